"""The parts of a GGUF header in the order in which they lie in the file."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    NotAModelFile,
)
from parlance.modelfile.cursor import Inconsistent
from parlance.modelfile.metadata import Metadata, read_metadata
from parlance.modelfile.tensors import TensorRow, check_places, padded, read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.modelfile.cursor import Cursor

MAGIC = b"GGUF"
VERSIONS = (2, 3)
_LOW_HALF = 0xFFFF


class OtherFormat(Exception):  # noqa: N818 - named for what the file is
    """The first bytes are not those of a GGUF."""


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a header holds.

    Attributes:
        pairs_end, table_end: bytes from the file's start to the end of the metadata and
            to the end of the tensor table.
        data_end: bytes of a file that has nothing behind its last tensor.
    """

    version: int
    metadata: Metadata
    rows: tuple[TensorRow, ...]
    pairs_end: int
    table_end: int
    data_end: int


def read_contents(
    cursor: Cursor, *, whole: bool = False, lists: frozenset[str] = frozenset()
) -> Contents:
    """Return what the header holds that begins at the cursor, all of its metadata if `whole`.

    The lists that `lists` names are kept however long they are.

    Raises OtherFormat and what a Cursor raises.
    """
    size = cursor.left
    if size < len(MAGIC) or cursor.take(len(MAGIC)) != MAGIC:
        raise OtherFormat
    version = _version(cursor)
    tensor_count, pair_count = cursor.u64(), cursor.u64()
    metadata = read_metadata(cursor, pair_count, whole=whole, lists=lists)
    alignment = metadata.alignment
    pairs_end = cursor.position
    rows = read_rows(cursor, tensor_count)
    table_end = cursor.position
    start = padded(table_end, alignment)
    return Contents(
        version=version,
        metadata=metadata,
        rows=rows,
        pairs_end=pairs_end,
        table_end=table_end,
        data_end=check_places(rows, start=start, size=size, alignment=alignment),
    )


@contextmanager
def faults_named(path: str) -> Iterator[None]:
    """Turn what reading a header raises into a FaultError about the file at `path`."""
    try:
        yield
    except OtherFormat as error:
        raise FaultError(NotAModelFile(path=path)) from error
    except Inconsistent as error:
        raise FaultError(ModelFileDamaged(path=path, reason=str(error))) from error
    except FileNotFoundError as error:
        raise FaultError(ModelFileMissing(path=path)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(ModelFileUnreadable(path=path, reason=reason)) from error


def _version(cursor: Cursor) -> int:
    version = cursor.u32()
    if version == 1:
        raise Inconsistent("it is of version 1 of the format, which llama.cpp no longer reads")
    if version and not version & _LOW_HALF:
        raise Inconsistent("it is written for computers with the other byte order (big endian)")
    if version not in VERSIONS:
        raise Inconsistent(f"version {version} of the format is not known")
    return version
