"""Decides what the next decode step computes: continuous batching over many sequences.

Each step carries one token of every answer that goes on, and as much of the waiting
prompts as its batch has room for. The policy:

- Chats go before documents, and else whoever came first. A chat that finds no place takes
  it from the document that came last, which is parked in RAM and goes on later. Nothing
  that was begun fails for want of room.
- On a processor no more documents run than a shared memory serves at speed (`places.py`).
- While an answer to a person grows, prompts are read in slices that add about 50 ms to a
  step (`pace.py`); otherwise a step is filled.
- Where large steps pay for everybody's cells row by row, a step has two parts: the tokens
  of answers, then the prompts. Where each text has a part of memory of its own, a step
  reads a prompt, in equal slices, or writes.
- A prompt in a part of its own is given up, and read again, when a person comes meanwhile.
- Who shares a long beginning with a prompt that is being read waits until it has been.
- Requests with different LoRA adapters cannot share a step, and take turns.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.engine import Priority
from parlance.contract.faults import EngineRefused, FaultError
from parlance.engine.llama.context import Decoded
from parlance.engine.scheduling.pace import Pace
from parlance.engine.scheduling.places import Places
from parlance.engine.scheduling.slices import Slice, batch_of, count_read, count_tokens, sequence_of
from parlance.engine.scheduling.turns import Turns

if TYPE_CHECKING:
    from parlance.contract.engine import Request
    from parlance.engine.llama.adapters import Adapters
    from parlance.engine.scheduling.places import Limits
    from parlance.engine.scheduling.slices import Rows
    from parlance.engine.scheduling.stops import Stops
    from parlance.engine.scheduling.strand import Strand
    from parlance.engine.scheduling.task import Desk, Outcome, Task
    from parlance.engine.scheduling.waiting import WaitingLine
    from parlance.engine.wire import Examination

_SLOW_STEP_SECONDS = 0.1
"""A token that takes longer than this is computed so that it can be ended early.

