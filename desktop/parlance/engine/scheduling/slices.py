"""What a step computes of one strand, and the batch that all of it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.engine.llama.context import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.engine.scheduling.strand import Strand
    from parlance.engine.scheduling.task import Task

    Rows = list[tuple[int, int]]
    """Pairs of a token's index in its strand and the row of the batch with its logits."""


@dataclass(slots=True)
class Slice:
    """Tokens of a strand that a step computes: those from `start` up to `end`.

    Attributes:
        writes: whether it is the last token of an answer, and not part of a prompt.
        draft: tokens that are guessed to follow it, and count up to `end`.
    """

    task: Task
    strand: Strand
    start: int
    end: int
    writes: bool = False
    draft: Sequence[int] = ()

    @property
    def proved(self) -> int:
        """How many tokens of the draft were chosen, once the step is used."""
        chosen = self.strand.tokens[self.start + 1 : self.end]
        pairs = zip(chosen, self.draft, strict=False)
        return next((n for n, (token, guess) in enumerate(pairs) if token != guess), len(chosen))


def sequence_of(part: Slice) -> int:
    """Return llama.cpp's number of the sequence that a slice extends."""
    assert part.strand.sequence is not None
    return part.strand.sequence


def count_tokens(parts: list[Slice]) -> int:
    """Return how many rows the slices take together."""
    return sum([part.end - part.start for part in parts])


def count_read(parts: list[Slice]) -> int:
    """Return how many of the rows are parts of prompts."""
    return sum(part.end - part.start for part in parts if not part.writes)


def batch_of(parts: list[Slice]) -> tuple[Batch, list[Rows]]:
    """Return the batch of a step, and for each part its rows with logits."""
    batch = Batch()
    outputs = []
    for part in parts:
        strand, start, end = part.strand, part.start, part.end
        assert strand.sequence is not None
        row = len(batch.tokens)
        if end - start == 1 and strand.outputs_from <= start:
            batch.tokens.append(strand.tokens[start])
            batch.positions.append(strand.position(start))
            batch.sequences.append(strand.sequence)
            batch.outputs.append(1)
            outputs.append([(start, row)])
            continue
        batch.tokens += strand.tokens[start:end]
        batch.tokens += part.draft
        position = strand.position(start)
        batch.positions += range(position, position + end - start)
        batch.sequences += [strand.sequence] * (end - start)
        first = max(start, strand.outputs_from)
        wanted = range(first, end)
        batch.outputs += [0] * (min(first, end) - start) + [1] * len(wanted)
        outputs.append([(index, index - start + row) for index in wanted])
    if 1 not in batch.outputs:
        batch.outputs[-1] = 1  # llama.cpp aborts without one in Chameleon
    return batch, outputs
