"""Finds in a short text what somebody typed, whatever letters of its script they used."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from parlance.text.terms import comparable, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_START = 100
_AT_WORD = 80
_WITHIN = 50
_SCATTERED = 25
_TOGETHER = 40
_WIDEST = 3
"""Letters that lie apart count as one word when they take no more than so many times its length."""


class Match(NamedTuple):
    """How well a text fits what was typed.

    Attributes:
        score: higher is better.
        spans: pairs of begin and end in the text, in order, for what was found.
    """

    score: int
    spans: tuple[tuple[int, int], ...] = ()


class _Folded(NamedTuple):
    """A text as it is compared; `places` has for each of its letters where it came from."""

    text: str
    places: tuple[int, ...]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return where in the text as written the folded letters from `begin` to `end` stand."""
        return self.places[begin], max(self.places[end], self.places[end - 1] + 1)

    def begins_word(self, place: int) -> bool:
        """Say whether a word begins here; in scripts without spaces every letter does."""
        before, here = self.text[place - 1 : place], self.text[place]
        return not before.isalnum() or not _is_spaced(here) or not _is_spaced(before)


def fuzzy(typed: str, text: str) -> Match | None:
    """Return how `text` fits `typed`, None if it does not: each word whole, or its letters apart.

    Letter case, compatibility forms and the two ways to write Persian letters do not count.
    """
    words = comparable(typed).split()
    folded = _folded(text)
    score = 0
    spans: list[tuple[int, int]] = []
    for word in words:
        found = _word(word, folded) or _apart(word, folded)
        if found is None:
            return None
        score += found.score
        spans.extend(found.spans)
    if len(words) > 1 and " ".join(words) in folded.text:
        score += _TOGETHER
    return Match(score, _merged(spans))


def containing(typed: str, texts: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], ...] | None:
    """Return where each text has the words typed; None if a word is in none of them."""
    found: list[list[tuple[int, int]]] = [[] for _ in texts]
    folded = [_folded(text) for text in texts]
    for word in comparable(typed).split():
        spans = [_word(word, each) for each in folded]
        if not any(spans):
            return None
        for place, match in enumerate(spans):
            found[place].extend(match.spans if match else ())
    return tuple(_merged(spans) for spans in found)


def places_of(typed: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return where `text` has the words that were searched for, as the store's search finds them.

    A word counts where one begins with it.
    """
    folded = _folded(text)
    spans: list[tuple[int, int]] = []
    for term in {*terms(typed), *comparable(typed).split()}:
        place = folded.text.find(term)
        while place >= 0:
            if folded.begins_word(place):
                spans.append(folded.span(place, place + len(term)))
            place = folded.text.find(term, place + 1)
    return _merged(spans)


def _word(word: str, folded: _Folded) -> Match | None:
    place = folded.text.find(word)
    if place < 0:
        return None
    if place == 0:
        return Match(_AT_START, (folded.span(0, len(word)),))
    first = place
    while place >= 0:
        if folded.begins_word(place):
            return Match(_AT_WORD, (folded.span(place, place + len(word)),))
        place = folded.text.find(word, place + 1)
    return Match(_WITHIN, (folded.span(first, first + len(word)),))


def _apart(word: str, folded: _Folded) -> Match | None:
    """Return a match of the letters of `word` in their order, from the beginning of a word."""
    place = folded.text.find(word[0])
    while place >= 0:
        if folded.begins_word(place):
            places = _following(word, folded.text, place)
            if places and places[-1] - place < _WIDEST * len(word):
                spans = tuple(folded.span(each, each + 1) for each in places)
                return Match(_SCATTERED, spans)
        place = folded.text.find(word[0], place + 1)
    return None


def _following(word: str, text: str, place: int) -> list[int]:
    places = [place]
    for letter in word[1:]:
        place = text.find(letter, place + 1)
        if place < 0:
            return []
        places.append(place)
    return places


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return tuple(merged)


def _is_spaced(letter: str) -> bool:
    """Say whether a letter is of a script that puts spaces between words."""
    return letter < "\u0e00" or "\u1e00" <= letter < "\u3000"


@lru_cache(maxsize=4096)
def _folded(text: str) -> _Folded:
    if text.isascii():
        return _Folded(text.lower(), tuple(range(len(text) + 1)))
    letters: list[str] = []
    places: list[int] = []
    begin = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.combining(text[end]):
            continue  # an accent belongs to the letter before it
        folded = comparable(text[begin:end])
        letters.append(folded)
        places.extend([begin] * len(folded))
        begin = end
    return _Folded("".join(letters), (*places, len(text)))