Being asked between the operations of a step costs about a microsecond each, which
only a slow step does not notice.
"""

_MOST_OUTPUTS = 32
"""Logits of one strand in one step at most, where a text is scored."""

Step = list[tuple[int, "Outcome"]]


class Scheduler:
    """Runs requests on one context, a step at a time. Used by the thread that decodes.

    Attributes:
        desk: what its tasks work with; line: who waits for it.
    """

    def __init__(
        self,
        desk: Desk,
        line: WaitingLine,
        stops: Stops,
        *,
        limits: Limits,
        adapters: Adapters | None = None,
    ) -> None:
        """Start with nothing to do."""
        self.desk = desk
        self.line = line
        self._context = desk.context
        self._memory = desk.memory
        self._stops = stops
        self._adapters = adapters
        self._drafter = desk.drafter
        self._places = Places(desk.memory, line, limits)
        self._apart_from = limits.apart_from
        self._by_turns = limits.by_turns
        self._watched = False
        self._urgent = 0
        self._stepping: list[Slice] = []
        self._encoded: set[tuple[int, int]] = set()
        self._turns = Turns()
        self._pace = Pace()

    @property
    def busy(self) -> bool:
        """Whether there is anything to do."""
        return bool(self._places.running or self.line)

    @property
    def running(self) -> list[Task]:
        """The tasks that have a place, the most important first."""
        return self._places.running

    def abort(self) -> bool:
        """Whether the step that runs now should be given up.

        It is when somebody was stopped whose prompt it reads, since that is what makes a
        step long, and when nobody wants it any more; a document is, when a person came.
        """
        if self._by_turns and self._stops.urgent > self._urgent:
            return not self._stepping[-1].writes
        stopped = [part for part in self._stepping if self._stops.asked(part.task.key)]
        if not stopped:
            return False
        return len(stopped) == len(self._stepping) or any(not part.writes for part in stopped)

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next step on."""
        self._context.use_threads(count)
        if self._drafter is not None:
            self._drafter.use_threads(count)

    def park(self, task: Task) -> None:
        """Take the place of a task, which waits again."""
        self._places.park(task)

    def submit(self, key: int, asked: Request | Examination) -> None:
        """Queue a request, which `Stops` knows to have arrived."""
        self.line.arrive(key, asked)

    def step(self, *, watched: bool = False) -> Step:
        """Do one step and return what it brought.

        `watched` says that a person waits for another scheduler: little is read then.
        """
        self._watched = watched
        self._urgent = self._stops.urgent
        step = self._end_stopped() if self._stops.pending else []
        step += self._places.admit()
        self._places.park_outgrown()
        self._stepping = []
        try:
            step += self._look()
            for parts in self._apart(self._plan()):
                self._stepping = parts
                brought = self._compute(parts)
                if brought is None:
                    break  # the others may have lost their places
                step += brought
        except FaultError as error:
            step += self._fail(error)
        return step

    def _end_stopped(self) -> Step:
        step: Step = []
        for waiting in self.line:
            task = waiting.task
            if task is not None and self._stops.asked(task.key):
                self.line.leave(waiting)
                step += self._told(task, task.cancel())
        for task in self._places.stopped(self._stops):
            step += self._told(task, task.cancel())
        return step

    def _told(self, task: Task, outcomes: list[Outcome]) -> Step:
        """Return what a task says with its number; let it go if it is over."""
        if self._stops.answered(task.key):
            outcomes = []
        if task.over:
            self._places.give_up(task)
            self._stops.end(task.key)
        return [(task.key, outcome) for outcome in outcomes]

    def _fail(self, error: FaultError) -> Step:
        """End all that took part in a step that failed; what they held is not sound.

        All that run, if it failed before it was known who takes part: else it would fail
        for ever.
        """
        step: Step = []
        tasks = {part.task.key: part.task for part in self._stepping}
        for task in list(tasks.values()) or list(self._places.running):
            outcomes = task.fail(error.fault)
            self._places.give_up(task, sound=False)
            step += self._told(task, outcomes)
        return step

    # What a step computes ----------------------------------------------------------

    def _encode(self, tasks: list[Task]) -> None:
        """Have the encoder read what it has not; it forgets the rest, so all is read.

        What it read belongs to sequences, which change when a task lost its place.
        """
        wanted = {
            (task.key, strand.sequence)
            for task in tasks
            if task.source
            for strand in task.strands
            if strand.sequence is not None
        }
        if wanted <= self._encoded:
            return
        tokens: list[int] = []
        positions: list[int] = []
        owners: list[list[int]] = []
        for task in tasks:
            for start, sequences in self._by_position(task).items():
                tokens += task.source
                positions += range(start, start + len(task.source))
                owners += [sequences] * len(task.source)
        self._context.encode(tokens, positions, owners)
        self._encoded = wanted

    def _by_position(self, task: Task) -> dict[int, list[int]]:
        """Return the sequences of a task by the position that comes next in them.

        llama.cpp refuses to encode for a sequence at other positions (llama_batch_ext has
        the decoder's memory), though T5 only looks at how far apart they are.
        """
        found: dict[int, list[int]] = {}
        for strand in task.strands:
            assert strand.sequence is not None
            position = self._context.last_position(strand.sequence) + 1
            found.setdefault(position, []).append(strand.sequence)
        return found

    def _look(self) -> Step:
        """Read the next image of the most important prompt that is at one.

        It is a step of its own, which cannot be given up: answers wait for it.
        """
        for task in self._places.running:
            media = None if task.begun else task.strand.next_image
            if media is None or not self._memory.make_room(media.image.cells):
                continue
            strand = task.strand
            assert strand.sequence is not None
            if self._adapters is not None:
                self._adapters.apply(self._context.handle, strand.scope.adapters)
            self._stepping = [Slice(task, strand, media.start, media.end)]
            self._context.look(media.image, strand.sequence, strand.position(media.start))
            self._memory.extended(strand, media.image.cells)
            return self._told(task, task.progress())
        return []

    def _plan(self) -> list[Slice]:
        """Choose what the next step computes, and make room for it."""
        while True:
            tasks = self._whose_turn()
            self._encode(tasks)
            parts = self._slices(tasks)
            if self._memory.make_room(count_tokens(parts)):
                if self._drafter is not None:
                    self._drafter.draft(parts, self._pace)
                return parts
            if not self._places.park_last():
                raise FaultError(EngineRefused(step="memory", code=0))

    def _whose_turn(self) -> list[Task]:
        """Return the tasks that can share a step, the most important first."""
        chosen, tasks = self._turns.next(self._places.running, self._places.changes)
        if self._adapters is not None:
            self._adapters.apply(self._context.handle, chosen)
        return tasks

    def _slices(self, tasks: list[Task]) -> list[Slice]:
        """Return what each task gets: all who write a token, then who reads, in turn."""
        writing, reading = [], []
        watched = self._watched
        for task in tasks:
            for strand in task.strands:
                missing = len(strand.tokens) - strand.done
                if missing == 1 and task.begun:
                    done = strand.done
                    writing.append(Slice(task, strand, done, done + 1, True))  # noqa: FBT003
                    watched = watched or task.priority is Priority.CHAT
                elif missing and not (strand.media and strand.next_image):
                    reading.append((task, strand))
        if self._by_turns:
            if reading:
                return self._reading(reading[:1], 0, watched=watched)
            self._memory.close_ranks()
        # llama.cpp computes recurrent sequences together only in the order of their numbers.
        if len(writing) > 1:
            writing.sort(key=sequence_of)
        return (
            writing + self._reading(reading, len(writing), watched=watched) if reading else writing
        )

    def _reading(
        self, wanted: list[tuple[Task, Strand]], taken: int, *, watched: bool
    ) -> list[Slice]:
        """Share what a step has room for among the prompts, the first as much as it takes."""
        room = self._context.shape.batch - taken
        if watched:
            room = min(room, self._pace.limit(room))
        outputs = self._context.shape.outputs - taken
        parts = []
        for task, strand in wanted:
            if min(room, outputs) > 0:
                part = self._slice(task, strand, room, min(outputs, _MOST_OUTPUTS))
                room -= part.end - part.start
                outputs -= max(0, part.end - max(part.start, strand.outputs_from))
                parts.append(part)
        return parts

    def _slice(self, task: Task, strand: Strand, room: int, outputs: int) -> Slice:
        if self._by_turns:
            room = -(-strand.missing // -(-strand.missing // room))
        room = min(room, max(strand.outputs_from, strand.done) + outputs - strand.done)
        end = strand.slice_end(room, stop_at_borders=self._memory.kind.checkpoints)
        writes = task.begun and end - strand.done == 1
        return Slice(task, strand, strand.done, end, writes)

    def _apart(self, parts: list[Slice]) -> list[list[Slice]]:
        """Return what is computed one after the other: all, or who writes and then who reads."""
        writing = [part for part in parts if part.writes]
        small = self._apart_from is None or count_tokens(parts) < self._apart_from
        if small or not 0 < len(writing) < len(parts):
            return [parts] if parts else []
        reading = [part for part in parts if not part.writes]
        # What a search makes of one strand may change what its others hold.
        if {part.task.key for part in writing} & {part.task.key for part in reading}:
            return [parts]
        return [writing, reading]

    def _compute(self, parts: list[Slice]) -> Step | None:
        """Return what a step brings; None if it had to be given up, and the memory is sound."""
        batch, outputs = batch_of(parts)
        reads = 0 if parts[-1].writes else count_read(parts)
        abortable = reads > 0 or self._pace.writing_seconds > _SLOW_STEP_SECONDS
        started = time.perf_counter()
        outcome = self._context.decode(batch, abortable=abortable)
        if outcome is not Decoded.WHOLE:
            self._recover(parts, outcome)
            return None
        for part in parts:
            self._memory.extended(part.strand, part.end - part.start)
        step: Step = []
        for part, rows in zip(parts, outputs, strict=True):
            if rows or not part.task.begun:
                step += self._use(part, rows)
        self._pace.note(time.perf_counter() - started, read=reads, written=len(batch) - reads)
        return step

    def _recover(self, parts: list[Slice], outcome: Decoded) -> None:
        """Make the memory sound after a step that computed nothing. Raises FaultError."""
        if outcome is Decoded.ABORTED:
            for part in parts:
                self._memory.gave_up(part.strand)
        elif self._drafter is not None and any(part.draft for part in parts):
            self._drafter.give_up()
        # The count of cells should have prevented a full memory; there is more room then.
        elif not self._memory.evict() and not self._places.park_last():
            raise FaultError(EngineRefused(step="decode", code=1))

    def _use(self, part: Slice, rows: Rows) -> Step:
        """Let a task use what was computed for it."""
        task = part.task
        if task.over:
            return []
        outcomes = [] if task.begun else task.progress()
        if part.draft:
            outcomes += self._confirm(part, rows)
        elif rows:
            try:
                outcomes += task.take(part.strand, rows)
            except FaultError as error:
                outcomes += task.fail(error.fault)
        return self._told(task, outcomes)

    def _confirm(self, part: Slice, rows: Rows) -> list[Outcome]:
        """Let a task see how far its guesses were right, and forget the wrong ones."""
        task = part.task
        try:
            outcomes = task.confirm(part.strand, rows, part.draft)
        except FaultError as error:
            outcomes = task.fail(error.fault)
        if not self._memory.settle(part.strand, part.start + 1 + part.proved):
            assert self._drafter is not None
            self._drafter.give_up()
        return outcomes
