"""How long work takes: before it begins by what was measured, then by how it goes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.engine import Usage

READS_PER_WRITE = 6.0
"""Tokens that are read in the time that one is written, where nothing was measured. Only how
requests compare with each other rests on it, never a time."""

SURE_SECONDS = 3.0
"""Without a record, work has to go on for so long before it tells when it will end."""

SURE_SHARE = 0.04
"""And this share of it has to be done."""

_TRUSTED = 0.1
"""What was measured before weighs as much as this share of the work seen now."""

_TRUSTED_ANSWERS = 2.0
"""The expected length of answers weighs as much as so many answers seen."""

_UNENDED = 0.1
"""An answer that is longer than expected is expected to go on for this share of it."""


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens that a request, or so many of them together, reads and is expected to write."""

    prompt: int
    output: int
    requests: int = 1


NO_WORK = Work(prompt=0, output=0)

After = Callable[[int], Work]
"""What is expected to follow a stage whose answers are so many tokens together."""


def nothing_after(_tokens: int) -> Work:
    """Return no work: a stage is the last."""
    return NO_WORK


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """What a piece of work takes.

    Attributes:
        requests: how many are known before it begins.
        prompt_tokens: what is read: exactly that of these requests, and what is expected
            of those that follow from them; output_tokens: what is expected to be written.
        seconds: None where this model was not measured here.
    """

    requests: int
    prompt_tokens: int
    output_tokens: int
    seconds: float | None


def seconds_for(
    record: BenchRecord, prompt_tokens: float, output_tokens: float, parallel: int = 1
) -> float | None:
    """Return how long so many tokens take, answers written `parallel` at a time.

    Reading a prompt gains nothing from others beside it, so that the time is prompt tokens
    over the reading rate plus output tokens over the rate of so many answers together.
    None where the record lacks one of the rates that it takes.
    """
    writing = writing_rate(record, parallel)
    if (prompt_tokens and record.reading_rate <= 0) or (output_tokens and writing <= 0):
        return None
    reading_seconds = prompt_tokens / record.reading_rate if prompt_tokens else 0.0
    return reading_seconds + (output_tokens / writing if output_tokens else 0.0)


def writing_rate(record: BenchRecord, parallel: int) -> float:
    """Return tokens a second of `parallel` answers together; 0 where nothing tells.

    Between one and as many as were measured, the rate grows with a power of the number;
    where one alone was not measured, it grows with the number.
    """
    alone, together, most = record.writing_rate, record.together_rate, record.together
    if together <= 0 or most <= 1:
        return alone if parallel <= 1 else 0.0
    if alone <= 0 or parallel >= most:
        return together * min(1.0, parallel / most)
    return alone * math.exp(math.log(together / alone) * math.log(parallel) / math.log(most))


