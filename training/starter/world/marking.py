"""Marks nouns, names and copied texts of a sentence, with increasing numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from training.starter.languages.speaking import MOST_MARKS
from training.starter.world.meanings import (
    Both,
    Clause,
    Name,
    Person,
    Place,
    Pointer,
    Pronoun,
    Thing,
    Where,
)

if TYPE_CHECKING:
    from random import Random

    from training.starter.world.meanings import Sentence

_T = TypeVar("_T")
# The parts of clauses and sentences that may be marked, in the order of reading.
_PARTS = (
    "speaker", "building", "subject", "first", "second", "clause", "name", "thing", "role",
    "object", "recipient", "than", "where", "companion", "other", "place",
)  # fmt: skip


class Marker:
    """Marks a share of what can be marked."""

    def __init__(self, random: Random, share: float) -> None:
        """Mark this share (0 to 1), drawn with this generator."""
        self._random = random
        self._share = share
        self._last = 0

    def sentence(self, sentence: Sentence, *, after: int = 0) -> Sentence:
        """Return a sentence with marks, from the number behind `after`."""
        self._last = after
        return self._node(sentence)

    @property
    def last(self) -> int:
        """The last number that was given; what `after` was, if none."""
        return self._last

    def _next(self) -> int:
        if self._last >= MOST_MARKS or self._random.random() >= self._share:
            return 0
        self._last += 1
        return self._last

    def _node(self, node: _T) -> _T:
        if isinstance(node, Name | Place):
            return cast("_T", replace(node, mark=self._next()))
        if isinstance(node, Thing):
            return cast("_T", self._thing(node))
        changes: dict[str, object] = {}
        if isinstance(node, Pointer):
            changes["mark"] = self._next()
        for part in _PARTS:
            value = getattr(node, part, None)
            if isinstance(value, Clause | Thing | Name | Place | Both | Where):
                changes[part] = self._node(value)
        return replace(node, **changes) if changes else node  # type: ignore[type-var]

    def _thing(self, thing: Thing) -> Thing:
        mark = self._next()
        owner = thing.owner
        if isinstance(owner, Name | Thing):
            owner = self._node(owner)
        clause = thing.clause
        if clause:
            said = self._node(replace(clause, subject=_LEFT_OUT))
            clause = replace(said, subject=clause.subject)
        return replace(thing, mark=mark, owner=owner, clause=clause)


_LEFT_OUT = Pronoun(Person.HE)
