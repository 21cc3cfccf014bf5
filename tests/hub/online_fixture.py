"""Connections to the stand-in Hub, with what they noted; and a wait for a stalled call."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.standin.hub import StandInHub
from tests.standin.plans import FaultPlan

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import Fault, FaultError
from parlance.contract.network import NetworkRequest
from parlance.hub.network.connections import Connections


@dataclass
class Online:
    """Connections and the notes of their requests; `offline` is the switch."""

    endpoint: str
    notes: list[NetworkRequest] = field(default_factory=list)
    offline: bool = False

    def __post_init__(self) -> None:
        self.connections = Connections(
            self.notes.append, offline=lambda: self.offline, endpoint=self.endpoint
        )


def online(standin: StandInHub) -> Online:
    return Online(standin.endpoint)


def fault_of(work: Callable[[], object]) -> Fault:
    """Return the fault that `work` raises."""
    try:
        work()
    except FaultError as error:
        return error.fault
    raise AssertionError("nothing went wrong")


def seconds_to_cancel(work: Callable[[Cancel], object], plan: FaultPlan) -> float:
    """Return how long `work` takes to end once it has stalled as planned and is cancelled."""
    cancel = Cancel()
    ended: list[str] = []

    def run() -> None:
        try:
            work(cancel)
        except Cancelled:
            ended.append("cancelled")

    thread = threading.Thread(target=run)
    thread.start()
    assert plan.reached.wait(5)
    began = time.perf_counter()
    cancel.request()
    thread.join(5)
    seconds = time.perf_counter() - began
    assert ended == ["cancelled"]
    return seconds
