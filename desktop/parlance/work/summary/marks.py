"""The marks by which a model names its sources: `[12]`, or `[A12]` among several documents.

They stand before each block that a model is given and behind what it writes from it; they
are taken out of what people see, whatever the model does to them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Place = tuple[int, int]
"""A document's index and the id of one of its blocks."""

_ONE = r"[A-Z]{0,3}\d{1,6}"
_GROUP = rf"\[\s*(?:{_ONE}(?:\s*[,;–-]\s*(?={_ONE})|\s*(?=\])))+\]"
# What stands before a parenthesis is the text of a link.
_MARKS = re.compile(rf"[ \t]*{_GROUP}(?:[ \t]*{_GROUP})*(?!\()")
_SINGLE = re.compile(rf"({_ONE})(?:\s*[–-]\s*({_ONE}))?")
_OPENED = re.compile(r"[ \t]*\[[A-Z\d ,;–-]*$")
_LONGEST = 600
_TITLE_LETTERS = 120
_MOST_OF_RANGE = 8
_YEARS = 1000
"""A number from here on that is no block's is taken for one of the text: [2024]."""


def letters_of(document: int) -> str:
    """Return the name of a document among several: A, B, and so on to Z, then AA, AB."""
    letters = ""
    document += 1
    while document:
        document, last = divmod(document - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters


def one_line(title: str) -> str:
    """Return a title or heading as it stands in a prompt: one line, of some length."""
    line = " ".join(title.split())
    return line if len(line) <= _TITLE_LETTERS else f"{line[:_TITLE_LETTERS]}…"


class Marks:
    """Marks for the blocks of one document, or of several, which have letters then."""

    def __init__(self, sizes: Sequence[int]) -> None:
        """Expect documents of so many blocks each."""
        self._several = len(sizes) > 1
        self._sizes = tuple(sizes)
        self._documents = {letters_of(n): n for n in range(len(sizes))}

    def of(self, place: Place) -> str:
        """Return the mark of a block, without brackets; numbers begin with 1."""
        document, block = place
        return f"{letters_of(document) if self._several else ''}{block + 1}"

    def named(self, document: int, title: str) -> str:
        """Return the line that says which document a letter is."""
        letters = f" {letters_of(document)}" if self._several else ""
        return f"Document{letters}: {one_line(title)}"

    def before(self, place: Place, text: str) -> str:
        """Return the text of a block with its mark before it."""
        return f"[{self.of(place)}] {text}"

    def split(self, text: str, known: Collection[Place]) -> tuple[str, list[Place]]:
        """Return a text without marks, and the blocks it named, those in `known` only."""
        shown, named = self.without(text)
        kept = dict.fromkeys(place for _, places in named for place in places if place in known)
        return shown.strip(), list(kept)

    def without(self, text: str) -> tuple[str, list[tuple[int, list[Place]]]]:
        """Return a text without marks, and what stood at which place of it.

        What names no block but may be a number of the text itself stays.
        """
        shown: list[str] = []
        named: list[tuple[int, list[Place]]] = []
        start = length = 0
        for match in _MARKS.finditer(text):
            places = self.read(match.group())
            real = [place for place in places if self._exists(place)]
            if not real and all(block >= _YEARS for _, block in places):
                continue
            shown.append(text[start : match.start()])
            length += match.start() - start
            named.append((length, real))
            start = match.end()
        shown.append(text[start:])
        return "".join(shown), named

    def read(self, marks: str) -> list[Place]:
        """Return the blocks that a run of marks names, also those that do not exist."""
        places: list[Place] = []
        for first, last in _SINGLE.findall(marks):
            start = self._place(first)
            end = self._place(last) if last else start
            if start is None or end is None or start[0] != end[0]:
                continue
            until = min(end[1], start[1] + _MOST_OF_RANGE)
            places += [(start[0], block) for block in range(start[1], until + 1)]
        return places

    def _exists(self, place: Place) -> bool:
        document, block = place
        return 0 <= block < self._sizes[document]

    def _place(self, mark: str) -> Place | None:
        letters = mark.rstrip("0123456789")
        document = self._documents.get(letters) if self._several else (0 if not letters else None)
        return None if document is None else (document, int(mark[len(letters) :]) - 1)


class MarkFilter:
    """Takes the marks out of text that comes in pieces.

    Attributes:
        named: the marks found, each with how much text stood before it.
    """

    def __init__(self, marks: Marks) -> None:
        """Start with nothing; `marks` reads what is found."""
        self._marks = marks
        self._held = ""
        self._length = 0
        self.named: list[tuple[int, list[Place]]] = []

    def feed(self, text: str) -> str:
        """Return what can be shown for sure."""
        self._held += text
        cut = self._sure()
        ready, self._held = self._held[:cut], self._held[cut:]
        return self._without(ready)

    def end(self) -> str:
        """Return what was held back, without a mark that was cut short."""
        ready, self._held = _OPENED.sub("", self._held), ""
        return self._without(ready)

    def _sure(self) -> int:
        """Return up to where no mark can begin any more."""
        opened = _OPENED.search(self._held)
        if opened is not None and len(self._held) - opened.start() < _LONGEST:
            end = opened.start()
        else:
            end = len(self._held)
        # A mark takes the spaces before it along; another one, or a parenthesis, may follow.
        while True:
            bare = len(self._held[:end].rstrip(" \t"))
            match = next((m for m in _MARKS.finditer(self._held[:bare]) if m.end() == bare), None)
            if match is None:
                return bare
            end = match.start()

    def _without(self, text: str) -> str:
        shown, named = self._marks.without(text)
        self.named += [(self._length + at, places) for at, places in named]
        self._length += len(shown)
        return shown