class Remaining:
    """Follows requests and tells how long the rest of them takes.

    Times are those of the record, scaled by how long what is done took in truth; without a
    record the scale comes from that alone, once there is enough of it.
    """

    def __init__(
        self,
        record: BenchRecord | None,
        parallel: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Expect nothing yet; the engine runs `parallel` requests at a time."""
        self._record = record
        self._parallel = max(1, parallel)
        self._clock = clock
        self._stage = _Stage((), 1)
        self._after: After = nothing_after
        self._spent = 0.0
        self._priced = 0.0
        self._began: float | None = None
        self._is_known = False

    @property
    def at_once(self) -> int:
        """How many of this stage's requests run at a time."""
        return self._stage.at_once

    @property
    def read(self) -> int:
        """Tokens of this stage's prompts that were computed by requests that have ended."""
        return self._stage.computed

    @property
    def written(self) -> int:
        """Tokens that requests of this stage wrote which have ended."""
        return self._stage.generated

    @property
    def stage_seconds(self) -> float:
        """How long this stage has gone on."""
        return 0.0 if self._began is None else self._clock() - self._began

    def begin(self, works: Sequence[Work], after: After = nothing_after) -> None:
        """Begin a stage: these requests, and what is expected to come after them all."""
        at_once = min(self._parallel, max(1, len(works)))
        if self._began is None:
            later = after(sum(work.output for work in works))
            most = max(at_once, min(self._parallel, later.requests))
            self._is_known = self._can_price(1) and self._can_price(most)
        else:
            self._spent += self.stage_seconds
            self._priced += self._price(*self._stage.so_far, self._stage.at_once)
        self._stage = _Stage(works, at_once)
        self._after = after
        self._began = self._clock()

    def begun(self, index: int, done: int, total: int) -> None:
        """So many of `total` prompt tokens of a request are read."""
        self._stage.note_read(index, done, total)

    def wrote(self, index: int) -> None:
        """A request wrote about one token more."""
        self._stage.written[index] += 1

    def again(self, index: int) -> None:
        """A request begins anew."""
        self._stage.written[index] = 0
        self._stage.done[index] = 0

    def ended(self, index: int, usage: Usage) -> None:
        """A request has ended, and this is what it took."""
        self._stage.note_end(index, usage)

    def seconds(self) -> float | None:
        """Return how long the rest takes; None where nothing tells, or nothing is left."""
        stage = self._stage
        read, written = stage.left
        rest = self._price(read, written, min(stage.at_once, max(1, stage.left_count)))
        later = self._after(round(stage.so_far[1] + written))
        rest += self._price(later.prompt, later.output, min(self._parallel, later.requests))
        if not rest:
            return None
        priced = self._priced + self._price(*stage.so_far, stage.at_once)
        spent = self._spent + self.stage_seconds
        if self._is_known:
            trust = _TRUSTED * (priced + rest)
            return rest * (spent + trust) / (priced + trust)
        if spent < SURE_SECONDS or priced < SURE_SHARE * (priced + rest):
            return None
        return rest * spent / priced

    def _price(self, read: float, written: float, at_once: int) -> float:
        """Return seconds by the record; without one, units that only compare."""
        record = self._record
        if record is None or not self._is_known:
            return read / READS_PER_WRITE + written
        seconds = seconds_for(record, read, written, at_once)
        if seconds is None:  # fewer were expected at a time when the work began
            seconds = seconds_for(record, read, written)
        assert seconds is not None
        return seconds

    def _can_price(self, at_once: int) -> bool:
        record = self._record
        return record is not None and record.reading_rate > 0 and writing_rate(record, at_once) > 0


class _Stage:
    """Requests that run together.

    Attributes:
        at_once: how many at a time.
        done, written: tokens read and written so far, by request.
        computed, generated: the same of those that have ended, as the engine told.
    """

    def __init__(self, works: Sequence[Work], at_once: int) -> None:
        self.at_once = at_once
        self.done = [0] * len(works)
        self.written = [0] * len(works)
        self.computed = 0
        self.generated = 0
        self._prompts = [work.prompt for work in works]
        self._outputs = [work.output for work in works]
        self._over = [False] * len(works)
        self._expected = 0
        self._seen: set[int] = set()
        self._beside = 0

    def note_read(self, index: int, done: int, total: int) -> None:
        """Take how much of a prompt is read; what a template adds shows in the total."""
        if index not in self._seen:
            self._seen.add(index)
            self._beside += total - self._prompts[index]
        self._prompts[index] = total
        self.done[index] = done

    def note_end(self, index: int, usage: Usage) -> None:
        """Take what a request took."""
        self._over[index] = True
        self._expected += self._outputs[index]
        self._prompts[index] = self.done[index] = usage.prompt_tokens
        self.written[index] = usage.generated_tokens
        self.generated += usage.generated_tokens
        self.computed += usage.prompt_tokens - usage.reused_tokens

    @property
    def left_count(self) -> int:
        """How many requests have not ended."""
        return self._over.count(False)

    @property
    def so_far(self) -> tuple[int, int]:
        """Tokens read and written so far."""
        return sum(self.done), sum(self.written)

    @property
    def left(self) -> tuple[float, float]:
        """Tokens that are left to read and likely left to write."""
        beside = self._beside / len(self._seen) if self._seen else 0.0
        longer = self._longer()
        read = written = 0.0
        for index, is_over in enumerate(self._over):
            if is_over:
                continue
            unseen = beside if index not in self._seen else 0.0
            read += max(0.0, self._prompts[index] + unseen - self.done[index])
            output = self._outputs[index] * longer
            written += max(_UNENDED * output, output - self.written[index])
        return read, written

    def _longer(self) -> float:
        """Return how much longer answers are than expected."""
        if not self._outputs:
            return 1.0
        trust = _TRUSTED_ANSWERS * sum(self._outputs) / len(self._outputs)
        return (self.generated + trust) / (self._expected + trust) if trust else 1.0
