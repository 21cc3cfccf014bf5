"""Cuts a document into passages that a model reads one at a time.

Cuts fall between blocks, before a heading where one is near; a block longer than a
whole passage is cut at its sentences. Nothing is left out: the passages together are
the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.work.cutting import cut_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.document import Document
    from parlance.work.cutting import Count

FULL_ENOUGH = 0.6
"""A heading starts a new passage when the current one is filled to this share."""


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """Text for one request. `finishes` are the ids of the blocks that end in it."""

    text: str
    tokens: int
    finishes: tuple[int, ...]


class _Part(msgspec.Struct, frozen=True):
    """A block, or a cut of one too long; `last` when the block ends here."""

    block: int
    text: str
    tokens: int
    heading: bool
    last: bool


def cut_passages(document: Document, budget: int, count: Count) -> list[Passage]:
    """Return the whole document as passages of at most `budget` tokens as `count` counts."""
    passages: list[Passage] = []
    current: list[_Part] = []
    used = 0
    for part in _parts(document, budget, count):
        full = used + part.tokens > budget
        at_heading = part.heading and used >= FULL_ENOUGH * budget
        if current and (full or at_heading):
            passages.append(_passage(current))
            current, used = [], 0
        current.append(part)
        used += part.tokens
    if current:
        passages.append(_passage(current))
    return passages


def _passage(parts: list[_Part]) -> Passage:
    return Passage(
        text="\n\n".join(part.text for part in parts),
        tokens=sum(part.tokens for part in parts),
        finishes=tuple(part.block for part in parts if part.last),
    )


def _parts(document: Document, budget: int, count: Count) -> Iterator[_Part]:
    counts = count([block.text for block in document.blocks])
    for block, tokens in zip(document.blocks, counts, strict=True):
        heading = block.kind is BlockKind.HEADING
        if tokens <= budget:
            yield _Part(block.id, block.text, tokens, heading, last=True)
            continue
        pieces = list(cut_text(block.text, budget, count))
        for number, (text, size) in enumerate(pieces, start=1):
            yield _Part(block.id, text.strip(), size, heading, last=number == len(pieces))
