"""German: says every kind of sentence, from the clauses and phrases of the other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages import german_sentences as fixed
from training.starter.languages.german_clauses import Clauses
from training.starter.languages.german_phrases import finished
from training.starter.languages.german_places import whereabouts
from training.starter.languages.german_questions import joined, question, said
from training.starter.languages.german_words import PHRASES
from training.starter.world.meanings import (
    Age,
    Born,
    Cost,
    Introduced,
    Joined,
    Label,
    Measure,
    Open,
    Order,
    Phrase,
    Pointer,
    Question,
    Said,
    Statement,
    There,
)

if TYPE_CHECKING:
    from training.starter.world.meanings import Sentence


class German:
    """German, with "Sie" to the person spoken to.

    Attributes:
        code: ISO 639-1.
        name: as prompts call it.
    """

    code = "de"
    name = "German"

    def __init__(self) -> None:
        """Make the grammar."""
        self._clauses = Clauses()

    def say(self, sentence: Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        match sentence:
            case Phrase(id=phrase):
                return PHRASES[phrase]
            case Label():
                return finished(fixed.label(self._clauses.phrases, sentence), "")
            case Question():
                return finished(question(self._clauses, sentence), "?")
            case Pointer():
                return finished(*fixed.pointer(self._clauses.phrases, sentence))
            case _:
                return finished(self._statement(sentence), ".")

    def _statement(
        self,
        sentence: Statement
        | Joined
        | Said
        | Order
        | There
        | Cost
        | Age
        | Open
        | Measure
        | Introduced
        | Born,
    ) -> str:
        match sentence:
            case Statement(clause=clause):
                return self._clauses.main(clause)
            case Joined():
                return joined(self._clauses, sentence)
            case Said():
                return said(self._clauses, sentence)
            case Order(clause=clause):
                return self._clauses.order(clause)
            case _:
                return self._fixed(sentence)

    def _fixed(self, sentence: There | Cost | Age | Open | Measure | Introduced | Born) -> str:
        phrases = self._clauses.phrases
        match sentence:
            case There(where=where):
                return fixed.there(phrases, sentence, whereabouts(phrases, where))
            case Cost():
                return fixed.cost(phrases, sentence)
            case Age():
                return fixed.age(phrases, sentence)
            case Open():
                return fixed.opening(phrases, sentence)
            case _:
                return self._told(sentence)

    def _told(self, sentence: Measure | Introduced | Born) -> str:
        phrases = self._clauses.phrases
        match sentence:
            case Measure():
                return fixed.measure(phrases, sentence)
            case Introduced():
                return fixed.introduced(phrases, sentence)
            case Born():
                return fixed.born(phrases, sentence)
