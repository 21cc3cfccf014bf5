"""What Inspect rests on, with answers that a test gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.faults import Fault
    from parlance.contract.inspection import ModelCard


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
        self.busy = False
        self.reads = 0

    def read(self) -> None:
        self.reads += 1

    def show(self, card: ModelCard | None = None, fault: Fault | None = None) -> None:
        self.card, self.fault = card, fault
        self.changed.emit()


@dataclass
class FakeInspections:
    files: FakeFiles = field(default_factory=FakeFiles)
    card: FakeCard = field(default_factory=FakeCard)
