"""The parts of Spanish clauses, and which forms of verbs they take."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from training.starter.languages.spanish_phrases import Phrase
from training.starter.languages.spanish_verbs import (
    EL,
    NOSOTROS,
    YO,
    Form,
    conjugated,
)
from training.starter.languages.spanish_words import (
    BREAK_OF_VEHICLES,
    LEAVE_OF_VEHICLES,
    MODAL_WORDS,
    VERB_WORDS,
)
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import Person, Tense, Thing

if TYPE_CHECKING:
    from training.starter.languages.spanish_words import VerbWord
    from training.starter.world.meanings import Clause


class Mood(Enum):
    """How a clause is used, which asks for forms of its verb."""

    STATED = "stated"
    FROM_PAST = "seen from the past"
    SUBJUNCTIVE = "subjunctive"
    PAST_SUBJUNCTIVE = "past subjunctive"
    INFINITIVE = "infinitive"
    REQUEST = "request"


_FIXED = {
    Mood.SUBJUNCTIVE: Form.SUBJUNCTIVE,
    Mood.PAST_SUBJUNCTIVE: Form.PAST_SUBJUNCTIVE,
    Mood.INFINITIVE: Form.INFINITIVE,
    Mood.REQUEST: Form.SUBJUNCTIVE,
}
_STATED = {Tense.PRESENT: Form.PRESENT, Tense.FUTURE: Form.FUTURE}
_FROM_PAST = {Tense.PRESENT: Form.IMPERFECT, Tense.FUTURE: Form.CONDITIONAL}

_DEBER = frozenset({Form.PRESENT, Form.SUBJUNCTIVE, Form.IMPERFECT, Form.INFINITIVE})


@dataclass
class Parts:
    """The parts of a clause.

    Attributes:
        front: an adverb that stands before the verb of a statement; close: right behind a verb.
        attribute: what is said with "ser" and "estar"; short: whether it stands before the
            subject of a question.
        rest: objects, and what stands behind them.
    """

    subject: Phrase
    subject_text: str = ""
    front: str = ""
    no: bool = False
    clitics: tuple[str, ...] = ()
    finite: str = ""
    infinitive: str = ""
    close: str = ""
    attribute: str = ""
    short: bool = False
    rest: list[str] = field(default_factory=list)


@dataclass
class Objects:
    """Objects: those that stand behind the verb, and pronouns that stand before it."""

    texts: list[str] = field(default_factory=list)
    dative: str = ""
    direct: str = ""

    def clitics(self, reflexive: str) -> tuple[str, ...]:
        """Return the pronouns in their order; "le" before "lo" is "se"."""
        dative = self.dative
        if self.direct in {"me", "nos"} and (dative or reflexive):
            raise UnsayableError(self.direct)
        if dative in {"le", "les"} and self.direct:
            dative = "se"
        return tuple(each for each in (reflexive, dative, self.direct) if each)


def tense_form(tense: Tense, mood: Mood, *, lasting: bool) -> Form:
    """Return the form for a tense; the past of what lasts is the imperfect."""
    if mood in _FIXED:
        return _FIXED[mood]
    if mood is Mood.FROM_PAST and tense in _FROM_PAST:
        return _FROM_PAST[tense]
    if tense is Tense.PAST:
        return Form.IMPERFECT if lasting else Form.PRETERITE
    return _STATED[tense]


def modal_verb(clause: Clause, verb_form: Form, person: int) -> str:
    """Return "puede", "debe", "tuvo que". Raises UnsayableError."""
    verb = MODAL_WORDS[clause.modal]
    if clause.modal != "must":
        return conjugated(verb, verb_form, person)
    if verb_form in _DEBER:
        return conjugated(verb, verb_form, person)
    if clause.negative:
        # "No tuvo que" says that one was free to, and not that one was forbidden.
        raise UnsayableError(clause)
    return f"{conjugated('tener', verb_form, person)} que"


def verb_word(clause: Clause, subject: Phrase) -> VerbWord:
    """Return the verb, which may depend on who does what to what."""
    if clause.verb == "leave" and subject.kind == "vehicle":
        return LEAVE_OF_VEHICLES
    thing = clause.object
    of_vehicle = isinstance(thing, Thing) and NOUNS[thing.noun].kind == "vehicle"
    if clause.verb == "break" and of_vehicle:
        return BREAK_OF_VEHICLES
    return VERB_WORDS[clause.verb]


def reflexive(subject: Phrase) -> str:
    """Return the reflexive pronoun."""
    return {YO: "me", NOSOTROS: "nos"}.get(subject.person, "se")


def pronoun_like(subject: Phrase) -> frozenset[Person]:
    """Return the pronouns that would mean this subject again."""
    if subject.pronoun:
        return frozenset({subject.pronoun})
    if subject.many:
        return frozenset({Person.THEY})
    return frozenset({Person.SHE if subject.feminine else Person.HE})


WHO = Phrase("", EL)
"""The subject of "¿quién …?"."""
