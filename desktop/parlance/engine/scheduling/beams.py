"""Beam search: the likeliest whole answers, from tables of log-probabilities.

Sources: Graves 2012, arXiv 1211.3711 (the search); Wu et al. 2016, arXiv 1609.08144 (the
division by length); Hugging Face Transformers' `generate` (the rest: 2 * width candidates,
and that a hypothesis ends only among the best `width` of them).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from parlance.contract.sampling import Beams


@dataclass(frozen=True, slots=True)
class Move:
    """A beam goes on: row `parent` of the last table, continued with `token`."""

    parent: int
    token: int


@dataclass(frozen=True, slots=True)
class Found:
    """A hypothesis.

    Attributes:
        tokens: without the end token.
        logprob: sum over its tokens, the end token included.
        score: `logprob` over length ** length_penalty; the end token counts in the length.
        ended: whether the model ended it; otherwise there was no room for more.
    """

    tokens: tuple[int, ...]
    logprob: float
    score: float
    ended: bool


@dataclass(frozen=True, slots=True)
class _Beam:
    tokens: tuple[int, ...]
    logprob: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A continuation of beam `parent`; `logprob` is the sum over its tokens."""

    parent: int
    token: int
    logprob: float


def score_of(logprob: float, length: int, length_penalty: float) -> float:
    """Return what a hypothesis of `length` tokens is ranked by."""
    score: float = logprob / max(1, length) ** length_penalty
    return score


class BeamSearch:
    """One search. It ends when `advance` returns nothing; `hypotheses` are there then.

    With a width of 1 it is greedy: the likeliest token each time, until that is an end
    token. Of equal candidates the lower token goes first, then the better beam.

    Attributes:
        considered: the candidates of the last step, best first, to show how they were chosen.
    """

    def __init__(
        self,
        beams: Beams,
        *,
        is_end: Callable[[int], bool],
        max_tokens: int,
        min_tokens: int = 0,
    ) -> None:
        """Start with the empty answer as the only beam.

        `max_tokens` is at least 1; no hypothesis ends by itself with fewer than
        `min_tokens`. Neither counts the end token.
        """
        self._beams = beams
        self._is_end = is_end
        self._max_tokens = max_tokens
        self._min_tokens = min_tokens
        self._live: tuple[_Beam, ...] = (_Beam((), 0.0),)
        self._finished: list[Found] = []
        self._over = False
        self.considered: list[Candidate] = []

    @property
    def live(self) -> tuple[tuple[int, ...], ...]:
        """The tokens of each live beam, best first, to show progress."""
        return () if self._over else tuple(beam.tokens for beam in self._live)

    @property
    def hypotheses(self) -> tuple[Found, ...]:
        """The `n_best` found, best first; none before the search is over, then at least one."""
        return tuple(self._finished[: self._beams.n_best]) if self._over else ()

    def advance(self, logprobs: Sequence[NDArray[np.float32]]) -> tuple[Move, ...]:
        """Go one token further; return the new live beams, best first.

        `logprobs` has a row for each live beam, in the order of the moves returned last;
        at first one row, for the prompt. Returns nothing when the search is over.
        """
        if self._over:
            return ()
        self.considered = self._candidates(logprobs)
        going_on = self._sort_out(self.considered)
        moves = tuple(Move(candidate.parent, candidate.token) for candidate in going_on)
        before = self._live
        self._live = tuple(
            _Beam((*before[candidate.parent].tokens, candidate.token), candidate.logprob)
            for candidate in going_on
        )
        if self._live and not self._is_over():
            if len(self._live[0].tokens) < self._max_tokens:
                return moves
            self._cut_off(self._live)
        if not self._finished:
            self._cut_off(before)
        self._over = True
        return ()

    def _candidates(self, logprobs: Sequence[NDArray[np.float32]]) -> list[Candidate]:
        """Return the best continuations of all beams, best first."""
        found = [
            Candidate(parent, token, beam.logprob + logprob)
            for parent, (beam, row) in enumerate(zip(self._live, logprobs, strict=True))
            for token, logprob in self._best(row)
        ]
        return sorted(found, key=lambda one: (-one.logprob, one.token, one.parent))

    def _best(self, row: NDArray[np.float32]) -> list[tuple[int, float]]:
        """Return the best tokens of one row: enough that `width` of them do not end."""
        from parlance.engine.scheduling.ranking import likeliest  # noqa: PLC0415 - brings numpy

        may_end = len(self._live[0].tokens) >= self._min_tokens
        count = 2 * self._beams.width
        while True:
            found = likeliest(row, count)
            others = [entry for entry in found if not self._is_end(entry[0])]
            if len(others) >= self._beams.width or len(found) < count:
                return found if may_end else others
            count *= 2

    def _sort_out(self, candidates: list[Candidate]) -> list[Candidate]:
        """Keep what ended among the best `width`; return the best `width` of the others."""
        width = self._beams.width
        for candidate in candidates[:width]:
            if self._is_end(candidate.token):
                tokens = self._live[candidate.parent].tokens
                self._keep(tokens, candidate.logprob, len(tokens) + 1, ended=True)
        going_on = (one for one in candidates if not self._is_end(one.token))
        return [candidate for candidate, _place in zip(going_on, range(width), strict=False)]

    def _keep(self, tokens: tuple[int, ...], logprob: float, length: int, *, ended: bool) -> None:
        score = score_of(logprob, length, self._beams.length_penalty)
        self._finished.append(Found(tokens, logprob, score, ended))
        self._finished.sort(key=lambda found: -found.score)
        del self._finished[self._beams.width :]

    def _cut_off(self, beams: tuple[_Beam, ...]) -> None:
        for beam in beams:
            self._keep(beam.tokens, beam.logprob, len(beam.tokens), ended=False)

    def _is_over(self) -> bool:
        """Whether no live beam can still get among the best `width`, or need not.

        A beam's log-probability only falls. So its score is at most that of the same sum
        at the most favourable length it can reach: the longest where the length penalty is
        positive, as sums are negative, else the next. This never stops too early, for any
        sign of the penalty.
        """
        width = self._beams.width
        if len(self._finished) < width:
            return False
        if self._beams.early_stopping or width == 1:
            return True
        penalty = self._beams.length_penalty
        length = len(self._live[0].tokens)
        if length < self._max_tokens:
            length = self._max_tokens if penalty > 0 else length + 1
        bound: float = self._live[0].logprob / length**penalty
        return bound <= self._finished[-1].score
