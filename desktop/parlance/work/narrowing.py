"""What temperature, truncations and penalties leave of the next token's distribution.

The same arithmetic as llama.cpp's samplers (src/llama-sampler.cpp), step by step, so that it
can be looked at; what generates uses llama.cpp itself, and tests hold the two together. DRY,
XTC and Mirostat, which look back at a whole text or draw, are left out, see `left_out`.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from parlance.contract.inspection import Left, Step
from parlance.contract.sampling import Mirostat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from parlance.contract.engine import TokenDistribution
    from parlance.contract.sampling import Sampling

    Logits = NDArray[np.float64]
    Change = Callable[["_Kept"], "_Kept"]

_LARGEST_BIAS: Final = 1e6
"""As in the engine's own chain."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The tokens that are left with their logits, likeliest first."""

    tokens: NDArray[np.int64]
    logits: Logits

    def only(self, which: NDArray[np.int64] | NDArray[np.bool_] | slice) -> _Kept:
        return _Kept(self.tokens[which], self.logits[which])


def logits_of(distribution: TokenDistribution) -> NDArray[np.float64]:
    """Return the logits that the model gave, by token number."""
    return np.asarray(distribution.logprobs, np.float64) + distribution.log_sum


def narrowed(
    logits: Sequence[float] | NDArray[np.float64],
    sampling: Sampling,
    *,
    before: Sequence[int] = (),
    shown: Sequence[int] = (),
    suppressed: Sequence[int] = (),
) -> tuple[Left, ...]:
    """Return what each step leaves, what the model gave first; steps that are off are left out.

    `logits` has one number for each token of the vocabulary, as the model gave them: penalties
    divide them, so that log-probabilities would not do. `before` are the tokens of the text so
    far, which penalties look at; `suppressed` are those that the model's file bans; the
    probabilities of the tokens `shown` are told. A temperature of 0 leaves the likeliest token
    alone. Raises ValueError for a token that the vocabulary does not have.
    """
    return Narrowing(logits, shown=shown, suppressed=suppressed).by(sampling, before)


class Narrowing:
    """One distribution that is narrowed many times; what does not change is computed once."""

    def __init__(
        self,
        logits: Sequence[float] | NDArray[np.float64],
        *,
        shown: Sequence[int] = (),
        suppressed: Sequence[int] = (),
    ) -> None:
        """Sort the logits. Raises ValueError for a token that the vocabulary does not have."""
        self._given = np.asarray(logits, np.float64)
        self._shown = np.array(shown, np.int64)
        self._suppressed = suppressed
        self._check((*shown, *suppressed))
        self._at_first = softmax(self._given)
        order = np.argsort(-self._given, kind="stable")
        possible = int(np.isfinite(self._given).sum())
        self._sorted = _Kept(order[:possible], self._given[order[:possible]])

    def by(self, sampling: Sampling, before: Sequence[int] = ()) -> tuple[Left, ...]:
        """Return what each step of `sampling` leaves, as `narrowed` does. Raises ValueError."""
        self._check(before)
        kept = self._sorted
        told = [self._left(Step.MODEL, kept)]
        for step, changes in _changes(self._given, sampling, before, self._suppressed):
            kept = _resorted(kept, changes)
            told.append(self._left(step, kept))
        for step, change in _truncations(sampling):
            kept = change(kept)
            told.append(self._left(step, kept))
        return tuple(told)

    def _check(self, tokens: Sequence[int]) -> None:
        for token in tokens:
            if not 0 <= token < len(self._given):
                raise ValueError(f"there is no token {token}")

    def _left(self, step: Step, kept: _Kept) -> Left:
        probabilities = softmax(kept.logits)
        left = np.zeros(len(self._given))
        left[kept.tokens] = probabilities
        return Left(
            step=step,
            kept=len(kept.tokens),
            mass=float(self._at_first[kept.tokens].sum()),
            entropy=entropy_bits(probabilities),
            probabilities=tuple(left[self._shown].tolist()),
        )


def left_out(sampling: Sampling) -> tuple[str, ...]:
    """Return the names of samplers that are on and that `narrowed` does not show."""
    is_even = sampling.mirostat is not Mirostat.OFF and sampling.temperature > 0
    found = {
        "DRY": sampling.dry_multiplier != 0 and not is_even,
        "XTC": sampling.xtc_probability > 0 and not is_even and sampling.temperature > 0,
        "Mirostat": is_even,
    }
    return tuple(name for name, is_on in found.items() if is_on)


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the probabilities of logits; minus infinity has none."""
    weights = np.exp(logits - logits.max())
    return np.asarray(weights / weights.sum(), np.float64)


def entropy_bits(probabilities: NDArray[np.float64]) -> float:
    """Return the entropy of a distribution in bits."""
    some = probabilities[probabilities > 0]
    return float(abs(np.sum(some * np.log2(some))))  # never the -0.0 of a single token


def _resorted(kept: _Kept, changes: dict[int, float]) -> _Kept:
    """Return what is kept with the new logits of a few tokens, sorted again."""
    few = np.array(sorted(changes), np.int64)
    new = np.array([changes[int(token)] for token in few], np.float64)
    others = kept.only(~np.isin(kept.tokens, few))
    few, new = few[np.isfinite(new)], new[np.isfinite(new)]
    order = np.argsort(-new, kind="stable")
    places = np.searchsorted(-others.logits, -new[order], side="left")
    return _Kept(
        np.insert(others.tokens, places, few[order]),
        np.insert(others.logits, places, new[order]),
    )


def _changes(
    logits: Logits, sampling: Sampling, before: Sequence[int], suppressed: Sequence[int]
) -> Iterator[tuple[Step, dict[int, float]]]:
    """Yield the new logits of the tokens that a step changes, in llama.cpp's order."""
    biased: dict[int, float] = {}
    if sampling.logit_bias or suppressed:
        biased = _biased(logits, sampling, suppressed)
        yield Step.BIASES, biased
    if recent := _counted(sampling, before):
        found = {token: biased.get(token, float(logits[token])) for token in recent}
        yield Step.PENALTIES, _penalized(found, sampling, recent)


