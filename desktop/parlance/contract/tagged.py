"""Text with tags: formatting that goes around words, and objects that stand among them.

A translation must bring every tag back once. `⟦1⟧bold⟦/1⟧` is formatting or a link around
text, `⟦2/⟧` an object that has no text of its own: a footnote's sign, a picture, a field, a
piece of code. Numbers begin at 1 and mean what the unit's own table says.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

_TAG = re.compile(r"⟦(/?)([1-9]\d{0,4})(/?)⟧")
_STRANGE = re.compile(r"⟦/?\d*/?⟧")


class TagForm(StrEnum):
    """What a tag does at its place."""

    OPEN = "open"
    CLOSE = "close"
    OBJECT = "object"


class Tag(msgspec.Struct, frozen=True):
    """A tag in a text."""

    form: TagForm
    number: int

    def __str__(self) -> str:
        """Return it as it stands in a text."""
        match self.form:
            case TagForm.OPEN:
                return f"⟦{self.number}⟧"
            case TagForm.CLOSE:
                return f"⟦/{self.number}⟧"
            case TagForm.OBJECT:
                return f"⟦{self.number}/⟧"


TextPart = str | Tag


def split_tags(text: str) -> tuple[TextPart, ...]:
    """Return the texts and tags of `text` in order; no two texts stand side by side."""
    parts: list[TextPart] = []
    literal = ""
    at = 0
    for match in _TAG.finditer(text):
        literal += text[at : match.start()]
        at = match.end()
        tag = _tag(match)
        if tag is None:
            literal += match.group()
            continue
        if literal:
            parts.append(literal)
            literal = ""
        parts.append(tag)
    literal += text[at:]
    if literal:
        parts.append(literal)
    return tuple(parts)


def _tag(match: re.Match[str]) -> Tag | None:
    closes, number, stands = match.groups()
    if closes and stands:
        return None
    form = TagForm.CLOSE if closes else TagForm.OBJECT if stands else TagForm.OPEN
    return Tag(form, int(number))


def joined_tags(parts: tuple[TextPart, ...] | list[TextPart]) -> str:
    """Return parts as one text; the opposite of split_tags."""
    return "".join(map(str, parts))


def tags_in(text: str) -> tuple[Tag, ...]:
    """Return the tags of `text` in order."""
    return tuple(part for part in split_tags(text) if isinstance(part, Tag))


def without_tags(text: str) -> str:
    """Return the text alone."""
    return "".join(part for part in split_tags(text) if isinstance(part, str))


def looks_tagged(text: str) -> bool:
    """Whether plain text would be taken for tags; such text has to be made an object."""
    return bool(_STRANGE.search(text))


class TagFault(StrEnum):
    """What is wrong with the tags of a translation."""

    MISSING = "missing"
    DOUBLED = "doubled"
    STRANGE = "strange"
    """A tag that its source does not have."""
    UNNESTED = "unnested"


def tag_faults(source: str, target: str) -> frozenset[TagFault]:
    """Return what is wrong with the tags of `target`; nothing if all came back, well nested.

    Their order may be another: languages put words in orders of their own.
    """
    wanted, found = tags_in(source), tags_in(target)
    faults = set()
    if set(wanted) - set(found):
        faults.add(TagFault.MISSING)
    if set(found) - set(wanted):
        faults.add(TagFault.STRANGE)
    if len(set(found)) < len(found):
        faults.add(TagFault.DOUBLED)
    if not _nested(found):
        faults.add(TagFault.UNNESTED)
    return frozenset(faults)


def _nested(tags: tuple[Tag, ...]) -> bool:
    open_numbers: list[int] = []
    for tag in tags:
        if tag.form is TagForm.OPEN:
            open_numbers.append(tag.number)
        elif tag.form is TagForm.CLOSE and (not open_numbers or open_numbers.pop() != tag.number):
            return False
    return not open_numbers
