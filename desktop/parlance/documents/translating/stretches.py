"""What stands in a paragraph, flat: stretches of text that look alike, and things among them.

Formats nest the same in different ways; each takes its paragraphs apart into these pieces and
puts together again what comes back. A look and a wrap are numbers into the format's own lists.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind, UnitTag
from parlance.contract.tagged import TagForm, split_tags
from parlance.documents.translating.tagging import TaggedBuilder, has_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from parlance.contract.tagged import Tag

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BRACKET = re.compile("[⟦⟧]")
_AT_ENDS = (TagKind.BREAK, TagKind.PICTURE, TagKind.NOTE, TagKind.OTHER)
"""Things that stay where they are at the ends of a unit; a field is part of its sentence."""


class Stretch(msgspec.Struct, frozen=True):
    """Text of one look; `wrap` is the link it is in, 0 for none."""

    text: str
    look: int = 0
    wrap: int = 0


class Thing(msgspec.Struct, frozen=True):
    """What is no text; `at` says which, with the look it is kept in."""

    kind: TagKind
    at: int
    literal: str = ""
    look: int = 0
    wrap: int = 0


Piece = Stretch | Thing


class Pair(msgspec.Struct, frozen=True):
    """What a pair of tags means: a look, and where it is a link, which."""

    look: int
    wrap: int | None = None


class Line(msgspec.Struct, frozen=True):
    """The text of a unit, and all that is needed to make pieces of its translation.

    Attributes:
        before, after: what stays at the ends.
        look, wrap: of what stands outside of all tags.
    """

    text: str
    tags: tuple[UnitTag, ...]
    before: tuple[Piece, ...] = ()
    after: tuple[Piece, ...] = ()
    look: int = 0
    wrap: int = 0
    pairs: dict[int, Pair] = {}
    things: dict[int, Thing] = {}


def line_of(pieces: Iterable[Piece], wraps: Mapping[int, TagKind] | None = None) -> Line | None:
    """Return the pieces of a paragraph as a unit's text, None if nothing in it is translated.

    `wraps` says what the wraps are that are no links.
    """
    flat = merged(pieces)
    if len(flat) == 1 and isinstance(flat[0], Stretch) and not _BRACKET.search(flat[0].text):
        return _plain_line(flat[0])  # most are: cells, titles
    core = deque(flat)
    before = _cut(core, at_end=False)
    after = _cut(core, at_end=True)
    if not any(isinstance(piece, Stretch) for piece in core):
        return None
    drawing = _Drawing(list(core), wraps or {})
    drawn = drawing.builder.taken()
    readable = drawn.text + "".join(tag.literal for tag in drawn.tags)
    if not has_letters(readable):
        return None
    return Line(
        drawn.text,
        drawn.tags,
        tuple(before),
        tuple(reversed(after)),
        drawing.look,
        drawing.wrap,
        drawing.pairs,
        drawing.things,
    )


def _plain_line(stretch: Stretch) -> Line | None:
    text = stretch.text.strip()
    if not any(map(str.isalpha, text)):
        return None
    lead = stretch.text[: len(stretch.text) - len(stretch.text.lstrip())]
    trail = stretch.text[len(lead) + len(text) :]
    look, wrap = stretch.look, stretch.wrap
    before = (Stretch(lead, look, wrap),) if lead else ()
    after = (Stretch(trail, look, wrap),) if trail else ()
    return Line(text, (), before, after, look, wrap)


def pieces_of(line: Line, target: str) -> list[Piece]:
    """Return what stands in the paragraph when `target` is its text."""
    reading = _Reading(line)
    for part in split_tags(legal(target).strip()):
        if isinstance(part, str):
            reading.add(part)
        else:
            reading.tag(part)
    return merged((*line.before, *reading.pieces, *line.after))


def legal(text: str) -> str:
    """Return `text` without characters that no XML may hold."""
    return text if text.isprintable() else _ILLEGAL.sub("", text)


def merged(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces, no two stretches of one look side by side."""
    result: list[Piece] = []
    for alike, group in groupby(pieces, _likeness):
        if alike is None:
            result.extend(group)
        else:
            text = "".join(piece.text for piece in group if isinstance(piece, Stretch))
            result.append(Stretch(text, *alike))
    return result


def _likeness(piece: Piece) -> tuple[int, int] | None:
    return (piece.look, piece.wrap) if isinstance(piece, Stretch) else None


def _cut(core: deque[Piece], *, at_end: bool) -> list[Piece]:
    """Take from one end of `core`, outermost first, what no translation has to do with."""
    cut: list[Piece] = []
    take = core.pop if at_end else core.popleft
    while core:
        piece = core[-1 if at_end else 0]
        if isinstance(piece, Thing):
            if piece.kind not in _AT_ENDS:
                break
        elif piece.text.strip():
            blank, rest = _ends(piece, at_end=at_end)
            if blank.text:
                take()
                cut.append(blank)
                (core.append if at_end else core.appendleft)(rest)
            break
        cut.append(take())
    return cut