def _truncations(sampling: Sampling) -> Iterator[tuple[Step, Change]]:
    """Yield the steps that follow, in llama.cpp's order; with Mirostat a temperature only."""
    if not sampling.temperature > 0:
        yield Step.TEMPERATURE, lambda kept: kept.only(slice(1))
        return
    spread = 0.0
    if sampling.mirostat is Mirostat.OFF:
        spread = sampling.dynamic_temperature_range
        yield from _cuts(sampling)
    if sampling.temperature != 1 or spread > 0:
        yield Step.TEMPERATURE, lambda kept: _warmed(kept, sampling, spread)


def _cuts(sampling: Sampling) -> Iterator[tuple[Step, Change]]:
    if sampling.top_n_sigma > 0:
        yield Step.TOP_N_SIGMA, lambda kept: _near_the_best(kept, sampling.top_n_sigma)
    if sampling.top_k > 0:
        yield Step.TOP_K, lambda kept: kept.only(slice(sampling.top_k))
    if sampling.typical_p < 1:
        yield Step.TYPICAL_P, lambda kept: _typical(kept, sampling.typical_p)
    if sampling.top_p < 1:
        yield Step.TOP_P, lambda kept: _nucleus(kept, sampling.top_p)
    if sampling.min_p > 0:
        yield Step.MIN_P, lambda kept: _likely_enough(kept, sampling.min_p)


def _biased(logits: Logits, sampling: Sampling, suppressed: Sequence[int]) -> dict[int, float]:
    changed: dict[int, float] = {}
    for entry in sampling.logit_bias:
        if 0 <= entry.token < len(logits) and not math.isnan(entry.bias):
            before = changed.get(entry.token, float(logits[entry.token]))
            changed[entry.token] = before + min(entry.bias, _LARGEST_BIAS)
    return changed | dict.fromkeys(suppressed, -math.inf)


def _counted(sampling: Sampling, before: Sequence[int]) -> Counter[int]:
    """Return how often each token was among the last; nothing where none is punished."""
    is_off = sampling.repetition_penalty in (0.0, 1.0) and not (
        sampling.presence_penalty or sampling.frequency_penalty
    )
    window = len(before) if sampling.penalty_window < 0 else sampling.penalty_window
    return Counter() if is_off or window == 0 else Counter(before[-window:])


def _penalized(
    logits: dict[int, float], sampling: Sampling, recent: Counter[int]
) -> dict[int, float]:
    penalty = sampling.repetition_penalty if sampling.repetition_penalty > 0 else 1.0
    changed = {}
    for token, times in recent.items():
        # Dividing a logit below zero would make the token likelier.
        divided = logits[token] * (penalty if logits[token] <= 0 else 1 / penalty)
        changed[token] = divided - times * sampling.frequency_penalty - sampling.presence_penalty
    return changed


def _near_the_best(kept: _Kept, deviations: float) -> _Kept:
    return kept.only(kept.logits >= kept.logits[0] - deviations * kept.logits.std())


def _typical(kept: _Kept, share: float) -> _Kept:
    probabilities = softmax(kept.logits)
    with np.errstate(divide="ignore"):
        surprise = -np.log(probabilities)
    expected = float(np.sum(probabilities[probabilities > 0] * surprise[probabilities > 0]))
    order = np.argsort(np.abs(surprise - expected), kind="stable")
    sums = np.cumsum(probabilities[order])
    chosen = order[: int(np.searchsorted(sums, share, side="right")) + 1]
    return kept.only(np.sort(chosen))


def _nucleus(kept: _Kept, share: float) -> _Kept:
    sums = np.cumsum(softmax(kept.logits))
    return kept.only(slice(int(np.searchsorted(sums, share, side="left")) + 1))


def _likely_enough(kept: _Kept, share: float) -> _Kept:
    return kept.only(kept.logits >= kept.logits[0] + np.log(share))


def _warmed(kept: _Kept, sampling: Sampling, spread: float) -> _Kept:
    if spread <= 0:
        return _Kept(kept.tokens, kept.logits / sampling.temperature)
    if len(kept.tokens) <= 1:
        return kept
    least = max(0.0, sampling.temperature - spread)
    most = sampling.temperature + spread
    evenness = entropy_bits(softmax(kept.logits)) / np.log2(len(kept.tokens))
    warmth = least + (most - least) * evenness**sampling.dynamic_temperature_exponent
    return _Kept(kept.tokens, kept.logits / warmth) if warmth > 0 else kept.only(slice(1))
