"""How much of what a sentence says is found in a part of a document, by its words.

Words weigh by how rare they are; numbers and names weigh more. Word overlap follows what
people find faithful better than many a model that judges (arXiv:2507.11508).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.text.names import names_in
from parlance.text.numbers import numbers_in
from parlance.text.paragraphs import is_wrapped
from parlance.text.scripts import count_scripts, script_of
from parlance.text.sentences import sentence_spans
from parlance.text.terms import is_function_word, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from parlance.contract.document import Block, Document
    from parlance.text.bm25 import Ranking

PART_LETTERS = 1200
"""A longer block is weighed in parts: in a very long one anything would be found."""

NUMBER_WEIGHT = 1.5
NAME_WEIGHT = 1.6
UNKNOWN_WEIGHT = 0.45
"""A word that no document has is a paraphrase as often as an invention."""

FUNCTION_WEIGHT = 0.12
NEAR = 0.75
"""What a word counts that is found with another ending."""

_STEM = 5
_ARABIC_STEM = 4
_ARTICLES = ("وال", "بال", "لل", "ال")
_LEAST_TEXTS = 20
"""Words of a short document weigh as if it had so many blocks, else all would weigh nothing."""

_UNCASED = frozenset({"Arabic", "Hebrew", "Devanagari"})
_ROWS = (BlockKind.LIST, BlockKind.TABLE, BlockKind.CODE)


class Part(msgspec.Struct, frozen=True):
    """A stretch of a block (code points of its text), small enough to be looked at whole."""

    document: int
    block: int
    start: int
    end: int


class Want(msgspec.Struct, frozen=True):
    """Something that a sentence says: any of `forms` is it, `near` is almost it."""

    forms: tuple[str, ...]
    weight: float
    near: str = ""

    def found_in(self, features: Collection[str]) -> float:
        """Return how far it is found: 1, NEAR or 0."""
        if any(form in features for form in self.forms):
            return 1.0
        return NEAR if self.near and self.near in features else 0.0


def units_of(block: Block) -> list[tuple[int, int]]:
    """Return the rows of a table or list, the sentences of anything else."""
    lines = block.text.split("\n")
    if block.kind not in _ROWS:
        # A line's end would end a sentence, but not where lines were wrapped at a width.
        text = block.text.replace("\n", " ") if is_wrapped(lines) else block.text
        return list(sentence_spans(text, block.language or None))
    spans, start = [], 0
    for line in lines:
        if line.strip():
            spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def parts_of(documents: Sequence[Document]) -> Iterator[Part]:
    """Yield the parts of all blocks that have text, in reading order."""
    for number, document in enumerate(documents):
        for block in document.blocks:
            if not block.text.strip():
                continue
            spans = [(0, len(block.text))]
            if len(block.text) > PART_LETTERS:
                spans = list(_gathered(block))
            for start, end in spans:
                yield Part(number, block.id, start, end)


def _gathered(block: Block) -> Iterator[tuple[int, int]]:
    """Yield the units of a block together, as many as make a part; too long ones are cut."""
    start = end = 0
    for first, last in units_of(block):
        if end > start and last - start > PART_LETTERS:
            yield start, end
            start = first
        end = last
        while end - start > PART_LETTERS:
            space = block.text.rfind(" ", start + 1, start + PART_LETTERS)
            cut = space if space > 0 else start + PART_LETTERS
            yield start, cut
            start = cut
    if block.text[start:end].strip():
        yield start, end


def features_of(text: str) -> frozenset[str]:
    """Return what a text offers to be found: terms, their stems and the values of numbers."""
    found = set(terms(text))
    stems = {stem for term in found if (stem := _stem(term))}
    numbers = {
        f"#{value}" for number in numbers_in(text) for value in (*number.values, *number.pieces)
    }
    return frozenset(found | stems | numbers)


def wants_of(sentence: str, ranking: Ranking, *, foreign: bool = False) -> tuple[Want, ...]:
    """Return what a sentence (without Markdown) says.

    `foreign`: it is in another language than the documents, so that only numbers and names
    can be found.
    """
    wants = [_number_want(number.values, number.pieces) for number in numbers_in(sentence)]
    named = {term for name in names_in(sentence) for term in terms(name.text)}
    said = terms(sentence)
    for term in dict.fromkeys(said):
        if term[0].isdigit() or (foreign and term not in named):
            continue
        factor = NAME_WEIGHT if term in named else 1.0
        wants.append(Want((term,), factor * _weight(term, ranking), _stem(term)))
    return tuple(wants)


def _number_want(values: tuple[str, ...], pieces: tuple[str, ...]) -> Want:
    scaled = pieces if len(pieces) == 1 else ()
    short = len(values[0]) == 1
    weight = NUMBER_WEIGHT / 3 if short else NUMBER_WEIGHT
    return Want(tuple(f"#{value}" for value in (*values, *scaled)), weight)


def _weight(term: str, ranking: Ranking) -> float:
    """Return the weight of a word, from 0 to 1."""
    if is_function_word(term) or (len(term) == 1 and term.isascii()):
        return FUNCTION_WEIGHT
    found = ranking.frequency(term)
    if not found:
        return UNKNOWN_WEIGHT
    return ranking.weight_of_count(found, _LEAST_TEXTS) / ranking.weight_of_count(0, _LEAST_TEXTS)


def _stem(term: str) -> str:
    """Return what stays of a word with another ending, marked as a stem; "" if too short."""
    script = script_of(term[0])
    if script == "Arabic":
        for article in _ARTICLES:
            if term.startswith(article) and len(term) > len(article) + 2:
                term = term[len(article) :]
                break
        return f"~{term[:_ARABIC_STEM]}" if len(term) >= _ARABIC_STEM else ""
    return f"~{term[:_STEM]}" if len(term) >= _STEM else ""


class Cover:
    """What of a sentence has been found so far."""

    def __init__(self, wants: Sequence[Want]) -> None:
        """Nothing is found."""
        self._wants = wants
        self._found = [0.0] * len(wants)
        self._total = sum(want.weight for want in wants)

    @property
    def share(self) -> float:
        """Share of the sentence's weight that is found, 0 to 1."""
        return self._part(self._found)

    def gain(self, features: Collection[str]) -> float:
        """Return the share that these features would add."""
        return self._part(self._more(features))

    def add(self, features: Collection[str]) -> None:
        """Count what these features have as found."""
        more = self._more(features)
        self._found = [old + new for old, new in zip(self._found, more, strict=True)]

    def _more(self, features: Collection[str]) -> list[float]:
        return [
            max(0.0, want.found_in(features) - found) if found < 1 else 0.0
            for want, found in zip(self._wants, self._found, strict=True)
        ]

    def _part(self, found: Sequence[float]) -> float:
        if not self._total:
            return 0.0
        weights = (want.weight * share for want, share in zip(self._wants, found, strict=True))
        return min(1.0, sum(weights) / self._total)


def share_of(wants: Sequence[Want], features: Collection[str]) -> float:
    """Return the share of the wants' weight that is found in the features, 0 to 1."""
    return Cover(wants).gain(features)


def is_uncased(text: str) -> bool:
    """Say whether most of a text is in a script that has words but no capital letters."""
    scripts = count_scripts(text)
    return bool(scripts) and scripts.most_common(1)[0][0] in _UNCASED
