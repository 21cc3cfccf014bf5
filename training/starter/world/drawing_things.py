"""Draws what sentences are about: names, towns, things with what goes with them, dates."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.world.concepts import NOUNS
from training.starter.world.copied import Copied
from training.starter.world.meanings import (
    Date,
    Determiner,
    Hour,
    Name,
    Person,
    Place,
    Pronoun,
    Thing,
)
from training.starter.world.qualities import ATTRIBUTES, GRADED, GROUP
from training.starter.world.selection import (
    CHILDREN,
    KIN,
    MASS,
    OWNED,
    PAIRED,
    PARTS,
    SINGLE_KIN,
    UNIQUE,
    listed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_T = TypeVar("_T")

_THE, _A, _THIS, _OWNED = Determiner.THE, Determiner.A, Determiner.THIS, Determiner.OWNED
_COUNTED, _SOME, _MANY = Determiner.COUNTED, Determiner.SOME, Determiner.MANY
_EVERY, _NO, _BARE = Determiner.EVERY, Determiner.NO, Determiner.BARE

_OF = None  # stands for "the … of somebody" in the tables below

Determiners = tuple[Determiner | None, ...]
"""Determiners, the common ones several times; None for THE with an owner."""

SUBJECT: Determiners = (
    (_THE,) * 44 + (_A,) * 12 + (_THIS,) * 12 + (_OWNED,) * 14 + (_OF,) * 7 + (_COUNTED,) * 5
    + (_SOME,) * 2 + (_MANY,) * 2 + (_EVERY, _NO)
)  # fmt: skip
OBJECT: Determiners = (
    (_THE,) * 30 + (_A,) * 28 + (_THIS,) * 8 + (_OWNED,) * 13 + (_OF,) * 6 + (_COUNTED,) * 8
    + (_SOME,) * 4 + (_MANY,) * 3
)  # fmt: skip
PLAIN: Determiners = (
    (_THE,) * 40 + (_A,) * 12 + (_THIS,) * 14 + (_OWNED,) * 20 + (_OF,) * 8
)  # fmt: skip
DEFINITE: Determiners = (_THE,) * 42 + (_THIS,) * 14 + (_OWNED,) * 22 + (_OF,) * 10
PRICED: Determiners = (*DEFINITE, *(_A,) * 14)
THERE: Determiners = (
    (_A,) * 50 + (_COUNTED,) * 20 + (_SOME,) * 8 + (_MANY,) * 10 + (_NO,) * 12
)  # fmt: skip
PLACE: Determiners = (_THE,) * 74 + (_A,) * 4 + (_THIS,) * 12 + (_OWNED,) * 12 + (_OF,) * 4
BODY: Determiners = (_OWNED,) * 4 + (_OF,)
SIMPLE: Determiners = (_THE,) * 6 + (_A,) * 3 + (_OWNED,) * 2 + (_THIS,)
LABELLED: Determiners = (_BARE,) * 6 + (_THE,) * 2 + (_OWNED, _COUNTED)

_PLURAL = frozenset((_COUNTED, _MANY))
_MASS_TO = {_A: _SOME, _COUNTED: _THE, _MANY: _SOME, _EVERY: _THE}
_OWNERS = tuple(
    map(
        Pronoun,
        (Person.I,) * 6
        + (Person.YOU,) * 4
        + (Person.WE,) * 3
        + (Person.THEY,) * 2
        + (Person.HE, Person.SHE),
    )
)
_SPOUSE_OWNERS = tuple(map(Pronoun, (Person.I, Person.I, Person.YOU)))
_OWNING = listed(
    "friend neighbour teacher student doctor farmer sister brother mother father grandmother"
    " grandfather aunt uncle son daughter guest woman man king queen director writer painter"
)
_KNOWN = (
    *(Name(text, female=True, known=True) for text in FEMININE_NAMES),
    *(Name(text, female=False, known=True) for text in MASCULINE_NAMES),
)
_FEW = frozenset(listed("person animal building vehicle area room event"))
_SPOUSES = frozenset(("husband", "wife"))
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PART_OWNER = 0.6


class Things:
    """Draws nominals and times.

    Attributes:
        copied: draws texts that are copied.
    """

    def __init__(self, random: Random, *, unseen: bool) -> None:
        """Draw with this generator; with `unseen`, made-up words that training never shows."""
        self._random = random.random
        self.copied = Copied(random, unseen=unseen)
        self._known_share = 0.3 if unseen else 0.5

    def pick(self, choices: Sequence[_T]) -> _T:
        """Return one of these; much faster than `Random.choice`."""
        return choices[int(self._random() * len(choices))]

    def chance(self, share: float) -> bool:
        """Return True in this share of the calls."""
        return self._random() < share

    def between(self, low: int, high: int) -> int:
        """Return a number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def name(self) -> Name:
        """Return a first name: one that all languages know, or a made-up one."""
        if self._random() < self._known_share:
            return self.pick(_KNOWN)
        text = self.copied.made_up().capitalize()
        return Name(text, female=text[-1] in "ae")

    def town(self) -> Place:
        """Return a made-up town."""
        return Place(self.copied.town())

    def adjectives(self, noun: str, share: float) -> tuple[str, ...]:
        """Return up to two adjectives that this noun may have, two of them seldom."""
        drawn = self._random()
        if drawn >= share:
            return ()
        fitting = ATTRIBUTES[noun]
        if not fitting:
            return ()
        first = self.pick(fitting)
        if drawn < share * 0.2:
            second = self.pick(fitting)
            if GROUP[first] != GROUP[second]:
                return (first, second)
        return (first,)

    def thing(
        self,
        noun: str,
        determiners: Determiners,
        *,
        adjectives: float = 0.3,
        plural: float = 0.22,
    ) -> Thing:
        """Return a noun with one of these determiners, and what goes with both.

        `adjectives` is the share that has some; `plural` of those that may be one or many.
        """
        determiner = self._fitting(noun, self.pick(determiners))
        found = self.adjectives(noun, adjectives) if adjectives else ()
        owner: Pronoun | Name | Thing | None = None
        number = 0
        if determiner is _OF:
            determiner, owner = _THE, self._owner(noun)
        elif determiner is _OWNED:
            owner = self.pick(_SPOUSE_OWNERS if noun in _SPOUSES else _OWNERS)
        elif determiner is _COUNTED:
            number = self.count(few=NOUNS[noun].kind in _FEW)
        many = self._plural(noun, determiner, plural)
        return Thing(
            noun,
            determiner,
            many,
            number,
            number <= 20 and (number < 13 or self._random() < 0.5),
            found,
            bool(found) and found[0] in GRADED and self._random() < 0.12,
            owner,
        )

    def _fitting(self, noun: str, determiner: Determiner | None) -> Determiner | None:
        if noun in UNIQUE or NOUNS[noun].kind == "language":
            return _THE
        if determiner is _THE and noun in KIN and self._random() < 0.7:
            return _OWNED
        if determiner in (_OWNED, _OF) and noun not in OWNED:
            return _OF if determiner is _OF and noun in PARTS else _THE
        if noun in MASS and determiner in _MASS_TO:
            return _MASS_TO[determiner]
        if noun in PAIRED and determiner not in (_THE, _THIS, _OWNED, _OF, _BARE):
            return _THE
        return determiner

    def _plural(self, noun: str, determiner: Determiner, share: float) -> bool:
        if determiner in _PLURAL:
            return True
        if noun in MASS or noun in UNIQUE or noun in PAIRED or NOUNS[noun].kind == "language":
            return False
        if determiner is _SOME:
            return True
        if determiner in (_A, _EVERY, _NO):
            return False
        return noun not in SINGLE_KIN and self._random() < share

    def _owner(self, noun: str) -> Name | Thing:
        parts = PARTS.get(noun)
        if parts and (noun not in OWNED or self._random() < _PART_OWNER):
            return Thing(self.pick(parts))
        if self._random() < 0.45:
            return self.name()
        owner = self.pick(_OWNING)
        while owner == noun:
            owner = self.pick(_OWNING)
        if owner in KIN or (owner in OWNED and self._random() < 0.5):
            possessor = self.pick(_OWNERS)
            return Thing(owner, _OWNED, owner=possessor)
        return Thing(owner)

    def count(self, *, few: bool = False) -> int:
        """Return a number from 2, small ones more often, up to a million, or 99 if `few`."""
        drawn = self._random()
        if drawn < 0.7:
            return self.between(2, 12)
        if drawn < 0.9 or few:
            return self.between(13, 99)
        return self.between(100, 9999 if drawn < 0.985 else 999_999)

    def date(self, years: tuple[int, int]) -> Date:
        """Return a date in these years: a year, month and year, day and month, or all three."""
        year = self.between(*years)
        drawn = self._random()
        if drawn < 0.25:
            return Date(year=year)
        month = self.between(1, 12)
        if drawn < 0.45:
            return Date(0, month, year)
        day = self.between(1, _DAYS[month - 1])
        return Date(day, month, 0 if drawn < 0.65 else year)

    def hour(self) -> Hour:
        """Return a time of day: mostly a full hour."""
        drawn = self._random()
        return Hour(self.between(1, 12), 0 if drawn < 0.6 else 30 if drawn < 0.85 else 15)

    def years_of(self, noun: str) -> int:
        """Return how old a person of this noun ("" for any) may be."""
        if noun in CHILDREN:
            return self.between(2, 15)
        return self.between(20 if noun else 5, 99)
