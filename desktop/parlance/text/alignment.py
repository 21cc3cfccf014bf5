"""Which sentences of a text and of its translation say the same.

By the lengths of sentences, as W. A. Gale and K. W. Church, "A Program for Aligning Sentences
in Bilingual Corpora", Computational Linguistics 19(1), 1993: the cheapest way through both
texts, one or two sentences of each at a time. Numbers and names that both have draw sentences
together. Texts of very many sentences are paired by where these stand in proportion.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.translation import SentencePair
from parlance.text.folding import fold
from parlance.text.lengths import alphabetic_length
from parlance.text.numbers import numbers_in
from parlance.text.sentences import sentence_spans
from parlance.text.terms import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIORS = {
    (1, 1): 0.89,
    (1, 0): 0.0099,
    (0, 1): 0.0099,
    (2, 1): 0.089,
    (1, 2): 0.089,
    (2, 2): 0.011,
}
"""How often so many sentences become so many; from the paper, table 5."""

_COSTS = {steps: -math.log(share) for steps, share in _PRIORS.items()}
_VARIANCE = 6.8
"""Of the length of a translation, per letter of its source; from the paper."""

_SHARED = 2.5
_MOST_SHARED = 3
"""What a number or name in both is worth, and how many of them count."""

_UNSHARED = 1.6
"""What a number costs that only one side has."""

_MOST_FOR_NOTHING = 1.5
"""For the length of a sentence that nothing stands for: a long one is left out as well.

