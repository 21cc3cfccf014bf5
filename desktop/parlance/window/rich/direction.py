"""Which way a text runs, by its first strong character (rule P2 of UAX #9)."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import Qt

from parlance.contract.visible import visible_text

FIRST_STRONG_ISOLATE: Final = "\u2068"
LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
POP_ISOLATE: Final = "\u2069"
LINE_SEPARATOR: Final = "\u2028"
_LOOKED_AT = 400
_WITHOUT_ISOLATES = str.maketrans(
    {
        FIRST_STRONG_ISOLATE: None,
        LEFT_TO_RIGHT_ISOLATE: None,
        POP_ISOLATE: None,
        LINE_SEPARATOR: "\n",
    }
)


def direction_of(text: str) -> Qt.LayoutDirection | None:
    """Return the direction of the first strong character, None if there is none."""
    for character in text[:_LOOKED_AT]:
        match unicodedata.bidirectional(character):
            case "L":
                return Qt.LayoutDirection.LeftToRight
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
            case _:
                pass
    return None


def runs_right_to_left(text: str) -> bool:
    """Return whether `text` is read from right to left."""
    return direction_of(text) == Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """Return `text` wrapped so that its direction does not touch what stands around it."""
    return f"{FIRST_STRONG_ISOLATE}{visible_text(text)}{POP_ISOLATE}"


def plain_copy(text: str) -> str:
    """Return what a copy of shown text should hold: no isolates, ordinary line ends."""
    return text.translate(_WITHOUT_ISOLATES)
