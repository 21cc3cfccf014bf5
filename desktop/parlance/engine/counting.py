"""Texts to count, in portions that keep the engine from nothing else for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.engine.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PORTION_CHARACTERS = 25_000
"""Longest portion, to be tokenized between two steps of what is generated.

100,000 characters took 60 to 190 ms with six vocabularies, on two cores that did other
things too, and 440 ms with one that spells Chinese in bytes.
"""

_TEXT_CHARACTERS = 50
"""What a text costs besides its length, in characters that could have been counted."""

Portion = list[tuple[int, str]]
"""Texts or pieces of them, each with the number of the text it belongs to."""


def portions(texts: Iterable[str]) -> Iterator[Portion]:
    """Yield `texts` in portions, a long one cut into pieces.

    The tokens of its pieces add up to those of the text, to about a token for each cut.
    """
    portion: Portion = []
    size = 0
    for number, text in enumerate(texts):
        for piece in pieces(text, PORTION_CHARACTERS - _TEXT_CHARACTERS):
            cost = len(piece) + _TEXT_CHARACTERS
            if portion and size + cost > PORTION_CHARACTERS:
                yield portion
                portion, size = [], 0
            portion.append((number, piece))
            size += cost
    if portion:
        yield portion