The paper charges it in full, and rather joins what has nothing to do with each other.
"""

_MOST_RATIO = 1.25
"""Between the lengths of both texts; a larger one is of sentences that were left out."""

_FAR = 30.0
_BAND = 25
"""Sentences that the way may stray from the straight one, in long texts."""

_MOST_SENTENCES = 300
"""Of a text whose cheapest way is looked for; more than a paragraph has are paired in turn."""

_CAPITALIZED = re.compile(r"\b[^\W\d_a-z][\w\-]{2,}")


class _Sentence(msgspec.Struct, frozen=True):
    start: int
    end: int
    length: float
    marks: frozenset[str]


def aligned_sentences(
    source: str, target: str, source_language: str = "", target_language: str = ""
) -> tuple[SentencePair, ...]:
    """Return pairs of sentences in order, whose spans (code points) cover both texts.

    Sentences take the white space behind them along. Languages (codes) tell abbreviations
    and ordinals from the ends of sentences.
    """
    sources = _sentences(source, source_language)
    targets = _sentences(target, target_language)
    if not sources and not targets:
        return ()
    if min(len(sources), len(targets)) <= 1:
        return (SentencePair(0, len(source), 0, len(target)),)
    return tuple(_pairs(sources, targets))


def _sentences(text: str, language: str) -> list[_Sentence]:
    spans = list(sentence_spans(text, language or None))
    if len(spans) > _MOST_SENTENCES:
        return [_Sentence(*span, float(span[1] - span[0]), frozenset()) for span in spans]
    numbers = iter(numbers_in(text) if len(spans) > 1 else ())
    number = next(numbers, None)
    found = []
    for start, end in spans:
        piece = text[start:end]
        marks = {
            fold(word)
            for word in _CAPITALIZED.findall(piece)
            if word[0].isupper() and not is_function_word(fold(word))
        }
        while number is not None and number.start < end:
            marks.add(number.value)
            number = next(numbers, None)
        found.append(_Sentence(start, end, alphabetic_length(piece), frozenset(marks)))
    return found


def _pairs(sources: list[_Sentence], targets: list[_Sentence]) -> Iterator[SentencePair]:
    is_long = max(len(sources), len(targets)) > _MOST_SENTENCES
    way = _straight_way(sources, targets) if is_long else _way(sources, targets)
    i = j = 0
    for step_i, step_j in way:
        source = _span(sources, i, i + step_i)
        target = _span(targets, j, j + step_j)
        i, j = i + step_i, j + step_j
        yield SentencePair(*source, *target)


def _span(sentences: list[_Sentence], first: int, behind: int) -> tuple[int, int]:
    """Return where sentences stand; an empty span at its place where there are none."""
    if first == behind:
        at = sentences[first - 1].end if first else 0
        return at, at
    return sentences[first].start, sentences[behind - 1].end


def _straight_way(sources: list[_Sentence], targets: list[_Sentence]) -> Iterator[tuple[int, int]]:
    """Yield for each sentence of the source those whose middles lie beside it in proportion."""
    if len(sources) == len(targets):
        yield from ((1, 1) for _ in sources)
        return
    scale = targets[-1].end / sources[-1].end
    middles = [(each.start + each.end) / 2 for each in targets]
    done = 0
    for source in sources[:-1]:
        behind = bisect_left(middles, source.end * scale, lo=done)
        yield 1, behind - done
        done = behind
    yield 1, len(targets) - done


class _Costs:
    """What it costs to take some sentences of each text for the same."""

    def __init__(self, sources: list[_Sentence], targets: list[_Sentence]) -> None:
        self._marks = [each.marks for each in sources], [each.marks for each in targets]
        self._source = [0.0, *accumulate(each.length for each in sources)]
        self._target = [0.0, *accumulate(each.length for each in targets)]
        ratio = (self._target[-1] or 1.0) / (self._source[-1] or 1.0)
        self._ratio = min(_MOST_RATIO, max(1 / _MOST_RATIO, ratio))

    def of(self, i: int, j: int, steps: tuple[int, int]) -> float:
        """Return the cost of the sentences before `i` and `j`, as many as `steps` says."""
        step_i, step_j = steps
        source = (self._source[i] - self._source[i - step_i]) * self._ratio
        target = self._target[j] - self._target[j - step_j]
        cost = _unlikeliness(source, target)
        if not step_i or not step_j:
            return _COSTS[steps] + min(_MOST_FOR_NOTHING, cost)
        first, second = self._marks
        return _COSTS[steps] + cost - _worth(first[i - step_i : i], second[j - step_j : j])


def _unlikeliness(source: float, target: float) -> float:
    """Return -log of how likely lengths differ by so much or more (normal distribution)."""
    mean = (source + target) / 2 or 1.0
    deviation = abs(target - source) / math.sqrt(_VARIANCE * mean)
    if deviation > _FAR:  # erfc() is 0 by then; its logarithm goes on so
        return deviation * deviation / 2
    return -math.log(math.erfc(deviation / math.sqrt(2)))


def _worth(sources: list[frozenset[str]], targets: list[frozenset[str]]) -> float:
    """Return what the marks of both sides say for their being the same."""
    if not any(sources) and not any(targets):
        return 0.0
    first, second = frozenset().union(*sources), frozenset().union(*targets)
    lone = sum(mark[0].isdigit() for mark in first ^ second)
    return _SHARED * min(_MOST_SHARED, len(first & second)) - _UNSHARED * min(_MOST_SHARED, lone)


def _way(sources: list[_Sentence], targets: list[_Sentence]) -> list[tuple[int, int]]:
    """Return the cheapest steps from the beginning of both texts to their ends."""
    costs = _Costs(sources, targets)
    rows, columns = len(sources), len(targets)
    best: list[dict[int, tuple[float, tuple[int, int]]]] = [{0: (0.0, (0, 0))}]
    for i in range(rows + 1):
        if i:
            best.append({})
        for j in _columns(i, rows, columns):
            ways = [
                (best[i - steps[0]][j - steps[1]][0] + costs.of(i, j, steps), steps)
                for steps in _COSTS
                if steps[0] <= i and j - steps[1] in best[i - steps[0]]
            ]
            if ways:
                best[i][j] = min(ways)
    steps_back: list[tuple[int, int]] = []
    i, j = rows, columns
    while i or j:
        steps = best[i][j][1]
        steps_back.append(steps)
        i, j = i - steps[0], j - steps[1]
    return steps_back[::-1]


def _columns(i: int, rows: int, columns: int) -> range:
    """Return the places of the translation that row `i` may go with: a band in long texts."""
    stray = _BAND * max(rows, columns)
    first = -(-(i * columns - stray) // rows)
    last = (i * columns + stray) // rows
    return range(max(0 if i else 1, first), min(columns, last) + 1)
