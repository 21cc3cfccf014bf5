"""Measures how fast the loaded model is, with more and more requests at once."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

import msgspec

from parlance.contract.benchmarks import SpeedCurve, SpeedPoint
from parlance.work.bench_asking import Asking, reading_rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Usage
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from parlance.modelfile.reading import TokenCost

TOGETHER: Final = (1, 2, 4, 8, 16)
"""Requests at once that are measured, as far as the model was loaded for so many."""

_PROMPT: Final = 64
_LONG_PROMPT: Final = 256
_ANSWER: Final = 32
_REPEATS: Final = 2


class SpeedProgress(msgspec.Struct, frozen=True, kw_only=True):
    """So many of `total` steps are done."""

    done: int
    total: int


class SpeedMeasured(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured; `reading_rate` in tokens a second of a prompt read alone."""

    curve: SpeedCurve
    reading_rate: float


def measure_speed(
    host: Engine, cost: TokenCost, bandwidth: Callable[[int], float], cancel: Cancel
) -> Iterator[SpeedProgress | SpeedMeasured]:
    """Measure the model that is loaded; yield how far it is, and the result last.

    `bandwidth` tells bytes a second for a number of threads; it is asked where everything is
    on the processor. Raises FaultError and Cancelled.
    """
    description, asking = host.describe(), Asking(host, cancel)
    answer = min(_ANSWER, description.context // 8)
    prompt = min(_PROMPT, description.context // 4)
    counts = _counts(description, prompt + answer)
    total, done = 2 + len(counts) * _REPEATS, 0
    yield SpeedProgress(done=done, total=total)
    asking.ask(prompt, 2)  # its time counts what is done once only
    on_processor = description.placement.gpu_layers == 0
    # The model is loaded and idle: it waits for its input and reads no memory.
    most = bandwidth(description.placement.threads) if on_processor else 0.0
    yield SpeedProgress(done=1, total=total)
    long = asking.ask(min(_LONG_PROMPT, description.context // 2), 1)
    yield SpeedProgress(done=2, total=total)
    points: list[SpeedPoint] = []
    read, drafted = 0, 0
    for count in counts:
        runs = []
        for turn in range(_REPEATS):
            cancel.check()
            runs.append(asking.run([asking.request(prompt, answer) for _ in range(count)]))
            drafted += sum(usage.drafted_tokens for usage in runs[-1])
            done = 2 + len(points) * _REPEATS + turn + 1
            yield SpeedProgress(done=done, total=total)
        read = read or runs[0][0].prompt_tokens
        points.append(_point(count, runs))
    curve = SpeedCurve(
        prompt_tokens=read,
        depth=read + answer // 2,
        points=tuple(points),
        weights_bytes=cost.weights_bytes,
        cell_bytes=cost.cell_bytes,
        bandwidth=most,
        drafts=drafted > 0,
    )
    yield SpeedMeasured(curve=curve, reading_rate=reading_rate(long))


def _counts(description: ModelDescription, tokens: int) -> list[int]:
    """Return how many requests are run at once: what there are places and room for."""
    room = max(description.context, description.plan.cells) // max(1, tokens)
    return [count for count in TOGETHER if count == 1 or count <= min(description.parallel, room)]


def _point(count: int, runs: list[list[Usage]]) -> SpeedPoint:
    """Return the best of several runs: what else the computer does makes it slower only."""
    usages = max(runs, key=lambda run: sum(usage.tokens_per_second for usage in run))
    rates = [usage.tokens_per_second for usage in usages if usage.tokens_per_second > 0]
    return SpeedPoint(
        together=count,
        rate=sum(rates),
        first_token_ms=statistics.median(usage.ttft_ms for usage in usages),
        token_ms=1000.0 / statistics.median(rates) if rates else 0.0,
    )
