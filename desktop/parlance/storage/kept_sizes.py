"""How much room what is in the database takes, kind by kind."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Final

from parlance.contract.erasing import ErasableKind

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS: Final = {
    ErasableKind.CHATS: (
        ("message", "text"),
        ("message", "reasoning"),
        ("piece", "text"),
        ("digest", "text"),
        ("queued", "text"),
        ("draft", "text"),
        ("attached_content", "content"),
    ),
    ErasableKind.TRANSLATIONS: (
        ("translation", "source"),
        ("translation", "target"),
        ("segment", "target"),
        ("project_document", "document"),
        ("remembered", "target"),
    ),
    ErasableKind.SUMMARIES: (("summary", "result"), ("summary", "pasted"), ("answer", "result")),
}


def bytes_in_store(path: Path, kind: ErasableKind) -> int:
    """Return the bytes of the texts of a kind; 0 where there is no store that can be read."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    total = 0
    with (
        contextlib.suppress(sqlite3.Error),
        contextlib.closing(sqlite3.connect(address, uri=True)) as connection,
    ):
        for table, column in _COLUMNS.get(kind, ()):
            query = f"SELECT coalesce(sum(length(CAST({column} AS BLOB))), 0) FROM {table}"
            total += connection.execute(query).fetchone()[0]
    return total
