"""Draws persons: named, meant by a pronoun, or by what they are; those of a paragraph again."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import NOUNS
from training.starter.world.drawing_things import DEFINITE, PLAIN, SIMPLE, SUBJECT, Things
from training.starter.world.meanings import Both, Determiner, Name, Person, Place, Pronoun, Thing
from training.starter.world.qualities import PERSONAL, QUALITIES
from training.starter.world.selection import KIN, PERSONS, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from training.starter.world.meanings import Nominal

_PRONOUNS = tuple(
    map(
        Pronoun,
        (Person.I,) * 7
        + (Person.YOU,) * 6
        + (Person.WE,) * 5
        + (Person.THEY,) * 5
        + (Person.HE, Person.SHE) * 2,
    )
)
_OF_TALK = tuple(map(Pronoun, (Person.I, Person.I, Person.YOU, Person.WE)))
_OTHERS = frozenset((Person.WE, Person.THEY))
_NOBODY = frozenset((Determiner.NO, Determiner.EVERY))
_ONE_GROUP = {Person.I: 1, Person.WE: 1, Person.YOU: 2, Person.HE: 3, Person.SHE: 4, Person.THEY: 5}

_WORKING = listed(
    "teacher student doctor farmer baker cook driver writer painter singer engineer lawyer judge"
    " mayor soldier sailor tailor hunter gardener carpenter postman waiter pilot tourist poet king"
    " prince actor dentist director chemist customer thief player"
)
_FEMALE_ROLES = listed("queen princess actress")
_FEMALE_KIN = tuple(noun for noun in PERSONS if noun in KIN and NOUNS[noun].female)
_MALE_KIN = tuple(noun for noun in PERSONS if noun in KIN and not NOUNS[noun].female)
_WITH_ROLES = listed(
    "mother father sister brother son daughter grandmother grandfather aunt uncle husband wife"
    " friend neighbour guest woman man"
)
_LANGUAGES = tuple(noun.id for noun in NOUNS.values() if noun.kind == "language")
_TOWNS = ("city", "town", "village")


def kind_of(nominal: Nominal) -> str:
    """Return the kind of a nominal: names, pronouns and pairs of persons are persons."""
    if isinstance(nominal, Thing):
        return NOUNS[nominal.noun].kind
    if isinstance(nominal, Both):
        return kind_of(nominal.first)
    return "person"


def several(nominal: Nominal) -> bool:
    """Return whether a nominal means more than one."""
    if isinstance(nominal, Thing):
        return nominal.plural
    if isinstance(nominal, Pronoun):
        return nominal.person in _OTHERS
    return isinstance(nominal, Both)


def female(nominal: Nominal) -> bool:
    """Return whether a nominal is female in grammar, as far as this is known."""
    if isinstance(nominal, Thing):
        return NOUNS[nominal.noun].female
    if isinstance(nominal, Name):
        return nominal.female
    return isinstance(nominal, Pronoun) and nominal.person is Person.SHE


def clash(one: Nominal, other: Nominal) -> bool:
    """Return whether two nominals of a clause mean the same, or seem to."""
    if isinstance(one, Both):
        return clash(one.first, other) or clash(one.second, other)
    if isinstance(other, Both):
        return clash(one, other.first) or clash(one, other.second)
    if isinstance(one, Pronoun) and isinstance(other, Pronoun):
        return _ONE_GROUP[one.person] == _ONE_GROUP[other.person]
    if isinstance(one, Thing) and isinstance(other, Thing):
        return one.noun == other.noun
    return isinstance(one, Name) and isinstance(other, Name) and one.text == other.text


def pronoun_for(nominal: Nominal) -> Pronoun | None:
    """Return the pronoun that means these persons; None for things and for "no" and "every"."""
    if isinstance(nominal, Pronoun):
        return nominal
    if kind_of(nominal) != "person" or isinstance(nominal, Place):
        return None
    if isinstance(nominal, Thing) and nominal.determiner in _NOBODY:
        return None
    if several(nominal):
        return Pronoun(Person.THEY)
    return Pronoun(Person.SHE if female(nominal) else Person.HE)


class Persons(Things):
    """Draws persons.

    Attributes:
        cast: persons of a paragraph, who come up again and again; empty outside.
        props: nouns of a paragraph; known: those that were mentioned.
    """

    def __init__(self, random: Random, *, unseen: bool) -> None:
        """Draw with this generator; with `unseen`, made-up words that training never shows."""
        super().__init__(random, unseen=unseen)
        self.cast: tuple[Name | Thing, ...] = ()
        self.props: tuple[str, ...] = ()
        self.known: set[str] = set()

    def person(self, *, simple: bool = False, plain: bool = False) -> Nominal:
        """Return a person as the subject of a clause; `plain` without "no" and numbers."""
        drawn = self._random()
        if self.cast and drawn < 0.85:
            return self.pick(self.cast)
        drawn = self._random()
        if drawn < 0.26:
            return self.pick(_OF_TALK if self.cast else _PRONOUNS)
        if drawn < 0.46:
            return self.name()
        determiners = SIMPLE if simple else DEFINITE if plain else SUBJECT
        first = self.thing(self.pick(PERSONS), determiners, adjectives=0.15 if simple else 0.25)
        if drawn > 0.95 and not simple:
            return self._both()
        return first

    def _both(self) -> Both:
        first, second = self.someone(), self.someone()
        while clash(first, second):
            second = self.someone()
        return Both(first, second)

    def someone(self) -> Name | Thing:
        """Return a single person: named, or with a definite noun."""
        if self._random() < 0.45:
            return self.name()
        thing = self.thing(self.pick(PERSONS), DEFINITE, adjectives=0.1)
        return Thing(thing.noun, thing.determiner, owner=thing.owner, adjectives=thing.adjectives)

    def other_person(self, subject: Nominal) -> Nominal:
        """Return a person who is not the subject: as an object, a recipient, in company."""
        while True:
            found = self._anybody()
            if not clash(found, subject) and not self._is_meant(found, subject):
                return found

    def _anybody(self) -> Nominal:
        if self.cast and self._random() < 0.5:
            return self.pick(self.cast)
        drawn = self._random()
        if drawn < 0.3:
            return self.pick(_OF_TALK if self.cast else _PRONOUNS)
        if drawn < 0.52:
            return self.name()
        return self.thing(self.pick(PERSONS), PLAIN, adjectives=0.2)

    def _is_meant(self, found: Nominal, subject: Nominal) -> bool:
        """Whether "he" may mean this one, who would then do something to himself."""
        return isinstance(subject, Pronoun) and any(clash(found, one) for one in self.cast)

    def object_noun(self, nouns: Sequence[str]) -> str:
        """Return one of these nouns: of a paragraph's own, if one is there."""
        if self.props and self._random() < 0.7:
            fitting = [noun for noun in self.props if noun in nouns]
            if fitting:
                return self.pick(fitting)
        return self.pick(nouns)

    def mentioned(self, noun: str) -> Thing | None:
        """Return a paragraph's own thing with "the", if it was mentioned before."""
        return Thing(noun) if noun in self.known else None

    def quality_of(self, subject: Nominal) -> str:
        """Return an adjective that may be said of this subject."""
        if isinstance(subject, Thing):
            return self.pick(QUALITIES[subject.noun])
        return self.pick(PERSONAL)

    def role(self) -> tuple[Nominal, Thing]:
        """Return who is what: a person, a language, a town."""
        drawn = self._random()
        if drawn < 0.08:
            noun = self.pick(_LANGUAGES)
            return Thing(noun), Thing(
                "language", Determiner.A, adjectives=self.adjectives("language", 0.9)
            )
        if drawn < 0.2:
            noun = self.pick(_TOWNS)
            return self.town(), Thing(noun, Determiner.A, adjectives=self.adjectives(noun, 0.6))
        subject = self._with_role()
        return subject, self._role_of(subject)

    def _with_role(self) -> Nominal:
        drawn = self._random()
        if self.cast and drawn < 0.8:
            return self.pick(self.cast)
        if drawn < 0.3:
            return Pronoun(self.pick((Person.I, Person.YOU, Person.I, Person.HE)))
        if drawn < 0.65:
            return self.name()
        thing = self.thing(self.pick(_WITH_ROLES), DEFINITE, adjectives=0.1)
        return Thing(thing.noun, thing.determiner, owner=thing.owner, adjectives=thing.adjectives)

    def _role_of(self, subject: Nominal) -> Thing:
        is_female = female(subject)
        if isinstance(subject, Name) and self._random() < 0.25:
            noun = self.pick(_FEMALE_KIN if is_female else (*_MALE_KIN, "friend", "neighbour"))
            return Thing(noun, Determiner.OWNED, owner=Pronoun(self.pick((Person.I, Person.WE))))
        noun = self.pick(_FEMALE_ROLES if is_female else _WORKING)
        return Thing(noun, Determiner.A, adjectives=self.adjectives(noun, 0.2))
