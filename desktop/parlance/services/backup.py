"""Everything that is remembered goes into one file, and comes back from one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.backups import (
    ENDING,
    BackupContents,
    BackupMade,
    BackupProgress,
    RestoreReady,
)
from parlance.work.backup import back_up, look_into
from parlance.work.restoring import prepare_restore

if TYPE_CHECKING:
    from parlance.contract.backups import BackupOrder, Restored, RestoreWay
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.storage.places import Places


class BackupService(QObject):
    """Does one thing at a time; what is asked for meanwhile is not done.

    Attributes:
        restored: what this start restored, before the window opened; None for nothing.

    Signals:
        progressed: BackupProgress, also once at the beginning.
        made: BackupMade; the file is complete on the disk.
        found: BackupContents; nothing was changed.
        ready: RestoreReady; it takes effect when the app opens anew, which follows at once.
        failed: Fault; everything is as it was.
        busy_changed: something was begun, or is over.
    """

    progressed = Signal(object)
    made = Signal(object)
    found = Signal(object)
    ready = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        places: Places,
        jobs: Jobs,
        restored: Restored | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Work in `jobs`."""
        super().__init__(parent)
        self.restored = restored
        self._places = places
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    @property
    def name(self) -> str:
        """A name for the file of a backup that is made now."""
        return f"Parlance {time.strftime('%Y-%m-%d')}{ENDING}"

    def back_up(self, order: BackupOrder) -> None:
        """Make a backup; `made` or `failed` follows, or nothing after stop()."""
        self._start(lambda cancel: back_up(order, self._places, cancel))

    def look(self, path: str) -> None:
        """Read a backup through; `found` or `failed` follows, or nothing after stop()."""
        self._start(lambda cancel: look_into(path, cancel))

    def restore(self, path: str, way: RestoreWay) -> None:
        """Lay a backup ready; `ready` or `failed` follows, or nothing after stop()."""
        self._start(lambda cancel: prepare_restore(path, way, self._places, cancel))

    def stop(self) -> None:
        """Give up what is being done; `busy_changed` follows when nothing of it is left."""
        if self._job is not None:
            self._job.stop()

    def _start(self, work: Work) -> None:
        if self._job is not None:
            return
        self.progressed.emit(BackupProgress(done=0))
        self._job = self._jobs.start(work, advanced=self._on_advanced, ended=self._on_ended)
        self.busy_changed.emit()

    def _on_advanced(self, items: list[object]) -> None:
        for item in items:
            match item:
                case BackupProgress():
                    self.progressed.emit(item)
                case BackupMade():
                    self.made.emit(item)
                case BackupContents():
                    self.found.emit(item)
                case RestoreReady():
                    self.ready.emit(item)
                case _:
                    pass

    def _on_ended(self, fault: Fault | None) -> None:
        self._job = None
        if fault is not None:
            self.failed.emit(fault)
        self.busy_changed.emit()
