"""Where the letters of a PDF's page stand, and the text there. Runs in the reader's process.

PDFium is asked some ten thousand times for a book, so that its functions are looked up once
and write to the same numbers.
"""

from __future__ import annotations

import ctypes
import math
import re
from typing import Any

import msgspec
from pypdfium2 import raw

from parlance.documents.tables import Part

WIDE_GAP = 0.65
"""Spaces between words are rarely as wide as this share of the font's size, cells apart are."""

OTHER_HEIGHT = 0.6
"""Letters so much higher or lower, of the font's size, are in another line, not raised."""

_LAM_ALEF = re.compile(r"[اأإآ]ل")
_SAME_PLACE = 0.01  # points

# What is asked for every line of every page is looked up once.
_ORIGIN, _SIZE, _MATRIX = (
    raw.FPDFText_GetCharOrigin,
    raw.FPDFText_GetFontSize,
    raw.FPDFText_GetMatrix,
)
_RECTANGLES = raw.FPDFText_CountRects


class Piece(msgspec.Struct, frozen=True):
    """A part of a line, and at which height its letters stand, in points."""

    part: Part
    base: float


class Places:
    """The letters of a page, and where they stand: points from the lower left."""

    def __init__(self, text_page: Any, letters: str) -> None:
        """Look into PDFium's page of text, whose letters were read already."""
        self._page = text_page.raw
        self._letters = letters
        self._is_narrow = letters.isascii() or max(letters) <= "\uffff"
        # Then every letter has the number of its place, which spares a call for each.
        self._is_plain = self._is_narrow and raw.FPDFText_CountChars(self._page) == len(letters)
        self._numbers = self._x, self._y, _, _ = [ctypes.c_double() for _ in range(4)]
        self._matrix = raw.FS_MATRIX()
        self._pointers = [ctypes.byref(number) for number in self._numbers]
        self._point = self._pointers[0], self._pointers[1]

    def index(self, at: int) -> int:
        """Return PDFium's index of the letter at `at`: it counts in UTF-16, and hidden ones."""
        if self._is_plain:
            return at
        if not self._is_narrow:
            at = len(self._letters[:at].encode("utf-16-le", "surrogatepass")) // 2
        return max(0, int(raw.FPDFText_GetCharIndexFromTextIndex(self._page, at)))

    def origin(self, index: int) -> tuple[float, float]:
        """Return where PDFium's letter `index` stands."""
        _ORIGIN(self._page, index, *self._point)
        return self._x.value, self._y.value

    def size(self, index: int) -> float:
        """Return the size of its font, in points.

        Some programs write all text in one size and scale it.
        """
        size = float(_SIZE(self._page, index))
        matrix = self._matrix
        if _MATRIX(self._page, index, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        return round(size, 2)

    def is_tiny(self, first: int, last: int, least: float) -> bool:
        """Say whether a text is below `least` points, by its font and by what it draws.

        The letters of some fonts are drawn many times as large as the font is said to be.
        """
        return all(0 < self.size(at) < least and self._height(at) < least for at in (first, last))

    def is_torn(self, first: int, last: int, size: float) -> bool:
        """Say whether a text was drawn in pieces that stand wide apart, or not side by side."""
        count = _RECTANGLES(self._page, first, last - first + 1)
        if count <= 1:
            return False
        before: tuple[float, float, float, float] | None = None
        for number in range(count):
            raw.FPDFText_GetRect(self._page, number, *self._pointers)
            left, top, right, bottom = (each.value for each in self._numbers)
            if before is not None:
                gap = max(left - before[2], before[0] - right)
                if gap > WIDE_GAP * size or top < before[3] or bottom > before[1]:
                    return True
            before = left, top, right, bottom
        return False

    def pieces(self, text: str, first: int, last: int, size: float) -> list[Piece]:
        """Return the text cut at its wide gaps; none if letters and places do not agree."""
        if last - first + 1 != len(text):  # hidden letters, or such that take two places
            return []
        pieces: list[Piece] = []
        start, base = 0, 0.0
        extent: tuple[float, float] | None = None
        for at, letter in enumerate(text):
            if letter == " ":
                continue
            left, right = self._box(first + at)
            height = self.origin(first + at)[1]
            if extent and (
                max(left - extent[1], extent[0] - right) > WIDE_GAP * size
                or abs(height - base) > OTHER_HEIGHT * size
            ):
                pieces.append(Piece(Part(text[start:at].strip(), *extent), base))
                start, extent = at, None
            if extent is None:
                extent, base = (left, right), height
            extent = min(extent[0], left), max(extent[1], right)
        if extent:
            pieces.append(Piece(Part(text[start:].strip(), *extent), base))
        return pieces

    def _height(self, index: int) -> float:
        left, right, bottom, top = self._pointers
        raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return abs(self._numbers[3].value - self._numbers[2].value)

    def _box(self, index: int) -> tuple[float, float]:
        left, right, bottom, top = self._pointers
        raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return self._numbers[0].value, self._numbers[1].value

    def repaired(self) -> str:
        """Return the letters, lam-alef ligatures put right, which PDFium swaps in some files.

        سلام would read سالم, another word. Both letters of a ligature have the same origin.
        """
        letters = self._letters
        for match in _LAM_ALEF.finditer(letters):
            at = match.start()
            index = self.index(at)
            (x1, y1), (x2, y2) = self.origin(index), self.origin(index + 1)
            if abs(x1 - x2) < _SAME_PLACE and abs(y1 - y2) < _SAME_PLACE:
                letters = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
        return letters
