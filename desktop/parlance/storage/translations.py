"""Finished translations of pasted texts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.history import TranslationId, TranslationRecord
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3

    from parlance.contract.progress import TranslationResult
    from parlance.storage.database import Database

_COLUMNS = "id, source_language, target_language, source, target, model, created"


class TranslationStore:
    """The translations in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep translations in `database`."""
        self._database = database

    def add(self, result: TranslationResult) -> TranslationRecord:
        """Store a translation and return it as stored."""
        values = (
            result.source_language,
            result.target_language,
            storable(result.source),
            storable(result.text),
            storable(result.measurements.model),
            time.time(),
        )

        def insert(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO translation (source_language, target_language, source, target,"
                " model, created) VALUES (?, ?, ?, ?, ?, ?)",
                values,
            )
            assert cursor.lastrowid is not None
            return cursor.lastrowid

        return self.get(TranslationId(self._database.write(insert)))

    def recent(self, limit: int) -> tuple[TranslationRecord, ...]:
        """Return at most `limit` translations, newest first."""
        query = (
            f"SELECT {_COLUMNS} FROM translation WHERE deleted_at IS NULL ORDER BY id DESC LIMIT ?"
        )
        rows = self._database.read(lambda c: c.execute(query, (limit,)).fetchall())
        return tuple(_record(row) for row in rows)

    def get(self, translation: TranslationId) -> TranslationRecord:
        """Return one translation. Raises LookupError if there is none."""
        query = f"SELECT {_COLUMNS} FROM translation WHERE id = ?"
        row = self._database.read(lambda c: c.execute(query, (translation,)).fetchone())
        if row is None:
            raise LookupError(translation)
        return _record(row)

    def trash(self, translation: TranslationId) -> None:
        """Move a translation to the bin; nothing is erased."""
        self._database.write(
            lambda c: c.execute(
                "UPDATE translation SET deleted_at = ? WHERE id = ?", (time.time(), translation)
            )
        )


def _record(row: sqlite3.Row) -> TranslationRecord:
    return TranslationRecord(
        id=TranslationId(row["id"]),
        source_language=row["source_language"],
        target_language=row["target_language"],
        source=row["source"],
        target=row["target"],
        model=row["model"],
        created=row["created"],
    )
