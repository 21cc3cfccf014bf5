"""Cells of a sheet of XLSX, found and changed at their bytes: all others stay as they are.

A sheet may have a million cells, and few of them hold a text; so no tree is made of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from lxml import etree

from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

MAX_INLINE_BYTES = 1024 * 1024
_PIECE_BYTES = 512 * 1024
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BEFORE_CELLS = frozenset(("sheetFormatPr", "cols", "sheetData"))
_ROWS = b"sheetData"
_LETTERS = frozenset(("v", "f", "formula", "formula1", "formula2"))
_FILTERS = ("filter", "customFilter")
_ROW = re.compile(r"[1-9][0-9]{0,6}")
_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_RIGHT_TO_LEFT = re.compile(rb"\srightToLeft\s*=\s*(\"[^\"]*\"|'[^']*')")


class CellReader(Protocol):
    """Takes what is found in a sheet; what it returns is written there instead."""

    def is_fixed(self, reference: str) -> bool:
        """Return whether a cell's own string stays as it is."""

    def shared(self, reference: str, index: int) -> int | None:
        """Take a cell with a shared string; return another one for it."""

    def inline(self, element: Element) -> bool:
        """Take a string of a cell's own, once for equal ones; return whether it was changed."""

    def formula(self, text: str) -> None:
        """Take a formula."""

    def looked_up(self) -> None:
        """Take note that a filter, a rule or a list names texts of cells."""


Edit = tuple[int, int, bytes]


def read_cells(content: bytes, reader: CellReader) -> Iterator[list[Edit]]:
    """Show the cells of a sheet to `reader`; yield what is to be changed, in order.

    It is yielded from time to time, even if it is nothing. Raises Refusal (DAMAGED).
    """
    return _Cells(content, reader).read()


def turned(content: bytes, edits: list[Edit], *, right_to_left: bool) -> list[Edit]:
    """Return the edits with one that lets the columns run from the other side."""
    views = _Views(content, right_to_left=right_to_left)
    return sorted(edits + views.edits)


def edited(content: bytes, edits: list[Edit]) -> bytes:
    """Return the sheet with all edits made."""
    pieces: list[bytes] = []
    at = 0
    for start, end, replacement in edits:
        pieces += content[at:start], replacement
        at = end
    return b"".join((*pieces, content[at:]))


