"""Which parts of documents mean what a sentence says, by an embedding model."""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.work.summary.grounding import Meanings

BATCH = 32
BACKGROUND = 64
"""Parts, evenly spread, that tell how near an unrelated part is to a sentence."""

STANDS_OUT = 2.0
"""How many deviations above the background a part must be; models differ in the cosine itself."""

LEAST_COSINE = 0.3
SURE_COSINE = 0.6
_FEW = 8


class Nearness:
    """Vectors of parts, made when they are first needed and kept."""

    def __init__(self, texts: Sequence[str], meanings: Meanings) -> None:
        """Measure to these texts; nothing is embedded yet."""
        self._texts = texts
        self._meanings = meanings
        self._vectors: dict[int, array[float]] = {}

    def nearest(
        self, sentence: str, first: Sequence[int], limit: int, cancel: Cancel
    ) -> list[tuple[int, float]]:
        """Return the texts that stand out as near to the sentence, and their cosines.

        Those of `first` are looked at first; only if none of them is near, all are. Raises
        what embedding raises, and Cancelled.
        """
        [vector] = self._meanings([sentence], cancel)
        step = max(1, len(self._texts) // BACKGROUND)
        background = range(0, len(self._texts), step)
        found = self._standing_out(vector, first, background, cancel)
        if not found:
            found = self._standing_out(vector, range(len(self._texts)), background, cancel)
        return found[:limit]

    def _standing_out(
        self,
        vector: array[float],
        among: Sequence[int],
        background: Sequence[int],
        cancel: Cancel,
    ) -> list[tuple[int, float]]:
        if not among:
            return []
        self._embed([*among, *background], cancel)
        usual = [_cosine(vector, self._vectors[number]) for number in background]
        least = SURE_COSINE
        if len(usual) >= _FEW:
            spread = statistics.pstdev(usual)
            least = max(LEAST_COSINE, statistics.fmean(usual) + STANDS_OUT * spread)
        cosines = ((number, _cosine(vector, self._vectors[number])) for number in among)
        near = [(number, cosine) for number, cosine in cosines if cosine >= least]
        return sorted(near, key=lambda item: (-item[1], item[0]))

    def _embed(self, numbers: Sequence[int], cancel: Cancel) -> None:
        missing = [number for number in dict.fromkeys(numbers) if number not in self._vectors]
        for start in range(0, len(missing), BATCH):
            cancel.check()
            batch = missing[start : start + BATCH]
            vectors = self._meanings([self._texts[number] for number in batch], cancel)
            self._vectors.update(zip(batch, vectors, strict=True))


def _cosine(one: array[float], other: array[float]) -> float:
    # Of unit vectors; math.dist runs in C, and numpy is not loaded for this.
    return max(0.0, 1.0 - math.dist(one, other) ** 2 / 2)
