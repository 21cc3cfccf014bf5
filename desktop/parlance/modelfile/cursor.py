"""Reads a GGUF header forward through a small window, within limits.

A window instead of a memory map: a file that is cut off while it is mapped ends the
process with SIGBUS, and this runs in the window's process.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_HEADER_BYTES = 128 * 1024 * 1024
"""Twice the header of a vocabulary of a million tokens with its merges."""

MAX_TEXTS = 2 * 1024 * 1024
"""Strings in all lists together: a million tokens and their merges."""

WINDOW_BYTES = 256 * 1024

_U32 = struct.Struct("<I")
_U64 = struct.Struct("<Q")


class Inconsistent(Exception):  # noqa: N818 - named for what the header is
    """The header contradicts itself or the file's size; the message says how."""


class Incomplete(Exception):  # noqa: N818 - named for what is there of the header
    """Only the beginning of the file is there, and the header goes on after it.

    Attributes:
        target: bytes from the start of the file that the header takes at least.
    """

    def __init__(self, target: int) -> None:
        """Keep how far the header goes at least."""
        super().__init__(target)
        self.target = target


class Cursor:
    """A place in the header that only moves forward.

    Raises Inconsistent where the file ends too early or a limit is reached, Incomplete
    where what is there of it ends, and OSError when the operating system cannot read.
    """

    def __init__(self, file: BinaryIO, size: int, present: int | None = None) -> None:
        """Start at the first byte of `file`, which has `size` bytes as a whole.

        `present` is how many of them are there to be read, all by default.
        """
        self._file = file
        self._size = size
        self._limit = min(size, MAX_HEADER_BYTES)
        self._present = size if present is None else present
        self._texts = 0
        self._base = 0
        self._window = b""
        self._at = 0

    @property
    def position(self) -> int:
        """Bytes from the start of the file."""
        return self._base + self._at

    @property
    def left(self) -> int:
        """Bytes to the end of the file."""
        return self._size - self.position

    def take(self, count: int) -> bytes:
        """Return the next `count` bytes."""
        self._need(count)
        start = self._at
        self._at += count
        return self._window[start : self._at]

    def skip(self, count: int) -> None:
        """Move over `count` bytes."""
        target = self.position + count
        if target > self._limit:
            raise Inconsistent(self._why(target))
        if target > self._present:
            raise Incomplete(target)
        self._at += count
        if self._at > len(self._window):
            self._base, self._window, self._at = target, b"", 0

    def u32(self) -> int:
        """Return the next unsigned 32-bit number."""
        self._need(4)
        value: int = _U32.unpack_from(self._window, self._at)[0]
        self._at += 4
        return value

    def u64(self) -> int:
        """Return the next unsigned 64-bit number."""
        self._need(8)
        value: int = _U64.unpack_from(self._window, self._at)[0]
        self._at += 8
        return value

    def unpack(self, layout: struct.Struct) -> tuple[int | float | bool, ...]:
        """Return the next numbers, as many as this layout has."""
        self._need(layout.size)
        values = layout.unpack_from(self._window, self._at)
        self._at += layout.size
        return values

    def skip_texts(self, count: int) -> None:
        """Move over `count` strings: the loop that decides how fast a header is read."""
        self._texts += count
        if count * _U64.size > self.left:
            raise Inconsistent(f"it is cut off: a list of {count} strings does not fit")
        if self._texts > MAX_TEXTS:
            raise Inconsistent(f"its lists hold more than {MAX_TEXTS} strings")
        while count:
            self._need(_U64.size, after=(count - 1) * _U64.size)
            at, count = _passed(self._window, self._at, count)
            self.skip(at - self._at)

    def _need(self, count: int, *, after: int = 0) -> None:
        """Have at least `count` bytes in the window, which at least `after` more follow."""
        if self._at + count <= len(self._window):
            return
        position = self.position
        target = position + count
        if target > self._limit:
            raise Inconsistent(self._why(target))
        if target > self._present:
            raise Incomplete(min(target + after, self._limit))
        self._file.seek(position)
        self._window = self._file.read(min(max(count, WINDOW_BYTES), self._limit - position))
        self._base, self._at = position, 0
        if len(self._window) < count:
            raise Inconsistent("the file became shorter while it was read")

    def _why(self, target: int) -> str:
        if target > self._size:
            return "it is cut off inside its header"
        return f"its header takes more than {MAX_HEADER_BYTES} bytes"


def _passed(window: bytes, at: int, count: int) -> tuple[int, int]:
    """Return where the strings end that begin at `at` in the window, and how many do not."""
    unpack, left = _U64.unpack_from, count
    try:
        for left in range(count, 0, -1):  # noqa: B007 - what is left when the window ends
            at += 8 + unpack(window, at)[0]
    except (struct.error, OverflowError):  # beyond the window: no test of it for each string
        return at, left
    return at, 0
