"""Which characters of a text a token stands for."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]

_FAR = 64
"""Letters of the text that a token may have left out before its own."""

_FAR_PER_MISS = 8 * _FAR
"""As many more for each token before it that was not found: one may stand for a whole word."""


def spans(text: str, contents: Sequence[bytes]) -> tuple[list[Span], bool]:
    """Return the characters of each token, and whether the bytes of all are the text's.

    Tokens that are parts of one character have the same span. Where a vocabulary changes
    texts (lower case, no accents), letters are found again as far as they are alike; a token
    that stands for something else has what lies between its neighbours.
    """
    encoded = text.encode("utf-8", "replace")
    joined = b"".join(contents)
    if joined == encoded:
        return _exact(text, contents, 0), True
    if joined == b" " + encoded:  # SentencePiece puts a space before
        return _exact(text, contents, 1), True
    return _alike(text, contents), False


def _exact(text: str, contents: Sequence[bytes], before: int) -> list[Span]:
    starts = [0, *accumulate(len(letter.encode("utf-8", "replace")) for letter in text)]
    found = []
    at = -before
    for content in contents:
        first, last = max(0, at), at + len(content) - 1
        start = bisect_right(starts, first) - 1
        found.append((start, bisect_right(starts, last) if last >= first else start))
        at += len(content)
    return found


def _alike(text: str, contents: Sequence[bytes]) -> list[Span]:
    letters, places = _folded_with_places(text)
    found: list[Span | None] = []
    at = missed = 0
    for content in contents:
        wanted = _folded(content.decode("utf-8", "replace")).strip()
        while at < len(letters) and letters[at].isspace():
            at += 1
        far = len(wanted) + _FAR + missed * _FAR_PER_MISS
        place = letters.find(wanted, at, at + far) if wanted else -1
        if place < 0:
            found.append(None)
            missed += 1
            continue
        at, missed = place + len(wanted), 0
        found.append((places[place], places[at - 1] + 1))
    return _filled(found, len(text))


def _filled(found: Sequence[Span | None], length: int) -> list[Span]:
    """Give the tokens that were not found what lies between those that were."""
    after = [length] * (len(found) + 1)
    for number in reversed(range(len(found))):
        span = found[number]
        after[number] = after[number + 1] if span is None else span[0]
    filled: list[Span] = []
    before = 0
    for number, span in enumerate(found):
        filled.append(span or (before, max(before, after[number])))
        before = max(before, filled[-1][1])
    return filled


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for each in _folded(letter):
            letters.append(each)
            places.append(place)
    return "".join(letters), places


def _folded(text: str) -> str:
    """Return letters without case and accents."""
    apart = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
