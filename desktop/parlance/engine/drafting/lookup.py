"""Guesses how a text goes on, from where its last tokens stood before (prompt lookup).

What is summarized, translated or edited often says the same again. Tokens that are guessed
right cost one step together. Source of the idea: A. Saxena, Prompt Lookup Decoding, 2023;
the chains of earlier places are those of Deflate's compressors (RFC 1951, section 4).
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_ALIKE = 16
"""Tokens before two places that are compared at most."""

_LEAST_ALIKE = 2
_FIRST_PLACE = 3
_PLACES = 8
"""Earlier places that are looked at for one guess."""

_INDEXED_AT_ONCE = 4096
"""Tokens that enter the index for one guess, in about 3 ms: a long prompt takes several."""

_SMALLEST_INDEX, _LARGEST_INDEX = 1 << 10, 1 << 17


@dataclass(frozen=True, slots=True)
class Guess:
    """Tokens that may come next.

    Attributes:
        alike: how many tokens before them are the same as where they come from.
    """

    tokens: list[int]
    alike: int


class Lookup:
    """Finds where a growing text said the same before.

    A token costs the same however long the text is. Memory: 8 bytes a token, and at most
    1 MiB. Used by the thread that decodes.
    """

    def __init__(self, before: Sequence[int] = (), *, expected: int = 0) -> None:
        """Know the tokens `before` the text; `expected` is about how many it will have."""
        self._text = array("i", before)
        self._before = len(self._text)
        size = _SMALLEST_INDEX
        while size < min(expected + self._before, _LARGEST_INDEX):
            size *= 2
        self._mask = size - 1
        # By the hash of two or three tokens: the place after them where they stood last.
        # No place is 0, which says that there is none.
        self._pairs = array("i", bytes(4 * size))
        self._triples = array("i", bytes(4 * size))
        self._earlier = array("i", [0] * _FIRST_PLACE)
        """For each place, the one before it with the same hash of three tokens."""

    def guess(self, tokens: array[int], most: int) -> Guess | None:
        """Return at most `most` tokens that may follow `tokens`, or None.

        These are the tokens of the last call with more behind them. What is guessed
        goes on in a circle where the place it comes from is nearer than it is long, and
        ends before an image.
        """
        text = self._text
        text.extend(tokens[len(text) - self._before :])
        if most < 1 or len(text) <= _FIRST_PLACE or not self._index():
            return None
        place, alike = self._likest()
        if alike < _LEAST_ALIKE:
            return None
        found = text[place : place + most].tolist()
        period = len(text) - place
        while len(found) < most:
            found.append(found[-period])
        image = next((n for n, token in enumerate(found) if token < 0), most)
        return Guess(found[:image], alike) if image else None

    def _index(self) -> bool:
        """Enter places that something follows; False while there are many more to enter."""
        text, earlier, mask = self._text, self._earlier, self._mask
        pairs, triples = self._pairs, self._triples
        first = len(earlier)
        last = min(len(text), first + _INDEXED_AT_ONCE)
        for place in range(first, last):
            before, last_but_one, newest = text[place - 3], text[place - 2], text[place - 1]
            pairs[hash((last_but_one, newest)) & mask] = place
            triple = hash((before, last_but_one, newest)) & mask
            earlier.append(triples[triple])
            triples[triple] = place
        return last >= len(text)

    def _likest(self) -> tuple[int, int]:
        """Return the earlier place with the most tokens before it alike, and how many."""
        before, last_but_one, newest = self._text[-3:]
        place = self._triples[hash((before, last_but_one, newest)) & self._mask]
        best, most = 0, 0
        for _ in range(_PLACES):
            if place == 0 or most >= LONGEST_ALIKE:
                break
            alike = self._alike(place)
            if alike > most:
                best, most = place, alike
            place = self._earlier[place]
        if most < _LEAST_ALIKE:
            best = self._pairs[hash((last_but_one, newest)) & self._mask]
            most = self._alike(best)
        return best, most

    def _alike(self, place: int) -> int:
        """Return how many tokens before `place` are those at the end of the text."""
        text = self._text
        back = len(text) - place
        for count in range(min(place, LONGEST_ALIKE)):
            if text[place - 1 - count] != text[place - 1 - count + back]:
                return count
        return min(place, LONGEST_ALIKE)
