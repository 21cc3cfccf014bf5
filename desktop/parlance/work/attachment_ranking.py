"""Which blocks of attached documents have most to do with a question."""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING

from parlance.text.bm25 import Ranking
from parlance.text.terms import is_function_word, terms

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Block, Document
    from parlance.work.summary.grounding import Meanings

Place = tuple[int, int]
"""A document (index, or number of an attachment) and a block of it."""

LEAST_OF_BEST = 0.25
"""A block that scores less than this share of the best by its words is not an answer."""

STANDS_OUT = 1.5
"""How many deviations nearer in meaning than the others a block must be."""

MOST_HITS = 120
MOST_EMBEDDED = 1500
"""With more blocks than this, only those that words find are measured by meaning."""

_FUSED_BY_WORDS = 400
_BATCH = 32
_FUSION = 60
"""Of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009)."""

_FEW_TERMS = 3


class Vectors:
    """Vectors of the blocks of one document, made when first needed and kept."""

    def __init__(self) -> None:
        """Know none."""
        self._known: dict[int, array[float]] = {}

    def of(
        self, blocks: Sequence[Block], meanings: Meanings, cancel: Cancel
    ) -> Mapping[int, array[float]]:
        """Return the vectors by numbers of blocks. Raises what embedding raises, Cancelled."""
        missing = [block for block in blocks if block.id not in self._known]
        for start in range(0, len(missing), _BATCH):
            cancel.check()
            batch = missing[start : start + _BATCH]
            made = meanings([_looked_at(block) for block in batch], cancel)
            self._known.update(zip((block.id for block in batch), made, strict=True))
        return self._known


class BlockIndex:
    """Blocks of some documents, to be asked which of them answer a question."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Index all blocks, each with the headings that it stands under."""
        self._documents = tuple(documents)
        self._places = [(n, block.id) for n, each in enumerate(documents) for block in each.blocks]
        self._ranking = Ranking([_looked_at(self._block(place)) for place in self._places])

    def by_words(self, question: str) -> list[Place]:
        """Return the blocks that have words of the question, best first (BM25)."""
        found = self._ranking.best(query_of(question), MOST_HITS)
        least = LEAST_OF_BEST * found[0][1] if found else 0.0
        return [self._places[number] for number, score in found if score >= least]

    def by_meaning(
        self, question: str, vectors: Sequence[Vectors], meanings: Meanings, cancel: Cancel
    ) -> list[Place]:
        """Return the blocks that words or meaning find, best first, both ranks together.

        Raises what embedding raises, and Cancelled.
        """
        words = self.by_words(question)
        [wanted] = meanings([question], cancel)
        near = self._near(self._measured(question), wanted, vectors, meanings, cancel)
        scores: dict[Place, float] = {}
        for ranked in (words, near):
            for rank, place in enumerate(ranked):
                scores[place] = scores.get(place, 0.0) + 1 / (_FUSION + rank)
        return sorted(scores, key=lambda place: (-scores[place], place))[:MOST_HITS]

    def _measured(self, question: str) -> list[Place]:
        if len(self._places) <= MOST_EMBEDDED:
            return self._places
        found = self._ranking.best(query_of(question), _FUSED_BY_WORDS)
        step = max(1, len(self._places) // _FUSED_BY_WORDS)
        return list(dict.fromkeys([self._places[n] for n, _ in found] + self._places[::step]))

    def _near(
        self,
        places: Sequence[Place],
        wanted: array[float],
        vectors: Sequence[Vectors],
        meanings: Meanings,
        cancel: Cancel,
    ) -> list[Place]:
        cosines: list[tuple[float, Place]] = []
        for number in range(len(self._documents)):
            own = [place for place in places if place[0] == number]
            known = vectors[number].of([self._block(each) for each in own], meanings, cancel)
            cosines += [(_cosine(wanted, known[place[1]]), place) for place in own]
        if not cosines:
            return []
        values = [value for value, _ in cosines]
        least = statistics.fmean(values) + STANDS_OUT * statistics.pstdev(values)
        best = max(values)
        near = [(value, place) for value, place in cosines if value >= min(least, best)]
        return [place for _, place in sorted(near, key=lambda item: (-item[0], item[1]))]

    def _block(self, place: Place) -> Block:
        return self._documents[place[0]].blocks[place[1]]


def query_of(question: str) -> str:
    """Return the words of a question that tell blocks apart."""
    return " ".join(term for term in terms(question) if not is_function_word(term))


def with_context(question: str, before: str) -> str:
    """Return a short question together with the one before it: “And in 2023?” says little."""
    if before and len(query_of(question).split()) < _FEW_TERMS:
        return f"{question}\n{before}"
    return question


def _looked_at(block: Block) -> str:
    return "\n".join((*block.section, block.text))


def _cosine(one: array[float], other: array[float]) -> float:
    # Of unit vectors; math.dist runs in C.
    return 1.0 - math.dist(one, other) ** 2 / 2
