"""A text that the model continues at the cursor, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.chats import NO_OPTIONS, ChatOptions
from parlance.contract.history import Measurements
from parlance.contract.progress import AnswerReading
from parlance.contract.sampling_choice import SamplingChoice
from parlance.work.completing import can_fill, wants_completion
from parlance.work.continuing import (
    ContinuationAsk,
    ContinuationCut,
    ContinuationDone,
    ContinuationPiece,
    continued,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.services.assistants import AssistantService
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService


class CompletingState(msgspec.Struct, frozen=True, kw_only=True):
    """What goes on; tokens while the text is read, letters that are not sent."""

    phase: Literal["idle", "waiting", "reading", "writing"] = "idle"
    done: int = 0
    total: int = 0
    cut_before: int = 0
    cut_behind: int = 0
    measurements: Measurements = Measurements()


class CompletingService(QObject):
    """Continues a text, or fills the gap in it.

    Signals:
        state_changed: `state` has; model_changed: what can be asked may have.
        piece_arrived: text to be put where the continuation stands.
        ended: the Fault that ended it, or None.
    """

    state_changed = Signal()
    model_changed = Signal()
    piece_arrived = Signal(str)
    ended = Signal(object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        engine: Engine,
        models: ModelsService,
        jobs: Jobs,
        assistants: AssistantService,
        *,
        text: str = "",
        keep: Callable[[str], None] = lambda _text: None,
        parent: QObject | None = None,
    ) -> None:
        """Start with `text` as it was left; `keep` stores it."""
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._assistants = assistants
        self._keep = keep
        self._job: Job | None = None
        self.text = text
        self.tokens = 128
        self.temperature: float | None = None
        self.state = CompletingState()
        models.state_changed.connect(self.model_changed)

    @property
    def wants_completion(self) -> bool:
        """Whether the loaded model continues texts and knows no chat."""
        description = self._models.state.description
        return description is not None and wants_completion(description)

    @property
    def can_fill(self) -> bool:
        """Whether the loaded model heeds what stands behind the cursor."""
        description = self._models.state.description
        return description is not None and can_fill(description)

    @property
    def recommended_temperature(self) -> float:
        """What counts as long as no other temperature is chosen."""
        return self._assistants.standing(NO_OPTIONS, None).sampling.temperature

    @property
    def busy(self) -> bool:
        """Whether a continuation is being written."""
        return self._job is not None

    def keep_text(self, text: str) -> None:
        """Store the text as it stands."""
        if text != self.text:
            self.text = text
            self._keep(text)

    def continue_at(self, before: str, behind: str) -> None:
        """Continue `before`; ignored while a continuation is being written."""
        if self._job is not None:
            return
        warmth = SamplingChoice(temperature=self.temperature)
        own = ChatOptions(sampling=warmth)
        standing = self._assistants.standing(own, None)
        ask = ContinuationAsk(
            before=before,
            behind=behind,
            sampling=warmth.applied_to(standing.sampling),
            tokens=self.tokens,
        )

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(Task.CHAT, cancel):
                yield from continued(ask, self._engine, cancel)

        job = self._jobs.start(work)
        self._job = job
        job.advanced.connect(self._on_advanced)
        job.ended.connect(self._on_ended)
        self._show(CompletingState(phase="waiting"))

    def stop(self) -> None:
        """Stop writing; what has arrived stays."""
        if self._job is not None:
            self._job.stop()

    def _on_advanced(self, items: list[object]) -> None:
        text = "".join(item.text for item in items if isinstance(item, ContinuationPiece))
        state = self.state
        for item in items:
            match item:
                case AnswerReading(done=done, total=total):
                    state = msgspec.structs.replace(state, phase="reading", done=done, total=total)
                case ContinuationCut(before=before, behind=behind):
                    state = msgspec.structs.replace(state, cut_before=before, cut_behind=behind)
                case ContinuationDone(measurements=measurements):
                    state = msgspec.structs.replace(state, measurements=measurements)
                case _:
                    pass
        if text:
            state = msgspec.structs.replace(state, phase="writing")
        self._show(state)
        if text:
            self.piece_arrived.emit(text)

    def _on_ended(self, fault: Fault | None) -> None:
        self._job = None
        self._show(msgspec.structs.replace(self.state, phase="idle"))
        self.ended.emit(fault)

    def _show(self, state: CompletingState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()
