"""Finds where a text stands on a page of a PDF. Runs in the page view's process.

Only letters and digits are compared, folded: between the text of a block and the letters
of its page lie hyphens that were taken out, ligatures, spaces and cells of tables.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from typing import TYPE_CHECKING, Any

import msgspec
from pypdfium2 import raw

from parlance.contract.document import PageArea

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_LETTERS = 200_000
"""No page has more that somebody could read."""

MAX_TEXT = 20_000

LEAST_LETTERS = 12
"""A part of a text is looked for down to this length; shorter ones only as whole words."""

MOST_TRIES = 1_000
"""So many places where a short text is only part of a word are looked at, no more."""

_BREAK = re.compile(r"[\t\n]+")
# Scripts that put no space between words, and Hangul, whose words carry their particles.
_UNSPACED = re.compile(
    "[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3\u1100-\u11ff"
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U000323af]"
)
_IN_NUMBER = ".,'\u2019\u066b\u066c"
_ALEF, _LAM = "اأإآ", "ل"
_SAME_PLACE = 0.01  # points
_SCALE = 1_000_000


class _Letters(msgspec.Struct, frozen=True):
    """The folded letters of a text, and for each the number of the one it comes from.

    Attributes:
        borders: indices of the letters before which a word ends or begins.
    """

    text: str
    numbers: list[int]
    borders: frozenset[int]

    def find(self, words: str, after: int) -> int:
        """Return where folded words stand from `after` on, short ones as whole words; or -1."""
        at = self.text.find(words, after)
        if len(words) >= LEAST_LETTERS:
            return at
        for _ in range(MOST_TRIES):
            if at < 0 or (self._is_border(at) and self._is_border(at + len(words))):
                return at
            at = self.text.find(words, at + 1)
        return -1

    def _is_border(self, at: int) -> bool:
        return at in self.borders or at in {0, len(self.text)} or self._is_unspaced(at)

    def _is_unspaced(self, at: int) -> bool:
        return any(map(_UNSPACED.match, self.text[at - 1 : at + 1]))


class _Box(msgspec.Struct, frozen=True):
    """A rectangle on the page as it was written, in points from the lower left."""

    left: float
    bottom: float
    right: float
    top: float

    def with_(self, other: _Box) -> _Box:
        """Return the rectangle round both."""
        return _Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def is_in_line(self, other: _Box) -> bool:
        """Say whether the middle of one is at the height of the other."""
        middle, other_middle = (self.top + self.bottom) / 2, (other.top + other.bottom) / 2
        return self.bottom <= other_middle <= self.top or other.bottom <= middle <= other.top


def areas_of(page: Any, text: str) -> tuple[PageArea, ...]:
    """Return where `text` stands, a rectangle for each line. Raises PdfiumError."""
    text_page = page.get_textpage()
    try:
        letters = _page_letters(text_page.raw)
        numbers = sorted({n for span in _spans(letters, text) for n in range(*span)})
        chars = [letters.numbers[number] for number in numbers]
        boxes = [box for char in chars if (box := _box(text_page.raw, char))]
    finally:
        text_page.close()
    areas = (_area(page.raw, line) for line in _lines(boxes))
    return tuple(area for area in areas if area.right > area.left and area.bottom > area.top)


def _page_letters(text_page: Any) -> _Letters:
    count = min(raw.FPDFText_CountChars(text_page), MAX_LETTERS)
    chars = [chr(raw.FPDFText_GetUnicode(text_page, index)) for index in range(count)]
    order = list(range(count))
    for index in range(count - 1):
        # PDFium swaps the two letters of this ligature in some files, as read_pdf knows.
        if chars[index] in _ALEF and chars[index + 1] == _LAM:
            (x1, y1), (x2, y2) = _origin(text_page, index), _origin(text_page, index + 1)
            if abs(x1 - x2) < _SAME_PLACE and abs(y1 - y2) < _SAME_PLACE:
                order[index], order[index + 1] = index + 1, index
    return _letters([chars[index] for index in order], order)


def _letters(chars: Sequence[str], numbers: Sequence[int]) -> _Letters:
    """Return letters folded, each under its number."""
    text: list[str] = []
    places: list[int] = []
    borders: set[int] = set()
    for at, char in enumerate(chars):
        folded = _folded(char)
        text.append(folded)
        places += [numbers[at]] * len(folded)
        if not folded and not _is_within(chars, at):
            borders.add(len(places))
    return _Letters("".join(text), places, frozenset(borders))


def _is_within(chars: Sequence[str], at: int) -> bool:
    """Say whether a sign is no border: an accent of its own, or a point within a number."""
    if unicodedata.combining(chars[at]):
        return True
    before, after = "".join(chars[max(at - 1, 0) : at]), "".join(chars[at + 1 : at + 2])
    return chars[at] in _IN_NUMBER and before.isdecimal() and after.isdecimal()


def _folded(text: str) -> str:
    """Return letters and digits alone, in small letters, without accents or ligatures."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _spans(letters: _Letters, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the text stands: as a whole, else line by line, else in parts."""
    text = text[:MAX_TEXT]
    whole = _folded(text)
    at = letters.find(whole, 0) if whole else -1
    if at >= 0:
        yield at, at + len(whole)
        return
    after = 0
    for piece in _BREAK.split(text):
        folded = _folded(piece)
        for span in _piece_spans(letters, folded, after) if folded else ():
            after = span[1]
            yield span


def _piece_spans(letters: _Letters, piece: str, after: int) -> Iterator[tuple[int, int]]:
    """Yield where a piece stands, best behind `after`; halves of it if it does not."""
    at = letters.find(piece, after)
    if at < 0:
        at = letters.find(piece, 0)
    if at >= 0:
        yield at, at + len(piece)
    elif len(piece) >= 2 * LEAST_LETTERS:
        middle = len(piece) // 2
        for half in (piece[:middle], piece[middle:]):
            for span in _piece_spans(letters, half, after):
                after = span[1]
                yield span


def _origin(text_page: Any, index: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text_page, index, x, y)
    return x.value, y.value


def _box(text_page: Any, index: int) -> _Box | None:
    """Return where a letter stands, its whole line high."""
    rectangle = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text_page, index, rectangle):
        return None
    left, right = sorted((rectangle.left, rectangle.right))
    bottom, top = sorted((rectangle.bottom, rectangle.top))
    return _Box(left, bottom, right, top)


def _area(page: Any, box: _Box) -> PageArea:
    """Return where a rectangle of the page is shown."""
    (x1, y1), (x2, y2) = _shown(page, box.left, box.bottom), _shown(page, box.right, box.top)
    return PageArea(left=min(x1, x2), top=min(y1, y2), right=max(x1, x2), bottom=max(y1, y2))


def _shown(page: Any, x: float, y: float) -> tuple[float, float]:
    """Return where a point of the page is shown, turned and cropped, as shares."""
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _SCALE, _SCALE, 0, x, y, across, down)
    return _share(across.value), _share(down.value)


def _share(value: int) -> float:
    return min(max(value / _SCALE, 0.0), 1.0)


def _lines(boxes: list[_Box]) -> list[_Box]:
    """Return the boxes of letters, in reading order, as one for each line."""
    lines: list[_Box] = []
    for box in boxes:
        if lines and lines[-1].is_in_line(box):
            lines[-1] = lines[-1].with_(box)
        else:
            lines.append(box)
    return lines
