"""How rotary positions of a checkpoint are told to llama.cpp."""

from __future__ import annotations

import math

import msgspec

from parlance.modelfile.conversion.plan import Facts
from parlance.modelfile.conversion.refusals import NotConvertible

_DEFAULT_BASE = 10_000.0


class RopeScaling(msgspec.Struct, frozen=True, kw_only=True):
    """`rope_scaling`, or `rope_parameters` as newer versions of transformers have it."""

    rope_type: str | None = None
    type: str | None = None
    rope_theta: float | None = None
    factor: float = 1.0
    low_freq_factor: float = 1.0
    high_freq_factor: float = 4.0
    original_max_position_embeddings: int = 8192
    partial_rotary_factor: float | None = None


class Rope(msgspec.Struct, frozen=True, kw_only=True):
    """Rotary positions: `facts` by their keys without the architecture; `factors` divide
    the frequencies, one for each pair of a head's values, or none.
    """

    facts: Facts
    factors: tuple[float, ...] = ()


def rope_of(base: float | None, scaling: RopeScaling | None, width: int) -> Rope:
    """Return the positions of heads with `width` values. Raises NotConvertible."""
    scaling = scaling or RopeScaling()
    base = scaling.rope_theta or base or _DEFAULT_BASE
    facts: Facts = {"rope.dimension_count": width, "rope.freq_base": float(base)}
    if (scaling.partial_rotary_factor or 1.0) != 1.0:
        raise NotConvertible("a model whose heads are rotated in part")
    match scaling.rope_type or scaling.type or "default":
        case "default":
            return Rope(facts=facts)
        case "linear":
            facts |= {"rope.scaling.type": "linear", "rope.scaling.factor": scaling.factor}
            return Rope(facts=facts)
        case "llama3":
            return Rope(facts=facts, factors=_llama3_factors(base, scaling, width))
        case other:
            raise NotConvertible(f"a model with rope scaling of type {other[:40]}")


def _llama3_factors(base: float, scaling: RopeScaling, width: int) -> tuple[float, ...]:
    """Return by what Llama 3.1 divides its frequencies.

    As `_compute_llama3_parameters` of transformers: short waves are left as they are, long
    ones are stretched, those between partly.
    """
    if scaling.high_freq_factor <= scaling.low_freq_factor or scaling.factor <= 0:
        raise NotConvertible("a model with rope scaling that contradicts itself")
    trained = scaling.original_max_position_embeddings
    factors = []
    for pair in range(width // 2):
        wave = 2 * math.pi * base ** (2 * pair / width)
        turns = trained / wave
        share = (turns - scaling.low_freq_factor) / (
            scaling.high_freq_factor - scaling.low_freq_factor
        )
        share = min(1.0, max(0.0, share))
        factors.append(1 / ((1 - share) / scaling.factor + share))
    return tuple(factors)
