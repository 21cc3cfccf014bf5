"""The streams of the command line: UTF-8 everywhere, and an orderly end when no one reads."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING

from parlance.contract.faults import DocumentUnreadable, FaultError, FileUnwritable
from parlance.contract.visible import visible_text

if TYPE_CHECKING:
    from typing import TextIO

# Windows names a pipe without a reader so.
_NO_READER = (errno.EPIPE, errno.EINVAL) if sys.platform == "win32" else (errno.EPIPE,)


class OutputClosedError(Exception):
    """Whoever read the output has gone, as `head` does when it has enough."""


def prepare_streams() -> None:
    """Read and write UTF-8, whatever the locale says.

    Output gives file names back byte for byte; messages show what cannot be written as “?”.
    """
    for stream, errors in (
        (sys.stdin, "strict"),
        (sys.stdout, "surrogateescape"),
        (sys.stderr, "replace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def read_input() -> str:
    """Return all of the standard input. Raises FaultError(DocumentUnreadable)."""
    try:
        return sys.stdin.read().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        fault = DocumentUnreadable(path="The input", reason="it is not UTF-8 text")
        raise FaultError(fault) from error


def put(stream: TextIO, text: str) -> None:
    """Write `text` at once; on a terminal nothing in it acts but tabs and line ends.

    Raises OutputClosedError, and FaultError(FileUnwritable) when a disk is full.
    """
    if stream.isatty():
        text = visible_text(text.replace("\r\n", "\n"))
    put_raw(stream, text)


def put_raw(stream: TextIO, text: str) -> None:
    """Write `text`, which nobody else made, as it is; it raises what `put` raises."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _silence(stream)
        if error.errno in _NO_READER:
            raise OutputClosedError from None
        fault = FileUnwritable(path="The output", reason=error.strerror or type(error).__name__)
        raise FaultError(fault) from error


def _silence(stream: TextIO) -> None:
    """Send what is still buffered nowhere: Python would complain about it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
