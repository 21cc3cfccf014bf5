"""The tensor table of a GGUF header, held against the size of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.cursor import Inconsistent
from parlance.modelfile.quantization import TENSOR_TYPES

if TYPE_CHECKING:
    from parlance.modelfile.cursor import Cursor

MAX_TENSORS = 65_536
MAX_NAME_BYTES = 1024
MAX_DIMENSIONS = 4
BITS_PER_BYTE = 8


class Tensors(msgspec.Struct, frozen=True, kw_only=True):
    """What the table adds up to. `commonest_type` holds most of the weights."""

    count: int
    parameters: int
    commonest_type: str | None


class _Tensor(msgspec.Struct, frozen=True):
    """One row: number of weights, of which `row` in a row; type; bytes from the data's start."""

    weights: int
    row: int
    kind: int
    offset: int


def read_tensors(cursor: Cursor, count: int, size: int, alignment: int) -> Tensors:
    """Return the sums of the next `count` rows of a file of `size` bytes.

    Raises Inconsistent where weights would lie beyond the end of the file, and OSError.
    """
    if count > MAX_TENSORS:
        raise Inconsistent(f"it claims {count} tensors")
    rows = [_row(cursor) for _ in range(count)]
    start = -(-cursor.position // alignment) * alignment
    by_type: dict[int, int] = {}
    for row in rows:
        end = start + row.offset + _size_bytes(row)
        if row.offset % alignment:
            raise Inconsistent("a tensor is not aligned")
        if end > size:
            raise Inconsistent(f"it is cut off: {size} bytes are there, at least {end} needed")
        by_type[row.kind] = by_type.get(row.kind, 0) + row.weights
    kind = TENSOR_TYPES.get(max(by_type, key=lambda number: by_type[number], default=-1))
    return Tensors(
        count=count,
        parameters=sum(by_type.values()),
        commonest_type=kind.name if kind else None,
    )


def _row(cursor: Cursor) -> _Tensor:
    length = cursor.u64()
    if length > MAX_NAME_BYTES:
        raise Inconsistent(f"a tensor name of {length} bytes is not possible")
    cursor.skip(length)
    dimensions = cursor.u32()
    if dimensions > MAX_DIMENSIONS:
        raise Inconsistent(f"a tensor of {dimensions} dimensions is not possible")
    weights, row = 1, 1
    for number in range(dimensions):
        extent = cursor.u64()
        weights *= extent
        row = extent if number == 0 else row
    return _Tensor(weights, row, cursor.u32(), cursor.u64())


def _size_bytes(row: _Tensor) -> int:
    """Return the bytes of the weights; for a type not known yet, the least there can be."""
    kind = TENSOR_TYPES.get(row.kind)
    if kind is None:
        return row.weights // BITS_PER_BYTE
    if row.row % kind.block:
        raise Inconsistent(f"a row of {row.row} weights cannot be of type {kind.name}")
    return row.weights // kind.block * kind.block_bytes
