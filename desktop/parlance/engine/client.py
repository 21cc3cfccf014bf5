"""The local engine: loads a model into a process of its own and speaks to it."""

from __future__ import annotations

import itertools
import queue
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from parlance.contract.cancel import Cancel
from parlance.contract.faults import (
    EngineCrashedTwice,
    FaultError,
    ModelFileUnreadable,
    NoModelLoaded,
)
from parlance.engine.calls import Call
from parlance.engine.connection import Connection, Lost, Stopped
from parlance.engine.unicode import is_unicode, sound_prompt, sound_text
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Load,
    Loaded,
    LoadFailed,
    Loading,
    Render,
    Rendered,
)
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Event, Prompt, Request
    from parlance.contract.faults import EngineCrashed, Fault
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.engine.connection import Items
    from parlance.engine.wire import Answer, ToEngine
    from parlance.modelfile.header import Header

Key = TypeVar("Key")

MOST_CRASHES = 2
"""After so many with one model, only the person loads it again."""

_GLANCE_SECONDS = 0.05
"""How often a thread that waits for another's restart looks whether it should stop."""


class LocalEngine:
    """Implements the contract's Engine and ModelHost with a process of its own.

    A process that ended by itself is started again, with the same model, when something
    is asked of it; after two such ends only `load` does that.
    """

    def __init__(self, nursery: Nursery) -> None:
        """Start nothing yet."""
        self._nursery = nursery
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._restarting = threading.Lock()
        self._loads = 0
        self._connection: Connection | None = None
        self._options: LoadOptions | None = None
        self._description: ModelDescription | None = None
        self._crashes: list[EngineCrashed] = []
        self._watchers: list[Callable[[Fault], None]] = []

    def watch(self, lost: Callable[[Fault], None]) -> None:
        """Have `lost` called, from any thread, when the process ends by itself."""
        self._watchers.append(lost)

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Load a model in place of the loaded one, yielding the share loaded, 0 to 1.

        Raises FaultError and Cancelled; nothing is loaded then.
        """
        number = self._forget()
        yield from self._start(options, number, cancel)
        with self._lock:
            if number == self._loads:
                self._options = options

    def unload(self) -> None:
        """End the model's process; its memory comes back for certain."""
        self._forget()

    def close(self) -> None:
        """End the process, for good; nobody is told of it."""
        self._watchers.clear()
        self._forget()

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""
        description = self._description
        if description is None:
            raise FaultError(NoModelLoaded())
        return description

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        """Run requests and yield their events as they come, mixed.

        Requests are drawn from the iterable as places come free. Every request ends with
        exactly one Done or Failed. Raises Cancelled, at once; the engine stops behind it.
        """
        call = Call(requests, lambda: self._connected(cancel))
        with cancel.waking(call.wake):
            try:
                yield from call.events(cancel)
            finally:
                call.give_up()

    def count(self, text: str) -> int:
        """Return how many tokens `text` is as content. Raises FaultError."""
        answer = self._ask(lambda key: Count(id=key, text=sound_text(text)))
        assert isinstance(answer, Counted)
        return answer.tokens

    def count_prompt(self, prompt: Prompt) -> int:
        """Return how many tokens the prompt is with its template. Raises FaultError."""
        answer = self._ask(lambda key: CountPrompt(id=key, prompt=sound_prompt(prompt)))
        assert isinstance(answer, Counted)
        return answer.tokens

    def render(self, prompt: Prompt) -> str:
        """Return the prompt as the model would see it. Raises FaultError."""
        answer = self._ask(lambda key: Render(id=key, prompt=sound_prompt(prompt)))
        assert isinstance(answer, Rendered)
        return answer.text

    def _ask(self, question: Callable[[int], ToEngine]) -> Answer:
        return self._connected(Cancel()).ask(question)

    def _connected(self, cancel: Cancel) -> Connection:
        """Return the live connection, started again if need be.

        Raises FaultError and Cancelled.
        """
        with self._alone(cancel):
            with self._lock:
                connection, options, number = self._connection, self._options, self._loads
                crashes = list(self._crashes)
            if connection is not None and connection.ready and connection.alive:
                return connection
            if options is None:
                raise FaultError(NoModelLoaded())
            if len(crashes) >= MOST_CRASHES:
                fault = EngineCrashedTwice(path=options.path, log=crashes[-1].log)
                raise FaultError(fault)
            for _share in self._start(options, number, cancel):
                pass
            with self._lock:
                connection = self._connection
        if connection is None:
            raise FaultError(NoModelLoaded())
        return connection

    @contextmanager
    def _alone(self, cancel: Cancel) -> Iterator[None]:
        """Let one thread at a time start the process again. Raises Cancelled."""
        while not self._restarting.acquire(timeout=_GLANCE_SECONDS):
            cancel.check()
        try:
            yield
        finally:
            self._restarting.release()

    def _start(self, options: LoadOptions, number: int, cancel: Cancel) -> Iterator[float]:
        """Start a process and load the model into it. Raises FaultError and Cancelled."""
        header = _checked(options.path)
        cancel.check()
        connection = self._adopt(Connection(self._nursery, self._ids, self._on_lost), number)
        try:
            description = yield from _loading(
                connection, Load(options=options, header=header), cancel
            )
        except BaseException:
            self._discard(connection)
            raise
        with self._lock:
            if self._connection is connection:
                self._description = description

    def _adopt(self, connection: Connection, number: int) -> Connection:
        """Make it the engine's own, unless another load or an unload came between."""
        with self._lock:
            if number == self._loads:
                self._connection = connection
                return connection
        connection.end(NoModelLoaded())
        raise FaultError(NoModelLoaded())

    def _discard(self, connection: Connection) -> None:
        with self._lock:
            if self._connection is connection:
                self._connection = None
        connection.end(NoModelLoaded())

    def _forget(self) -> int:
        """End what is loaded; return the number of the load that may follow."""
        with self._lock:
            connection, self._connection = self._connection, None
            self._options = None
            self._description = None
            self._crashes.clear()
            self._loads += 1
            number = self._loads
        if connection is not None:
            connection.end(NoModelLoaded())
        return number

    def _on_lost(self, connection: Connection, fault: EngineCrashed) -> None:
        with self._lock:
            if self._connection is not connection:
                return
            self._crashes.append(fault)
        if connection.ready:
            for lost in self._watchers:
                lost(fault)


def _checked(path: str) -> Header:
    """Return what the file says of itself. Raises FaultError."""
    if not is_unicode(path):
        reason = "its name is not valid Unicode"
        raise FaultError(ModelFileUnreadable(path=sound_text(path), reason=reason))
    return read_header(path)


def _loading(
    connection: Connection, frame: Load, cancel: Cancel
) -> Generator[float, None, ModelDescription]:
    """Yield the share loaded and return what was. Raises FaultError and Cancelled."""
    items: Items = queue.SimpleQueue()
    with cancel.waking(lambda: items.put(Stopped())):
        connection.load(frame, items)
        while True:
            item = items.get()
            cancel.check()
            match item:
                case Loading(share=share):
                    yield share
                case Loaded(description=description):
                    return description
                case LoadFailed(fault=fault) | Lost(fault=fault):
                    raise FaultError(fault)
                case _:
                    raise AssertionError(item)
