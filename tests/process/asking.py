"""Short ways to ask a real engine, for the tests of its process."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import psutil

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    RawPrompt,
    Request,
    Role,
    Turn,
)
from parlance.contract.faults import FaultError
from parlance.contract.models import LoadOptions
from parlance.contract.sampling import GREEDY
from parlance.engine.client import LocalEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Event
    from parlance.contract.faults import Fault


def chat(text: str, **fields: Any) -> Request:
    """Return a greedy request with one turn of the person."""
    prompt = ChatPrompt(turns=(Turn(Role.USER, text),), thinking=fields.pop("thinking", True))
    return Request(prompt=prompt, **({"sampling": GREEDY, "max_tokens": 16} | fields))


def raw(text: str, **fields: Any) -> Request:
    """Return a greedy request that continues `text`."""
    fields = {"sampling": GREEDY, "max_tokens": 16} | fields
    return Request(prompt=RawPrompt(text=text), **fields)


@contextmanager
def loaded(nursery: Nursery, path: Path, **options: Any) -> Iterator[LocalEngine]:
    """Give an engine with the model at `path`; one thread, so that nothing varies."""
    engine = LocalEngine(nursery)
    try:
        load(engine, path, **options)
        yield engine
    finally:
        engine.close()


def load(engine: LocalEngine, path: Path, **options: Any) -> list[float]:
    """Load the model at `path` and return the shares that were yielded."""
    return list(engine.load(LoadOptions(path=str(path), **({"threads": 1} | options)), Cancel()))


def process_of(engine: LocalEngine) -> psutil.Process:
    """Return the process in which the model of `engine` lives."""
    assert engine._connection is not None
    return psutil.Process(engine._connection.pid)


def events_of(engine: LocalEngine, request: Request) -> list[Event]:
    """Run one request and return all its events."""
    return [event for _key, event in engine.run([("it", request)], Cancel())]


def text_of(events: list[Event], channel: Channel = Channel.ANSWER) -> str:
    """Return the text of one channel."""
    return "".join(e.text for e in events if isinstance(e, Piece) and e.channel is channel)


def done_of(events: list[Event]) -> Done:
    """Return the last event, which must be Done."""
    assert isinstance(events[-1], Done), events[-1]
    return events[-1]


def fault_of(events: list[Event]) -> Fault:
    """Return the fault of the last event, which must be Failed."""
    assert isinstance(events[-1], Failed), events[-1]
    return events[-1].fault


def load_fault(engine: LocalEngine, path: Path, **options: Any) -> Fault:
    """Return the fault that loading `path` raises."""
    try:
        load(engine, path, **options)
    except FaultError as error:
        return error.fault
    raise AssertionError("it was loaded")


class Background(threading.Thread):
    """Runs one request in a thread, to be stopped from the test.

    Attributes:
        first: set when the first event of the kind that was asked for came.
        stopped_at: time at which the call returned.
    """

    def __init__(self, engine: LocalEngine, request: Request, kind: type) -> None:
        super().__init__()
        self.engine, self.request, self.kind = engine, request, kind
        self.cancel = Cancel()
        self.first = threading.Event()
        self.events: list[Event] = []
        self.cancelled = False
        self.stopped_at = 0.0

    def run(self) -> None:
        try:
            for _key, event in self.engine.run([("it", self.request)], self.cancel):
                self.events.append(event)
                if isinstance(event, self.kind):
                    self.first.set()
        except Cancelled:
            self.cancelled = True
        self.stopped_at = time.perf_counter()
        self.first.set()

    def stop(self) -> float:
        """Cancel, and return the seconds until the call had returned."""
        asked = time.perf_counter()
        self.cancel.request()
        self.join()
        return self.stopped_at - asked


class Asking(threading.Thread):
    """Asks one question in a thread.

    Attributes:
        outcome: the answer, or what was raised.
    """

    def __init__(self, question: Callable[[Cancel], object]) -> None:
        super().__init__()
        self.question = question
        self.cancel = Cancel()
        self.outcome: object = None
        self.ended_at = 0.0

    def run(self) -> None:
        try:
            self.outcome = self.question(self.cancel)
        except (Cancelled, FaultError) as error:
            self.outcome = error
        self.ended_at = time.perf_counter()

    def stop(self) -> float:
        """Cancel, and return the seconds until the call had returned."""
        asked = time.perf_counter()
        self.cancel.request()
        self.join()
        return self.ended_at - asked
