"""A paragraph of a DOCX becomes the text of a unit, with what its tags stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from lxml.etree import _Element as Element

from parlance.contract.segments import TagKind, UnitTag
from parlance.documents.office.docx_text import WORD
from parlance.documents.translating.docx_pieces import Chain, Thing, Words, Wrapper
from parlance.documents.translating.tagging import TaggedBuilder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.documents.translating.docx_pieces import Inline
    from parlance.documents.translating.docx_signs import Key
    from parlance.documents.translating.tagging import Drawn

Piece = Words | Thing

_SHOWN = frozenset(WORD.tags("u", "strike", "dstrike", "highlight", "shd", "bdr"))
"""What can be seen on spaces."""


class Plan(msgspec.Struct, kw_only=True, gc=False):
    """A paragraph whose text is a unit's: what is written with it, and by its tags.

    Attributes:
        text, tags: the unit's; lead, trail: white space at its ends.
        before, after: pieces that stay at the ends of the paragraph.
        wrappers: what chains tell of; base: what stands around all of the text.
        looks: words that look as those of a pair, by its number; plain: those without a
            pair, by what stands around them.
        chains: what stands around the text of a pair, from outside, by its number.
        things: objects by their numbers.
    """

    paragraph: Element
    text: str
    tags: tuple[UnitTag, ...]
    lead: str
    trail: str
    before: list[Piece]
    after: list[Piece]
    wrappers: list[Wrapper]
    base: Chain
    looks: dict[int, Words]
    plain: dict[Chain, Words]
    chains: dict[int, Chain]
    things: dict[int, Thing]


def planned(paragraph: Element, inline: Inline) -> Plan | None:
    """Return the plan of a paragraph, None if it has no letters to translate."""
    pieces: Sequence[Piece] = inline.pieces
    if not any(isinstance(piece, Words) and _has_letters(piece.text) for piece in pieces):
        return None
    said = [at for at, piece in enumerate(pieces) if _says(piece)]
    first, last = said[0], said[-1]
    core = _merged(pieces[first : last + 1])
    base = _common([piece.chain for piece in core])
    drawing = _Drawing(base, core, inline.wrappers)
    for piece in core:
        drawing.add(piece)
    drawn = drawing.taken()
    return Plan(
        paragraph=paragraph,
        text=drawn.text,
        tags=drawn.tags,
        lead=drawn.lead,
        trail=drawn.trail,
        before=list(pieces[:first]),
        after=list(pieces[last + 1 :]),
        wrappers=inline.wrappers,
        base=base,
        looks=drawing.looks,
        plain=drawing.plain,
        chains=drawing.chains,
        things=drawing.things,
    )


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _says(piece: Piece) -> bool:
    """Whether a piece does not just stand at the end of the line."""
    return bool(piece.text.strip()) if isinstance(piece, Words) else not piece.at_edge


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces with those joined that look the same; spaces look like what is before."""
    merged: list[Piece] = []
    runs: list[str] = []  # of the last piece, joined once
    for piece in pieces:
        last = merged[-1] if merged else None
        if not isinstance(piece, Words) or not isinstance(last, Words) or not _joins(last, piece):
            _settle(merged, runs)
            merged.append(piece)
            runs = [piece.text] if isinstance(piece, Words) else []
            continue
        if not last.text.strip():  # what began with spaces looks like what follows
            merged[-1] = Words(piece.text, piece.look, piece.key, piece.chain)
        runs.append(piece.text)
    _settle(merged, runs)
    return merged


def _settle(merged: list[Piece], runs: list[str]) -> None:
    last = merged[-1] if merged else None
    if len(runs) > 1 and isinstance(last, Words):
        merged[-1] = Words("".join(runs), last.look, last.key, last.chain)


def _joins(last: Words, piece: Words) -> bool:
    if last.chain != piece.chain:
        return False
    if last.key == piece.key:
        return True
    is_space = not piece.text.strip() or not last.text.strip()
    return is_space and not _shows_spaces(last.key) and not _shows_spaces(piece.key)


def _shows_spaces(key: Key) -> bool:
    return any(isinstance(sign, tuple) and sign[0] in _SHOWN for sign in key)


def _common(chains: Sequence[Chain]) -> Chain:
    """Return what stands around all of them."""
    shortest, longest = min(chains), max(chains)
    for at, number in enumerate(shortest):
        if number != longest[at]:
            return shortest[:at]
    return shortest


class _Drawing:
    """Writes the tagged text and remembers what its numbers mean."""

    def __init__(self, base: Chain, core: Sequence[Piece], wrappers: list[Wrapper]) -> None:
        self.looks: dict[int, Words] = {}
        self.chains: dict[int, Chain] = {}
        self.things: dict[int, Thing] = {}
        self.plain = _plain(core)
        self._base = base
        self._wrappers = wrappers
        self._builder = TaggedBuilder()
        self._open: list[tuple[int, int]] = []  # wrappers with the numbers of their pairs

    def add(self, piece: Piece) -> None:
        """Add a piece after those before it."""
        self._enter(piece.chain)
        if isinstance(piece, Thing):
            self.things[self._builder.object(piece.kind, piece.literal)] = piece
            return
        if piece.key == self.plain[piece.chain].key:
            self._builder.text(piece.text)
            return
        # Spaces look the same outside of a pair, unless there is a line under them.
        inner = piece.text if _shows_spaces(piece.key) else piece.text.strip()
        at = piece.text.find(inner)
        self._builder.text(piece.text[:at])
        number = self._builder.open(TagKind.FORMAT)
        self.looks[number] = piece
        self._builder.text(inner)
        self._builder.close(number)
        self._builder.text(piece.text[at + len(inner) :])

    def taken(self) -> Drawn:
        """Return the text."""
        self._enter(self._base)
        return self._builder.taken()

    def _enter(self, chain: Chain) -> None:
        if not self._open and chain == self._base:
            return
        inside = chain[len(self._base) :]
        same = 0
        while same < min(len(inside), len(self._open)) and inside[same] == self._open[same][0]:
            same += 1
        while len(self._open) > same:
            number = self._open.pop()[1]
            if not self._builder.close(number):
                del self.chains[number]
        for wrapper in inside[same:]:
            number = self._builder.open(self._wrappers[wrapper].kind)
            self._open.append((wrapper, number))
            self.chains[number] = chain[: len(self._base) + len(self._open)]


def _plain(core: Sequence[Piece]) -> dict[Chain, Words]:
    """Return, for all that stands around text, the look that most of its letters have."""
    counts: dict[Chain, dict[Key, int]] = {}
    firsts: dict[tuple[Chain, Key], Words] = {}
    for piece in core:
        if isinstance(piece, Words):
            chain, key = piece.chain, piece.key
            count = counts.setdefault(chain, {})
            count[key] = count.get(key, 0) + len(piece.text)
            firsts.setdefault((chain, key), piece)
    return {
        chain: firsts[chain, max(count, key=count.__getitem__)] for chain, count in counts.items()
    }
