"""Reads rows off the pages of a database file one by one, where the way to them is lost.

What the bytes mean: https://sqlite.org/fileformat2.html. Nothing is believed: whatever does not
add up is left out.
"""

from __future__ import annotations

import contextlib
import mmap
import struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel

_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = 100
_USUAL_SIZE: Final = 4096
_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_WHOLE_NUMBERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Serial type → bytes."""


def rows_on_pages(path: Path, cancel: Cancel) -> Iterator[tuple[int | None, tuple[Any, ...]]]:
    """Yield number and values of each row; those of sorted tables and of indexes have no number.

    Raises OSError and Cancelled.
    """
    if not path.stat().st_size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        pages = _Pages(data)
        for number in range(len(data) // pages.size):
            cancel.check()
            yield from pages.rows(number)


class _Pages:
    """The bytes of a file, as pages.

    Attributes:
        size: of a page, in bytes.
    """

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        size = int.from_bytes(data[16:18]) if data[:16] == _MAGIC else _USUAL_SIZE
        size = 65536 if size == 1 else size
        self.size = size if size in {2**power for power in range(9, 17)} else _USUAL_SIZE

    def rows(self, number: int) -> Iterator[tuple[int | None, tuple[Any, ...]]]:
        """Yield what stands on a page (from 0), if it is one of rows."""
        start = number * self.size
        head = start + (_HEADER if number == 0 else 0)
        kind, count = self._data[head], int.from_bytes(self._data[head + 3 : head + 5])
        if kind not in (_TABLE_LEAF, _INDEX_LEAF) or 8 + 2 * count > self.size:
            return
        for place in range(count):
            at = head + 8 + 2 * place
            with contextlib.suppress(ValueError, IndexError, OverflowError, struct.error):
                cell = int.from_bytes(self._data[at : at + 2])
                yield self._row(start, cell, is_numbered=kind == _TABLE_LEAF)

    def _row(
        self, start: int, cell: int, *, is_numbered: bool
    ) -> tuple[int | None, tuple[Any, ...]]:
        length, at = _varint(self._data, start + cell)
        number: int | None = None
        if is_numbered:
            number, at = _varint(self._data, at)
        if length > len(self._data):
            raise ValueError
        most = self.size - 35 if is_numbered else (self.size - 12) * 64 // 255 - 23
        return number, _values(self._payload(start, at, length, most))

    def _payload(self, start: int, at: int, length: int, most: int) -> bytes:
        """Return the bytes of a row, of which the end may stand on pages of its own."""
        if length <= most:
            here, rest = length, 0
        else:
            least = (self.size - 12) * 32 // 255 - 23
            here = least + (length - least) % (self.size - 4)
            here = here if here <= most else least
            rest = length - here
        if at + here > start + self.size:
            raise ValueError
        parts = [self._data[at : at + here]]
        following = int.from_bytes(self._data[at + here : at + here + 4]) if rest else 0
        while rest > 0:
            begin = (following - 1) * self.size
            if not 0 < begin <= len(self._data) - self.size:
                raise ValueError
            part = min(rest, self.size - 4)
            parts.append(self._data[begin + 4 : begin + 4 + part])
            following, rest = int.from_bytes(self._data[begin : begin + 4]), rest - part
        return b"".join(parts)


def _values(payload: bytes) -> tuple[Any, ...]:
    """Return the values of a record. Raises ValueError and IndexError."""
    end, at = _varint(payload, 0)
    body, values = end, []
    while at < end:
        kind, at = _varint(payload, at)
        size = _size(kind)
        content = payload[body : body + size]
        if len(content) < size:
            raise ValueError
        values.append(_value(kind, content))
        body += size
    if body != len(payload):
        raise ValueError
    return tuple(values)


def _size(kind: int) -> int:
    """Return how many bytes a value of this serial type takes."""
    if kind >= 12:  # noqa: PLR2004 - texts and bytes, as the format has them
        return (kind - 12) // 2
    if kind in (10, 11):
        raise ValueError
    return 8 if kind == 7 else _WHOLE_NUMBERS.get(kind, 0)  # noqa: PLR2004 - a float


def _value(kind: int, content: bytes) -> Any:
    match kind:
        case 0:
            return None
        case 7:
            return struct.unpack(">d", content)[0]
        case 8 | 9:
            return kind - 8
        case _ if kind < 10:  # noqa: PLR2004 - as above
            return int.from_bytes(content, signed=True)
        case _:
            return content.decode("utf-8", "replace") if kind % 2 else content


def _varint(data: bytes | mmap.mmap, at: int) -> tuple[int, int]:
    """Return the number at a place, and the place behind it. Raises IndexError."""
    value = 0
    for _ in range(8):
        byte = data[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the sign that it ends
            return value, at
    return value << 8 | data[at], at + 1
