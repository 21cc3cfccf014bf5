"""Heights of the rows of a long list: estimated until measured."""

from __future__ import annotations

from bisect import bisect_right


class RowHeights:
    """Where each row begins, kept up to date with as little work as possible."""

    def __init__(self) -> None:
        """Start without rows."""
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._tops: list[int] = [0]
        self._sound = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of all rows."""
        return self.top(len(self._heights))

    def reset(self, estimates: list[int]) -> None:
        """Start anew with estimated rows."""
        self._heights = list(estimates)
        self._measured = [False] * len(estimates)
        self._tops = [0] * (len(estimates) + 1)
        self._sound = 0

    def append(self, estimate: int) -> None:
        """Add a row at the end."""
        self._heights.append(estimate)
        self._measured.append(False)
        self._tops.append(0)

    def forget_measures(self) -> None:
        """Take every height as an estimate again, for instance after a change of width."""
        self._measured = [False] * len(self._heights)

    def height(self, row: int) -> int:
        """Return the height of a row."""
        return self._heights[row]

    def is_measured(self, row: int) -> bool:
        """Return whether the height of a row is more than an estimate."""
        return self._measured[row]

    def measure(self, row: int, height: int) -> int:
        """Note the real height of a row; return by how much it differs."""
        difference = height - self._heights[row]
        self._measured[row] = True
        if difference:
            self._heights[row] = height
            self._sound = min(self._sound, row)
        return difference

    def top(self, row: int) -> int:
        """Return where a row begins; the row behind the last gives the total."""
        for index in range(self._sound, row):
            self._tops[index + 1] = self._tops[index] + self._heights[index]
        self._sound = max(self._sound, row)
        return self._tops[row]

    def row_at(self, position: int) -> int:
        """Return the row at a position, the first or last one beyond the ends."""
        self.top(len(self._heights))
        row = bisect_right(self._tops, position) - 1
        return min(max(row, 0), max(0, len(self._heights) - 1))
