"""Writes a GGUF as a plan says, a part of a tensor at a time.

Matrices are written in half precision, as the converter of llama.cpp does. One that holds
a number too large for that becomes bfloat16, which takes as many bytes: it is written
once more in its place, and its type is set right in the table.
"""

from __future__ import annotations

import errno
import math
import os
import shutil
import struct
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

import gguf
import numpy as np

from parlance.contract.faults import DiskFull, FaultError, FileUnwritable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from parlance.contract.cancel import Cancel
    from parlance.modelfile.conversion.plan import Plan, PlannedTensor, Value
    from parlance.modelfile.conversion.safetensors import Weights

_BLOCK_BYTES = 1024 * 1024
"""Of a tensor, so many bytes are in memory at a time. Blocks of 16 MiB, whose memory comes
anew from the system each time, took 1.6 times the time of the processor."""

_F16, _BF16 = 1, 30
_TOO_LARGE = 65_520.0
"""The least that half precision rounds to infinity."""

_MOSTLY_F16 = 1
_QUANTIZATION_VERSION = 2
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_model(plan: Plan, weights: Weights, path: Path, cancel: Cancel) -> Iterator[int]:
    """Write the GGUF to `path`, over what is there; yield how many tensors are done.

    It is on the disk when the last was yielded. Raises FaultError (DiskFull,
    FileUnwritable, what reading raises), and Cancelled.
    """
    with _written(path, plan):
        _write_header(plan, path)
        _check_room(plan, path)
        with path.open("r+b") as file:
            file.seek(0, os.SEEK_END)
            types = _type_places(plan, file.tell())
            for number, tensor in enumerate(plan.tensors):
                _pad(file)
                start = file.tell()
                if not _write_tensor(file, tensor, weights, cancel, half=_F16):
                    file.seek(start)
                    _write_tensor(file, tensor, weights, cancel, half=_BF16)
                    _set_type(file, types[number], _BF16)
                yield number + 1
            _pad(file)
            file.flush()
            os.fsync(file.fileno())


def _write_header(plan: Plan, path: Path) -> None:
    writer = gguf.GGUFWriter(path, plan.architecture)
    for key, value in plan.facts.items():
        _add(writer, key, value)
    writer.add_file_type(_MOSTLY_F16)
    writer.add_quantization_version(_QUANTIZATION_VERSION)
    for tensor in plan.tensors:
        writer.add_tensor_info(tensor.name, tensor.shape, _numpy_type(tensor), _size(tensor))
    try:
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
    finally:
        writer.close()


def _add(writer: gguf.GGUFWriter, key: str, value: Value) -> None:
    match value:
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case str():
            writer.add_string(key, value)
        case bytes() | list():
            writer.add_array(key, value)


def _numpy_type(tensor: PlannedTensor) -> np.dtype[np.floating]:
    return np.dtype(np.float32) if tensor.single else np.dtype(np.float16)


def _size(tensor: PlannedTensor) -> int:
    """Return the bytes of a tensor."""
    return math.prod(tensor.shape) * _numpy_type(tensor).itemsize


def _check_room(plan: Plan, path: Path) -> None:
    needed = sum(_padded(_size(tensor)) for tensor in plan.tensors)
    free = shutil.disk_usage(path.parent).free
    if needed > free:
        raise FaultError(DiskFull(path=str(path), needed_bytes=needed, free_bytes=free))


def _type_places(plan: Plan, end: int) -> list[int]:
    """Return where the table, which ends at byte `end`, says of what type each tensor is.

    A row is a name (with its length), the number of sides, these, the type, the offset.
    """
    rows = [8 + len(tensor.name) + 4 + 8 * len(tensor.shape) + 12 for tensor in plan.tensors]
    places = []
    at = end - sum(rows)
    for row in rows:
        at += row
        places.append(at - 12)
    return places


def _set_type(file: BinaryIO, place: int, kind: int) -> None:
    file.seek(place)
    file.write(struct.pack("<I", kind))
    file.seek(0, os.SEEK_END)


def _write_tensor(
    file: BinaryIO, tensor: PlannedTensor, weights: Weights, cancel: Cancel, *, half: int
) -> bool:
    """Write a tensor, matrices of type `half`; False if a number was too large for it."""
    for block in _blocks(tensor, weights):
        cancel.check()
        written = block if tensor.single else _halved(block, half)
        if written is None:
            return False
        file.write(np.ascontiguousarray(written).data)
    return True


def _blocks(tensor: PlannedTensor, weights: Weights) -> Iterator[NDArray[np.float32]]:
    """Yield the rows of a tensor in parts, each of whole heads if these are interleaved."""
    if not tensor.source:
        yield np.array(tensor.values, dtype=np.float32)
        return
    stored = weights.tensors[tensor.source]
    unit = tensor.head_rows or 1
    at_once = max(1, _BLOCK_BYTES // max(1, stored.row_bytes * unit)) * unit
    for first in range(0, tensor.shape[0], at_once):
        count = min(at_once, tensor.shape[0] - first)
        values = weights.rows(tensor.source, first, count)
        if tensor.head_rows:
            values = _interleaved(values, tensor.head_rows)
        yield values if tensor.scale == 1.0 else values * np.float32(tensor.scale)


def _interleaved(values: NDArray[np.float32], head_rows: int) -> NDArray[np.float32]:
    """Return the rows of heads, those of the second half of each between those of the first."""
    heads = values.reshape(-1, 2, head_rows // 2, *values.shape[1:])
    return heads.swapaxes(1, 2).reshape(values.shape)


def _halved(values: NDArray[np.float32], half: int) -> NDArray[np.generic] | None:
    """Return numbers in 16 bits; None where one is too large for F16."""
    if half == _BF16:
        made: NDArray[np.generic] = gguf.quantize(values, gguf.GGMLQuantizationType.BF16)
        return made
    if np.abs(values).max(initial=0) >= _TOO_LARGE:
        return None
    return values.astype(np.float16)


def _pad(file: BinaryIO) -> None:
    at = file.tell()
    file.write(bytes(_padded(at) - at))


def _padded(size: int) -> int:
    alignment: int = gguf.GGUF_DEFAULT_ALIGNMENT
    return -(-size // alignment) * alignment


@contextmanager
def _written(path: Path, plan: Plan) -> Iterator[None]:
    """Name what the system refuses. What reading refuses is named already."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            needed = sum(_padded(_size(tensor)) for tensor in plan.tensors)
            free = shutil.disk_usage(path.parent).free
            fault = DiskFull(path=str(path), needed_bytes=needed, free_bytes=free)
            raise FaultError(fault) from error
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=str(path), reason=reason)) from error
