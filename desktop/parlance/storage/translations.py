"""Finished translations of texts: found again by their words, marked, binned."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.history import TranslationId
from parlance.contract.translation import TranslationRecord
from parlance.storage.records import storable
from parlance.text.terms import searchable, terms

if TYPE_CHECKING:
    import sqlite3

    from parlance.contract.translation import TranslationResult
    from parlance.storage.database import Database

SEARCH_LETTERS = 1000
"""More of a search text is ignored."""

_COLUMNS = (
    "id, source_language, target_language, source, target, model, created, favourite, deleted_at"
)
_FOUND = "id IN (SELECT rowid FROM translation_words WHERE translation_words MATCH :match)"

_FORGET_WORDS = "INSERT INTO translation_words (translation_words) VALUES ('optimize')"
"""Until its parts are put together FTS5 keeps what was erased beside a note that it is gone."""


class TranslationStore:
    """The translations in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep translations in `database`."""
        self._database = database

    def add(self, result: TranslationResult) -> TranslationRecord:
        """Store a translation and return it as stored."""
        source, target = storable(result.source), storable(result.text)
        values = (
            result.source_language,
            result.target_language,
            source,
            target,
            storable(result.measurements.model),
            time.time(),
        )
        words = searchable(source), searchable(target)

        def insert(connection: sqlite3.Connection) -> int:
            number = connection.execute(
                "INSERT INTO translation (source_language, target_language, source, target,"
                " model, created) VALUES (?, ?, ?, ?, ?, ?)",
                values,
            ).lastrowid
            connection.execute(
                "INSERT INTO translation_words (rowid, source, target) VALUES (?, ?, ?)",
                (number, *words),
            )
            assert number is not None
            return number

        return self.get(TranslationId(self._database.write(insert)))

    def recent(
        self, limit: int, search: str = "", *, favourites: bool = False
    ) -> tuple[TranslationRecord, ...]:
        """Return at most `limit` translations, newest first; only the marked if `favourites`.

        With `search`, those that have every word of it, or one that begins so, in their
        source or target.
        """
        match = _match(search)
        if search.strip() and not match:
            return ()  # signs only: no text can be found by them
        which = [
            "deleted_at IS NULL",
            *([_FOUND] if match else ()),
            *(["favourite"] if favourites else ()),
        ]
        return self._listed(f"{' AND '.join(which)} ORDER BY id DESC", limit, match)

    def bin(self, limit: int) -> tuple[TranslationRecord, ...]:
        """Return at most `limit` translations of the bin, what was put there last first."""
        return self._listed("deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC", limit)

    def get(self, translation: TranslationId) -> TranslationRecord:
        """Return one translation. Raises LookupError if there is none."""
        query = f"SELECT {_COLUMNS} FROM translation WHERE id = ?"
        row = self._database.read(lambda c: c.execute(query, (translation,)).fetchone())
        if row is None:
            raise LookupError(translation)
        return _record(row)

    def mark(self, translation: TranslationId, favourite: bool) -> None:  # noqa: FBT001 - a star
        """Make a translation a favourite, or let it be one no more."""
        self._set("favourite", int(favourite), translation)

    def trash(self, translation: TranslationId) -> None:
        """Move a translation to the bin; nothing is erased."""
        self._set("deleted_at", time.time(), translation)

    def restore(self, translation: TranslationId) -> None:
        """Take a translation out of the bin."""
        self._set("deleted_at", None, translation)

    def erase(self, translation: TranslationId) -> None:
        """Erase a translation of the bin; no other one."""
        self._erase("deleted_at IS NOT NULL AND id = ?", translation)

    def empty_bin(self) -> None:
        """Erase every translation in the bin."""
        self._erase("deleted_at IS NOT NULL")

    def erase_all(self) -> None:
        """Erase every translation, in the bin or not."""
        self._erase("TRUE")

    def _listed(self, which: str, limit: int, match: str = "") -> tuple[TranslationRecord, ...]:
        query = f"SELECT {_COLUMNS} FROM translation WHERE {which} LIMIT :limit"
        values = {"limit": limit, "match": match}
        rows = self._database.read(lambda c: c.execute(query, values).fetchall())
        return tuple(_record(row) for row in rows)

    def _set(self, column: str, value: float | None, translation: TranslationId) -> None:
        query = f"UPDATE translation SET {column} = ? WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (value, translation)))

    def _erase(self, which: str, *values: object) -> None:
        chosen = f"(SELECT id FROM translation WHERE {which})"

        def erase(connection: sqlite3.Connection) -> None:
            words = f"DELETE FROM translation_words WHERE rowid IN {chosen}"
            if connection.execute(words, values).rowcount:
                connection.execute(_FORGET_WORDS)
            connection.execute(f"DELETE FROM translation WHERE {which}", values)

        self._database.erase(erase)


def _record(row: sqlite3.Row) -> TranslationRecord:
    return TranslationRecord(
        id=TranslationId(row["id"]),
        source_language=row["source_language"],
        target_language=row["target_language"],
        source=row["source"],
        target=row["target"],
        model=row["model"],
        created=row["created"],
        favourite=bool(row["favourite"]),
        deleted=row["deleted_at"],
    )


def _match(search: str) -> str:
    """Return a query of FTS5 for texts that have each term, or a word that begins so."""
    words = terms(storable(search[:SEARCH_LETTERS]))
    # Between quotation marks nothing but the marks themselves means anything to FTS5.
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)
