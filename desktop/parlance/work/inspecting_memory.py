"""What a model would take of memory if it were loaded otherwise, from its header alone.

Weights are counted tensor by tensor with llama.cpp's own rules for mixtures of types; keys,
values and what computing takes by the formula that plans are begun with.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

import psutil

from parlance.contract.inspection import TypeShare
from parlance.contract.inspection_memory import MemoryFacts, MemoryRoom, MemoryUse
from parlance.contract.plan import CacheType
from parlance.modelfile.header import header_of, read_file, read_header, whole_header
from parlance.modelfile.memory import (
    CACHE_BLOCK,
    Candidate,
    Costs,
    cache_bytes,
    rounded_cells,
    state_bytes,
)
from parlance.modelfile.mixtures import quantized_types
from parlance.modelfile.parts import part_paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.inspection_memory import MemoryChoice
    from parlance.modelfile.header import Header
    from parlance.modelfile.tensors import TensorRow

_WHAT_IF: Final = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0", "Q3_K_M", "Q2_K")
"""Quantizations that are asked about, from the largest on."""

_UNKNOWN_TRAINED: Final = 8192
"""Tokens to offer where the file does not say."""


class MemoryStudy:
    """Tells what one model takes; made once, asked whenever a slider moves.

    Attributes:
        facts: what can be asked.
    """

    def __init__(self, rows: Sequence[TensorRow], header: Header) -> None:
        """Take the tensors and the header of all parts."""
        self._rows, self._header = rows, header
        self._costs = Costs(header, sum(row.size_bytes for row in rows))
        self._weights = cache(self._weighed)
        self.facts = MemoryFacts(
            quantization=header.quantization or "",
            others=tuple(each for each in _WHAT_IF if each != header.quantization),
            longest=header.trained_context or _UNKNOWN_TRAINED,
            caches=_caches(header),
            has_cells=self._costs.has_cells,
        )

    def use(self, choice: MemoryChoice) -> MemoryUse:
        """Return what the model takes if it is loaded as `choice` says, all of it in RAM."""
        cells = choice.context * choice.requests
        candidate = Candidate(
            context=choice.context,
            cells=cells,
            sequences=choice.requests,
            batch=choice.step,
            cache=choice.cache,
        )
        return MemoryUse(
            weights=self._weights(choice.quantization),
            cache_bytes=cache_bytes(self._header, rounded_cells(cells), choice.cache),
            state_bytes=state_bytes(self._header) * choice.requests,
            compute_bytes=self._costs.compute_bytes(candidate, has_layers=True, has_output=True),
        )

    def _weighed(self, quantization: str) -> tuple[TypeShare, ...]:
        if not quantization:
            return _shares((row.type.name, row.weights, row.size_bytes) for row in self._rows)
        types = quantized_types(self._rows, self._header, quantization)
        kinds = ((types[row.name], row.weights) for row in self._rows)
        return _shares(
            (kind.name, weights, weights // kind.block * kind.block_bytes)
            for kind, weights in kinds
        )


def study_memory(path: str) -> MemoryStudy:
    """Return the study of the model at `path`, of a split set with all parts.

    Raises FaultError as `read_header` does, and for each part.
    """
    header = whole_header(path, read_header(path))
    paths = part_paths(path, header_of(read_file(path)))
    return MemoryStudy([row for part in paths for row in read_file(part).rows], header)


def memory_here() -> MemoryRoom:
    """Return the memory of this computer as it is now."""
    told = psutil.virtual_memory()
    return MemoryRoom(free_bytes=told.available, total_bytes=told.total)


def _shares(stored: Iterable[tuple[str, int, int]]) -> tuple[TypeShare, ...]:
    weights: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for name, count, size in stored:
        weights[name] += count
        sizes[name] += size
    return tuple(
        TypeShare(type=name, weights=count, size_bytes=sizes[name])
        for name, count in weights.most_common()
    )


def _caches(header: Header) -> tuple[CacheType, ...]:
    width = (header.embedding_length or 0) // max(1, *(header.heads or (1,)))
    lengths = header.key_length or width, header.value_length or width
    whole = all(length > 0 and length % CACHE_BLOCK == 0 for length in lengths)
    return tuple(CacheType) if whole else (CacheType.F16,)
