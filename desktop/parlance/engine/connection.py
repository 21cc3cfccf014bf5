"""The client's end of one engine process: who asked what, and who gets the answer."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.child import ChildDidNotStart
from parlance.children.frames import FrameError
from parlance.contract.engine import Done, Failed
from parlance.contract.faults import (
    EngineDidNotStart,
    EngineRefused,
    FaultError,
)
from parlance.engine.devices.lost import end_by_itself
from parlance.engine.rpc.looking import ports_of
from parlance.engine.sense import check_answer, check_event, check_loading
from parlance.engine.unicode import sound_request
from parlance.engine.watchdog import Watchdog
from parlance.engine.wire import (
    Counted,
    Distribution,
    Embedded,
    Events,
    Forget,
    FromEngine,
    Loaded,
    LoadFailed,
    Loading,
    Refused,
    Rendered,
    Reranked,
    Run,
    Scored,
    Stop,
    Tokenized,
    UseThreads,
    Warmed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.faults import Fault
    from parlance.engine.rpc.address import RpcEndpoint
    from parlance.engine.wire import Answer, Good, Question

    MakeQuestion = Callable[[int], Question]

_QUESTIONS_AHEAD = 2
"""Questions of one asker in the engine: one is answered, and the next is there then."""

_GLANCE_SECONDS = 0.1
"""How often it is looked whether the engine has said anything at all."""

_KILLED_SECONDS = 3.0
"""So long the end of a process that was killed is waited for."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lost:
    """The process of `source` is gone, and with it the answers that were still to come.

    Attributes:
        late: it was ended because it did not stop in time with something else, or was
            silent; what it had not answered can be asked again.
    """

    source: Connection
    fault: Fault
    late: bool


class EndedLate(Exception):  # noqa: N818 - a name that says it
    """The process was ended because of somebody else's stop: ask again."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person asked to stop: wakes whoever waits for an item."""


if TYPE_CHECKING:
    Item = tuple[int, Event] | Loading | Loaded | LoadFailed | Answer | Lost | Stopped
    Items = queue.SimpleQueue[Item]
    Asked = Request | Question


