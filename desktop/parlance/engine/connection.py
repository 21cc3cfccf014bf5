"""The client's end of one engine process: who asked what, and who gets the answer."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.child import ChildDidNotStart
from parlance.children.frames import FrameError
from parlance.contract.engine import Done, Failed
from parlance.contract.faults import EngineCrashed, EngineDidNotStart, EngineRefused, FaultError
from parlance.engine.unicode import sound_request
from parlance.engine.wire import (
    Counted,
    Events,
    FromEngine,
    Loaded,
    LoadFailed,
    Loading,
    Refused,
    Rendered,
    Run,
    Stop,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Event, Request
    from parlance.contract.faults import Fault
    from parlance.engine.wire import Answer

IDLE_SECONDS = 1.0
"""An engine that still works on a stopped request after so long is ended."""

_CRASH_LOG_LINES = 30
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lost:
    """The process of `source` is gone, and with it the answers that were still to come."""

    source: Connection
    fault: Fault


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person asked to stop: wakes whoever waits for an item."""


if TYPE_CHECKING:
    Item = (
        tuple[int, Event]
        | Loading
        | Loaded
        | LoadFailed
        | Counted
        | Rendered
        | Refused
        | Lost
        | Stopped
    )
    Items = queue.SimpleQueue[Item]


class Connection:
    """One engine process and the thread that hands out its answers; safe from any thread.

    Attributes:
        ready: whether its model is loaded.
    """

    def __init__(
        self,
        nursery: Nursery,
        ids: Iterator[int],
        lost: Callable[[Connection, EngineCrashed], None],
    ) -> None:
        """Start the process; `ids` gives numbers that no other connection uses.

        `lost` is called when the process ends by itself, from another thread. Raises
        FaultError(EngineDidNotStart).
        """
        decoder: msgspec.msgpack.Decoder[FromEngine] = msgspec.msgpack.Decoder(FromEngine)
        try:
            self._child: Child[FromEngine] = nursery.start("engine", decoder)
        except ChildDidNotStart as error:
            raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
        self._lost = lost
        self._lock = threading.Lock()
        self._ids = ids
        self.ready = False
        self._waiting: dict[int, Items] = {}
        self._loading: Items | None = None
        self._given_up: dict[int, threading.Timer] = {}
        self._ended: Fault | None = None
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
                items.put(Lost(self, self._ended))
        self._child.send(frame)

    def submit(self, request: Request, items: Items) -> int:
        """Send a request; its events go to `items` with the id that is returned."""
        key = self._expect(items)
        self._child.send(Run(id=key, request=sound_request(request)))
        return key

    def ask(self, question: Callable[[int], msgspec.Struct]) -> Answer:
        """Ask what is answered at once, and wait for the answer. Raises FaultError."""
        items: Items = queue.SimpleQueue()
        key = self._expect(items)
        self._child.send(question(key))
        item = items.get()
        match item:
            case Counted() | Rendered():
                return item
            case Refused(fault=fault) | Lost(fault=fault):
                raise FaultError(fault)
            case _:
                raise AssertionError(item)

    def give_up(self, keys: Iterable[int]) -> None:
        """Stop these requests; nobody waits for their events any more.

        The process is ended if it is not done with them within IDLE_SECONDS.
        """
        keys = tuple(keys)
        with self._lock:
            keys = tuple(key for key in keys if self._waiting.pop(key, None) is not None)
            if not keys or self._ended is not None:
                return
            timer = threading.Timer(IDLE_SECONDS, self._end_late, args=(keys,))
            timer.name = "engine-stopping"
            timer.daemon = True
            self._given_up.update(dict.fromkeys(keys, timer))
            timer.start()
        self._child.send(Stop(ids=keys))

    def end(self, fault: Fault) -> None:
        """End the process; who still waits gets `fault`."""
        self._set_ended(fault)
        self._child.end()
        if threading.current_thread() is not self._reader:
            self._reader.join()

    def _expect(self, items: Items) -> int:
        with self._lock:
            key = next(self._ids)
            if self._ended is None:
                self._waiting[key] = items
            else:
                items.put(Lost(self, self._ended))
        return key

    def _read(self) -> None:
        """Hand out frames until the process closes its end."""
        try:
            for frame in self._child.frames():
                self._dispatch(frame)
        except FrameError:
            _log.exception("The engine's process wrote what is no frame")
            self._child.kill()
        outcome = self._child.end()
        fault = EngineCrashed(exit_code=outcome.exit_code, log=self._child.log[-_CRASH_LOG_LINES:])
        if self._set_ended(fault):
            self._lost(self, fault)
        self._wake_all()

    def _dispatch(self, frame: FromEngine) -> None:
        match frame:
            case Loading() | Loaded() | LoadFailed():
                self.ready = self.ready or isinstance(frame, Loaded)
                if self._loading is not None:
                    self._loading.put(frame)
            case Events(events=events):
                for key, event in events:
                    self._hand_out(key, event)
            case Counted(id=key) | Rendered(id=key) | Refused(id=key):
                with self._lock:
                    items = self._waiting.pop(key, None)
                if items is not None:
                    items.put(frame)
            case _:
                assert_never(frame)

    def _hand_out(self, key: int, event: Event) -> None:
        last = isinstance(event, Done | Failed)
        with self._lock:
            items = self._waiting.pop(key, None) if last else self._waiting.get(key)
            timer = self._given_up.pop(key, None) if last else None
            still = timer in self._given_up.values()
        if timer is not None and not still:
            timer.cancel()
        if items is not None:
            items.put((key, event))

    def _end_late(self, keys: tuple[int, ...]) -> None:
        with self._lock:
            late = any(key in self._given_up for key in keys)
        if late:
            _log.info("The engine did not stop in time and is ended")
            self.end(EngineRefused(step="stop", code=0))

    def _set_ended(self, fault: Fault) -> bool:
        """Note why the process is gone; False if that was known before."""
        with self._lock:
            if self._ended is not None:
                return False
            self._ended = fault
            return True

    def _wake_all(self) -> None:
        """Tell everybody who waits that no answer will come."""
        with self._lock:
            assert self._ended is not None
            lost = Lost(self, self._ended)
            waiting = {id(items): items for items in self._waiting.values()}
            self._waiting.clear()
            timers = set(self._given_up.values())
            self._given_up.clear()
        for timer in timers:
            timer.cancel()
        for items in waiting.values():
            items.put(lost)
        if self._loading is not None:
            self._loading.put(lost)
