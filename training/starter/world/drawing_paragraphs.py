"""Draws sentences that follow each other: about the same few persons and things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import NOUNS
from training.starter.world.drawing_drafts import SIMPLE_FORM, STATEMENT
from training.starter.world.drawing_notices import Notices
from training.starter.world.drawing_persons import female, kind_of, pronoun_for, several
from training.starter.world.drawing_things import DEFINITE
from training.starter.world.keys import nominals
from training.starter.world.meanings import (
    Age,
    Both,
    Determiner,
    Name,
    Person,
    Place,
    Pronoun,
    Statement,
    Thing,
)
from training.starter.world.selection import OBJECTS, PERSONS, listed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from training.starter.world.meanings import Nominal, Sentence

_CONTINUED = 0.35
"""The share of sentences that begin with a pronoun, of those that may."""

_ALONE = frozenset((Person.HE, Person.SHE, Person.THEY))
_PROPS = tuple(
    noun.id
    for noun in NOUNS.values()
    if noun.kind in {"object", "reading", "wear", "food", "vehicle", "animal"}
    and any(noun.id in nouns for nouns in OBJECTS.values())
)
_SCENES = listed(
    "house garden kitchen village city park school hotel farm shop river library street"
)


class Paragraphs(Notices):
    """Draws sentences of paragraphs."""

    def __init__(self, random: Random, *, unseen: bool) -> None:
        """Draw with this generator; with `unseen`, made-up words that training never shows."""
        super().__init__(random, unseen=unseen)
        self._aged = False

    def begin(self) -> None:
        """Choose the persons and things of a new paragraph."""
        first = self._one()
        second = self._one()
        while isinstance(second, Thing) and isinstance(first, Thing) and first.noun == second.noun:
            second = self._one()
        self.cast = (first, second) if self.chance(0.6) else (first,)
        self.props = (self.pick(_PROPS), self.pick(_PROPS), self.pick(_SCENES))
        self.known = set()
        self._aged = False

    def _one(self) -> Name | Thing:
        if self.chance(0.5):
            return self.name()
        return self.thing(self.pick(PERSONS), _CAST, adjectives=0, plural=0.08)

    def following(self, before: Sentence | None, *, simple: bool) -> Callable[[], Sentence]:
        """Return what draws the next sentence, `before` being the one before."""
        again = self._again(before)
        if again and self.chance(_CONTINUED):
            form = SIMPLE_FORM if simple else STATEMENT
            return lambda: Statement(self.clause(form, again))
        draws = _SIMPLE_ONES if simple else _ONES
        draw = self.pick(draws[:-1] if self._aged else draws)
        return lambda: draw(self)

    def note(self, sentence: Sentence) -> None:
        """Remember what a sentence was about; how old people are is told once."""
        self._aged = self._aged or isinstance(sentence, Age)
        self.known.update(
            found.noun
            for found in nominals(sentence)
            if isinstance(found, Thing) and found.noun in self.props and not found.plural
        )

    def _again(self, before: Sentence | None) -> Pronoun | None:
        if isinstance(before, Statement):
            subject = before.clause.subject
        elif isinstance(before, Age):
            subject = before.subject
        else:
            return None
        pronoun = pronoun_for(subject)
        if pronoun is None or pronoun.person not in _ALONE:
            return None
        alike = [found for found in _persons(before) if _alike(found, pronoun)]
        parts = 2 if isinstance(subject, Both) else 1
        return pronoun if len(alike) <= parts else None


def _persons(sentence: Sentence) -> list[Nominal]:
    return [
        found
        for found in nominals(sentence)
        if not isinstance(found, Place) and kind_of(found) == "person"
    ]


def _alike(nominal: Nominal, pronoun: Pronoun) -> bool:
    """Whether a pronoun could mean this one too."""
    if isinstance(nominal, Pronoun):
        return nominal.person is pronoun.person
    if pronoun.person is Person.THEY:
        return several(nominal) or isinstance(nominal, Name)
    return not several(nominal) and female(nominal) == (pronoun.person is Person.SHE)


_CAST = tuple(determiner for determiner in DEFINITE if determiner is not Determiner.THIS)
_ONES: tuple[Callable[[Paragraphs], Sentence], ...] = (
    *(Paragraphs.statement,) * 12,
    *(Paragraphs.joined,) * 4,
    *(Paragraphs.reported,) * 2,
    *(Paragraphs.question,),
    Paragraphs.age,
)
_SIMPLE_ONES: tuple[Callable[[Paragraphs], Sentence], ...] = (
    *(Paragraphs.simple_statement,) * 6,
    Paragraphs.simple_question,
    Paragraphs.age,
)
