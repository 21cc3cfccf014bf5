"""Clauses that English does not say, or not so that they are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.english_nominals import Agreement, has_determiner
from training.starter.languages.english_words import MIDDLE_ADVERBS, VERBS
from training.starter.languages.speaking import UnsayableError
from training.starter.world import concepts
from training.starter.world.meanings import Determiner, Person, Pronoun, Tense

if TYPE_CHECKING:
    from training.starter.world.meanings import Clause, Nominal

_SPEAKERS = frozenset({Person.I, Person.WE})
_OTHERS = frozenset({Person.HE, Person.SHE, Person.THEY})
_WITH_AIM = frozenset({"go", "come", "return"})
"""Verbs that say to or from where, and not where they happen."""


def check(
    clause: Clause, agrees: Agreement, *, inverted: bool = False, asked_subject: bool = False
) -> None:
    """Refuse what English does not say, or not so that it is told apart.

    Args:
        clause: what is to be said.
        agrees: what its verb agrees with.
        inverted: it is a question whose verb has a helper.
        asked_subject: the subject is "who" or "that".

    Raises:
        UnsayableError: it is refused.
    """
    subject = None if asked_subject else clause.subject
    others = (clause.object, clause.recipient, clause.companion, clause.than)
    if any(_same_person(subject, other) for other in others):
        raise UnsayableError(clause)
    if clause.verb == "be":
        _check_be(clause)
    elif not (inverted or clause.negative or clause.modal):
        _check_past(clause, agrees)
    _check_place(clause)
    _check_together(clause, agrees, subject)
    _check_no(clause, subject, asked=inverted)


def _check_be(clause: Clause) -> None:
    supposed = clause.modal in {"can", "must"} and clause.where is None
    to_place = clause.where is not None and clause.where.relation == "to"
    wrong_adverb = clause.adverb and clause.adverb not in {*MIDDLE_ADVERBS, "again"}
    if supposed or to_place or wrong_adverb or clause.object or clause.recipient:
        raise UnsayableError(clause)


def _check_past(clause: Clause, agrees: Agreement) -> None:
    """Refuse "they read", where nothing else says that it is past."""
    verb = VERBS[clause.verb]
    same = verb.base == verb.past and agrees is not Agreement.ONE
    if same and clause.tense is Tense.PAST and concepts.TIMES.get(clause.time) != "past":
        raise UnsayableError(clause)


def _check_no(clause: Clause, subject: Nominal | None, *, asked: bool) -> None:
    """Refuse two negations, and "no" and "some" where they would be read in two ways."""
    others = (clause.companion, clause.recipient, clause.than)
    if any(has_determiner(each, Determiner.NO) for each in others):
        raise UnsayableError(clause)
    nothing = [has_determiner(each, Determiner.NO) for each in (subject, clause.object)]
    negations = sum(nothing) + clause.negative
    some = clause.negative and has_determiner(clause.object, Determiner.SOME)
    every = clause.negative and has_determiner(subject, Determiner.EVERY)
    unclear = any(nothing) and (asked or clause.modal == "must" or clause.adverb == "sometimes")
    if negations > 1 or some or every or unclear:
        raise UnsayableError(clause)


def _check_place(clause: Clause) -> None:
    if clause.verb in _WITH_AIM and clause.where and clause.where.relation not in {"to", "from"}:
        raise UnsayableError(clause)
    here = clause.adverb == "here" and (clause.where is not None or clause.verb == "go")
    alone = clause.adverb == "alone.adv" and clause.companion is not None
    if here or alone:
        raise UnsayableError(clause)


def _check_together(clause: Clause, agrees: Agreement, subject: Nominal | None) -> None:
    one = agrees is not Agreement.MANY or subject == Pronoun(Person.YOU)
    if clause.adverb == "together" and one and clause.companion is None:
        raise UnsayableError(clause)


def _same_person(subject: Nominal | None, other: Nominal | None) -> bool:
    """Whether English would say "myself" or "herself"."""
    if isinstance(subject, Pronoun) and isinstance(other, Pronoun):
        both_speak = subject.person in _SPEAKERS and other.person in _SPEAKERS
        return both_speak or (subject == other and subject.person not in _OTHERS)
    return subject is not None and subject == other
