"""Measures how fast the model runs here, on each device."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.models import LoadOptions
from parlance.contract.plan import Placement
from parlance.work.bench_asking import Asking, reading_rate
from parlance.work.gauges import ProcessMemory

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Usage
    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import ModelEntry

_QUESTION_TOKENS = 16
_ALL_LAYERS = -1


class BenchAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What to measure; lengths in tokens, cut where the context is shorter.

    Attributes:
        options: the model; `gpu_layers` is set for each device.
        weights_bytes: of the weights that one token uses; 0 takes all of them.
        cache_bytes: bytes of the KV cache for each token of the context.
        repeats: measurements of each kind, of which the median counts.
        together: answers that are written in parallel.
    """

    options: LoadOptions
    weights_bytes: int = 0
    cache_bytes: int = 0
    repeats: int = 5
    prompt: int = 512
    answer: int = 64
    together: int = 8


class BenchStep(StrEnum):
    """What is being done."""

    BANDWIDTH = "bandwidth"
    LOADING = "loading"
    FIRST_TOKEN = "first_token"
    READING = "reading"
    WRITING = "writing"
    TOGETHER = "together"


class BenchProgress(msgspec.Struct, frozen=True, kw_only=True):
    """A step has begun."""

    step: BenchStep


class DeviceFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured on one device; rates in tokens a second.

    Attributes:
        prompt_tokens: length of the prompts that were read.
        answer_tokens: length of the answers that followed them.
        first_token_ms: from a short question of `question_tokens` to the first token.
        together: answers that ran in parallel, and `together_rate` of all of them.
        bytes_per_token: what is read from memory for one token: the weights that it uses,
            and the KV cache of half of the answer.
        bandwidth_share: the decode rate, of what the measured bandwidth allows for these
            bytes; None on a GPU, whose bandwidth is not measured.
        memory: of the engine's process.
        expert_layers: layers on a GPU whose experts are in memory.
    """

    placement: Placement
    prompt_tokens: int
    answer_tokens: int
    reading_rate: float
    writing_rate: float
    question_tokens: int
    first_token_ms: float
    together: int
    together_rate: float
    bytes_per_token: int
    bandwidth_share: float | None
    memory: ProcessMemory
    expert_layers: int = 0


class BenchResult(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was measured; `bandwidth` in bytes a second."""

    name: str
    quantization: str
    size_bytes: int
    llama_build: str
    repeats: int
    bandwidth: float
    devices: tuple[DeviceFigures, ...]


class Gauges(msgspec.Struct, frozen=True):
    """How to ask the system.

    Attributes:
        memory: what the engine's process takes now.
        bandwidth: bytes a second that so many threads read from memory.
    """

    memory: Callable[[], ProcessMemory]
    bandwidth: Callable[[int], float]


def bench(
    ask: BenchAsk, host: ModelHost, gauges: Gauges, cancel: Cancel
) -> Iterator[BenchProgress | BenchResult]:
    """Load the model for the CPU, and for the GPU if there is one, and measure it.

    Yields what has begun, and the result last. Raises FaultError and Cancelled.
    """
    yield from _load(ask, 0, host, cancel)
    description = host.describe()
    yield BenchProgress(step=BenchStep.BANDWIDTH)
    # The model is loaded and idle: it waits for its input and reads no memory.
    bandwidth = gauges.bandwidth(description.placement.threads)
    devices = [(yield from _Device(ask, host, cancel).measured(gauges, bandwidth))]
    if any(device.is_gpu for device in description.devices):
        yield from _load(ask, _ALL_LAYERS, host, cancel)
        if host.describe().placement.gpu_layers > 0:
            devices.append((yield from _Device(ask, host, cancel).measured(gauges, None)))
    yield BenchResult(
        name=description.name,
        quantization=description.quantization,
        size_bytes=description.size_bytes,
        llama_build=description.llama_build,
        repeats=ask.repeats,
        bandwidth=bandwidth,
        devices=tuple(devices),
    )


