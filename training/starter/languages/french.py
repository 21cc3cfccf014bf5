"""French: every kind of sentence, from its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.french_clauses import clause, phrase, requested, without_time
from training.starter.languages.french_complements import circumstances
from training.starter.languages.french_questions import question
from training.starter.languages.french_sentences import (
    age,
    born,
    introduced,
    label,
    measure,
    opening,
    pointer,
    price,
    reported,
    there,
    two_clauses,
)
from training.starter.languages.french_spelling import finished
from training.starter.languages.french_words import PHRASES
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


class French:
    """French, as a native speaker writes it plainly; "you" is "vous"."""

    code = "fr"
    name = "French"

    def say(self, sentence: Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        match sentence:
            case Phrase():
                return PHRASES[sentence.id]
            case Label():
                return label(sentence)
            case Question():
                return finished(question(sentence), "?")
            case Pointer(kind="hello.name"):
                return finished(pointer(sentence), "!")
            case Statement() | Joined() | Said() | Order():
                return finished(_with_clauses(sentence))
            case _:
                return finished(_of_fixed_form(sentence))


def _with_clauses(sentence: Statement | Joined | Said | Order) -> str:
    match sentence:
        case Statement():
            return clause(sentence.clause)
        case Joined():
            return two_clauses(sentence)
        case Said():
            return reported(sentence)
        case Order():
            return _order(sentence)


def _order(what: Order) -> str:
    """Return a polite request. Raises UnsayableError."""
    asked = what.clause
    when = circumstances(asked) if asked.first else ""
    said = requested(without_time(asked) if when else asked, phrase(asked.subject))
    return f"{when}, {said}, s'il vous plaît" if when else f"{said}, s'il vous plaît"


def _of_fixed_form(
    sentence: There | Cost | Age | Open | Measure | Introduced | Born | Pointer,
) -> str:
    match sentence:
        case There():
            return there(sentence)
        case Introduced():
            return introduced(sentence)
        case Born():
            return born(sentence)
        case Pointer():
            return pointer(sentence)
        case _:
            return _of_numbers(sentence)


def _of_numbers(sentence: Cost | Age | Open | Measure) -> str:
    match sentence:
        case Cost():
            return price(sentence)
        case Age():
            return age(sentence)
        case Open():
            return opening(sentence)
        case Measure():
            return measure(sentence)
