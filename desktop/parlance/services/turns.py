"""Whose model is being seen to: one at a time is loaded."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel


class Turns:
    """Lets pieces of work that want one model run together, and others wait for their end."""

    def __init__(self) -> None:
        """Start with nobody at work."""
        self._condition = threading.Condition()
        self._users: Counter[str] = Counter()

    @contextmanager
    def taking(self, key: str, cancel: Cancel) -> Iterator[None]:
        """Work with the model `key` while the block runs; from a job's thread.

        Waits until nobody works with another one. Raises Cancelled.
        """
        is_in = False
        try:
            with cancel.waking(self._wake), self._condition:
                while not cancel.requested and any(each != key for each in self._users):
                    self._condition.wait()
                cancel.check()
                self._users[key] += 1
                is_in = True
            yield
        finally:
            if is_in:
                self._leave(key)

    def has(self, key: str) -> bool:
        """Whether anybody is at work with the model `key`, or waits for it to be loaded."""
        with self._condition:
            return self._users[key] > 0

    def _leave(self, key: str) -> None:
        with self._condition:
            self._users[key] -= 1
            if not self._users[key]:
                del self._users[key]
            self._condition.notify_all()

    def _wake(self) -> None:
        with self._condition:
            self._condition.notify_all()
