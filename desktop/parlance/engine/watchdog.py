"""Notices an engine that goes on with what it was told to stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE_SECONDS = 1.0
"""An engine that still works on a stopped request after so long is ended."""


class Watchdog:
    """Watches requests that were stopped after they had begun; safe from any thread.

    One that waits in the engine's queue keeps nobody busy: its time runs only if it turns
    out to have begun after all.
    """

    def __init__(self, late: Callable[[], None]) -> None:
        """Call `late`, from a thread of its own, when a request does not end in time."""
        self._late = late
        self._lock = threading.Lock()
        self._begun: set[int] = set()
        self._stopping: dict[int, threading.Timer | None] = {}

    def heard(self, key: int, *, last: bool) -> None:
        """Note an event of a request, which has begun, or ended with its last."""
        with self._lock:
            if not last:
                self._begun.add(key)
                if key in self._stopping and self._stopping[key] is None:
                    self._stopping[key] = self._started(key)
                return
            self._begun.discard(key)
            timer = self._stopping.pop(key, None)
        if timer is not None:
            timer.cancel()

    def stopped(self, key: int) -> None:
        """Note that a request which has not ended was told to stop."""
        with self._lock:
            self._stopping[key] = self._started(key) if key in self._begun else None

    def close(self) -> None:
        """Watch nothing any more."""
        with self._lock:
            timers = [timer for timer in self._stopping.values() if timer is not None]
            self._stopping.clear()
        for timer in timers:
            timer.cancel()

    def _started(self, key: int) -> threading.Timer:
        timer = threading.Timer(IDLE_SECONDS, self._on_time, args=(key,))
        timer.name = "engine-stopping"
        timer.daemon = True
        timer.start()
        return timer

    def _on_time(self, key: int) -> None:
        with self._lock:
            late = key in self._stopping
        if late:
            self._late()
