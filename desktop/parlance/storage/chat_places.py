"""Where in a text the words stand that were looked for.

Folding 200 long texts takes longer than finding them. So a term is looked for in the text
as it is, by a pattern of everything that folds to it; where that finds nothing (ligatures,
numbers, decomposed letters), the text is folded piece by piece.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from parlance.storage.chat_texts import PREVIEW_LETTERS
from parlance.text.terms import comparable, searchable, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BEFORE = 40
_STEP = PREVIEW_LETTERS // 2
_STRETCH = 4000
_OVERLAP = 200
"""Longer than any word that is looked at."""

_FOLDED_BLOCKS = (range(0x0590, 0x0780), range(0x200B, 0x2061), range(0xAD, 0xAE))
"""Hebrew and Arabic, whose letters have several forms, and signs that nobody sees."""

_NO_LETTER_BEFORE = r"(?<![^\W_])"


class Places:
    """Finds the words of one search in any number of texts."""

    def __init__(self, asked: Sequence[str]) -> None:
        """Prepare to look for `asked`, terms of text/terms.py."""
        self._asked = asked
        self._patterns = [_pattern(term) for term in asked]

    def best(self, text: str) -> str:
        """Return about 160 letters of `text`, in one line, with as many terms as can be.

        A term counts where a word begins with it. Without any it is the beginning.
        """
        best, most = "", 0
        for pattern in self._patterns:
            if found := pattern.search(text):
                piece = _cut(text, max(found.start() - _BEFORE, 0), found.start())
                count = sum(1 for each in self._patterns if each.search(piece))
                if count > most:
                    best, most = piece, count
                if count == len(self._patterns):
                    break
        return best or _folded_place(text, self._asked)


def _pattern(term: str) -> re.Pattern[str]:
    """Return what finds the beginnings of words that fold to `term`, if not all of them."""
    forms = _forms()
    unseen = f"[{''.join(forms[''])}]*"
    letters = (f"[{re.escape(letter)}{''.join(forms.get(letter, ()))}]" for letter in term)
    # Scripts that put no space between words: a word begins at any letter.
    border = "" if len(terms(term[0] * 3)) > 1 else _NO_LETTER_BEFORE
    return re.compile(border + unseen.join(letters), re.IGNORECASE)


@cache
def _forms() -> dict[str, list[str]]:
    """Return the characters that fold to a letter, for those that `re` does not know itself."""
    forms: dict[str, list[str]] = {"": []}
    for block in _FOLDED_BLOCKS:
        for character in map(chr, block):
            folded = comparable(character)
            if folded != character:
                forms.setdefault(folded, []).append(character)
    return forms


def _folded_place(text: str, asked: Sequence[str]) -> str:
    """Return the place as Places.best() does, by folding the text."""
    for start in range(0, len(text), _STRETCH - _OVERLAP):
        folded = comparable(text[start : start + _STRETCH])
        # A number may stand there in another way than its term.
        if any(term in folded or term[0].isdigit() for term in asked):
            for piece in _pieces(text, start, min(start + _STRETCH, len(text))):
                words = searchable(piece).split(" ")
                if any(word.startswith(term) for word in words for term in asked):
                    return piece
    return _cut(text, 0, 0)


def _pieces(text: str, start: int, end: int) -> Iterator[str]:
    return (_cut(text, place, place + _STEP // 2) for place in range(start, end, _STEP))


def _cut(text: str, start: int, keep: int) -> str:
    """Return the piece from `start`, or from the next word that begins before `keep`."""
    end = start + PREVIEW_LETTERS
    if start:
        space = text.find(" ", start, keep)
        start = start if space < 0 else space + 1
    line = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{line}{'…' if end < len(text) else ''}"
