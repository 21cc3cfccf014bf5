"""Which lines of a page only run along: titles, names and numbers at its head and foot.

A line that is taken for one is lost, so that rows of tables, which stand on every page at
the same heights, must not look like one: figures have to be the same, or count the pages.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.documents.wire import Line, PageLines

RUNNING_SHARE = 0.3
"""A line that stands at the same place on so many of the pages is no text of a page."""

RUNNING_PAGES = 3
MARGIN = 0.13
"""Running lines stand within this share of the page's height from an edge."""

SAME_HEIGHT = 0.005
"""Pieces whose heights differ by less, as shares of the page's, are one line."""

MOST_NUMBERS = 6
"""A line with more numbers is a row of figures."""

MOST_LINES = 100
"""No page has more running lines; one that does was made to take time."""

_NUMBER = re.compile(r"\d{1,9}")
_CELL = "\t"
_Place = tuple[str, int]


class _Candidate(msgspec.Struct, frozen=True):
    """A line that may be a running one: where it is, and what others have in common with it."""

    page: int
    at: int
    is_row: bool
    places: tuple[_Place, ...]


def running_lines(
    pages: Sequence[PageLines], is_heading: Callable[[Line, int], bool]
) -> list[frozenset[int]]:
    """Return for each of the pages which of its lines are running lines, by their index.

    The number of a heading counts: “Chapter 3” at the top of a page is no running line.
    """
    candidates: list[_Candidate] = []
    for number, page in enumerate(pages):
        lines = page.lines or ()
        for at in _outermost(lines):
            line = lines[at]
            places = _places(line, page.number, can_count=not is_heading(line, page.number))
            candidates.append(_Candidate(number, at, _CELL in line.text, places))
    running = _running(candidates, len(pages))
    found: list[set[int]] = [set() for _ in pages]
    said: set[_Place] = set()
    for candidate in candidates:
        shared = [place for place in candidate.places if place in running]
        # The head of a table stands above it on every page; it is kept on the first.
        if shared and not (candidate.is_row and shared[0] not in said):
            found[candidate.page].add(candidate.at)
        said.update(shared)
    return [frozenset(each) for each in found]


def is_at_edge(line: Line) -> bool:
    """Say whether a line stands at the head or the foot of its page."""
    return not MARGIN < line.base < 1 - MARGIN


def _outermost(lines: Sequence[Line]) -> list[int]:
    """Return the indices of the lines at the two outermost heights, above and below."""
    found: list[int] = []
    for is_edge, sign in ((_is_head, 1), (_is_foot, -1)):
        edge = [(sign * line.base, at) for at, line in enumerate(lines) if is_edge(line)]
        if edge:
            first = max(edge)[0]
            second = max((base for base, _ in edge if base < first - SAME_HEIGHT), default=first)
            found += [at for base, at in edge if base >= second - SAME_HEIGHT]
    return found[:MOST_LINES]


def _is_head(line: Line) -> bool:
    return line.base >= 1 - MARGIN


def _is_foot(line: Line) -> bool:
    return line.base <= MARGIN


def _places(line: Line, page: int, *, can_count: bool) -> tuple[_Place, ...]:
    """Return what running lines have in common: words and height, and how numbers count.

    Of a row of a table all has to be the same, and some of it a word.
    """
    height = round(line.base * 100)
    if _CELL in line.text:
        return ((line.text, height),) if any(map(str.isalpha, line.text)) else ()
    counted = _counted(line.text, page) if can_count else ()
    return (line.text, height), *((text, height) for text in counted)


def _counted(text: str, page: int) -> tuple[str, ...]:
    """Return the text with one of its numbers as what it is beyond the page's number.

    Also with all that are equal: a page may be named twice.
    """
    numbers = list(_NUMBER.finditer(text))
    if len(numbers) > MOST_NUMBERS:
        return ()
    found: dict[str, None] = {}
    for number in numbers:
        beyond = f"\0{int(number[0]) - page}\0"
        found[f"{text[: number.start()]}{beyond}{text[number.end() :]}"] = None
        found[re.sub(rf"(?<!\d){number[0]}(?!\d)", beyond, text)] = None
    return tuple(found)


def _running(candidates: Sequence[_Candidate], pages: int) -> set[_Place]:
    counts: Counter[_Place] = Counter()
    for page, place in {(each.page, place) for each in candidates for place in each.places}:
        del page  # a line that stands twice on a page counts once
        counts[place] += 1
    least = max(RUNNING_PAGES, RUNNING_SHARE * pages)
    return {place for place, count in counts.items() if count >= least}
