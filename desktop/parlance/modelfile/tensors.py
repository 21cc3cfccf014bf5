"""The tensor table of a GGUF header, held against the size of the file."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.cursor import Inconsistent
from parlance.modelfile.quantization import TENSOR_TYPES, TensorType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.modelfile.cursor import Cursor

MAX_TENSORS = 65_536
MAX_NAME_BYTES = 63
"""llama.cpp's own limit (GGML_MAX_NAME, with the zero byte behind it)."""

MAX_DIMENSIONS = 4
MAX_WEIGHTS = 2**63 - 1
_REST = tuple(struct.Struct(f"<{count}QiQ") for count in range(MAX_DIMENSIONS + 1))
"""Extents, type and offset of a row, by its number of dimensions."""


class TensorRow(msgspec.Struct, frozen=True, gc=False):
    """One tensor: its extents, of which the first is that of a row; its offset in the data."""

    name: str
    shape: tuple[int, ...]
    type: TensorType
    offset: int

    @property
    def weights(self) -> int:
        """Number of weights."""
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        """Bytes of the weights, without what pads them."""
        return self.weights // self.type.block * self.type.block_bytes


def read_rows(cursor: Cursor, count: int) -> tuple[TensorRow, ...]:
    """Return the next `count` rows. Raises what a Cursor raises."""
    if count > MAX_TENSORS:
        raise Inconsistent(f"it claims {count} tensors")
    rows: list[TensorRow] = []
    names: set[bytes] = set()
    for _ in range(count):
        name = _name(cursor)
        if name in names:
            raise Inconsistent(f"the tensor {_shown(name)} is there twice")
        names.add(name)
        rows.append(_row(cursor, name))
    return tuple(rows)


def check_places(rows: Iterable[TensorRow], *, start: int, size: int, alignment: int) -> int:
    """Return where the data ends, which begins at `start` in a file of `size` bytes.

    Raises Inconsistent unless each tensor begins where the one before it ends, rounded up
    to the alignment, as llama.cpp wants it, and all lie within the file.
    """
    offset, end = 0, start
    for row in rows:
        if row.offset != offset:
            why = "is not aligned" if row.offset % alignment else "lies over another, or in a gap"
            raise Inconsistent(f"the tensor {row.name!r} {why}")
        end = start + offset + row.size_bytes
        offset = padded(offset + row.size_bytes, alignment)
        if end > size:
            raise Inconsistent(f"it is cut off: {size} bytes are there, at least {end} needed")
    return end


def commonest_type(rows: Iterable[TensorRow]) -> str | None:
    """Return the type that most of the weights have."""
    by_type: dict[str, int] = {}
    for row in rows:
        by_type[row.type.name] = by_type.get(row.type.name, 0) + row.weights
    return max(by_type, key=lambda name: by_type[name], default=None)


def padded(size: int, alignment: int) -> int:
    """Return `size` rounded up to a multiple of `alignment`."""
    return -(-size // alignment) * alignment


def _name(cursor: Cursor) -> bytes:
    length = cursor.u64()
    if length > MAX_NAME_BYTES:
        raise Inconsistent(f"a tensor name of {length} bytes is not possible")
    name = cursor.take(length)
    if b"\0" in name:
        raise Inconsistent(f"the tensor name {_shown(name)} is not possible")
    return name


def _row(cursor: Cursor, name: bytes) -> TensorRow:
    dimensions = cursor.u32()
    if dimensions > MAX_DIMENSIONS:
        raise Inconsistent(f"a tensor of {dimensions} dimensions is not possible")
    *extents, number, offset = cursor.unpack(_REST[dimensions])
    shape = tuple(int(extent) for extent in extents)
    _check_shape(name, shape)
    kind = TENSOR_TYPES.get(int(number))
    if kind is None:
        raise Inconsistent(f"the tensor {_shown(name)} is of type {number}, which is not known")
    if (shape[0] if shape else 1) % kind.block:
        raise Inconsistent(f"a row of the tensor {_shown(name)} cannot be of type {kind.name}")
    return TensorRow(name.decode("utf-8", "replace"), shape, kind, int(offset))


def _check_shape(name: bytes, shape: tuple[int, ...]) -> None:
    if 0 in shape:
        raise Inconsistent(f"the tensor {_shown(name)} is empty")
    if math.prod(shape) > MAX_WEIGHTS:
        raise Inconsistent(f"the tensor {_shown(name)} is larger than numbers go")


def _shown(name: bytes) -> str:
    return repr(name.decode("utf-8", "replace"))
