"""What a person asks of a plan, and what is wished for where nothing is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.plan import CacheType
from parlance.modelfile.memory import CACHE_BLOCK, Candidate, state_bytes

if TYPE_CHECKING:
    from parlance.contract.models import LoadOptions
    from parlance.modelfile.header import Header

PARALLEL = 16
"""Requests at a time: more hardly raises the throughput of two cores or of a GPU."""

_MOST_PARALLEL = 128
_IDLE = 16
_IDLE_RECURRENT = 4
_USUAL_LENGTH = 1024
"""Tokens of a passage and its answer, or of a short chat."""

_MOST_CONTEXTS = 4
"""So many whole contexts are enough, however short they are."""

_POOL_SHARE = 0.125
"""Part of the memory left by the weights that states of several sequences may take."""

SHORTEST_CONTEXT = 2048
_COMFORTABLE = 8192
_LONGEST_AUTOMATIC = 131_072
_UNKNOWN_TRAINED = 4096

_SLICE_TOKENS = 128
"""Tokens of a step: progress is shown, and a stop noticed, between steps.

Fixed, so that the same prompt is computed in the same way every time it is alone.
"""

_GPU_SLICE_TOKENS = 512
"""A GPU reads so many in the time of a few tokens, but cannot give up a step."""

ENCODER_TOKENS = 2048
"""An encoder reads texts whole, all those that run in one step."""

_ENCODERS = frozenset({"t5", "t5encoder"})


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for, and what is wished for where nothing is.

    Attributes:
        shortest, comfortable, longest: tokens of a context; all the same if it is asked for.
        gpu_layers, expert_layers: -1 leaves the choice to the plan.
        caches: precisions of the context memory, the preferred first.
        state_bytes: of one sequence in recurrent layers.
        slices: tokens of a step without and with a GPU.
    """

    shortest: int
    comfortable: int
    longest: int
    gpu_layers: int
    expert_layers: int
    caches: tuple[CacheType, ...]
    flash_attention: bool
    parallel: int
    state_bytes: int
    slices: tuple[int, int]

    def fixed_layers(self, all_layers: int) -> int:
        """Return the layers on GPUs that are asked for; all if it is left to the plan."""
        return all_layers if self.gpu_layers < 0 else min(self.gpu_layers, all_layers)

    def batch(self, gpu_layers: int, cells: int) -> int:
        """Return the tokens of one step; a request's own token is always among them."""
        return max(self.parallel, min(self.slices[gpu_layers > 0], cells))

    def wanted_cells(self, context: int) -> int:
        """Return the tokens that all requests together should be able to hold."""
        return max(context, min(self.parallel * _USUAL_LENGTH, _MOST_CONTEXTS * context))

    def sequences(self, left_bytes: int) -> int:
        """Return how many sequences there are; `left_bytes` is what weights leave.

        An attention cell belongs to any number of sequences for nothing; a recurrent layer
        has memory set apart for each, used or not.
        """
        if self.state_bytes == 0:
            return self.parallel + _IDLE
        affordable = max(2, int(left_bytes * _POOL_SHARE) // self.state_bytes)
        return min(self.parallel + _IDLE_RECURRENT, affordable)

    def running(self, sequences: int) -> int:
        """Return how many requests may run at the same time with so many sequences."""
        if self.state_bytes == 0:
            return self.parallel
        return max(1, min(self.parallel, sequences - 1))

    def candidate(
        self,
        context: int,
        cache: CacheType,
        *,
        gpu_layers: int,
        expert_layers: int,
        left_bytes: int,
    ) -> Candidate:
        """Return a candidate whose layers are not laid on any device yet."""
        return Candidate(
            context=context,
            cells=context,
            expert_layers=expert_layers,
            sequences=self.sequences(left_bytes),
            batch=self.batch(gpu_layers, context),
            cache=cache,
            flash_attention=self.flash_attention,
        )


def read_wish(options: LoadOptions, header: Header) -> Wish:
    """Return what `options` ask of a plan for a model with such a header."""
    trained = min(header.trained_context or _UNKNOWN_TRAINED, _LONGEST_AUTOMATIC)
    asked = max(0, options.context)
    # llama.cpp computes with quantized values in flash attention only.
    flash = options.flash_attention is not False or options.cache not in (None, CacheType.F16)
    usual = _SLICE_TOKENS, _GPU_SLICE_TOKENS
    if header.architecture in _ENCODERS:
        usual = ENCODER_TOKENS, ENCODER_TOKENS
    return Wish(
        shortest=asked or min(SHORTEST_CONTEXT, trained),
        comfortable=asked or min(_COMFORTABLE, trained),
        longest=asked or trained,
        gpu_layers=options.gpu_layers,
        expert_layers=options.expert_layers,
        caches=_caches(options, header, flash_attention=flash),
        flash_attention=flash,
        parallel=min(options.parallel or PARALLEL, _MOST_PARALLEL),
        state_bytes=state_bytes(header),
        slices=(options.batch, options.batch) if options.batch > 0 else usual,
    )


def _caches(
    options: LoadOptions, header: Header, *, flash_attention: bool
) -> tuple[CacheType, ...]:
    """Return the precisions to try; halves alone where heads are of odd lengths.

    Those cannot be divided into the blocks that numbers are quantized in.
    """
    heads = header.heads or (1,)
    width = (header.embedding_length or 0) // max(1, *heads)
    lengths = header.key_length or width, header.value_length or width
    if any(length <= 0 or length % CACHE_BLOCK for length in lengths):
        return (CacheType.F16,)
    if options.cache is not None:
        return (options.cache,)
    return (CacheType.F16, CacheType.Q8_0) if flash_attention else (CacheType.F16,)
