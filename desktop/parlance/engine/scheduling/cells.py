"""How many cells of the KV memory are in use, when sequences share those of a common prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span:
    """A run of cells that belongs to the same sequences."""

    __slots__ = ("length", "owners")

    def __init__(self, length: int) -> None:
        """Belong to one sequence."""
        self.length = length
        self.owners = 1


class Cells:
    """Keeps count of the cells of a context.

    A sequence is a list of spans; a copied prefix shares its spans with the original.

    Attributes:
        used: cells in use, shared ones counted once.
    """

    def __init__(self, sequences: int) -> None:
        """Count for so many sequences, all empty."""
        self.used = 0
        self._spans: list[list[Span]] = [[] for _ in range(sequences)]

    def extend(self, sequence: int, count: int) -> None:
        """Add `count` cells of its own to a sequence."""
        spans = self._spans[sequence]
        if spans and spans[-1].owners == 1:
            spans[-1].length += count
        else:
            spans.append(Span(count))
        self.used += count

    def truncate(self, sequence: int, length: int) -> None:
        """Take away all but the first `length` cells of a sequence."""
        spans = self._spans[sequence]
        index = self._cut(spans, length)
        for span in spans[index:]:
            span.owners -= 1
            if span.owners == 0:
                self.used -= span.length
        del spans[index:]

    def copy(self, source: int, target: int, length: int) -> None:
        """Let `target`, which is empty, share the first `length` cells of `source`."""
        spans = self._spans[source]
        shared = spans[: self._cut(spans, length)]
        for span in shared:
            span.owners += 1
        self._spans[target] = shared

    def used_by(self, sequences: Iterable[int]) -> int:
        """Return the cells that these sequences use together."""
        spans = {id(span): span for number in sequences for span in self._spans[number]}
        return sum(span.length for span in spans.values())

    def _cut(self, spans: list[Span], length: int) -> int:
        """Make a span end at `length`; return the index of the first one after it."""
        end = 0
        for index, span in enumerate(spans):
            if end + span.length > length:
                return index if end == length else self._split(span, length - end) and index + 1
            end += span.length
        return len(spans)

    def _split(self, span: Span, length: int) -> bool:
        """Split a span in two, in every sequence that has it."""
        rest = Span(span.length - length)
        rest.owners = span.owners
        span.length = length
        for spans in self._spans:
            for index, other in enumerate(spans):
                if other is span:
                    spans.insert(index + 1, rest)
                    break
        return True
