"""Has the store looked after: soon after the start, each hour, and when something was erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.faults import StoreDamaged
from parlance.work.store_care import look_after, sweep_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs
    from parlance.storage.database import Database
    from parlance.storage.places import Places

HOUR_MS: Final = 3_600_000
SOON_MS: Final = 2_000
"""People erase several things in a row."""


class StoreCareService(QObject):
    """Looks after the store in a job, while everything else goes on.

    One that is damaged is left alone from then on: all that is done to it makes it worse.

    Signals:
        failed: Fault; the store is damaged.
        done: it was looked after.
    """

    failed = Signal(object)
    done = Signal()
    _erased = Signal()

    def __init__(self, database: Database, places: Places, jobs: Jobs) -> None:
        """Do nothing yet but listen to what is erased."""
        super().__init__()
        self._database = database
        self._places = places
        self._jobs = jobs
        self._job: Job | None = None
        self._is_read = False
        self._is_over = True
        self._is_damaged = False
        self._hourly = QTimer(self, interval=HOUR_MS)
        self._hourly.timeout.connect(self.look_after)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look_after)
        self._erased.connect(self._on_erased)
        database.erased = self._tell_erased

    def start(self) -> None:
        """Look after it now, and from now on."""
        self._hourly.start()
        self.look_after()

    def look_after(self) -> None:
        """Do what is due; what is asked for meanwhile is done afterwards."""
        if self._is_damaged:
            return
        if self._job is not None:
            self._is_over = False
            return
        self._is_over = True
        self._job = self._jobs.start(self._look, ended=self._on_ended)

    def close(self) -> None:
        """Begin nothing any more, and stop what has begun."""
        self._database.erased = None
        self._hourly.stop()
        self._soon.stop()
        if self._job is not None:  # it may be reading what is swept
            self._job.stop()
            self._job.join()

    def sweep(self) -> None:
        """Sweep what was too large to be swept while people worked.

        Waits for it, 1 s for 90 MB: nothing may be left to be written down.
        """
        if not self._is_damaged:
            sweep_up(self._database, self._places)

    def _look(self, cancel: Cancel) -> Iterator[None]:
        is_to_read, self._is_read = not self._is_read, True
        look_after(self._database, self._places, cancel, is_to_read=is_to_read)
        yield None

    def _tell_erased(self) -> None:
        """Be told, in whichever thread erased."""
        self._erased.emit()

    def _on_erased(self) -> None:
        self._soon.start()

    def _on_ended(self, fault: Fault | None) -> None:
        self._job = None
        self._is_damaged = isinstance(fault, StoreDamaged)
        if self._is_damaged:
            self._hourly.stop()
        if fault is not None:
            self.failed.emit(fault)
        self.done.emit()
        if not self._is_over:
            self.look_after()
