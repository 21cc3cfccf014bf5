"""Makes a document of the lines of its pages: without running heads, in paragraphs and tables.

Works on what the reader sent so far, so that a reading that was cut short still gives
a document of the pages that arrived.
"""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind
from parlance.documents.blocks import BlockList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Block
    from parlance.documents.wire import Heading, Line, PageLines

RUNNING_SHARE = 0.3
"""A line that stands at the same place on so many of the pages is no text of a page."""

RUNNING_PAGES = 3
MARGIN = 0.13
"""Running lines stand within this share of the page's height from an edge."""

HEADING_SIZE = 1.15
HEADING_LETTERS = 200
PARAGRAPH_GAP = 1.35
"""A step down of so many times the usual one begins a paragraph."""

INDENT = 0.015
SHORT_LINE = 0.85
"""A line that ends so early, with a full stop, ends its paragraph."""

NOTE_SIZE = 0.93
"""Notes at the foot of a page are set smaller than its text, by this or less."""

NOTE_HEIGHT = 0.5
"""And they stand in the lower half."""

STRIPES = 20
"""Columns are told apart to this share of the page's width."""

CAPTION_LETTERS = 600

_DIGITS = re.compile(r"\d+")
_ITEM = re.compile(r"(?:[-*+•‣▪–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_ENDED = re.compile(r"[.!?…:。！？؟۔।][\"'”’»)\]]*$")
_NOTE_MARK = re.compile(r"(?:\[?\d{1,3}[\].)]?|[*†‡§¶]{1,3}|[¹²³⁴-⁹⁰]{1,3})\s*[^\W\d]")
_NUMBER = r"(?:[A-Z]\.?)?\d+(?:[.\-–]\d+)*[a-z]?|[IVXL]+"
_CAPTION = re.compile(
    r"(?:fig(?:ure|ura)?\.?|table|tab(?:elle|leau|la|ela)?\.?|abb(?:ildung)?\.?|chart|exhibit"
    r"|grafik|diagramm?|graphique|schéma|gráfico|cuadro|quadro|рисунок|рис\.?|таблица|табл\.?"
    r"|شکل|جدول|نمودار|تصویر|الشكل|الجدول|표|그림)"
    rf"\s*(?:{_NUMBER})\s*(?:[:.：—–|-]\s*\S|$)"
    r"|[图圖表図]\s*\d+(?:[.\-–]\d+)*(?:\s*[:：.、]\s*\S|\s+\S|$)",
    re.IGNORECASE,
)
# PDFium marks a hyphen at a line's end with one of the first two.
_SOFT_HYPHENS = "\x02\ufffe\u00ad"
_HYPHENS = f"{_SOFT_HYPHENS}-"
_PLAIN = {ord(sign): "-" for sign in _SOFT_HYPHENS}
_CELL = "\t"


def page_blocks(pages: Sequence[PageLines], outline: Sequence[Heading]) -> tuple[Block, ...]:
    """Return the headings, paragraphs, tables, captions and notes of the pages."""
    levels = _Levels([line for page in pages for line in page.lines or ()], outline)
    running = _running_lines(pages, levels)
    blocks = BlockList()
    for page in pages:
        lines = [line for line in page.lines or () if not _runs(line, page.number, levels, running)]
        body, notes = _without_notes(lines, levels.body)
        for group in _paragraphs(body, levels, page.number):
            _add(blocks, group, levels, page.number)
        for group in _notes(notes):
            blocks.add(BlockKind.NOTE, _one(group), page=page.number)
    return blocks.result()


def empty_pages(pages: Sequence[PageLines]) -> tuple[int, ...]:
    """Return the numbers of the pages that are pictures: a blank page lacks nothing."""
    return tuple(page.number for page in pages if page.picture)


def broken_pages(pages: Sequence[PageLines]) -> tuple[int, ...]:
    """Return the numbers of the pages that could not be read."""
    return tuple(page.number for page in pages if page.lines is None)


def _add(blocks: BlockList, group: Sequence[Line], levels: _Levels, page: int) -> None:
    level = levels.of(group[0], page)
    if _CELL in group[0].text:
        blocks.add(BlockKind.TABLE, "\n".join(line.text.rstrip() for line in group), page=page)
        return
    text = _one(group)
    if level:
        blocks.add(BlockKind.HEADING, text, level=level, page=page)
        return
    kind = BlockKind.LIST if _ITEM.match(text) else BlockKind.PARAGRAPH
    if len(text) <= CAPTION_LETTERS and _CAPTION.match(text):
        kind = BlockKind.CAPTION
    blocks.add(kind, text, page=page)


def _without_notes(lines: Sequence[Line], body: float) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines of a page, and apart from them those of the notes at its foot.

    They are smaller, and below all text of the usual size in their column.
    """
    if all(line.size > NOTE_SIZE * body for line in lines):
        return lines, ()
    lowest = [1.0] * STRIPES
    for line in lines:
        if line.size > NOTE_SIZE * body:
            for stripe in _stripes(line):
                lowest[stripe] = min(lowest[stripe], line.base)
    kept: list[Line] = []
    notes: list[Line] = []
    for line in lines:
        is_small = line.size <= NOTE_SIZE * body and _CELL not in line.text
        floor = min(lowest[stripe] for stripe in _stripes(line))
        is_note = is_small and line.base < min(floor, NOTE_HEIGHT)
        (notes if is_note else kept).append(line)
    # Small print without any mark is a caption, or the source of a table.
    has_marks = any(_NOTE_MARK.match(line.text) for line in notes)
    return (kept, notes) if has_marks and kept else (lines, ())


def _stripes(line: Line) -> range:
    """Return over which of the page's vertical stripes a line goes."""
    left, right = sorted((line.left, line.right))
    first = min(max(int(left * STRIPES), 0), STRIPES - 1)
    return range(first, min(max(int(right * STRIPES), first), STRIPES - 1) + 1)


def _notes(lines: Sequence[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or _NOTE_MARK.match(line.text):
            groups.append([])
        groups[-1].append(line)
    return groups


def _runs(line: Line, page: int, levels: _Levels, running: set[tuple[str, int]]) -> bool:
    return _is_at_edge(line) and _place(line, page, levels) in running


def _is_at_edge(line: Line) -> bool:
    return not MARGIN < line.base < 1 - MARGIN


def _place(line: Line, page: int, levels: _Levels) -> tuple[str, int]:
    """Return what running lines have in common: words without numbers, and the height.

    The number of a heading counts: “Chapter 3” at the top of a page is no running line.
    """
    text = line.text if levels.of(line, page) else _DIGITS.sub("#", line.text)
    return text, round(line.base * 100)


def _running_lines(pages: Sequence[PageLines], levels: _Levels) -> set[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        edges = filter(_is_at_edge, page.lines or ())
        counts.update({_place(line, page.number, levels) for line in edges})
    least = max(RUNNING_PAGES, RUNNING_SHARE * len(pages))
    return {place for place, count in counts.items() if count >= least}


class _Levels:
    """Which lines are headings, by the outline and by the size of their letters.

    Attributes:
        body: size of most letters, in points; 0 if there are none.
    """

    def __init__(self, lines: Sequence[Line], outline: Sequence[Heading]) -> None:
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[round(line.size, 1)] += len(line.text)
        self.body = sizes.most_common(1)[0][0] if sizes else 0.0
        larger = sorted((s for s in sizes if self._is_large(s)), reverse=True)
        self._by_size = {size: min(level, 6) for level, size in enumerate(larger, start=1)}
        self._by_title = {
            (_folded(heading.title), heading.page): min(heading.level, 6) for heading in outline
        }

    def of(self, line: Line, page: int) -> int:
        """Return the level of the heading that `line` begins, or 0."""
        if _CELL in line.text:
            return 0
        if self._by_title:
            return self._by_title.get((_folded(line.text), page), 0)
        level = self._by_size.get(round(line.size, 1), 0)
        return level if level and any(letter.isalpha() for letter in line.text) else 0

    def _is_large(self, size: float) -> bool:
        return self.body > 0 and size >= HEADING_SIZE * self.body


def _folded(text: str) -> str:
    """Return a title without its number: outlines have it or not, as they like."""
    words = re.sub(r"^[\d.]+\s+", "", text).casefold().split()
    return " ".join(words)


def _paragraphs(lines: Sequence[Line], levels: _Levels, page: int) -> list[list[Line]]:
    if not lines:
        return []
    steps = [a.base - b.base for a, b in itertools.pairwise(lines) if a.base > b.base]
    usual = statistics.median_low(steps) if steps else 0.0
    left = statistics.median_low([line.left for line in lines])
    right = max(line.right for line in lines)
    groups = [[lines[0]]]
    for above, line in itertools.pairwise(lines):
        level, level_above = levels.of(line, page), levels.of(above, page)
        same_heading = bool(level) and level == level_above and _close(above, line, usual)
        starts = not same_heading and (
            bool(level or level_above) or _starts(above, line, usual, (left, right))
        )
        if starts or _too_long(groups[-1], level):
            groups.append([])
        groups[-1].append(line)
    return groups


def _close(above: Line, line: Line, usual: float) -> bool:
    return 0 <= above.base - line.base <= 2 * PARAGRAPH_GAP * usual


def _too_long(group: Sequence[Line], level: int) -> bool:
    return bool(level) and sum(len(line.text) for line in group) > HEADING_LETTERS


def _starts(above: Line, line: Line, usual: float, column: tuple[float, float]) -> bool:
    """Say whether `line` begins a paragraph; `column` is the text's left and right edge."""
    if (_CELL in line.text) != (_CELL in above.text):
        return True
    if _CELL in line.text:
        return False
    step = above.base - line.base
    if abs(step) < 0.2 * usual:  # the same line, in pieces
        return False
    if step < 0 or step > PARAGRAPH_GAP * usual or _begins(line.text):
        return True
    left, right = column
    ended = bool(_ENDED.search(above.text))
    if ended and above.right < left + SHORT_LINE * (right - left):
        return True
    return ended and line.left - above.left > INDENT and line.left - left > INDENT


def _begins(text: str) -> bool:
    return bool(_ITEM.match(text) or _CAPTION.match(text))


def _one(lines: Sequence[Line]) -> str:
    """Return lines as one, words that were broken at a line's end put together."""
    pieces: list[str] = []
    last = ""
    for line in lines:
        text = " ".join(line.text.split())
        if not text:
            continue
        if last and _is_broken(last, text):
            pieces[-1] = pieces[-1][:-1]
        elif last and not (_is_wide(last[-1]) and _is_wide(text[0])):
            pieces.append(" ")
        pieces.append(text)
        last = text
    return "".join(pieces).translate(_PLAIN)


def _is_broken(above: str, text: str) -> bool:
    """Say whether the word at the end of a line goes on in the next."""
    if above[-1] not in _HYPHENS or not above[-2:-1].isalnum():
        return False
    return above[-1] in _SOFT_HYPHENS or text[0].islower()


def _is_wide(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uff60"
