"""German questions, and sentences of two clauses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.german_clauses import Frame
from training.starter.languages.german_phrases import Case, is_plural, kinds
from training.starter.languages.german_sentences import whose
from training.starter.languages.german_usage import verb_of
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Clause, Determiner, Person, Pronoun, Tense, Thing

if TYPE_CHECKING:
    from training.starter.languages.german_clauses import Clauses
    from training.starter.world.meanings import Joined, Question, Said

_WORDS = {"when": "wann", "why": "warum", "how": "wie"}
_WHOM = {"a": "wen", "d": "wem", "auf": "auf wen", "an": "an wen"}
_WHAT = {"a": "was", "auf": "worauf", "an": "woran"}
_WHERE_TO = {"go", "walk", "return", "travel"}
_JOINERS = {"because": "weil", "although": "obwohl", "if": "falls", "before.verb": "bevor"}


def question(clauses: Clauses, sentence: Question) -> str:
    """Return a question without its mark. Raises UnsayableError."""
    clause = replace(sentence.clause, first=False)
    match sentence.word:
        case "":
            return clauses.framed(clause, Frame())
        case "who":
            asked = replace(clause, subject=Pronoun(Person.HE))
            return clauses.framed(asked, Frame("wer", hidden=True))
        case "whose":
            return _whose(clauses, clause)
        case "where":
            return clauses.framed(clause, Frame(_where(clause)))
        case "what" | "whom" | "how.many":
            return _object(clauses, clause, sentence.word)
        case word:
            return _how(clauses, clause, word)


def _how(clauses: Clauses, clause: Clause, word: str) -> str:
    said = (clause.quality, clause.role, clause.where, clause.time, clause.modal)
    about = word == "how" and clause.verb == "be" and kinds(clause.subject) <= {"person", "animal"}
    if not about or any(said) or clause.negative:
        return clauses.framed(clause, Frame(_WORDS[word]))
    whom = clauses.phrases.say(clause.subject, Case.DAT)
    match clause.tense:
        case Tense.PRESENT:
            return f"wie geht es {whom}"
        case Tense.PAST:
            return f"wie ging es {whom}"
        case Tense.FUTURE:
            return f"wie wird es {whom} gehen"


def _where(clause: Clause) -> str:
    if clause.verb in {"come", "drive"}:
        # Where to, or where from? And "wohin fährt er" is "where does he go".
        raise UnsayableError
    return "wohin" if clause.verb in _WHERE_TO and clause.where is None else "wo"


def _object(clauses: Clauses, clause: Clause, word: str) -> str:
    """Ask for the object."""
    asked = replace(clause, object=None)
    if word != "how.many":
        takes = verb_of(asked, asked=True).takes
        words = _WHAT if word == "what" else _WHOM
        if takes not in words:
            raise UnsayableError
        return clauses.framed(asked, Frame(words[takes], asked=True))
    thing = clause.object
    if not isinstance(thing, Thing) or clause.negative:
        raise UnsayableError
    takes = verb_of(clause, asked=False).takes
    many = replace(thing, determiner=Determiner.BARE, plural=True)
    said = clauses.phrases.say(many, Case.DAT if takes == "d" else Case.ACC)
    quantity = "wie vielen" if takes == "d" else "wie viele"
    preposition = f"{takes} " if takes in {"auf", "an"} else ""
    return clauses.framed(asked, Frame(f"{preposition}{quantity} {said}", asked=True))


def _whose(clauses: Clauses, clause: Clause) -> str:
    if not isinstance(clause.subject, Thing):
        raise UnsayableError
    front = whose(clauses.phrases, clause.subject)
    if clause.verb != "be" or clause.quality or clause.role or clause.where:
        return clauses.framed(clause, Frame(front, hidden=True))
    many = is_plural(clause.subject)
    match clause.tense:
        case Tense.PRESENT:
            return f"{front} {'sind' if many else 'ist'} das"
        case Tense.PAST:
            return f"{front} {'waren' if many else 'war'} das"
        case Tense.FUTURE:
            return f"{front} {'werden' if many else 'wird'} das sein"


def joined(clauses: Clauses, sentence: Joined) -> str:
    """Return two clauses. Raises UnsayableError."""
    first, second = clauses.main(sentence.first), sentence.second
    match sentence.joiner:
        case "and":
            return f"{first} und {clauses.main(second)}"
        case "but":
            return f"{first}, aber {clauses.main(second)}"
        case "so":
            return f"{first}, {clauses.main(second, lead='deshalb')}"
        case "because" | "although":
            return f"{first}, {clauses.under(second, _JOINERS[sentence.joiner])}"
        case _:
            return f"{first}, {_timed(clauses, sentence)}"


def _timed(clauses: Clauses, sentence: Joined) -> str:
    """Say when or on what condition: in the main clause's time, the present for the future."""
    main, second, joiner = sentence.first, sentence.second, sentence.joiner
    if main.tense is Tense.FUTURE and second.tense is Tense.FUTURE:
        second = replace(second, tense=Tense.PRESENT)
    past = second.tense is Tense.PAST
    if past != (main.tense is Tense.PAST) or second.tense is Tense.FUTURE:
        raise UnsayableError
    if joiner == "when":
        return clauses.under(second, "als" if past else "wenn")
    if joiner in {"after.verb", "before.verb"} and second.negative:
        raise UnsayableError
    if joiner == "after.verb":
        return clauses.under(second, "nachdem", before=True)
    return clauses.under(second, _JOINERS[joiner])


def said(clauses: Clauses, sentence: Said) -> str:
    """Return what somebody says or thinks. Raises UnsayableError."""
    speaking = Clause(sentence.speaker, sentence.verb, sentence.tense)
    told = clauses.under(sentence.clause, "dass", would=sentence.tense is Tense.PAST)
    return f"{clauses.main(speaking)}, {told}"
