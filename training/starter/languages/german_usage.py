"""Which German verb is said: animals eat with another one than persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.german_phrases import kinds
from training.starter.languages.german_verbs import GERMAN_VERBS
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Both, Place, Thing

if TYPE_CHECKING:
    from training.starter.languages.german_verbs import GermanVerb
    from training.starter.world.meanings import Clause, Nominal

# Verb, noun of its object or subject, and the sign of the verb that is said for it.
_FOR_NOUNS = {
    "put.on": {"hat": "+hat", "scarf": "+bound", "belt": "+bound"},
    "drive": {"plane": "+plane", "ship": "+ship", "boat": "+ship"},
    "leave": {"plane": "+plane"},
}
_FOR_ANIMALS = {"eat", "live"}
_FOR_VEHICLES = {"leave", "stop"}
_MOVING = {"go", "come", "return"}


def verb_of(clause: Clause, *, asked: bool) -> GermanVerb:
    """Return the verb of a clause; `asked` if its object is asked for. Raises UnsayableError."""
    return GERMAN_VERBS[f"{clause.verb}{_sign(clause, asked=asked)}"]


def _sign(clause: Clause, *, asked: bool) -> str:
    verb = clause.verb
    if verb in {"carry", "wear"}:
        _told_apart(clause)
    if verb in {"put.on", "drive"}:
        return _by_object(clause, asked=asked)
    if verb in {*_MOVING, "walk"}:
        return _by_place(clause)
    if verb in _FOR_ANIMALS and kinds(clause.subject) == {"animal"}:
        return "+animal"
    if verb in _FOR_VEHICLES and "vehicle" in kinds(clause.subject):
        return _only(_FOR_NOUNS.get(verb, {}), clause.subject, "+vehicle")
    if verb == "shine" and not _nouns(clause.subject) <= {"sun", "moon"}:
        return "+glow"
    return ""


def _told_apart(clause: Clause) -> None:
    """Raise UnsayableError unless "tragen" is clear: clothes are worn, other things carried."""
    if clause.object is None or not _nouns(clause.object):
        raise UnsayableError
    worn = "wear" in kinds(clause.object)
    if worn != (clause.verb == "wear"):
        raise UnsayableError


def _by_object(clause: Clause, *, asked: bool) -> str:
    if clause.object is None:
        moving = clause.where is not None and clause.where.relation in {"to", "from"}
        if moving:
            # "Er fährt nach …" is "he goes to …".
            raise UnsayableError
        return "+object" if asked and clause.verb == "drive" else ""
    return _only(
        _FOR_NOUNS[clause.verb], clause.object, "+object" if clause.verb == "drive" else ""
    )


def _by_place(clause: Clause) -> str:
    where = clause.where
    if where is None:
        return ""
    if where.relation not in {"to", "from"}:
        if clause.verb == "walk":
            return "+about"
        raise UnsayableError
    far = isinstance(where.thing, Place) or where.thing.noun == "country"
    if clause.verb == "go" and far and kinds(clause.subject) == {"person"}:
        if where.relation == "from":
            raise UnsayableError
        return "+far"
    return ""


def _only(signs: dict[str, str], nominal: Nominal, other: str) -> str:
    """Return the one sign for all that is named. Raises UnsayableError."""
    found = {signs.get(noun, other) for noun in _nouns(nominal) or {""}}
    if len(found) > 1:
        raise UnsayableError
    return found.pop()


def _nouns(nominal: Nominal) -> set[str]:
    match nominal:
        case Thing(noun=noun):
            return {noun}
        case Both(first=first, second=second):
            return _nouns(first) | _nouns(second)
        case _:
            return set()
