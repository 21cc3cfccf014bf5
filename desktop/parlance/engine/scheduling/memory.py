"""The model's memory: which sequence holds what, what is reused, what has to go.

A text that was answered stays where it is until its place is needed. A new one takes over
the longest beginning that anything in memory, in RAM or on disk has in common with it.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict
from typing import TYPE_CHECKING, TypeGuard

import msgspec

from parlance.engine.scheduling.cells import Cells
from parlance.engine.scheduling.kept import KeptState
from parlance.engine.scheduling.reuse import being_read, longest_reuse
from parlance.engine.scheduling.strand import Checkpoint, Strand

if TYPE_CHECKING:
    from parlance.engine.llama.context import Context
    from parlance.engine.scheduling.kept import KeptStates
    from parlance.engine.scheduling.reuse import MemoryKind, Reading, Reuse
    from parlance.engine.scheduling.saved_states import SavedStates

_WORTH_KEEPING = 32
"""Tokens; shorter texts are read again sooner than their state is found."""

_MOST_CHECKPOINTS = 6


class Idle(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A text that nobody works on, still in memory.

    Attributes:
        remembered: whether its state is kept in RAM when it has to go.
        conversation: name under which it is saved to disk; empty for none.
    """

    strand: Strand
    remembered: bool
    conversation: str


