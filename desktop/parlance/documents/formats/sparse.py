"""Workbooks with a cell far out: rows and columns without cells are taken out before reading.

The library that reads sheets lays out every cell up to the last one, so that a single value
in the lowest right corner would need half a terabyte.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from parlance.documents.archive import MAX_UNPACKED_BYTES

if TYPE_CHECKING:
    from parlance.documents.archive import Archive

MAX_CELLS = 4_000_000
"""As many are laid out as they are."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_PLACE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"")
_REFERENCE = re.compile(rb"(<(?:\w+:)?(?:c|row)\b[^>]*?\br=\")([A-Z]{0,3})(\d{1,7})\"")
_EXTENT = re.compile(rb"<(?:\w+:)?dimension\b[^>]*/>")
_TOLD_END = re.compile(rb"<(?:\w+:)?dimension\b[^>]*?ref=\"(?:[A-Z]+\d+:)?([A-Z]{1,3})(\d{1,7})\"")
EXTENT_BYTES = 4096
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*/>")


_ODS_CONTENT = "content.xml"
_REPEATED = re.compile(rb"number-(rows|columns)-repeated=([\"'])\d{3,}\2")
ODS_REPEATS = {b"rows": 10, b"columns": 256}


def narrow_workbook(archive: Archive) -> bytes:
    """Return an ODS workbook in which no cell or row stands more than some hundred times.

    Empty cells are stored as one with a number, so that this moves far cells nearer.
    Raises Refusal.
    """

    def fewer(match: re.Match[bytes]) -> bytes:
        which, quote = match.groups()
        return b"number-%s-repeated=%s%d%s" % (which, quote, ODS_REPEATS[which], quote)

    content = archive.read(_ODS_CONTENT)
    return _copy(archive, {_ODS_CONTENT: _REPEATED.sub(fewer, content)})


def dense_workbook(archive: Archive) -> bytes | None:
    """Return the workbook with its cells moved together; None if none stands far out."""
    dense: dict[str, bytes] = {}
    for name in archive.names:
        if _SHEET.fullmatch(name) and not _is_told_small(archive, name):
            moved = _dense_sheet(archive.read(name))
            if moved is not None:
                dense[name] = moved
    return _copy(archive, dense) if dense else None


def _copy(archive: Archive, changed: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as copy:
        for name in archive.names:
            if not name.endswith("/"):
                copy.writestr(name, changed.get(name) or archive.read(name))
    return buffer.getvalue()


def _is_told_small(archive: Archive, name: str) -> bool:
    """Whether a sheet says that it is small; one that lies ends by the limit on memory."""
    with archive.open(name, MAX_UNPACKED_BYTES) as member:
        told = _TOLD_END.search(member.read(EXTENT_BYTES))
    return told is not None and _number(told[1]) * int(told[2]) <= MAX_CELLS


def _dense_sheet(content: bytes) -> bytes | None:
    places = {(column, int(row)) for column, row in _PLACE.findall(content)}
    columns = sorted({column for column, _ in places}, key=lambda name: (len(name), name))
    rows = sorted({row for _, row in places})
    if not places or _number(columns[-1]) * rows[-1] <= MAX_CELLS:
        return None
    column_at = {column: _name(at) for at, column in enumerate(columns, start=1)}
    row_at = {row: at for at, row in enumerate(rows, start=1)}

    def moved(match: re.Match[bytes]) -> bytes:
        start, column, row = match.groups()
        at = row_at.get(int(row), len(rows) + 1)  # rows without cells go to the end
        return b'%s%s%d"' % (start, column_at.get(column, column), at)

    return _REFERENCE.sub(moved, _MERGED.sub(b"", _EXTENT.sub(b"", content)))


def _number(column: bytes) -> int:
    """Return the number of a column, from 1 for A."""
    number = 0
    for letter in column:
        number = number * 26 + letter - ord("A") + 1
    return number


def _name(number: int) -> bytes:
    name = b""
    while number:
        number, rest = divmod(number - 1, 26)
        name = bytes([ord("A") + rest]) + name
    return name
