"""Damages stores in a way of which SQLite says nothing when they are read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_INTERIOR = 0x05


def cut_short(path: Path, table: str) -> None:
    """Have the tree of a table lead to two of its pages only; the others are there, and lost."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = connection.execute(query, (table,)).fetchone()[0]
    start = (root - 1) * size
    with path.open("r+b") as file:
        file.seek(start)
        header = file.read(5)
        assert header[0] == _INTERIOR
        assert int.from_bytes(header[3:]) > 2
        file.seek(start + 3)
        file.write((1).to_bytes(2))