def place_of(reference: str) -> tuple[int, int]:
    """Return row and column of "B7", from 1; (0, 0) if it is no place."""
    match = _REFERENCE.fullmatch(reference.replace("$", ""))
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def reference_of(row: int, column: int) -> str:
    """Return "B7" for a row and a column, from 1."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"


class _Cells:
    def __init__(self, content: bytes, reader: CellReader) -> None:
        self._content = content
        self._reader = reader
        self._edits: list[Edit] = []
        self._parser = _parser(self._start, self._end)
        self._spaces = ""
        self._reference = self._kind = ""
        self._row = 0
        self._is_numbered = self._is_list = False
        self._letters: list[str] = []
        self._from = -1
        self._has_formula = False
        self._inlined: dict[bytes, bytes | None] = {}
        self._xml = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)

    def read(self) -> Iterator[list[Edit]]:
        if self._content.startswith(_MARKS):  # of 16 bits: no program writes these
            return
        for at in range(0, len(self._content), _PIECE_BYTES):
            _parse(self._parser, self._content[at : at + _PIECE_BYTES], whole=False)
            edits, self._edits = self._edits, []
            yield edits
        _parse(self._parser, b"")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if not self._spaces:
            self._spaces = " ".join(
                f"{key}={quoteattr(value)}"
                for key, value in attributes.items()
                if key.startswith("xmlns")
            )
        if local == "c":
            self._reference = attributes.get("r") or self._next_reference()
            self._kind = attributes.get("t", "")
            self._has_formula = False
        elif local in _LETTERS:
            self._letters = []
            self._parser.CharacterDataHandler = self._letters.append
            self._from = self._content.find(b">", self._parser.CurrentByteIndex) + 1
            if _misleads(attributes):
                self._kind = ""
            self._has_formula = self._has_formula or local == "f"
        elif local == "is":
            self._from = self._parser.CurrentByteIndex
        else:
            self._around(local, attributes)

    def _around(self, local: str, attributes: dict[str, str]) -> None:
        """Note what stands around cells, or behind them."""
        if local == "row":
            number = attributes.get("r", "")
            self._is_numbered = bool(_ROW.fullmatch(number))
            self._row = int(number) if self._is_numbered else self._row + 1
            self._reference = ""
        elif local == "dataValidation":
            self._is_list = attributes.get("type") == "list"
        elif local in _FILTERS and any(map(str.isalpha, attributes.get("val", ""))):
            self._reader.looked_up()

    def _next_reference(self) -> str:
        """Return the place of a cell that does not say it: right of the one before."""
        _, column = place_of(self._reference)
        return reference_of(self._row, column + 1)

    def _end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if local in _LETTERS:
            self._parser.CharacterDataHandler = None
            self._text(local, "".join(self._letters).strip())
        elif local == "row" and not self._is_numbered:
            self._row = place_of(self._reference)[0] or self._row
        elif local == "dataValidation":
            self._is_list = False
        elif local == "is" and self._kind == "inlineStr" and not self._has_formula:
            self._inline()

    def _text(self, local: str, text: str) -> None:
        if local != "v":
            self._reader.formula(text)
            if text.startswith('"') and (self._is_list or local != "f"):
                self._reader.looked_up()
        elif self._kind == "s" and not self._has_formula:
            self._shared(text)

    def _shared(self, text: str) -> None:
        if not text.isdecimal() or len(text) > 9:  # noqa: PLR2004 - no table is as long
            return
        other = self._reader.shared(self._reference, int(text))
        if other is not None:
            self._edits.append((self._from, self._parser.CurrentByteIndex, b"%d" % other))

    def _inline(self) -> None:
        end = self._content.find(b">", self._parser.CurrentByteIndex) + 1
        if end - self._from > MAX_INLINE_BYTES or self._reader.is_fixed(self._reference):
            return
        written = self._content[self._from : end]
        if written not in self._inlined:
            self._inlined[written] = self._changed(written)
        changed = self._inlined[written]
        if changed is not None:
            self._edits.append((self._from, end, changed))

    def _changed(self, written: bytes) -> bytes | None:
        try:
            root = etree.fromstring(b"<x %s>%s</x>" % (self._spaces.encode(), written), self._xml)
        except etree.XMLSyntaxError as error:
            raise Refusal(Reason.DAMAGED) from error
        if not len(root) or not self._reader.inline(root[0]):
            return None
        etree.cleanup_namespaces(root)
        root[0].tail = None
        return etree.tostring(root[0], encoding="UTF-8")


class _Views:
    """Finds where a sheet says which way it runs."""

    def __init__(self, content: bytes, *, right_to_left: bool) -> None:
        self.edits: list[Edit] = []
        self._content = content
        self._rtl = right_to_left
        self._seen = self._past = False
        self._parser = _parser(self._start, None)
        if not content.startswith(_MARKS):
            _parse(self._parser, content[: content.find(_ROWS) + len(_ROWS) + 1], whole=False)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._past:
            return
        prefix, colon, local = name.rpartition(":")
        start = self._parser.CurrentByteIndex
        if local == "sheetView":
            self._seen = True
            if not _misleads(attributes):
                self._view(start)
        elif local in _BEFORE_CELLS:
            self._past = True
            if not self._seen and self._rtl:
                opened, closed = (f"<{mark}{prefix}{colon}sheetView" for mark in ("", "/"))
                view = f'{opened}s>{opened} rightToLeft="1" workbookViewId="0"/>{closed}s>'
                self.edits.append((start, start, view.encode()))

    def _view(self, start: int) -> None:
        end = self._content.find(b">", start)
        match = _RIGHT_TO_LEFT.search(self._content, start, end)
        wanted = b' rightToLeft="1"' if self._rtl else b""
        if match is not None:
            self.edits.append((match.start(), match.end(), wanted))
        elif wanted:
            at = end - 1 if self._content[end - 1 : end] == b"/" else end
            self.edits.append((at, at, wanted))


def _parser(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None,
) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def _parse(parser: expat.XMLParserType, content: bytes, *, whole: bool = True) -> None:
    try:
        parser.Parse(content, whole)
    except expat.ExpatError as error:
        raise Refusal(Reason.DAMAGED) from error


def _misleads(attributes: dict[str, str]) -> bool:
    """Return whether the first ">" of a tag may not be its end."""
    return any(">" in value for value in attributes.values())


def _refuse(*_declared: object) -> None:
    raise Refusal(Reason.DAMAGED)
