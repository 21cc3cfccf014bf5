"""Beam search against greedy choice and against trees that can be enumerated wholly."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.sampling import Beams
from parlance.engine.scheduling.beams import BeamSearch, Found, Move
from parlance.engine.scheduling.ranking import likeliest

END = 0
PENALTIES = (0.0, 0.7, 1.0, 1.5)


class Tree:
    """Log-probabilities of the next token after any tokens, drawn from a seed."""

    def __init__(self, seed: int, *, tokens: int = 4, coarse: bool = False) -> None:
        self.seed = seed
        self.tokens = tokens
        self.coarse = coarse
        self.known: dict[tuple[int, ...], np.ndarray] = {}

    def after(self, tokens: tuple[int, ...]) -> np.ndarray:
        if tokens not in self.known:
            self.known[tokens] = self._draw(tokens)
        return self.known[tokens]

    def _draw(self, tokens: tuple[int, ...]) -> np.ndarray:
        random = np.random.default_rng([self.seed, *tokens])
        logits = random.normal(0.0, 2.0, self.tokens)
        if self.coarse:
            logits = np.round(logits)
        return (logits - np.log(np.exp(logits).sum())).astype(np.float32)

    def logprob(self, tokens: tuple[int, ...]) -> float:
        return math.fsum(
            float(self.after(tokens[:place])[token]) for place, token in enumerate(tokens)
        )


def search(tree: Tree, beams: Beams, **limits: int) -> tuple[tuple[Found, ...], list[int]]:
    """Run a search; return what it found and how many beams lived after each step."""
    found = BeamSearch(beams, is_end=lambda token: token == END, **limits)
    rows = [tree.after(())]
    widths = []
    while moves := found.advance(rows):
        widths.append(len(moves))
        assert found.hypotheses == ()
        assert [tokens[-1] for tokens in found.live] == [move.token for move in moves]
        rows = [tree.after(tokens) for tokens in found.live]
    assert found.live == ()
    assert found.advance(rows) == ()
    return found.hypotheses, widths


def enumerate_all(tree: Tree, most: int, penalty: float, least: int = 0) -> list[Found]:
    """Return every hypothesis there is, best first."""
    found = []

    def grow(tokens: tuple[int, ...]) -> None:
        if len(tokens) == most:
            sum_ = tree.logprob(tokens)
            found.append(Found(tokens, sum_, sum_ / most**penalty, False))
            return
        if len(tokens) >= least:
            sum_ = tree.logprob((*tokens, END))
            found.append(Found(tokens, sum_, sum_ / (len(tokens) + 1) ** penalty, True))
        for token in range(1, tree.tokens):
            grow((*tokens, token))

    grow(())
    return sorted(found, key=lambda one: -one.score)


seeds = st.integers(0, 2**32 - 1)


@given(seed=seeds, coarse=st.booleans(), least=st.integers(0, 3), early=st.booleans())
def test_a_width_of_one_is_greedy(seed: int, coarse: bool, least: int, early: bool) -> None:
    tree = Tree(seed, tokens=6, coarse=coarse)
    tokens: tuple[int, ...] = ()
    ended = False
    while len(tokens) < 12 and not ended:
        row = tree.after(tokens)
        first = 1 if len(tokens) < least else 0
        token = first + int(row[first:].argmax())
        ended = token == END
        tokens = tokens if ended else (*tokens, token)
    beams = Beams(width=1, early_stopping=early)
    [found], _ = search(tree, beams, max_tokens=12, min_tokens=least)
    assert (found.tokens, found.ended) == (tokens, ended)


@pytest.mark.parametrize("penalty", PENALTIES)
@settings(deadline=None, max_examples=25)
@given(seed=seeds, tokens=st.integers(3, 5), most=st.integers(1, 4), least=st.integers(0, 2))
def test_a_width_that_covers_the_tree_finds_the_best(
    penalty: float, seed: int, tokens: int, most: int, least: int
) -> None:
    tree = Tree(seed, tokens=tokens)
    expected = enumerate_all(tree, most, penalty, least)
    beams = Beams(width=tokens**most, length_penalty=penalty, n_best=5)
    found, _ = search(tree, beams, max_tokens=most, min_tokens=least)
    assert len(found) == min(5, len(expected))
    for one, other in zip(found, expected, strict=False):
        assert one.score == pytest.approx(other.score, rel=1e-9)
    assert found[0].tokens == expected[0].tokens


@given(
    seed=seeds,
    width=st.integers(1, 6),
    n_best=st.integers(1, 6),
    penalty=st.sampled_from((-1.0, *PENALTIES)),
    least=st.integers(0, 4),
)
def test_what_is_found_holds_what_it_says(
    seed: int, width: int, n_best: int, penalty: float, least: int
) -> None:
    tree = Tree(seed, tokens=7)
    early = seed % 2 == 0
    beams = Beams(width=width, n_best=n_best, length_penalty=penalty, early_stopping=early)
    found, widths = search(tree, beams, max_tokens=8, min_tokens=least)
    assert 1 <= len(found) <= min(width, n_best)
    assert all(count <= width for count in widths)
    assert all(one.score >= other.score for one, other in pairwise(found))
    assert len({(one.tokens, one.ended) for one in found}) == len(found)
    for one in found:
        assert END not in one.tokens
        assert one.ended or len(one.tokens) == 8
        assert not one.ended or len(one.tokens) >= least
        whole = (*one.tokens, END) if one.ended else one.tokens
        assert one.logprob == pytest.approx(tree.logprob(whole), rel=1e-9)
        assert one.score == pytest.approx(one.logprob / len(whole) ** penalty, rel=1e-9)


@given(seed=seeds, width=st.integers(2, 4), penalty=st.sampled_from((-1.0, *PENALTIES)))
def test_stopping_when_nothing_better_can_come_loses_nothing(
    seed: int, width: int, penalty: float
) -> None:
    class Patient(BeamSearch):
        def _is_over(self) -> bool:
            return False

    tree = Tree(seed, tokens=5)
    beams = Beams(width=width, n_best=width, length_penalty=penalty)
    found, _ = search(tree, beams, max_tokens=7)
    patient = Patient(beams, is_end=lambda token: token == END, max_tokens=7)
    rows = [tree.after(())]
    while patient.advance(rows):
        rows = [tree.after(tokens) for tokens in patient.live]
    assert [one.score for one in found] == [one.score for one in patient.hypotheses]


def rows(*lists: list[float]) -> list[np.ndarray]:
    return [np.log(np.array(row, dtype=np.float32)) for row in lists]


def test_early_stopping_takes_the_first_that_end() -> None:
    def run(early: bool) -> tuple[Found, ...]:
        beams = Beams(width=2, early_stopping=early, length_penalty=2.0, n_best=2)
        found = BeamSearch(beams, is_end=lambda token: token == END, max_tokens=4)
        assert found.advance(rows([0.5, 0.3, 0.2])) == (Move(0, 1), Move(0, 2))
        assert early == (found.advance(rows([0.9, 0.06, 0.04], [0.1, 0.89, 0.01])) == ())
        while found.live:
            found.advance(rows(*[[0.01, 0.98, 0.01]] * len(found.live)))
        return found.hypotheses

    assert [one.tokens for one in run(True)] == [(1,), ()]
    assert run(False)[0].tokens == (2, 1, 1, 1)


def test_what_ends_below_the_best_does_not_count() -> None:
    found = BeamSearch(Beams(width=1), is_end=lambda token: token == END, max_tokens=2)
    assert found.advance(rows([0.4, 0.5, 0.1])) == (Move(0, 1),)
    assert found.advance(rows([0.1, 0.2, 0.7])) == ()
    [one] = found.hypotheses
    assert (one.tokens, one.ended) == ((1, 2), False)


def test_of_equal_candidates_the_lower_token_goes_first() -> None:
    found = BeamSearch(Beams(width=3), is_end=lambda token: token == END, max_tokens=3)
    assert found.advance(rows([0.2, 0.2, 0.2, 0.2, 0.2]))[0] == Move(0, 1)
    assert [tokens[-1] for tokens in found.live] == [1, 2, 3]


def test_many_end_tokens_do_not_crowd_out_the_beams() -> None:
    found = BeamSearch(Beams(width=2), is_end=lambda token: token < 6, max_tokens=3, min_tokens=1)
    moves = found.advance(rows([0.15] * 6 + [0.06, 0.04]))
    assert moves == (Move(0, 6), Move(0, 7))


@pytest.mark.parametrize("value", [math.nan, -math.inf])
def test_a_table_of_nothing_ends_the_search(value: float) -> None:
    found = BeamSearch(Beams(width=2), is_end=lambda token: token == END, max_tokens=3)
    assert found.advance([np.full(5, value, dtype=np.float32)]) == ()
    assert [one.tokens for one in found.hypotheses] == [()]


@given(
    values=st.lists(st.sampled_from([0.0, -1.0, -2.5, -math.inf, math.nan]), max_size=12),
    count=st.integers(0, 14),
)
def test_the_likeliest_are_sorted_and_the_lower_token_first(
    values: list[float], count: int
) -> None:
    expected = sorted((-value, token) for token, value in enumerate(values) if value > -math.inf)[
        :count
    ]
    found = likeliest(np.array(values, dtype=np.float32), count)
    assert found == [(token, -value) for value, token in expected]
