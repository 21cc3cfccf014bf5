"""Restores a backup: it is laid ready while the app runs, and takes effect when it opens anew.

Whatever ends the app in between, the next start finds either nothing that is ready, and
everything as it was, or all of it, and goes on to the end.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import msgspec

from parlance.contract.backups import (
    ENDING,
    BackupCounts,
    BackupOrder,
    BackupPart,
    BackupProgress,
    Restored,
    RestoreReady,
    RestoreWay,
)
from parlance.contract.cancel import Cancel
from parlance.contract.faults import (
    BackupDamaged,
    FaultError,
    NoRoomToRestore,
    StoreBusy,
    StoreDamaged,
    StoreUnwritable,
)
from parlance.contract.reopening import ReopeningKind, ReopeningProgress
from parlance.contract.store_care import MendingWay
from parlance.storage.backup_archive import BackupArchive
from parlance.storage.backup_settings import merged_settings
from parlance.storage.backup_store import is_trusted, put_store
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.files import replace_private
from parlance.storage.merging import merge
from parlance.storage.naming import is_busy
from parlance.storage.own_words import OwnWords
from parlance.storage.places import restoring_folder
from parlance.work.backup import back_up, part_place
from parlance.work.mending import free_aside, make_substitute, set_aside
from parlance.work.restoring_lock import alone
from parlance.work.store_care import backups_folder, daily_backups

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import IO

    from parlance.storage.places import Places

_MARGIN = 64 * 1024 * 1024
_ORDER = "order.json"
_ADDED = (BackupPart.STORE, BackupPart.OWN_WORDS)
"""What can be added to; of the rest there is one, and it stays."""


class _Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to become of what lies ready; written last, so that all of it is there.

    Attributes:
        kept_as: where what was here before is kept, once it is; of a damaged store, once it is
            to be.
        mending: what takes the place of a damaged store; what is laid ready is made of it.
        is_begun: what is here may have been changed: there is no way but on.
    """

    way: RestoreWay
    parts: tuple[BackupPart, ...]
    kept_as: str = ""
    mending: MendingWay | None = None
    is_begun: bool = False


def prepare_restore(
    path: str, way: RestoreWay, places: Places, cancel: Cancel
) -> Iterator[BackupProgress | RestoreReady]:
    """Verify a backup and lay it ready for finish_restore(); yield how far it is.

    What is damaged is left out; ADD takes the store and own words. Raises FaultError
    (NotABackup, BackupDamaged, BackupFromNewerVersion, BackupUnreadable, NoRoomToRestore,
    StoreUnwritable) and Cancelled, and leaves nothing behind then.
    """
    yield BackupProgress(done=0)
    folder = restoring_folder(places)
    with alone(places, cancel):
        try:
            with _naming(folder), BackupArchive(Path(path)) as archive:
                parts = yield from _lay_out(archive, way, folder, cancel)
                if not parts or (way is RestoreWay.ADD and BackupPart.STORE not in parts):
                    _refuse(path)
                _bring_up_to_date(parts, folder, path)
                _write_order(folder, _Order(way=way, parts=parts))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    yield RestoreReady(way=way)


def finish_restore(places: Places, cancel: Cancel) -> Iterator[ReopeningProgress | Restored]:
    """Put into force what lies ready, before anything is opened; yield what it did, if it does.

    Waits for another process that is at it, and for that it cannot be stopped: whoever went on
    would open a store that is being replaced. Raises Cancelled, with everything as it was, for as
    long as its progress says that it can be stopped. Raises FaultError; then everything is as it
    was, or the next start tries the rest again.
    """
    folder = restoring_folder(places)
    if folder.exists():
        yield _step()
        with alone(places, Cancel()):
            yield from _finished(folder, places, cancel)


