"""How the next token is chosen: sampling, grammars, beam search.

Names and meanings are llama.cpp's; where its documentation names a source, so does this.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated

import msgspec

MOST_BEAMS = 16


class Mirostat(IntEnum):
    """Sampling towards an even surprise. Source: Basu et al. 2020, arXiv 2007.14966."""

    OFF = 0
    V1 = 1
    V2 = 2


class LogitBias(msgspec.Struct, frozen=True, kw_only=True):
    """Adds `bias` to the logit of `token`; minus infinity bans it."""

    token: int
    bias: float


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How the next token is drawn; a temperature of 0 is greedy.

    The samplers are applied in llama.cpp's order: biases, penalties, DRY, top-n-sigma,
    top-k, typical, top-p, min-p, XTC, temperature. With Mirostat only the biases, the
    penalties and the temperature are.

    Attributes:
        dynamic_temperature_range: the temperature follows the entropy within so much of
            `temperature`; 0 keeps it fixed.
        top_k: so many of the likeliest tokens remain; 0 leaves all.
        top_p: the likeliest with so much probability together; 1 leaves all. Source:
            Holtzman et al. 2019, arXiv 1904.09751.
        min_p: those at least so likely as this share of the likeliest; 0 leaves all.
            Source: Nguyen et al. 2024, arXiv 2407.01082.
        typical_p: those near the expected surprise, up to so much probability; 1 leaves
            all. Source: Meister et al. 2022, arXiv 2202.00666.
        top_n_sigma: those within so many standard deviations of the largest logit; 0
            leaves all. Source: Tang et al. 2024, arXiv 2411.07641.
        xtc_probability: how often the likeliest choices are left out, down to the last
            that is as likely as `xtc_threshold`.
        dry_multiplier: strength of the penalty on repeating sequences longer than
            `dry_allowed_length` tokens; 0 is off. `dry_window` tokens are looked at, -1 all.
        repetition_penalty: divides the logits of the last `penalty_window` tokens; 1 is
            off. Source: Keskar et al. 2019, arXiv 1909.05858.
        seed: None draws one. The same seed gives the same text, as far as the backend's
            arithmetic does not depend on what else is in the batch.
    """

    temperature: float = 0.7
    dynamic_temperature_range: float = 0.0
    dynamic_temperature_exponent: float = 1.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    typical_p: float = 1.0
    top_n_sigma: float = 0.0
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_window: int = -1
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    penalty_window: int = 64
    mirostat: Mirostat = Mirostat.OFF
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    logit_bias: tuple[LogitBias, ...] = ()
    seed: int | None = None


GREEDY = Sampling(temperature=0.0)


class Grammar(msgspec.Struct, frozen=True, kw_only=True, tag="gbnf"):
    """The answer must follow a grammar in llama.cpp's GBNF, from its rule `root` on."""

    text: str


class JsonSchema(msgspec.Struct, frozen=True, kw_only=True, tag="json_schema"):
    """The answer must be JSON that follows a JSON schema, given as JSON text."""

    schema: str


Constraint = Grammar | JsonSchema


class Beams(msgspec.Struct, frozen=True, kw_only=True):
    """Beam search: the likeliest whole answer instead of the likeliest next token.

    Attributes:
        width: beams kept at each step; 1 equals greedy.
        length_penalty: a hypothesis of n tokens scores its log-probability over
            n ** length_penalty; 0 compares the sums, larger favours longer ones.
        early_stopping: stop as soon as `width` hypotheses have ended, whether or not
            one that goes on could still be better.
        n_best: hypotheses to return, best first, at most `width`.
    """

    width: Annotated[int, msgspec.Meta(ge=1, le=MOST_BEAMS)] = 4
    length_penalty: float = 1.0
    early_stopping: bool = False
    n_best: Annotated[int, msgspec.Meta(ge=1, le=MOST_BEAMS)] = 1
