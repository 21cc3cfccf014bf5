"""Room that gets free in a database is overwritten: what was erased cannot be read off the file."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@contextlib.contextmanager
def overwriting(connection: sqlite3.Connection) -> Iterator[None]:
    """Overwrite with zeros what is erased inside the block."""
    connection.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
