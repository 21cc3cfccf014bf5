"""The choice of the next token: llama.cpp's own sampler chain."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from parlance.contract.engine import Sampling
    from parlance.engine.llama.context import Context

_PENALTY_WINDOW = 64
_RANDOM_SEED = 0xFFFFFFFF
"""llama.cpp draws a seed of its own for this one, so it is never passed on."""


class Sampler:
    """Owns a llama_sampler chain for one request."""

    def __init__(self, sampling: Sampling, vocabulary_size: int) -> None:
        """Build the chain, in llama.cpp's own order."""
        parameters = llama.llama_sampler_chain_default_params()
        parameters.no_perf = True
        self._chain = llama.llama_sampler_chain_init(parameters)
        if sampling.repetition_penalty != 1.0:
            self._add(
                llama.llama_sampler_init_penalties(
                    vocabulary_size, _PENALTY_WINDOW, sampling.repetition_penalty, 0.0, 0.0
                )
            )
        if sampling.temperature <= 0:
            self._add(llama.llama_sampler_init_greedy())
            return
        self._add(llama.llama_sampler_init_top_k(sampling.top_k))
        self._add(llama.llama_sampler_init_top_p(sampling.top_p, 1))
        self._add(llama.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(llama.llama_sampler_init_temp(sampling.temperature))
        self._add(llama.llama_sampler_init_dist(_seed(sampling.seed)))

    def close(self) -> None:
        """Free the chain."""
        llama.llama_sampler_free(self._chain)
        self._chain = None

    def sample(self, context: Context) -> int:
        """Return the next token, from the logits of the last decoded one."""
        token: int = llama.llama_sampler_sample(self._chain, context.handle, -1)
        return token

    def _add(self, link: object) -> None:
        llama.llama_sampler_chain_add(self._chain, link)


def _seed(asked: int | None) -> int:
    if asked is None:
        return secrets.randbelow(_RANDOM_SEED)
    return asked % _RANDOM_SEED
