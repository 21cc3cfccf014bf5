"""The local engine: loads a model into a process of its own and speaks to it."""

from __future__ import annotations

import itertools
import queue
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from parlance.contract.cancel import Cancel
from parlance.contract.faults import (
    EngineCrashedTwice,
    FaultError,
    ModelFileUnreadable,
    NoModelLoaded,
)
from parlance.engine.calls import Call
from parlance.engine.connection import Connection, EndedLate, Lost, Stopped
from parlance.engine.counting import portions
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
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Event, Prompt, Request
    from parlance.contract.faults import EngineCrashed, Fault
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.engine.connection import Items, MakeQuestion
    from parlance.engine.counting import Portion
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

        Raises FaultError and Cancelled; nothing is loaded then, and no process is left:
        a stop ends it in the middle of the file. A load that was stopped before it
        began changes nothing.
        """
        number = self._forget(cancel)
        yield from self._start(options, number, cancel)
        with self._lock:
            if number == self._loads:
                self._options = options

    def unload(self) -> None:
        """End the model's process; its memory comes back for certain."""
        self._forget(Cancel())

    def close(self) -> None:
        """End the process, for good; nobody is told of it."""
        self._watchers.clear()
        self._forget(Cancel())

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

    def count(self, text: str, cancel: Cancel) -> int:
        """Return how many tokens `text` is as content (no special tokens).

        A text of more than 25,000 characters is counted in pieces, which is exact to
        about a token for each cut. Raises FaultError, and Cancelled, at once.
        """
        return self.count_all((text,), cancel)[0]

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return the tokens of each text as content; long ones as `count` does.

        Raises FaultError, and Cancelled, at once.
        """
        answers = self._ask_all(lambda: map(_count, portions(texts)), cancel)
        counts = [0] * len(texts)
        for portion, answer in zip(portions(texts), answers, strict=True):
            assert isinstance(answer, Counted)
            for (number, _piece), tokens in zip(portion, answer.tokens, strict=True):
                counts[number] += tokens
        return counts

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return how many tokens the prompt is with its template.

        Raises FaultError, and Cancelled, at once.
        """
        answer = self._ask(lambda key: CountPrompt(id=key, prompt=sound_prompt(prompt)), cancel)
        assert isinstance(answer, Counted)
        return answer.tokens[0]

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it.

        Raises FaultError, and Cancelled, at once.
        """
        answer = self._ask(lambda key: Render(id=key, prompt=sound_prompt(prompt)), cancel)
        assert isinstance(answer, Rendered)
        return answer.text

    def _ask(self, question: MakeQuestion, cancel: Cancel) -> Counted | Rendered:
        return self._ask_all(lambda: (question,), cancel)[0]

    def _ask_all(
        self, questions: Callable[[], Iterable[MakeQuestion]], cancel: Cancel
    ) -> list[Counted | Rendered]:
        """Return the answers to `questions`. Raises FaultError and Cancelled."""
        while True:
            with suppress(EndedLate):
                return list(self._connected(cancel).answers(questions(), cancel))

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

    def _forget(self, cancel: Cancel) -> int:
        """End what is loaded; return the number of the load that may follow.

        Raises Cancelled; then everything is as it was.
        """
        with self._lock:
            # In the lock: a load that is stopped for a newer one never ends that one.
            cancel.check()
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


def _count(portion: Portion) -> MakeQuestion:
    texts = tuple(sound_text(piece) for _number, piece in portion)
    return lambda key: Count(id=key, texts=texts)
