"""Reads out of a damaged store what can still be read, row by row, into a fresh one.

The damaged file is a copy: SQLite may write to it as it opens it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any, Final

from parlance.contract.store_care import Salvaged
from parlance.storage.backup_store import counts_of
from parlance.storage.database import Database
from parlance.storage.naming import naming_faults
from parlance.storage.salvaged_pages import rows_on_pages
from parlance.storage.salvaged_tables import mend, tables_of
from parlance.storage.schema import MIGRATIONS, make_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.storage.salvaged_tables import KnownTable

    Row = tuple[Any, ...]

_MOST_TRIES: Final = 100_000
"""Looked at in one table: a store of a million messages with a hundred broken pages takes 4,000."""

_STEPS: Final = 100_000
"""Of SQLite's machine between two looks at whether to stop."""

_MOST_STEPS: Final = 20_000
"""Such looks in one query: a tree that leads into itself ends."""

_FURTHER: Final = 100_000
"""Numbers looked at behind the last row that was read, where nothing tells the highest."""


_READ_OFF: Final = (
    "conversation",
    "message",
    "piece",
    "digest",
    "attachment",
    "attached_content",
    "queued",
    "assistant",
    "translation",
    "correction",
    "term",
    "project",
    "segment",
    "summary",
    "answer",
)
"""Tables whose rows look like those of no other table or index."""

_BLANK: Final = {"INTEGER": 0, "REAL": 0.0, "TEXT": "", "BLOB": b""}
"""What stands where something was that cannot be read."""

_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "INTEGER": (int,),
    "REAL": (int, float),
    "TEXT": (str,),
    "BLOB": (bytes,),
}


def salvage(damaged: Path, target: Path, cancel: Cancel) -> Salvaged:
    """Write what can be read of the file `damaged` into a new store at `target`.

    What lost what it belongs to is put where it can be found. Raises FaultError
    (StoreUnwritable) and Cancelled; however broken the file is, there is a store then.
    """
    with naming_faults(target):
        make_private(target)
        with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as fresh:
            fresh.execute("PRAGMA synchronous = OFF")  # it is copied once more before it counts
            known = _carry_over(damaged, fresh, cancel)
    with contextlib.closing(Database(target)) as database:  # brought to this version
        counts = database.read(counts_of)
        query = "SELECT count(*) FROM conversation"
        total = database.read(lambda c: c.execute(query).fetchone()[0])
    return Salvaged(counts=counts, conversations=total, known=max(len(known), total))


def _carry_over(path: Path, fresh: sqlite3.Connection, cancel: Cancel) -> set[int]:
    """Copy the rows; return the numbers of the conversations of which anything is known."""
    version, known, is_whole = len(MIGRATIONS), set[int](), False
    with contextlib.ExitStack() as stack:
        damaged: _Damaged | None = None
        # What does not even begin as a database quotes bytes in its error that are no text.
        with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            damaged = stack.enter_context(contextlib.closing(_Damaged(path, cancel)))
            version = damaged.version
        fresh.execute("BEGIN")
        for migration in MIGRATIONS[:version]:
            migration(fresh)
        fresh.execute(f"PRAGMA user_version = {version}")
        tables = tables_of(fresh)
        if damaged is not None:
            for table in tables:
                _copy(damaged, fresh, table)
            known = damaged.known_conversations()
            is_whole = damaged.is_sound()
    if not is_whole:
        _copy_off_pages(path, fresh, tables, cancel)
    known |= {row[0] for row in fresh.execute("SELECT DISTINCT conversation FROM message")}
    mend(fresh, tables)
    fresh.execute("COMMIT")
    return known


def _copy_off_pages(
    path: Path, fresh: sqlite3.Connection, tables: Sequence[KnownTable], cancel: Cancel
) -> None:
    """Add the rows that no way leads to any more."""
    known = [table for table in tables if table.name in _READ_OFF]
    with contextlib.suppress(OSError):
        for number, values in rows_on_pages(path, cancel):
            for table in known:
                _put_off_page(fresh, table, number, values)


