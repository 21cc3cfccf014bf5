"""What each sampler leaves, against llama.cpp's own samplers on the same logits."""

from __future__ import annotations

import ctypes
from array import array
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from llama_cpp import llama_cpp as llama

from parlance.contract.engine import TokenDistribution
from parlance.contract.inspection import Step
from parlance.contract.sampling import LogitBias, Mirostat, Sampling
from parlance.work.narrowing import Narrowing, entropy_bits, left_out, logits_of, narrowed, softmax

SIZE = 60
PLAIN = {"temperature": 1.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0}


def _logits(seed: int) -> np.ndarray:
    logits = np.random.default_rng(seed).normal(scale=3.0, size=SIZE)
    return logits - np.log(np.exp(logits).sum())


def _by_llama(logits: np.ndarray, samplers: list[Any], before: tuple[int, ...] = ()) -> np.ndarray:
    """Return the probabilities that a chain of samplers leaves, by token."""
    rows = (llama.llama_token_data * SIZE)(*((i, float(x), 0.0) for i, x in enumerate(logits)))
    candidates = llama.llama_token_data_array(rows, SIZE, -1, False)
    for sampler in samplers:
        for token in before:
            llama.llama_sampler_accept(sampler, token)
        llama.llama_sampler_apply(sampler, ctypes.byref(candidates))
        llama.llama_sampler_free(sampler)
    left = np.full(SIZE, -np.inf)
    for index in range(candidates.size):
        left[candidates.data[index].id] = candidates.data[index].logit
    return softmax(left)


def _ours(logits: np.ndarray, before: tuple[int, ...] = (), **fields: Any) -> np.ndarray:
    told = narrowed(list(logits), Sampling(**PLAIN | fields), before=before, shown=range(SIZE))
    return np.array(told[-1].probabilities)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("fields", "made"),
    [
        ({"top_k": 7}, lambda: llama.llama_sampler_init_top_k(7)),
        ({"top_p": 0.8}, lambda: llama.llama_sampler_init_top_p(0.8, 1)),
        ({"top_p": 0.01}, lambda: llama.llama_sampler_init_top_p(0.01, 1)),
        ({"min_p": 0.1}, lambda: llama.llama_sampler_init_min_p(0.1, 1)),
        ({"typical_p": 0.5}, lambda: llama.llama_sampler_init_typical(0.5, 1)),
        ({"top_n_sigma": 1.5}, lambda: llama.llama_sampler_init_top_n_sigma(1.5)),
        ({"temperature": 0.6}, lambda: llama.llama_sampler_init_temp_ext(0.6, 0.0, 1.0)),
        (
            {"temperature": 0.9, "dynamic_temperature_range": 0.5},
            lambda: llama.llama_sampler_init_temp_ext(0.9, 0.5, 1.0),
        ),
        ({"temperature": 0.0}, lambda: llama.llama_sampler_init_top_k(1)),
    ],
)
def test_a_step_leaves_what_llama_cpp_leaves(fields: Any, made: Any, seed: int) -> None:
    logits = _logits(seed)
    expected = _by_llama(logits, [made()])
    assert np.allclose(_ours(logits, **fields), expected, atol=1e-5)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("penalties", [(1.3, 0.0, 0.0), (1.0, 0.4, 0.0), (0.8, 0.2, 0.7)])
def test_penalties_change_logits_as_in_llama_cpp(
    penalties: tuple[float, float, float], seed: int
) -> None:
    logits, before = _logits(seed) + 4.0, (3, 5, 5, 9, 3, 3, 11)
    given = logits - np.log(np.exp(logits).sum())
    told = TokenDistribution(logprobs=array("f", given), log_sum=float(logits[0] - given[0]))
    assert np.allclose(logits_of(told), logits, atol=1e-5)
    repeated, frequent, present = penalties
    sampler = llama.llama_sampler_init_penalties(SIZE, 4, repeated, frequent, present)
    ours = _ours(
        logits_of(told),
        before,
        repetition_penalty=repeated,
        frequency_penalty=frequent,
        presence_penalty=present,
        penalty_window=4,
    )
    assert np.allclose(ours, _by_llama(logits, [sampler], before), atol=1e-5)


@pytest.mark.parametrize("seed", range(10))
def test_the_steps_together_are_the_chain(seed: int) -> None:
    logits = _logits(seed)
    chain = [
        llama.llama_sampler_init_top_k(20),
        llama.llama_sampler_init_top_p(0.9, 1),
        llama.llama_sampler_init_min_p(0.05, 1),
        llama.llama_sampler_init_temp_ext(0.7, 0.0, 1.0),
    ]
    ours = _ours(logits, top_k=20, top_p=0.9, min_p=0.05, temperature=0.7)
    assert np.allclose(ours, _by_llama(logits, chain), atol=1e-5)


