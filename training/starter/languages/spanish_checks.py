"""Clauses that Spanish does not say, or not so that they are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import Determiner, Person, Pronoun, Tense, Thing

if TYPE_CHECKING:
    from training.starter.languages.spanish_phrases import Phrase
    from training.starter.world.meanings import Clause, Nominal

_INDEFINITE = frozenset(
    {Determiner.A, Determiner.SOME, Determiner.MANY, Determiner.COUNTED, Determiner.EVERY}
)
_LOOKING = frozenset({"need", "look.for"})
SPEAKERS = frozenset({Person.I, Person.WE})
_ONE_IN_ITSELF = frozenset({Person.I, Person.WE, Person.YOU})


def is_no(nominal: Nominal | None) -> bool:
    """Return whether it is "ningún …"."""
    return isinstance(nominal, Thing) and nominal.determiner is Determiner.NO


def _is_every(nominal: Nominal | None) -> bool:
    return isinstance(nominal, Thing) and nominal.determiner is Determiner.EVERY


def is_plain_language(nominal: Nominal) -> TypeGuard[Thing]:
    """Return whether it is a language alone: "francés"."""
    return (
        isinstance(nominal, Thing)
        and NOUNS[nominal.noun].kind == "language"
        and nominal.determiner in {Determiner.THE, Determiner.BARE}
        and not (nominal.adjectives or nominal.owner or nominal.clause)
    )


def check(clause: Clause, subject: Phrase, *, asked: bool) -> None:
    """Refuse two negations, "himself", and objects that would ask for a subjunctive."""
    no_subject = subject.determiner is Determiner.NO
    negations = no_subject + is_no(clause.object) + clause.negative
    others = (clause.companion, clause.recipient, clause.than)
    odd = any(is_no(each) or _is_every(each) for each in others)
    every = clause.negative and (subject.determiner is Determiner.EVERY or _is_every(clause.object))
    itself = any(_same(subject, each) for each in (clause.object, *others))
    if negations > 1 or odd or every or itself or (no_subject and asked):
        raise UnsayableError(clause)
    thing = clause.object
    open_choice = clause.negative or clause.modal or clause.tense is Tense.FUTURE or asked
    if (
        isinstance(thing, Thing)
        and thing.clause
        and (thing.determiner is Determiner.NO or thing.determiner in _INDEFINITE)
        and (open_choice or clause.verb in _LOOKING)
    ):
        raise UnsayableError(clause)
    if no_subject and isinstance(clause.subject, Thing):
        _check_no_subject(clause.subject)


def _check_no_subject(thing: Thing) -> None:
    # A relative clause would stand in the subjunctive: "ninguna mujer que lea".
    if thing.clause:
        raise UnsayableError(thing)


def _same(subject: Phrase, other: Nominal | None) -> bool:
    if not isinstance(other, Pronoun) or subject.pronoun is None:
        return False
    both_speak = subject.pronoun in SPEAKERS and other.person in SPEAKERS
    return both_speak or (subject.pronoun is other.person and other.person in _ONE_IN_ITSELF)