def _finished(
    folder: Path, places: Places, cancel: Cancel
) -> Generator[ReopeningProgress | Restored, None, None]:
    order = _read_order(folder)
    if order is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    restored: Restored | None = None
    try:
        if order.way is RestoreWay.ADD:
            yield _step(can_stop=True)
            restored = _added(folder, places, cancel)
        elif not order.is_begun:
            yield _step(can_stop=True)
            if order.mending is None:
                order = yield from _kept(order, folder, places, cancel)
            else:
                order = _mended(order, folder, places, cancel)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    if restored is None:
        restored = yield from _replaced(order, folder, places)
    shutil.rmtree(folder, ignore_errors=True)
    yield restored


def _step(done: int = 0, total: int = 0, *, can_stop: bool = False) -> ReopeningProgress:
    kind = ReopeningKind.RESTORING
    return ReopeningProgress(kind=kind, done=done, total=total, can_stop=can_stop)


def is_in_use(path: Path) -> bool:
    """Whether another program has the store open."""
    if not path.exists():
        return False
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as store:
            # Granted to nobody who is not alone with it.
            mode: str = store.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            return mode.lower() != "delete"
    except sqlite3.Error as error:
        return is_busy(error)  # where it is damaged nobody can use it


def _make_room(folder: Path, total: int) -> None:
    """Make an empty folder where what is restored fits in twice, with what is kept of now."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    free, needed = shutil.disk_usage(folder).free, 2 * total + _MARGIN
    if free < needed:
        fault = NoRoomToRestore(path=str(folder.parent), needed_bytes=needed, free_bytes=free)
        raise FaultError(fault)


def _lay_out(
    archive: BackupArchive, way: RestoreWay, folder: Path, cancel: Cancel
) -> Generator[BackupProgress, None, tuple[BackupPart, ...]]:
    """Write the parts that are whole into the folder; return which they are."""
    members = archive.manifest.members
    if way is RestoreWay.ADD:
        members = tuple(each for each in members if each.part in _ADDED)
    total, done = sum(member.size for member in members), 0
    _make_room(folder, total)
    parts: list[BackupPart] = []
    for member in members:
        try:
            with _private(folder / member.part.value) as file:
                for size in archive.read(member, file, cancel):
                    done += size
                    yield BackupProgress(done=done, total=total)
                file.flush()
                os.fsync(file.fileno())
        except FaultError as error:
            if not isinstance(error.fault, BackupDamaged):
                raise
        else:
            parts.append(member.part)
    return tuple(parts)


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def _bring_up_to_date(parts: tuple[BackupPart, ...], folder: Path, path: str) -> None:
    """Make the store, if there is one, of this version. Raises FaultError."""
    store = folder / BackupPart.STORE.value
    if BackupPart.STORE in parts:
        if not is_trusted(store):
            _refuse(path)
        with contextlib.closing(Database(store)) as database:
            ChatStore(database).recover()


def _refuse(path: str) -> NoReturn:
    raise FaultError(BackupDamaged(path=path))


def _write_order(folder: Path, order: _Order) -> None:
    replace_private(folder / _ORDER, msgspec.json.encode(order))


def _read_order(folder: Path) -> _Order | None:
    try:
        return msgspec.json.decode((folder / _ORDER).read_bytes(), type=_Order)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _added(folder: Path, places: Places, cancel: Cancel) -> Restored:
    """Add what lies ready. Raises Cancelled, with nothing of it added."""
    cancel.check()
    database = Database(places.database)
    try:
        path = folder / BackupPart.STORE.value
        # It is read in the thread that writes the store.
        with contextlib.closing(sqlite3.connect(path, check_same_thread=False)) as other:
            other.row_factory = sqlite3.Row
            merged = database.write(lambda store: merge(store, other, cancel.check))
    finally:
        database.close()
    own = OwnWords(places.own_words)
    if news := OwnWords(folder / BackupPart.OWN_WORDS.value).load():
        own.keep(own.load() | news)
    return Restored(way=RestoreWay.ADD, added=merged.added, known=merged.known)


def _kept(
    order: _Order, folder: Path, places: Places, cancel: Cancel
) -> Generator[ReopeningProgress, None, _Order]:
    """Back up what is here, unless there is nothing, and note that it is about to change."""
    kept: Path | None = None
    aside: Path | None = None
    if places.database.exists():
        kept = _free_name(backups_folder(places))
        try:
            for step in back_up(BackupOrder(path=str(kept)), places, cancel):
                if isinstance(step, BackupProgress):
                    yield _step(step.done, step.total, can_stop=True)
        except FaultError as error:
            if not isinstance(error.fault, StoreDamaged):
                raise
            kept = aside = free_aside(places.database)
    order = msgspec.structs.replace(order, kept_as=str(kept or ""))
    return _begun(order, folder, places, aside)


def _begun(order: _Order, folder: Path, places: Places, aside: Path | None) -> _Order:
    """Note that there is no way but on; a damaged store is set aside with that, or not at all.

    Raises FaultError (StoreBusy where somebody has opened it meanwhile, StoreUnwritable).
    """
    order = msgspec.structs.replace(order, is_begun=True)
    with _naming(places.database), contextlib.ExitStack() as stack:
        if aside is not None:
            if is_in_use(places.database):
                raise FaultError(StoreBusy(path=str(places.database)))
            set_aside(places.database, aside)
            stack.callback(set_aside, aside, places.database)
        _write_order(folder, order)
        stack.pop_all()
    return order


def _free_name(folder: Path) -> Path:
    """Return the name of a file that is not there, in a folder that is."""
    with _naming(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem = f"before-restoring-{time.strftime('%Y-%m-%d-%H%M%S')}"
    number, path = 1, folder / f"{stem}{ENDING}"
    while path.exists():
        number, path = number + 1, folder / f"{stem}-{number}{ENDING}"
    return path


def _mended(order: _Order, folder: Path, places: Places, cancel: Cancel) -> _Order:
    """Make what takes the place of a damaged store; set that aside, and note it."""
    assert order.mending is not None
    if not order.kept_as:
        store = folder / BackupPart.STORE.value
        make_substitute(order.mending, store, places, cancel)
        _bring_up_to_date((BackupPart.STORE,), folder, str(store))
        kept_as = str(free_aside(places.database))
        order = msgspec.structs.replace(order, kept_as=kept_as)
        with _naming(folder):
            _write_order(folder, order)
    return _begun(order, folder, places, Path(order.kept_as))


def prepare_mending(way: MendingWay, places: Places, cancel: Cancel) -> Iterator[RestoreReady]:
    """Have finish_restore() put something sound in the place of a damaged store.

    The damaged one is kept, under another name. Raises FaultError(StoreUnwritable) and Cancelled.
    """
    folder = restoring_folder(places)
    with alone(places, cancel), _naming(folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True)
        parts = (BackupPart.STORE,)
        _write_order(folder, _Order(way=RestoreWay.REPLACE, parts=parts, mending=way))
    yield RestoreReady(way=RestoreWay.REPLACE)


def _replaced(
    order: _Order, folder: Path, places: Places
) -> Generator[ReopeningProgress, None, Restored]:
    counts = BackupCounts()
    for done, part in enumerate(order.parts):
        yield _step(done, len(order.parts))
        source, target = folder / part.value, part_place(places, part)
        if part is BackupPart.STORE:
            counts = put_store(source, target)
            daily_backups(places).level()
            # They are of conversations that have other numbers now; they can be made again.
            shutil.rmtree(places.states, ignore_errors=True)
            continue
        with _naming(target):
            content = source.read_bytes()
            if part is BackupPart.SETTINGS:
                content = merged_settings(target, source) or content
            replace_private(target, content)
    is_mended = order.mending is not None
    return Restored(way=order.way, added=counts, kept_as=order.kept_as, is_mended=is_mended)


@contextlib.contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Turn what the OS raises in the block into FaultError(StoreUnwritable)."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(StoreUnwritable(path=str(path), reason=reason)) from error
