"""What temperature, truncations and penalties leave of the next token's distribution.

The same arithmetic as llama.cpp's samplers (src/llama-sampler.cpp), step by step, so that it
can be looked at; what generates uses llama.cpp itself, and tests hold the two together. DRY,
XTC and Mirostat, which look back at a whole text or draw, are left out.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from parlance.contract.inspection import Left, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from parlance.contract.sampling import Sampling

    Logits = NDArray[np.float64]
    Change = Callable[[Logits], Logits]

GONE: Final = -np.inf


def narrowed(
    logprobs: Sequence[float],
    sampling: Sampling,
    *,
    before: Sequence[int] = (),
    shown: Sequence[int] = (),
) -> tuple[Left, ...]:
    """Return what each step leaves, what the model gave first; steps that are off are left out.

    `logprobs` has one number for each token of the vocabulary, their natural
    log-probabilities; `before` are the tokens of the text so far, which penalties look at;
    the probabilities of the tokens `shown` are told. A temperature of 0 leaves the likeliest
    token alone. Raises ValueError for a token that the vocabulary does not have.
    """
    given = np.asarray(logprobs, np.float64)
    for token in (*before, *shown):
        if not 0 <= token < len(given):
            raise ValueError(f"there is no token {token}")
    logits = given
    told = [_left(Step.MODEL, logits, given, shown)]
    for step, change in _changes(sampling, before):
        logits = change(logits)
        told.append(_left(step, logits, given, shown))
    return tuple(told)


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the probabilities of logits; minus infinity has none."""
    weights = np.exp(logits - logits.max())
    return np.asarray(weights / weights.sum(), np.float64)


def entropy_bits(probabilities: NDArray[np.float64]) -> float:
    """Return the entropy of a distribution in bits."""
    some = probabilities[probabilities > 0]
    return float(abs(np.sum(some * np.log2(some))))  # never the -0.0 of a single token


def _left(step: Step, logits: Logits, given: Logits, shown: Sequence[int]) -> Left:
    probabilities = softmax(logits)
    kept = np.isfinite(logits)
    return Left(
        step=step,
        kept=int(kept.sum()),
        mass=float(softmax(given)[kept].sum()),
        entropy=entropy_bits(probabilities),
        probabilities=tuple(float(probabilities[token]) for token in shown),
    )


def _changes(sampling: Sampling, before: Sequence[int]) -> Iterator[tuple[Step, Change]]:
    """Yield the steps that are on, in llama.cpp's order."""
    if sampling.logit_bias:
        yield Step.BIASES, lambda logits: _biased(logits, sampling)
    if recent := _counted(sampling, before):
        yield Step.PENALTIES, lambda logits: _penalized(logits, sampling, recent)
    if sampling.temperature > 0:
        yield from _truncations(sampling)
    else:
        yield Step.TEMPERATURE, lambda logits: _best(logits, 1)


def _truncations(sampling: Sampling) -> Iterator[tuple[Step, Change]]:
    if sampling.top_n_sigma > 0:
        yield Step.TOP_N_SIGMA, lambda logits: _near_the_best(logits, sampling.top_n_sigma)
    if sampling.top_k > 0:
        yield Step.TOP_K, lambda logits: _best(logits, sampling.top_k)
    if sampling.typical_p < 1:
        yield Step.TYPICAL_P, lambda logits: _typical(logits, sampling.typical_p)
    if sampling.top_p < 1:
        yield Step.TOP_P, lambda logits: _nucleus(logits, sampling.top_p)
    if sampling.min_p > 0:
        yield Step.MIN_P, lambda logits: _likely_enough(logits, sampling.min_p)
    if sampling.temperature != 1 or sampling.dynamic_temperature_range > 0:
        yield Step.TEMPERATURE, lambda logits: _warmed(logits, sampling)


def _biased(logits: Logits, sampling: Sampling) -> Logits:
    changed = logits.copy()
    for entry in sampling.logit_bias:
        if 0 <= entry.token < len(changed):
            changed[entry.token] += entry.bias
    return changed


def _counted(sampling: Sampling, before: Sequence[int]) -> Counter[int]:
    """Return how often each token was among the last; nothing where none is punished."""
    is_off = sampling.repetition_penalty in (0.0, 1.0) and not (
        sampling.presence_penalty or sampling.frequency_penalty
    )
    window = len(before) if sampling.penalty_window < 0 else sampling.penalty_window
    return Counter() if is_off or window == 0 else Counter(before[-window:])


def _penalized(logits: Logits, sampling: Sampling, recent: Counter[int]) -> Logits:
    changed = logits.copy()
    penalty = sampling.repetition_penalty if sampling.repetition_penalty > 0 else 1.0
    for token, times in recent.items():
        # Dividing a logit below zero would make the token likelier.
        changed[token] *= penalty if changed[token] <= 0 else 1 / penalty
        changed[token] -= times * sampling.frequency_penalty + sampling.presence_penalty
    return changed


def _near_the_best(logits: Logits, deviations: float) -> Logits:
    finite = logits[np.isfinite(logits)]
    least = finite.max() - deviations * finite.std()
    return np.where(logits >= least, logits, GONE)


def _best(logits: Logits, count: int) -> Logits:
    order = np.argsort(-logits, kind="stable")
    return _only(logits, order[:count])


def _typical(logits: Logits, share: float) -> Logits:
    probabilities = softmax(logits)
    with np.errstate(divide="ignore"):
        surprise = -np.log(probabilities)
    expected = float(np.sum(probabilities[probabilities > 0] * surprise[probabilities > 0]))
    order = np.argsort(np.abs(surprise - expected), kind="stable")
    sums = np.cumsum(probabilities[order])
    return _only(logits, order[: int(np.searchsorted(sums, share, side="right")) + 1])


def _nucleus(logits: Logits, share: float) -> Logits:
    order = np.argsort(-logits, kind="stable")
    sums = np.cumsum(softmax(logits)[order])
    return _only(logits, order[: int(np.searchsorted(sums, share, side="left")) + 1])


def _likely_enough(logits: Logits, share: float) -> Logits:
    return np.where(logits >= logits.max() + np.log(share), logits, GONE)


def _warmed(logits: Logits, sampling: Sampling) -> Logits:
    spread = sampling.dynamic_temperature_range
    if spread <= 0:
        return logits / sampling.temperature
    kept = int(np.isfinite(logits).sum())
    if kept <= 1:
        return logits
    least = max(0.0, sampling.temperature - spread)
    most = sampling.temperature + spread
    evenness = entropy_bits(softmax(logits)) / np.log2(kept)
    warmth = least + (most - least) * evenness**sampling.dynamic_temperature_exponent
    return logits / warmth if warmth > 0 else _best(logits, 1)


def _only(logits: Logits, tokens: NDArray[np.int64]) -> Logits:
    changed = np.full_like(logits, GONE)
    changed[tokens] = logits[tokens]
    return changed
