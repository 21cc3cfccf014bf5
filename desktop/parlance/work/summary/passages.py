"""Cuts a document into passages that a model reads one at a time.

Cuts fall between blocks, before a heading where one is near; a block longer than a whole
passage is cut at its sentences, a table at its rows, with its first row repeated. Nothing
is left out: the passages together are the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import Block, BlockKind
from parlance.work.cutting import cut_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.work.cutting import Count

    Shown = Callable[[Block, str], str]

FULL_ENOUGH = 0.6
"""A heading starts a new passage when the current one is filled to this share."""

HEADER_SHARE = 0.25
"""A header row longer than this share of a passage is not repeated."""


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """Text for one request.

    Attributes:
        blocks: ids of the blocks in it; finishes: of those that end in it.
        section: headings above its first block.
    """

    text: str
    tokens: int
    blocks: tuple[int, ...]
    finishes: tuple[int, ...]
    section: tuple[str, ...] = ()


class _Part(msgspec.Struct, frozen=True):
    """A block, or a cut of one too long; `last` when the block ends here."""

    block: Block
    text: str
    tokens: int
    last: bool


def as_it_is(_block: Block, text: str) -> str:
    """Return the text of a block without a mark."""
    return text


def cut_passages(
    blocks: Sequence[Block], budget: int, count: Count, shown: Shown = as_it_is
) -> list[Passage]:
    """Return the blocks as passages of at most `budget` tokens as `count` counts.

    `shown` puts a mark before the text of a block.
    """
    passages: list[Passage] = []
    current: list[_Part] = []
    used = 0
    for part in _parts(blocks, budget, count, shown):
        full = used + part.tokens > budget
        at_heading = part.block.kind is BlockKind.HEADING and used >= FULL_ENOUGH * budget
        if current and (full or at_heading):
            current, carried = _without_last_heading(current)
            passages.append(_passage(current))
            current, used = carried, sum(each.tokens for each in carried)
        current.append(part)
        used += part.tokens
    if current:
        passages.append(_passage(current))
    return passages


def _without_last_heading(parts: list[_Part]) -> tuple[list[_Part], list[_Part]]:
    """Split off a heading at the end: it belongs to what follows it."""
    if len(parts) > 1 and parts[-1].block.kind is BlockKind.HEADING and parts[-1].last:
        return parts[:-1], parts[-1:]
    return parts, []


def _passage(parts: list[_Part]) -> Passage:
    return Passage(
        text="\n\n".join(part.text for part in parts),
        tokens=sum(part.tokens for part in parts),
        blocks=tuple(dict.fromkeys(part.block.id for part in parts)),
        finishes=tuple(part.block.id for part in parts if part.last),
        section=parts[0].block.section,
    )


def _parts(blocks: Sequence[Block], budget: int, count: Count, shown: Shown) -> Iterator[_Part]:
    texts = [shown(block, block.text) for block in blocks]
    for block, text, tokens in zip(blocks, texts, count(texts), strict=True):
        if tokens <= budget:
            yield _Part(block, text, tokens, last=True)
            continue
        # What a mark takes is not left in the room for the text.
        (bare,) = count([block.text])
        room = max(1, budget - max(0, tokens - bare))
        pieces = list(_pieces(block, room, count))
        for number, (piece, size) in enumerate(pieces, start=1):
            marked = shown(block, piece)
            yield _Part(block, marked, size + tokens - bare, last=number == len(pieces))


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
