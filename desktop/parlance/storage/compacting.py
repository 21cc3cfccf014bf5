"""Writes the store anew, so that nothing of what was erased stands between its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable


def compact(
    connection: sqlite3.Connection, empty_log: Callable[[sqlite3.Connection], bool]
) -> None:
    """Rewrite the file, and note of how many erasings nothing is left.

    As long as others read the log of writes, and it is not emptied, that is not noted: it may
    hold what was erased.
    """
    times = connection.execute("SELECT max(times) FROM erasure").fetchone()[0]
    connection.execute("VACUUM")
    # Moves nearly all of it while others read; for the rest they wait.
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    if empty_log(connection):
        connection.execute("UPDATE erasure SET swept = ?", (times,))
