"""Looks after the store while the app runs: reads it through, sweeps up, keeps copies of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.daily_backups import DailyBackups
from parlance.storage.database import IN_MEMORY

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.storage.database import Database
    from parlance.storage.places import Places

SWEPT_AT_ONCE: Final = 32 * 1024 * 1024
"""Bytes of a store; of a larger one is swept when the app ends, for whoever writes waits for it."""

_log = logging.getLogger(__name__)


def backups_folder(places: Places) -> Path:
    """Return where copies of the store are kept that were not asked for."""
    return places.data / "backups"


def daily_backups(places: Places) -> DailyBackups:
    """Return the copies that are made by themselves."""
    return DailyBackups(places.database, backups_folder(places))


def look_after(database: Database, places: Places, cancel: Cancel, *, is_to_read: bool) -> None:
    """Do what is due.

    `is_to_read` has the whole file read through, as at a start. Of a store that is not sound no
    copy is made, for it would take the place of a sound one. Raises FaultError(StoreDamaged) for
    it, and Cancelled; whatever else goes wrong is tried again the next time.
    """
    if _is_passing(database, places):
        return
    if is_to_read and (fault := database.check()) is not None:
        if isinstance(fault, StoreDamaged):
            raise FaultError(fault)
        _log.info("The store was not read through: %s", type(fault).__name__)
    if database.notice is not None:
        return
    backups = daily_backups(places)
    try:
        database.sweep(SWEPT_AT_ONCE)
        if (backups.is_due() or backups.has_outdated()) and not backups.make(cancel):
            _log.info("There is no room for a copy of the store")
    except FaultError as error:
        if isinstance(error.fault, StoreDamaged):
            raise
        _log.info("The store was not copied: %s", type(error.fault).__name__)


def sweep_up(database: Database, places: Places) -> None:
    """Sweep what was too large to be swept while people work; of a damaged store nothing."""
    if _is_passing(database, places):
        return
    try:
        database.sweep()
    except FaultError as error:
        _log.info("The store was not swept: %s", type(error.fault).__name__)


def _is_passing(database: Database, places: Places) -> bool:
    """Whether what is open is not the store, but passes in its place."""
    return database.path == IN_MEMORY or database.path != places.database
