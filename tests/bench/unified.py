"""One pool of cells for all sequences, or a part for each: 16 unrelated ones at depth.

The engine shares one pool, so that sequences can share the cells of a common prefix and
one request may use all of it. llama.cpp then looks at the cells of all sequences for
each. This says what that costs. The depth is filled by restoring one state everywhere.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.engine.llama.context import Batch, Context, ContextShape
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model
from tests.bench.models import SMOL, random_model
from tests.bench.ratios import Comparison, alternate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.size import Size

SEQUENCES = 16
DEPTH = 2048
STEPS = 4


class Kind:
    """A context of one kind, with every sequence at the same depth."""

    def __init__(self, model: Model, depth: int, *, unified: bool) -> None:
        shape = ContextShape(
            cells=SEQUENCES * (depth + 256),
            sequences=SEQUENCES,
            batch=128,
            threads=2,
            unified=unified,
        )
        self._context = Context(model, shape, lambda: False)
        self._depth = depth
        self._read()
        state = self._context.save(0)
        for sequence in range(1, SEQUENCES):
            assert self._context.restore(sequence, state)

    def _read(self) -> None:
        """Have the first sequence read a text."""
        for start in range(0, self._depth, 128):
            batch = Batch()
            batch.tokens = [300 + place % 1000 for place in range(start, start + 128)]
            batch.positions = list(range(start, start + 128))
            batch.sequences = [0] * 128
            batch.outputs = [0] * 127 + [1]
            self._context.decode(batch, abortable=False)

    def speed(self) -> float:
        """Return tokens a second of all sequences together."""
        started = time.perf_counter()
        for step in range(STEPS):
            batch = Batch()
            batch.tokens = [300] * SEQUENCES
            batch.positions = [self._depth + step] * SEQUENCES
            batch.sequences = list(range(SEQUENCES))
            batch.outputs = [1] * SEQUENCES
            self._context.decode(batch, abortable=False)
        taken = time.perf_counter() - started
        for sequence in range(SEQUENCES):
            self._context.truncate(sequence, self._depth)
        return SEQUENCES * STEPS / taken


def compare(size: Size) -> Iterator[Comparison]:
    """Yield tokens a second of both kinds."""
    log = Log()
    start_backend()
    log.forget()
    depth = DEPTH if size.name == "full" else DEPTH // 4
    model = Model(str(random_model(SMOL)), 0, lambda _share: None)
    one = Kind(model, depth, unified=True)
    parts = Kind(model, depth, unified=False)
    yield Comparison(
        name=f"{SEQUENCES} unrelated sequences, {depth} tokens deep",
        first="one pool",
        second="a part each",
        unit="tokens/s",
        pairs=alternate(size.pairs, one.speed, parts.speed),
    )
