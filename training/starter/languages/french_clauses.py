"""French clauses: who does what to whom, where and when, in the order of French."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from training.starter.languages.french_complements import (
    adverbs,
    circumstances,
    described,
    felt,
    role,
)
from training.starter.languages.french_phrases import (
    after,
    both,
    nominal,
    strong,
    where,
)
from training.starter.languages.french_spelling import elides, joined
from training.starter.languages.french_verb_words import VERB_WORDS
from training.starter.languages.french_verbs import (
    Agreement,
    Form,
    Verbal,
    agreed,
    finite,
    imperative,
    infinitive,
)
from training.starter.languages.french_words import NOUN_OF_QUALITY
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import (
    Both,
    Determiner,
    Person,
    Pronoun,
    Tense,
    Thing,
)

if TYPE_CHECKING:
    from training.starter.languages.french_phrases import (
        NounPhrase,
    )
    from training.starter.languages.french_verb_words import VerbWord
    from training.starter.world.meanings import (
        Clause,
        Nominal,
    )

_OBJECTS = {
    Person.I: "me",
    Person.YOU: "vous",
    Person.HE: "le",
    Person.SHE: "la",
    Person.WE: "nous",
    Person.THEY: "les",
}
_RECIPIENTS = {
    Person.I: "me",
    Person.YOU: "vous",
    Person.HE: "lui",
    Person.WE: "nous",
    Person.THEY: "leur",
}
_THIRD = frozenset({"le", "la", "les"})
_WITH_US = frozenset({Person.I, Person.WE})


class Mood(Enum):
    """What a clause depends on, and so which forms its verb takes."""

    MAIN = "main"
    REPORTED = "reported"
    """Said in the past: of the present it would be told as states of the past are."""

    CONCEDED = "conceded"
    """Behind "bien que"."""

    BEFORE = "before"
    AFTER = "after"


_FORMS = {
    (Mood.MAIN, Tense.PRESENT): Form.PRESENT,
    (Mood.MAIN, Tense.PAST): Form.PERFECT,
    (Mood.MAIN, Tense.FUTURE): Form.FUTURE,
    (Mood.REPORTED, Tense.PAST): Form.PLUPERFECT,
    (Mood.REPORTED, Tense.FUTURE): Form.CONDITIONAL,
    (Mood.CONCEDED, Tense.PRESENT): Form.SUBJUNCTIVE,
    (Mood.CONCEDED, Tense.PAST): Form.PAST_SUBJUNCTIVE,
    (Mood.BEFORE, Tense.PRESENT): Form.SUBJUNCTIVE,
    (Mood.BEFORE, Tense.PAST): Form.SUBJUNCTIVE,
    (Mood.BEFORE, Tense.FUTURE): Form.SUBJUNCTIVE,
    (Mood.AFTER, Tense.PRESENT): Form.PERFECT,
    (Mood.AFTER, Tense.PAST): Form.PERFECT,
    (Mood.AFTER, Tense.FUTURE): Form.FUTURE_PERFECT,
}


def form_of(tense: Tense, mood: Mood, *, state: bool) -> Form:
    """Return the tense of a verb; states are told in the imperfect. Raises UnsayableError."""
    if (mood, tense) not in _FORMS or (state and mood is Mood.AFTER):
        raise UnsayableError
    form = _FORMS[mood, tense]
    is_told = mood in {Mood.MAIN, Mood.REPORTED} and tense is Tense.PAST
    return Form.IMPERFECT if state and is_told else form


def phrase(what: Nominal, *, denied: bool = False) -> NounPhrase:
    """Return a noun phrase with its clause ("la femme qui chante"). Raises UnsayableError."""
    if isinstance(what, Both):
        first = phrase(what.first)
        if first.heavy:
            raise UnsayableError
        return both(first, phrase(what.second))
    said = nominal(what, denied=denied)
    if not isinstance(what, Thing) or what.clause is None:
        return said
    if denied or said.none or (what.owner and not isinstance(what.owner, Pronoun)):
        raise UnsayableError
    who = replace(said, determiner="", rest="qui")
    inner = joined("qui", *predicate(what.clause, who))
    return replace(said, rest=f"{said.rest} {inner}", heavy=True)


def clause(what: Clause, mood: Mood = Mood.MAIN, *, front: bool = True) -> str:
    """Return a clause; `front`: its time may stand first. Raises UnsayableError."""
    subject = phrase(what.subject)
    when = circumstances(what) if front and what.first else ""
    if when:
        what = without_time(what)
    text = joined(subject.text, *predicate(what, subject, mood))
    return f"{when}, {text}" if when else text


def without_time(what: Clause) -> Clause:
    """Return a clause that does not say when."""
    return replace(what, time="", date=None, weekday=0, hour=None)


def predicate(
    what: Clause, subject: NounPhrase, mood: Mood = Mood.MAIN, *, ahead: Agreement | None = None
) -> list[str]:
    """Return the words of a clause behind its subject.

    `ahead`: the object was said before the clause, and a participle agrees with this.
    Raises UnsayableError.
    """
    verbal = _verbal(what, subject, ahead=ahead, is_finite=True)
    state = bool(what.modal) or verbal.verb.is_state
    form = form_of(what.tense, mood, state=state)
    return _clear(finite(verbal, form), agrees=form.compound and not what.modal, verbal=verbal)


def requested(what: Clause, subject: NounPhrase) -> str:
    """Return a request. Raises UnsayableError."""
    if what.modal or what.quality in NOUN_OF_QUALITY:
        raise UnsayableError
    verbal = _verbal(what, subject)
    return joined(*_clear(imperative(verbal), agrees=False, verbal=verbal))


def unfinished(what: Clause, subject: NounPhrase, *, past: bool = False) -> list[str]:
    """Return the words of a clause with an infinitive, without subject. Raises UnsayableError."""
    verbal = _verbal(what, subject)
    if what.modal or (past and verbal.verb.is_state):
        raise UnsayableError
    return _clear(infinitive(verbal, past=past), agrees=past, verbal=verbal)


def _clear(words: list[str], *, agrees: bool, verbal: Verbal) -> list[str]:
    """Return the words, unless "la" is elided and no participle shows that it is no "le"."""
    said = [word for word in words if word]
    shown = agrees and not verbal.verb.fixed
    her = "la" in verbal.pronouns and "la" in said[:-1]
    if her and not shown and elides(said[said.index("la") + 1]):
        raise UnsayableError
    return said


def _verbal(
    what: Clause, subject: NounPhrase, *, ahead: Agreement | None = None, is_finite: bool = False
) -> Verbal:
    verb, complement = _verb(what, subject, is_finite=is_finite)
    negative = _negative(what, subject)
    denied = not verb.governs and negative != "" and (what.negative or subject.none)
    taken = None if ahead or what.object is None else _object(what, what.object, denied=denied)
    receiver = phrase(what.recipient) if what.recipient else None
    early, middle, late = adverbs(what, subject)
    objects = [_governed(taken, verb.governs), _governed(receiver, "à")]
    if taken and taken.heavy:
        objects.reverse()
    return Verbal(
        verb,
        subject.agreement,
        modal=what.modal,
        pronouns=_pronouns(subject, taken, receiver, governs=verb.governs),
        preceding=_preceding(taken, ahead, governs=verb.governs),
        negative=negative,
        early=early,
        late=(complement, middle, *objects, late, *_around(what)),
    )


def _verb(what: Clause, subject: NounPhrase, *, is_finite: bool) -> tuple[VerbWord, str]:
    """Return the verb, and what it says of the subject, if anything."""
    if what.verb != "be":
        verb = VERB_WORDS[what.verb]
        if verb.state and is_finite and not what.modal:
            return VERB_WORDS["be"], agreed(verb.state, subject.agreement)
        return verb, ""
    if what.quality in NOUN_OF_QUALITY:
        return VERB_WORDS["have"], felt(what)
    if what.quality:
        return VERB_WORDS["be"], described(what, subject)
    return VERB_WORDS["be"], role(what.role, what.subject, subject) if what.role else ""


def _negative(what: Clause, subject: NounPhrase) -> str:
    """Return what denies: "pas", or "none" where a noun does. Raises UnsayableError for two."""
    others = (what.object, what.recipient, what.companion, what.where and what.where.thing)
    nones = subject.none + sum(
        isinstance(other, Thing) and other.determiner is Determiner.NO for other in others
    )
    if nones + what.negative > 1:
        raise UnsayableError
    return "pas" if what.negative else "none" if nones else ""


def _object(what: Clause, thing: Nominal, *, denied: bool) -> NounPhrase:
    if isinstance(thing, Thing):
        if what.verb == "carry" and NOUNS[thing.noun].kind == "wear":
            # "Porter un manteau" is to wear it.
            raise UnsayableError
        if thing.determiner is Determiner.NO and VERB_WORDS[what.verb].negative_tail:
            raise UnsayableError
        if NOUNS[thing.noun].kind == "language":
            return _language(what, thing)
    elif what.verb == "carry":
        raise UnsayableError
    return phrase(thing, denied=denied)


def _language(what: Clause, thing: Thing) -> NounPhrase:
    """A language has its article, but is spoken without: "apprend l'anglais, parle anglais"."""
    bare = {Determiner.THE, Determiner.BARE}
    if thing.determiner not in bare or (what.verb == "speak.language" and thing.adjectives):
        return phrase(thing)
    spoken = what.verb == "speak.language"
    return phrase(replace(thing, determiner=Determiner.BARE if spoken else Determiner.THE))


def _governed(thing: NounPhrase | None, preposition: str) -> str:
    """Return an object with its preposition; a pronoun is said before the verb."""
    if thing is None or thing.pronoun:
        return ""
    return after(preposition, thing) if preposition else thing.text


def _pronouns(
    subject: NounPhrase, taken: NounPhrase | None, receiver: NounPhrase | None, *, governs: str
) -> tuple[str, ...]:
    """Return the pronouns of object and recipient in their order. Raises UnsayableError."""
    direct = taken.pronoun if taken and not governs else None
    indirect = receiver.pronoun if receiver else None
    if taken and taken.pronoun and governs:
        if governs != "à":
            raise UnsayableError
        indirect = taken.pronoun
    for person in (direct, indirect):
        _check_other(subject.pronoun, person)
    if indirect and indirect not in _RECIPIENTS:
        raise UnsayableError
    first = _OBJECTS[direct] if direct else ""
    second = _RECIPIENTS[indirect] if indirect else ""
    if first and second and first not in _THIRD:
        raise UnsayableError
    in_order = (first, second) if second in {"lui", "leur"} else (second, first)
    return tuple(pronoun for pronoun in in_order if pronoun)


def _check_other(subject: Person | None, person: Person | None) -> None:
    """Nobody does something to himself here."""
    speakers = subject in _WITH_US and person in _WITH_US
    if speakers or (person is Person.YOU and subject is Person.YOU):
        raise UnsayableError


def _preceding(taken: NounPhrase | None, ahead: Agreement | None, *, governs: str) -> Agreement:
    if governs:
        return Agreement()
    if ahead:
        return ahead
    return taken.agreement if taken and taken.pronoun else Agreement()


def _around(what: Clause) -> tuple[str, str, str]:
    place = where(what.where, phrase(what.where.thing), what.verb) if what.where else ""
    with_whom = f"avec {strong(phrase(what.companion)).text}" if what.companion else ""
    return place, with_whom, circumstances(what)
