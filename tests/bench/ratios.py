"""Pairs of measurements, their ratios, and the table that shows them."""

from __future__ import annotations

import statistics
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

RESAMPLES = 10_000
_SEED = 20
_HEADINGS = ("", "A", "B", "A/B", "95 %", "aim", "pairs")


@dataclass(frozen=True)
class Comparison:
    """Two ways to do the same, measured in turns.

    Attributes:
        first, second: names of A and B; the ratio is A over B.
        unit: of both.
        aim: what the ratio should be, as `>= 0.97` or `<= 1.2`; empty where it is only told.
    """

    name: str
    first: str
    second: str
    unit: str
    pairs: tuple[tuple[float, float], ...]
    aim: str = ""

    @property
    def ratios(self) -> list[float]:
        return [first / second for first, second in self.pairs]

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)

    @property
    def reached(self) -> bool | None:
        """Whether the median is what it should be; None without an aim."""
        if not self.aim:
            return None
        sign, number = self.aim.split()
        return self.ratio >= float(number) if sign == ">=" else self.ratio <= float(number)

    def record(self) -> dict[str, object]:
        """Return everything, for JSON."""
        low, high = interval(self.ratios)
        found = {"ratio": self.ratio, "low": low, "high": high, "reached": self.reached}
        return asdict(self) | found


def alternate(
    count: int, first: Callable[[], float], second: Callable[[], float]
) -> tuple[tuple[float, float], ...]:
    """Measure A B A B ..., so that what disturbs the machine disturbs both."""
    return tuple((first(), second()) for _ in watched(range(count)))


def watched(turns: Iterable[int]) -> Iterator[int]:
    """Pass on `turns` and show on a terminal how far they are."""
    for turn in turns:
        if sys.stderr.isatty():
            print(f"\rpair {turn + 1} ", end="", file=sys.stderr, flush=True)
        yield turn
    if sys.stderr.isatty():
        print("\r" + " " * 12 + "\r", end="", file=sys.stderr, flush=True)


def interval(ratios: list[float]) -> tuple[float, float]:
    """Return the bootstrap 95 % interval of the median (percentiles of resampled medians)."""
    random = np.random.default_rng(_SEED)
    drawn = random.choice(np.asarray(ratios), size=(RESAMPLES, len(ratios)))
    low, high = np.percentile(np.median(drawn, axis=1), (2.5, 97.5))
    return float(low), float(high)


def print_table(comparisons: Iterable[Comparison]) -> None:
    """Print one line for each comparison."""
    rows = [_HEADINGS, *(_row(comparison) for comparison in comparisons)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]
        print("  ".join(cells).rstrip())
    sys.stdout.flush()


def _row(comparison: Comparison) -> tuple[str, ...]:
    low, high = interval(comparison.ratios)
    sides = zip(*comparison.pairs, strict=True)
    names = (comparison.first, comparison.second)
    values = [
        f"{name} {_number(statistics.median(side))} {comparison.unit}"
        for name, side in zip(names, sides, strict=True)
    ]
    missed = " (missed)" if comparison.reached is False else ""
    return (
        comparison.name,
        *values,
        f"{comparison.ratio:.3f}",
        f"{low:.3f} to {high:.3f}",
        comparison.aim + missed,
        str(len(comparison.pairs)),
    )


def _number(value: float) -> str:
    return f"{value:.1f}" if value >= 100 else f"{value:.3g}"
