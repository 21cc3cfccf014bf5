"""Remembers every network request, one line of JSON each, for the person to read.

Several processes append to one file; each line is one write, so that none tears another.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.network import NetworkRequest
from parlance.storage.files import set_aside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HALF_BYTES = 1024 * 1024
"""When the file is so large it becomes the older half, and the older half before it goes."""

MAX_SUBJECT = 300
_TOKEN = re.compile(r"\b(hf_|api_org_|Bearer\s+)[\w.~+/=-]{8,}")
_QUERY_OF_ADDRESS = re.compile(r"(\w+://[^\s?#]*)[?#]\S*")


class NetworkLog:
    """The log in a file, of 2 MiB and some 10,000 requests at most; only its owner reads it."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is made with the first request."""
        self._path = path
        self._older = path.with_name(f"{path.name}.older")

    def note(self, request: NetworkRequest) -> None:
        """Append a request, without what is secret. Never raises: a full disk stops no work."""
        noted = msgspec.structs.replace(request, subject=_harmless(request.subject))
        line = msgspec.json.encode(noted) + b"\n"
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                size = self._append(line)
            except (IsADirectoryError, PermissionError):
                set_aside(self._path)  # no request goes unnoted because of what is in the way
                size = self._append(line)
            # Looked at again, as another process may just have done it.
            if size > HALF_BYTES and self._path.stat().st_size > HALF_BYTES:
                self._path.replace(self._older)

    def entries(self) -> tuple[NetworkRequest, ...]:
        """Return the requests, the newest first; lines that cannot be read are left out."""
        lines = [line for path in (self._older, self._path) for line in _lines(path)]
        found = tuple(_requests(lines))
        return tuple(sorted(found, key=lambda request: request.at, reverse=True))

    def clear(self) -> None:
        """Forget all requests. Raises OSError if the file cannot be removed."""
        self._path.unlink(missing_ok=True)
        self._older.unlink(missing_ok=True)

    def _append(self, line: bytes) -> int:
        """Return the size of the file with the line."""
        flags = os.O_APPEND | os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags, 0o600)
        try:
            os.write(descriptor, line if _ends_whole(descriptor) else b"\n" + line)
            return os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)


def _ends_whole(descriptor: int) -> bool:
    """Tell whether the last line was written to its end: a full disk may have cut it off."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    if not size:
        return True
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) == b"\n"


def _harmless(subject: str) -> str:
    without = _QUERY_OF_ADDRESS.sub(r"\1", _TOKEN.sub(r"\1…", subject))
    return without[:MAX_SUBJECT]


def _lines(path: Path) -> list[bytes]:
    """Return the lines at the end of a file that may have been replaced by a larger one."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - 2 * HALF_BYTES))
            return file.read(2 * HALF_BYTES).splitlines()
    except OSError:
        return []


def _requests(lines: list[bytes]) -> Iterator[NetworkRequest]:
    decoder = msgspec.json.Decoder(NetworkRequest)
    for line in lines:
        with suppress(msgspec.DecodeError, UnicodeDecodeError):
            yield decoder.decode(line)
