"""How long a sampled token takes to reach the client, at sixteen streams.

The engine runs as a process that notes when its tokens were sampled (`stamped.py`); the
clock is the same for all processes of the machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from parlance.children.child import Child
from parlance.children.nursery import Incoming, Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.engine import Piece, RawPrompt, Request
from tests.bench.models import SMOL, Words, narrow, random_model
from tests.bench.ours import SAMPLING, opened
from tests.bench.ratios import Comparison, watched
from tests.bench.stamped import read_stamps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import msgspec

    from tests.bench.ours import Ours
    from tests.bench.size import Size

LIMIT_MS = 5.0
_ROOT = Path(__file__).resolve().parents[2]
_START = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.bench.stamped import main
main(sys.argv[2])
"""


class StampedNursery(Nursery):
    """Starts engines that note when they sample; other children as usual."""

    def __init__(self, stamps: Path) -> None:
        super().__init__()
        self._stamps = stamps

    def start(
        self,
        name: str,
        decoder: msgspec.msgpack.Decoder[Incoming],
        *,
        ports: tuple[int, ...] = (),
    ) -> Child[Incoming]:
        if name != "engine":
            return super().start(name, decoder, ports=ports)
        command = [sys.executable, "-c", _START, str(_ROOT), str(self._stamps)]
        child = Child(name, self._start_process(command), decoder)
        self._children.append(child)
        child.greet()
        return child


def compare(size: Size) -> Iterator[Comparison]:
    """Yield the 99th percentile of every run, with one compute thread."""
    for model in (random_model(SMOL), random_model(narrow(32_000))):
        pairs = [(p99, LIMIT_MS) for p99 in _runs(size, model)]
        yield Comparison(
            name=f"sampled to received, {size.parallel} streams, {model.stem}, 99th percentile",
            first="ours",
            second="limit",
            unit="ms",
            pairs=tuple(pairs),
            aim="<= 1.0",
        )


def _runs(size: Size, model: Path) -> Iterator[float]:
    words = Words(seed=5)
    with tempfile.TemporaryDirectory() as folder:
        stamps = Path(folder) / "stamps"
        nursery = StampedNursery(stamps)
        with opened(model, nursery=nursery, threads=1, parallel=size.parallel) as ours:
            for _turn in watched(range(size.pairs)):
                prompts = [words.text(8) for _number in range(size.parallel)]
                received = _received(ours, prompts, size.each_answer)
                yield float(np.percentile(_delays(read_stamps(stamps), received), 99))


def _received(ours: Ours, prompts: Sequence[str], answer: int) -> dict[int, list[int]]:
    """Return when each text of each answer came, in nanoseconds."""
    times: dict[int, list[int]] = defaultdict(list)
    requests = [
        Request(prompt=RawPrompt(text=prompt), sampling=SAMPLING, max_tokens=answer)
        for prompt in prompts
    ]
    for key, event in ours.engine.run(enumerate(requests), Cancel()):
        if isinstance(event, Piece):
            times[key].append(time.monotonic_ns())
    return times


def _delays(stamps: list[tuple[int, int]], received: dict[int, list[int]]) -> list[float]:
    """Return milliseconds; the engine numbers requests in the order they were asked in."""
    sampled: dict[int, list[int]] = defaultdict(list)
    for number, nanoseconds in stamps:
        sampled[number].append(nanoseconds)
    newest = sorted(sampled)[-len(received) :]
    return [
        (after - before) / 1e6
        for key, number in enumerate(newest)
        for before, after in zip(sampled[number], received[key], strict=True)
    ]
