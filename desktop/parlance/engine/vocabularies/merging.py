"""How byte pair encoding makes tokens of letters, one merge after the other.

Sennrich, Haddow, Birch: Neural Machine Translation of Rare Words with Subword Units (2016). A
pair that becomes a part of a token is chosen among the pairs within that token alone, because no
merge ever crosses the border of what comes out: so the story of tokens is told from their letters
without knowing how the text was split before.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Urgency = float
"""Of the pairs that could be merged, the one of the smallest is."""

_VISIBLE: Final = frozenset((*range(33, 127), *range(161, 173), *range(174, 256)))


class Part(NamedTuple):
    """Letters that are together so far, and the token whose part they are."""

    text: str
    token: int


class Merging(NamedTuple):
    """What there is after a merge; `joined` is the number of the part that is new."""

    parts: tuple[Part, ...]
    joined: int
    urgency: Urgency


def parts_of(letters: Sequence[Sequence[str]]) -> tuple[Part, ...]:
    """Return what there is before any merge, given the letters of each token."""
    return tuple(Part(text, token) for token, each in enumerate(letters) for text in each)


def merges(
    letters: Sequence[Sequence[str]], urgency: Callable[[str, str], Urgency | None]
) -> Iterator[Merging]:
    """Yield the merges of tokens, given the letters of each, until there is none any more.

    `urgency` is that of a pair of neighbours, None for one that is never merged; of equals the
    first in the text comes first.
    """
    parts = list(parts_of(letters))
    while True:
        pairs = (
            (each, number)
            for number, (first, second) in enumerate(pairwise(parts))
            if first.token == second.token
            and (each := urgency(first.text, second.text)) is not None
        )
        best = min(pairs, default=None)
        if best is None:
            return
        found, at = best
        parts[at : at + 2] = [Part(parts[at].text + parts[at + 1].text, parts[at].token)]
        yield Merging(tuple(parts), at, found)


def byte_of_letter() -> dict[str, int]:
    """Return the byte that each letter of a byte-level vocabulary stands for.

    GPT-2 keeps the bytes that are visible in Latin-1, and takes letters from 256 on, in order,
    for the others.
    """
    hidden = iter(range(256, 512))
    return {chr(byte if byte in _VISIBLE else next(hidden)): byte for byte in range(256)}
