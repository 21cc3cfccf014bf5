"""Which requests shall stop: known to the thread that decodes as soon as it is asked."""

from __future__ import annotations

import threading

from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Done, StopReason, Usage

NEVER_RAN = Done(
    stop=StopReason.CANCELLED,
    usage=Usage(
        prompt_tokens=0,
        reused_tokens=0,
        generated_tokens=0,
        ttft_ms=0.0,
        prompt_ms=0.0,
        generate_ms=0.0,
    ),
)
"""The end of a request that was stopped before any of it was computed."""


class Stops:
    """What waits, what has begun and what of that shall stop.

    The thread that reads says what arrives and what shall stop; the one that decodes says
    what begins, what of that waits for a place, and what ends. For what is stopped while it
    waits the thread that reads can answer: it is never begun, or says nothing more.

    Attributes:
        urgent: how many have arrived for which a person waits.
    """

    def __init__(self) -> None:
        """Start with nothing."""
        self._lock = threading.Lock()
        self._waiting: set[int] = set()
        self._begun: set[int] = set()
        self._without_place: set[int] = set()
        self._answered: set[int] = set()
        self._asked: set[int] = set()
        self.urgent = 0

    def arrive(self, key: int, *, urgent: bool = False) -> None:
        """Note that `key` waits, and whether a person does with it."""
        with self._lock:
            self._waiting.add(key)
            self.urgent += urgent

    def ask(self, keys: tuple[int, ...]) -> tuple[int, ...]:
        """Ask these to stop; return those of which nothing was computed, nor ever will be.

        Who asks answers for them.
        """
        with self._lock:
            dropped = tuple(key for key in keys if key in self._waiting | self._without_place)
            self._waiting.difference_update(dropped)
            self._answered.update(self._without_place.intersection(dropped))
            self._without_place.difference_update(dropped)
            self._asked.update(self._begun.intersection(keys))
        return dropped

    def begin(self, key: int) -> bool:
        """Note that `key` begins; False if it was stopped while it waited."""
        with self._lock:
            if key not in self._waiting:
                return False
            self._waiting.discard(key)
            self._begun.add(key)
            return True

    def wait(self, key: int) -> None:
        """Note that `key`, which has begun, waits for a place, unless it shall stop."""
        with self._lock:
            if key not in self._asked:
                self._without_place.add(key)

    def go_on(self, key: int) -> None:
        """Note that `key` does not wait for a place any more."""
        with self._lock:
            self._without_place.discard(key)

    @property
    def pending(self) -> bool:
        """Whether anything that has begun shall stop."""
        return bool(self._asked)

    def asked(self, key: int) -> bool:
        """Whether `key`, which has begun, shall stop."""
        return key in self._asked

    def answered(self, key: int) -> bool:
        """Whether the thread that reads has answered for `key`, which is still to be ended."""
        return key in self._answered

    def check(self, key: int) -> None:
        """Raise Cancelled if `key` shall stop."""
        if self.asked(key):
            raise Cancelled

    def end(self, key: int) -> None:
        """Forget `key`, which has ended."""
        with self._lock:
            for keys in (self._begun, self._without_place, self._answered, self._asked):
                keys.discard(key)
