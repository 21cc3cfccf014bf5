"""Erases what is kept of a person's work, kind by kind, while nothing else uses the stores."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from parlance.contract.erasing import Erasable, ErasableKind
from parlance.contract.faults import FaultError, StoreUnwritable
from parlance.contract.reopening import ReopeningKind, ReopeningProgress
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.database import Database
from parlance.storage.kept_sizes import bytes_in_store
from parlance.storage.notes import NoteStore
from parlance.storage.places import summary_draft
from parlance.storage.start_log import log_of, older_log
from parlance.storage.summaries import SummaryStore
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.work.store_care import backups_folder

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterable, Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.storage.places import Places

_IN_STORE = (ErasableKind.CHATS, ErasableKind.TRANSLATIONS, ErasableKind.SUMMARIES)


def measure(places: Places, cancel: Cancel) -> Iterator[Erasable]:
    """Yield how much there is of each kind. Raises Cancelled."""
    for kind in ErasableKind:
        cancel.check()
        size = sum(_size(path, cancel) for path in _all_paths(places, kind))
        yield Erasable(kind=kind, size=size + bytes_in_store(places.database, kind))


def erase(
    kinds: Collection[ErasableKind], places: Places
) -> Generator[ReopeningProgress, None, tuple[Fault, ...]]:
    """Erase kinds for good, yield how far it is and return what went wrong.

    Where something did, some of it may be left; of a damaged store nothing is erased. Nobody
    else may use the stores meanwhile.
    """
    chosen = [kind for kind in ErasableKind if kind in kinds]
    faults: list[Fault] = []
    total = len(chosen) + 1
    with contextlib.ExitStack() as stack:
        database: Database | None = None
        if any(kind in _IN_STORE for kind in chosen):
            try:
                database = stack.enter_context(contextlib.closing(Database(places.database)))
            except FaultError as error:
                return (error.fault,)
            if (fault := database.check()) is not None:
                return (fault,)  # its copies may be all that there is
        for done, kind in enumerate(chosen):
            yield ReopeningProgress(kind=ReopeningKind.ERASING, done=done, total=total)
            faults += _erased(kind, places, database)
        if database is not None:
            faults += _drop_copies(places)
        if database is not None and not faults:
            yield ReopeningProgress(kind=ReopeningKind.ERASING, done=total - 1, total=total)
            faults += _compacted(database)
    return tuple(dict.fromkeys(faults))


def _drop_copies(places: Places) -> Iterator[Fault]:
    """Remove every copy of the store that is kept beside it; yield what goes wrong.

    Each holds all kinds. The next start makes a new one.
    """
    store = places.database
    copies = [*store.parent.glob(f"{store.name}.*-*"), backups_folder(places)]
    yield from _removed(copies, places)


def _compacted(database: Database) -> Iterator[Fault]:
    """Give back the room; yield what goes wrong."""
    try:
        database.compact()
    except FaultError as error:
        yield error.fault


def _erased(kind: ErasableKind, places: Places, database: Database | None) -> Iterator[Fault]:
    """Erase a kind; yield what goes wrong."""
    try:
        if database is not None:
            _empty_stores(kind, places, database)
    except FaultError as error:
        yield error.fault
        return
    yield from _removed(_all_paths(places, kind), places)


def _removed(paths: Iterable[Path], places: Places) -> Iterator[Fault]:
    """Remove files and folders; yield what goes wrong."""
    try:
        for path in paths:
            _remove(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield StoreUnwritable(path=str(error.filename or places.state), reason=reason)


def _empty_stores(kind: ErasableKind, places: Places, database: Database) -> None:
    """Erase what lies in stores, as they erase it. Raises FaultError."""
    match kind:
        case ErasableKind.CHATS:
            ChatShelf(database).erase_all()
        case ErasableKind.TRANSLATIONS:
            TranslationStore(database).erase_all()
            ProjectStore(database).erase_all()
            TranslationMemory(database).clear(machine_only=True)
        case ErasableKind.SUMMARIES:
            SummaryStore(database).erase_all()
            _forget_notes(places.notes)
        case ErasableKind.MEASURED | ErasableKind.WORDS | ErasableKind.LOGS:
            pass  # files


def _forget_notes(path: Path) -> None:
    """Overwrite the notes, before the file goes."""
    if path.exists():
        notes = NoteStore(path)
        notes.forget_all()
        notes.close()


def _paths(places: Places, kind: ErasableKind) -> tuple[Path, ...]:
    """Return the files and folders that hold nothing but this kind."""
    match kind:
        case ErasableKind.CHATS:
            return places.states, places.completion_draft
        case ErasableKind.TRANSLATIONS:
            return places.translations, places.translation_draft
        case ErasableKind.SUMMARIES:
            return places.summaries, places.notes, summary_draft(places)
        case ErasableKind.MEASURED:
            return places.benchmarks, places.uses
        case ErasableKind.WORDS:
            return (places.own_words,)
        case ErasableKind.LOGS:
            log, network = log_of(places.state), places.network_log
            return network, network.with_name(f"{network.name}.older"), older_log(log)


def _all_paths(places: Places, kind: ErasableKind) -> Iterator[Path]:
    """Yield them, each followed by what was set aside under its name or left half written."""
    for path in _paths(places, kind):
        yield path
        for left in ("unreadable*", "*.part"):
            yield from path.parent.glob(f"{path.name}.{left}")


def _remove(path: Path) -> None:
    """Remove a file or a folder, and what SQLite keeps beside it. Raises OSError."""
    if path.is_dir():
        shutil.rmtree(path)
        return
    for ending in ("", "-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)


def _size(path: Path, cancel: Cancel) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    total = 0
    for each in (path, *path.rglob("*")) if path.is_dir() else (path,):
        cancel.check()
        try:
            total += os.path.getsize(each) if each.is_file() else 0  # noqa: PTH202
        except OSError:
            continue
    return total
