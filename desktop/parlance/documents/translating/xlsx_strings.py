"""Texts of cells and comments of XLSX, of which some runs may look otherwise."""

from __future__ import annotations

import copy
import re
from itertools import groupby
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.segments import TagKind
from parlance.documents.office.markup import Names
from parlance.documents.translating.stretches import Line, Stretch, Thing, line_of, pieces_of
from parlance.documents.translating.trees import SPACE, likeness, part_bytes

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.stretches import Piece

SHEET = Names(
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
MAX_CELL_LETTERS = 32_767
"""What a cell may hold, in units of UTF-16: programs call a workbook with more damaged."""

_TEXT, _RUN = frozenset(SHEET.tags("t")), frozenset(SHEET.tags("r"))
_SOUNDS = frozenset(SHEET.tags("rPh", "phoneticPr"))
_SIGNS = re.compile(r"(\r?\n|_x[0-9A-Fa-f]{4}_)")
_LIKE_SIGN = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class Rich:
    """The text of a cell or comment: a Spot.

    Attributes:
        line: its text, empty where nothing is to be translated.
        is_left: whether a translation was too long for a cell, so that the text stays.
    """

    def __init__(self, element: Element) -> None:
        """Take apart an element that holds runs: si, is, text."""
        self.element = element
        self.is_left = False
        self._looks: list[Element | None] = []
        self._known: dict[Hashable, int] = {}
        self._signs: list[str] = []
        self.line = line_of(self._pieces()) or Line("", ())

    def write(self, target: str, language: TargetLanguage) -> None:  # noqa: ARG002 - of Spot
        """Put a translation in its place, if it fits into a cell."""
        runs = list(self._runs(pieces_of(self.line, target)))
        if sum(len(text.encode("utf-16-le")) // 2 for _, text in runs) > MAX_CELL_LETTERS:
            self.is_left = True
            return
        for child in list(self.element.iterchildren(tag=etree.Element)):
            if child.tag in _TEXT or child.tag in _RUN or child.tag in _SOUNDS:
                self.element.remove(child)
        space = etree.QName(self.element).namespace
        for look, text in runs:
            home = self.element
            if look is not None or len(runs) > 1:
                home = self.element.makeelement(f"{{{space}}}r")
                self.element.append(home)
                if look is not None:
                    home.append(copy.deepcopy(look))
            letters = home.makeelement(f"{{{space}}}t")
            letters.text = text
            letters.set(SPACE, "preserve")
            home.append(letters)

    def _pieces(self) -> Iterator[Piece]:
        for child in self.element.iterchildren(tag=etree.Element):
            if child.tag in _TEXT:
                yield from self._split(child.text, self._look(None))
            elif child.tag in _RUN:
                text = SHEET.child(child, "t")
                look = self._look(SHEET.child(child, "rPr"))
                yield from self._split(None if text is None else text.text, look)

    def _split(self, text: str | None, look: int) -> Iterator[Piece]:
        for at, part in enumerate(_SIGNS.split(text or "")):
            if at % 2 == 0:
                yield Stretch(part, look)
                continue
            self._signs.append(part)
            kind = TagKind.OTHER if part.startswith("_") else TagKind.BREAK
            literal = "" if part.startswith("_") else "\n"
            yield Thing(kind, len(self._signs) - 1, literal, look)

    def _look(self, look: Element | None) -> int:
        alike = None if look is None else likeness(look, frozenset())
        if alike not in self._known:
            self._looks.append(look)
            self._known[alike] = len(self._looks) - 1
        return self._known[alike]

    def _runs(self, pieces: list[Piece]) -> Iterator[tuple[Element | None, str]]:
        for look, group in groupby(pieces, lambda piece: piece.look):
            text = "".join(
                self._signs[piece.at]
                if isinstance(piece, Thing)
                else _LIKE_SIGN.sub("_x005F_", piece.text)
                for piece in group
            )
            if text:
                yield self._looks[look], text


class Strings:
    """The common table of the strings of a workbook; each is taken apart when it is needed."""

    def __init__(self, root: Element | None) -> None:
        """Read the table with the root `root`; a workbook may have none."""
        self._root = root
        self._items: list[Element] = []
        if root is not None:
            self._items.extend(root.iterchildren(*SHEET.tags("si")))
        self._texts: dict[int, Rich] = {}

    def __len__(self) -> int:
        """Return how many strings there are."""
        return len(self._items)

    def __getitem__(self, index: int) -> Rich:
        """Return one of the strings."""
        if index not in self._texts:
            self._texts[index] = Rich(self._items[index])
        return self._texts[index]

    def add(self, index: int, target: str, language: TargetLanguage) -> int:
        """Add a string that is the translation of another; return its number."""
        element = copy.deepcopy(self._items[index])
        element.tail = None
        self._items[-1].addnext(element)  # extensions stand behind all strings
        self._items.append(element)
        self[len(self) - 1].write(target, language)
        return len(self) - 1

    def content(self) -> bytes:
        """Return the table as it is now."""
        if self._root is None:
            return b""
        if self._root.get("uniqueCount") is not None:
            self._root.set("uniqueCount", str(len(self)))
        return part_bytes(self._root)
