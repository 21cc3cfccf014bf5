"""Positions as Qt counts them, in units of UTF-16; Python counts code points."""

from __future__ import annotations

_LAST_OF_BASIC_PLANE = "\uffff"


def utf16_length(text: str) -> int:
    """Return how many units of UTF-16 `text` has; half a pair alone is one, as in Qt."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, position: int) -> int:
    """Return how many code points of `text` stand before a position of Qt's.

    A position inside a pair counts as the one behind it.
    """
    seen = 0
    for index, each in enumerate(text):
        if seen >= position:
            return index
        seen += 2 if each > _LAST_OF_BASIC_PLANE else 1
    return len(text)
