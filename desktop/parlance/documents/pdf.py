"""The lines of a PDF, page by page, with where they stand. Runs in the reader's process.

PDFium gives the letters in reading order with line breaks; what it says of a page is
kept page by page, because one bad page must not take the others with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec
import pypdfium2 as pdfium
from pypdfium2 import raw

from parlance.contract.document import DocumentFacts, DocumentFormat, DocumentWarning
from parlance.documents.page_pictures import is_covered, shows_picture
from parlance.documents.pages import SCAN_LETTERS
from parlance.documents.pdf_places import OTHER_HEIGHT, Places
from parlance.documents.tables import Part, Row, with_tables
from parlance.documents.wire import Heading, Line, Opened, PageLines, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from parlance.documents.pdf_places import Piece

MAX_PAGES = 50_000
MAX_OUTLINE = 20_000
COVERED_LETTERS = 1_000
"""A page with more is read as it is, whatever picture lies below its text."""

SMALLEST = 1.5
"""Letters below so many points nobody reads; nor, on small pages, below SMALLEST_SHARE."""

SMALLEST_SHARE = 0.002
BELOW = 0.01
"""A line whose letters stand so much below the page, as a share of its height, is not on it."""

# Where a word was broken, PDFium gives no line end but one of these signs.
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_FAILURES = (pdfium.PdfiumError, UnicodeDecodeError, ValueError)


def read_pdf(path: Path, password: str = "") -> Iterator[Opened | PageLines | Warned]:
    """Yield what the PDF says of itself, then its pages; text nobody would see is not read.

    Raises Refusal (LOCKED, PASSWORD_WRONG, DAMAGED, TOO_LARGE).
    """
    document = open_pdf(path, password)
    pages = len(document)
    yield Opened(
        format=DocumentFormat.PDF,
        pages=pages,
        title=_said(document, "Title"),
        facts=DocumentFacts(
            author=_said(document, "Author"),
            subject=_said(document, "Subject"),
            created=_DATE.sub(r"\1-\2-\3", _said(document, "CreationDate"))[:10],
        ),
        outline=_outline(document),
    )
    broken = 0
    is_told = False
    for number in range(1, pages + 1):
        page, hides = _page(document, number)
        broken += page.lines is None
        yield page
        if hides and not is_told:
            is_told = True
            yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
    if broken == pages:
        raise Refusal(Reason.DAMAGED)


def open_pdf(path: Path, password: str = "") -> Any:
    """Return PDFium's document. Raises Refusal (LOCKED, PASSWORD_WRONG, DAMAGED, TOO_LARGE)."""
    try:
        document = pdfium.PdfDocument(path, password=password or None)
        pages = len(document)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) != raw.FPDF_ERR_PASSWORD:
            raise Refusal(Reason.DAMAGED) from error
        raise Refusal(Reason.PASSWORD_WRONG if password else Reason.LOCKED) from error
    if pages <= 0:
        raise Refusal(Reason.DAMAGED)
    if pages > MAX_PAGES:
        raise Refusal(Reason.TOO_LARGE)
    return document


