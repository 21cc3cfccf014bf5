"""How often guesses prove right, and when an answer had better guess no more for a while."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from parlance.engine.drafting.lookup import Lookup

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from parlance.engine.drafting.lookup import Guess

MODEL = 5
"""The kind of guess that a draft model makes; the kinds below it are lookups."""

_KINDS = (3, 4, 6, 10)
"""From how many tokens alike on a lookup is of the next kind."""

_FIRST_CHANCES = (0.2, 0.3, 0.5, 0.65, 0.8, 0.6)
"""Chances of a token of each kind before anything is known."""

_FIRST_WEIGHT = 3.0
"""Guessed tokens that what was known before counts for."""

_NEWER = 0.9
"""What a draft before the last one still counts for."""

_FORGETTING = 0.98
"""What is left of the experience with a kind each time it is not used for a guess at hand."""

_FIRST_PAUSE, _LONGEST_PAUSE = 8, 512
"""Tokens for which an answer rests from guessing; doubled with each failure."""

_FAILURES = 2
"""Drafts in a row of which no token was right, before an answer rests."""


def kind_of(guess: Guess) -> int:
    """Return the kind of a lookup's guess: the more tokens alike, the higher."""
    return bisect_right(_KINDS, guess.alike)


class Odds:
    """Chances that guessed tokens prove right, for each kind of guess."""

    def __init__(self, before: Odds | None = None) -> None:
        """Begin with what is known from `before`, which learns along."""
        self._before = before
        self._right = [0.0] * len(_FIRST_CHANCES)
        self._tried = [0.0] * len(_FIRST_CHANCES)

    def of(self, kind: int) -> float:
        """Return the chance that a token is right if those guessed before it were."""
        first = _FIRST_CHANCES[kind] if self._before is None else self._before.of(kind)
        right = self._right[kind] + _FIRST_WEIGHT * first
        return right / (self._tried[kind] + _FIRST_WEIGHT)

    def note(self, kind: int, drafted: int, proved: int) -> None:
        """Take note of a draft: the token after those that proved right was wrong."""
        tried = min(proved + 1, drafted)
        self._right[kind] = self._right[kind] * _NEWER + proved
        self._tried[kind] = self._tried[kind] * _NEWER + tried
        if self._before is not None:
            self._before.note(kind, drafted, proved)

    def fade(self, kind: int) -> None:
        """Forget a little, so that a kind which did not pay is tried again some time."""
        self._right[kind] *= _FORGETTING
        self._tried[kind] *= _FORGETTING
        if self._before is not None:
            self._before.fade(kind)


class Acceptance:
    """Whether one answer shall guess, from how its drafts went."""

    def __init__(self, everybody: Odds) -> None:
        """Expect what `everybody` has met."""
        self.odds = Odds(everybody)
        self._failures = 0
        self._rests_until = 0

    def rests(self, written: int) -> bool:
        """Whether no guess is wanted after so many tokens of the answer."""
        return written < self._rests_until

    def note(self, kind: int, *, drafted: int, proved: int, written: int) -> None:
        """Take note of a draft; `written` tokens of the answer are there now."""
        self.odds.note(kind, drafted, proved)
        if proved:
            self._failures = 0
            return
        self._failures += 1
        doublings = self._failures - _FAILURES
        if doublings >= 0:
            self._rests_until = written + min(_FIRST_PAUSE << doublings, _LONGEST_PAUSE)


class Drafts:
    """The guesses for one answer.

    Attributes:
        drafted: tokens that were guessed; proved: those that were right.
        kind: of the guesses that are being tried.
        acceptance: whether to go on with it.
    """

    def __init__(self, before: Sequence[int], expected: int, everybody: Odds) -> None:
        """Guess for a text of about `expected` tokens, after those `before` it."""
        self.drafted = 0
        self.proved = 0
        self.kind = 0
        self.acceptance = Acceptance(everybody)
        self._lookup = Lookup(before, expected=expected)

    def guess(self, tokens: array[int], most: int) -> Guess | None:
        """Return at most `most` tokens that may follow `tokens`, looked up in the text."""
        return self._lookup.guess(tokens, most)

    def note(self, *, drafted: int, proved: int, written: int) -> None:
        """Take note of how a draft went; `written` tokens of the answer are there now."""
        self.acceptance.note(self.kind, drafted=drafted, proved=proved, written=written)
