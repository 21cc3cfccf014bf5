"""What stands in a paragraph of a file becomes a unit's text, with tags for all but letters."""

from __future__ import annotations

import re

import msgspec

from parlance.contract.segments import TagKind, UnitTag
from parlance.contract.tagged import Tag, TagForm, looks_tagged, without_tags
from parlance.documents.wire import Reason, Refusal

MAX_TAGS = 99_999
"""Of one unit: what tagged.py reads as a number."""

_PROTECTED = re.compile(r"[⟦⟧][\d/⟦⟧]*")


class Drawn(msgspec.Struct, frozen=True):
    """The text of a unit with its tags, and the white space that was around it.

    `text` and `tags` are as Unit has them; `lead` and `trail` stay in the file.
    """

    text: str
    tags: tuple[UnitTag, ...]
    lead: str = ""
    trail: str = ""


class TaggedBuilder:
    """Builds the text of one unit from what comes in order.

    The number that `open` and `object` return is the one in the text. A pair around nothing
    but white space is none: its `close` says so, and its number goes to the next tag.
    """

    def __init__(self) -> None:
        """Start with nothing."""
        self._parts: list[str | Tag] = []
        self._tags: dict[int, UnitTag] = {}
        self._waiting: list[str] = []
        self._dropped = False
        self._opened: list[int] = []  # places of the pairs that are open

    def text(self, text: str) -> None:
        """Add letters as they are read; what looks like tags becomes an object."""
        if text:
            self._waiting.append(text)

    def open(self, kind: TagKind, literal: str = "") -> int:
        """Begin a pair and return its number."""
        number = self._add(TagForm.OPEN, kind, literal)
        self._opened.append(len(self._parts) - 1)
        return number

    def close(self, number: int) -> bool:
        """End the pair that was opened last; return whether it is a tag."""
        self._settle()
        opened = self._opened.pop()
        inside = range(len(self._parts) - 1, opened, -1)
        if any(_says(self._parts[at]) for at in inside):
            self._parts.append(Tag(TagForm.CLOSE, number))
            return True
        del self._parts[opened], self._tags[number]
        self._dropped = True
        return False

    def object(self, kind: TagKind, literal: str = "") -> int:
        """Add what is no text and return its number."""
        return self._add(TagForm.OBJECT, kind, literal)

    def taken(self) -> Drawn:
        """Return what was built; every pair has to be closed."""
        self._settle()
        if self._dropped:  # letters that stood around it may look like a tag together
            self._join()
        first = self._parts[0] if self._parts else None
        lead = first[: len(first) - len(first.lstrip())] if isinstance(first, str) else ""
        text = "".join(map(str, self._parts))[len(lead) :]
        last = self._parts[-1] if self._parts else None
        trail = last[len(last.rstrip()) :] if isinstance(last, str) and text else ""
        text = text[: len(text) - len(trail)]
        return Drawn(text, tuple(self._tags.values()), lead, trail)

    def _add(self, form: TagForm, kind: TagKind, literal: str) -> int:
        self._settle()
        number = len(self._tags) + 1
        if number > MAX_TAGS:
            raise Refusal(Reason.TOO_LARGE)
        self._parts.append(Tag(form, number))
        self._tags[number] = UnitTag(number=number, kind=kind, literal=literal)
        return number

    def _settle(self) -> None:
        """Add the text that waits, so that letters of several pieces are seen together."""
        if not self._waiting:
            return
        text = "".join(self._waiting)
        self._waiting.clear()
        if not looks_tagged(text):
            self._parts.append(text)
            return
        at = 0
        for match in _PROTECTED.finditer(text):
            if match.start() > at:
                self._parts.append(text[at : match.start()])
            self._add(TagForm.OBJECT, TagKind.OTHER, match.group())
            at = match.end()
        if at < len(text):
            self._parts.append(text[at:])

    def _join(self) -> None:
        """Settle the texts again that stand side by side."""
        parts, self._parts = self._parts, []
        for part in parts:
            if isinstance(part, str):
                self._waiting.append(part)
                continue
            self._settle()
            self._parts.append(part)
        self._settle()


def _says(part: str | Tag) -> bool:
    return not isinstance(part, str) or bool(part.strip())


def has_letters(text: str) -> bool:
    """Return whether there is anything to translate in a unit's text."""
    return any(map(str.isalpha, without_tags(text)))