class Connection:
    """One engine process and the thread that hands out its answers; safe from any thread.

    Attributes:
        ready: whether its model is loaded.
        parallel: requests that it runs at the same time; more wait their turn there.
    """

    def __init__(
        self,
        nursery: Nursery,
        ids: Iterator[int],
        lost: Callable[[Lost], None],
        servers: tuple[RpcEndpoint, ...] = (),
    ) -> None:
        """Start the process; `ids` gives numbers that no other connection uses.

        With RPC `servers` it is of another kind, which may connect to their ports; every
        other engine can open no connection.

        `lost` is called, from any thread, when the process ends by itself or is abandoned,
        before those hear of it who wait for answers. Raises FaultError(EngineDidNotStart).
        """
        decoder: msgspec.msgpack.Decoder[FromEngine] = msgspec.msgpack.Decoder(FromEngine)
        try:
            self._child: Child[FromEngine] = nursery.start(
                "engine-rpc" if servers else "engine", decoder, ports=ports_of(servers)
            )
        except ChildDidNotStart as error:
            raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
        self._lost = lost
        self._lock = threading.Lock()
        self._ids = ids
        self.ready = False
        self.parallel = 1
        self._waiting: dict[int, tuple[Items, Asked]] = {}
        self._loading: Items | None = None
        self._signs = 0
        self._watchdog = Watchdog(self._end_late)
        self._ended: Lost | None = None
        self._reader = threading.Thread(target=self._read, name="engine-events", daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        """Whether the process can still be asked."""
        return self._ended is None

    @property
    def pid(self) -> int:
        """Process id of the engine."""
        return self._child.pid

    def load(self, frame: msgspec.Struct, items: Items) -> None:
        """Send a Load; its progress and result go to `items`."""
        with self._lock:
            self._loading = items
            if self._ended is not None:
                items.put(self._ended)
        self._child.send(frame)

    def submit(self, request: Request, items: Items) -> int:
        """Send a request; its events go to `items` with the id that is returned."""
        request = sound_request(request)
        key = next(self._ids)
        self._expect(key, items, request)
        self._child.send(Run(id=key, request=request))
        return key

    def answers(self, questions: Iterable[MakeQuestion], cancel: Cancel) -> Iterator[Good]:
        """Ask questions and yield their answers, in the same order.

        They are answered between the steps of what is generated. Raises FaultError,
        EndedLate, and Cancelled, at once.
        """
        items: Items = queue.SimpleQueue()
        asked: deque[int] = deque()
        arrived: dict[int, Good] = {}
        questions = iter(questions)
        with cancel.waking(lambda: items.put(Stopped())):
            try:
                while True:
                    for question in islice(questions, _QUESTIONS_AHEAD - len(asked)):
                        asked.append(self._ask(question, items))
                    if not asked:
                        return
                    answer = _answer(items.get(), cancel)
                    arrived[answer.id] = answer
                    while asked and asked[0] in arrived:
                        yield arrived.pop(asked.popleft())
            finally:
                self._drop(asked)

    def give_up(self, keys: Iterable[int]) -> None:
        """Stop these requests; nobody waits for their events any more.

        The process is ended if it has begun one of them and does not leave it in time.
        """
        with self._lock:
            keys = tuple(key for key in keys if self._waiting.pop(key, None) is not None)
            if not keys or self._ended is not None:
                return
            for key in keys:
                self._watchdog.stopped(key)
        self._child.send(Stop(ids=keys))

    def forget(self, conversation: str) -> None:
        """Have the engine let go of what it holds for a conversation; the model is loaded."""
        self._child.send(Forget(conversation=conversation))

    def use_threads(self, count: int) -> None:
        """Have the engine compute with at most so many threads; 0 as planned."""
        self._child.send(UseThreads(count=count))

    def shows_life(self, question: MakeQuestion, seconds: float, cancel: Cancel) -> bool:
        """Whether it answers `question` within so many seconds, or goes on with other work.

        Other work may keep a question waiting for long; what that brings is a sign too. An
        engine that ends meanwhile is not silent: that is told in its own way. Raises
        Cancelled.
        """
        items: Items = queue.SimpleQueue()
        signs = self._signs
        until = time.monotonic() + seconds
        key = self._ask(question, items)
        try:
            with cancel.waking(lambda: items.put(Stopped())):
                while self._signs == signs and (left := until - time.monotonic()) > 0:
                    with suppress(queue.Empty):
                        items.get(timeout=min(left, _GLANCE_SECONDS))
                        return True
            return self._signs != signs
        finally:
            self._drop((key,))

    def abandon(self, fault: Fault) -> None:
        """Kill a process that is silent; who waits for it asks the next one.

        That one plans with the memory that comes back, so the end is waited for, but not
        long: what hangs in a driver ends late, or never. Nothing happens if it had ended
        already.
        """
        lost = Lost(self, fault, late=True)
        if not self._set_ended(lost):
            return
        _log.info("The engine is silent and is ended")
        self._child.kill()
        self._child.wait(_KILLED_SECONDS)
        self._lost(lost)
        self._wake_all()

    def _drop(self, questions: Iterable[int]) -> None:
        """Have these questions left unanswered, as far as they still are."""
        with self._lock:
            keys = tuple(key for key in questions if self._waiting.pop(key, None) is not None)
        if keys:
            self._child.send(Stop(ids=keys))

    def end(self, fault: Fault) -> None:
        """End the process; who still waits gets `fault`."""
        self._end(Lost(self, fault, late=False))

    def _end(self, lost: Lost) -> None:
        self._set_ended(lost)
        self._child.end()
        if threading.current_thread() is not self._reader:
            self._reader.join(_KILLED_SECONDS)
            if self._reader.is_alive():  # the process hangs in a driver and cannot be ended
                self._wake_all()

    def _ask(self, question: MakeQuestion, items: Items) -> int:
        """Send a question; its answer goes to `items` with the id that is returned."""
        key = next(self._ids)
        frame = question(key)
        self._expect(key, items, frame)
        self._child.send(frame)
        return key

    def _expect(self, key: int, items: Items, asked: Asked) -> None:
        with self._lock:
            if self._ended is None:
                self._waiting[key] = items, asked
            else:
                items.put(self._ended)

    def _read(self) -> None:
        """Hand out frames until the process closes its end."""
        try:
            for frame in self._child.frames():
                self._dispatch(frame)
        except FrameError:
            _log.exception("The engine's process wrote what is no frame")
            self._child.kill()
        outcome = self._child.end()
        fault = end_by_itself(outcome.exit_code, self._child.log)
        lost = Lost(self, fault, late=False)
        if self._set_ended(lost):
            self._lost(lost)
        self._wake_all()

    def _dispatch(self, frame: FromEngine) -> None:
        match frame:
            case Loading() | Loaded() | LoadFailed():
                self._tell_loading(frame)
            case Events(events=events):
                for key, event in events:
                    self._hand_out(key, event)
            case (
                Counted()
                | Rendered()
                | Tokenized()
                | Warmed()
                | Distribution()
                | Scored()
                | Embedded()
                | Reranked()
                | Refused()
            ):
                self._hand_back(frame)
            case _:
                assert_never(frame)

    def _tell_loading(self, frame: Loading | Loaded | LoadFailed) -> None:
        check_loading(frame)
        if isinstance(frame, Loaded):
            self.parallel = frame.description.parallel
            self.ready = True
        if self._loading is not None:
            self._loading.put(frame)

    def _hand_back(self, answer: Answer) -> None:
        """Give an answer to who asked, unless nobody waits for it any more."""
        with self._lock:
            if answer.id not in self._waiting:
                return
            items, asked = self._waiting[answer.id]
            check_answer(answer, asked)
            del self._waiting[answer.id]
        items.put(answer)

    def _hand_out(self, key: int, event: Event) -> None:
        last = isinstance(event, Done | Failed)
        self._signs += not last  # an end may come without a step, if it had not begun
        with self._lock:
            self._watchdog.heard(key, last=last)
            if key not in self._waiting:
                return
            items, asked = self._waiting[key]
            check_event(event, asked)
            if last:
                del self._waiting[key]
        items.put((key, event))

    def _end_late(self) -> None:
        _log.info("The engine did not stop in time and is ended")
        self._end(Lost(self, EngineRefused(step="stop", code=0), late=True))

    def _set_ended(self, lost: Lost) -> bool:
        """Note why the process is gone; False if that was known before."""
        with self._lock:
            if self._ended is not None:
                return False
            self._ended = lost
            return True

    def _wake_all(self) -> None:
        """Tell everybody who waits that no answer will come."""
        with self._lock:
            assert self._ended is not None
            lost = self._ended
            waiting = {id(items): items for items, _asked in self._waiting.values()}
            self._waiting.clear()
        self._watchdog.close()
        for items in waiting.values():
            items.put(lost)
        if self._loading is not None:
            self._loading.put(lost)


def _answer(item: Item, cancel: Cancel) -> Good:
    """Return an answer. Raises FaultError, EndedLate, Cancelled."""
    cancel.check()
    match item:
        case Lost(late=True):
            raise EndedLate
        case Refused(fault=fault) | Lost(fault=fault):
            raise FaultError(fault)
        case tuple() | Loading() | Loaded() | LoadFailed() | Stopped():
            raise AssertionError(item)
        case _:
            return item