class Frame(msgspec.Struct, frozen=True):
    """The part of a page that is shown, in points of the page as it was written.

    Attributes:
        rotation: degrees by which it is turned clockwise to be read.
    """

    left: float
    bottom: float
    width: float
    height: float
    rotation: int

    def shows(self, part: Part, base: float) -> bool:
        """Say whether a piece of a line at this height is within the frame, wholly or partly."""
        is_level = -BELOW <= (base - self.bottom) / self.height <= 1
        return is_level and self.left < part.right and part.left < self.left + self.width

    def share(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point is shown: shares of width and height from the lower left."""
        u, v = (x - self.left) / self.width, (y - self.bottom) / self.height
        if not self.rotation:
            return u, v
        if self.rotation == 90:  # noqa: PLR2004 - degrees
            return v, 1 - u
        return (1 - u, 1 - v) if self.rotation == 180 else (1 - v, u)  # noqa: PLR2004


def frame_of(page: Any) -> Frame | None:
    """Return what of the page is shown; None if it has no area. Raises PdfiumError."""
    left, bottom, right, top = page.get_bbox()
    if right <= left or top <= bottom:
        return None
    return Frame(left, bottom, right - left, top - bottom, page.get_rotation())


def _said(document: Any, key: str) -> str:
    try:
        return " ".join(str(document.get_metadata_value(key)).replace("\0", "").split())
    except _FAILURES:
        return ""


def _outline(document: Any) -> tuple[Heading, ...]:
    headings: list[Heading] = []
    try:
        for entry in document.get_toc():
            target = entry.get_dest()
            page = target.get_index() if target is not None else None
            title = " ".join(entry.get_title().split())
            if page is not None and title and len(headings) < MAX_OUTLINE:
                headings.append(Heading(title, entry.level + 1, page + 1))
    except (*_FAILURES, RecursionError):
        pass  # what was found so far is as good as none: headings by size remain
    return tuple(headings)


def _page(document: Any, number: int) -> tuple[PageLines, bool]:
    """Return a page, and whether text of it was left out."""
    try:
        page = document[number - 1]
        try:
            frame = frame_of(page)
            lines, hides = _page_lines(page, frame) if frame else ((), False)
            picture = frame is not None and _is_picture(page, frame, lines)
            return PageLines(number=number, lines=lines, picture=picture), hides
        finally:
            page.close()
    except (*_FAILURES, IndexError):
        return PageLines(number=number, lines=None), False


def _is_picture(page: Any, frame: Frame, lines: Sequence[Line]) -> bool:
    letters = sum(len(line.text) for line in lines)
    if letters >= COVERED_LETTERS:
        return False
    return is_covered(page, frame) or (letters < SCAN_LETTERS and shows_picture(page))


def _page_lines(page: Any, frame: Frame) -> tuple[tuple[Line, ...], bool]:
    text_page = page.get_textpage()
    try:
        letters = text_page.get_text_range(errors="replace").replace("\t", " ")
        found = list(_rows(Places(text_page, letters), frame))
    finally:
        text_page.close()
    rows = [row for row in found if row is not None]
    # Columns are looked for in points of the page as written: not on pages that are turned.
    lines = with_tables(rows) if frame.rotation == 0 else tuple(row.line for row in rows)
    return lines, len(rows) < len(found)


def _rows(places: Places, frame: Frame) -> Iterator[Row | None]:
    """Yield the lines of a page, and None for each that nobody would see."""
    least = min(SMALLEST, SMALLEST_SHARE * frame.height)
    for match in _LINE.finditer(places.repaired()):
        whole = match.group()
        text = whole.strip()
        if not text:
            continue
        start = match.start() + (len(whole) - len(whole.lstrip()) if whole[0].isspace() else 0)
        first, last = places.index(start), places.index(start + len(text) - 1)
        (x1, y1), (x2, y2) = places.origin(first), places.origin(last)
        left, base = frame.share(x1, y1)
        right, _ = frame.share(x2, y2)
        size = places.size(first)
        line = Line(text, left, right, base, size)
        if size < least and places.is_tiny(first, last, least):
            yield None
        elif (
            " " in text
            and frame.rotation == 0
            and places.is_torn(first, last, size)
            and (pieces := places.pieces(text, first, last, size))
        ):
            yield from _shown(line, pieces, frame)
        elif _is_beyond(line):
            yield None
        else:
            yield _whole(line, x1, x2, frame)


def _shown(line: Line, pieces: Sequence[Piece], frame: Frame) -> Iterator[Row | None]:
    """Yield what a torn line is without the pieces that nobody would see, and None for those."""
    shown = [piece for piece in pieces if frame.shows(piece.part, piece.base)]
    if len(shown) < len(pieces):
        yield None
        if shown:
            yield from _cut(_of(line, shown, frame), shown, frame)
    elif _is_beyond(line):
        yield None
    else:
        yield from _cut(line, pieces, frame)


def _is_beyond(line: Line) -> bool:
    """Say whether a line stands wholly beyond an edge of what is shown."""
    if not -BELOW <= line.base <= 1:
        return True
    left, right = line.left, line.right
    return (left < 0 and right < 0) or (left > 1 and right > 1)


def _of(line: Line, pieces: Sequence[Piece], frame: Frame) -> Line:
    """Return a line of which only these pieces are there."""
    parts = [piece.part for piece in pieces]
    left, base = frame.share(min(part.left for part in parts), pieces[0].base)
    right, _ = frame.share(max(part.right for part in parts), pieces[0].base)
    if line.left > line.right:
        left, right = right, left
    return Line(" ".join(part.text for part in parts), left, right, base, line.size)


def _whole(line: Line, x1: float, x2: float, frame: Frame) -> Row:
    part = Part(line.text, x1, x2) if x1 <= x2 else Part(line.text, x2, x1)
    return Row(line, (part,), line.size / frame.height)


def _cut(line: Line, pieces: Sequence[Piece], frame: Frame) -> list[Row]:
    """Return the rows that the pieces of a line make, the highest first.

    PDFium joins some of different heights, those of right-to-left text from below.
    """
    rows: list[Row] = []
    heights: list[list[Piece]] = []
    for piece in pieces:
        if not heights or abs(heights[-1][0].base - piece.base) > OTHER_HEIGHT * line.size:
            heights.append([])
        heights[-1].append(piece)
    for group in sorted(heights, key=lambda group: -group[0].base):
        parts = tuple(piece.part for piece in group)
        cut = _of(line, group, frame) if len(heights) > 1 else line
        rows.append(Row(cut, parts, line.size / frame.height))
    return rows
