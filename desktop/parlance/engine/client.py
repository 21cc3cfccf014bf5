"""The local engine: loads a model into a process of its own and speaks to it."""

from __future__ import annotations

import itertools
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Pooling
from parlance.contract.faults import (
    EngineCrashed,
    EngineCrashedTwice,
    FaultError,
    NoModelLoaded,
)
from parlance.engine import questions
from parlance.engine.calls import Call
from parlance.engine.checked import checked_header
from parlance.engine.connection import Connection, EndedLate
from parlance.engine.liveness import patience, sign_of_life, silence
from parlance.engine.rpc.looking import reach
from parlance.engine.scheduling.saved_states import erase_state, keep_within
from parlance.engine.starting import loading, sound_options
from parlance.engine.unicode import sound_text
from parlance.engine.wire import Load

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import (
        Event,
        Prompt,
        PromptPart,
        Request,
        Score,
        TokenDistribution,
        Usage,
    )
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.engine.connection import Lost
    from parlance.engine.questions import Inquiry

Key = TypeVar("Key")
Result = TypeVar("Result")

MOST_CRASHES = 2
"""After so many with one model, only the person loads it again."""

FORGIVEN_SECONDS = 300.0
"""A crash so long before the next one does not count: a document takes an hour, and what this
guards against is a model that ends the process each time."""

_GLANCE_SECONDS = 0.05
"""How often a thread that waits for another's restart looks whether it should stop."""


