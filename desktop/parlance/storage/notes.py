"""Notes on passages of documents, kept so that another summary need not read them again.

They are only time saved: whatever goes wrong here, nothing is kept and nobody is told but
the log. Several processes may use the file at once.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from typing import TYPE_CHECKING, TypeVar

from parlance.storage.naming import primary_code
from parlance.storage.records import storable
from parlance.storage.schema import make_private

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

BUDGET_BYTES = 256 * 1024 * 1024
"""Notes on some thousand long documents."""

_VERSION = 1
_BUSY_TIMEOUT_S = 1.0
_ROW_BYTES = 200
"""What a row takes beside its text: keys, indices."""

_MOST_USED = 256
"""So many uses are written down together: a write for each would wait for the others."""

_BEGIN = (
    # A number of use and not the clock, which people set back.
    """
    CREATE TABLE note (
        key TEXT PRIMARY KEY,
        document TEXT NOT NULL,
        text TEXT NOT NULL,
        size INTEGER NOT NULL,
        used INTEGER NOT NULL
    )
    """,
    "CREATE INDEX note_document ON note (document)",
    "CREATE INDEX note_used ON note (used)",
    # Summing up all rows at each note would take longer than writing it.
    "CREATE TABLE taken (bytes INTEGER NOT NULL)",
    "INSERT INTO taken VALUES (0)",
    """
    CREATE TRIGGER note_added AFTER INSERT ON note
    BEGIN UPDATE taken SET bytes = bytes + new.size; END
    """,
    """
    CREATE TRIGGER note_changed AFTER UPDATE OF size ON note
    BEGIN UPDATE taken SET bytes = bytes + new.size - old.size; END
    """,
    """
    CREATE TRIGGER note_removed AFTER DELETE ON note
    BEGIN UPDATE taken SET bytes = bytes - old.size; END
    """,
    f"PRAGMA user_version = {_VERSION}",
)
_NEXT = "(SELECT coalesce(max(used), 0) + 1 FROM note)"
_PUT = f"""
    INSERT INTO note (key, document, text, size, used) VALUES (?1, ?2, ?3, ?4, {_NEXT})
    ON CONFLICT (key) DO UPDATE SET document = ?2, text = ?3, size = ?4, used = excluded.used
"""
_DROP = "DELETE FROM note WHERE key = (SELECT key FROM note ORDER BY used LIMIT 1)"

_log = logging.getLogger(__name__)


class NoteStore:
    """Notes by key, in a file of their own that is made when first needed; safe from any thread.

    No method raises. When there are more bytes than the budget, what was used longest ago
    goes first.
    """

    def __init__(self, path: Path, budget_bytes: int = BUDGET_BYTES) -> None:
        """Name the file; nothing is opened yet."""
        self._path = path
        self._budget = budget_bytes
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._used: dict[str, None] = {}
        self._closed = False

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`, or None."""
        with self._lock:
            text = self._tried(lambda connection: _text_of(connection, key))
            if text is not None:
                self._used.pop(key, None)  # so that it is the last of them
                self._used[key] = None
                if len(self._used) >= _MOST_USED:
                    self._tried(self._changing(lambda _connection: None))
            return text

    def put(self, key: str, document: str, text: str) -> None:
        """Keep `text` under `key`, made from the document with this SHA-256 (hex)."""
        text = storable(text)
        size = len(text.encode()) + _ROW_BYTES
        if size > self._budget:
            return

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(_PUT, (key, document, text, size))
            while _taken(connection) > self._budget and connection.execute(_DROP).rowcount:
                pass  # what was used longest ago goes, one by one

        with self._lock:
            self._tried(self._changing(write))

    def forget(self, document: str) -> None:
        """Erase every note on the document with this SHA-256 (hex)."""
        with self._lock:
            self._tried(
                self._changing(
                    lambda c: c.execute("DELETE FROM note WHERE document = ?", (document,))
                )
            )

    def forget_all(self) -> None:
        """Erase every note, and give back the room."""
        with self._lock:
            self._tried(self._changing(lambda c: c.execute("DELETE FROM note")))
            self._tried(lambda c: c.execute("VACUUM"))

    def close(self) -> None:
        """Write down what was used and let go of the file; nothing is kept from now on."""
        with self._lock:
            if self._connection is not None and self._used:
                self._tried(self._changing(lambda _connection: None))
            self._closed = True
            self._let_go()

    def _changing(self, action: Callable[[sqlite3.Connection], object]) -> Callable[..., None]:
        """Return `action` as one transaction that also writes down what was used."""

        def change(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            for key in self._used:
                connection.execute(f"UPDATE note SET used = {_NEXT} WHERE key = ?", (key,))
            action(connection)
            connection.execute("COMMIT")
            self._used.clear()

        return change

    def _tried(self, action: Callable[[sqlite3.Connection], T]) -> T | None:
        """Return what `action` returns; None if that could not be done.

        A file that is no database of notes is set aside, and begun anew once.
        """
        if self._closed:
            return None
        for attempt in range(2):
            try:
                return action(self._opened())
            except (sqlite3.Error, OSError) as error:
                self._let_go()
                if attempt or not _is_damage(error):
                    _log.info("A note was not kept or not found: %s", error)
                    return None
                self._set_aside()
        return None

    def _opened(self) -> sqlite3.Connection:
        """Return the connection. Raises sqlite3.Error and OSError."""
        if self._connection is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            make_private(self._path)
            self._connection = _connected(self._path)
        return self._connection

    def _let_go(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()  # what was begun and not ended is undone
            self._connection = None

    def _set_aside(self) -> None:
        aside = self._path.with_name(f"{self._path.name}.unreadable")
        _log.info("The file of notes is not understood and is kept as %s", aside.name)
        try:
            self._path.replace(aside)
            for ending in ("-wal", "-shm"):
                self._path.with_name(f"{self._path.name}{ending}").unlink(missing_ok=True)
        except OSError:
            _log.info("The file of notes could not be set aside", exc_info=True)


class _OtherVersion(sqlite3.DatabaseError):
    """The file is a database, but not of these notes."""


def _connected(path: Path) -> sqlite3.Connection:
    # isolation_level None: transactions are begun and ended here, by name.
    connection = sqlite3.connect(
        path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Without FULL a power cut may take the last notes, which cost some seconds to make.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")  # people's documents are in there
        if _version(connection) == 0:
            connection.execute("BEGIN IMMEDIATE")
            if _version(connection) == 0:  # nobody else has begun it meanwhile
                for statement in _BEGIN:
                    connection.execute(statement)
            connection.execute("COMMIT")
        _check_version(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(connection: sqlite3.Connection) -> None:
    if _version(connection) != _VERSION:
        raise _OtherVersion


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return version if version or not tables else -1


def _text_of(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT text FROM note WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def _taken(connection: sqlite3.Connection) -> int:
    taken: int = connection.execute("SELECT coalesce(sum(bytes), 0) FROM taken").fetchone()[0]
    return taken


def _is_damage(error: sqlite3.Error | OSError) -> bool:
    """Return whether the file itself is at fault, and another one would do."""
    if isinstance(error, _OtherVersion):
        return True
    return isinstance(error, sqlite3.Error) and primary_code(error) in (
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
    )
