"""Builds llama.cpp's sampler chain from the contract's record.

Order: `common_sampler_init` in llama.cpp's common/sampling.cpp.
"""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING, Any

from parlance.contract.sampling import Mirostat
from parlance.engine.llama.binding import llama
from parlance.engine.llama.candidates import IMPOSSIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.sampling import Sampling
    from parlance.engine.llama.candidates import Candidates

_AT_LEAST = 1  # candidates that a truncation leaves
_MIROSTAT_TOKENS = 100  # llama.cpp's own number for the estimate of version 1
_LEAST_FLOAT = 1.2e-38
_LARGEST_BIAS = 1e6
_LONGEST_BREAKER = 40  # bytes; llama.cpp warns in its log about longer ones


def has_memory(sampling: Sampling) -> bool:
    """Whether what a chain chooses depends on what it chose before.

    Draws that nobody gave a seed may come from one source for all.
    """
    if sampling.temperature > 0 and (sampling.seed is not None or sampling.mirostat):
        return True
    return looks_back(sampling, 1) > 0


def looks_back(sampling: Sampling, context: int) -> int:
    """Return how many tokens before the next one penalties look at; 0 without any."""
    penalizes = (
        sampling.repetition_penalty != 1.0
        or sampling.presence_penalty
        or sampling.frequency_penalty
    )
    return max(
        _window(sampling.penalty_window, context) if penalizes else 0,
        _window(sampling.dry_window, context) if sampling.dry_multiplier else 0,
    )


def build_chain(sampling: Sampling, candidates: Candidates, *, context: int, seed: int) -> Any:
    """Return a new chain, to be freed by the caller; `context` is its length in tokens.

    What is off is not added. With a temperature of 0 only what changes logits is, and
    Mirostat leaves out what it replaces.
    """
    parameters = llama.llama_sampler_chain_default_params()
    parameters.no_perf = True
    chain = llama.llama_sampler_chain_init(parameters)
    for link in _links(sampling, candidates, context, seed):
        llama.llama_sampler_chain_add(chain, link)
    return chain


def _links(sampling: Sampling, candidates: Candidates, context: int, seed: int) -> Iterator[Any]:
    yield from _biases(sampling, candidates)
    yield from _penalties(sampling, candidates, context)
    greedy = not sampling.temperature > 0
    if greedy or sampling.mirostat is Mirostat.OFF:
        yield from _dry(sampling, candidates, context)
    if greedy:
        yield llama.llama_sampler_init_greedy()
    elif sampling.mirostat is Mirostat.OFF:
        yield from _truncations(sampling, seed)
        yield from _temperature(sampling)
        yield llama.llama_sampler_init_dist(seed)
    else:
        yield llama.llama_sampler_init_temp(sampling.temperature)
        yield from _mirostat(sampling, candidates, seed)


def _biases(sampling: Sampling, candidates: Candidates) -> Iterator[Any]:
    """Yield the biases asked for, and the bans that the model's own file asks for."""
    found = [
        (entry.token, min(entry.bias, _LARGEST_BIAS))
        for entry in sampling.logit_bias
        if 0 <= entry.token < candidates.size and not math.isnan(entry.bias)
    ]
    found += [(token, IMPOSSIBLE) for token in candidates.suppressed]
    if found:
        entries = (llama.llama_logit_bias * len(found))(*found)
        yield llama.llama_sampler_init_logit_bias(candidates.size, len(found), entries)


def _penalties(sampling: Sampling, candidates: Candidates, context: int) -> Iterator[Any]:
    penalty = sampling.repetition_penalty if sampling.repetition_penalty > 0 else 1.0
    presence, frequency = sampling.presence_penalty, sampling.frequency_penalty
    window = _window(sampling.penalty_window, context)
    if window and (penalty != 1.0 or presence or frequency):
        yield llama.llama_sampler_init_penalties(
            candidates.size, window, penalty, frequency, presence
        )


def _dry(sampling: Sampling, candidates: Candidates, context: int) -> Iterator[Any]:
    window = _window(sampling.dry_window, context)
    if not (sampling.dry_multiplier and sampling.dry_base >= 1 and window):
        return
    breakers = [text.encode("utf-8", "replace") for text in sampling.dry_breakers]
    breakers = [
        text for text in breakers if 0 < len(text) <= _LONGEST_BREAKER and b"\0" not in text
    ]
    yield llama.llama_sampler_init_dry(
        candidates.vocabulary,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dry_allowed_length,
        window,
        (ctypes.c_char_p * len(breakers))(*breakers),
        len(breakers),
    )


def _truncations(sampling: Sampling, seed: int) -> Iterator[Any]:
    if sampling.top_n_sigma > 0:
        yield llama.llama_sampler_init_top_n_sigma(sampling.top_n_sigma)
    if sampling.top_k > 0:
        yield llama.llama_sampler_init_top_k(min(sampling.top_k, 2**31 - 1))
    if sampling.typical_p < 1:
        yield _without_impossible()
        yield llama.llama_sampler_init_typical(sampling.typical_p, _AT_LEAST)
    if sampling.top_p < 1:
        yield llama.llama_sampler_init_top_p(sampling.top_p, _AT_LEAST)
    if sampling.min_p > 0:
        yield llama.llama_sampler_init_min_p(sampling.min_p, _AT_LEAST)
    if sampling.xtc_probability > 0:
        yield llama.llama_sampler_init_xtc(
            sampling.xtc_probability, sampling.xtc_threshold, _AT_LEAST, seed
        )


def _temperature(sampling: Sampling) -> Iterator[Any]:
    spread = sampling.dynamic_temperature_range
    if sampling.temperature != 1 or spread > 0:
        yield llama.llama_sampler_init_temp_ext(
            sampling.temperature, spread, sampling.dynamic_temperature_exponent
        )


def _mirostat(sampling: Sampling, candidates: Candidates, seed: int) -> Iterator[Any]:
    tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
    if sampling.mirostat is Mirostat.V2:
        yield llama.llama_sampler_init_mirostat_v2(seed, tau, eta)
        return
    yield _without_impossible()
    yield llama.llama_sampler_init_mirostat(candidates.size, seed, tau, eta, _MIROSTAT_TOKENS)


def _without_impossible() -> Any:
    """Return a sampler that drops candidates of no probability, banned ones above all.

    Typical sampling and the first Mirostat take logarithms of probabilities. One that is
    0 makes their sums no number, and what they choose arbitrary, banned or not.
    """
    return llama.llama_sampler_init_min_p(_LEAST_FLOAT, _AT_LEAST)


def _window(tokens: int, context: int) -> int:
    """Return how many tokens to remember; more than the context never matter."""
    return context if tokens < 0 else min(tokens, context)
