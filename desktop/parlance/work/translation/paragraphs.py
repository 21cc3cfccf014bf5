"""A plain text as units: its paragraphs, and everything that stands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind, Unit, UnitKind, UnitTag
from parlance.contract.tagged import looks_tagged
from parlance.text.paragraphs import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE = "⟦"


class TextUnit(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph that has letters, and what stands before its translation.

    Attributes:
        source: the paragraph as it stands, wrapped lines joined.
    """

    before: str
    source: str
    unit: Unit


def text_units(text: str) -> tuple[tuple[TextUnit, ...], str]:
    """Return the paragraphs of a text, and what stands after the last one.

    Paragraphs without a letter are no units: they stand in what is before the next one.
    """
    units: list[TextUnit] = []
    before = ""
    for paragraph in split_paragraphs(text):
        before += paragraph.before
        source = " ".join(line.strip() for line in paragraph.text.splitlines())
        if not any(map(str.isalpha, source)):
            before += paragraph.text
            continue
        units.append(TextUnit(before=before, source=source, unit=_unit(len(units), source)))
        before = ""
    return tuple(units), before


def _unit(number: int, source: str) -> Unit:
    text = source
    tags: tuple[UnitTag, ...] = ()
    if looks_tagged(source):  # signs of ours in what a person wrote
        text, tags = _protected(source)
    return Unit(id=number, kind=UnitKind.PARAGRAPH, text=text, tags=tags)


def _protected(source: str) -> tuple[str, tuple[UnitTag, ...]]:
    parts = source.split(_PRIVATE)
    tags = tuple(
        UnitTag(number=number, kind=TagKind.OTHER, literal=_PRIVATE)
        for number in range(1, len(parts))
    )
    text = parts[0]
    for number, part in enumerate(parts[1:], start=1):
        text += f"⟦{number}/⟧{part}"
    return text, tags


def literal_text(target: str, unit: Unit) -> str:
    """Return a translation as plain text, its objects as what they stand for."""
    for tag in unit.tags:
        target = target.replace(f"⟦{tag.number}/⟧", tag.literal)
    return target


def contexts(units: tuple[TextUnit, ...], most: int) -> Iterator[tuple[str, ...]]:
    """Yield for each unit the at most `most` paragraphs before it."""
    for number in range(len(units)):
        yield tuple(each.source for each in units[max(0, number - most) : number])