def _put_off_page(
    fresh: sqlite3.Connection, table: KnownTable, number: int | None, values: Row
) -> None:
    """Add a row to a table, if it is one of this table and not there yet."""
    if len(values) != len(table.kinds) or (number is None) != (table.number is None):
        return
    named = zip(table.kinds, values, strict=True)
    row = tuple(number if name == table.number else value for name, value in named)
    if _is_of(table, row):
        marks = ", ".join("?" * len(row))
        with contextlib.suppress(sqlite3.IntegrityError, OverflowError):
            fresh.execute(f"INSERT OR IGNORE INTO {table.name} VALUES ({marks})", row)


def _is_of(table: KnownTable, row: Row) -> bool:
    """Whether values are such as the columns of a table hold."""
    return all(
        (value is None and name not in table.needed) or isinstance(value, _KINDS[kind])
        for value, (name, kind) in zip(row, table.kinds.items(), strict=True)
    )


def _copy(damaged: _Damaged, fresh: sqlite3.Connection, table: KnownTable) -> None:
    if not (names := damaged.columns_of(table)):
        return
    marks = ", ".join("?" * len(names))
    insert = f"INSERT OR REPLACE INTO {table.name} ({', '.join(names)}) VALUES ({marks})"
    kinds = [table.kinds[name] for name in names]
    for row in damaged.rows(table, names):
        values = [
            _BLANK[table.kinds[name]] if value is None and name in table.needed else value
            for name, value in zip(names, map(_fitting, row, kinds), strict=True)
        ]
        with contextlib.suppress(sqlite3.IntegrityError):  # one of its values is another row's
            fresh.execute(insert, values)


def _fitting(value: Any, kind: str) -> Any:
    """Return a value as its column has it; None for one that makes no sense there."""
    match kind, value:
        case "INTEGER", float():
            return int(value) if abs(value) < 2**62 else None
        case (("INTEGER" | "REAL"), (str() | bytes())):
            return None
        case "TEXT", bytes():
            return value.decode("utf-8", "replace")
        case "TEXT", (int() | float()):
            return str(value)
        case "BLOB", str():
            return value.encode("utf-8", "replace")
        case _:
            return value


def _is_behind(number: Any, last: int) -> bool:
    """Whether a row stands where it should: its number is one, and higher than the last."""
    return isinstance(number, int) and number > last


