"""Puts the lines of a page together to paragraphs, in as many columns as it has."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.documents.headings import Levels
    from parlance.documents.wire import Line

CELL = "\t"
HEADING_LETTERS = 200
PARAGRAPH_GAP = 1.35
"""A step down of so many times the usual one begins a paragraph."""

SAME_LINE = 0.2
"""And one of less than this share of it is none: the line came in pieces."""

INDENT = 0.015
SHORT_LINE = 0.85
"""A line that ends so early, with a full stop, ends its paragraph."""

COLUMN_LINES = 3
COLUMN_WIDTH = 0.6
"""A column takes less than this share of the text's width, or there is only one."""

MOST_COLUMNS = 12
ACROSS = 0.1
"""What reaches so far into a column from outside, as a share of the page, is not in it."""

CAPTION_LETTERS = 600

_ITEM = re.compile(r"(?:[-*+•‣▪–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_ENDED = re.compile(r"[.!?…:。！？؟۔।][\"'”’»)\]]*$")
_NUMBER = r"(?:[A-Z]\.?)?\d+(?:[.\-–]\d+)*[a-z]?|[IVXL]+"
_CAPTION = re.compile(
    r"(?:fig(?:ure|ura)?\.?|table|tab(?:elle|leau|la|ela)?\.?|abb(?:ildung)?\.?|chart|exhibit"
    r"|grafik|diagramm?|graphique|schéma|gráfico|cuadro|quadro|рисунок|рис\.?|таблица|табл\.?"
    r"|شکل|جدول|نمودار|تصویر|الشكل|الجدول|표|그림)"
    rf"\s*(?:{_NUMBER})\s*(?:[:.：—–|-]\s*\S|$)"
    r"|[图圖表図]\s*\d+(?:[.\-–]\d+)*(?:\s*[:：.、]\s*\S|\s+\S|$)",
    re.IGNORECASE,
)
# PDFium marks a hyphen at a line's end, whichever it is, with one of the first two.
_SOFT_HYPHEN = "\u00ad"
_MARKED = f"\x02\ufffe{_SOFT_HYPHEN}"
_HYPHENS = f"{_MARKED}-\u2010"
_PLAIN = {ord(sign): "-" for sign in _MARKED}


class _Edges(msgspec.Struct, frozen=True):
    """Where lines of a column begin and end, from the side where they are begun to be read."""

    begin: float
    end: float
    is_rtl: bool

    def of(self, line: Line) -> tuple[float, float]:
        """Return where a line begins and ends, from the same side."""
        left, right = _span(line)
        return (1 - right, 1 - left) if self.is_rtl else (left, right)


def paragraphs(lines: Sequence[Line], levels: Levels, page: int) -> list[list[Line]]:
    """Return the lines of a page by paragraphs, headings and tables."""
    if not lines:
        return []
    steps = [a.base - b.base for a, b in itertools.pairwise(lines) if a.base > b.base]
    usual = statistics.median_low(steps) if steps else 0.0
    edges = _edges(lines, usual)
    groups = [[lines[0]]]
    level_above, length = levels.of(lines[0], page), len(lines[0].text)
    for at, (above, line) in enumerate(itertools.pairwise(lines)):
        level = levels.of(line, page)
        same_heading = level > 0 and level == level_above and _close(above, line, usual)
        starts = not same_heading and (
            level + level_above > 0 or _starts(above, line, usual, (edges[at], edges[at + 1]))
        )
        if starts or (level and length > HEADING_LETTERS):
            groups.append([])
            length = 0
        groups[-1].append(line)
        length += len(line.text)
        level_above = level
    return groups


def is_item(text: str) -> bool:
    """Say whether a text begins as an item of a list does."""
    return _ITEM.match(text) is not None


def is_caption(text: str) -> bool:
    """Say whether a text is what stands below a figure or above a table."""
    return len(text) <= CAPTION_LETTERS and _CAPTION.match(text) is not None


def joined(lines: Sequence[Line]) -> str:
    """Return lines as one, words that were broken at a line's end put together.

    Between small letters the hyphen goes; elsewhere it may be the word's own ("COVID-19").
    """
    pieces: list[str] = []
    last = ""
    for line in lines:
        text = " ".join(line.text.split())
        if not text:
            continue
        if last and _is_broken(last, text):
            if _goes(last, text):
                pieces[-1] = pieces[-1][:-1]
        elif last and not (_is_wide(last[-1]) and _is_wide(text[0])):
            pieces.append(" ")
        pieces.append(text)
        last = text
    return "".join(pieces).translate(_PLAIN)


def _is_broken(above: str, text: str) -> bool:
    """Say whether the word at the end of a line goes on in the next."""
    if above[-1] == _SOFT_HYPHEN:
        return True
    return above[-1] in _HYPHENS and above[-2:-1].isalnum() and text[0].isalnum()


def _goes(above: str, text: str) -> bool:
    return above[-1] == _SOFT_HYPHEN or (above[-2:-1].islower() and text[0].islower())


def _is_wide(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uff60"


def _close(above: Line, line: Line, usual: float) -> bool:
    return 0 <= above.base - line.base <= 2 * PARAGRAPH_GAP * usual


def _starts(above: Line, line: Line, usual: float, edges: tuple[_Edges, _Edges]) -> bool:
    """Say whether `line` begins a paragraph; `edges` are those of both lines' columns."""
    if (CELL in line.text) != (CELL in above.text):
        return True
    if CELL in line.text:
        return False
    step = above.base - line.base
    if abs(step) < SAME_LINE * usual:
        return False
    ended = _ENDED.search(above.text) is not None
    if step < 0:  # the next column: a sentence may go on in it
        return ended or not line.text[0].islower()
    if step > PARAGRAPH_GAP * usual or is_item(line.text) or _CAPTION.match(line.text):
        return True
    return ended and _is_end(above, line, edges)


def _is_end(above: Line, line: Line, edges: tuple[_Edges, _Edges]) -> bool:
    """Say whether a line with a full stop ends early, or the next one is indented."""
    column_above, column = edges
    begin_above, end_above = column_above.of(above)
    width = column_above.end - column_above.begin
    if end_above < column_above.begin + SHORT_LINE * width:
        return True
    begin, _ = column.of(line)
    return begin - begin_above > INDENT and begin - column.begin > INDENT


def _span(line: Line) -> tuple[float, float]:
    """Return the edges of a line from the left: of one read from the right, `left` is right."""
    return (line.left, line.right) if line.left <= line.right else (line.right, line.left)


def _edges(lines: Sequence[Line], usual: float) -> list[_Edges]:
    """Return for each line the edges of its column.

    A column is what stands below each other, without what goes across other columns.
    """
    runs = _runs(lines, usual)
    narrow = _narrow(lines, runs)
    groups: defaultdict[tuple[int, bool], list[int]] = defaultdict(list)
    for at, run in enumerate(runs):
        left, right = _span(lines[at])
        across = any(_goes_across(left, right, *column) for column in narrow)
        groups[run, across].append(at)
    edges: list[_Edges | None] = [None] * len(lines)
    for members in groups.values():
        found = _edges_of([lines[at] for at in members])
        for at in members:
            edges[at] = found
    return [each for each in edges if each is not None]


def _runs(lines: Sequence[Line], usual: float) -> list[int]:
    """Return for each line the number of its run: a new one begins where reading goes up."""
    runs = [0]
    for above, line in itertools.pairwise(lines):
        runs.append(runs[-1] + (line.base - above.base > SAME_LINE * usual))
    return runs


def _narrow(lines: Sequence[Line], runs: Sequence[int]) -> list[tuple[float, float]]:
    """Return the left and right edges of the runs that are columns among others."""
    spans: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for line, run in zip(lines, runs, strict=True):
        spans[run].append(_span(line))
    if len(spans) == 1:
        return []
    width = max(max(line.left, line.right) for line in lines) - min(
        min(line.left, line.right) for line in lines
    )
    long = sorted(spans.values(), key=len, reverse=True)[:MOST_COLUMNS]
    columns = [
        (
            statistics.median_low([left for left, _ in run]),
            statistics.median_high([right for _, right in run]),
        )
        for run in long
        if len(run) >= COLUMN_LINES
    ]
    return [(left, right) for left, right in columns if right - left < COLUMN_WIDTH * width]


def _goes_across(left: float, right: float, begin: float, end: float) -> bool:
    """Say whether a line reaches into a column and out of it."""
    return (left < begin - ACROSS and right > begin + ACROSS) or (
        left < end - ACROSS and right > end + ACROSS
    )


def _edges_of(lines: Sequence[Line]) -> _Edges:
    is_rtl = 2 * sum(line.left > line.right for line in lines) > len(lines)
    sides = _Edges(0.0, 1.0, is_rtl)
    places = [sides.of(line) for line in lines]
    begin = statistics.median_low([begin for begin, _ in places])
    return _Edges(begin, max(end for _, end in places), is_rtl)
