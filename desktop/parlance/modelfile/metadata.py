"""The key-value part of a GGUF header."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.cursor import Inconsistent

if TYPE_CHECKING:
    from parlance.modelfile.cursor import Cursor

MAX_PAIRS = 65_536
MAX_KEY_BYTES = 65_535
MAX_KEPT_ITEMS = 1024
"""Lists of numbers with one entry per layer are kept, vocabularies are not."""

DEFAULT_ALIGNMENT = 32
MAX_ALIGNMENT = 1 << 20

_TEXT, _LIST = 8, 9
_NUMBERS: dict[int, struct.Struct] = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: struct.Struct("<I"),
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    7: struct.Struct("<?"),
    10: struct.Struct("<Q"),
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}
_INTEGERS = frozenset({0, 1, 2, 3, 4, 5, 10, 11})

Item = int | float | bool | str


class Listed(msgspec.Struct, frozen=True):
    """A list: its length, and its items where they are few and asked for."""

    length: int
    items: tuple[Item, ...] = ()


class Metadata:
    """Typed access to the pairs; a value of another type than asked for reads as absent."""

    def __init__(self, pairs: dict[str, Item | Listed]) -> None:
        """Hold the pairs."""
        self._pairs = pairs

    @property
    def alignment(self) -> int:
        """Bytes that the weights are aligned to. Raises Inconsistent if it cannot be."""
        value = self.number("general.alignment")
        if value is None:
            return DEFAULT_ALIGNMENT
        if not 0 < value <= MAX_ALIGNMENT or value & (value - 1):
            raise Inconsistent(f"an alignment of {value} bytes is not possible")
        return value

    def text(self, key: str) -> str | None:
        """Return a string."""
        value = self._pairs.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        """Return an integer."""
        value = self._pairs.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of integers, or a single one as a list."""
        value = self._pairs.get(key)
        items = value.items if isinstance(value, Listed) else (value,)
        return tuple(item for item in items if isinstance(item, int))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a short list of strings."""
        value = self._pairs.get(key)
        items = value.items if isinstance(value, Listed) else ()
        return tuple(item for item in items if isinstance(item, str))

    def length(self, key: str) -> int | None:
        """Return the length of a list, whether its items were kept or not."""
        value = self._pairs.get(key)
        return value.length if isinstance(value, Listed) else None


def read_metadata(cursor: Cursor, count: int) -> Metadata:
    """Return the next `count` pairs. Raises Inconsistent and OSError."""
    if count > MAX_PAIRS:
        raise Inconsistent(f"it claims {count} metadata entries")
    pairs: dict[str, Item | Listed] = {}
    for _ in range(count):
        key = _key(cursor)
        if key in pairs:
            raise Inconsistent(f"the metadata entry {key[:80]!r} is there twice")
        value = _value(cursor, key, cursor.u32())
        if value is not None:
            pairs[key] = value
    return Metadata(pairs)


def _key(cursor: Cursor) -> str:
    length = cursor.u64()
    if length > MAX_KEY_BYTES:
        raise Inconsistent(f"a metadata name of {length} bytes is not possible")
    return cursor.take(length).decode("utf-8", errors="replace")


def _value(cursor: Cursor, key: str, kind: int) -> Item | Listed | None:
    if kind == _TEXT:
        return cursor.text()
    if kind == _LIST:
        return _listed(cursor, key)
    return cursor.unpack(_layout(kind))


def _layout(kind: int) -> struct.Struct:
    layout = _NUMBERS.get(kind)
    if layout is None:
        raise Inconsistent(f"the metadata type {kind} is not known")
    return layout


def _listed(cursor: Cursor, key: str) -> Listed:
    kind, length = cursor.u32(), cursor.u64()
    few = length <= MAX_KEPT_ITEMS
    if kind == _TEXT:
        # Only lists of the file itself: a vocabulary is never wanted here.
        if few and key.startswith("general."):
            items = (cursor.text() for _ in range(length))
            return Listed(length, tuple(item for item in items if item is not None))
        cursor.skip_texts(length)
        return Listed(length)
    layout = _layout(kind)  # which refuses lists of lists, as llama.cpp does
    if few and kind in _INTEGERS:
        return Listed(length, tuple(cursor.unpack(layout) for _ in range(length)))
    if length * layout.size > cursor.left:
        raise Inconsistent(f"it is cut off: a list of {length} numbers does not fit")
    cursor.skip(length * layout.size)
    return Listed(length)
