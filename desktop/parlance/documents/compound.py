"""The names of the streams of an OLE compound file: old office files, and encrypted new ones.

Source: [MS-CFB], sections 2.2 (header), 2.5 (sectors of the table) and 2.6 (directory).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_DIRECTORY_SECTORS = 4096

_HEADER_BYTES = 512
_ENTRY_BYTES = 128
_LARGEST_SECTOR = 0xFFFFFFF9
_NO_ENTRY = 0xFFFFFFFF
_SHIFTS = (9, 12)


def stream_names(file: BinaryIO) -> frozenset[str]:
    """Return the names right under the root; none if the file is damaged."""
    try:
        return frozenset(_names(_directory(file)))
    except (struct.error, IndexError, ValueError):
        return frozenset()


def _directory(file: BinaryIO) -> bytes:
    file.seek(0)
    header = file.read(_HEADER_BYTES)
    shift = struct.unpack_from("<H", header, 30)[0]
    sector = struct.unpack_from("<I", header, 48)[0]
    tables = struct.unpack_from("<109I", header, 76)
    if shift not in _SHIFTS:
        raise ValueError(shift)
    size = 1 << shift
    parts: list[bytes] = []
    while sector <= _LARGEST_SECTOR and len(parts) < MAX_DIRECTORY_SECTORS:
        parts.append(_sector(file, sector, size))
        table, at = divmod(sector, size // 4)
        # Directories are written early: the 109 tables that the header names hold them.
        sector = struct.unpack_from("<I", _sector(file, tables[table], size), 4 * at)[0]
    return b"".join(parts)


def _sector(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number + 1) * size)
    return file.read(size)


def _names(directory: bytes) -> list[str]:
    """Return the names in the tree of siblings under the root."""
    entries = [
        directory[at : at + _ENTRY_BYTES]
        for at in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES)
    ]
    names: list[str] = []
    seen: set[int] = set()
    todo = [struct.unpack_from("<I", entries[0], 76)[0]]
    while todo:
        at = todo.pop()
        if at == _NO_ENTRY or at in seen:
            continue
        seen.add(at)
        entry = entries[at]
        length = struct.unpack_from("<H", entry, 64)[0]
        names.append(entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"))
        todo += struct.unpack_from("<2I", entry, 68)
    return names
