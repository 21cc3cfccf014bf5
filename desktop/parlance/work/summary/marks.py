"""The marks by which a model names its sources: `[12]`, or `[A12]` among several documents.

They stand before each block that a model is given and behind what it writes from it; they
are taken out of what people see, whatever the model does to them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

Place = tuple[int, int]
"""A document's index and the id of one of its blocks."""

_ONE = r"[A-Z]{0,2}\d{1,6}"
_GROUP = rf"\[\s*(?:{_ONE}(?:\s*[,;–-]\s*(?={_ONE})|\s*(?=\])))+\]"
_MARKS = re.compile(rf"[ \t]*{_GROUP}(?:[ \t]*{_GROUP})*")
_SINGLE = re.compile(rf"({_ONE})(?:\s*[–-]\s*({_ONE}))?")
_LONGEST = 60
_MOST_OF_RANGE = 8


def letters_of(document: int) -> str:
    """Return the name of a document among several: A, B, and so on to Z, then AA, AB."""
    first, last = divmod(document, 26)
    return (chr(ord("A") + first - 1) if first else "") + chr(ord("A") + last)


class Marks:
    """Marks for the blocks of one document, or of several, which have letters then."""

    def __init__(self, documents: int) -> None:
        """Expect so many documents."""
        self._several = documents > 1
        self._documents = {letters_of(n): n for n in range(documents)}

    def of(self, place: Place) -> str:
        """Return the mark of a block, without brackets; numbers begin with 1."""
        document, block = place
        return f"{letters_of(document) if self._several else ''}{block + 1}"

    def before(self, place: Place, text: str) -> str:
        """Return the text of a block with its mark before it."""
        return f"[{self.of(place)}] {text}"

    def split(self, text: str, known: Collection[Place]) -> tuple[str, list[Place]]:
        """Return a text without marks, and the blocks it named, those in `known` only."""
        named = [place for match in _MARKS.finditer(text) for place in self.read(match.group())]
        kept = dict.fromkeys(place for place in named if place in known)
        return _MARKS.sub("", text).strip(), list(kept)

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
        """Return what was held back."""
        ready, self._held = self._held, ""
        return self._without(ready)

    def _sure(self) -> int:
        """Return up to where no mark can begin any more."""
        opened = self._held.rfind("[")
        if opened > self._held.rfind("]") and len(self._held) - opened < _LONGEST:
            end = opened
        else:
            end = len(self._held)
        # A mark takes the spaces before it along, and one mark may follow another.
        while True:
            bare = len(self._held[:end].rstrip(" \t"))
            match = next((m for m in _MARKS.finditer(self._held[:bare]) if m.end() == bare), None)
            if match is None:
                return bare
            end = match.start()

    def _without(self, text: str) -> str:
        shown: list[str] = []
        start = 0
        for match in _MARKS.finditer(text):
            shown.append(text[start : match.start()])
            self._length += match.start() - start
            self.named.append((self._length, self._marks.read(match.group())))
            start = match.end()
        shown.append(text[start:])
        self._length += len(text) - start
        return "".join(shown)
