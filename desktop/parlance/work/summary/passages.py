"""Cuts a document into passages that a model reads one at a time.

Cuts fall between blocks, before a heading where one is near; a block longer than a whole
passage is cut at its sentences, a table at its rows, with its first row repeated. Nothing
is left out: the passages together are the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BETWEEN_BLOCKS, Block, BlockKind
from parlance.text.sentences import split_sentences
from parlance.work.cutting import cut_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.work.cutting import Count

FULL_ENOUGH = 0.6
"""A heading starts a new passage when the current one is filled to this share."""

HEADER_SHARE = 0.25
"""A header row longer than this share of a passage is not repeated."""


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """Text for one request.

    Attributes:
        pieces: texts of the blocks in it, whole or cut; blocks: the ids of these blocks.
        finishes: ids of the blocks that end in it.
        section: headings above its first block.
    """

    pieces: tuple[str, ...]
    tokens: int
    blocks: tuple[int, ...]
    finishes: tuple[int, ...]
    section: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text without marks."""
        return BETWEEN_BLOCKS.join(self.pieces)

    def marked(self, mark: Callable[[int], str]) -> str:
        """Return the text with a mark before each piece, by its place in the passage from 0.

        Numbers of its own, and not those of the blocks in the document: the passage stays
        what it was when something changes before it, and need not be read again.
        """
        return BETWEEN_BLOCKS.join(f"[{mark(at)}] {text}" for at, text in enumerate(self.pieces))


class _Part(msgspec.Struct, frozen=True):
    """A block, or a cut of one too long; `last` when the block ends here."""

    block: Block
    text: str
    tokens: int
    last: bool


def cut_passages(
    blocks: Sequence[Block], budget: int, count: Count, mark_tokens: int = 0
) -> list[Passage]:
    """Return the blocks as passages of at most `budget` tokens as `count` counts.

    A mark before each piece takes `mark_tokens`.
    """
    passages: list[Passage] = []
    current: list[_Part] = []
    used = 0
    for part in _parts(blocks, budget, count, mark_tokens):
        full = used + part.tokens > budget
        at_heading = part.block.kind is BlockKind.HEADING and used >= FULL_ENOUGH * budget
        if current and (full or at_heading):
            current, carried = _without_last_headings(current, budget - part.tokens)
            passages.append(_passage(current))
            current, used = carried, sum(each.tokens for each in carried)
        current.append(part)
        used += part.tokens
    if current:
        passages.append(_passage(current))
    return passages


def _without_last_headings(parts: list[_Part], room: int) -> tuple[list[_Part], list[_Part]]:
    """Split off the headings at the end, if there is room: they belong to what follows."""
    at = len(parts)
    while at > 1 and parts[at - 1].block.kind is BlockKind.HEADING and parts[at - 1].last:
        at -= 1
    if sum(part.tokens for part in parts[at:]) > room:
        return parts, []
    return parts[:at], parts[at:]


def _passage(parts: list[_Part]) -> Passage:
    return Passage(
        pieces=tuple(part.text for part in parts),
        tokens=sum(part.tokens for part in parts),
        blocks=tuple(part.block.id for part in parts),
        finishes=tuple(part.block.id for part in parts if part.last),
        section=parts[0].block.section,
    )


def _parts(blocks: Sequence[Block], budget: int, count: Count, mark_tokens: int) -> Iterator[_Part]:
    room = max(1, budget - mark_tokens)
    counts = count([block.text for block in blocks])
    sized = list(zip(blocks, counts, strict=True))
    count = _remembered(count, [block.text for block, tokens in sized if tokens > room])
    for block, tokens in sized:
        if tokens <= room:
            yield _Part(block, block.text, tokens + mark_tokens, last=True)
            continue
        pieces = list(_pieces(block, room, count))
        for number, (piece, size) in enumerate(pieces, start=1):
            yield _Part(block, piece, size + mark_tokens, last=number == len(pieces))


def _remembered(count: Count, texts: Sequence[str]) -> Count:
    """Return `count` with the sentences of all `texts` counted at once, which takes one call."""
    sentences = list(dict.fromkeys(part for text in texts for part in split_sentences(text)))
    known = dict(zip(sentences, count(sentences), strict=True)) if sentences else {}

    def counted(parts: Sequence[str]) -> list[int]:
        fresh = [part for part in dict.fromkeys(parts) if part not in known]
        if fresh:
            known.update(zip(fresh, count(fresh), strict=True))
        return [known[part] for part in parts]

    return counted


def _pieces(block: Block, budget: int, count: Count) -> Iterator[tuple[str, int]]:
    header, _, rest = block.text.partition("\n")
    if block.kind is BlockKind.TABLE and rest:
        (size,) = count([header])
        if size <= HEADER_SHARE * budget:
            for piece, tokens in cut_text(rest, max(1, budget - size - 1), count):
                yield f"{header}\n{piece.strip()}", tokens + size
            return
    for piece, tokens in cut_text(block.text, budget, count):
        yield piece.strip(), tokens
