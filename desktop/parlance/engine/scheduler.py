"""Decides what the next decode step computes: continuous batching over many sequences.

Each step carries one token of every answer that goes on, and as much of the waiting
prompts as its batch has room for. The policy:

- Chats go before documents, and else whoever came first. A chat that finds no place takes
  it from the document that came last, which is parked in RAM and goes on later. Nothing
  that was begun fails for want of room.
- While an answer to a person grows, prompts are read in slices that add about 50 ms to a
  step (`pace.py`); otherwise a step is filled.
- Who shares a long beginning with a prompt that is being read waits until it has been.
- Requests with different LoRA adapters cannot share a step, and take turns.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.engine import Priority
from parlance.contract.faults import EngineRefused, FaultError
from parlance.engine.llama.context import Batch, Decoded
from parlance.engine.pace import Pace
from parlance.engine.places import Places

if TYPE_CHECKING:
    from parlance.contract.engine import Adapter, Request
    from parlance.engine.llama.adapters import Adapters
    from parlance.engine.llama.context import Context
    from parlance.engine.memory import Memory
    from parlance.engine.stops import Stops
    from parlance.engine.strand import Strand
    from parlance.engine.task import Outcome, Task
    from parlance.engine.waiting import WaitingLine
    from parlance.engine.wire import Examination

_SLOW_STEP_SECONDS = 0.1
"""A token that takes longer than this is computed so that it can be ended early.

