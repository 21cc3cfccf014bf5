"""The time that a summary or translation takes: told while it goes on, and learned from."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from parlance.work.estimates import Estimate, Remaining, nothing_after
from parlance.work.rates import LEAST_WRITTEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.engine import Usage
    from parlance.contract.models import ModelDescription
    from parlance.work.estimates import After, Work
    from parlance.work.rates import Rates, Watch

TOLD_SECONDS = 1.0
"""The remaining time is told so often while nothing else happens."""


def estimate(
    description: ModelDescription,
    rates: Rates | None,
    works: Sequence[Work],
    after: After = nothing_after,
) -> Estimate:
    """Return what these requests take, and what follows from them, before they begin."""
    record = None if rates is None else rates.record_for(description)
    whole = Remaining(record, description.parallel, clock=lambda: 0.0)
    whole.begin(works, after)
    output = sum(work.output for work in works)
    later = after(output)
    return Estimate(
        requests=len(works),
        prompt_tokens=sum(work.prompt for work in works) + later.prompt,
        output_tokens=output + later.output,
        seconds=whole.seconds(),
    )


class Timing:
    """Follows the requests of one piece of work, stage by stage.

    Beams take other times than answers that are drawn: give no `rates` for them.
    """

    def __init__(
        self,
        description: ModelDescription,
        rates: Rates | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Expect nothing yet; without `rates` time is told from how the work goes alone."""
        self._description = description
        self._rates = rates
        record = None if rates is None else rates.record_for(description)
        self._clock = clock
        self._remaining = Remaining(record, description.parallel, clock)
        self._told = 0.0
        self._watch: Watch | None = None

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes in seconds; None where nothing tells."""
        self._told = self._clock()
        return self._remaining.seconds()

    @property
    def is_due(self) -> bool:
        """Whether the remaining time was not told for a while."""
        return self._clock() - self._told >= TOLD_SECONDS

    @contextmanager
    def stage(self, works: Sequence[Work], after: After = nothing_after) -> Iterator[None]:
        """Follow these requests inside the block, and learn from them at its end.

        `after` tells what is expected to follow. What fails or is stopped teaches nothing.
        """
        self._remaining.begin(works, after)
        self._told = self._clock()
        if self._rates is None:
            yield
            return
        with self._rates.watching() as self._watch:
            yield
            if self._watch.alone:
                self._learn_together(self._rates, len(works))

    def read(self, index: int, done: int, total: int) -> None:
        """So many of `total` prompt tokens of a request are read."""
        self._remaining.begun(index, done, total)

    def wrote(self, index: int) -> None:
        """A request wrote about one token more."""
        self._remaining.wrote(index)

    def again(self, index: int) -> None:
        """A request begins anew."""
        self._remaining.again(index)

    def ended(self, index: int, usage: Usage) -> None:
        """A request has ended, and this is what it took."""
        self._remaining.ended(index, usage)
        if self._rates is None or self._watch is None or not self._watch.alone:
            return
        if self._remaining.at_once == 1:
            self._rates.note(self._description, usage)
        elif index == 0:
            # The first to be read; others are read while answers are written.
            self._rates.note_reading(self._description, usage)

    def _learn_together(self, rates: Rates, requests: int) -> None:
        """Take how fast many answers are together, where many were written most of the time."""
        left = self._remaining
        many = requests >= 2 * left.at_once > 2  # noqa: PLR2004 - one is not together
        if many and left.written >= LEAST_WRITTEN * requests:
            rates.note_together(
                self._description, left.read, left.written, left.stage_seconds, left.at_once
            )
