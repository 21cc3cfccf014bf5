"""German places: which preposition and case say where, where to and where from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.german_nouns import GERMAN_NOUNS
from training.starter.languages.german_phrases import Case
from training.starter.languages.german_words import RELATIONS
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Place, Thing

if TYPE_CHECKING:
    from training.starter.languages.german_phrases import Phrases
    from training.starter.world.meanings import Where

_INTO = {
    "kitchen", "bedroom", "bathroom", "living.room", "garden", "cellar", "corridor", "courtyard",
    "park", "village", "town", "city", "forest", "valley", "desert", "country",
}  # fmt: skip
"""One goes "in" them, to others "zu"."""

_ONTO = {"balcony", "roof", "market", "island", "field", "street", "farm"}
"""One goes "auf" them."""

_FROM = _ONTO | {
    "station", "airport", "university", "post.office", "tower", "river", "lake", "harbour",
    "square", "bridge", "mountain", "hill", "road", "beach",
}  # fmt: skip
"""One comes "von" them, and from other buildings and areas "aus"."""

# The relation that says where one is, and the preposition; the other of "in" and "on" is not said.
_AT = {
    "market": ("in", "auf"), "square": ("in", "auf"), "field": ("in", "auf"),
    "street": ("in", "auf"), "bridge": ("on", "auf"), "mountain": ("on", "auf"),
    "island": ("on", "auf"), "hill": ("on", "auf"), "road": ("on", "auf"), "roof": ("on", "auf"),
    "farm": ("in", "auf"), "balcony": ("on", "auf"), "beach": ("on", "an"), "sky": ("in", "an"),
}  # fmt: skip

_NOWHERE = {"event", "matter", "language", "time.unit"}


def whereabouts(phrases: Phrases, where: Where) -> str:
    """Return where something is, goes to or comes from. Raises UnsayableError."""
    match where.thing:
        case Place():
            return _town(phrases, where.relation, where.thing)
        case Thing(noun=noun):
            return _spot(phrases, where.relation, where.thing, noun)


def _town(phrases: Phrases, relation: str, town: Place) -> str:
    if relation in {"on", "under", "beside"}:
        raise UnsayableError
    moving = {"to": "nach", "from": "aus", "near": "in der Nähe von"}
    return phrases.after(moving.get(relation) or RELATIONS[relation], town, Case.DAT)


def _spot(phrases: Phrases, relation: str, thing: Thing, noun: str) -> str:
    kind = GERMAN_NOUNS[noun].kind
    if relation == "to":
        return _goal(phrases, thing, noun)
    if relation == "from":
        enclosed = kind in {"building", "room", "area"}
        aus = enclosed and noun not in _FROM
        return phrases.after("aus" if aus else "von", thing, Case.DAT)
    if kind in _NOWHERE:
        raise UnsayableError
    if relation == "near":
        owner = phrases.owned(thing)
        near = RELATIONS["near"]
        return f"{near} {owner}" if owner else phrases.after(f"{near} von", thing, Case.DAT)
    if noun in _AT and relation in {"in", "on"}:
        said, preposition = _AT[noun]
        if said != relation:
            raise UnsayableError
        return phrases.after(preposition, thing, Case.DAT)
    return phrases.after(RELATIONS[relation], thing, Case.DAT)


def _goal(phrases: Phrases, thing: Thing, noun: str) -> str:
    if noun in _INTO:
        return phrases.after("in", thing, Case.ACC)
    if noun in _ONTO:
        return phrases.after("auf", thing, Case.ACC)
    if noun == "beach":
        return phrases.after("an", thing, Case.ACC)
    return phrases.after("zu", thing, Case.DAT)
