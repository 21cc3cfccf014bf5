"""The key-value part of a GGUF header. Only values that somebody asks for are kept."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.cursor import MAX_TEXTS, Inconsistent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.modelfile.cursor import Cursor

MAX_PAIRS = 16_384
MAX_KEY_BYTES = 1024
"""The format allows 65,535; the longest names known have 60."""

MAX_TEXT_BYTES = 1024 * 1024
MAX_KEPT_ITEMS = 1024
"""Lists with one entry per layer are kept, vocabularies are not."""

MAX_KEPT_BYTES = 4 * 1024 * 1024
"""All values that are wanted, and all others, each together: four times the longest template."""

MAX_LIST_BYTES = 64 * 1024 * 1024
"""The same for who asks for lists as long as a vocabulary's."""

DEFAULT_ALIGNMENT = 32
MAX_ALIGNMENT = 1 << 20
ALIGNMENT = "general.alignment"

WANTED = frozenset(
    {
        ALIGNMENT,
        "general.architecture",
        "general.file_type",
        "general.languages",
        "general.license",
        "general.name",
        "general.tags",
        "general.type",
        "split.count",
        "split.no",
        "tokenizer.chat_template",
        "tokenizer.ggml.tokens",
    }
)
WANTED_OF_ARCHITECTURE = frozenset(
    {
        "attention.head_count",
        "attention.head_count_kv",
        "attention.key_length",
        "attention.key_length_mla",
        "attention.shared_kv_layers",
        "attention.sliding_window",
        "attention.value_length",
        "block_count",
        "context_length",
        "embedding_length",
        "expert_count",
        "expert_used_count",
        "kda.head_dim",
        "nextn_predict_layers",
        "ssm.inner_size",
        "ssm.state_size",
        "token_shift_count",
        "vocab_size",
        "wkv.head_size",
    }
)
"""These stand behind the name of the architecture and a dot."""

_U32, _TEXT, _LIST = 4, 8, 9
_LETTERS: dict[int, str] = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
_LAYOUTS = {kind: struct.Struct(f"<{letter}") for kind, letter in _LETTERS.items()}
_OCTETS = frozenset({0, 1})
_INTEGERS = frozenset({0, 1, 2, 3, 4, 5, 10, 11})

Number = int | float | bool


class Listed(msgspec.Struct, frozen=True):
    """A list: its length, and its items as they lie in the file where they are few."""

    length: int
    kind: int
    numbers: bytes = b""
    texts: tuple[str, ...] = ()


class Value(msgspec.Struct, frozen=True):
    """A single value and its type in the file."""

    kind: int
    value: Number | str


