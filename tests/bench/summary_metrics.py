"""What a summary looks like beside its document, as numbers; pure functions.

Coverage and density are those of extractive fragments (Grusky, Naaman and Artzi, Newsroom,
2018). None of them tells a good summary by itself: the document's beginning, copied, scores
well in most, so that they are read together.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from parlance.text.bm25 import Ranking
from parlance.text.terms import is_function_word, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

GRAM = 4
DECILES = 10


def compression(document: str, summary: str) -> float:
    """Return how many words of the document one of the summary stands for."""
    said = len(terms(summary))
    return len(terms(document)) / said if said else 0.0


def fragments(document: str, summary: str) -> list[int]:
    """Return the lengths, in words, of what is taken over word for word, in order."""
    source, said = terms(document), terms(summary)
    places: dict[str, list[int]] = {}
    for place, term in enumerate(source):
        places.setdefault(term, []).append(place)
    found, at = [], 0
    while at < len(said):
        longest = max(
            (_common(source, place, said, at) for place in places.get(said[at], ())), default=0
        )
        if longest:
            found.append(longest)
        at += max(1, longest)
    return found


def _common(source: Sequence[str], place: int, said: Sequence[str], at: int) -> int:
    length = 0
    while (
        at + length < len(said)
        and place + length < len(source)
        and said[at + length] == source[place + length]
    ):
        length += 1
    return length


def coverage(document: str, summary: str) -> float:
    """Return the share of the summary's words that stand in the document, 0 to 1."""
    said = len(terms(summary))
    return sum(fragments(document, summary)) / said if said else 0.0


def density(document: str, summary: str) -> float:
    """Return the mean length of the fragment a word of the summary is in: high if copied."""
    said = len(terms(summary))
    return sum(length**2 for length in fragments(document, summary)) / said if said else 0.0


def repetition(summary: str) -> float:
    """Return the share of four-word sequences that occurred before, 0 to 1."""
    said = terms(summary)
    grams = [tuple(said[at : at + GRAM]) for at in range(len(said) - GRAM + 1)]
    return 1 - len(set(grams)) / len(grams) if grams else 0.0


def novelty(document: str, summary: str) -> float:
    """Return the share of the summary's pairs of words that the document does not have."""
    source = terms(document)
    known = set(pairwise(source))
    said = terms(summary)
    pairs = set(pairwise(said))
    return len(pairs - known) / len(pairs) if pairs else 0.0


def salience(document: str, summary: str, limit: int = 200) -> float:
    """Return the share, by count, of the document's commonest content words that are kept."""
    counts = Counter(
        term for term in terms(document) if len(term) > 1 and not is_function_word(term)
    )
    common = counts.most_common(limit)
    said = set(terms(summary))
    total = sum(count for _, count in common)
    return sum(count for term, count in common if term in said) / total if total else 0.0


def deciles(paragraphs: Sequence[str], sentences: Sequence[str]) -> list[int]:
    """Return how many sentences have their best paragraph in each tenth of the document."""
    ranking = Ranking(paragraphs)
    counts = [0] * DECILES
    for sentence in sentences:
        for number, _ in ranking.best(sentence, 1):
            counts[number * DECILES // len(paragraphs)] += 1
    return counts


def spread(paragraphs: Sequence[str], sentences: Sequence[str]) -> float:
    """Return the share of the document's tenths that the summary draws on, 0 to 1."""
    return sum(count > 0 for count in deciles(paragraphs, sentences)) / DECILES
