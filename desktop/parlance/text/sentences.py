"""Where sentences end, by rules: one set for all languages, no model.

Made for readers, citations and the cutting of long paragraphs, where a cut too many
costs more than one too few. Offsets are code points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.text.abbreviations import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    GERMAN_AFTER_ORDINALS,
    MAY_END,
    ORDINAL_LANGUAGES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_HARD = "。！？｡．۔؟।॥։።။།"
"""Stops of scripts that need no space after them and have no other use for them."""

_CLOSING = "\"'”’»“›)\\]}」』）】》〉〕］｝"
# “ closes a quotation in German, but where no space follows a stop it opens the next.
_STOP = re.compile(
    rf"([.!?…;\u037e{_HARD}]*[.!?…;\u037e])([{_CLOSING}]*)"
    rf"|([.!?…;\u037e{_HARD}]*[{_HARD}])([{_CLOSING.replace('“', '')}]*)"
    r"|[\n\r\u2028\u2029]+"
)
_NEXT = re.compile(r"\s*[\"'“”„‘’«»‹›(\[{¿¡—–\-•*_「『（【《〈]*\s*(\w?)")
_WORD = re.compile(r"[^\s()\[\]{}«»“”„\"'‘’/—–、，。]*$")
_NUMBER = re.compile(r"\d{1,3}")
_CONTINUES = re.compile(r"[とはがをのにもでって、，,]")
_DOTTED = re.compile(r"[^\W\d]{1,3}(?:\.[^\W\d]{1,3})+")
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_GREEK_QUESTION = (";", "\u037e")
_QUOTES = "'’\"”»"
_APOSTROPHES = ("'", "’")
_LONGEST_ABBREVIATION = 24
_THAI_LETTERS = 120
"""Thai has no stops; a stretch of at least this is cut at one of its spaces."""


def split_sentences(text: str, language: str | None = None) -> list[str]:
    """Return the sentences, each with the white space after it: joined they are `text`.

    `language` (a code) makes "3." an ordinal where the language writes them so.
    """
    return [text[start:end] for start, end in sentence_spans(text, language)]


def sentence_spans(text: str, language: str | None = None) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, in code points; together they cover `text`."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop.start() < start or not _ends(text, stop, start, language):
            continue
        end = _over_space(text, stop.end())
        if text[start:end].isspace():
            continue
        yield from _thai_spans(text, start, end)
        start = end
    if start < len(text):
        yield from _thai_spans(text, start, len(text))


def _over_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, stop: re.Match[str], start: int, language: str | None) -> bool:
    marks, closing, after = stop.group(1), stop.group(2), stop.end()
    if marks is None:  # a hard stop or a line's end
        return not (stop.group(4) and _CONTINUES.match(text, after))
    if after < len(text) and not text[after].isspace():
        return False
    following = _NEXT.match(text, after)
    first = following.group(1) if following else ""
    if marks in _GREEK_QUESTION:
        return bool(_GREEK.search(text, max(start, stop.start() - 3), stop.start()))
    if marks != "." or closing.strip(_QUOTES):
        return not first.islower()
    return not first.islower() and _dot_ends(text, stop.start(), start, following, language)


def _dot_ends(
    text: str, dot: int, start: int, following: re.Match[str] | None, language: str | None
) -> bool:
    """Say whether a single dot that white space follows ends its sentence."""
    first = following.group(1) if following else ""
    if not first:  # nothing but signs comes
        return True
    found = _WORD.search(text, max(start, dot - _LONGEST_ABBREVIATION), dot)
    word = found.group().strip("-") if found else ""
    if _NUMBER.fullmatch(word):
        at_start = not text[start : dot - len(word)].strip()
        return not (at_start or _is_ordinal(text, following, language))
    lower = word.lower()
    if lower in MAY_END:
        return not first.isdigit()
    if lower in BEFORE_NUMBERS and first.isdigit():
        return False
    elided = text[dot - len(word) - 1 : dot - len(word)] in _APOSTROPHES  # "war's."
    single = len(word) == 1 and word.isalpha() and not _is_uncased(word) and not elided
    return not (single or lower in BEFORE_NAMES or _DOTTED.fullmatch(word))


def _is_uncased(letter: str) -> bool:
    return letter.lower() == letter.upper()


def _is_ordinal(text: str, following: re.Match[str] | None, language: str | None) -> bool:
    if language in ORDINAL_LANGUAGES:
        return True
    if language is not None or following is None:
        return False
    word = re.compile(r"\w+").match(text, following.start(1))
    return bool(word and word.group() in GERMAN_AFTER_ORDINALS)


def _thai_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch of Thai at spaces, into pieces of at least _THAI_LETTERS letters."""
    while end - start > 2 * _THAI_LETTERS and _THAI.search(text, start, end):
        space = text.find(" ", start + _THAI_LETTERS, end)
        if space < 0:
            break
        cut = _over_space(text, space)
        yield start, cut
        start = cut
    if start < end:
        yield start, end
