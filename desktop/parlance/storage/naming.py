"""Gives SQLite's errors the names of the contract, by their codes."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, StoreBusy, StoreDamaged, StoreUnwritable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.contract.faults import Fault

_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it could not be opened",
    sqlite3.SQLITE_PERM: "permission was denied",
    sqlite3.SQLITE_AUTH: "permission was denied",
}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
NOT_WRITABLE = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
)
"""What tells that a file cannot be written; it may be readable."""

_DAMAGED_INDEX = "invalid fts5 file format"
"""The one damage that SQLite gives no code of its own."""

_PRIMARY = 0xFF


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its extension; 0 for errors of the binding."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & _PRIMARY


def is_io_error(error: BaseException) -> bool:
    """Whether the disk failed under SQLite."""
    return isinstance(error, sqlite3.Error) and primary_code(error) == sqlite3.SQLITE_IOERR


def is_busy(error: sqlite3.Error) -> bool:
    """Whether somebody else holds the file."""
    return primary_code(error) in _BUSY


def fault_of(error: sqlite3.Error, path: Path) -> Fault | None:
    """Return what `error` means for the store at `path`; None for a defect of ours."""
    code = primary_code(error)
    if code in _BUSY:
        return StoreBusy(path=str(path))
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreDamaged(path=str(path))
    if _DAMAGED_INDEX in str(error):
        return StoreDamaged(path=str(path))
    reason = _REASONS.get(code)
    return StoreUnwritable(path=str(path), reason=reason) if reason else None


@contextmanager
def naming_faults(path: Path) -> Iterator[None]:
    """Turn SQLite's and the OS's errors in the block into FaultError."""
    try:
        yield
    except sqlite3.Error as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise FaultError(fault) from error
    except UnicodeDecodeError as error:  # a damaged file, quoted in the message of its error
        raise FaultError(StoreDamaged(path=str(path))) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(StoreUnwritable(path=str(path), reason=reason)) from error
