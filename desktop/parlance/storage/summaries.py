"""Finished summaries of documents and pasted texts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.history import SummaryId, SummaryRecord
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3

    from parlance.contract.progress import SummaryResult
    from parlance.storage.database import Database

_COLUMNS = "id, title, path, sha256, words, text, blocks_read, blocks, model, created"


class SummaryStore:
    """The summaries in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep summaries in `database`."""
        self._database = database

    def add(self, result: SummaryResult) -> SummaryRecord:
        """Store a summary and return it as stored."""
        values = (
            storable(result.title),
            storable(result.path),
            result.sha256,
            result.words,
            storable(result.text),
            result.blocks_read,
            result.blocks,
            storable(result.measurements.model),
            time.time(),
        )

        def insert(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO summary (title, path, sha256, words, text, blocks_read, blocks,"
                " model, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            assert cursor.lastrowid is not None
            return cursor.lastrowid

        return self.get(SummaryId(self._database.write(insert)))

    def recent(self, limit: int) -> tuple[SummaryRecord, ...]:
        """Return at most `limit` summaries, newest first."""
        query = f"SELECT {_COLUMNS} FROM summary WHERE deleted_at IS NULL ORDER BY id DESC LIMIT ?"
        rows = self._database.read(lambda c: c.execute(query, (limit,)).fetchall())
        return tuple(_record(row) for row in rows)

    def get(self, summary: SummaryId) -> SummaryRecord:
        """Return one summary. Raises LookupError if there is none."""
        query = f"SELECT {_COLUMNS} FROM summary WHERE id = ?"
        row = self._database.read(lambda c: c.execute(query, (summary,)).fetchone())
        if row is None:
            raise LookupError(summary)
        return _record(row)

    def trash(self, summary: SummaryId) -> None:
        """Move a summary to the bin; nothing is erased."""
        self._database.write(
            lambda c: c.execute(
                "UPDATE summary SET deleted_at = ? WHERE id = ?", (time.time(), summary)
            )
        )


def _record(row: sqlite3.Row) -> SummaryRecord:
    return SummaryRecord(
        id=SummaryId(row["id"]),
        title=row["title"],
        path=row["path"],
        sha256=row["sha256"],
        words=row["words"],
        text=row["text"],
        blocks_read=row["blocks_read"],
        blocks=row["blocks"],
        model=row["model"],
        created=row["created"],
    )
