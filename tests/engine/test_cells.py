"""The count of cells, against a count that writes down every cell."""

from __future__ import annotations

import itertools

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from parlance.engine.scheduling.cells import Cells

SEQUENCES = 4
numbers = st.integers(0, SEQUENCES - 1)


class Counting(RuleBasedStateMachine):
    """Does the same with `Cells` and with lists of numbered cells."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = Cells(SEQUENCES)
        self.lists: list[list[int]] = [[] for _ in range(SEQUENCES)]
        self.fresh = itertools.count()

    @rule(sequence=numbers, count=st.integers(1, 5))
    def extend(self, sequence: int, count: int) -> None:
        self.cells.extend(sequence, count)
        self.lists[sequence] += [next(self.fresh) for _ in range(count)]

    @rule(sequence=numbers, share=st.floats(0, 1))
    def truncate(self, sequence: int, share: float) -> None:
        length = int(len(self.lists[sequence]) * share)
        self.cells.truncate(sequence, length)
        del self.lists[sequence][length:]

    @precondition(lambda self: any(not cells for cells in self.lists))
    @rule(source=numbers, share=st.floats(0, 1))
    def copy(self, source: int, share: float) -> None:
        target = next(number for number, cells in enumerate(self.lists) if not cells)
        length = int(len(self.lists[source]) * share)
        if source != target:
            self.cells.copy(source, target, length)
            self.lists[target] = self.lists[source][:length]

    @invariant()
    def counts_agree(self) -> None:
        assert self.cells.used == len({cell for cells in self.lists for cell in cells})
        for some in ((0,), (1, 2), (0, 3), (0, 1, 2, 3)):
            wanted = len({cell for number in some for cell in self.lists[number]})
            assert self.cells.used_by(some) == wanted


Counting.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestCounting = Counting.TestCase
