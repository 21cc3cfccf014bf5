"""Cuts a document into passages that a model reads one at a time.

Cuts fall between blocks, before a heading where one is near; a block longer than a
whole passage is cut at its sentences. Nothing is left out: the passages together are
the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.document import Block, Document

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


def cut_passages(document: Document, budget: int, count: Callable[[str], int]) -> list[Passage]:
    """Return the whole document as passages of at most `budget` tokens as `count` counts.

    Only a single word longer than the budget can make a passage exceed it.
    """
    passages: list[Passage] = []
    current: list[_Part] = []
    used = 0
    for block in document.blocks:
        for part in _parts(block, budget, count):
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


def _parts(block: Block, budget: int, count: Callable[[str], int]) -> Iterator[_Part]:
    tokens = count(block.text)
    heading = block.kind is BlockKind.HEADING
    if tokens <= budget:
        yield _Part(block.id, block.text, tokens, heading, last=True)
        return
    pieces = list(_gathered(_words_of(block.text, budget, count), budget))
    for number, (text, size) in enumerate(pieces, start=1):
        yield _Part(block.id, text, size, heading, last=number == len(pieces))


def _words_of(text: str, budget: int, count: Callable[[str], int]) -> Iterator[tuple[str, int]]:
    """Yield sentences with their tokens, and the words of sentences too long."""
    for sentence in split_sentences(text):
        tokens = count(sentence)
        if tokens <= budget:
            yield sentence, tokens
        else:
            for word in sentence.split():
                yield word + " ", count(word + " ")


def _gathered(pieces: Iterator[tuple[str, int]], budget: int) -> Iterator[tuple[str, int]]:
    text, used = "", 0
    for piece, tokens in pieces:
        if text and used + tokens > budget:
            yield text.strip(), used
            text, used = "", 0
        text += piece
        used += tokens
    if text.strip():
        yield text.strip(), used
