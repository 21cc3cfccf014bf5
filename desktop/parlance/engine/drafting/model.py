"""A small model beside the large one, which guesses how its texts go on.

Source: Y. Leviathan et al., Fast Inference from Transformers via Speculative Decoding,
2023; here only greedy guesses are checked, so that any way of sampling stays exact.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING

from parlance.contract.sampling import GREEDY
from parlance.engine.llama.context import Batch, Decoded
from parlance.engine.llama.sampler import Sampler
from parlance.engine.scheduling.strand import common_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.engine.llama.context import Context
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.scheduling.strand import Strand

_WORTH_COPYING = 32
"""Tokens of another text that a new one begins with; fewer are read again."""

_SMOOTHING = 0.3


class _Follower:
    """What the small model holds of a strand: tokens, guesses of before included."""

    __slots__ = ("held", "sequence")

    def __init__(self, sequence: int) -> None:
        self.sequence = sequence
        self.held = array("i")


class DraftModel:
    """Guesses greedily for several strands together. Used by the thread that decodes.

    Attributes:
        token_seconds: what one guessed token took of late; 0 before the first.
    """

    def __init__(self, context: Context, vocabulary: Vocabulary, *, size: int) -> None:
        """Guess with `context`, tokens below `size` only: those the large model has."""
        self.token_seconds = 0.0
        self._context = context
        self._size = size
        self._sampler = Sampler(GREEDY, vocabulary, context=context.shape.cells)
        self._free = list(range(context.shape.sequences))
        self._followers: OrderedDict[Strand, _Follower] = OrderedDict()

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next guess on."""
        self._context.use_threads(count)

    def follows(self, strand: Strand) -> bool:
        """Whether it can read this text: no image, and not longer than its memory."""
        return not strand.media and len(strand.tokens) < self._context.shape.cells

    def propose(self, wanted: Sequence[tuple[Strand, int]]) -> list[list[int]]:
        """Return guesses for each strand, at most as many as wanted.

        There are none for a text of which much is still to be read: a call reads as
        much as fits in a step.
        """
        strands = {strand for strand, _most in wanted}
        guesses: list[list[int]] = [[] for _ in wanted]
        ready = []
        for number, (strand, most) in enumerate(wanted):
            follower = self._follow(strand, strands)
            if follower is not None and self._read(strand, follower, strands):
                ready.append((number, follower, strand.tokens[-1], most))
        started = time.perf_counter()
        made = self._guess(ready, guesses, strands)
        if made:
            each = (time.perf_counter() - started) / made
            before = self.token_seconds or each
            self.token_seconds = before + _SMOOTHING * (each - before)
        return guesses

    def _guess(
        self,
        ready: list[tuple[int, _Follower, int, int]],
        guesses: list[list[int]],
        wanted: set[Strand],
    ) -> int:
        """Fill in the guesses of all who are ready, a token of each in a step; count them."""
        made = 0
        while ready and self._make_room(len(ready), wanted):
            batch = Batch()
            for _number, follower, token, _most in ready:
                _add(batch, follower, [token])
            if self._context.decode(batch, abortable=False) is not Decoded.WHOLE:
                return made
            going = []
            for row, (number, follower, token, most) in enumerate(ready):
                follower.held.append(token)
                guess = self._sampler.sample(self._context, row)
                if guess >= self._size:
                    continue
                made += 1
                guesses[number].append(guess)
                if len(guesses[number]) < most:
                    going.append((number, follower, guess, most))
            ready = going
        return made

    def _follow(self, strand: Strand, wanted: set[Strand]) -> _Follower | None:
        """Return what is held of a strand, which agrees with it, or None without a place."""
        follower = self._followers.get(strand)
        if follower is None:
            follower = self._begin(strand, wanted)
            if follower is None:
                return None
            self._followers[strand] = follower
        self._followers.move_to_end(strand)
        # The last token is read again, so that there are logits after it.
        same = min(common_length(follower.held, strand.tokens), len(strand.tokens) - 1)
        if same < len(follower.held):
            self._cut(follower, same)
        return follower

    def _begin(self, strand: Strand, wanted: set[Strand]) -> _Follower | None:
        """Give a new strand a sequence, with what another has in common with it."""
        if not self._free and not self._drop_one(wanted):
            return None
        follower = _Follower(self._free.pop())
        origin, length = None, _WORTH_COPYING - 1
        for other in self._followers.values():
            same = common_length(other.held, strand.tokens)
            if same > length:
                origin, length = other, same
        if origin is not None:
            self._context.copy(origin.sequence, follower.sequence, length)
            follower.held = origin.held[:length]
        return follower

    def _read(self, strand: Strand, follower: _Follower, wanted: set[Strand]) -> bool:
        """Read what is missing but for the last token, as much as a step takes; True if all."""
        start = len(follower.held)
        end = min(len(strand.tokens) - 1, start + self._context.shape.batch)
        if end > start:
            if not self._make_room(end - start, wanted):
                return False
            batch = Batch()
            _add(batch, follower, strand.tokens[start:end])
            if self._context.decode(batch, abortable=False) is not Decoded.WHOLE:
                self._cut(follower, start)
                return False
            follower.held.extend(strand.tokens[start:end])
        return end == len(strand.tokens) - 1

    def _make_room(self, count: int, wanted: set[Strand]) -> bool:
        """Have place for `count` more tokens, if others have to go for it; False if in vain."""
        while self._used() + count > self._context.shape.cells:
            if not self._drop_one(wanted):
                return False
        return True

    def _used(self) -> int:
        """Return the cells in use at most: shared ones are counted for each who has them."""
        return sum(len(follower.held) for follower in self._followers.values())

    def _drop_one(self, wanted: set[Strand]) -> bool:
        """Forget the text that was followed longest ago; False if all are wanted."""
        last = next((strand for strand in self._followers if strand not in wanted), None)
        if last is None:
            return False
        follower = self._followers.pop(last)
        self._cut(follower, 0)
        self._free.append(follower.sequence)
        return True

    def _cut(self, follower: _Follower, length: int) -> None:
        self._context.truncate(follower.sequence, length)
        del follower.held[length:]


def _add(batch: Batch, follower: _Follower, tokens: Sequence[int]) -> None:
    """Add the next tokens of a strand; logits are wanted after the last one."""
    start = len(follower.held)
    batch.tokens += tokens
    batch.positions += range(start, start + len(tokens))
    batch.sequences += [follower.sequence] * len(tokens)
    batch.outputs += [0] * (len(tokens) - 1) + [1]