@given(st.lists(st.integers(0, 4), max_size=6))
def test_a_distribution_is_narrowed_as_often_as_one_likes(order: list[int]) -> None:
    logits, before = _logits(3) + 4.0, (3, 5, 5, 9)
    samplings = [
        Sampling(**PLAIN | fields)
        for fields in (
            {"top_k": 7},
            {"repetition_penalty": 1.4, "top_p": 0.8},
            {"frequency_penalty": 0.7, "typical_p": 0.6},
            {"logit_bias": (LogitBias(token=9, bias=3.0),), "repetition_penalty": 0.7},
            {"temperature": 0.0},
        )
    ]
    narrowing = Narrowing(logits, shown=range(SIZE), suppressed=(2,))
    for place in order:
        alone = narrowed(
            logits, samplings[place], before=before, shown=range(SIZE), suppressed=(2,)
        )
        assert narrowing.by(samplings[place], before) == alone


def test_each_step_says_how_much_it_keeps() -> None:
    logits = np.log([0.5, 0.25, 0.125, 0.0625, 0.0625])
    sampling = Sampling(**PLAIN | {"top_k": 3, "top_p": 0.6, "temperature": 2.0})
    model, top_k, top_p, warmed = narrowed(list(logits), sampling, shown=(1, 4))
    assert [each.step for each in (model, top_k, top_p, warmed)] == [
        *(Step.MODEL, Step.TOP_K, Step.TOP_P),
        Step.TEMPERATURE,
    ]
    assert (model.kept, top_k.kept, top_p.kept, warmed.kept) == (5, 3, 2, 2)
    assert model.entropy == pytest.approx(1.875)
    assert top_k.mass == pytest.approx(0.875)
    assert top_p.mass == warmed.mass == pytest.approx(0.75)
    assert top_p.probabilities == (pytest.approx(1 / 3), 0.0)
    assert warmed.probabilities[0] == pytest.approx(1 / (1 + 2**0.5))


def test_a_ban_and_a_token_that_is_not_there() -> None:
    logits = np.log([0.5, 0.5])
    ban = Sampling(**PLAIN | {"logit_bias": (LogitBias(token=0, bias=-np.inf),)})
    assert narrowed(list(logits), ban, shown=(0, 1))[-1].probabilities == (0.0, 1.0)
    with pytest.raises(ValueError, match="no token 2"):
        narrowed(list(logits), ban, shown=(2,))


def test_bans_of_the_file_and_biases_are_as_the_engine_has_them() -> None:
    logits = np.log([0.5, 0.25, 0.125, 0.125])
    biases = (LogitBias(token=1, bias=np.inf), LogitBias(token=2, bias=np.nan))
    sampling = Sampling(**PLAIN | {"logit_bias": biases})
    model, biased = narrowed(logits, sampling, shown=(0, 1, 2, 3), suppressed=(0,))
    assert (model.step, biased.step) == (Step.MODEL, Step.BIASES)
    assert (biased.kept, biased.probabilities) == (3, (0.0, 1.0, 0.0, 0.0))
    assert biased.mass == pytest.approx(0.5)


def test_with_mirostat_nothing_but_the_temperature_cuts() -> None:
    logits = _logits(0)
    sampling = Sampling(mirostat=Mirostat.V2, temperature=0.5, dynamic_temperature_range=0.3)
    model, warmed = narrowed(logits, sampling, shown=range(SIZE))
    assert (model.step, warmed.step) == (Step.MODEL, Step.TEMPERATURE)
    assert np.allclose(warmed.probabilities, softmax(logits / 0.5))


def test_what_is_not_shown_is_named() -> None:
    every = {"dry_multiplier": 0.8, "xtc_probability": 0.5}
    assert left_out(Sampling()) == ()
    assert left_out(Sampling(**every)) == ("DRY", "XTC")
    assert left_out(Sampling(**every, mirostat=Mirostat.V1)) == ("Mirostat",)
    assert left_out(Sampling(**every, mirostat=Mirostat.V1, temperature=0.0)) == ("DRY",)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=40))
def test_a_softmax_is_a_distribution_with_an_entropy_within_bounds(numbers: list[float]) -> None:
    probabilities = softmax(np.array(numbers))
    assert probabilities.sum() == pytest.approx(1)
    assert 0 <= entropy_bits(probabilities) <= np.log2(len(numbers)) + 1e-9
