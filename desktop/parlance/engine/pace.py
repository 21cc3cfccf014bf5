"""How much of a prompt a step may read while somebody watches an answer grow."""

from __future__ import annotations

READING_SECONDS = 0.05
"""What reading may add to a step in which an answer to a person goes on."""

_LEAST_TOKENS = 8
_SMOOTHING = 0.3


class Pace:
    """Learns from the steps how long they take.

    Attributes:
        writing_seconds: what a step without any reading takes.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self.writing_seconds = 0.0
        self._reading_seconds = 0.0

    def limit(self, batch: int) -> int:
        """Return how many tokens of prompts may be read beside an answer that is watched."""
        if self._reading_seconds == 0.0:
            return _LEAST_TOKENS
        fitting = int(READING_SECONDS / self._reading_seconds)
        return max(_LEAST_TOKENS, min(fitting, batch))

    def note(self, seconds: float, *, read: int, written: int) -> None:
        """Take note of a step that read and wrote so many tokens."""
        if read == 0:
            self.writing_seconds = _smoothed(self.writing_seconds, seconds)
            return
        writing = self.writing_seconds if written else 0.0
        each = max(0.0, seconds - writing) / read
        self._reading_seconds = _smoothed(self._reading_seconds, each)


def _smoothed(before: float, now: float) -> float:
    return now if before == 0.0 else before + _SMOOTHING * (now - before)
