"""Notices an engine that goes on with what it was told to stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE_SECONDS = 1.0
"""An engine that still works on a stopped request after so long is ended."""

UNHEARD_SECONDS = 20.0
"""So is one from which nothing was heard of it. The thread that reads answers at once for what
has not begun or has no place; what has may be in a long step, as a slow processor's for an
image."""


class Watchdog:
    """Watches requests that were stopped after they had begun; safe from any thread.

    Those of which nothing was heard get more time, until it turns out that they have begun.
    """

    def __init__(self, late: Callable[[], None]) -> None:
        """Call `late`, from a thread of its own, when a request does not end in time."""
        self._late = late
        self._lock = threading.Lock()
        self._begun: set[int] = set()
        self._stopping: dict[int, threading.Timer] = {}

    def heard(self, key: int, *, last: bool) -> None:
        """Note an event of a request, which has begun, or ended with its last."""
        with self._lock:
            if not last and key in self._begun:
                return
            timer = self._stopping.pop(key, None)
            if timer is not None:
                timer.cancel()
            if last:
                self._begun.discard(key)
                return
            self._begun.add(key)
            if timer is not None:
                self._stopping[key] = self._started(key, IDLE_SECONDS)

    def stopped(self, key: int) -> None:
        """Note that a request which has not ended was told to stop."""
        with self._lock:
            seconds = IDLE_SECONDS if key in self._begun else UNHEARD_SECONDS
            self._stopping[key] = self._started(key, seconds)

    def close(self) -> None:
        """Watch nothing any more."""
        with self._lock:
            timers = list(self._stopping.values())
            self._stopping.clear()
        for timer in timers:
            timer.cancel()

    def _started(self, key: int, seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, self._on_time, args=(key,))
        timer.name = "engine-stopping"
        timer.daemon = True
        timer.start()
        return timer

    def _on_time(self, key: int) -> None:
        with self._lock:
            late = key in self._stopping
        if late:
            self._late()
