"""Whether a model fits this computer, and how fast it would be."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.catalogue import CatalogueEntry, CatalogueFile, Task
from parlance.contract.online import HubRepository


class Fit(StrEnum):
    """Where a model would run."""

    GPU = "gpu"
    PARTLY = "partly"
    CPU = "cpu"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """A judgement about one model file.

    Attributes:
        context: tokens that it was judged for.
        need_bytes: weights, context memory and computing together.
        gpu_bytes, memory_bytes: what is available on the GPUs and in RAM, margins kept.
        tokens_per_second: what memory bandwidth allows at most; 0 unknown. What other
            models make likely if `estimated`, and what this very file did here, on the
            device it would run on, if `measured`.
        exact: measured by llama.cpp itself from the file's header, not by the formula.
    """

    fit: Fit
    context: int
    need_bytes: int = 0
    gpu_bytes: int = 0
    memory_bytes: int = 0
    tokens_per_second: float = 0.0
    exact: bool = False
    estimated: bool = False
    measured: bool = False


class Computer(msgspec.Struct, frozen=True, kw_only=True):
    """What a verdict rests on, as it is now.

    Attributes:
        memory_bytes: RAM available to a model, margins taken off.
        gpu_bytes: free memory of all GPUs, margins taken off; 0 without any.
        memory_rate, gpu_rate: bytes a second that can be read from each; 0 unknown.
        memory_measured, gpu_measured: whether that is what models reached here, not what
            the memory allows at most.
        shared: whether the GPUs have no memory of their own and take it from RAM.
        gpus: names and descriptions of the GPUs that count.
        records: what was measured here.
    """

    memory_bytes: int
    gpu_bytes: int = 0
    memory_rate: float = 0.0
    gpu_rate: float = 0.0
    memory_measured: bool = False
    gpu_measured: bool = False
    shared: bool = False
    gpus: tuple[str, ...] = ()
    records: tuple[BenchRecord, ...] = ()


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What a person wants a model for; empty leaves it open.

    Attributes:
        languages: ISO 639-1 codes.
        context: tokens that prompt and answer take together.
    """

    tasks: tuple[Task, ...] = ()
    languages: tuple[str, ...] = ()
    context: int = 4096


class Recommendation(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the catalogue, the file of it that suits this computer best, and why.

    Attributes:
        recommended: whether it is among the few to begin with.
    """

    entry: CatalogueEntry
    file: CatalogueFile | None
    verdict: Verdict
    recommended: bool = False


class JudgedRepository(msgspec.Struct, frozen=True, kw_only=True):
    """A repository with a verdict for each of its quantizations, in their order.

    Attributes:
        entry: what the catalogue says of it, if it is there.
    """

    repository: HubRepository
    verdicts: tuple[Verdict, ...]
    entry: CatalogueEntry | None = None
