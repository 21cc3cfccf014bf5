"""All ways in which a unigram vocabulary can cut a word.

Kudo: Subword Regularization (2018). The score of a way is the sum of those of its pieces, which
are logarithms of their probabilities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from parlance.contract.inspection_tokens import Edge, Lattice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_UNKNOWN_PENALTY: Final = 10.0
"""By how much an unknown letter is less likely than the least likely piece, in both libraries."""


class Pieces:
    """The pieces of a unigram vocabulary with their scores."""

    def __init__(self, scores: Mapping[str, float], *, least: float) -> None:
        """Hold `scores`, by the text of the piece; `least` is that of any ordinary one."""
        self._scores = {text: score for text, score in scores.items() if text}
        self._longest = max(map(len, self._scores), default=1)
        self._unknown = least - _UNKNOWN_PENALTY

    def score(self, way: Iterable[str]) -> float:
        """Return the score of a word cut into these; what is no piece counts by its letters."""
        unknown = self._unknown
        return sum(self._scores.get(piece, unknown * len(piece)) for piece in way)

    def lattice(self, word: str) -> Lattice:
        """Return all pieces that stand in a normalized word, and the likeliest way over them.

        Letters that are no pieces are passed one by one. Of equal ways the one is taken whose
        last piece begins first.
        """
        edges = [edge for start in range(len(word)) for edge in self._from(word, start)]
        return Lattice(text=word, edges=_with_best(edges, len(word)))

    def _from(self, word: str, start: int) -> list[Edge]:
        found = [
            Edge(start=start, end=end, text=word[start:end], score=self._scores[word[start:end]])
            for end in range(start + 1, min(len(word), start + self._longest) + 1)
            if word[start:end] in self._scores
        ]
        if not any(edge.end == start + 1 for edge in found):
            found.append(Edge(start=start, end=start + 1, text=word[start], score=self._unknown))
        return found


def _with_best(edges: Sequence[Edge], length: int) -> tuple[Edge, ...]:
    best: list[tuple[float, Edge | None]] = [(0.0, None)]
    best += [(float("-inf"), None)] * length
    for edge in sorted(edges, key=lambda each: (each.start, each.end)):
        score = best[edge.start][0] + edge.score
        if score > best[edge.end][0]:
            best[edge.end] = (score, edge)
    chosen: set[Edge] = set()
    at = length
    while (edge_to := best[at][1]) is not None:
        chosen.add(edge_to)
        at = edge_to.start
    return tuple(
        msgspec.structs.replace(edge, chosen=True) if edge in chosen else edge for edge in edges
    )
