"""Where the inline content of a Markdown file's blocks stands in its lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_ANY_END = re.compile(r"\r\n|\r|\n")
_BLANKS = " \t"
"""Of Markdown; wider ones are letters of the text."""

_END = re.compile(r"[\r\n]*\Z")


class Span(NamedTuple):
    """A line of a block's content: where it begins in the content, and where it stands."""

    offset: int
    start: int
    end: int


class Lines:
    """The lines of a source, which begin at `first`."""

    def __init__(self, source: str, first: int) -> None:
        """Split `source` from `first` on."""
        self._source = source
        self._starts: list[int] = []
        self._ends: list[int] = []
        for match in _LINE.finditer(source, first):
            if match.start() == match.end() == len(source):
                break
            self._starts.append(match.start())
            self._ends.append(match.end())
        found = re.search(r"\r\n|\r|\n", source)
        self.line_end = found.group() if found else "\n"

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._starts)

    def behind(self, first: int, letters: int) -> int:
        """Return the line that follows so many letters from line `first` on."""
        if first >= self.count:
            return first
        return min(self.count, bisect_left(self._ends, self._starts[first] + letters, first) + 1)

    def text(self, first: int, last: int) -> str:
        """Return lines as the parser wants them."""
        source = self._source[self._starts[first] : self._ends[last - 1]]
        return _ANY_END.sub("\n", source).replace("\0", "\ufffd")

    def line(self, number: int) -> str:
        """Return a line without its end."""
        return _END.sub("", self._source[self._starts[number] : self._ends[number]])

    def spans(self, content: str, first: int) -> tuple[Span, ...]:
        """Return where the lines of `content` stand from line `first` on; none if unclear."""
        made = []
        offset = 0
        for number, line in enumerate(content.split("\n"), first):
            if number >= len(self._starts):
                return ()
            bare = line.strip(_BLANKS)
            written = self._written(number, bare)
            if not bare or not written.endswith(bare):
                return ()
            end = self._starts[number] + len(written)
            lead = len(line) - len(line.lstrip(_BLANKS))
            made.append(Span(offset + lead, end - len(bare), end))
            offset += len(line) + 1
        return tuple(made)

    def _written(self, number: int, bare: str) -> str:
        """Return a line up to the end of `bare`, as far as blanks and signs tell."""
        line = self.line(number).rstrip(_BLANKS)
        if line.endswith(bare):
            return line
        if line.rstrip().endswith(bare):  # the parser takes any blank from a paragraph's ends
            return line.rstrip()
        return line.rstrip("#").rstrip()  # a heading's closing signs

    def prefix(self, number: int, span: Span) -> str:
        """Return what stands before the content of a line."""
        return self._source[self._starts[number] : span.start]

    def cells(self, number: int) -> tuple[tuple[int, int], ...]:
        """Return where the cells of a table's row stand, without the blanks around them.

        As the parser does: a sign that is escaped parts nothing, and an empty first and last
        cell are the table's edges.
        """
        start = self._starts[number]
        line = self.line(number)
        low = len(line) - len(line.lstrip(" \t>"))
        places = []
        at = low
        for match in re.finditer(r"(?<!\\)\|", line[low:]):
            places.append((at, low + match.start()))
            at = low + match.end()
        places.append((at, len(line)))
        if places and not line[slice(*places[0])].strip():
            places.pop(0)
        if places and not line[slice(*places[-1])].strip():
            places.pop()
        made = []
        for low_end, high_end in places:
            text = line[low_end:high_end]
            lead = len(text) - len(text.lstrip())
            made.append((start + low_end + lead, start + low_end + lead + len(text.strip())))
        return tuple(made)
