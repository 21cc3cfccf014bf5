"""The log of this start, for whoever looks for a fault: bounded, and without private parts."""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from parlance.contract.start_log import LogLevel, LogLine, LogNews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import TextIOWrapper
    from pathlib import Path
    from types import TracebackType

    from parlance.contract.cancel import Cancel

MAX_BYTES = 512 * 1024
"""A larger log becomes the older one, and the older one goes."""

_NoError = tuple[None, None, None]

_log = logging.getLogger("parlance")
_ENTRY = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ ([A-Z]+) ")
_LEVELS = {
    "WARNING": LogLevel.WARNING,
    "ERROR": LogLevel.ERROR,
    "CRITICAL": LogLevel.ERROR,
}
_PAUSE_SECONDS = 0.5
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_of(state: Path) -> Path:
    """Return where the log lies, in the folder with the state of the app."""
    return state / "parlance.log"


def older_log(path: Path) -> Path:
    """Return where the log before the one at `path` lies."""
    return path.with_name(f"{path.name}.1")


class _PrivateFile(RotatingFileHandler):
    """The log and the one before it, which their owner alone may read."""

    def _open(self) -> TextIOWrapper:
        def opened(name: str, flags: int) -> int:
            return os.open(name, flags, 0o600)

        return open(self.baseFilename, "a", encoding="utf-8", opener=opened)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its name in there
        """Lose the line: with what was not written pending, the end would fail as well."""
        if self.stream is None or not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)
            return
        with suppress(OSError):
            self.stream.close()
        self.stream = None  # it is opened again


class _Cleaned(logging.Formatter):
    """Takes out of each line what tells of the person."""

    def __init__(self, clean: Callable[[str], str]) -> None:
        super().__init__(_FORMAT)
        self._clean = clean

    def format(self, record: logging.LogRecord) -> str:
        return self._clean(super().format(record))

    def formatException(  # noqa: N802 - its name in the standard library
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | _NoError
    ) -> str:
        """Tell where errors were raised, but not their words: those may quote what was written."""
        error, told = ei[1], list[str]()
        while error is not None:
            told.append("".join(traceback.format_tb(error.__traceback__)) + _named(error))
            cause = None if error.__suppress_context__ else error.__context__
            error = error.__cause__ or cause
        return "\nbecause of\n".join(told)


def _named(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__name__


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
        said, caught = "An error that nobody took", (kind, error, trace)
        # Past the logger: the terminal is told by Python itself.
        handler.handle(_log.makeRecord(_log.name, logging.ERROR, "", 0, said, (), caught))
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
        with suppress(OSError):
            handler.close()


def _handler(path: Path, clean: Callable[[str], str]) -> RotatingFileHandler:
    """Begin the log. Raises OSError."""
    with suppress(FileNotFoundError):
        path.replace(older_log(path))
    handler = _PrivateFile(path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(_Cleaned(clean))
    return handler


def follow_log(path: Path, cancel: Cancel) -> Iterator[LogNews]:
    """Yield the lines of the log, then those that come, for ever. Raises Cancelled."""
    followed = _Followed(path)
    while True:
        news = followed.news()
        if news is not None:
            yield news
        cancel.wait(_PAUSE_SECONDS)


class _Followed:
    """A log that is read as it grows; it may be replaced by a new one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._number = -1
        self._place = 0
        self._rest = b""
        self._level = LogLevel.NOTE

    def news(self) -> LogNews | None:
        """Return the lines that were completed since the last time; None if nothing was."""
        try:
            with self._path.open("rb") as file:
                is_anew = self._is_another(os.fstat(file.fileno()))
                file.seek(self._place)
                content = file.read()
        except OSError:
            return None
        self._place += len(content)
        *whole, self._rest = (self._rest + content).split(b"\n")
        if not whole and not is_anew:
            return None
        lines = tuple(self._line(each.decode("utf-8", "replace")) for each in whole)
        return LogNews(lines=lines, is_anew=is_anew)

    def _is_another(self, status: os.stat_result) -> bool:
        """Whether the file is none that was read; then begin at its start."""
        if status.st_ino == self._number and status.st_size >= self._place:
            return False
        self._number, self._place, self._rest = status.st_ino, 0, b""
        self._level = LogLevel.NOTE
        return True

    def _line(self, text: str) -> LogLine:
        found = _ENTRY.match(text)
        if found is not None:
            self._level = _LEVELS.get(found[1], LogLevel.NOTE)
        return LogLine(text, self._level)


def read_log(path: Path) -> str:
    """Return what was logged in this start, as far as it is kept; empty if nothing is."""
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
