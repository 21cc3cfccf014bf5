"""The tables, and how a file of an earlier version becomes one of this version.

`user_version` of the file is the number of migrations it has been through.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.schema_chats import whole_chats
from parlance.storage.schema_translations import whole_translations
from parlance.text.terms import searchable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Migration = Callable[[sqlite3.Connection], None]

APPLICATION_ID = 0x5061726C
"""Written into the file ("Parl"), so that it is never taken for another program's."""

_FIRST = (
    """
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        leaf INTEGER REFERENCES message (id),
        newest INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        updated REAL NOT NULL,
        deleted_at REAL
    )
    """,
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversation (id),
        parent INTEGER REFERENCES message (id),
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        reasoning TEXT NOT NULL,
        state TEXT NOT NULL,
        created REAL NOT NULL,
        measurements TEXT NOT NULL
    )
    """,
    # A growing answer is added to here, so that its row is written twice and not each second.
    """
    CREATE TABLE piece (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message INTEGER NOT NULL REFERENCES message (id),
        text TEXT NOT NULL,
        reasoning TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE translation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        model TEXT NOT NULL,
        created REAL NOT NULL,
        deleted_at REAL
    )
    """,
    """
    CREATE TABLE summary (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        words INTEGER NOT NULL,
        text TEXT NOT NULL,
        blocks_read INTEGER NOT NULL,
        blocks INTEGER NOT NULL,
        model TEXT NOT NULL,
        created REAL NOT NULL,
        deleted_at REAL
    )
    """,
    "CREATE INDEX conversation_newest ON conversation (newest)",
    "CREATE INDEX message_conversation ON message (conversation)",
    "CREATE INDEX message_parent ON message (parent)",
    "CREATE INDEX message_writing ON message (id) WHERE state = 'writing'",
    "CREATE INDEX piece_message ON piece (message)",
    f"PRAGMA application_id = {APPLICATION_ID}",
)


def _chats_translations_summaries(connection: sqlite3.Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement)


_SUMMARIES = (
    "ALTER TABLE summary RENAME TO summary_before",
    """
    CREATE TABLE summary (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        paths TEXT NOT NULL,
        preview TEXT NOT NULL,
        options TEXT NOT NULL,
        result TEXT NOT NULL,
        pasted TEXT NOT NULL,
        noted_as TEXT NOT NULL,
        blocks_read INTEGER NOT NULL,
        blocks INTEGER NOT NULL,
        model TEXT NOT NULL,
        created REAL NOT NULL,
        deleted_at REAL
    )
    """,
    """
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        summary INTEGER NOT NULL REFERENCES summary (id),
        result TEXT NOT NULL,
        created REAL NOT NULL
    )
    """,
    "CREATE INDEX answer_summary ON answer (summary)",
    "CREATE INDEX summary_noted_as ON summary (noted_as)",
    "CREATE TABLE summary_preset (name TEXT PRIMARY KEY, options TEXT NOT NULL)",
    # What was chosen last: a single value under each name.
    "CREATE TABLE chosen (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    # Its words are terms of text/terms.py between spaces: nothing but a space divides them.
    """
    CREATE VIRTUAL TABLE summary_words USING fts5 (
        title, text, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )
    """,
)


def _whole_summaries(connection: sqlite3.Connection) -> None:
    """Keep all of a summary, with its sources, and find it by its words."""
    for statement in _SUMMARIES:
        connection.execute(statement)
    columns = "id title path sha256 words text blocks_read blocks model created deleted_at"
    names = columns.split()
    rows = connection.execute(f"SELECT {', '.join(names)} FROM summary_before ORDER BY id")
    for row in rows:
        _carry_over(connection, dict(zip(names, row, strict=True)))
    connection.execute("DROP TABLE summary_before")


def _carry_over(connection: sqlite3.Connection, row: dict[str, Any]) -> None:
    """Insert a summary of version 1, written down as version 2 was when it was new."""
    document = {name: row[name] for name in ("title", "path", "sha256", "blocks_read", "blocks")}
    options = {"words": row["words"]}
    result = {
        "options": options,
        "text": row["text"],
        "documents": [{**document, "words": 0}],
        "measurements": {"model": row["model"]},
    }
    values = {
        **row,
        "paths": _json([row["path"]] if row["path"] else []),
        "preview": " ".join(row["text"].split())[:160],
        "options": _json(options),
        "result": _json(result),
        "title_words": searchable(row["title"]),
        "text_words": searchable(row["text"]),
    }
    connection.execute(
        "INSERT INTO summary (id, title, paths, preview, options, result, pasted, noted_as,"
        " blocks_read, blocks, model, created, deleted_at) VALUES (:id, :title, :paths, :preview,"
        " :options, :result, '', :sha256, :blocks_read, :blocks, :model, :created, :deleted_at)",
        values,
    )
    connection.execute(
        "INSERT INTO summary_words (rowid, title, text) VALUES (:id, :title_words, :text_words)",
        values,
    )


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _counted_erasures(connection: sqlite3.Connection) -> None:
    """Count how often something was erased: a copy that was made before still holds it."""
    # `swept`: of so many nothing is left between the rows either.
    connection.execute("CREATE TABLE erasure (times INTEGER NOT NULL, swept INTEGER NOT NULL)")
    # What versions before this one erased was not always overwritten.
    connection.execute("INSERT INTO erasure SELECT 0, -EXISTS (SELECT 1 FROM sqlite_sequence)")


MIGRATIONS: tuple[Migration, ...] = (
    _chats_translations_summaries,
    _whole_summaries,
    whole_translations,
    whole_chats,
    _counted_erasures,
)
"""In the order of their application; one that was released is never changed."""


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return the number of migrations the file has been through; 0 for an empty one.

    Raises FaultError(StoreDamaged) for a database of another program, sqlite3.Error.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if (version or tables) and application != APPLICATION_ID:
        raise FaultError(StoreDamaged(path=str(path)))
    return version


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    """Bring the file to the version of `migrations`; an older one is backed up before.

    Safe against another process that does the same at the same time, and against an end
    at any point: each migration and its number are one transaction. Raises FaultError,
    sqlite3.Error, OSError.
    """
    before = version_of(connection, path)
    if 0 < before < len(migrations):
        back_up(connection, path, backup_path(path, before))
    carry_forward(connection, path, migrations)
    sync_folder(path.parent)


def carry_forward(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]
) -> None:
    """Bring what is open to the version of `migrations`, as migrate() does, without a backup."""
    for number in range(version_of(connection, path), len(migrations)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection, path) == number:
                migrations[number](connection)
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has ended it already
                connection.execute("ROLLBACK")
            raise


def backup_path(path: Path, version: int) -> Path:
    """Return the name under which the file of `version` is kept."""
    return path.with_name(f"{path.name}.version-{version}")


def back_up(connection: sqlite3.Connection, path: Path, target: Path) -> None:
    """Copy the database to `target` and read the copy through before it takes that name.

    Raises FaultError(StoreDamaged) if the copy is not sound, sqlite3.Error, OSError.
    """
    temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
    make_private(temporary)
    try:
        with contextlib.closing(sqlite3.connect(temporary)) as copy:
            connection.backup(copy)
            sound = quick_check(copy)
        if not sound:
            raise FaultError(StoreDamaged(path=str(path)))
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def quick_check(connection: sqlite3.Connection) -> bool:
    """Return whether every page can be read; 0.5 s for 455 MB. Raises sqlite3.Error."""
    result: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    return result == "ok"


def make_private(path: Path) -> None:
    """Create an empty file that only its owner can read, unless it exists. Raises OSError."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync_folder(folder: Path) -> None:
    """Have the OS write the names in `folder` to the disk. Raises OSError."""
    if os.name == "nt":  # where folders cannot be opened, and names are journaled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
