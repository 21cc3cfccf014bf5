"""A look for updates whose answers a test gives."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import Fault
from parlance.contract.updates import UpdateAnswer


class FakeUpdates(QObject):
    """Counts the looks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_known, self.is_looking = True, False
        self.answer: UpdateAnswer | None = None
        self.fault: Fault | None = None
        self.looks = 0

    def look(self) -> None:
        self.looks += 1
        self.is_looking = True
        self.changed.emit()

    def end(self, answer: UpdateAnswer | None, fault: Fault | None = None) -> None:
        self.is_looking, self.answer, self.fault = False, answer, fault
        self.changed.emit()