class _Damaged:
    """A damaged database, opened so that one broken page hides nothing else.

    Attributes:
        version: the number of migrations it has been through, or all where it does not tell.
        is_whole: nothing was found so far that cannot be read.
    """

    def __init__(self, path: Path, cancel: Cancel) -> None:
        """Open it. Raises sqlite3.DatabaseError."""
        self._cancel = cancel
        self._steps = 0
        self.is_whole = True
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.text_factory = lambda text: text.decode("utf-8", "replace")
        self.connection.set_progress_handler(self._look, _STEPS)
        try:
            # A schema that is half broken is read as far as it goes.
            self.connection.execute("PRAGMA writable_schema = ON")
            self.connection.execute("PRAGMA cell_size_check = ON")
            version = self.connection.execute("PRAGMA user_version").fetchone()[0]
            self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            self.connection.close()
            raise
        self.version: int = version if 0 < version <= len(MIGRATIONS) else len(MIGRATIONS)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def columns_of(self, table: KnownTable) -> list[str]:
        """Return which of the columns are there."""
        try:
            rows = self.connection.execute(f"PRAGMA table_info({table.name})").fetchall()
        except (sqlite3.Error, UnicodeDecodeError):
            self.is_whole = False
            return []
        self.is_whole = self.is_whole and bool(rows)
        there = {row[1] for row in rows}
        return [name for name in table.kinds if name in there]

    def rows(self, table: KnownTable, names: list[str]) -> Iterator[Row]:
        """Yield the rows that can be read. Raises Cancelled."""
        columns = ", ".join(names)
        if table.number is None:
            yield from self._from_both_ends(table, columns)
            return
        tries = _MOST_TRIES
        # What lies right of what was broken first, so that the left half stays short.
        waiting = [(0, self._highest(table))]
        while waiting and tries:
            tries -= 1
            low, high = waiting.pop()
            query = (
                f"SELECT {table.number}, {columns} FROM {table.name} NOT INDEXED"
                f" WHERE {table.number} BETWEEN ? AND ? ORDER BY {table.number}"
            )
            last, broken = low - 1, False
            for row in self._tried(query, (low, high)):
                if row is None or not _is_behind(row[0], last):  # a tree that leads into itself
                    broken, self.is_whole = True, False
                    break
                last = row[0]
                yield row[1:]
            low = last + 1
            if broken and low == high:
                yield from self._piece_by_piece(table, names, low)
            elif broken and low < high:
                middle = (low + high) // 2
                waiting += [(low, middle), (middle + 1, high)]

    def _piece_by_piece(self, table: KnownTable, names: list[str], number: int) -> Iterator[Row]:
        """Yield a row without what of it cannot be read; nothing where that is all."""
        values: list[Any] = []
        for name in names:
            query = f"SELECT {name} FROM {table.name} NOT INDEXED WHERE {table.number} = ?"
            value = next(self._tried(query, (number,)), None)
            values.append(None if value is None else value[0])
        if any(
            value is not None
            for value, name in zip(values, names, strict=True)
            if name != table.number
        ):
            yield tuple(values)

    def is_sound(self) -> bool:
        """Whether nothing can have been missed: a tree cut short is read without complaint.

        Raises Cancelled.
        """
        for row in self._tried("PRAGMA quick_check(1)", ()) if self.is_whole else ():
            self.is_whole = row is not None and row[0] == "ok"
        return self.is_whole

    def known_conversations(self) -> set[int]:
        """Return the numbers that the list of conversations and an index of it hold."""
        found: set[int] = set()
        for order in ("ASC", "DESC"):
            query = (
                "SELECT id FROM conversation INDEXED BY conversation_newest"
                f" ORDER BY newest {order}"
            )
            found.update(row[0] for row in self._tried(query, ()) if row is not None)
        return found

    def _highest(self, table: KnownTable) -> int:
        """Return the highest number that a row can have."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        given = [row[0] for row in self._tried(query, (table.name,)) if row is not None]
        if given and isinstance(given[0], int):
            return given[0]
        highest = 0
        for order in ("", " DESC"):
            by = f"{table.number}{order}"
            query = f"SELECT {table.number} FROM {table.name} NOT INDEXED ORDER BY {by}"
            for row in self._tried(query, ()):
                if row is None or not isinstance(row[0], int):
                    break
                highest = max(highest, row[0])
        return highest + _FURTHER

    def _from_both_ends(self, table: KnownTable, columns: str) -> Iterator[Row]:
        for order in ("ASC", "DESC"):
            by = ", ".join(f"{name} {order}" for name in table.key)
            query = f"SELECT {columns} FROM {table.name} ORDER BY {by}"
            for row in self._tried(query, ()):
                if row is None:
                    break
                yield row
            else:
                return

    def _tried(self, query: str, values: tuple[object, ...]) -> Iterator[Row | None]:
        """Yield rows, and None where one cannot be read. Raises Cancelled."""
        self._steps = 0
        try:
            yield from self.connection.execute(query, values)
        except (sqlite3.Error, ValueError, OverflowError, MemoryError):
            self._cancel.check()
            self.is_whole = False
            yield None

    def _look(self) -> bool:
        self._steps += 1
        return self._cancel.requested or self._steps > _MOST_STEPS
