"""What can be erased, as a test says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parlance.contract.erasing import NOTHING, Erasable, ErasableKind, Kinds


class FakeErasing(QObject):
    """Notes what is to go."""

    measured = Signal()

    def __init__(self, erased: Kinds = NOTHING) -> None:
        super().__init__()
        self.erased = erased
        self.sizes: tuple[Erasable, ...] = ()
        self.asked: list[Kinds] = []

    def measure(self) -> None:
        self.sizes = tuple(
            Erasable(kind=kind, size=1_500_000 * place) for place, kind in enumerate(ErasableKind)
        )
        self.measured.emit()

    def erase(self, kinds: Kinds) -> None:
        self.asked.append(kinds)
