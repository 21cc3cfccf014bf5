"""What was translated before: a person's own wording first, then what a model wrote.

Texts are tagged as contract/tagged.py says, and found only when they are wholly the same.
"""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.storage.records import storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from parlance.storage.database import Database

BUDGET_BYTES = 256 * 1024 * 1024
"""Of what models wrote: some million sentences."""

SEARCH_LETTERS = 1000
"""More of a search text is ignored."""

_ROW_BYTES = 100
"""What a row takes beside its text: keys, indices."""

_AT_ONCE = 10_000
"""Texts of one query; SQLite takes 32,766."""

_MOST_USED = 20_000
"""What is used beyond so many texts, before anything is kept, loses its place in the line."""

_NEXT = "(SELECT coalesce(max(used), 0) + 1 FROM remembered)"
_DROP = """
    DELETE FROM remembered WHERE (text_key, manner) IN (
        SELECT text_key, manner FROM (
            SELECT text_key, manner, sum(size) OVER (ORDER BY used, text_key, manner) - size
                AS before
            FROM remembered
        ) WHERE before < (SELECT bytes FROM remembered_taken) - ?
    )
"""
_CORRECT = """
    INSERT OR REPLACE INTO correction (text_key, source_language, target_language, source, target)
    VALUES (?, ?, ?, ?, ?)
"""
_LIKE = "(folded(source) LIKE :like ESCAPE '!' OR folded(target) LIKE :like ESCAPE '!')"


class Remembered(msgspec.Struct, frozen=True):
    """An earlier translation; `corrected` if a person wrote it."""

    target: str
    corrected: bool


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """A person's wording for a text, which wins from then on."""

    source_language: str
    target_language: str
    source: str
    target: str


class MemoryCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many texts are remembered: as a person worded them, as models did."""

    corrections: int
    machine: int


class TranslationMemory:
    """The memory in a database; safe from any thread. Raises FaultError as Database does."""

    def __init__(self, database: Database, budget: int = BUDGET_BYTES) -> None:
        """Keep at most `budget` bytes of what models wrote; what was used longest ago goes."""
        self._database = database
        self._budget = budget
        self._lock = threading.Lock()
        self._used: set[tuple[bytes, str]] = set()

    def find(
        self, source_language: str, target_language: str, manner: str, texts: Sequence[str]
    ) -> dict[str, Remembered]:
        """Return what is known for each of `texts`: a correction, or what was kept as `manner`.

        `manner` tells models and options apart: see keep().
        """
        keys = {text: _key(source_language, target_language, text) for text in texts}
        distinct = tuple(dict.fromkeys(keys.values()))
        rows = self._database.read(lambda c: _found(c, manner, distinct))
        self._note_use([(key, manner) for key, _, corrected in rows if not corrected])
        # Corrections come last, and so win.
        found = {key: Remembered(target, corrected) for key, target, corrected in rows}
        return {text: found[key] for text, key in keys.items() if key in found}

    def keep(
        self,
        source_language: str,
        target_language: str,
        manner: str,
        pairs: Iterable[tuple[str, str]],
    ) -> None:
        """Remember what a model wrote: pairs of text and translation.

        They are found again for the same `manner` only: a hash of the model and of the
        options that change what it writes.
        """
        rows = [
            (_key(source_language, target_language, text), manner, stored, _size(stored))
            for text, target in pairs
            if (stored := storable(target)).strip()
        ]
        if not rows:
            return
        used = self._take_used()

        def insert(connection: sqlite3.Connection) -> None:
            _touch(connection, used)
            number = connection.execute(f"SELECT {_NEXT}").fetchone()[0]
            connection.executemany(
                "INSERT INTO remembered (text_key, manner, target, size, used)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (text_key, manner) DO UPDATE"
                " SET target = excluded.target, size = excluded.size, used = excluded.used",
                [(*row, number) for row in rows],
            )
            taken = connection.execute("SELECT bytes FROM remembered_taken").fetchone()[0]
            if taken > self._budget:
                # A tenth more, so that not every write has to make room.
                connection.execute(_DROP, (self._budget - self._budget // 10,))

        self._database.write(insert)

    def correct(self, source_language: str, target_language: str, text: str, target: str) -> None:
        """Have a person's wording win for this text from now on; an empty one forgets it."""
        self.correct_all(source_language, target_language, [(text, target)])

    def correct_all(
        self, source_language: str, target_language: str, pairs: Iterable[tuple[str, str]]
    ) -> None:
        """Have a person's wordings win: pairs of text and target, all of them or none."""
        languages = source_language, target_language
        rows = [
            (_key(*languages, text), *languages, storable(text), storable(target))
            for text, target in pairs
        ]

        def replace(connection: sqlite3.Connection) -> None:
            for row in rows:
                if row[-1].strip():
                    # A new number: the newest correction is listed first.
                    connection.execute(_CORRECT, row)
                else:
                    _forget(connection, row[0])

        if rows:
            self._database.write(replace)

    def forget(self, source_language: str, target_language: str, text: str) -> None:
        """Forget what is known of a text, whoever wrote it."""
        key = _key(source_language, target_language, text)
        self._database.erase(lambda c: _forget(c, key))

    def corrections(self, limit: int, search: str = "") -> tuple[Correction, ...]:
        """Return at most `limit` corrections, newest first.

        With `search`, those that have it in text or translation, in any letter case.
        """
        which = f"WHERE {_LIKE}" if search.strip() else ""
        query = f"SELECT * FROM correction {which} ORDER BY id DESC LIMIT :limit"
        values = {"limit": limit, "like": _like(search)}
        rows = self._database.read(lambda c: c.execute(query, values).fetchall())
        return tuple(
            Correction(**{name: row[name] for name in Correction.__struct_fields__}) for row in rows
        )

    def clear(self, *, machine_only: bool) -> None:
        """Forget what models wrote, and corrections too unless `machine_only`."""
        tables = ("remembered",) if machine_only else ("remembered", "correction")
        self._take_used()

        def delete(connection: sqlite3.Connection) -> None:
            for table in tables:
                connection.execute(f"DELETE FROM {table}")

        self._database.erase(delete)

    def count(self) -> MemoryCount:
        """Return how many texts are remembered."""
        query = "SELECT (SELECT count(*) FROM correction), (SELECT count(*) FROM remembered)"
        corrections, machine = self._database.read(lambda c: c.execute(query).fetchone())
        return MemoryCount(corrections=corrections, machine=machine)

    def _note_use(self, used: list[tuple[bytes, str]]) -> None:
        """Have the next keep() write down what was used: finding is not to wait for the disk."""
        with self._lock:
            if len(self._used) < _MOST_USED:
                self._used.update(used)

    def _take_used(self) -> list[tuple[bytes, str]]:
        with self._lock:
            used, self._used = [*self._used], set()
        return used


