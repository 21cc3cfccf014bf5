"""What was measured on this computer, as verdicts use it: this file's rate, the memory's rate."""

from __future__ import annotations

import re
import statistics
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from parlance.contract.fit import Fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from parlance.contract.benchmarks import BenchRecord

PROCESSOR_BYTES = 256 * 1024**2
"""A model that reads less for a token tells nothing of the memory: starting each of its
computations takes as long as reading does, and caches hold much of it."""

GPU_BYTES = 1024**3
"""The same for GPUs, which read faster."""

_SLOWEST, _FASTEST = 1e8, 5e13
"""Bytes a second that memory is read with; other figures are mistakes."""

_AS_MANY = 0.1
"""Layers on the GPU may differ by this share: how many fit depends on what else is there."""

_SAME_SIZE = 0.01
"""The catalogue's sizes may be off by this share."""

_CACHED = re.compile(r"(?P<repo>[^@]+)@[^/]+/(?P<file>.+)")
"""The key of a model in the Hub's cache."""


def processor_rate(records: Iterable[BenchRecord]) -> float:
    """Return bytes a second that models read from RAM here, the median; 0 where none tells."""
    return _median(records, lambda record: record.on_processor, PROCESSOR_BYTES)


def gpu_rate(records: Iterable[BenchRecord], gpus: Sequence[str]) -> float:
    """Return bytes a second that models read from these GPUs; 0 where none tells.

    `gpus` are names and descriptions. Only models that were there as a whole count.
    """
    return _median(records, lambda record: record.whole_on_gpu and is_on(record, gpus), GPU_BYTES)


def is_on(record: BenchRecord, gpus: Sequence[str]) -> bool:
    """Return whether every device of a record is among the GPUs."""
    return record.device in gpus or all(part in gpus for part in record.device.split("+"))


def records_of(
    records: Iterable[BenchRecord], repo: str, pattern: str, size_bytes: int
) -> tuple[BenchRecord, ...]:
    """Return what was measured of a file of a Hub repository, the newest first.

    `pattern` is the name of its first part, maybe with `*`; a file of another size is
    another file, unless `size_bytes` is 0.
    """
    found = (record for record in records if _is_of(record.model_key, repo, pattern))
    return tuple(record for record in found if _has_size(record, size_bytes))


def measured_rate(
    records: Iterable[BenchRecord], fit: Fit, gpus: Sequence[str], share: float
) -> float:
    """Return how fast a model was where it would run now; 0 where that was not measured.

    `records` are its own; `share` is the part of its layers that the GPUs would hold.
    """
    for record in records:
        if record.writing_rate > 0 and _is_there(record, fit, gpus, share):
            return record.writing_rate
    return 0.0


def _is_there(record: BenchRecord, fit: Fit, gpus: Sequence[str], share: float) -> bool:
    match fit:
        case Fit.CPU:
            return record.on_processor
        case Fit.GPU:
            return record.whole_on_gpu and is_on(record, gpus)
        case Fit.PARTLY:
            there = record.gpu_layers / max(1, record.layers)
            as_many = not record.on_processor and abs(there - share) <= _AS_MANY
            return as_many and not record.whole_on_gpu and is_on(record, gpus)
        case Fit.TOO_LARGE | Fit.UNKNOWN:
            return False


def _median(
    records: Iterable[BenchRecord], counts: Callable[[BenchRecord], bool], least: int
) -> float:
    rates = [
        record.memory_rate
        for record in records
        if record.read_bytes >= least and _SLOWEST <= record.memory_rate <= _FASTEST
        if counts(record)
    ]
    return statistics.median(rates) if rates else 0.0


def _is_of(key: str, repo: str, pattern: str) -> bool:
    match = _CACHED.fullmatch(key)
    if match is None or match["repo"].lower() != repo.lower():
        return False
    return match["file"] == pattern or fnmatchcase(match["file"], pattern)


def _has_size(record: BenchRecord, size_bytes: int) -> bool:
    return abs(record.model_bytes - size_bytes) <= _SAME_SIZE * size_bytes or not size_bytes
