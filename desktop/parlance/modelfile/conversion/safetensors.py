"""Reads the weights of a safetensors checkpoint, some rows of a tensor at a time.

The format: github.com/huggingface/safetensors, README.md. It is read here and not with
the `safetensors` package, because that maps files into memory (one that is cut off
meanwhile would end the process), knows no bfloat16 for NumPy and would be another
compiled package to ship, for the hundred lines that this takes.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import msgspec
import numpy as np

from parlance.modelfile.conversion.json_files import decoded, read_json, unreadable
from parlance.modelfile.conversion.refusals import damaged

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAX_HEADER_BYTES = 100_000_000
"""As in the library that defines the format."""

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"
_LENGTH_BYTES = 8
_ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1,
    "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
    "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8,
}  # fmt: skip

_Extent = Annotated[int, msgspec.Meta(ge=0, lt=2**48)]


class _Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One tensor in the header; `data_offsets` are bytes after the header."""

    dtype: str
    shape: tuple[_Extent, ...]
    data_offsets: tuple[_Extent, _Extent]


class _Index(msgspec.Struct, frozen=True):
    """Which file each tensor of a checkpoint of several files is in."""

    weight_map: dict[str, str]


class StoredTensor(msgspec.Struct, frozen=True, kw_only=True):
    """Where a tensor lies: `start` in bytes of `file`; `kind` is its type by its name there."""

    kind: str
    shape: tuple[int, ...]
    file: Path
    start: int

    @property
    def row_bytes(self) -> int:
        """Bytes of one row (all but the first dimension)."""
        return _ITEM_BYTES[self.kind] * math.prod(self.shape[1:])


class Weights:
    """The tensors of a checkpoint; a context manager, for one thread.

    Attributes:
        tensors: by their names; which types they are of is not checked.
    """

    def __init__(self, folder: Path) -> None:
        """Read the headers in `folder`. Raises FaultError (CheckpointDamaged ...)."""
        self._open: tuple[Path, BinaryIO] | None = None
        self.tensors: dict[str, StoredTensor] = _sharded(folder)
        if not self.tensors:
            self.tensors = _stored(folder / SINGLE_FILE)

    def __enter__(self) -> Weights:
        """Return itself; a file is opened with the first tensor."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the file that was read last."""
        self._close()

    def rows(self, name: str, first: int, count: int) -> NDArray[np.float32]:
        """Return `count` rows of a tensor in single precision, which holds all of them.

        The shape is that of the tensor but for its first dimension. Only for types that
        `is_readable` names. Raises FaultError (CheckpointDamaged, ModelFileUnreadable).
        """
        stored = self.tensors[name]
        size = count * stored.row_bytes
        try:
            file = self._opened(stored.file)
            file.seek(stored.start + first * stored.row_bytes)
            content = file.read(size)
        except OSError as error:
            raise unreadable(stored.file, error) from error
        if len(content) < size:
            raise damaged(stored.file, "it became shorter while it was read")
        return _as_float32(content, stored.kind).reshape(count, *stored.shape[1:])

    def _opened(self, path: Path) -> BinaryIO:
        if self._open is None or self._open[0] != path:
            self._close()
            self._open = (path, path.open("rb"))
        return self._open[1]

    def _close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None


def is_readable(kind: str) -> bool:
    """Whether weights of this type can be read."""
    return kind in {"F32", "F16", "BF16"}


def _as_float32(content: bytes, kind: str) -> NDArray[np.float32]:
    if kind == "BF16":  # the upper half of single precision; NumPy does not know it
        halves = np.frombuffer(content, "<u2").astype(np.uint32)
        return (halves << np.uint32(16)).view(np.float32)
    stored = np.dtype("<f2" if kind == "F16" else "<f4")
    return np.frombuffer(content, stored).astype(np.float32, copy=False)


def _sharded(folder: Path) -> dict[str, StoredTensor]:
    """Return the tensors of a checkpoint of several files; none if it has one only."""
    path = folder / INDEX_FILE
    if not path.is_file():
        return {}
    places = read_json(path, _Index).weight_map
    shards: dict[str, dict[str, StoredTensor]] = {}
    found = {}
    for name, file in places.items():
        if Path(file).name != file or file in {"", ".."}:
            raise damaged(path, f"it names the file {file[:80]!r}")
        if file not in shards:
            shards[file] = _stored(folder / file)
        if name not in shards[file]:
            raise damaged(folder / file, f"the tensor {name[:80]} is missing")
        found[name] = shards[file][name]
    return found


def _stored(path: Path) -> dict[str, StoredTensor]:
    """Return the tensors of one file, all of which lie within it."""
    header, start, end = _header(path)
    raw = decoded(header, dict[str, msgspec.Raw], path)
    raw.pop("__metadata__", None)
    entries = {name: decoded(entry, _Entry, path) for name, entry in raw.items()}
    last = 0
    for name, entry in sorted(entries.items(), key=lambda item: item[1].data_offsets):
        first, after = entry.data_offsets
        if first < last:
            raise damaged(path, f"the tensor {name[:80]} overlaps another")
        item = _ITEM_BYTES.get(entry.dtype)
        if item is not None and after - first != math.prod(entry.shape) * item:
            raise damaged(path, f"the tensor {name[:80]} has another size than its shape")
        last = max(last, after)
    if start + last > end:
        raise damaged(path, f"it is cut off: {end} bytes are there, {start + last} needed")
    return {
        name: StoredTensor(
            kind=entry.dtype, shape=entry.shape, file=path, start=start + entry.data_offsets[0]
        )
        for name, entry in entries.items()
    }


def _header(path: Path) -> tuple[bytes, int, int]:
    """Return the header, the byte after it, and the size of the file."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            start = _LENGTH_BYTES + length
            if length > MAX_HEADER_BYTES:
                raise damaged(path, f"a header of {length} bytes is not possible")
            if start > size:
                raise damaged(path, "it is cut off inside its header")
            return file.read(length), start, size
    except FileNotFoundError as error:
        raise damaged(path, "it is missing") from error
    except OSError as error:
        raise unreadable(path, error) from error