def records_of(result: BenchResult, entry: ModelEntry, at: float) -> tuple[BenchRecord, ...]:
    """Return what was measured, device by device, as it is kept; `at` in epoch seconds."""
    return tuple(
        BenchRecord(
            model_key=entry.key,
            model_bytes=entry.size_bytes,
            device=figures.placement.device,
            gpu_layers=figures.placement.gpu_layers,
            layers=figures.placement.layers,
            threads=figures.placement.threads,
            reading_rate=figures.reading_rate,
            writing_rate=figures.writing_rate,
            together=figures.together,
            together_rate=figures.together_rate,
            read_bytes=figures.bytes_per_token,
            llama_build=result.llama_build,
            at=at,
            expert_layers=figures.expert_layers,
        )
        for figures in result.devices
    )


def _load(
    ask: BenchAsk, gpu_layers: int, host: ModelHost, cancel: Cancel
) -> Iterator[BenchProgress]:
    yield BenchProgress(step=BenchStep.LOADING)
    for _share in host.load(msgspec.structs.replace(ask.options, gpu_layers=gpu_layers), cancel):
        pass


class _Device:
    """Measures the model where it is loaded now."""

    def __init__(self, ask: BenchAsk, host: ModelHost, cancel: Cancel) -> None:
        context = host.describe().context
        self._host = host
        self._repeats = ask.repeats
        self._together = ask.together
        self._weights_bytes = ask.weights_bytes
        self._cache_bytes = ask.cache_bytes
        self._answer = min(ask.answer, context // 4)
        self._prompt = min(ask.prompt, context // 2)
        self._asking = Asking(host, cancel)

    def measured(
        self, gauges: Gauges, bandwidth: float | None
    ) -> Generator[BenchProgress, None, DeviceFigures]:
        """Yield what has begun and return the figures; `bandwidth` in bytes a second."""
        description = self._host.describe()
        self._asking.ask(_QUESTION_TOKENS, 1)  # its time counts what is done once only
        yield BenchProgress(step=BenchStep.FIRST_TOKEN)
        questions = self._repeated(_QUESTION_TOKENS, 1)
        yield BenchProgress(step=BenchStep.READING)
        prompts = self._repeated(self._prompt, 1)
        yield BenchProgress(step=BenchStep.WRITING)
        answers = self._repeated(self._prompt, self._answer)
        yield BenchProgress(step=BenchStep.TOGETHER)
        together = [self._rate_together() for _turn in range(self._repeats)]
        depth = prompts[0].prompt_tokens + self._answer // 2
        weights = self._weights_bytes or description.size_bytes
        bytes_per_token = weights + depth * self._cache_bytes
        writing = statistics.median(usage.tokens_per_second for usage in answers)
        return DeviceFigures(
            placement=description.placement,
            prompt_tokens=prompts[0].prompt_tokens,
            answer_tokens=answers[0].generated_tokens,
            reading_rate=statistics.median(map(reading_rate, prompts)),
            writing_rate=writing,
            question_tokens=questions[0].prompt_tokens,
            first_token_ms=statistics.median(usage.ttft_ms for usage in questions),
            together=self._together,
            together_rate=statistics.median(together),
            bytes_per_token=bytes_per_token,
            bandwidth_share=None if bandwidth is None else writing * bytes_per_token / bandwidth,
            memory=gauges.memory(),
            expert_layers=description.plan.expert_layers,
        )

    def _repeated(self, prompt: int, answer: int) -> list[Usage]:
        return [self._asking.ask(prompt, answer) for _turn in range(self._repeats)]

    def _rate_together(self) -> float:
        """Return tokens a second that several short questions are answered by together."""
        requests = [
            self._asking.request(_QUESTION_TOKENS, self._answer) for _ in range(self._together)
        ]
        started = time.perf_counter()
        usages = self._asking.run(requests)
        written = sum(usage.generated_tokens for usage in usages)
        return written / (time.perf_counter() - started)