class LocalEngine:
    """Implements the contract's Engine and ModelHost with a process of its own.

    A process that ended by itself is started again, with the same model, when something
    is asked of it; after two such ends only `load` does that.
    """

    def __init__(
        self,
        nursery: Nursery,
        *,
        states: Path | None = None,
        allowed: Callable[[LoadOptions], None] = lambda _options: None,
    ) -> None:
        """Start nothing yet; `allowed` raises FaultError for what may not be started now.

        `states` is the folder where every model that is loaded keeps the states of
        conversations, whatever its options name; None leaves that to them.
        """
        self._nursery = nursery
        self._states = states
        self._allowed = allowed
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._restarting = threading.Lock()
        self._loads = 0
        self._connection: Connection | None = None
        self._options: LoadOptions | None = None
        self._description: ModelDescription | None = None
        self._crashes: list[tuple[float, EngineCrashed]] = []
        self._threads = 0
        self._missing = False
        self._watchers: list[Callable[[Fault | None], None]] = []

    def watch(self, lost: Callable[[Fault | None], None]) -> None:
        """Have `lost` called, from any thread, when the process ends by itself.

        Called with None when it was started again and the model is back.
        """
        self._watchers.append(lost)

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Load a model in place of the loaded one, yielding the share loaded, 0 to 1.

        Raises FaultError and Cancelled; nothing is loaded then, and no process is left:
        a stop ends it in the middle of the file. A load that was stopped before it
        began changes nothing.
        """
        number = self._end_loaded(cancel)
        options = self._with_states(options)
        yield from self._start(options, number, cancel)
        with self._lock:
            if number == self._loads:
                self._options = options

    def unload(self) -> None:
        """End the model's process; its memory comes back for certain."""
        self._end_loaded(Cancel())

    def forget(self, conversation: str) -> None:
        """Let go of what is held for a conversation, and erase its state on disk.

        No model need be loaded. Nothing is lost by it but the time to read again.
        """
        name = sound_text(conversation)
        with self._lock:
            connection = self._connection
        if connection is not None and connection.ready:
            connection.forget(name)
        if self._states is not None:
            erase_state(self._states, name)

    def use_threads(self, count: int) -> None:
        """Compute with at most `count` threads from the next step on; 0 as planned.

        Kept for the models that are loaded later, and over a restart.
        """
        with self._lock:
            # Sent in the lock, so that what is sent last is what was asked for last.
            self._threads = count
            if self._connection is not None:
                self._connection.use_threads(count)

    def revive(self, cancel: Cancel) -> None:
        """End the process if it is silent; the next question starts it again.

        For the time after a sleep, or a reset of the GPU's driver: that the process did not
        survive it is not held against the model. An engine that is busy, or waits with a
        loaded model, has `liveness.patience` seconds to show life. Raises Cancelled.
        """
        with self._lock:
            connection, description = self._connection, self._description
        if connection is None or description is None or not connection.ready:
            return
        if connection.shows_life(sign_of_life(description), patience(description), cancel):
            return
        connection.abandon(silence(description))

    def close(self) -> None:
        """End the process, for good; nobody is told of it."""
        self._watchers.clear()
        self._end_loaded(Cancel())

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
        exactly one Done or Failed; one of which nothing was said when the engine crashed
        is run again, once. Raises Cancelled, at once; the engine stops behind it.
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
        return self._ask(questions.counting(texts), cancel)

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return how many tokens the prompt is with its template.

        Raises FaultError, and Cancelled, at once.
        """
        return self._ask(questions.counting_prompt(prompt), cancel)

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it.

        Raises FaultError, and Cancelled, at once.
        """
        return self._ask(questions.rendering(prompt), cancel)

    def tokenize(self, prompt: Prompt, cancel: Cancel) -> list[PromptPart]:
        """Return the parts of the prompt as the model reads it, with their tokens.

        Raises FaultError, and Cancelled, at once.
        """
        return self._ask(questions.tokenizing(prompt), cancel)

    def warm(self, request: Request, cancel: Cancel) -> Usage:
        """Read the prompt of `request` into memory, so that its answer begins sooner.

        Raises FaultError, and Cancelled, at once; the engine stops behind it.
        """
        return self._ask(questions.warming(request), cancel)

    def next_token(
        self, request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        """Return how likely each token is after the prompt and the tokens `after`.

        Raises FaultError, and Cancelled, at once.
        """
        return self._ask(questions.weighing(request, after), cancel)

    def score(self, request: Request, text: str, cancel: Cancel) -> Score:
        """Return how likely `text` is after the prompt of `request`, as its answer.

        Raises FaultError, and Cancelled, at once.
        """
        return self._ask(questions.scoring(request, text), cancel)

    def embed(
        self, texts: Sequence[str], cancel: Cancel, *, pooling: Pooling = Pooling.MODEL
    ) -> list[array[float]]:
        """Return a vector of unit length for each text, 32-bit floats.

        The texts are sent in portions, between which answers go on. Raises FaultError,
        also for a text that is longer than the context, and Cancelled, at once.
        """
        return self._ask(questions.embedding(texts, pooling), cancel)

    def rerank(self, query: str, documents: Sequence[str], cancel: Cancel) -> list[float]:
        """Return how well each document answers the query; more is better.

        Raises FaultError, NotCapable where the model is no reranker, and Cancelled, at
        once.
        """
        return self._ask(questions.reranking(query, documents), cancel)

    def _ask(self, inquiry: Inquiry[Result], cancel: Cancel) -> Result:
        """Return the outcome of `inquiry`. Raises FaultError and Cancelled."""
        while True:
            with suppress(EndedLate):
                connection = self._connected(cancel)
                return inquiry.result(list(connection.answers(inquiry.questions(), cancel)))

    def _connected(self, cancel: Cancel) -> Connection:
        """Return the live connection, started again if need be.

        Raises FaultError and Cancelled.
        """
        with self._alone(cancel):
            with self._lock:
                connection, options, number = self._connection, self._options, self._loads
                crashes = [crash for _, crash in self._crashes]
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
        self._tell_back()
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

    def _with_states(self, options: LoadOptions) -> LoadOptions:
        """Return `options` with the folder of this engine, where not too much is left."""
        if self._states is None:
            return options
        keep_within(self._states, options.states_bytes)
        return msgspec.structs.replace(options, states_folder=str(self._states))

    def _start(self, options: LoadOptions, number: int, cancel: Cancel) -> Iterator[float]:
        """Start a process and load the model into it. Raises FaultError and Cancelled."""
        self._allowed(options)
        header, sound = checked_header(options.path), sound_options(options)
        cancel.check()
        servers = reach(self._nursery, options.rpc_servers, cancel)
        connection = self._adopt(
            Connection(self._nursery, self._ids, self._on_lost, servers), number
        )
        try:
            frame = Load(options=sound, header=header, servers=servers)
            description = yield from loading(connection, frame, cancel)
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
                if self._threads:
                    connection.use_threads(self._threads)
                return connection
        connection.end(NoModelLoaded())
        raise FaultError(NoModelLoaded())

    def _discard(self, connection: Connection) -> None:
        with self._lock:
            if self._connection is connection:
                self._connection = None
        connection.end(NoModelLoaded())

    def _end_loaded(self, cancel: Cancel) -> int:
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

    def _on_lost(self, lost: Lost) -> None:
        with self._lock:
            if self._connection is not lost.source:
                return
            if isinstance(lost.fault, EngineCrashed) and not lost.late:
                now = time.monotonic()
                recent = [each for each in self._crashes if each[0] > now - FORGIVEN_SECONDS]
                self._crashes = [*recent, (now, lost.fault)]
        if lost.source.ready:
            self._missing = True
            for told in self._watchers:
                told(lost.fault)

    def _tell_back(self) -> None:
        """Tell that the model is back, if its loss was told."""
        missing, self._missing = self._missing, False
        if missing:
            for lost in self._watchers:
                lost(None)
