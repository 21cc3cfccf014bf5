"""Tagged texts as they read, with a sign where an object stands, and places without tags."""

from __future__ import annotations

from bisect import bisect_left

from parlance.contract.tagged import Tag, TagForm, split_tags

OBJECT = "\ufffc"
"""Stands where an object does, so that words on both sides of it stay two."""


class PlainText:
    """A tagged text for reading.

    Attributes:
        text: its words, OBJECT for each of its objects.
        objects: the numbers of its objects, in order.
    """

    def __init__(self, tagged: str) -> None:
        """Read a text as contract/tagged.py says."""
        parts: list[str] = []
        self.objects: list[int] = []
        self._places: list[int] = []
        length = 0
        for part in split_tags(tagged) if "⟦" in tagged else (tagged,):
            if isinstance(part, Tag):
                if part.form is not TagForm.OBJECT:
                    continue
                self.objects.append(part.number)
                self._places.append(length)
                part = OBJECT  # noqa: PLW2901 - what is read in its place
            parts.append(part)
            length += len(part)
        self.text = "".join(parts)

    def place(self, at: int) -> int:
        """Return where in the text without tags a place of `text` is."""
        return at - bisect_left(self._places, at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of `text` as one of the text without tags."""
        return self.place(start), self.place(end)