class Metadata:
    """Typed access to the pairs; a value of another type than asked for reads as absent."""

    def __init__(self, pairs: dict[str, Value | Listed]) -> None:
        """Hold the pairs."""
        self._pairs = pairs

    @property
    def alignment(self) -> int:
        """Bytes that the weights are aligned to. Raises Inconsistent if it cannot be."""
        if ALIGNMENT not in self._pairs:
            return DEFAULT_ALIGNMENT
        pair = self._pairs[ALIGNMENT]
        if pair.kind != _U32 or not isinstance(pair, Value) or not isinstance(pair.value, int):
            raise Inconsistent("its alignment is not given as it must be")
        if not 0 < pair.value <= MAX_ALIGNMENT or pair.value & (pair.value - 1):
            raise Inconsistent(f"an alignment of {pair.value} bytes is not possible")
        return pair.value

    def text(self, key: str) -> str | None:
        """Return a string."""
        pair = self._pairs.get(key)
        return pair.value if isinstance(pair, Value) and isinstance(pair.value, str) else None

    def number(self, key: str) -> int | None:
        """Return an integer."""
        pair = self._pairs.get(key)
        if isinstance(pair, Value) and pair.kind in _INTEGERS and isinstance(pair.value, int):
            return pair.value
        return None

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of integers, or a single one as a list."""
        pair = self._pairs.get(key)
        if isinstance(pair, Listed) and pair.kind in _INTEGERS:
            return tuple(item for (item,) in _LAYOUTS[pair.kind].iter_unpack(pair.numbers))
        single = self.number(key)
        return () if single is None else (single,)

    def octets(self, key: str) -> bytes:
        """Return a list of single bytes."""
        pair = self._pairs.get(key)
        is_octets = isinstance(pair, Listed) and pair.kind in _OCTETS
        return pair.numbers if is_octets and isinstance(pair, Listed) else b""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings that was kept."""
        pair = self._pairs.get(key)
        return pair.texts if isinstance(pair, Listed) else ()

    def real(self, key: str) -> float | None:
        """Return a number, whole or not; None too for one that is not finite."""
        pair = self._pairs.get(key)
        if not isinstance(pair, Value) or isinstance(pair.value, str | bool):
            return None
        return float(pair.value) if math.isfinite(pair.value) else None

    def truth(self, key: str) -> bool | None:
        """Return whether something is so."""
        pair = self._pairs.get(key)
        return pair.value if isinstance(pair, Value) and isinstance(pair.value, bool) else None

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield each name with its value in words, in the order of the file.

        Of a list its length, and its items where they were kept.
        """
        for name, pair in self._pairs.items():
            yield name, _in_words(pair)

    def length(self, key: str) -> int | None:
        """Return the length of a list, whether its items were kept or not."""
        pair = self._pairs.get(key)
        return pair.length if isinstance(pair, Listed) else None


def read_metadata(
    cursor: Cursor, count: int, *, whole: bool = False, lists: frozenset[str] = frozenset()
) -> Metadata:
    """Return the next `count` pairs, all of them if `whole`. Raises what a Cursor raises.

    Those that `lists` names are kept however long they are.
    """
    if count > MAX_PAIRS:
        raise Inconsistent(f"it claims {count} metadata entries")
    return Metadata(_Pairs(cursor, whole=whole, lists=lists).read(count))


class _Pairs:
    """Reads pairs, and sees to it that what is kept of them stays small."""

    def __init__(self, cursor: Cursor, *, whole: bool, lists: frozenset[str]) -> None:
        self._cursor = cursor
        self._whole = whole
        self._lists = lists
        self._most_bytes = MAX_LIST_BYTES if lists else MAX_KEPT_BYTES
        self._wanted = True
        self._kept_bytes = {True: 0, False: 0}

    def read(self, count: int) -> dict[str, Value | Listed]:
        seen: set[bytes] = set()
        pairs: dict[str, Value | Listed] = {}
        for _ in range(count):
            name = self._name()
            if name in seen:
                shown = name[:80].decode("utf-8", "replace")
                raise Inconsistent(f"the metadata entry {shown!r} is there twice")
            seen.add(name)
            kind = self._cursor.u32()
            text = name.decode("ascii", "replace")
            self._wanted = self._wants(text)
            if not (self._wanted or self._whole):
                self._pass_over(kind)
            elif (value := self._value(kind, text)) is not None:
                pairs[text] = value
        return pairs

    def _wants(self, name: str) -> bool:
        is_named = name in WANTED or name in self._lists
        return is_named or name.partition(".")[2] in WANTED_OF_ARCHITECTURE

    def _name(self) -> bytes:
        length = self._cursor.u64()
        if not 0 < length <= MAX_KEY_BYTES:
            raise Inconsistent(f"a metadata name of {length} bytes is not possible")
        return self._cursor.take(length)

    def _pass_over(self, kind: int) -> None:
        cursor = self._cursor
        if kind == _TEXT:
            cursor.skip(cursor.u64())
        elif kind == _LIST:
            kind, length = cursor.u32(), cursor.u64()
            self._pass_over_list(kind, length)
        else:
            cursor.skip(_layout(kind).size)

    def _pass_over_list(self, kind: int, length: int) -> None:
        if kind == _TEXT:
            self._cursor.skip_texts(length)
            return
        size = length * _layout(kind).size  # refuses lists of lists, as llama.cpp does
        if size > self._cursor.left:
            raise Inconsistent(f"it is cut off: a list of {length} numbers does not fit")
        self._cursor.skip(size)

    def _value(self, kind: int, name: str) -> Value | Listed | None:
        if kind == _TEXT:
            text = self._text()
            return None if text is None else Value(kind, text)
        if kind == _LIST:
            return self._listed(whole=name in self._lists)
        return Value(kind, self._cursor.unpack(_layout(kind))[0])

    def _listed(self, *, whole: bool) -> Listed:
        kind, length = self._cursor.u32(), self._cursor.u64()
        is_kept = length <= (MAX_TEXTS if whole else MAX_KEPT_ITEMS)
        if kind == _TEXT and is_kept:
            texts = (self._text() for _ in range(length))
            return Listed(length, kind, texts=tuple(text for text in texts if text is not None))
        if is_kept and self._keeps(size := length * _layout(kind).size):
            return Listed(length, kind, numbers=self._cursor.take(size))
        self._pass_over_list(kind, length)
        return Listed(length, kind)

    def _text(self) -> str | None:
        """Return the next string; None for one that is too long, moved over."""
        length = self._cursor.u64()
        if length > MAX_TEXT_BYTES or not self._keeps(length):
            self._cursor.skip(length)
            return None
        return self._cursor.take(length).decode("utf-8", errors="replace")

    def _keeps(self, count: int) -> bool:
        """Whether so many more bytes are kept. Raises Inconsistent if they would have to be."""
        kept = self._kept_bytes[self._wanted] + count
        if kept > self._most_bytes:
            if self._wanted:
                raise Inconsistent(f"its metadata takes more than {self._most_bytes} bytes")
            return False
        self._kept_bytes[self._wanted] = kept
        return True


def _in_words(pair: Value | Listed) -> str:
    if isinstance(pair, Value):
        return str(pair.value)
    items = pair.texts
    if pair.numbers:
        items = tuple(str(item) for (item,) in _LAYOUTS[pair.kind].iter_unpack(pair.numbers))
    return f"{pair.length}: {', '.join(items)}" if items else str(pair.length)


def _layout(kind: int) -> struct.Struct:
    layout = _LAYOUTS.get(kind)
    if layout is None:
        raise Inconsistent(f"the metadata type {kind} is not known")
    return layout
