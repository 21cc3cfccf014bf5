"""Who waits for a place, in order, and what is known of each."""

from __future__ import annotations

import bisect
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Failed, Request
from parlance.contract.faults import FaultError
from parlance.engine.scheduling.stops import NEVER_RAN
from parlance.engine.scheduling.task import Arrival
from parlance.engine.wire import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.faults import Fault
    from parlance.engine.scheduling.reception import Reception
    from parlance.engine.scheduling.reuse import Reading
    from parlance.engine.scheduling.stops import Stops
    from parlance.engine.scheduling.task import Outcome, Task
    from parlance.engine.wire import Examination


@dataclass(slots=True, eq=False)
class Waiting:
    """A request without a place.

    Attributes:
        task: None until it was prepared.
        reading: who reads the same beginning, and is waited for.
        tried: the state of things in which no place was found.
    """

    arrival: Arrival
    task: Task | None = None
    reading: Reading | None = None
    tried: int = -1

    @property
    def importance(self) -> tuple[int, int]:
        """Smaller is more important: its kind, then who came first."""
        return (self.arrival.request.priority, self.arrival.order)


class WaitingLine:
    """Requests by importance. Used by the thread that decodes."""

    def __init__(self, reception: Reception, stops: Stops) -> None:
        """Start empty."""
        self._reception = reception
        self._stops = stops
        self._line: list[Waiting] = []
        self._arrivals = 0

    def __len__(self) -> int:
        return len(self._line)

    def __iter__(self) -> Iterator[Waiting]:
        return iter(list(self._line))

    def arrive(self, key: int, asked: Request | Examination) -> None:
        """Queue a request, which `Stops` knows to have arrived."""
        self._arrivals += 1
        arrived = time.perf_counter()
        self._add(Waiting(Arrival(key=key, asked=asked, order=self._arrivals, arrived=arrived)))

    def come_back(self, task: Task) -> None:
        """Queue a task that had to give up its place."""
        self._add(Waiting(task.arrival, task))

    def move(self, waiting: Waiting, other: WaitingLine) -> None:
        """Have somebody wait in another line."""
        self._line.remove(waiting)
        waiting.reading, waiting.tried = None, -1
        other._add(waiting)

    def leave(self, waiting: Waiting) -> None:
        """Take somebody out of the line."""
        self._line.remove(waiting)
        self._stops.go_on(waiting.arrival.key)

    def prepare(self, waiting: Waiting) -> list[Outcome]:
        """Make a task of what was asked, or end it and return how."""
        key = waiting.arrival.key
        if not self._stops.begin(key):
            self.leave(waiting)
            return []
        try:
            waiting.task = self._reception.task(waiting.arrival, lambda: self._stops.check(key))
        except Cancelled:
            ended = _ended(waiting.arrival, None)
        except FaultError as error:
            ended = _ended(waiting.arrival, error.fault)
        else:
            self._stops.wait(key)
            return []
        self.leave(waiting)
        self._stops.end(key)
        return ended

    def _add(self, waiting: Waiting) -> None:
        bisect.insort(self._line, waiting, key=lambda other: other.importance)


def _ended(arrival: Arrival, fault: Fault | None) -> list[Outcome]:
    """Return how something ends that never ran: with a fault, or because it was stopped."""
    if isinstance(arrival.asked, Request):
        return [NEVER_RAN if fault is None else Failed(fault=fault)]
    return [] if fault is None else [Refused(id=arrival.key, fault=fault)]
