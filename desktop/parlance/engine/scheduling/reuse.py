"""Finds what of a new text was computed before, and what soon will have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.engine.scheduling.kept import KeptState
from parlance.engine.scheduling.strand import Checkpoint, Strand, common_length

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.engine.llama.context import Context

WORTH_WAITING = 32
"""Tokens that another strand is about to compute; for fewer a new one does not wait."""


class MemoryKind(msgspec.Struct, frozen=True, kw_only=True):
    """What the memory of a model can do.

    Attributes:
        truncates: whether the end of a text can be dropped (not with recurrent layers).
        window: tokens that a sliding window looks back at, or 0 without one.
        cells: tokens it holds; None if a sequence takes the same however long it is.
        copies_parts: whether a beginning can be copied, and not only all of a sequence.
        part: tokens that a sequence holds where each has a part of its own; 0 in a pool.
    """

    truncates: bool
    window: int
    cells: int | None
    copies_parts: bool = True
    part: int = 0

    @property
    def checkpoints(self) -> bool:
        """Whether states at borders have to be kept, to go back to."""
        return not self.truncates or self.window > 0


class Reuse(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The first `length` tokens of a new text, held by `origin`.

    Attributes:
        checkpoint: what takes the origin's state back to that length, where its end
            cannot be dropped.
        whole: whether that is all the origin holds.
    """

    origin: Strand | KeptState
    length: int
    checkpoint: Checkpoint | None = None
    whole: bool = False


class Reading(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A strand that will soon have computed the first `length` tokens of another."""

    strand: Strand
    length: int

    @property
    def over(self) -> bool:
        """Whether it has, or never will."""
        return self.strand.sequence is None or self.strand.done >= self.length


def longest_reuse(
    strand: Strand, origins: Iterable[Strand | KeptState], kind: MemoryKind, context: Context
) -> Reuse | None:
    """Return the longest reuse for `strand` that leaves its wanted outputs to compute."""
    best: Reuse | None = None
    for origin in origins:
        found = _reuse(strand, origin, kind, context)
        if found is not None and (best is None or found.length > best.length):
            best = found
    return best


def being_read(strand: Strand, running: Iterable[Strand], already: int) -> Reading | None:
    """Return who is computing a longer beginning of `strand` than the `already` that is.

    A strand that is waited for gets a border there, so that a memory which cannot drop
    a tail has a state of just this length.
    """
    best: Reading | None = None
    for other in running:
        length = _common(strand, other, len(other.tokens))
        longest = max(already + WORTH_WAITING, best.length if best is not None else 0)
        if length >= longest and other.done < length:
            best = Reading(strand=other, length=length)
    if best is not None:
        best.strand.borders.add(best.length)
    return best


def _common(strand: Strand, other: Strand | KeptState, held: int) -> int:
    """Return the length of a common beginning, of what `other` holds, that can be reused."""
    if strand.scope != other.scope:
        return 0
    length = min(common_length(strand.tokens, other.tokens), held, max(0, strand.outputs_from))
    return strand.outside_images(length)


def _reuse(
    strand: Strand, origin: Strand | KeptState, kind: MemoryKind, context: Context
) -> Reuse | None:
    held = origin.done if isinstance(origin, Strand) else len(origin.tokens)
    length = _common(strand, origin, held)
    if length == 0:
        return None
    if length == held:
        return Reuse(origin=origin, length=length, whole=True)
    if not kind.copies_parts:
        return None
    if not kind.truncates:
        return _taken_back(origin, length)
    # What has left the window may not be there any more.
    if kind.window and _first(origin, context) > max(0, length - kind.window):
        return _taken_back(origin, length)
    return Reuse(origin=origin, length=length)


def _taken_back(origin: Strand | KeptState, length: int) -> Reuse | None:
    """Return what a checkpoint at or before `length` allows."""
    usable = [checkpoint for checkpoint in origin.checkpoints if checkpoint.length <= length]
    if not usable:
        return None
    checkpoint = max(usable, key=lambda checkpoint: checkpoint.length)
    return Reuse(origin=origin, length=checkpoint.length, checkpoint=checkpoint)


def _first(origin: Strand | KeptState, context: Context) -> int:
    """Return the first position that an origin still holds in all layers."""
    if isinstance(origin, KeptState):
        return origin.first
    assert origin.sequence is not None
    return context.first_position(origin.sequence)
