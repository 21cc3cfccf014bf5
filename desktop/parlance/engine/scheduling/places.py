"""Who may run: as many as there are sequences and cells for, the most important first."""

from __future__ import annotations

import bisect
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.engine import Priority

if TYPE_CHECKING:
    from parlance.engine.scheduling.memory import Memory
    from parlance.engine.scheduling.stops import Stops
    from parlance.engine.scheduling.task import Outcome, Task
    from parlance.engine.scheduling.waiting import Waiting, WaitingLine

_ALWAYS = 4
"""Sequences that may run however long they are."""

_PREPARING_SECONDS = 0.03
"""So long a step is held up by turning requests into tasks, besides the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many may run.

    Attributes:
        parallel: sequences at a time.
        encoder_tokens: tokens that fit into one reading of an encoder.
        crowd: documents are let in while sequences times tokens in memory stay below
            it. On a processor each sequence looks at the cells of all others, if only to
            skip them; with None that costs nothing worth mentioning.
        apart_from: a step of so many rows computes who writes and who reads one after the
            other; with None never. A processor attends in tiles then, and rows of several
            texts in one tile pay for the cells of all of them.
        by_turns: whether a step either reads one prompt or has all others write, which
            wait for it. Where each has a part of its own llama.cpp computes texts together
            only if they follow each other and have as many rows.
    """

    parallel: int
    encoder_tokens: int
    crowd: int | None = None
    apart_from: int | None = None
    by_turns: bool = False


class Places:
    """Gives places to tasks and takes them away. Used by the thread that decodes.

    Attributes:
        running: the tasks that have one, the most important first.
        changes: grows whenever somebody gets or loses a place.
    """

    def __init__(self, memory: Memory, line: WaitingLine, limits: Limits) -> None:
        """Give out as many places as `limits` allows."""
        self.running: list[Task] = []
        self._memory = memory
        self._line = line
        self._parallel = limits.parallel
        self._batch = limits.encoder_tokens
        self._crowd = limits.crowd
        self.changes = 0

    def stopped(self, stops: Stops) -> list[Task]:
        """Return the tasks that shall stop."""
        return [task for task in self.running if stops.asked(task.key)]

    def admit(self) -> list[tuple[int, Outcome]]:
        """Give places to those who wait, as far as there are any.

        Nobody overtakes who is more important, except where he waits for somebody to
        read what both begin with.
        """
        step: list[tuple[int, Outcome]] = []
        if not self._line:
            return step
        until = time.perf_counter() + _PREPARING_SECONDS
        prepared = 0
        for waiting in self._line:
            if waiting.task is None:
                if prepared and time.perf_counter() > until:
                    break
                prepared += 1
                key = waiting.arrival.key
                step += [(key, event) for event in self._line.prepare(waiting)]
            if waiting.task is None or (waiting.reading and not waiting.reading.over):
                continue
            if not self._enter(waiting, waiting.task):
                break
            if waiting.reading is None:
                step += [(waiting.task.key, event) for event in waiting.task.opened()]
        return step

    def give_up(self, task: Task, *, sound: bool = True) -> None:
        """Take the place of a task that is over; what it held may serve others if sound."""
        if task not in self.running:
            return
        self.running.remove(task)
        self.changes += 1
        strands = [strand for strand in task.strands if strand.sequence is not None]
        longest = max(strands, key=lambda strand: strand.done)
        for strand in strands:
            if strand is longest and sound:
                self._memory.leave(
                    strand, remembered=task.remembered, conversation=task.request.conversation
                )
            else:
                self._memory.drop(strand)

    def park(self, task: Task) -> None:
        """Take the place of a task, which waits again and goes on where it was."""
        for strand in task.strands:
            self._memory.park(strand)
        task.parked()
        self.running.remove(task)
        self._line.come_back(task)
        self.changes += 1

    def park_last(self) -> bool:
        """Park the least important task; False if it is the only one."""
        if len(self.running) < 2:  # noqa: PLR2004
            return False
        self.park(self.running[-1])
        return True

    def park_outgrown(self) -> None:
        """Park those whose texts have become longer than the parts of memory that they have."""
        part = self._memory.kind.part
        for task in [task for task in self.running if 0 < part < len(task.strand.tokens)]:
            self.park(task)

    def _enter(self, waiting: Waiting, task: Task) -> bool:
        """Give a task its place, or let it wait for another; False if there is no place."""
        if waiting.tried == self.changes:
            return False
        waiting.reading = self._memory.being_read(task.strand)
        if waiting.reading is not None:
            return True
        waiting.tried = self.changes
        if not self._find_sequences(task):
            return False
        while not self._fits(task):
            if not self._park_for(task):
                for strand in task.strands:
                    self._memory.leave(strand, remembered=task.remembered)
                return False
        self._line.leave(waiting)
        bisect.insort(self.running, task, key=lambda other: other.importance)
        self.changes += 1
        waiting.tried = -1
        return True

    def _find_sequences(self, task: Task) -> bool:
        """Give all strands of a task a sequence; False, and none has one, if that fails."""
        while self.running and self._width + task.width > self._parallel:
            if not self._park_for(task):
                return False
        for number, strand in enumerate(task.strands):
            conversation = "" if number else task.request.conversation
            while not self._memory.enter(strand, conversation):
                if not self._park_for(task):
                    for entered in task.strands[:number]:
                        self._memory.drop(entered)
                    return False
        return True

    @property
    def _width(self) -> int:
        return sum(task.width for task in self.running)

    def _fits(self, task: Task) -> bool:
        """Whether there is room for all that is running and this one, as they will grow."""
        everybody = [*self.running, task]
        if len(everybody) == 1:
            return True
        # The encoder reads once for the live beams, and once for those that are free.
        if sum(len(other.source) * min(2, other.width) for other in everybody) > self._batch:
            return False
        if self._memory.capacity is None:
            return True
        cells = self._memory.running_cells + sum(other.promised for other in everybody)
        return cells <= self._memory.capacity and not self._crowds(task, everybody)

    def _crowds(self, task: Task, everybody: list[Task]) -> bool:
        """Whether a document would slow the others down by more than it adds."""
        count = sum(other.width for other in everybody)
        if self._crowd is None or task.priority is not Priority.DOCUMENT or count <= _ALWAYS:
            return False
        # Not what answers may still take: limits allow for many times what is written.
        cells = self._memory.running_cells + sum(other.strand.missing for other in everybody)
        return count * cells > self._crowd

    def _park_for(self, task: Task) -> bool:
        """Park a task of a less important kind; False if there is none."""
        if not self.running or self.running[-1].priority <= task.priority:
            return False
        self.park(self.running[-1])
        return True
