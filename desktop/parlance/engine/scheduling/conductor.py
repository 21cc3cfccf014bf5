"""Two schedulers that take turns: one for everybody, and one for documents while there are many.

In the pool that everybody shares, a processor steps over the cells of all texts with each row
that it computes. Documents that are asked for together go to a context with a part of memory
for each text instead. It is made when they come, if there is memory to spare, and given back
when there are none any more. What does not fit into a part, or outgrows it, goes on in the pool.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from parlance.contract.engine import Priority
from parlance.engine.scheduling.answering import Answering
from parlance.engine.scheduling.strand import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.engine import Request
    from parlance.engine.scheduling.scheduler import Scheduler, Step
    from parlance.engine.scheduling.task import Task
    from parlance.engine.scheduling.waiting import Waiting
    from parlance.engine.wire import Examination

_WORTH = 4
"""So many documents that would fit into parts are worth making them."""

_MARGIN = 64
"""Tokens that a text must be able to grow by in a part, at the least."""

_USUAL_SHARE = 4
"""Limits of answers allow for about so many times what is written."""

_REST_SECONDS = 5.0
"""So long no document was computed before the parts are given back."""

_AGAIN_SECONDS = 30.0
"""So long there are no parts where there was no memory for them."""

_PREPARING_SECONDS = 0.03
"""So long a step is held up by turning documents into tasks, besides the first."""


class MakesParts(Protocol):
    """What makes a context with parts.

    Attributes:
        part: tokens of each.
    """

    part: int

    def make(self) -> Parts | None:
        """Return one; None if there is no memory for it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The scheduler of a context with parts, and how its memory is given back."""

    scheduler: Scheduler
    close: Callable[[], None]


class Conductor:
    """Hands requests to the scheduler that serves them best. Used by the thread that decodes."""

    def __init__(self, pool: Scheduler, maker: MakesParts | None = None) -> None:
        """Have `pool` serve everybody, and what `maker` makes documents, if it is there."""
        self._pool = pool
        self._maker = maker
        self._parts: Parts | None = None
        self._threads = 0
        self._pools_turn = True
        self._used = 0.0
        self._refused = -_AGAIN_SECONDS

    @property
    def busy(self) -> bool:
        """Whether there is anything to do."""
        return self._pool.busy or (self._parts is not None and self._parts.scheduler.busy)

    @property
    def has_parts(self) -> bool:
        """Whether there is memory that can be given back."""
        return self._parts is not None

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next step on."""
        self._threads = count
        self._pool.use_threads(count)
        if self._parts is not None:
            self._parts.scheduler.use_threads(count)

    def submit(self, key: int, asked: Request | Examination) -> None:
        """Queue a request, which `Stops` knows to have arrived."""
        self._pool.submit(key, asked)

    def step(self) -> Step:
        """Do one step of one of the schedulers, in turn, and return what it brought."""
        step = [] if self._maker is None else self._sort(self._maker)
        parts = self._parts
        if parts is None or not parts.scheduler.busy:
            self.rest()
            return step + self._pool.step()
        self._pools_turn = self._pool.busy and not self._pools_turn
        if self._pools_turn:
            return step + self._pool.step()
        self._used = time.monotonic()
        watched = any(task.priority is Priority.CHAT for task in self._pool.running)
        return step + parts.scheduler.step(watched=watched)

    def rest(self) -> None:
        """Give the parts back if no document needed them for a while."""
        parts = self._parts
        if parts is None or parts.scheduler.busy:
            return
        if time.monotonic() - self._used > _REST_SECONDS:
            self._parts = None
            parts.close()

    def _sort(self, maker: MakesParts) -> Step:
        """Let everybody wait for the memory that he fits into."""
        step, documents = self._documents(maker.part)
        if self._parts is None and documents and self._is_worth_it(documents, maker.part):
            self._open(maker)
        if self._parts is None:
            return step
        scheduler = self._parts.scheduler
        for waiting, task in documents:
            _move(waiting, task, self._pool, scheduler)
        for waiting in scheduler.line:
            if waiting.task is not None and not _fits(waiting.task, maker.part):
                _move(waiting, waiting.task, scheduler, self._pool)
        return step

    def _documents(self, part: int) -> tuple[Step, list[tuple[Waiting, Task]]]:
        """Return who waits for the pool and would fit into a part; and what ended on the way."""
        step: Step = []
        found: list[tuple[Waiting, Task]] = []
        until = time.perf_counter() + _PREPARING_SECONDS
        prepared = 0
        for waiting in self._pool.line:
            if not _is_plain(waiting.arrival.request):
                continue
            if waiting.task is None:
                if prepared and time.perf_counter() > until:
                    break
                prepared += 1
                key = waiting.arrival.key
                step += [(key, event) for event in self._pool.line.prepare(waiting)]
            if waiting.task is not None and _fits(waiting.task, part):
                found.append((waiting, waiting.task))
        return step, found

    def _is_worth_it(self, documents: list[tuple[Waiting, Task]], part: int) -> bool:
        running = sum(_fits(task, part) for task in self._pool.running)
        if len(documents) + running < _WORTH:
            return False
        return time.monotonic() - self._refused > _AGAIN_SECONDS

    def _open(self, maker: MakesParts) -> None:
        """Make the parts, if there is memory for them."""
        self._parts = maker.make()
        if self._parts is None:
            self._refused = time.monotonic()
            return
        self._used = time.monotonic()
        if self._threads:
            self._parts.scheduler.use_threads(self._threads)
        for task in list(self._pool.running):
            if _fits(task, maker.part) and task.strand.done <= self._pool.desk.context.shape.batch:
                self._pool.park(task)  # it takes a step to read again


def _move(waiting: Waiting, task: Task, source: Scheduler, target: Scheduler) -> None:
    task.move(target.desk)
    source.line.move(waiting, target.line)


def _is_plain(request: Request) -> bool:
    """Whether a request may be one for a part, as far as can be told before it is a task."""
    return (
        request.priority is Priority.DOCUMENT
        and request.beams is None
        and not request.adapters
        and not request.conversation
    )


def _fits(task: Task, part: int) -> bool:
    """Whether a task can be computed in a part: a plain answer to a document that is short."""
    strand = task.strand
    is_plain = _is_plain(task.request) and isinstance(task, Answering)
    if not is_plain or strand.media or strand.scope != Scope():
        return False
    left = task.promised - strand.missing
    return len(strand.tokens) + max(_MARGIN, left // _USUAL_SHARE) <= part
