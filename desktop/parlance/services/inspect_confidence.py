"""How sure a model is of a text: an answer that was opened here, or one that was pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.confidence import Portion, WeighedPart
from parlance.contract.engine import RawPrompt, Request
from parlance.services.inspect_asking import wanted
from parlance.services.latest import Latest
from parlance.services.written import Origin, Written
from parlance.work.confidence import refuse_elsewhere, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import ModelPool
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService


class _Begun(msgspec.Struct, frozen=True, kw_only=True):
    """Who weighs, and what stands before the text."""

    model: str
    prompt: str


class ConfidenceService(QObject):
    """Has one text weighed at a time; a newer one takes its place.

    Attributes:
        written: what is weighed, or was last.
        parts: what is known of it so far.
        model: name of the model that weighs it.
        prompt: what stands before it, as the model sees it; empty where there is nothing, or
            each paragraph has a prompt of its own.
        fault: why no more of it is known.

    Signals:
        changed: all of it is another.
        grown: `parts` has more at its end.
    """

    changed = Signal()
    grown = Signal()

    def __init__(
        self,
        engine: ModelPool,
        models: ModelsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Weigh nothing yet."""
        super().__init__(parent)
        self._engine, self._models = engine, models
        self._weighing = Latest(jobs)
        self.written: Written | None = None
        self.parts: tuple[WeighedPart, ...] = ()
        self.model = self.prompt = ""
        self.fault: Fault | None = None

    @property
    def busy(self) -> bool:
        """Whether a text is being weighed."""
        return self._weighing.busy

    @property
    def share(self) -> float:
        """How much of the text is weighed, 0 to 1."""
        last = self.parts[-1] if self.parts else None
        return last.done / last.total if last is not None and last.total else 0.0

    def weigh_text(self, text: str, prompt: str = "") -> None:
        """Weigh a text as it stands, after `prompt`."""
        request = Request(prompt=RawPrompt(text=prompt), max_tokens=1)
        portion = Portion(request=request, text=text)
        want = wanted(self._models)
        self.weigh(Written(origin=Origin.OWN, portions=lambda *_: [portion], want=want))

    def weigh(self, written: Written) -> None:
        """Weigh what was written, by the model that its place would ask now."""
        self.written = written
        self.parts, self.model, self.prompt, self.fault = (), "", "", None

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(written.want, cancel):
                description = self._engine.describe()
                refuse_elsewhere(description)  # making and rendering portions asks it, too
                portions = written.portions(self._engine, cancel)
                prompt = ""
                if len(portions) == 1:
                    prompt = self._engine.render(portions[0].request.prompt, cancel)
                yield _Begun(model=description.name, prompt=prompt)
                yield from weigh(portions, self._engine, cancel)

        self._weighing.run(work, self._on_told, self._on_ended)
        self.changed.emit()

    def stop(self) -> None:
        """Stop; what is known stays."""
        self._weighing.stop()
        self.changed.emit()

    def _on_told(self, item: object) -> None:
        match item:
            case _Begun(model=model, prompt=prompt):
                self.model, self.prompt = model, prompt
                self.changed.emit()
            case WeighedPart():
                self.parts = (*self.parts, item)
                self.grown.emit()
            case _:
                pass

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        self.changed.emit()
