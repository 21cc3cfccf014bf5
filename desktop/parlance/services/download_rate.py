"""How fast a download has been of late."""

from __future__ import annotations

from collections import deque

WINDOW_S = 8.0
_LEAST_S = 0.5


class Rate:
    """Keeps how much had arrived when, over the last seconds."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, received_bytes: int) -> None:
        """Note what had arrived at `now`, in seconds of a clock that never goes back."""
        if self._seen and received_bytes < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, received_bytes))
        self._forget(now)

    def restart(self) -> None:
        """Forget what was noted: what comes now has another reason."""
        self._seen.clear()

    def bytes_per_second(self, now: float) -> float:
        """Return the mean of the last 8 seconds; 0 while too little is known."""
        self._forget(now)
        if not self._seen:
            return 0.0
        since, first = self._seen[0]
        took = now - since
        return (self._seen[-1][1] - first) / took if took >= _LEAST_S else 0.0

    def _forget(self, now: float) -> None:
        while len(self._seen) > 1 and now - self._seen[1][0] > WINDOW_S:
            self._seen.popleft()
