"""How sure a model is of a text, token by token."""

from __future__ import annotations

from typing import Final

import msgspec

from parlance.contract.engine import Request, Score

STEPS: Final = (0.8, 0.4, 0.1, 0.01)
"""Probabilities at and above which a token is shaded more lightly; below the last it is darkest."""

MOST_CHARACTERS: Final = 100_000
"""Characters of a text that are weighed; what follows them is not."""

ALTERNATIVES: Final = 5
"""Tokens that are told in the place of each."""


class Portion(msgspec.Struct, frozen=True, kw_only=True):
    """A text and what it is weighed after: a paragraph of a translation and its prompt."""

    request: Request
    text: str


class WeighedPart(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the next piece of a text.

    Attributes:
        unscored: what stands before it and has no probability, as nothing stands before that.
        between: blanks between two portions, which belong to neither.
        is_new_window: the context was full: only the text right before this piece was known.
        done, total: characters.
    """

    score: Score
    unscored: str = ""
    between: str = ""
    is_new_window: bool = False
    done: int
    total: int


def step_of(probability: float) -> int:
    """Return how dark a token is shaded, from 0, for one that was to be expected, to 4."""
    return sum(probability < step for step in STEPS)
