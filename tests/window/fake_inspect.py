"""What Inspect rests on, with answers that a test gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.inspection_choosing import Walk
from parlance.contract.sampling import Sampling
from parlance.services.inspect_prompting import RunPhase, VariantRun
from parlance.services.written import Origin, Written
from parlance.work.prompt_variants import groups_of
from tests.window.fake_tokens import FakeTemplate, FakeTokens
from tests.window.inspect_figures_fakes import FakeMemory, FakeSpeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.confidence import WeighedPart
    from parlance.contract.engine import TokenLogprob
    from parlance.contract.faults import Fault
    from parlance.contract.inspection import ModelCard, NextToken
    from parlance.contract.inspection_choosing import BeamTree, Decoded
    from parlance.contract.models import ModelEntry
    from parlance.contract.prompting import Variant
    from parlance.services.inspect_decoding import DecodingAsk


class FakeFiles(QObject):
    """Notes what is saved."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, bytes | list[Sequence[str]]] = {}

    def save(self, path: str, content: bytes) -> None:
        self.written[path] = content
        self.saved.emit(path)

    def save_table(self, path: str, rows: Iterable[Sequence[str]]) -> None:
        self.written[path] = list(rows)
        self.saved.emit(path)


class FakeCard(QObject):
    """Has the card that a test shows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card: ModelCard | None = None
        self.fault: Fault | None = None
        self.other: ModelEntry | None = None
        self.busy = False
        self.reads = 0

    def read(self) -> None:
        self.reads += 1

    def look_at(self, entry: ModelEntry | None) -> None:
        self.other = entry
        self.changed.emit()

    def show(self, card: ModelCard | None = None, fault: Fault | None = None) -> None:
        self.card, self.fault = card, fault
        self.changed.emit()


class FakeNext(QObject):
    """Expects what a test says; walks as the service does."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.walk = Walk()
        self.found: NextToken | None = None
        self.sampling = Sampling()
        self.fault: Fault | None = None
        self.busy = False
        self.asked: list[tuple[str, bool]] = []
        self.stops = 0

    def ask(self, text: str, *, as_chat: bool) -> None:
        self.asked.append((text, as_chat))

    def stop(self) -> None:
        self.stops += 1

    def use(self, sampling: Sampling) -> None:
        self.sampling = sampling
        self.changed.emit()

    def go_on(self, token: TokenLogprob) -> None:
        self.show(walk=self.walk.gone_on(token))

    def go_to(self, number: int) -> None:
        self.show(walk=self.walk.gone_to(number))

    def step_back(self) -> None:
        self.go_to(self.walk.nodes[self.walk.at].parent or 0)

    def show(self, **fields: object) -> None:
        for name, value in fields.items():
            setattr(self, name, value)
        self.changed.emit()


class FakeDecoding(QObject):
    """Has decoded what a test says."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ways: tuple[Decoded, ...] = ()
        self.tree: BeamTree | None = None
        self.fault: Fault | None = None
        self.tree_fault: Fault | None = None
        self.busy = False
        self.asked: list[DecodingAsk] = []
        self.stops = 0

    def decode(self, ask: DecodingAsk) -> None:
        self.asked.append(ask)

    def stop(self) -> None:
        self.stops += 1

    def show(self, **fields: object) -> None:
        for name, value in fields.items():
            setattr(self, name, value)
        self.changed.emit()


class FakeConfidence(QObject):
    """Weighs what a test says."""

    changed = Signal()
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.written: Written | None = None
        self.parts: tuple[WeighedPart, ...] = ()
        self.model = self.prompt = ""
        self.fault: Fault | None = None
        self.busy = False
        self.share = 0.0
        self.asked: list[object] = []

    def weigh(self, written: Written) -> None:
        self.asked.append(written.origin)
        self.written, self.parts, self.busy = written, (), True
        self.changed.emit()

    def weigh_text(self, text: str, prompt: str = "") -> None:
        self.asked.append((text, prompt))
        own = Written(origin=Origin.OWN, portions=lambda *_: (), want=Task.CHAT)
        self.written, self.parts, self.busy = own, (), True
        self.changed.emit()

    def stop(self) -> None:
        self.asked.append("stop")
        self.end()

    def grow(self, *parts: WeighedPart) -> None:
        self.parts = (*self.parts, *parts)
        self.share = parts[-1].done / parts[-1].total
        self.grown.emit()

    def end(self, fault: Fault | None = None) -> None:
        self.busy, self.fault = False, fault
        self.changed.emit()


class FakePrompting(QObject):
    """Answers variants as a test says."""

    changed = Signal()
    run_changed = Signal(int)
    piece_arrived = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.question = ""
        self.runs: tuple[VariantRun, ...] = ()
        self.fault: Fault | None = None
        self.busy = False
        self.asked: list[object] = []

    def groups(self) -> list[list[int]]:
        done = RunPhase.DONE
        return groups_of([run.final if run.phase is done else "" for run in self.runs])

    def ask(self, question: str, variants: Sequence[Variant]) -> None:
        self.asked.append((question, tuple(variants)))
        self.question, self.busy, self.fault = question, True, None
        self.runs = tuple(VariantRun(variant=variant) for variant in variants)
        self.changed.emit()

    def drop(self, number: int) -> None:
        self.asked.append(("drop", number))
        self.runs = (*self.runs[:number], *self.runs[number + 1 :])

    def stop(self) -> None:
        self.asked.append("stop")
        self.end()

    def change(self, number: int, **changes: object) -> None:
        run = msgspec.structs.replace(self.runs[number], **changes)
        self.runs = (*self.runs[:number], run, *self.runs[number + 1 :])
        self.run_changed.emit(number)

    def grow(self, number: int, text: str) -> None:
        run = self.runs[number]
        run = msgspec.structs.replace(run, text=run.text + text, phase=RunPhase.WRITING)
        self.runs = (*self.runs[:number], run, *self.runs[number + 1 :])
        self.piece_arrived.emit(number, text)

    def end(self, fault: Fault | None = None) -> None:
        self.busy, self.fault = False, fault
        self.changed.emit()


@dataclass
class FakeInspections:
    files: FakeFiles = field(default_factory=FakeFiles)
    next_token: FakeNext = field(default_factory=FakeNext)
    decoding: FakeDecoding = field(default_factory=FakeDecoding)
    card: FakeCard = field(default_factory=FakeCard)
    confidence: FakeConfidence = field(default_factory=FakeConfidence)
    prompting: FakePrompting = field(default_factory=FakePrompting)
    memory: FakeMemory = field(default_factory=FakeMemory)
    speed: FakeSpeed = field(default_factory=FakeSpeed)
    template: FakeTemplate = field(default_factory=FakeTemplate)
    tokens: FakeTokens = field(default_factory=FakeTokens)
