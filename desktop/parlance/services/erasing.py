"""What is kept can be erased kind by kind: told with its size, and done before the app reopens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.erasing import NOTHING, Erasable

if TYPE_CHECKING:
    from parlance.contract.erasing import Kinds
    from parlance.services.jobs import Job, Jobs
    from parlance.storage.places import Places


class ErasingService(QObject):
    """Nothing is erased while it is in use: the app closes all of it first, and opens anew.

    Attributes:
        erased: what was erased before the window opened.
        chosen: what the next one is to erase.
        sizes: what was found so far of what is kept.

    Signals:
        measured: `sizes` has changed.
        wanted: `chosen` is there; the app opens anew.
    """

    measured = Signal()
    wanted = Signal()

    def __init__(
        self,
        places: Places,
        jobs: Jobs,
        erased: Kinds = NOTHING,
        parent: QObject | None = None,
    ) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._places = places
        self._jobs = jobs
        self._job: Job | None = None
        self.erased = erased
        self.chosen = NOTHING
        self.sizes: tuple[Erasable, ...] = ()

    def measure(self) -> None:
        """Find out how much there is; `measured` follows, for each kind or several."""
        if self._job is not None:
            return
        from parlance.work.erasing import measure  # noqa: PLC0415 - it knows every store

        self.sizes = ()
        self._job = self._jobs.start(
            lambda cancel: measure(self._places, cancel),
            advanced=self._on_found,
            ended=lambda _fault: self._on_ended(),
        )

    def erase(self, kinds: Kinds) -> None:
        """Erase kinds for good; the app opens anew for it."""
        self.chosen = kinds
        self.wanted.emit()

    def _on_found(self, items: list[object]) -> None:
        self.sizes += tuple(each for each in items if isinstance(each, Erasable))
        self.measured.emit()

    def _on_ended(self) -> None:
        self._job = None
