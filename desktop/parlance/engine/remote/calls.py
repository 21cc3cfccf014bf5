"""One call of `run`: a window that slides over its requests, each in a thread of its own."""

from __future__ import annotations

import itertools
import queue
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Done, Failed
from parlance.contract.faults import FaultError, Unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.contract.engine import Event, Request

Key = TypeVar("Key")


class _Over(msgspec.Struct, frozen=True):
    """A thread has ended, whatever it left."""


class _Stopped(msgspec.Struct, frozen=True):
    """Somebody wants the end."""


class RemoteCall(Generic[Key]):
    """Draws requests as places come free and hands back their events."""

    def __init__(
        self,
        requests: Iterable[tuple[Key, Request]],
        ask: Callable[[Request, Cancel], Iterator[Event]],
        places: int,
    ) -> None:
        """Have `ask` answer up to `places` of `requests` at a time.

        It yields the events of one, or raises FaultError or Cancelled.
        """
        self._requests = iter(requests)
        self._ask = ask
        self._places = places
        self._numbers = itertools.count()
        self._items: queue.SimpleQueue[tuple[int, Event | _Over] | _Stopped] = queue.SimpleQueue()
        self._asked: dict[int, Key] = {}
        self._running: set[int] = set()
        self._exhausted = False
        self._stop = Cancel()

    def events(self, cancel: Cancel) -> Iterator[tuple[Key, Event]]:
        """Yield events until every request has ended. Raises Cancelled, at once."""
        try:
            with cancel.waking(self._end):
                while True:
                    self._fill()
                    if not self._running:
                        return
                    item = self._items.get()
                    cancel.check()
                    if not isinstance(item, _Stopped):
                        yield from self._told(*item)
        finally:
            self._stop.request()

    def _end(self) -> None:
        self._stop.request()
        self._items.put(_Stopped())

    def _fill(self) -> None:
        while not self._exhausted and len(self._running) < self._places:
            drawn = next(self._requests, None)
            if drawn is None:
                self._exhausted = True
                return
            number = next(self._numbers)
            self._asked[number] = drawn[0]
            self._running.add(number)
            threading.Thread(
                target=self._work, args=(number, drawn[1]), name="server request", daemon=True
            ).start()

    def _work(self, number: int, request: Request) -> None:
        try:
            for event in self._ask(request, self._stop):
                self._items.put((number, event))
        except FaultError as error:
            self._items.put((number, Failed(fault=error.fault)))
        except Cancelled:
            pass
        finally:
            self._items.put((number, _Over()))

    def _told(self, number: int, event: Event | _Over) -> Iterator[tuple[Key, Event]]:
        if not isinstance(event, _Over):
            yield self._asked[number], event
            if isinstance(event, Done | Failed):
                del self._asked[number]
            return
        self._running.discard(number)
        if number in self._asked:
            # The thread broke, of which Python's own hook has told.
            fault = Unexpected(error="a request ended without an answer", where=__name__)
            yield self._asked.pop(number), Failed(fault=fault)
