"""How Persian endings are written: ezafe, indefinite ی, plural, degrees, digits."""

from __future__ import annotations

from training.starter.languages.speaking import UnsayableError

ZWNJ = "\u200c"
_UNJOINED = frozenset("اآدذرزژوؤ")
"""Letters that do not join the next one: no ZWNJ is needed behind them."""

_CONSONANT_VAV = frozenset({"گاو"})
_SOUNDED_H = frozenset({"کوه"})
_EZAFE = {"در": "درِ"}
"""Written with its vowel, or "door" would be read as "in"."""

_INDEFINITE = {"چای": "چایی"}
_COMPARATIVE = {"خوب": "به"}
_DIGITS = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")


def _ends_in_silent_h(word: str) -> bool:
    return word.endswith("ه") and not word.endswith("اه") and word not in _SOUNDED_H


def _ends_in_vowel(word: str) -> bool:
    return word.endswith(("ا", "و")) and word not in _CONSONANT_VAV


def ezafe(word: str) -> str:
    """Return a word as it is before an adjective or an owner."""
    if word in _EZAFE:
        return _EZAFE[word]
    if _ends_in_vowel(word):
        return f"{word}ی"
    return f"{word}{ZWNJ}ی" if _ends_in_silent_h(word) else word


def indefinite(word: str) -> str:
    """Return a word with the ی of "some" and before relative clauses.

    Raises:
        UnsayableError: for adjectives in ‌ای, which nobody writes so.
    """
    if word in _INDEFINITE:
        return _INDEFINITE[word]
    if word.endswith(f"{ZWNJ}ای"):
        raise UnsayableError(word)
    if _ends_in_vowel(word):
        return f"{word}یی"
    if _ends_in_silent_h(word) or word.endswith("ی"):
        return f"{word}{ZWNJ}ای"
    return f"{word}ی"


def joined(word: str, ending: str) -> str:
    """Return a word with an ending that keeps its shape: ها, تر, ترین."""
    return word + ("" if word[-1] in _UNJOINED else ZWNJ) + ending


def plural(word: str) -> str:
    """Return the plural of one word."""
    return joined(word, "ها")


def comparative(adjective: str, *, most: bool = False) -> str:
    """Return "bigger", or "biggest"."""
    ending = "ترین" if most else "تر"
    if adjective in _COMPARATIVE:
        return _COMPARATIVE[adjective] + ending
    return joined(adjective, ending)


def digits(number: float, *, grouped: bool = True) -> str:
    """Return a number in Persian digits, with up to one behind the decimal sign."""
    amount = abs(number)
    text = f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.1f}"
    text = (text if grouped else text.replace(",", "")).translate(_DIGITS)
    return f"منفی {text}" if number < 0 else text