def _ends(piece: Stretch, *, at_end: bool) -> tuple[Stretch, Stretch]:
    rest = piece.text.rstrip() if at_end else piece.text.lstrip()
    blanks = len(piece.text) - len(rest)
    blank = piece.text[len(rest) :] if at_end else piece.text[:blanks]
    return Stretch(blank, piece.look, piece.wrap), Stretch(rest, piece.look, piece.wrap)


class _Drawing:
    """Makes the text of a unit of its pieces."""

    def __init__(self, pieces: list[Piece], wraps: Mapping[int, TagKind]) -> None:
        self.builder = TaggedBuilder()
        self.pairs: dict[int, Pair] = {}
        self.things: dict[int, Thing] = {}
        found = {piece.wrap for piece in pieces}
        self.wrap = found.pop() if len(found) == 1 else 0
        self.look = _dominant(pieces, self.wrap)
        for wrap, group in groupby(pieces, lambda piece: piece.wrap):
            inside = list(group)
            if wrap == self.wrap or not any(map(_says, inside)):
                self._segment(inside, self.look)
                continue
            look = _dominant(inside, wrap)
            number = self.builder.open(wraps.get(wrap, TagKind.LINK))
            self.pairs[number] = Pair(look, wrap)
            self._segment(inside, look)
            self.builder.close(number)

    def _segment(self, pieces: Sequence[Piece], dominant: int) -> None:
        """Draw what is in one link, or in none."""
        looks = _settled(pieces, dominant)
        for look, group in groupby(zip(looks, pieces, strict=True), lambda pair: pair[0]):
            inside = deque(piece for _, piece in group)
            if look == dominant:
                self._draw(inside)
                continue
            # White space stays outside, where models leave it.
            lead, trail = _cut_blanks(inside)
            self.builder.text(lead)
            number = self.builder.open(TagKind.FORMAT)
            self.pairs[number] = Pair(look)
            self._draw(inside)
            self.builder.close(number)
            self.builder.text(trail)

    def _draw(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if isinstance(piece, Stretch):
                self.builder.text(piece.text)
            else:
                self.things[self.builder.object(piece.kind, piece.literal)] = piece


def _says(piece: Piece) -> bool:
    return isinstance(piece, Thing) or bool(piece.text.strip())


def _dominant(pieces: Iterable[Piece], wrap: int) -> int:
    """Return the look of most letters, the first of those with as many."""
    letters: Counter[int] = Counter()
    for piece in pieces:
        if isinstance(piece, Stretch) and piece.wrap == wrap:
            letters[piece.look] += len(piece.text.strip())
    return letters.most_common(1)[0][0] if letters else 0


def _settled(pieces: Sequence[Piece], dominant: int) -> list[int]:
    """Return a look for each piece: what shows none has that of both sides, if it is one."""
    own = [piece.look if isinstance(piece, Stretch) and _says(piece) else None for piece in pieces]
    following: list[int | None] = []
    after: int | None = None
    for look in reversed(own):
        after = look if look is not None else after
        following.append(after)
    looks: list[int] = []
    before: int | None = None
    for look, after in zip(own, reversed(following), strict=True):
        before = look if look is not None else before
        looks.append(before if before is not None and before == after else dominant)
    return looks


def _cut_blanks(pieces: deque[Piece]) -> tuple[str, str]:
    """Take the white space from both ends, which are text."""
    taken: list[str] = []
    for at_end in (False, True):
        end = pieces.pop() if at_end else pieces.popleft()
        if isinstance(end, Stretch):
            blank, end = _ends(end, at_end=at_end)
            taken.append(blank.text)
        (pieces.append if at_end else pieces.appendleft)(end)
    return taken[0], taken[1]


class _Reading:
    """Makes pieces of a translation."""

    def __init__(self, line: Line) -> None:
        self.pieces: list[Piece] = []
        self._line = line
        self._look, self._wrap = line.look, line.wrap
        self._around: list[tuple[int, int, int]] = []
        self._literals = {tag.number: tag.literal for tag in line.tags}

    def add(self, text: str) -> None:
        """Go on with `text`."""
        self.pieces.append(Stretch(text, self._look, self._wrap))

    def tag(self, tag: Tag) -> None:
        """Go on with a tag."""
        match tag.form:
            case TagForm.OPEN:
                self._around.append((self._look, self._wrap, len(self.pieces)))
                pair = self._line.pairs.get(tag.number)
                if pair is not None:
                    self._look = pair.look
                    self._wrap = self._wrap if pair.wrap is None else pair.wrap
            case TagForm.CLOSE:
                self._close()
            case TagForm.OBJECT:
                self._object(tag.number)

    def _close(self) -> None:
        if not self._around:
            return
        look, wrap, begun = self._around.pop()
        if wrap != self._wrap and begun == len(self.pieces):
            self.add("")  # a link without words is still a link
        self._look, self._wrap = look, wrap

    def _object(self, number: int) -> None:
        thing = self._line.things.get(number)
        if thing is None:
            self.add(self._literals.get(number, ""))
        else:
            self.pieces.append(msgspec.structs.replace(thing, wrap=self._wrap))