Being asked between the operations of a step costs about a microsecond each, which
only a slow step does not notice.
"""

_MOST_OUTPUTS = 32
"""Logits of one strand in one step at most, where a text is scored."""

Step = list[tuple[int, "Outcome"]]


@dataclass(frozen=True, slots=True)
class _Slice:
    """Tokens of a strand that a step computes: those from `start` up to `end`."""

    task: Task
    strand: Strand
    start: int
    end: int

    @property
    def reads(self) -> bool:
        """Whether it is part of a prompt."""
        return self.end - self.start > 1 or not self.task.begun


class Scheduler:
    """Runs requests on one context, a step at a time. Used by the thread that decodes."""

    def __init__(
        self,
        context: Context,
        memory: Memory,
        line: WaitingLine,
        stops: Stops,
        *,
        parallel: int,
        adapters: Adapters | None = None,
    ) -> None:
        """Start with nothing to do; run at most `parallel` sequences at a time."""
        self._context = context
        self._memory = memory
        self._line = line
        self._stops = stops
        self._adapters = adapters
        self._places = Places(memory, line, parallel=parallel, batch=context.shape.batch)
        self._stepping: list[_Slice] = []
        self._encoded: set[int] = set()
        self._turns: dict[tuple[Adapter, ...], int] = {}
        self._steps = 0
        self._pace = Pace()

    @property
    def busy(self) -> bool:
        """Whether there is anything to do."""
        return bool(self._places.running or self._line)

    def abort(self) -> bool:
        """Whether the step that runs now should be given up.

        It is when somebody was stopped whose prompt it reads, since that is what makes a
        step long, and when nobody wants it any more.
        """
        stopped = [part for part in self._stepping if self._stops.asked(part.task.key)]
        if not stopped:
            return False
        return len(stopped) == len(self._stepping) or any(part.reads for part in stopped)

    def submit(self, key: int, asked: Request | Examination) -> None:
        """Queue a request, which `Stops` knows to have arrived."""
        self._line.arrive(key, asked)

    def step(self) -> Step:
        """Do one step and return what it brought."""
        step = self._end_stopped()
        step += self._places.admit()
        self._steps += 1
        try:
            self._encode()
            self._stepping = self._plan()
            if self._stepping:
                step += self._compute(self._stepping)
        except FaultError as error:
            step += self._fail(error)
        return step

    def _end_stopped(self) -> Step:
        step: Step = []
        for waiting in self._line:
            task = waiting.task
            if task is not None and self._stops.asked(task.key):
                self._line.leave(waiting)
                step += self._told(task, task.cancel())
        for task in self._places.stopped(self._stops):
            step += self._told(task, task.cancel())
        return step

    def _told(self, task: Task, outcomes: list[Outcome]) -> Step:
        """Return what a task says with its number; let it go if it is over."""
        if task.over:
            self._places.give_up(task)
            self._stops.end(task.key)
            self._encoded.discard(task.key)
        return [(task.key, outcome) for outcome in outcomes]

    def _fail(self, error: FaultError) -> Step:
        """End all that took part in a step that failed; what they held is not sound."""
        step: Step = []
        for task in {part.task.key: part.task for part in self._stepping}.values():
            outcomes = task.fail(error.fault)
            self._places.give_up(task, sound=False)
            step += self._told(task, outcomes)
        return step

    # What a step computes ----------------------------------------------------------

    def _encode(self) -> None:
        """Have the encoder read what it has not; it forgets the rest, so all is read."""
        tasks = [task for task in self._places.running if task.source]
        if all(task.key in self._encoded for task in tasks):
            return
        tokens: list[int] = []
        positions: list[int] = []
        owners: list[list[int]] = []
        for task in tasks:
            sequences = [strand.sequence for strand in task.strands if strand.sequence is not None]
            tokens += task.source
            positions += range(len(task.source))
            owners += [sequences] * len(task.source)
        self._context.encode(tokens, positions, owners)
        self._encoded = {task.key for task in tasks}

    def _plan(self) -> list[_Slice]:
        """Choose what the next step computes, and make room for it."""
        while True:
            parts = self._slices(self._whose_turn())
            if self._memory.make_room(sum(part.end - part.start for part in parts)):
                return parts
            if not self._places.park_last():
                raise FaultError(EngineRefused(step="memory", code=0))

    def _whose_turn(self) -> list[Task]:
        """Return the tasks that can share a step, the most important first."""
        tasks = sorted(self._places.running, key=lambda task: task.importance)
        groups = {task.strand.scope.adapters for task in tasks}
        if len(groups) < 2:  # noqa: PLR2004
            chosen = next(iter(groups), ())
        else:
            turns = self._turns
            first = min(
                tasks,
                key=lambda task: (task.priority, turns.get(task.strand.scope.adapters, 0)),
            )
            chosen = first.strand.scope.adapters
        self._turns = {group: turn for group, turn in self._turns.items() if group in groups}
        self._turns[chosen] = self._steps
        if self._adapters is not None:
            self._adapters.apply(self._context.handle, chosen)
        return [task for task in tasks if task.strand.scope.adapters == chosen]

    def _slices(self, tasks: list[Task]) -> list[_Slice]:
        writing = [
            _Slice(task, strand, strand.done, strand.done + 1)
            for task in tasks
            if task.begun
            for strand in task.strands
            if strand.missing == 1
        ]
        room = self._context.shape.batch - len(writing)
        if any(part.task.priority is Priority.CHAT for part in writing):
            room = min(room, self._pace.limit(room))
        reading = []
        for task in tasks:
            for strand in task.strands:
                if room > 0 and strand.missing > (1 if task.begun else 0):
                    part = self._slice(task, strand, room)
                    room -= part.end - part.start
                    reading.append(part)
        return writing + reading

    def _slice(self, task: Task, strand: Strand, room: int) -> _Slice:
        room = min(room, max(strand.outputs_from, strand.done) + _MOST_OUTPUTS - strand.done)
        end = strand.slice_end(room, stop_at_borders=self._memory.stops_at_borders)
        return _Slice(task, strand, strand.done, end)

    def _compute(self, parts: list[_Slice]) -> Step:
        batch, outputs = _batch(parts)
        reads = sum(part.end - part.start for part in parts if part.reads)
        abortable = reads > 0 or self._pace.writing_seconds > _SLOW_STEP_SECONDS
        started = time.perf_counter()
        match self._context.decode(batch, abortable=abortable):
            case Decoded.ABORTED:
                for part in parts:
                    self._memory.gave_up(part.strand)
                return []
            case Decoded.FULL:
                # The count of cells should have prevented it; less at once then.
                if not self._memory.evict() and not self._places.park_last():
                    raise FaultError(EngineRefused(step="decode", code=1))
                return []
            case Decoded.WHOLE:
                pass
        for part in parts:
            self._memory.extended(part.strand, part.end - part.start)
        step: Step = []
        for part, rows in zip(parts, outputs, strict=True):
            step += self._use(part, rows)
        written = len(batch) - reads
        self._pace.note(time.perf_counter() - started, read=reads, written=written)
        return step

    def _use(self, part: _Slice, rows: list[tuple[int, int]]) -> Step:
        """Let a task use what was computed for it."""
        task = part.task
        if task.over:
            return []
        outcomes = task.progress() if part.reads else []
        if rows:
            try:
                outcomes += task.take(part.strand, rows)
            except FaultError as error:
                outcomes += task.fail(error.fault)
        return self._told(task, outcomes)


def _batch(parts: list[_Slice]) -> tuple[Batch, list[list[tuple[int, int]]]]:
    """Return the batch of a step, and for each part the rows with logits.

    These are pairs of the token's index in its strand and the row of the batch.
    """
    batch = Batch()
    outputs = []
    for part in parts:
        strand, start, end = part.strand, part.start, part.end
        assert strand.sequence is not None
        offset = len(batch) - start
        batch.tokens += strand.tokens[start:end]
        batch.positions += range(start, end)
        batch.sequences += [strand.sequence] * (end - start)
        first = max(start, strand.outputs_from)
        wanted = range(first, end)
        batch.outputs += [0] * (min(first, end) - start) + [1] * len(wanted)
        outputs.append([(index, index + offset) for index in wanted])
    return batch, outputs
