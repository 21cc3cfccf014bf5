"""English subjects and objects: nouns with their determiners, adjectives and owners, pronouns."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from training.starter.languages.english_nouns import NOUNS, Counting
from training.starter.languages.english_words import DISTANCES, NUMBERS, adjective
from training.starter.languages.speaking import UnsayableError, bare, marked
from training.starter.world import concepts
from training.starter.world.meanings import (
    Both,
    Determiner,
    Name,
    Person,
    Place,
    Pronoun,
    Thing,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.starter.world.meanings import Clause, Nominal

_SUBJECTS = {
    Person.I: "I", Person.YOU: "you", Person.HE: "he", Person.SHE: "she", Person.WE: "we",
    Person.THEY: "they",
}  # fmt: skip
_OBJECTS = {
    Person.I: "me", Person.YOU: "you", Person.HE: "him", Person.SHE: "her", Person.WE: "us",
    Person.THEY: "them",
}  # fmt: skip
OWNERS = {
    Person.I: "my", Person.YOU: "your", Person.HE: "his", Person.SHE: "her", Person.WE: "our",
    Person.THEY: "their",
}  # fmt: skip

_ALWAYS_PLURAL = frozenset({Determiner.COUNTED, Determiner.MANY})
_ALWAYS_SINGULAR = frozenset({Determiner.EVERY, Determiner.NO})
_ALLOWED = {
    Counting.COUNTED: frozenset(Determiner),
    Counting.MASS: frozenset(
        {
            Determiner.THE,
            Determiner.THIS,
            Determiner.OWNED,
            Determiner.SOME,
            Determiner.NO,
            Determiner.BARE,
        }
    ),
    Counting.SOLE: frozenset({Determiner.THE, Determiner.THIS, Determiner.OWNED, Determiner.BARE}),
    Counting.PAIR: frozenset(
        {
            Determiner.THE,
            Determiner.A,
            Determiner.THIS,
            Determiner.OWNED,
            Determiner.COUNTED,
            Determiner.BARE,
        }
    ),
    Counting.PROPER: frozenset({Determiner.THE, Determiner.BARE}),
}
_CONSONANT_SOUNDS = ("uni", "eu")
_SILENT_H = ("hour", "honest")


class Agreement(Enum):
    """What a verb agrees with: I am, he is, they (you, we) are."""

    I = "i"  # noqa: E741 - it is the word
    ONE = "one"
    MANY = "many"


def figure(value: float) -> str:
    """Return a number in digits: 1,234.5; one digit behind the point at most."""
    whole = round(value)
    return f"{whole:,}" if whole == value else f"{value:,.1f}"


def counted(number: int, *, in_words: bool) -> str:
    """Return a number from 0: as a word up to twenty, if asked for, otherwise in digits."""
    return NUMBERS[number] if in_words and number < len(NUMBERS) else figure(number)


def with_article(text: str) -> str:
    """Return a text behind "a" or "an", whatever signs of marks it begins with."""
    word = bare(text).lower()
    silent = word.startswith(_SILENT_H)
    vowel = word.startswith(tuple("aeiou")) and not word.startswith(_CONSONANT_SOUNDS)
    return f"an {text}" if silent or vowel else f"a {text}"


def is_plural(thing: Thing) -> bool:
    """Whether the noun of a thing is in the plural, as verbs and "this" see it."""
    counting = NOUNS[thing.noun].counting
    if counting is Counting.PAIR:
        return thing.determiner is not Determiner.A
    if thing.determiner in _ALWAYS_PLURAL:
        return True
    return thing.plural and thing.determiner not in _ALWAYS_SINGULAR


def agreement(nominal: Nominal) -> Agreement:
    """Return the form of verbs that this subject asks for."""
    match nominal:
        case Pronoun(person=Person.I):
            return Agreement.I
        case Pronoun(person=person):
            return Agreement.ONE if person in {Person.HE, Person.SHE} else Agreement.MANY
        case Both():
            return Agreement.MANY
        case Thing():
            return Agreement.MANY if is_plural(nominal) else Agreement.ONE
        case Name() | Place():
            return Agreement.ONE


def bears_clause(nominal: Nominal | None) -> bool:
    """Whether a relative clause stands at its end, so that nothing may follow it."""
    if isinstance(nominal, Thing):
        return nominal.clause is not None or bears_clause(nominal.owner)
    return False


def has_determiner(nominal: Nominal | None, determiner: Determiner) -> bool:
    """Whether it is a thing with this determiner."""
    return isinstance(nominal, Thing) and nominal.determiner is determiner


class Nominals:
    """Says subjects and objects; relative clauses are said by what it is handed."""

    def __init__(self, relative: Callable[[str, Clause, Agreement], str]) -> None:
        """Take what says a clause behind "who" or "that" as its subject."""
        self._relative = relative

    def subject(self, nominal: Nominal) -> str:
        """Return what stands before the verb. Raises UnsayableError."""
        return _SUBJECTS[nominal.person] if isinstance(nominal, Pronoun) else self._other(nominal)

    def object(self, nominal: Nominal) -> str:
        """Return what stands behind a verb, a preposition or "than". Raises UnsayableError."""
        return _OBJECTS[nominal.person] if isinstance(nominal, Pronoun) else self._other(nominal)

    def thing(self, thing: Thing, *, some: str = "some") -> str:
        """Return a noun and what goes with it; `some` is "any" in questions.

        Raises UnsayableError.
        """
        _check_counting(thing)
        text = self._determined(thing, some)
        if isinstance(thing.owner, Thing):
            if thing.clause is not None:
                raise UnsayableError(thing)
            text = f"{text} of {self.thing(thing.owner)}"
        if thing.clause is None:
            return text
        who = "who" if concepts.NOUNS[thing.noun].kind == "person" else "that"
        clause = replace(thing.clause, subject=replace(thing, clause=None))
        return f"{text} {self._relative(who, clause, agreement(thing))}"

    def _other(self, nominal: Name | Place | Thing | Both) -> str:
        match nominal:
            case Name() | Place():
                return marked(nominal.text, nominal.mark)
            case Thing():
                return self.thing(nominal)
            case Both(first=first, second=second):
                if any(_splits(part) for part in (first, second)):
                    raise UnsayableError(nominal)
                return f"{self._other(first)} and {self._other(second)}"

    def _determined(self, thing: Thing, some: str) -> str:
        text = noun(thing, plural=is_plural(thing))
        pair = NOUNS[thing.noun].counting is Counting.PAIR
        match thing.determiner:
            case Determiner.THE:
                return self._the(thing, text)
            case Determiner.A:
                return f"a pair of {text}" if pair else with_article(text)
            case Determiner.OWNED:
                if not isinstance(thing.owner, Pronoun):
                    raise UnsayableError(thing)
                return f"{OWNERS[thing.owner.person]} {text}"
            case Determiner.COUNTED:
                number = counted(thing.number, in_words=thing.in_words)
                return f"{number} pairs of {text}" if pair else f"{number} {text}"
            case Determiner.SOME:
                return f"{some} {text}"
            case _:
                return f"{_plain(thing)} {text}".strip()

    def _the(self, thing: Thing, text: str) -> str:
        if isinstance(thing.owner, Name):
            return f"{self._other(thing.owner)}'s {text}"
        return text if NOUNS[thing.noun].counting is Counting.PROPER else f"the {text}"


def noun(thing: Thing, *, plural: bool) -> str:
    """Return a noun between its marks, with its adjectives in their order, or raise."""
    row = NOUNS[thing.noun]
    adjectives = [adjective(concept, thing.noun) for concept in thing.adjectives]
    ranks = [each.rank for each in adjectives]
    ordered = all(one < next_one for one, next_one in pairwise(ranks))
    if not ordered or DISTANCES.keys() & set(thing.adjectives):
        raise UnsayableError(thing)
    words = [each.word for each in adjectives]
    if words and thing.very:
        if not adjectives[0].comparative:
            raise UnsayableError(thing)
        words.insert(0, "very")
    return marked(" ".join([*words, row.plural if plural else row.singular]), thing.mark)


def _plain(thing: Thing) -> str:
    if thing.determiner is Determiner.THIS:
        return "these" if is_plural(thing) else "this"
    return "" if thing.determiner is Determiner.BARE else thing.determiner.value


def _check_counting(thing: Thing) -> None:
    row = NOUNS[thing.noun]
    if thing.determiner not in _ALLOWED[row.counting]:
        raise UnsayableError(thing)
    if row.counting is not Counting.COUNTED:
        # The plural could not be told apart, and is none but for several pairs.
        wrong = thing.plural and thing.determiner is not Determiner.COUNTED
    else:
        wrong = _wrongly_counted(thing, same=row.singular == row.plural)
    if row.counting is Counting.PROPER and (thing.adjectives or thing.owner or thing.clause):
        wrong = True
    if wrong or _wrongly_owned(thing):
        raise UnsayableError(thing)


def _wrongly_counted(thing: Thing, *, same: bool) -> bool:
    match thing.determiner:
        case Determiner.A:
            return thing.plural
        case Determiner.SOME:
            return not thing.plural
        case Determiner.THE | Determiner.OWNED | Determiner.BARE:
            return same and thing.plural
        case _:
            return False


def _wrongly_owned(thing: Thing) -> bool:
    match thing.determiner:
        case Determiner.COUNTED:
            return thing.number <= 1 or thing.owner is not None
        case Determiner.OWNED:
            return not isinstance(thing.owner, Pronoun)
        case Determiner.THE:
            return isinstance(thing.owner, Pronoun)
        case _:
            return thing.owner is not None


def _splits(part: Name | Thing) -> bool:
    """Whether "and" behind or before this would be read wrongly."""
    each = has_determiner(part, Determiner.EVERY) or has_determiner(part, Determiner.NO)
    owned = isinstance(part, Thing) and isinstance(part.owner, Thing)
    return each or owned or bears_clause(part)
