"""The log of this start, for whoever looks for a fault: bounded, and without private parts."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

MAX_BYTES = 512 * 1024
"""A larger log becomes the older one, and the older one goes."""

_log = logging.getLogger("parlance")
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_of(state: Path) -> Path:
    """Return where the log lies, in the folder with the state of the app."""
    return state / "parlance.log"


def older_log(path: Path) -> Path:
    """Return where the log before the one at `path` lies."""
    return path.with_name(f"{path.name}.1")


class _Cleaned(logging.Formatter):
    """Takes out of each line what tells of the person."""

    def __init__(self, clean: Callable[[str], str]) -> None:
        super().__init__(_FORMAT)
        self._clean = clean

    def format(self, record: logging.LogRecord) -> str:
        return self._clean(super().format(record))


@contextmanager
def keeping_log(path: Path, clean: Callable[[str], str]) -> Iterator[None]:
    """Write what the app logs into `path` while the block runs; each line is cleaned before.

    What a start before has left becomes the older log. Errors that nobody takes are written
    too. A disk that refuses costs the log.
    """
    try:
        handler = _handler(path, clean)
    except OSError:
        yield
        return
    # Without a handler Python tells warnings in the terminal by itself.
    handlers = [each for each in (handler, logging.lastResort) if each is not None]
    level, told = _log.level, sys.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.info("An error that nobody took", exc_info=(kind, error, trace))
        told(kind, error, trace)

    for each in handlers:
        _log.addHandler(each)
    _log.setLevel(logging.INFO)
    sys.excepthook = tell
    try:
        yield
    finally:
        sys.excepthook = told
        _log.setLevel(level)
        for each in handlers:
            _log.removeHandler(each)
        handler.close()


def _handler(path: Path, clean: Callable[[str], str]) -> RotatingFileHandler:
    """Begin the log. Raises OSError."""
    with suppress(FileNotFoundError):
        path.replace(older_log(path))
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(_Cleaned(clean))
    return handler


def read_log(path: Path) -> str:
    """Return what was logged in this start, as far as it is kept; empty if nothing is."""
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
