"""The engine's process as it is, but for a note of when each text's token was sampled.

The product's protocol has no times in it. The notes go to a file: pairs of a request's
number and nanoseconds of the monotonic clock, in the order of the texts.
"""

from __future__ import annotations

import os
import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

_PAIR = struct.Struct("=QQ")


def read_stamps(path: Path) -> list[tuple[int, int]]:
    """Return what was noted so far."""
    return [(number, time_) for number, time_ in _PAIR.iter_unpack(path.read_bytes())]


def main(path: str) -> None:
    """Serve as the engine does, and note."""
    from parlance.contract.engine import Piece
    from parlance.engine.llama.sampler import Sampler
    from parlance.engine.process import main as serve
    from parlance.engine.scheduling.scheduler import Scheduler

    notes = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    sample, step = Sampler.sample, Scheduler.step
    sampled: list[int] = []

    def noting_sample(sampler: Sampler, *arguments: Any, **named: Any) -> int:
        token = sample(sampler, *arguments, **named)
        sampled.append(time.monotonic_ns())
        return token

    def noting_step(scheduler: Scheduler) -> Any:
        sampled.clear()
        events = step(scheduler)
        told = [key for key, event in events if isinstance(event, Piece)]
        # Texts come in the order of their tokens. Where some token brought no text, the
        # first of the step stands for all: no text is said to be sooner than it was.
        times = sampled if len(sampled) == len(told) else sampled[:1] * len(told)
        os.write(notes, b"".join(map(_PAIR.pack, told, times)))
        return events

    Sampler.sample = noting_sample  # type: ignore[method-assign]
    Scheduler.step = noting_step  # type: ignore[method-assign]
    serve()
