"""One call of `run`: a window that slides over its requests."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING, Generic, TypeVar

from parlance.contract.engine import Done, Failed
from parlance.contract.faults import FaultError
from parlance.engine.connection import Lost, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.engine.connection import Connection, Items

Key = TypeVar("Key")

PLACES = 2
"""Requests of one call in the engine: one runs, and the next is there when it ends."""


class Call(Generic[Key]):
    """Draws requests as places come free and hands back their events."""

    def __init__(
        self, requests: Iterable[tuple[Key, Request]], connect: Callable[[], Connection]
    ) -> None:
        """Take requests from `requests`; `connect` gives a live engine or raises FaultError."""
        self._requests = iter(requests)
        self._connect = connect
        self._items: Items = queue.SimpleQueue()
        self._keys: dict[int, Key] = {}
        self._connection: Connection | None = None
        self._exhausted = False

    def wake(self) -> None:
        """Wake the thread that waits in `events`; from any thread."""
        self._items.put(Stopped())

    def events(self, cancel: Cancel) -> Iterator[tuple[Key, Event]]:
        """Yield events until every request has ended. Raises Cancelled."""
        while True:
            yield from self._fill()
            if not self._keys:
                return
            item = self._items.get()
            cancel.check()
            match item:
                case (number, event):
                    yield from self._told(number, event)
                case Lost(source=source, fault=fault) if source is self._connection:
                    yield from self._fail_all(Failed(fault=fault))
                case _:
                    pass

    def give_up(self) -> None:
        """Have the engine stop what has not ended."""
        if self._connection is not None:
            self._connection.give_up(self._keys)
        self._keys.clear()

    def _fill(self) -> Iterator[tuple[Key, Event]]:
        """Submit requests while there is room; yield the end of those that cannot be."""
        while not self._exhausted and len(self._keys) < PLACES:
            drawn = next(self._requests, None)
            if drawn is None:
                self._exhausted = True
                return
            key, request = drawn
            try:
                self._submit(key, request)
            except FaultError as error:
                yield key, Failed(fault=error.fault)

    def _submit(self, key: Key, request: Request) -> None:
        # Places are filled one by one: while any request is under way, its connection is
        # the one to use, and if that is lost, all its requests end before the next is sent.
        if self._connection is None or not self._keys:
            self._connection = self._connect()
        self._keys[self._connection.submit(request, self._items)] = key

    def _told(self, number: int, event: Event) -> Iterator[tuple[Key, Event]]:
        if number not in self._keys:
            return
        key = self._keys.pop(number) if isinstance(event, Done | Failed) else self._keys[number]
        yield key, event

    def _fail_all(self, failed: Failed) -> Iterator[tuple[Key, Event]]:
        keys, self._keys = list(self._keys.values()), {}
        for key in keys:
            yield key, failed
