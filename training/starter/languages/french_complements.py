"""What follows a French verb and is no object: qualities, roles, adverbs, times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.french_nouns import NOUN_WORDS
from training.starter.languages.french_phrases import nominal, quality, strong, very
from training.starter.languages.french_spelling import joined
from training.starter.languages.french_verbs import agreed
from training.starter.languages.french_words import (
    ADVERBS_OF_VERBS,
    ALONE,
    EARLY_ADVERBS,
    EARLY_WITHOUT_MODAL,
    LATE_ADVERBS,
    MONTHS,
    NOUN_OF_QUALITY,
    TIMES,
    VERB_ADVERBS,
    WEEKDAYS,
)
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import (
    Determiner,
    Name,
    Person,
    Pronoun,
    Thing,
)

if TYPE_CHECKING:
    from training.starter.languages.french_phrases import NounPhrase
    from training.starter.world.meanings import (
        Clause,
        Date,
        Hour,
        Nominal,
    )

_BETTER = ("meilleur", "meilleure", "meilleurs", "meilleures")
_ARTICLES = ("le", "la", "les", "les")
_NO_SUPERLATIVE = frozenset(["healthy", "angry", "cheap", "hungry", "thirsty", "wooden"])
_MADE = frozenset(["object", "wear", "vehicle", "opening", "building", "room"])
_DEGREES = {"very": "très", "too": "trop"}
_OF_BEING = frozenset(["often", "always", "sometimes", "again", "here"])
_OF_NO_SEX = frozenset({"child"})
_THIRD_PERSONS = frozenset({Person.HE, Person.SHE, Person.THEY})


# Qualities and roles -------------------------------------------------------------------


def felt(what: Clause) -> str:
    """Return hunger or thirst, as it is had ("très faim"). Raises UnsayableError."""
    noun = NOUN_OF_QUALITY[what.quality]
    if what.most:
        raise UnsayableError
    if what.than:
        return f"plus {noun} {_than(what.than)}"
    return f"{_DEGREES[what.degree]} {noun}" if what.degree else noun


def described(what: Clause, subject: NounPhrase) -> str:
    """Return what a clause says that its subject is like. Raises UnsayableError."""
    form = quality(what.quality, subject.agreement)
    if what.quality in {"big", "small"} and subject.human:
        # "Grand" and "petit" say how tall somebody is.
        raise UnsayableError
    if what.quality == "new" and _is_made(what.subject):
        return agreed("neuf", subject.agreement).replace("neufe", "neuve")
    if what.most:
        return _most(what.quality, subject)
    if what.than:
        return f"{_more(what.quality, subject)} {_than(what.than)}"
    return very(what.quality, form, _DEGREES[what.degree]) if what.degree else form


def _is_made(what: Nominal) -> bool:
    return isinstance(what, Thing) and NOUNS[what.noun].kind in _MADE


def _most(concept: str, subject: NounPhrase) -> str:
    if concept in _NO_SUPERLATIVE:
        raise UnsayableError
    agreement = subject.agreement
    return f"{_ARTICLES[2 * agreement.plural + agreement.feminine]} {_more(concept, subject)}"


def _more(concept: str, subject: NounPhrase) -> str:
    agreement = subject.agreement
    match concept:
        case "good":
            return _BETTER[2 * agreement.plural + agreement.feminine]
        case "healthy":
            return "en meilleure santé"
        case "cheap":
            return "meilleur marché"
        case "wooden":
            raise UnsayableError
        case _:
            return f"plus {quality(concept, agreement)}"


def _than(other: Nominal) -> str:
    phrase = nominal(other)
    if phrase.none or (isinstance(other, Thing) and other.clause):
        raise UnsayableError
    return joined("que", strong(phrase).text)


def role(thing: Thing, who: Nominal, subject: NounPhrase) -> str:
    """Return what somebody is; a job has no article. Raises UnsayableError."""
    noun = NOUN_WORDS[thing.noun]
    _check_sex(thing.noun, who, subject)
    phrase = nominal(thing, woman=subject.agreement.feminine)
    if thing.clause or phrase.none:
        raise UnsayableError
    if thing.determiner is Determiner.A and noun.job and not thing.adjectives:
        return phrase.rest
    if isinstance(who, Pronoun) and who.person in _THIRD_PERSONS:
        # "C'est un ami" does not tell who; "il est un ami" is not said.
        raise UnsayableError
    return phrase.text


def _check_sex(concept: str, who: Nominal, subject: NounPhrase) -> None:
    if not isinstance(who, Name | Pronoun):
        return
    noun = NOUN_WORDS[concept]
    is_person = NOUNS[concept].kind == "person" and concept not in _OF_NO_SEX
    if is_person and subject.agreement.feminine and not (noun.feminine or noun.woman):
        raise UnsayableError
    is_man = isinstance(who, Name) or who.person is Person.HE
    if is_man and not subject.agreement.feminine and NOUNS[concept].female:
        raise UnsayableError


# Adverbs -------------------------------------------------------------------------------


def adverbs(what: Clause, subject: NounPhrase) -> tuple[str, str, str]:
    """Return the adverb at its place: behind the finite word, the verb, or the objects."""
    adverb = what.adverb
    if not adverb:
        return "", "", ""
    _check_adverb(what, subject)
    if adverb in EARLY_ADVERBS:
        return EARLY_ADVERBS[adverb], "", ""
    if adverb in EARLY_WITHOUT_MODAL:
        said = EARLY_WITHOUT_MODAL[adverb]
        return ("", said, "") if what.modal else (said, "", "")
    if adverb == "alone.adv":
        agreement = subject.agreement
        return "", "", ALONE[2 * agreement.plural + agreement.feminine]
    if adverb in LATE_ADVERBS:
        return "", "", LATE_ADVERBS[adverb]
    return "", ADVERBS_OF_VERBS.get(adverb, {}).get(what.verb, VERB_ADVERBS[adverb]), ""


def _check_adverb(what: Clause, subject: NounPhrase) -> None:
    if what.verb == "be" and what.adverb not in _OF_BEING:
        raise UnsayableError
    if what.adverb == "together" and (not subject.agreement.plural or what.companion):
        raise UnsayableError
    if what.adverb == "sometimes" and (what.negative or subject.none):
        raise UnsayableError
    if what.adverb == "always" and subject.none:
        raise UnsayableError


# Times ---------------------------------------------------------------------------------


def circumstances(what: Clause) -> str:
    """Return when it happens, all of it. Raises UnsayableError."""
    if bool(what.time) + bool(what.date) + bool(what.weekday) > 1 and not _is_day(what):
        raise UnsayableError
    day = WEEKDAYS[what.weekday - 1] if what.weekday else ""
    if what.date:
        day = date(what.date, weekday=day)
    time = TIMES[what.time] if what.time else ""
    return joined(time, day, hour(what.hour) if what.hour else "")


def _is_day(what: Clause) -> bool:
    return not what.time and what.date is not None and what.date.day > 0


def date(when: Date, *, weekday: str = "") -> str:
    """Return a date: "le 1er mars 2024", "en mars 2024", "en 2024"."""
    year = str(when.year) if when.year else ""
    month = MONTHS[when.month - 1] if when.month else ""
    if not when.day:
        return joined("en", month, year)
    day = "1er" if when.day == 1 else str(when.day)
    return joined("le", weekday, day, month, year)


def hour(when: Hour) -> str:
    """Return an hour of the clock: "à 5 heures", "à 5 h 30"."""
    if when.minutes:
        return f"à {when.hour} h {when.minutes:02}"
    return f"à {when.hour} heure{'s' if when.hour > 1 else ''}"
