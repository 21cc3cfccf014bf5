"""How French words meet: elision, numbers, sentences; marks are seen through."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from training.starter.languages.speaking import bare, capital

if TYPE_CHECKING:
    from collections.abc import Iterable

_ELIDED = frozenset(["je", "ne", "me", "se", "le", "la", "de", "que"])
_VOWELS = "aeiouœæø"
_KEEPS_THE_VOWEL_BEFORE = frozenset(["haut", "haute", "hauts", "hautes", "huit", "onze"])
"""Words that start like others with an elided word before them, and have none."""

THIN_SPACE = "\u202f"
_ONE_IN_WORDS = 20

_UP_TO_TWELVE = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze"
_UP_TO_TWENTY = "treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
_NUMBERS = (*_UP_TO_TWELVE.split(), *_UP_TO_TWENTY.split())


def elides(text: str) -> bool:
    """Whether "le" and its like lose their vowel before this text."""
    word = bare(text).partition(" ")[0]
    if not word or word in _KEEPS_THE_VOWEL_BEFORE:
        return False
    first = unicodedata.normalize("NFD", word[0].lower())[0]
    if first == "h":
        # Made-up names with an H keep it, as foreign names do.
        return word[0] == "h"
    if first == "y":
        return word == "yeux" or (len(word) > 1 and word[1].lower() not in f"{_VOWELS}éèêàâ")
    return first in _VOWELS


def joined(*words: str) -> str:
    """Return words, or runs of words, with spaces between; short ones alone are elided."""
    text = ""
    for word in reversed([word for word in words if word]):
        if not text:
            text = word
        elif word in _ELIDED and elides(text):
            text = f"{word[:-1]}'{text}"
        else:
            text = f"{word} {text}"
    return text


def listed(words: Iterable[str]) -> str:
    """Return words with "et" between the last two."""
    return " et ".join(words)


def figures(value: float) -> str:
    """Return a number in figures: a comma before decimals, thin spaces between thousands."""
    text = f"{value:,.1f}".removesuffix(".0")
    return text.replace(",", THIN_SPACE).replace(".", ",")


def counted(number: int, *, in_words: bool) -> str:
    """Return a number as it stands before a noun."""
    return _NUMBERS[number] if in_words and number <= _ONE_IN_WORDS else figures(number)


def units(value: float, unit: str) -> str:
    """Return so many of a unit, which has its plural from two on."""
    return f"{figures(value)} {unit}{'s' if abs(value) >= 2 else ''}"  # noqa: PLR2004 - the rule


def finished(text: str, mark: str = ".") -> str:
    """Return a text as a sentence: a capital, and a space before a mark of two parts."""
    return f"{capital(text)}{mark}" if mark == "." else f"{capital(text)} {mark}"


def plural_of(word: str) -> str:
    """Return the plural that a noun or adjective has by rule."""
    if word[-1] in "sxz":
        return word
    if word == "bleu":
        return "bleus"
    return f"{word}x" if word.endswith(("eau", "eu")) else f"{word}s"
