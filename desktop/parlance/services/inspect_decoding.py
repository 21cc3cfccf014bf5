"""One prompt decoded in several ways side by side, and the search among them step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import Request, StopReason
from parlance.contract.faults import FaultError
from parlance.contract.inspection_choosing import BeamTree, Decoded
from parlance.contract.sampling import Beams
from parlance.services.inspect_asking import model_in_use, prompt_of
from parlance.services.latest import Latest
from parlance.work.inspecting_decoding import decode_side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService


class DecodingAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What is decoded, and how.

    Attributes:
        temperature: of what is sampled; everything else as the model recommends.
        seeds: one text is sampled for each.
        tokens: of a text at most.
    """

    text: str
    as_chat: bool = False
    temperature: float = 0.8
    seeds: tuple[int, ...] = (1, 2)
    beams: Beams = Beams(width=3)
    tokens: int = 24


class DecodingService(QObject):
    """Runs all ways at once, and then the search again so that it can be looked at.

    Attributes:
        ways: what each has brought so far.
        tree: the search as far as it has got; None before.
        fault: why nothing could be decoded; tree_fault: why there is no tree.

    Signals:
        changed: one of them has changed, or `busy`.
    """

    changed = Signal()

    def __init__(
        self, engine: Engine, models: ModelsService, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """Decode nothing yet."""
        super().__init__(parent)
        self._engine, self._models = engine, models
        self._running = Latest(jobs)
        self.ways: tuple[Decoded, ...] = ()
        self.tree: BeamTree | None = None
        self.fault: Fault | None = None
        self.tree_fault: Fault | None = None
        self._key = models.current_key
        models.state_changed.connect(self._on_model_changed)

    @property
    def busy(self) -> bool:
        """Whether something is decoded."""
        return self._running.busy

    def decode(self, ask: DecodingAsk) -> None:
        """Decode in all ways; what was there before is given up."""
        self._clear()
        prompt = prompt_of(ask.text, as_chat=ask.as_chat)

        def work(cancel: Cancel) -> Iterator[object]:
            from parlance.work.inspecting_beams import search_beams  # noqa: PLC0415 - numpy

            with model_in_use(self._models, cancel):
                recommended = self._engine.describe().sampling
                request = Request(
                    prompt=prompt,
                    sampling=msgspec.structs.replace(recommended, temperature=ask.temperature),
                    max_tokens=ask.tokens,
                )
                yield from decode_side_by_side(self._engine, request, ask.seeds, ask.beams, cancel)
                try:
                    yield from search_beams(self._engine, request, ask.beams, cancel)
                except FaultError as error:
                    yield error

        self._running.run(work, self._on_advanced, self._on_ended)
        self.changed.emit()

    def stop(self) -> None:
        """Stop; what has arrived stays."""
        self._running.stop()
        self.ways = tuple(_stopped(way) for way in self.ways)
        self.changed.emit()

    def _on_advanced(self, item: object) -> None:
        match item:
            case BeamTree():
                self.tree = item
            case FaultError(fault=fault):
                self.tree_fault = fault
            case (int(number), Decoded() as way):
                self.ways = (*self.ways[:number], way, *self.ways[number + 1 :])
            case _:
                raise AssertionError(item)
        self.changed.emit()

    def _on_model_changed(self) -> None:
        """Let go of what another model decoded."""
        before, self._key = self._key, self._models.current_key
        if before not in ("", self._key):  # else nothing is known, or asked while it loads
            self._running.stop()
            self._clear()
            self.changed.emit()

    def _clear(self) -> None:
        self.ways, self.tree, self.fault, self.tree_fault = (), None, None, None

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        self.changed.emit()


def _stopped(way: Decoded) -> Decoded:
    if way.stop is not None or way.fault is not None:
        return way
    return msgspec.structs.replace(way, stop=StopReason.CANCELLED)
