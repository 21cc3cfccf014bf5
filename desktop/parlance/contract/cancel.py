"""A way to stop work: a flag that wakes whoever waits.

Python forbids closing a generator from another thread while it runs, so a piece
of work is stopped from the inside: whatever blocks registers a wake-up, and the
thread that waited raises Cancelled.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Cancelled(Exception):  # noqa: N818 - it is no error: the person asked for it
    """The work was stopped on request; what it yielded so far stands."""


class Cancel:
    """A one-way flag shared by the asker and the worker; safe from any thread."""

    def __init__(self) -> None:
        """Start unset."""
        self._lock = threading.Lock()
        self._requested = threading.Event()
        self._wakers: dict[int, Callable[[], None]] = {}
        self._next_key = 0

    @property
    def requested(self) -> bool:
        """Whether a stop was asked for."""
        return self._requested.is_set()

    def request(self) -> None:
        """Ask for the stop and call every registered wake-up once, in this thread."""
        with self._lock:
            self._requested.set()
            wakers = list(self._wakers.values())
            self._wakers.clear()
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Raise Cancelled if a stop was asked for."""
        if self._requested.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Pause for at most `seconds`; raise Cancelled as soon as a stop is asked for."""
        if self._requested.wait(seconds):
            raise Cancelled

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Have `wake` called on request while the block runs (at once if already asked).

        `wake` runs in the thread that asks; it must be quick and must not raise.
        Raises Cancelled at the end of the block if a stop was asked for meanwhile.
        """
        with self._lock:
            key = self._next_key
            self._next_key += 1
            late = self._requested.is_set()
            if not late:
                self._wakers[key] = wake
        if late:
            raise Cancelled
        try:
            yield
        finally:
            with self._lock:
                self._wakers.pop(key, None)
        self.check()
