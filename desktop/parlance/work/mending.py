"""What can take the place of a damaged store: its newest copy, what can be read of it, nothing."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.backups import BackupCounts, BackupProgress
from parlance.contract.faults import FaultError, NoRoomToRestore, StoreDamaged
from parlance.contract.store_care import MendingOffer, MendingWay
from parlance.storage.backup_store import counts_of, is_trusted, reading
from parlance.storage.database import Database
from parlance.storage.naming import naming_faults
from parlance.storage.salvaging import salvage
from parlance.storage.schema import MIGRATIONS, sync_folder, version_of
from parlance.work.store_care import daily_backups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.store_care import DailyBackup, Salvaged
    from parlance.storage.places import Places

_MARGIN = 64 * 1024 * 1024


def look_at_damage(places: Places, cancel: Cancel) -> Iterator[BackupProgress | MendingOffer]:
    """Find out what can be had back of a damaged store; nothing is changed.

    What its newest copy holds is known soon, what can be read of it later, and only where there
    is room. Raises FaultError (NoRoomToRestore, StoreUnwritable) and Cancelled.
    """
    yield BackupProgress(done=0)
    folder = places.data / "looking-at-damage"
    backup = newest_sound(places)
    try:
        with naming_faults(folder):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700, parents=True)
            counts = BackupCounts() if backup is None else _counts_in(Path(backup.path), folder)
            offer = MendingOffer(backup=backup, counts=counts)
            yield offer
            salvaged = _salvaged(places.database, folder / "salvaged.db", cancel)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    yield msgspec.structs.replace(offer, salvaged=salvaged)


def _counts_in(backup: Path, folder: Path) -> BackupCounts:
    """Return what a sound copy of the store holds; one of an older version is copied for it."""
    with contextlib.closing(reading(backup)) as connection:
        if version_of(connection, backup) == len(MIGRATIONS):
            return counts_of(connection)
    copy = folder / "backup.db"
    shutil.copyfile(backup, copy)
    with contextlib.closing(Database(copy)) as database:
        return database.read(counts_of)


def damage_of(places: Places) -> Fault | None:
    """Return what is wrong with the store, read through to its end; None for nothing."""
    try:
        with contextlib.closing(Database(places.database)) as database:
            return database.check()
    except FaultError as error:
        return error.fault


def newest_sound(places: Places) -> DailyBackup | None:
    """Return the newest copy of the store that was made by itself and is sound."""
    copies = daily_backups(places).listed()
    return next((each for each in copies if is_trusted(Path(each.path))), None)


def make_substitute(way: MendingWay, store: Path, places: Places, cancel: Cancel) -> None:
    """Make the file `store`, which shall take the place of the damaged one.

    Raises FaultError (StoreDamaged where there is no sound copy, NoRoomToRestore,
    StoreUnwritable) and Cancelled.
    """
    for ending in ("", "-wal", "-shm"):
        store.with_name(store.name + ending).unlink(missing_ok=True)
    match way:
        case MendingWay.BACKUP:
            backup = newest_sound(places)
            if backup is None:
                raise FaultError(StoreDamaged(path=str(places.database)))
            with naming_faults(store):
                shutil.copyfile(backup.path, store)
                store.chmod(0o600)
        case MendingWay.SALVAGE:
            _salvaged(places.database, store, cancel)
        case MendingWay.EMPTY:
            Database(store).close()


def free_aside(store: Path) -> Path:
    """Return a name for a damaged store under which nothing is kept yet."""
    number = 1
    while (aside := store.with_name(f"{store.name}.damaged-{number}")).exists():
        number += 1
    return aside


def set_aside(store: Path, aside: Path) -> None:
    """Give a store another name, with what belongs to it; to be gone on with after a crash.

    Raises OSError, with everything as it was.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in ("", "-wal", "-shm"):
            source, target = store.with_name(store.name + ending), Path(f"{aside}{ending}")
            if source.exists() and not target.exists():
                source.rename(target)
                moved.append((source, target))
        sync_folder(store.parent)  # before anything says that it is there
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise


def _salvaged(store: Path, target: Path, cancel: Cancel) -> Salvaged:
    """Read what can be read off a copy of the store: SQLite would write to what it opens."""
    with naming_faults(target):
        log = store.with_name(f"{store.name}-wal")
        sources = [each for each in (store, log) if each.exists()]
        free = shutil.disk_usage(target.parent).free
        needed = 2 * sum(each.stat().st_size for each in sources) + _MARGIN
        if free < needed:
            fault = NoRoomToRestore(path=str(target.parent), needed_bytes=needed, free_bytes=free)
            raise FaultError(fault)
        copy = target.with_name(f"{target.name}.damaged")
        try:
            with _holding(store):
                for source in sources:
                    shutil.copyfile(source, Path(f"{copy}{source.name.removeprefix(store.name)}"))
            copy.touch()  # where there is no store at all there is nothing to be read
            return salvage(copy, target, cancel)
        finally:
            for ending in ("", "-wal", "-shm"):
                Path(f"{copy}{ending}").unlink(missing_ok=True)


@contextlib.contextmanager
def _holding(store: Path) -> Iterator[None]:
    """Keep the log of writes as it is, if the store can be opened so far, while it is copied."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(sqlite3.Error):
            address = f"{store.absolute().as_uri()}?mode=ro"
            connection = sqlite3.connect(address, uri=True, isolation_level=None)
            stack.callback(connection.close)
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