class Memory:
    """Gives strands their places. Used by the thread that decodes.

    Attributes:
        kind: what it can do.
    """

    def __init__(
        self,
        context: Context,
        kind: MemoryKind,
        kept: KeptStates,
        saved: SavedStates | None = None,
        *,
        idle_cells: int | None = None,
    ) -> None:
        """Start empty; idle texts beyond `idle_cells` go to RAM though there is room."""
        self._context = context
        self.kind = kind
        self._kept = kept
        self._saved = saved
        self._idle_cells = idle_cells
        self._cells = Cells(context.shape.sequences)
        self._free = list(range(context.shape.sequences))
        self._running: dict[int, Strand] = {}
        self._idle: OrderedDict[int, Idle] = OrderedDict()
        self._unsaved: dict[str, Strand] = {}
        self._forgotten: set[str] = set()

    @property
    def capacity(self) -> int | None:
        """Tokens that fit, of all sequences together; None without such a bound."""
        return self.kind.cells

    @property
    def sequences(self) -> int:
        """How many strands can have a place at once."""
        return self._context.shape.sequences

    @property
    def running_cells(self) -> int:
        """Cells that strands in use take."""
        return self._cells.used_by(self._running)

    @property
    def free_cells(self) -> int | None:
        """Cells that nobody has, idle strands neither; None without such a bound."""
        return None if self.kind.cells is None else self.kind.cells - self._cells.used

    def being_read(self, strand: Strand) -> Reading | None:
        """Return which strand in use is about to compute the beginning of this one."""
        reuse = self._longest_reuse(strand, "")
        already = reuse.length if reuse is not None else 0
        return being_read(strand, self._running.values(), already)

    def enter(self, strand: Strand, conversation: str = "") -> bool:
        """Give a strand a sequence, and what of it was computed before.

        False, and nothing has changed, if all sequences are in use.
        """
        self._forgotten.discard(conversation)
        reuse = self._longest_reuse(strand, conversation)
        if reuse is not None and self._is_idle(reuse.origin) and (reuse.whole or self.kind.part):
            self._take_over(reuse.origin, strand)
            self.settle(strand, reuse.length)
            return True
        if not self._free and not self.evict(spared=reuse):
            if not self.evict():
                return False
            # What was to be reused has gone to RAM, if it was worth it.
            reuse = self._longest_reuse(strand, conversation)
        strand.sequence = sequence = heapq.heappop(self._free)
        strand.done = 0
        strand.checkpoints = []
        self._running[sequence] = strand
        if reuse is not None and not self._apply(reuse, strand, sequence):
            self.wipe(strand)
        self._thin_out(0, spared=reuse)
        return True

    def leave(self, strand: Strand, *, remembered: bool, conversation: str = "") -> None:
        """Take note that nobody works on a strand; what it held stays while there is room.

        What a decoder computed beside its encoder is of no use to anybody else.
        """
        if strand.done == 0 or strand.scope.source:
            self.drop(strand)
            return
        if conversation in self._forgotten:
            remembered, conversation = False, ""
        sequence = self._off(strand)
        held = Strand(strand.tokens[: strand.done], strand.scope)
        held.sequence, held.done = sequence, strand.done
        held.checkpoints = list(strand.checkpoints)
        self._idle[sequence] = Idle(strand=held, remembered=remembered, conversation=conversation)
        if conversation and self._saved is not None:
            self._unsaved[conversation] = held
        self._thin_out(1)

    def drop(self, strand: Strand) -> None:
        """Take a strand out of memory without a trace."""
        self._empty(self._off(strand))
        strand.done = 0

    def park(self, strand: Strand) -> None:
        """Move a strand to RAM, from where `enter` fetches it again."""
        self._keep(strand)
        self.drop(strand)

    def wipe(self, strand: Strand) -> None:
        """Forget what a strand had computed; it keeps its sequence."""
        assert strand.sequence is not None
        self._context.truncate(strand.sequence, 0)
        self._cells.truncate(strand.sequence, 0)
        strand.done = 0
        strand.checkpoints.clear()

    def make_room(self, count: int) -> bool:
        """Have place for `count` more tokens; idle strands go for it. False if in vain."""
        if self.kind.cells is None:
            return True
        while self._cells.used + count > self.kind.cells:
            if not self.evict():
                return False
        return True

    def evict(self, spared: Reuse | None = None) -> bool:
        """Let the idle strand go that will be missed least; False if there is none."""
        sequence = self._least_missed(spared)
        if sequence is None:
            return False
        idle = self._idle.pop(sequence)
        if idle.remembered:
            self._keep(idle.strand, idle.conversation)
        self._save(idle.conversation)
        self._empty(sequence)
        idle.strand.sequence = None
        return True

    def _thin_out(self, stay: int, spared: Reuse | None = None) -> None:
        """Move idle texts out that slow the others down; so many of them `stay` in any case.

        A processor steps over the cells of everybody with each token that it computes.
        """
        if self._idle_cells is None or self.kind.cells is None:
            return
        while len(self._idle) > stay and self._cells.used_by(self._idle) > self._idle_cells:
            sequence = self._least_missed(spared)
            if sequence is None or not self._fits_ram(sequence):
                return
            self.evict(spared)

    def _fits_ram(self, sequence: int) -> bool:
        """Whether an idle text can come back without being read again, if it should."""
        if not self._idle[sequence].remembered:
            return True
        return self._context.state_bytes(sequence) <= self._kept.budget_bytes

    def _least_missed(self, spared: Reuse | None) -> int | None:
        """Return the sequence used longest ago, of documents before chats."""
        found = None
        for sequence, idle in self._idle.items():
            if spared is not None and spared.origin is idle.strand:
                continue
            if not idle.remembered:
                return sequence
            found = sequence if found is None else found
        return found

    def extended(self, strand: Strand, count: int) -> None:
        """Take note that a step has computed the next `count` tokens of a strand."""
        assert strand.sequence is not None
        self._cells.extend(strand.sequence, count)
        strand.done += count
        if strand.borders and self.kind.checkpoints and strand.done in strand.borders:
            state = self._context.save(strand.sequence, partial=True)
            strand.checkpoints.append(Checkpoint(strand.done, state))
            del strand.checkpoints[:-_MOST_CHECKPOINTS]

    def settle(self, strand: Strand, length: int) -> bool:
        """Keep the first `length` tokens of what was computed of a strand: the rest was wrong.

        False, and nothing of the strand is left, where the memory cannot drop a tail.
        """
        assert strand.sequence is not None
        if length < strand.done:
            strand.done = length
            self._cells.truncate(strand.sequence, length)
            self.gave_up(strand)
        return strand.done == length

    def gave_up(self, strand: Strand) -> None:
        """Take note that a step which would have extended a strand was given up."""
        assert strand.sequence is not None
        if strand.done == 0 or not self._context.truncate(
            strand.sequence, strand.position(strand.done)
        ):
            self.wipe(strand)

    def close_ranks(self) -> None:
        """Have the numbers of strands in use follow each other: only such parts go together."""
        for number in range(len(self._running)):
            if number not in self._running:
                before = max(self._running)
                self._running[number] = strand = self._running.pop(before)
                strand.sequence = number
                if self._idle.pop(number, None) is not None:
                    self._empty(number)
                heapq.heappop(self._free)  # the number, as all that are less are in use
                self._context.copy(before, number)
                self._cells.copy(before, number, strand.done)
                self._empty(before)

    def assign(self, target: Strand, source: Strand) -> None:
        """Make `target` hold what `source` holds; both have sequences."""
        assert target.sequence is not None
        assert source.sequence is not None
        self.wipe(target)
        target.tokens = source.tokens[:]
        target.media = source.media
        self._context.copy(source.sequence, target.sequence)
        self._cells.copy(source.sequence, target.sequence, source.done)
        target.done = source.done

    def forget(self, conversation: str) -> None:
        """Let go of what is held for a conversation, and of what may still come of it."""
        self._forgotten.add(conversation)
        self._unsaved.pop(conversation, None)
        for sequence, idle in list(self._idle.items()):
            if idle.conversation == conversation:
                del self._idle[sequence]
                self._empty(sequence)
        for kept in self._kept:
            if kept.conversation == conversation:
                self._kept.remove(kept)
        if self._saved is not None:
            # Whoever asked has erased the file, perhaps before the last save was through.
            self._saved.erase(conversation)

    @property
    def has_unsaved(self) -> bool:
        """Whether there are conversations whose state on disk is behind."""
        return bool(self._unsaved)

    def save_one(self) -> None:
        """Save the state of one conversation that changed."""
        for conversation in list(self._unsaved)[:1]:
            self._save(conversation)

    def _save(self, conversation: str) -> None:
        strand = self._unsaved.pop(conversation, None)
        if strand is None or strand.sequence is None or self._saved is None:
            return
        if strand.done >= _WORTH_KEEPING:
            self._saved.write(conversation, self._kept_state(strand, conversation))

    def _longest_reuse(self, strand: Strand, conversation: str) -> Reuse | None:
        held = [*self._running.values(), *(idle.strand for idle in self._idle.values())]
        if self.kind.part:
            held.reverse()  # what an idle text has as well need not be copied
        best = longest_reuse(strand, [*held, *self._kept], self.kind, self._context)
        if self._saved is None or not conversation:
            return best
        already = best.length if best is not None else 0
        saved = self._saved.read(conversation, strand, longer_than=already + _WORTH_KEEPING)
        if saved is None:
            return best
        return longest_reuse(strand, [saved], self.kind, self._context) or best

    def _is_idle(self, origin: Strand | KeptState) -> TypeGuard[Strand]:
        return isinstance(origin, Strand) and origin.sequence in self._idle

    def _take_over(self, before: Strand, strand: Strand) -> None:
        """Continue an idle strand in its own sequence."""
        assert before.sequence is not None
        self._save(self._idle.pop(before.sequence).conversation)
        strand.sequence, strand.done = before.sequence, before.done
        strand.checkpoints = before.checkpoints
        self._running[before.sequence] = strand
        before.sequence = None

    def _apply(self, reuse: Reuse, strand: Strand, sequence: int) -> bool:
        """Put what is reused into an empty sequence; False if that failed."""
        origin = reuse.origin
        if isinstance(origin, Strand):
            done = self._copy(reuse, origin, strand, sequence)
        else:
            done = self._restore(reuse, origin, strand, sequence)
        if done:
            strand.done = reuse.length
            strand.checkpoints = [
                checkpoint for checkpoint in origin.checkpoints if checkpoint.length <= reuse.length
            ]
        return done

    def _copy(self, reuse: Reuse, source: Strand, strand: Strand, sequence: int) -> bool:
        assert source.sequence is not None
        end = None if reuse.whole else strand.position(reuse.length)
        self._context.copy(source.sequence, sequence, end)
        self._cells.copy(source.sequence, sequence, reuse.length)
        if source.sequence in self._idle:
            self._idle.move_to_end(source.sequence)
        if reuse.checkpoint is None:
            return True
        return self._context.restore(sequence, reuse.checkpoint.state, partial=True)

    def _restore(self, reuse: Reuse, kept: KeptState, strand: Strand, sequence: int) -> bool:
        if not self.make_room(len(kept.tokens)) or not self._context.restore(sequence, kept.state):
            return False
        self._cells.extend(sequence, len(kept.tokens))
        self._kept.touch(kept)
        if reuse.whole:
            self._kept.remove(kept)
            return True
        checkpoint = reuse.checkpoint
        if checkpoint is not None and not self._context.restore(
            sequence, checkpoint.state, partial=True
        ):
            return False
        self._cells.truncate(sequence, reuse.length)
        return self._context.truncate(sequence, strand.position(reuse.length))

    def _keep(self, strand: Strand, conversation: str = "") -> None:
        if strand.done >= _WORTH_KEEPING and self._kept.budget_bytes:
            self._kept.add(self._kept_state(strand, conversation))

    def _kept_state(self, strand: Strand, conversation: str) -> KeptState:
        assert strand.sequence is not None
        return KeptState(
            tokens=strand.tokens[: strand.done],
            scope=strand.scope,
            state=self._context.save(strand.sequence),
            checkpoints=tuple(strand.checkpoints),
            first=self._first_saved(strand),
            conversation=conversation,
        )

    def _first_saved(self, strand: Strand) -> int:
        """Return the first position that a state of all layers holds.

        llama.cpp leaves out what a sliding window does not look at any more.
        """
        assert strand.sequence is not None
        first = max(0, self._context.first_position(strand.sequence))
        return max(first, strand.done - self.kind.window) if self.kind.window else first

    def _off(self, strand: Strand) -> int:
        assert strand.sequence is not None
        sequence, strand.sequence = strand.sequence, None
        del self._running[sequence]
        return sequence

    def _empty(self, sequence: int) -> None:
        self._context.truncate(sequence, 0)
        self._cells.truncate(sequence, 0)
        heapq.heappush(self._free, sequence)
