"""How long steps take: what may be read beside an answer, and what a row more costs."""

from __future__ import annotations

READING_SECONDS = 0.05
"""What reading may add to a step in which an answer to a person goes on."""

_LEAST_TOKENS = 8
_SMOOTHING = 0.3

_REMEMBERED = 3
"""Steps of one size of which the shortest counts: what disturbs a step makes it longer."""

_FRESH_STEPS = 64
"""So many steps a measurement counts, for each that it is made of."""

_FIRST_SLOPE = 0.2
"""What a row is taken to add to a step of one row, before it was measured."""


class RowTimes:
    """What steps take that only write, by their rows."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._steps = 0
        self._found: dict[int, tuple[int, list[float]]] = {}

    def note(self, rows: int, seconds: float) -> None:
        """Take note of a step."""
        self._steps += 1
        found = self._found.get(rows)
        before = [] if found is None or self._is_old(found) else found[1][1 - _REMEMBERED :]
        self._found[rows] = (self._steps, [*before, seconds])

    def age(self, rows: int) -> int | None:
        """Return how many steps ago one of so many rows was measured; None if never."""
        found = self._found.get(rows)
        return None if found is None else self._steps - found[0]

    def up_to(self, first: int, last: int) -> list[float]:
        """Return the seconds of a step of `first`, which was measured, to `last` rows.

        What was not measured lies on a line between what was; beyond it, on a line with
        the slope up to there.
        """
        known = sorted(
            (rows, min(found[1]))
            for rows, found in self._found.items()
            if rows == first or (rows > first and not self._is_old(found))
        )
        start, seconds = known[0]
        slope = seconds / start * _FIRST_SLOPE
        curve = [seconds]
        for rows, longer in known[1:]:
            slope = max(0.0, (longer - seconds) / (rows - start))
            curve += [seconds + slope * step for step in range(1, rows - start + 1)]
            start, seconds = rows, longer
        curve += [seconds + slope * step for step in range(1, last - start + 1)]
        return curve[: last - first + 1]

    def _is_old(self, found: tuple[int, list[float]]) -> bool:
        return self._steps - found[0] > _FRESH_STEPS * len(found[1])


class Pace:
    """Learns from the steps how long they take.

    Attributes:
        writing_seconds: what a step without any reading takes.
        rows: what it takes by its rows.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self.writing_seconds = 0.0
        self.rows = RowTimes()
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
            self.rows.note(written, seconds)
            return
        writing = self.writing_seconds if written else 0.0
        each = max(0.0, seconds - writing) / read
        self._reading_seconds = _smoothed(self._reading_seconds, each)


def _smoothed(before: float, now: float) -> float:
    return now if before == 0.0 else before + _SMOOTHING * (now - before)
