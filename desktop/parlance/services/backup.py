"""Everything that is remembered goes into one file, and comes back from one."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from parlance.contract.backups import (
    ENDING,
    BackupContents,
    BackupMade,
    BackupProgress,
    RestoreReady,
)
from parlance.contract.store_care import MendingOffer
from parlance.contract.visible import visible_name
from parlance.services.one_at_a_time import OneAtATime
from parlance.work.backup import back_up, look_into
from parlance.work.mending import look_at_damage
from parlance.work.restoring import prepare_mending, prepare_restore
from parlance.work.store_care import daily_backups

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.backups import BackupOrder, Restored, RestoreWay
    from parlance.contract.store_care import DailyBackup, MendingWay
    from parlance.services.jobs import Jobs
    from parlance.storage.places import Places


_BEGINNING: Final = BackupProgress(done=0)


class BackupService(OneAtATime):
    """Makes backups and restores them.

    Attributes:
        restored: what this start restored, before the window opened; None for nothing.

    Signals:
        progressed: BackupProgress.
        made: BackupMade; the file is complete on the disk.
        found: BackupContents; nothing was changed.
        offered: MendingOffer; nothing was changed.
        ready: RestoreReady; it takes effect when the app opens anew, which follows at once.
    """

    made = Signal(object)
    found = Signal(object)
    offered = Signal(object)
    ready = Signal(object)

    def __init__(
        self,
        places: Places,
        jobs: Jobs,
        restored: Restored | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Work in `jobs`."""
        super().__init__(jobs, parent)
        self.restored = restored
        self._places = places

    @property
    def name(self) -> str:
        """A name for the file of a backup that is made now."""
        return f"Parlance {time.strftime('%Y-%m-%d')}{ENDING}"

    def newest_copy(self) -> DailyBackup | None:
        """Return the newest copy that was made by itself."""
        return next(iter(daily_backups(self._places).listed()), None)

    def back_up(self, order: BackupOrder) -> None:
        """Make a backup; `made` or `failed` follows, or nothing after stop()."""
        name = visible_name(Path(order.path).name)
        self._start(lambda cancel: back_up(order, self._places, cancel), _BEGINNING, name)

    def look(self, path: str) -> None:
        """Read a backup through; `found` or `failed` follows, or nothing after stop()."""
        self._start(lambda cancel: look_into(path, cancel), _BEGINNING)

    def restore(self, path: str, way: RestoreWay) -> None:
        """Lay a backup ready; `ready` or `failed` follows, or nothing after stop()."""
        self._start(lambda cancel: prepare_restore(path, way, self._places, cancel), _BEGINNING)

    def look_at_damage(self) -> None:
        """See what can be had back of a damaged store; `offered` or `failed` follows."""
        self._start(lambda cancel: look_at_damage(self._places, cancel), _BEGINNING)

    def mend(self, way: MendingWay) -> None:
        """Have something sound take the place of a damaged store; `ready` or `failed` follows."""
        self._start(lambda cancel: prepare_mending(way, self._places, cancel), _BEGINNING)

    def _tell(self, item: object) -> None:
        match item:
            case BackupProgress():
                self.progressed.emit(item)
            case BackupMade():
                self.made.emit(item)
            case BackupContents():
                self.found.emit(item)
            case MendingOffer():
                self.offered.emit(item)
            case RestoreReady():
                self.ready.emit(item)
            case _:
                pass
