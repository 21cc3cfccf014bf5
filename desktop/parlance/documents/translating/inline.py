"""A piece of a text file becomes a unit's text: its signs are tags, and are put back."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind, UnitTag
from parlance.contract.tagged import Tag, TagForm, split_tags
from parlance.documents.translating.tagging import TaggedBuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_BROKEN = re.compile("([\ud800-\udfff]+)")


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """Something of a file that is no text.

    Attributes:
        original: as it stands in the file.
        form: an object, or the beginning or end of something that goes around text.
        name: what beginning and end have in common.
        outside: whether it can stay outside of a unit that it begins or ends.
    """

    original: str
    kind: TagKind
    form: TagForm = TagForm.OBJECT
    name: str = ""
    literal: str = ""
    outside: bool = False


Piece = str | Mark


class Inline(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a unit, and what its tags were in the file.

    `lead` and `trail` stand around it and stay in the file as they are.
    """

    text: str
    tags: tuple[UnitTag, ...]
    lead: str
    trail: str
    originals: dict[str, str]

    def written(self, target: str, escaped: Callable[[str], str] = str) -> str:
        """Return a translation as it stands in the file, but for what is around it."""
        literals = {f"⟦{tag.number}/⟧": tag.literal for tag in self.tags}
        return "".join(
            escaped(part)
            if isinstance(part, str)
            else self.originals.get(str(part), escaped(literals.get(str(part), "")))
            for part in _without_empty_pairs(split_tags(target), self._kept())
        )

    def _kept(self) -> frozenset[int]:
        """Return the pairs that stay even where nothing stands between them."""
        return frozenset(tag.number for tag in self.tags if tag.kind is not TagKind.FORMAT)


def inline_of(pieces: Sequence[Piece]) -> Inline:
    """Return a unit's text. Raises Refusal (TOO_LARGE) if it has too many tags."""
    paired = _trimmed(_merged(_paired(_unbroken(pieces))))
    lead, inner, trail = paired
    builder = TaggedBuilder()
    originals: dict[str, str] = {}
    opened: list[int] = []
    for piece in inner:
        if isinstance(piece, str):
            builder.text(piece)
            continue
        match piece.form:
            case TagForm.OPEN:
                opened.append(builder.open(piece.kind, piece.literal))
                tag = Tag(TagForm.OPEN, opened[-1])
            case TagForm.CLOSE:
                tag = Tag(TagForm.CLOSE, opened.pop())
                builder.close(tag.number)
            case TagForm.OBJECT:
                tag = Tag(TagForm.OBJECT, builder.object(piece.kind, piece.literal))
        originals[str(tag)] = piece.original
    drawn = builder.taken()
    return Inline(
        text=drawn.text,
        tags=drawn.tags,
        lead=lead + drawn.lead,
        trail=drawn.trail + trail,
        originals=originals,
    )


def _unbroken(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with an object for each run of bytes that are no letters."""
    whole: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, str) or piece.isascii():
            whole.append(piece)
            continue
        for at, part in enumerate(_BROKEN.split(piece)):
            if at % 2:
                whole.append(Mark(original=part, kind=TagKind.OTHER))
            elif part:
                whole.append(part)
    return whole


def _paired(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with objects for beginnings and ends that are alone."""
    paired = list(pieces)
    opened: list[int] = []
    names: Counter[str] = Counter()
    for at, piece in enumerate(pieces):
        if isinstance(piece, str) or piece.form is TagForm.OBJECT:
            continue
        if piece.form is TagForm.OPEN:
            opened.append(at)
            names[piece.name] += 1
        elif not names[piece.name]:
            paired[at] = _alone(piece)
        else:
            _close(paired, opened, names, piece)
    for at in opened:
        paired[at] = _alone(paired[at])
    return paired


def _close(paired: list[Piece], opened: list[int], names: Counter[str], piece: Mark) -> None:
    """Take the beginning of `piece` from what is open; those behind it are alone."""
    while opened:
        at = opened.pop()
        before = paired[at]
        if isinstance(before, str):
            continue
        names[before.name] -= 1
        if before.name == piece.name:
            return
        paired[at] = _alone(before)


def _alone(piece: Piece) -> Piece:
    if isinstance(piece, str):
        return piece
    return msgspec.structs.replace(piece, form=TagForm.OBJECT, outside=True)


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with one object for each pair around nothing but white space."""
    merged: list[Piece] = []
    for piece in pieces:
        ends = not isinstance(piece, str) and piece.form is TagForm.CLOSE
        start = len(merged) - 1
        while ends and start >= 0:
            before = merged[start]
            if isinstance(before, str) and not before.strip():
                start -= 1
                continue
            break
        first = merged[start] if ends and start >= 0 else None
        if isinstance(first, Mark) and first.form is TagForm.OPEN:
            original = "".join(_original(each) for each in (*merged[start:], piece))
            merged[start:] = [Mark(original=original, kind=first.kind, outside=True)]
        else:
            merged.append(piece)
    return merged


def _original(piece: Piece) -> str:
    return piece if isinstance(piece, str) else piece.original


def _trimmed(pieces: Sequence[Piece]) -> tuple[str, Sequence[Piece], str]:
    """Return what stands before a unit, the unit, and what stands behind it."""
    closes = _closes(pieces)
    start, end = 0, len(pieces)
    while start < end:
        first, last = pieces[start], pieces[end - 1]
        if _is_outside(first):
            start += 1
        elif _is_outside(last):
            end -= 1
        elif closes.get(start) == end - 1:
            start, end = start + 1, end - 1
        else:
            break
    lead = "".join(map(_original, pieces[:start]))
    return lead, pieces[start:end], "".join(map(_original, pieces[end:]))


def _closes(pieces: Sequence[Piece]) -> dict[int, int]:
    """Return where each pair ends, by where it begins."""
    closes: dict[int, int] = {}
    opened: list[int] = []
    for at, piece in enumerate(pieces):
        if isinstance(piece, Mark) and piece.form is TagForm.OPEN:
            opened.append(at)
        elif isinstance(piece, Mark) and piece.form is TagForm.CLOSE:
            closes[opened.pop()] = at
    return closes


def _is_outside(piece: Piece) -> bool:
    return not piece.strip() if isinstance(piece, str) else piece.outside


def _without_empty_pairs(parts: Sequence[str | Tag], kept: frozenset[int]) -> list[str | Tag]:
    left: list[str | Tag] = []
    for part in parts:
        if isinstance(part, Tag) and part.form is TagForm.CLOSE and part.number not in kept:
            before = left[-1] if left else None
            if before == Tag(TagForm.OPEN, part.number):
                left.pop()
                continue
        left.append(part)
    return left
