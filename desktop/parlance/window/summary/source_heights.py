"""Heights of very many rows: estimated until measured, summed in chunks."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

_CHUNK: Final = 256


class SourceHeights:
    """Where each row begins, in pixels; a change costs the same wherever it is.

    A document may have a hundred thousand rows, all of which would move with the first.
    """

    def __init__(self) -> None:
        """Start without rows."""
        self._heights: list[int] = []
        self._measured = bytearray()
        self._sums: list[int] = []

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of all rows."""
        return sum(self._sums)

    def extend(self, estimates: list[int]) -> None:
        """Add rows at the end."""
        for start in range(0, len(estimates), _CHUNK):
            self._extend(estimates[start : start + _CHUNK])

    def _extend(self, estimates: list[int]) -> None:
        room = -len(self._heights) % _CHUNK
        if room:
            self._sums[-1] += sum(estimates[:room])
        if len(estimates) > room:
            self._sums.append(sum(estimates[room:]))
        self._heights += estimates
        self._measured += bytes(len(estimates))

    def forget_measures(self) -> None:
        """Take every height as an estimate again, for instance after a change of width."""
        self._measured = bytearray(len(self._heights))

    def height(self, row: int) -> int:
        """Return the height of a row."""
        return self._heights[row]

    def is_measured(self, row: int) -> bool:
        """Return whether the height of a row is more than an estimate."""
        return bool(self._measured[row])

    def measure(self, row: int, height: int) -> int:
        """Note the real height of a row; return by how much it differs."""
        difference = height - self._heights[row]
        self._measured[row] = 1
        self._heights[row] = height
        self._sums[row // _CHUNK] += difference
        return difference

    def top(self, row: int) -> int:
        """Return where a row begins; the row behind the last gives the total."""
        chunk = row // _CHUNK
        return sum(self._sums[:chunk]) + sum(self._heights[chunk * _CHUNK : row])

    def row_at(self, position: int) -> int:
        """Return the row at a position, the first or last one beyond the ends."""
        top, row = 0, 0
        for number, sum_to_here in enumerate(accumulate(self._sums)):
            if sum_to_here > position:
                break
            top, row = sum_to_here, (number + 1) * _CHUNK
        while row < len(self._heights) and top + self._heights[row] <= position:
            top += self._heights[row]
            row += 1
        return min(row, max(0, len(self._heights) - 1))
