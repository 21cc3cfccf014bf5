"""English places: "in the garden", "on the farm", "to Lonba"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.english_nominals import bears_clause
from training.starter.languages.english_words import RELATIONS
from training.starter.languages.speaking import UnsayableError
from training.starter.world import concepts
from training.starter.world.meanings import Determiner, Place

if TYPE_CHECKING:
    from training.starter.languages.english_nominals import Nominals
    from training.starter.world.meanings import Where

_WITH_TOWNS = frozenset({"in", "near", "to", "from"})
_MOVING_ONLY = frozenset({"to", "from"})
_WITHIN = frozenset({"in", "on", "under"})
_NOT = {
    "in": """
beach bridge island hill mountain balcony roof bicycle motorcycle table chair plate carpet
""",
    "on": """
park market village town city forest country valley desert garden kitchen bathroom bedroom
living.room cellar corridor courtyard harbour bus train ship plane tram
""",
}
"""Nouns that English has with the other preposition."""


def place(where: Where, nominals: Nominals) -> tuple[str, bool]:
    """Return where something is or goes, and whether a relative clause ends it.

    Raises UnsayableError where English has another preposition.
    """
    text, thing = RELATIONS[where.relation], where.thing
    if isinstance(thing, Place):
        if where.relation not in _WITH_TOWNS:
            raise UnsayableError(where)
        return f"{text} {nominals.object(thing)}", False
    if thing.determiner is Determiner.NO or _wrong(where.relation, thing.noun):
        raise UnsayableError(where)
    if where.relation == "in" and thing.noun == "farm":
        text = "on"
    return f"{text} {nominals.thing(thing)}", bears_clause(thing)


def _wrong(relation: str, noun: str) -> bool:
    match concepts.NOUNS[noun].kind:
        case "event":
            return relation not in _MOVING_ONLY
        case "time.unit" | "matter" | "language":
            return True
        case "person" | "animal":
            return relation in _WITHIN
        case "building":
            return relation == "on"
        case _:
            return noun in _NOT.get(relation, "").split()
