"""How fast all downloads together may be."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel

_WAITS_PER_SECOND = 10


class SpeedLimit:
    """Bytes a second that the downloads share; safe from any thread.

    Whoever received bytes takes a turn that begins when the turns before it are over.
    Time that nobody used is not made up for.
    """

    def __init__(self, bytes_per_second: int = 0) -> None:
        """Start with a limit; 0 for none."""
        self._lock = threading.Lock()
        self._rate = bytes_per_second
        self._free_at = 0.0

    def set(self, bytes_per_second: int) -> None:
        """Change the limit; 0 for none. Who waits now, waits at most to the end of its turn."""
        with self._lock:
            self._rate = bytes_per_second
            self._free_at = 0.0

    def piece(self, most: int) -> int:
        """Return how many bytes to ask for at once, so that a turn is short: 1 to `most`."""
        with self._lock:
            rate = self._rate
        return min(most, max(1, rate // _WAITS_PER_SECOND)) if rate else most

    def take(self, size: int, cancel: Cancel) -> None:
        """Wait for the turn that `size` received bytes are worth. Raises Cancelled."""
        seconds = self._turn(size)
        if seconds > 0:
            cancel.wait(seconds)

    def _turn(self, size: int) -> float:
        """Take a turn; return the seconds until it is over."""
        with self._lock:
            if not self._rate:
                return 0.0
            now = time.monotonic()
            self._free_at = max(now, self._free_at) + size / self._rate
            return self._free_at - now
