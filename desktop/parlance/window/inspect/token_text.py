"""Tokens as people can see them: blanks, ends of lines and bytes that are no characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.visible import visible_name
from parlance.window.parts.words import decimal, filled

if TYPE_CHECKING:
    from parlance.contract.engine import TokenLogprob

_SIGNS: Final = str.maketrans({"\n": "⏎", "\r": "␍", "\t": "⇥", "\u00a0": "⍽", "\u2581": "␣"})
_BLANK: Final = "␣"
_LEAST: Final = 0.0001


def shown_token(token: TokenLogprob) -> str:
    """Return the text of a token in which everything is seen."""
    if token.part:
        return f"⟨{token.part.hex(' ').upper()}⟩"
    return shown_text(token.text) or "∅"


def shown_text(text: str) -> str:
    """Return text with signs for blanks at its edges and for ends of lines."""
    inner = text.strip(" ")
    before = len(text) - len(text.lstrip(" "))
    after = len(text) - len(inner) - before
    whole = _BLANK * before + inner + _BLANK * after
    return visible_name(whole.translate(_SIGNS))


def share_words(share: float) -> str:
    """Return a probability as a percentage; the least of them are not told apart."""
    words = QCoreApplication.translate("Inspect", "%1 %")
    if 0 < share < _LEAST:
        return filled(words, f"<{decimal(100 * _LEAST, 2)}")
    places = 2 if share < 0.01 else 1  # noqa: PLR2004 - below one percent
    return filled(words, decimal(100 * share, places))
