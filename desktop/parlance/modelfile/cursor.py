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

MAX_TEXT_BYTES = 1024 * 1024
WINDOW_BYTES = 256 * 1024

_U32 = struct.Struct("<I")
_U64 = struct.Struct("<Q")


class Inconsistent(Exception):  # noqa: N818 - named for what the header is
    """The header contradicts itself or the file's size; the message says how."""


class Cursor:
    """A place in the header that only moves forward.

    Raises Inconsistent where the file ends too early or a limit is reached, and OSError
    when the operating system cannot read.
    """

    def __init__(self, file: BinaryIO, size: int) -> None:
        """Start at the first byte of `file`, which has `size` bytes."""
        self._file = file
        self._size = size
        self._limit = min(size, MAX_HEADER_BYTES)
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

    def unpack(self, layout: struct.Struct) -> int | float | bool:
        """Return the next number of this layout."""
        self._need(layout.size)
        value: int | float | bool = layout.unpack_from(self._window, self._at)[0]
        self._at += layout.size
        return value

    def text(self) -> str | None:
        """Return the next string; None for one of more than MAX_TEXT_BYTES, moved over."""
        length = self.u64()
        if length > MAX_TEXT_BYTES:
            self.skip(length)
            return None
        return self.take(length).decode("utf-8", errors="replace")

    def skip_texts(self, count: int) -> None:
        """Move over `count` strings: the loop that decides how fast a header is read."""
        if count * 8 > self.left:
            raise Inconsistent(f"it is cut off: a list of {count} strings does not fit")
        unpack = _U64.unpack_from
        while count:
            self._need(8)
            window, at, last = self._window, self._at, len(self._window) - 8
            while count and at <= last:
                at += 8 + unpack(window, at)[0]
                count -= 1
            self.skip(at - self._at)

    def _need(self, count: int) -> None:
        """Have at least `count` bytes in the window."""
        if self._at + count <= len(self._window):
            return
        position = self.position
        if position + count > self._limit:
            raise Inconsistent(self._why(position + count))
        self._file.seek(position)
        self._window = self._file.read(min(max(count, WINDOW_BYTES), self._limit - position))
        self._base, self._at = position, 0
        if len(self._window) < count:
            raise Inconsistent("the file became shorter while it was read")

    def _why(self, target: int) -> str:
        if target > self._size:
            return "it is cut off inside its header"
        return f"its header takes more than {MAX_HEADER_BYTES} bytes"
