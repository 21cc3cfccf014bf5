"""States of texts that were read before, in RAM, until a budget is used up."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING

import msgspec

from parlance.engine.scheduling.strand import Checkpoint, Scope, common_length

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN_BYTES = 4


class KeptState(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The state of a sequence after `tokens`, with what it can be taken back to.

    Attributes:
        first: first position that all layers still hold (sliding windows).
        conversation: whose it is; empty for nobody's.
    """

    tokens: array[int]
    scope: Scope
    state: bytes
    checkpoints: tuple[Checkpoint, ...] = ()
    first: int = 0
    conversation: str = ""

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        checkpoints = sum(len(checkpoint.state) for checkpoint in self.checkpoints)
        return len(self.state) + checkpoints + _TOKEN_BYTES * len(self.tokens)


class KeptStates:
    """Holds states up to a budget; the one that was used longest ago goes first.

    Attributes:
        budget_bytes: what they may take; used_bytes: what they take together.
    """

    def __init__(self, budget_bytes: int, *, truncates: bool) -> None:
        """Start with nothing; `truncates` says whether a state can be shortened."""
        self.budget_bytes = budget_bytes
        self._truncates = truncates
        self._states: OrderedDict[int, KeptState] = OrderedDict()
        self.used_bytes = 0

    def __iter__(self) -> Iterator[KeptState]:
        return iter(list(self._states.values()))

    def add(self, kept: KeptState) -> None:
        """Keep a state, and no longer those which it serves for as well.

        One that is larger than the whole budget is not kept.
        """
        for other in self:
            if self._truncates and _continues(kept, other):
                self.remove(other)
        if kept.size > self.budget_bytes:
            return
        self._states[id(kept)] = kept
        self.used_bytes += kept.size
        while self.used_bytes > self.budget_bytes:
            self.remove(next(iter(self._states.values())))

    def touch(self, kept: KeptState) -> None:
        """Note that a state was used, unless it is none of these (but from a file)."""
        if id(kept) in self._states:
            self._states.move_to_end(id(kept))

    def remove(self, kept: KeptState) -> None:
        """Forget a state."""
        if self._states.pop(id(kept), None) is not None:
            self.used_bytes -= kept.size


def _continues(kept: KeptState, other: KeptState) -> bool:
    """Whether `kept` begins with all of `other`."""
    return kept.scope == other.scope and (
        common_length(kept.tokens, other.tokens) == len(other.tokens)
    )
