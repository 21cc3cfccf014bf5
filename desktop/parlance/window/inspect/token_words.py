"""Tokens as they are shown: what cannot be seen gets a sign, and parts of characters digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.visible import visible_text
from parlance.window.parts.words import decimal, filled

if TYPE_CHECKING:
    from parlance.contract.engine import TokenLogprob

_BLANK: Final = "␣"
_SIGNS: Final = str.maketrans({"\t": "⇥", "\r": "␍", "\n": "⏎", "\u2028": "⏎", "\u2029": "⏎"})
_EDGES: Final = re.compile("^ +| +$")
_LINE_ENDS: Final = re.compile("⏎")
_HUNDREDTH: Final = 0.01


def token_words(token: TokenLogprob) -> str:
    """Return a token by itself, on one line: "␣the", "⏎", "⟨E2 82⟩"."""
    if token.part:
        return digits_of(token.part)
    shown = visible_text(token.text.translate(_SIGNS))
    return _EDGES.sub(lambda blanks: _BLANK * len(blanks[0]), shown)


def token_in_text(token: TokenLogprob) -> str:
    """Return a token as it stands within a text, whose lines end where they did."""
    if token.part:
        return digits_of(token.part)
    return _LINE_ENDS.sub("⏎\n", visible_text(token.text.translate(_SIGNS)))


def digits_of(part: bytes) -> str:
    """Return bytes that are no whole character as hexadecimal digits."""
    return f"⟨{part.hex(' ').upper()}⟩"


def share_words(probability: float) -> str:
    """Return a probability in percent, small ones with more places."""
    if 0 < probability < _HUNDREDTH / 100:
        words = QCoreApplication.translate("Inspect", "less than %1 %")
        return filled(words, decimal(_HUNDREDTH, 2))
    places = 2 if probability < _HUNDREDTH else 1
    return filled(QCoreApplication.translate("Inspect", "%1 %"), decimal(100 * probability, places))
