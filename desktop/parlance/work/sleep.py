"""Notices that the computer was asleep, by clocks that go on meanwhile and others that do not."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ASLEEP_SECONDS = 1.0
"""Less is the two clocks being read one after the other."""

_LATE_SECONDS = 30.0
"""A look that comes so much later than it was due means a sleep, where no clock tells."""


def slept_seconds() -> Callable[[], float] | None:
    """Return what tells how long the computer has been asleep since it started, in seconds.

    None where no pair of clocks tells it (Windows, whose clocks of Python all go on).
    """
    if sys.platform == "linux":  # CLOCK_BOOTTIME goes on, CLOCK_MONOTONIC does not

        def slept() -> float:
            whole = time.clock_gettime(time.CLOCK_BOOTTIME)
            return whole - time.clock_gettime(time.CLOCK_MONOTONIC)

    elif sys.platform == "darwin":  # CLOCK_MONOTONIC_RAW goes on, CLOCK_UPTIME_RAW does not

        def slept() -> float:
            whole = time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
            return whole - time.clock_gettime(time.CLOCK_UPTIME_RAW)

    else:
        slept = None
    return slept


class SleepWatch:
    """Tells, when asked every few seconds, whether the computer slept since it was last asked.

    Without clocks that tell, by how late the question comes; then a clock that was set
    forward looks like a sleep, and so does a program that was stopped for long.
    """

    def __init__(
        self,
        slept: Callable[[], float] | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """Begin now. `slept` tells seconds of sleep so far, and `wall` those of the day."""
        self._slept = slept
        self._wall = wall
        self._before = self._read()

    def has_slept(self, due_seconds: float) -> bool:
        """Whether it slept since the last question, which was to come after so many seconds."""
        before, self._before = self._before, self._read()
        gone = self._before - before
        if self._slept is not None:
            return gone > _ASLEEP_SECONDS
        return gone > due_seconds + _LATE_SECONDS

    def _read(self) -> float:
        return self._wall() if self._slept is None else self._slept()
