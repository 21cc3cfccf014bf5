"""Copies of the store that are made by themselves: one a day at most, and always a sound one.

They are numbered, and which of them stay is told by their numbers alone: a clock that leaps
makes one of them at most, and has none go.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import re
import shutil
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING, Final, NamedTuple

from parlance.contract.store_care import DailyBackup
from parlance.storage.backup_store import copy_store, reading
from parlance.storage.naming import naming_faults
from parlance.storage.schema import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.cancel import Cancel

DAILY: Final = 7
WEEKLY: Final = 4
_WEEK = 7
_MOST_BYTES = 4 * 1024**3
"""Of all but the newest two: stores of several gigabytes are rare, and so are their disks."""

_MARGIN = 256 * 1024 * 1024
_NAME = re.compile(r"automatic-(\d{1,12})\.db")


class Erasures(NamedTuple):
    """How often something was erased from a store.

    Attributes:
        swept: of so many nothing is left between its rows either; -1 for not even that.
    """

    times: int
    swept: int

    @property
    def are_swept(self) -> bool:
        """Whether nothing of any of them is left."""
        return self.swept >= self.times

    def is_behind(self, other: Erasures) -> bool:
        """Whether a copy holds what is erased from the store with the `other` counts."""
        return self.times < other.times or self.swept < other.swept


_NO_ERASURES: Final = Erasures(times=0, swept=0)


class DailyBackups:
    """The copies of one store, in a folder that is made when first needed."""

    def __init__(self, store: Path, folder: Path) -> None:
        """Name the store and the folder; nothing is looked at yet."""
        self._store = store
        self._folder = folder

    def listed(self) -> tuple[DailyBackup, ...]:
        """Return the copies there are, the newest first. Raises no OSError."""
        found: list[DailyBackup] = []
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    facts = path.stat()
                    number = int(match[1])
                    found.append(
                        DailyBackup(
                            path=str(path), number=number, made=facts.st_mtime, size=facts.st_size
                        )
                    )
        return tuple(sorted(found, key=lambda each: each.number, reverse=True))

    def is_due(self) -> bool:
        """Whether the newest is of another day, by whatever the clock says now."""
        return not any(_day(each.made) == _day(time.time()) for each in self.listed()[:1])

    def has_outdated(self) -> bool:
        """Whether a copy holds what was erased from the store since. Raises FaultError."""
        return bool(self._outdated())

    def make(self, cancel: Cancel) -> bool:
        """Copy the store, read the copy through, then let those go that need not stay.

        Copies that hold what was erased since go, but never before the new one is there. Returns
        False, with nothing done, where there is no room. A copy of a store that is still to be
        swept is swept itself, so that it stays when the store is. Raises FaultError (StoreDamaged,
        StoreBusy, StoreUnwritable) and Cancelled.
        """
        with naming_faults(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self._folder.glob("automatic-*.part*"):
                left.unlink(missing_ok=True)
            if not self._has_room():
                return False
            newest = next(iter(self.listed()), None)
            number = 1 + (newest.number if newest is not None else 0)
            path = self._folder / f"automatic-{number:05}.db"
            part = path.with_suffix(".part")
            try:
                copy_store(self._store, part, cancel)
                _sweep(part, cancel)
                if newest is not None and filecmp.cmp(part, newest.path, shallow=False):
                    os.utime(newest.path)  # nothing has changed: it is of today, too
                else:
                    part.replace(path)
                    sync_folder(self._folder)
            finally:
                part.unlink(missing_ok=True)
            for old in self._outdated():
                old.unlink(missing_ok=True)
            self._thin()
            sync_folder(self._folder)
            return True

    def level(self) -> None:
        """Have the store, which was replaced, count on from where its copies are.

        Else they would keep what is erased from now on, or, where another store comes with a
        higher count, go at once, though nothing was erased. Raises FaultError (StoreBusy,
        StoreUnwritable).
        """
        times = max((erasures_of(each).times for each in self._copies()), default=0)
        with naming_faults(self._store), closing(sqlite3.connect(self._store, timeout=5)) as store:
            store.execute(
                "UPDATE erasure SET times = ?1,"
                " swept = CASE WHEN swept < times THEN ?1 - 1 ELSE ?1 END",
                (times,),
            )
            store.commit()

    def _has_room(self) -> bool:
        """Whether a copy would take nothing that others need. Raises OSError."""
        log = self._store.with_name(f"{self._store.name}-wal")
        size = self._store.stat().st_size + (log.stat().st_size if log.exists() else 0)
        needed = size if erasures_of(self._store).are_swept else 2 * size
        return shutil.disk_usage(self._folder).free >= needed + _MARGIN

    def _outdated(self) -> list[Path]:
        """Return the copies that hold what was erased since, be it between their rows."""
        now = erasures_of(self._store)
        return [each for each in self._copies() if erasures_of(each).is_behind(now)]

    def _copies(self) -> list[Path]:
        """Return the copies, those before migrations too."""
        migrated = self._store.parent.glob(f"{self._store.name}.version-*")
        return [*self._folder.glob("automatic-*.db"), *migrated]

    def _thin(self) -> None:
        copies = self.listed()
        kept = {each.number for each in copies[:DAILY]}
        weeks = [each.number for each in copies[DAILY:] if each.number % _WEEK == 0]
        kept.update(weeks[:WEEKLY])
        total = 0
        for place, each in enumerate(copies):
            total += each.size if place > 1 else 0
            if each.number not in kept or total > _MOST_BYTES:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(each.path)  # noqa: PTH108 - it is named by its text


def erasures_of(path: Path) -> Erasures:
    """Return how often something was erased from a store; never, where that cannot be told."""
    try:
        with closing(reading(path)) as connection:
            query = "SELECT times, swept FROM erasure"
            return Erasures(*connection.execute(query).fetchone())
    except (sqlite3.Error, TypeError, UnicodeDecodeError):
        return _NO_ERASURES


def _sweep(copy: Path, cancel: Cancel) -> None:
    """Leave nothing of what was erased between the rows of a copy.

    Raises FaultError and Cancelled; the copy is of no use then.
    """
    if erasures_of(copy).are_swept:
        return
    with naming_faults(copy), closing(sqlite3.connect(copy, isolation_level=None)) as store:
        store.execute("PRAGMA journal_mode = OFF")  # there is no way back to be kept
        with cancel.waking(store.interrupt):
            try:
                store.execute("VACUUM")
            except sqlite3.OperationalError:
                cancel.check()
                raise
        store.execute("UPDATE erasure SET swept = times")
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _day(when: float) -> tuple[int, ...]:
    return tuple(time.localtime(when)[:3])
