"""Which lines of a page are headings, by the document's outline and by their letters' size."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from parlance.documents.paragraphs import CELL, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.documents.wire import Heading, Line, PageLines

HEADING_SIZE = 1.15
DEEPEST = 6
TITLE_LINES = 3
"""Over so many lines titles of an outline may go."""

TRUSTED_SHARE = 0.5
"""An outline of which fewer entries stand on their pages is not one of the headings."""

_LEADING_NUMBER = re.compile(r"^[\d.]+\s+")


class Levels:
    """The levels of lines.

    Attributes:
        body: size of most letters, in points; 0 if there are none.
    """

    def __init__(self, pages: Sequence[PageLines], outline: Sequence[Heading]) -> None:
        """Look at all lines of the pages once."""
        letters: Counter[float] = Counter()
        for page in pages:
            for line in page.lines or ():
                letters[line.size] += len(line.text)
        sizes: Counter[float] = Counter()
        for size, count in letters.items():
            sizes[round(size, 1)] += count
        self.body = sizes.most_common(1)[0][0] if sizes else 0.0
        larger = sorted((size for size in sizes if self._is_large(size)), reverse=True)
        level_of = {size: min(level, DEEPEST) for level, size in enumerate(larger, start=1)}
        self._by_size = {size: level_of.get(round(size, 1), 0) for size in letters}
        self._titled, self._has_outline = _titled(pages, outline)

    def of(self, line: Line, page: int) -> int:
        """Return the level of the heading that `line` belongs to, or 0."""
        if self._titled:
            level = self._titled.get((page, line), 0)
            if level or self._has_outline:
                return level
        level = self._by_size.get(line.size, 0)
        if not level or CELL in line.text:
            return 0
        return level if any(map(str.isalpha, line.text)) else 0

    def _is_large(self, size: float) -> bool:
        return self.body > 0 and size >= HEADING_SIZE * self.body


def _titled(
    pages: Sequence[PageLines], outline: Sequence[Heading]
) -> tuple[dict[tuple[int, Line], int], bool]:
    """Return the levels of the lines that stand in the outline, and whether to go by it."""
    wanted: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for heading in outline:
        wanted[heading.page][_folded(heading.title)] = min(heading.level, DEEPEST)
    found: dict[tuple[int, Line], int] = {}
    entries = matched = 0
    for page in pages:
        titles = wanted.get(page.number)
        if titles and page.lines is not None:
            entries += len(titles)
            matched += _find(page.lines, page.number, titles, found)
    return found, matched > 0 and matched >= TRUSTED_SHARE * entries


def _find(
    lines: Sequence[Line],
    page: int,
    titles: dict[str, int],
    found: dict[tuple[int, Line], int],
) -> int:
    """Add the lines of a page that are titles; return how many titles these are."""
    beginnings = {title.partition(" ")[0][:1] for title in titles}
    seen: set[str] = set()
    for at, line in enumerate(lines):
        first = _folded(line.text)[:1]
        if not (first in beginnings or first.isdecimal()):
            continue
        for count in range(1, TITLE_LINES + 1):
            part = lines[at : at + count]
            title = _folded(joined(part))
            if title in titles and not any(CELL in each.text for each in part):
                found.update({(page, each): titles[title] for each in part})
                seen.add(title)
                break
    return len(seen)


def _folded(text: str) -> str:
    """Return a title without its number: outlines have it or not, as they like."""
    words = _LEADING_NUMBER.sub("", text).casefold().split()
    return " ".join(words)
