"""Which of many texts say what a query says: Okapi BM25 over an inverted index.

After Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
with the inverse document frequency of Lucene, which is never negative.
"""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter
from typing import TYPE_CHECKING

from parlance.text.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

K1 = 1.2
"""How soon more of the same word stops to count."""

B = 0.75
"""How much a long text is held against it: 0 not at all, 1 in full."""


class Ranking:
    """An index over texts, made once; queries do not change it."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Index the texts; their numbers in the answers are indices into `texts`."""
        # A term's texts and how often it stands in each: one array, in turns.
        self._postings: dict[str, array[int]] = {}
        lengths = [self._add(number, terms(text)) for number, text in enumerate(texts)]
        mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
        self._norms = array("d", (K1 * (1 - B + B * length / mean) for length in lengths))

    def __len__(self) -> int:
        return len(self._norms)

    def __contains__(self, term: str) -> bool:
        return term in self._postings

    def _add(self, number: int, found: list[str]) -> int:
        for term, count in Counter(found).items():
            posting = self._postings.get(term)
            if posting is None:
                self._postings[term] = array("I", (number, count))
            else:
                posting.append(number)
                posting.append(count)
        return len(found)

    @property
    def vocabulary(self) -> Iterable[str]:
        """All terms of all texts, each once."""
        return self._postings.keys()

    def frequency(self, term: str) -> int:
        """Return how many texts hold the term."""
        return len(self._postings.get(term, ())) // 2

    def weight(self, term: str) -> float:
        """Return the inverse document frequency of a term: above 0, most for an unknown one."""
        return self.weight_of_count(self.frequency(term))

    def weight_of_count(self, found: int, least: int = 0) -> float:
        """Return the weight of a term that `found` texts hold, as if there were `least` texts."""
        return math.log1p((max(len(self), least) - found + 0.5) / (found + 0.5))

    def scores(self, query: str) -> list[float]:
        """Return how well each text answers the query; 0 where no word of it occurs."""
        scores = [0.0] * len(self)
        for number, score in self._scored(query).items():
            scores[number] = score
        return scores

    def best(self, query: str, limit: int) -> list[tuple[int, float]]:
        """Return the texts that answer best and their scores, best first, none of score 0."""
        found = self._scored(query)
        return heapq.nsmallest(limit, found.items(), key=lambda item: (-item[1], item[0]))

    def _scored(self, query: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        norms = self._norms
        for term, times in Counter(terms(query)).items():
            posting = self._postings.get(term)
            if posting is None:
                continue
            factor = times * self.weight(term) * (K1 + 1)
            for number, count in zip(posting[::2], posting[1::2], strict=True):
                gain = factor * count / (count + norms[number])
                scores[number] = scores.get(number, 0.0) + gain
        return scores
