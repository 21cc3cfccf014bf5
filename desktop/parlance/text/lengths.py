"""How much a text says, comparable between scripts: a character of Chinese is most of a word."""

from __future__ import annotations

from collections import Counter

from parlance.text.scripts import script_of

_WEIGHTS = {"Han": 3.0, "Kana": 1.6, "Hangul": 2.2, "Hebrew": 1.25, "Arabic": 1.15}
"""Letters of an alphabet with vowels that one of these stands for.

Estimates, not measured on a corpus; whoever uses them allows for a wide band.
"""


def alphabetic_length(text: str) -> float:
    """Return the length of `text` in letters as an alphabet with vowels would need them.

    Digits and signs count as one, white space as nothing.
    """
    if text.isascii():
        return float(sum(map(len, text.split())))
    return sum(
        times * _WEIGHTS.get(script_of(letter) or "", 1.0)
        for letter, times in Counter(text).items()
        if not letter.isspace()
    )