def _found(
    connection: sqlite3.Connection, manner: str, keys: Sequence[bytes]
) -> list[tuple[bytes, str, bool]]:
    """Return key, translation and whether a person wrote it, corrections last."""
    written: list[tuple[bytes, str, bool]] = []
    corrected: list[tuple[bytes, str, bool]] = []
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = f"text_key IN ({', '.join('?' * len(some))})"
        query = f"SELECT text_key, target FROM remembered WHERE manner = ? AND {marks}"
        written += [(row[0], row[1], False) for row in connection.execute(query, (manner, *some))]
        query = f"SELECT text_key, target FROM correction WHERE {marks}"
        corrected += [(row[0], row[1], True) for row in connection.execute(query, some)]
    return written + corrected


def _touch(connection: sqlite3.Connection, used: Iterable[tuple[bytes, str]]) -> None:
    number = connection.execute(f"SELECT {_NEXT}").fetchone()[0]
    connection.executemany(
        "UPDATE remembered SET used = ? WHERE text_key = ? AND manner = ?",
        [(number, *key) for key in used],
    )


def _forget(connection: sqlite3.Connection, key: bytes) -> None:
    for table in ("correction", "remembered"):
        connection.execute(f"DELETE FROM {table} WHERE text_key = ?", (key,))


def _key(source_language: str, target_language: str, text: str) -> bytes:
    """Return the hash that a text of a pair of languages is found by."""
    named = f"{source_language}\0{target_language}\0{text}"
    try:
        content = named.encode()
    except UnicodeEncodeError:
        content = storable(named).encode()
    return hashlib.blake2b(content, digest_size=16).digest()


def _size(target: str) -> int:
    return _ROW_BYTES + len(target.encode())


def _like(search: str) -> str:
    text = fold(storable(search[:SEARCH_LETTERS].strip()))
    for sign in "!%_":
        text = text.replace(sign, f"!{sign}")
    return f"%{text}%"
