"""Prints what the engine's process costs: `python -m tests.bench.engine`.

Medians and worst cases, on a tiny model, so that what is seen is the process and not
the arithmetic. Nothing here is asserted.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece, PromptRead
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import Asking, Background, chat, events_of, load, process_of, raw

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 30_000


class Measure:
    """Collects times by name and prints them in order."""

    def __init__(self) -> None:
        self._times: dict[str, list[float]] = {}

    def add(self, name: str, seconds: float) -> None:
        self._times.setdefault(name, []).append(seconds * 1000)

    @contextmanager
    def taking(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self.add(name, time.perf_counter() - started)

    def print(self) -> None:
        for name, times in self._times.items():
            median, worst = statistics.median(times), max(times)
            print(f"{name:48} {median:8.2f} ms, at most {worst:8.2f} (n={len(times)})")


def measure_starts(engine: LocalEngine, model: Path, measure: Measure) -> None:
    for _ in range(10):
        with measure.taking("process started, tiny model ready"):
            load(engine, model)
        with measure.taking("unloaded"):
            engine.unload()
        cancel = Cancel()
        try:
            for _share in engine.load(LoadOptions(path=str(model), threads=1), cancel):
                asked = time.perf_counter()
                cancel.request()
        except Cancelled:
            measure.add("stopped while loading", time.perf_counter() - asked)


def measure_questions(engine: LocalEngine, measure: Measure) -> None:
    engine.render(chat("x").prompt, Cancel())
    for _ in range(500):
        with measure.taking("round trip (count one letter)"):
            engine.count("x", Cancel())
        with measure.taking("chat prompt rendered and counted"):
            engine.count_prompt(chat("x").prompt, Cancel())


def measure_stops(engine: LocalEngine, measure: Measure) -> None:
    stages = {
        "stopped while writing": (lambda _n: chat("go", max_tokens=0), Piece),
        "stopped while reading": (lambda n: raw(f"{n}" + "y" * LONG), PromptRead),
    }
    for name, (request, kind) in stages.items():
        for number in range(20):
            call = Background(engine, request(number), kind)
            call.start()
            call.first.wait()
            measure.add(name, call.stop())
            with measure.taking(f"{name}, then the next answer begun"):
                events_of(engine, chat("go", max_tokens=1))


def measure_stops_beside_others(engine: LocalEngine, measure: Measure) -> None:
    text = "some words " * 100_000
    for _ in range(20):
        call = Background(engine, chat("go", max_tokens=0), Piece)
        waiting = Background(engine, chat("waits"), Piece)
        call.start()
        call.first.wait()
        waiting.start()
        measure.add("stopped while queued", waiting.stop())
        counting = Asking(lambda cancel: engine.count(text, cancel))
        counting.start()
        counting.join(0.1)
        measure.add("stopped while counting, beside an answer", counting.stop())
        with measure.taking("stopped while counting, then one letter counted"):
            engine.count("x", Cancel())
        call.stop()


def measure_crashes(engine: LocalEngine, model: Path, measure: Measure) -> None:
    for _ in range(5):
        load(engine, model)
        call = Background(engine, chat("go", max_tokens=0), Piece)
        call.start()
        call.first.wait()
        killed = time.perf_counter()
        process_of(engine).kill()
        call.join()
        measure.add("killed, answer failed", call.stopped_at - killed)
        with measure.taking("killed, then the next answer begun"):
            events_of(engine, chat("go", max_tokens=1))


def report() -> None:
    """Print the table."""
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=LONG + 2000)
    nursery, measure = Nursery(), Measure()
    engine = LocalEngine(nursery)
    with tempfile.TemporaryDirectory() as folder:
        path = write_model(Path(folder) / "endless.gguf", model)
        measure_starts(engine, path, measure)
        load(engine, path)
        measure_questions(engine, measure)
        measure_stops(engine, measure)
        measure_stops_beside_others(engine, measure)
        measure_crashes(engine, path, measure)
        engine.close()
    nursery.close()
    measure.print()


if __name__ == "__main__":
    report()
