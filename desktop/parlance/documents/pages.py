"""Makes a document of the lines of its pages: without running heads, in paragraphs.

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

_DIGITS = re.compile(r"\d+")
_ITEM = re.compile(r"(?:[-*+•‣▪–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_ENDED = re.compile(r"[.!?…:。！？؟۔।][\"'”’»)\]]*$")
# PDFium marks a hyphen at a line's end with one of the first two.
_BROKEN_WORD = re.compile(r"(?<=\w)[\x02\ufffe\u00ad-]$")
_SOFT_HYPHENS = "\x02\ufffe\u00ad"


def page_blocks(pages: Sequence[PageLines], outline: Sequence[Heading]) -> tuple[Block, ...]:
    """Return the headings and paragraphs of the pages."""
    levels = _Levels([line for page in pages for line in page.lines or ()], outline)
    running = _running_lines(pages, levels)
    kept = [
        (
            page.number,
            [line for line in page.lines or () if _place(line, page.number, levels) not in running],
        )
        for page in pages
    ]
    blocks = BlockList()
    for number, lines in kept:
        for group in _paragraphs(lines, levels, number):
            level = levels.of(group[0], number)
            text = _one(group)
            if level:
                blocks.add(BlockKind.HEADING, text, level=level, page=number)
            else:
                kind = BlockKind.LIST if _ITEM.match(text) else BlockKind.PARAGRAPH
                blocks.add(kind, text, page=number)
    return blocks.result()


def _place(line: Line, page: int, levels: _Levels) -> tuple[str, int]:
    """Return what running lines have in common: words without numbers, and the height.

    The number of a heading counts: “Chapter 3” at the top of a page is no running line.
    """
    text = line.text if levels.of(line, page) else _DIGITS.sub("#", line.text)
    return text, round(line.base * 100)


def _running_lines(pages: Sequence[PageLines], levels: _Levels) -> set[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        edges = [line for line in page.lines or () if not MARGIN < line.base < 1 - MARGIN]
        counts.update({_place(line, page.number, levels) for line in edges})
    least = max(RUNNING_PAGES, RUNNING_SHARE * len(pages))
    return {place for place, count in counts.items() if count >= least}


class _Levels:
    """Which lines are headings, by the outline and by the size of their letters."""

    def __init__(self, lines: Sequence[Line], outline: Sequence[Heading]) -> None:
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[round(line.size, 1)] += len(line.text)
        self._body = sizes.most_common(1)[0][0] if sizes else 0.0
        larger = sorted((s for s in sizes if self._is_large(s)), reverse=True)
        self._by_size = {size: min(level, 6) for level, size in enumerate(larger, start=1)}
        self._by_title = {
            (_folded(heading.title), heading.page): min(heading.level, 6) for heading in outline
        }

    def of(self, line: Line, page: int) -> int:
        """Return the level of the heading that `line` begins, or 0."""
        if self._by_title:
            return self._by_title.get((_folded(line.text), page), 0)
        level = self._by_size.get(round(line.size, 1), 0)
        return level if level and any(letter.isalpha() for letter in line.text) else 0

    def _is_large(self, size: float) -> bool:
        return self._body > 0 and size >= HEADING_SIZE * self._body


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
    step = above.base - line.base
    if abs(step) < 0.2 * usual:  # the same line, in pieces
        return False
    if step < 0 or step > PARAGRAPH_GAP * usual or _ITEM.match(line.text):
        return True
    left, right = column
    ended = bool(_ENDED.search(above.text))
    if ended and above.right < left + SHORT_LINE * (right - left):
        return True
    return ended and line.left - above.left > INDENT and line.left - left > INDENT


def _one(lines: Sequence[Line]) -> str:
    """Return lines as one, words that were broken at a line's end put together."""
    whole = ""
    for line in lines:
        text = " ".join(line.text.split())
        broken = _BROKEN_WORD.search(whole)
        if broken and (whole[-1] in _SOFT_HYPHENS or text[:1].islower()):
            whole = whole[:-1] + text
        elif whole and not (_is_wide(whole[-1]) and _is_wide(text[:1])):
            whole += f" {text}"
        else:
            whole += text
    return whole.translate({ord(sign): "-" for sign in _SOFT_HYPHENS})


def _is_wide(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uff60"
