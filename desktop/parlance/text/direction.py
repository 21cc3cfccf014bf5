"""Whether a text runs from left to right or from right to left."""

from __future__ import annotations

import unicodedata
from enum import StrEnum


class Direction(StrEnum):
    """The way a paragraph runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


_STRONG = {
    "L": Direction.LEFT_TO_RIGHT,
    "R": Direction.RIGHT_TO_LEFT,
    "AL": Direction.RIGHT_TO_LEFT,
}
_ISOLATES = ("LRI", "RLI", "FSI")


def direction_of(text: str) -> Direction | None:
    """Return the direction of the first strong letter; None for a text without any.

    Letters inside of isolates do not count (Unicode Standard Annex 9, rules P2 and P3).
    """
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in _STRONG:
            return _STRONG[kind]
    return None
