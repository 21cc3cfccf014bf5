"""Which requests shall stop: known to the thread that decodes as soon as it is asked."""

from __future__ import annotations

import threading


class Stops:
    """Which requests shall stop; set by the thread that reads, asked by the one that decodes."""

    def __init__(self) -> None:
        """Start with none."""
        self._lock = threading.Lock()
        self._ids: set[int] = set()

    def add(self, ids: tuple[int, ...]) -> None:
        """Ask these requests to stop."""
        with self._lock:
            self._ids.update(ids)

    def asked(self, key: int) -> bool:
        """Whether `key` shall stop."""
        return key in self._ids

    def forget(self, key: int) -> None:
        """Forget `key`, which has ended."""
        with self._lock:
            self._ids.discard(key)
