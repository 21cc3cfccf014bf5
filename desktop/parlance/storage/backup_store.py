"""The store in a backup: copied while it is in use, counted, and looked at before it is trusted."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from parlance.contract.backups import BackupCounts
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.naming import naming_faults
from parlance.storage.schema import (
    APPLICATION_ID,
    MIGRATIONS,
    make_private,
    quick_check,
    version_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.cancel import Cancel

_PAGES = 2048
"""Copied between two looks at whether to stop: 8 MiB."""

_COUNTED = {
    "conversations": "SELECT count(*) FROM conversation WHERE deleted_at IS NULL",
    "messages": "SELECT count(*) FROM message WHERE hidden = 0 AND conversation IN"
    " (SELECT id FROM conversation WHERE deleted_at IS NULL)",
    "attachments": "SELECT count(*) FROM attachment",
    "assistants": "SELECT count(*) FROM assistant",
    "prompts": "SELECT count(*) FROM saved_prompt",
    "translations": "SELECT count(*) FROM translation WHERE deleted_at IS NULL",
    "documents": "SELECT count(*) FROM project WHERE deleted_at IS NULL",
    "terms": "SELECT count(*) FROM term",
    "corrections": "SELECT count(*) FROM correction",
    "summaries": "SELECT count(*) FROM summary WHERE deleted_at IS NULL",
}


def copy_store(path: Path, target: Path, cancel: Cancel) -> tuple[BackupCounts, int]:
    """Copy the store at `path` as it is at this moment, while others read and write it.

    The copy is one file, read through. Returns what it holds and its version. Raises
    FaultError (StoreDamaged, StoreBusy, StoreUnwritable) and Cancelled.
    """
    with naming_faults(path):
        make_private(target)
        with (
            contextlib.closing(reading(path)) as source,
            contextlib.closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            # One moment for all steps: else a write in between would begin it anew.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=_PAGES, progress=lambda *_: cancel.check(), sleep=0)
            copy.execute("PRAGMA journal_mode = DELETE")
            version = version_of(copy, path)
            if not quick_check(copy):
                raise FaultError(StoreDamaged(path=str(path)))
            counts = counts_of(copy) if version == len(MIGRATIONS) else BackupCounts()
        with target.open("rb+") as file:
            os.fsync(file.fileno())
    return counts, version


def counts_of(connection: sqlite3.Connection) -> BackupCounts:
    """Return how many there are of what. Raises sqlite3.Error."""
    found = {name: connection.execute(query).fetchone()[0] for name, query in _COUNTED.items()}
    return BackupCounts(**found)


def put_store(source: Path, path: Path) -> BackupCounts:
    """Make the store at `path` what the file `source` is: the whole of it, or nothing.

    SQLite does it in one transaction, so that an end at any point leaves the old store or
    the new one. Raises FaultError (StoreBusy, StoreUnwritable, StoreDamaged).
    """
    with naming_faults(path):
        make_private(path)
        with (
            contextlib.closing(reading(source)) as new,
            contextlib.closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as store,
        ):
            store.execute("PRAGMA journal_mode = WAL")
            store.execute("PRAGMA synchronous = FULL")
            store.execute("PRAGMA fullfsync = ON")
            new.backup(store, pages=-1)
            return counts_of(store)


def is_trusted(path: Path) -> bool:
    """Whether a file is a store that Parlance made, sound and with nothing of anybody else in it.

    A database can hold triggers and views, which run when it is used: it may have those
    alone that the migrations make.
    """
    try:
        with contextlib.closing(reading(path)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            if application != APPLICATION_ID or not 0 < version <= len(MIGRATIONS):
                return False
            if _schema(connection) != _schema_of(version):
                return False
            return quick_check(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _schema_of(version: int) -> set[tuple[str, ...]]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for migration in MIGRATIONS[:version]:
            migration(connection)
        return _schema(connection)


def _schema(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    """Return kind and name of everything; of what runs by itself, its text too."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    return {
        (kind, name, table, sql if kind in ("trigger", "view") or "VIRTUAL" in (sql or "") else "")
        for kind, name, table, sql in connection.execute(query)
    }


def reading(path: Path) -> sqlite3.Connection:
    """Return a connection that writes nothing. Raises sqlite3.Error."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5, isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    return connection
