"""Writes OLE compound files that have streams of given names and nothing in them."""

from __future__ import annotations

import struct

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512


def compound_file(*names: str, next_directory: int = END) -> bytes:
    """Return a file with streams of these names under its root (at most three).

    `next_directory` is the sector at which its directory says that it goes on.
    """
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,  # minor and major version, byte order, sizes of sectors
        3,
        0xFFFE,
        9,
        6,
        0,  # sectors of the directory, counted in version 4 only
        1,
        1,  # where the directory begins
        0,
        4096,
        END,
        0,
        END,
        0,
    )
    tables = struct.pack("<I", 0) + struct.pack("<I", FREE) * 108
    table = struct.pack("<II", TABLE, next_directory).ljust(SECTOR, b"\xff")
    entries = [_entry("Root Entry", 5, child=1 if names else FREE)]
    for number, name in enumerate(names, start=1):
        right = number + 1 if number < len(names) else FREE
        entries.append(_entry(name, 2, right=right))
    directory = b"".join(entries).ljust(SECTOR, b"\0")
    return header + tables + table + directory


def _entry(name: str, kind: int, *, right: int = FREE, child: int = FREE) -> bytes:
    text = name.encode("utf-16-le")
    links = struct.pack("<III", FREE, right, child)
    start = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2, kind, 1) + links
    return start.ljust(128, b"\0")
