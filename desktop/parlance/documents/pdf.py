"""The lines of a PDF, page by page, with where they stand. Runs in the reader's process.

PDFium gives the letters in reading order with line breaks; what it says of a page is
kept page by page, because one bad page must not take the others with it.
"""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from parlance.documents.wire import Heading, Line, Opened, PageLines, Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_PAGES = 50_000
MAX_OUTLINE = 20_000
_LAM_ALEF = re.compile(r"[اأإآ]ل")
_SAME_PLACE = 0.01  # points
# Where a word was broken, PDFium gives no line end but one of these signs.
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")


def read_pdf(path: Path) -> Iterator[Opened | PageLines]:
    """Yield what the PDF says of itself, then its pages.

    Raises Refusal (LOCKED, DAMAGED, TOO_LARGE).
    """
    try:
        document = pdfium.PdfDocument(path)
        pages = len(document)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise Refusal(Reason.LOCKED if locked else Reason.DAMAGED) from error
    if pages <= 0:
        raise Refusal(Reason.DAMAGED)
    if pages > MAX_PAGES:
        raise Refusal(Reason.TOO_LARGE)
    yield Opened(pages=pages, title=_title(document), outline=_outline(document))
    for number in range(1, pages + 1):
        yield PageLines(number=number, lines=_page_lines(document, number))


def _title(document: Any) -> str:
    try:
        return str(document.get_metadata_value("Title")).strip("\0 \t\r\n")
    except (pdfium.PdfiumError, UnicodeDecodeError, ValueError):
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
    except (pdfium.PdfiumError, UnicodeDecodeError, ValueError, RecursionError):
        pass  # what was found so far is as good as none: headings by size remain
    return tuple(headings)


def _page_lines(document: Any, number: int) -> tuple[Line, ...] | None:
    try:
        page = document[number - 1]
        try:
            text_page = page.get_textpage()
            try:
                return _lines(text_page, *page.get_size())
            finally:
                text_page.close()
        finally:
            page.close()
    except (pdfium.PdfiumError, UnicodeDecodeError, IndexError):
        return None


def _lines(text_page: Any, width: float, height: float) -> tuple[Line, ...]:
    if width <= 0 or height <= 0:
        return ()
    letters = _repaired(text_page.get_text_range(errors="replace"), text_page)
    lines: list[Line] = []
    for match in _LINE.finditer(letters):
        text = match.group().strip()
        if not text:
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        first = _letter_index(text_page, letters, start)
        last = _letter_index(text_page, letters, start + len(text) - 1)
        left, base = _origin(text_page, first)
        right, _ = _origin(text_page, last)
        size = float(raw.FPDFText_GetFontSize(text_page, first))
        lines.append(Line(text, left / width, right / width, base / height, size))
    return tuple(lines)


def _letter_index(text_page: Any, letters: str, at: int) -> int:
    """Return PDFium's index of the letter at `at`: it counts in UTF-16, and hidden ones."""
    if not letters.isascii():
        at = len(letters[:at].encode("utf-16-le", "surrogatepass")) // 2
    return max(0, int(raw.FPDFText_GetCharIndexFromTextIndex(text_page, at)))


def _origin(text_page: Any, at: int) -> tuple[float, float]:
    """Return where letter `at` stands, in points from the lower left."""
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text_page, at, x, y)
    return x.value, y.value


def _repaired(letters: str, text_page: Any) -> str:
    """Put lam-alef ligatures right, whose letters PDFium swaps in some files.

    سلام would read سالم, another word. Both letters of a ligature have the same origin.
    """
    for match in _LAM_ALEF.finditer(letters):
        at = match.start()
        index = _letter_index(text_page, letters, at)
        (x1, y1), (x2, y2) = _origin(text_page, index), _origin(text_page, index + 1)
        if abs(x1 - x2) < _SAME_PLACE and abs(y1 - y2) < _SAME_PLACE:
            letters = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
    return letters
