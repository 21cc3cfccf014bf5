"""Cuts a text that is too long for one request: at sentences, else words, else anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Count = Callable[[Sequence[str]], list[int]]
    Pieces = Iterator[tuple[str, int]]

_WORD = re.compile(r"\S+\s*|\s+")
_SAFETY = 0.7
"""Characters of one word are not equally many tokens each; cuts stay this far below."""


def cut_text(text: str, limit: int, count: Count) -> Iterator[tuple[str, int]]:
    """Yield pieces of at most `limit` tokens as `count` counts; joined they are `text`.

    Pieces are as long as they may be, and end at a sentence where one ends.
    """
    yield from _gathered(_small(split_sentences(text), limit, count, _words), limit)


def _small(
    parts: Sequence[str], limit: int, count: Count, finer: Callable[[str, int, Count], Pieces]
) -> Pieces:
    for part, tokens in zip(parts, count(parts), strict=True):
        if tokens <= limit:
            yield part, tokens
        else:
            yield from finer(part, limit, count)


def _words(sentence: str, limit: int, count: Count) -> Pieces:
    return _small(_WORD.findall(sentence), limit, count, _letters)


def _letters(word: str, limit: int, count: Count) -> Pieces:
    """Yield runs of letters; a single letter may be more than `limit` tokens."""
    (tokens,) = count([word])
    size = max(1, int(len(word) * limit / max(1, tokens) * _SAFETY))
    runs = [word[start : start + size] for start in range(0, len(word), size)]
    for run, length in zip(runs, count(runs), strict=True):
        if length <= limit or len(run) == 1:
            yield run, length
        else:
            yield from _letters(run, limit, count)


def _gathered(pieces: Pieces, limit: int) -> Pieces:
    text, used = "", 0
    for piece, tokens in pieces:
        if text and used + tokens > limit:
            yield text, used
            text, used = "", 0
        text += piece
        used += tokens
    if text:
        yield text, used
