"""Where things may be: relations and nouns that make sense together."""

from __future__ import annotations

from training.starter.world.concepts import NOUNS
from training.starter.world.selection import BUILDINGS, listed

Group = tuple[tuple[str, ...], tuple[str, ...]]
"""Relations, and the nouns that stand with each of them."""

_BY = ("behind", "in.front.of", "near", "beside")
_NEAR = ("near", "beside")

_ROOMS = listed("kitchen bedroom bathroom living.room garden cellar courtyard corridor")
_HOUSES = tuple(noun for noun in BUILDINGS if noun not in {"farm", "tower"})
_AREAS = listed("park village town city street forest valley desert country harbour field")
_VEHICLES = listed("car bus train plane ship boat taxi tram")

_IN_ROOM: Group = (("in",), _ROOMS)
_IN_BUILDING: Group = (("in",), _HOUSES)
_IN_AREA: Group = (("in",), _AREAS)
_IN_VEHICLE: Group = (("in",), _VEHICLES)
_ON_AREA: Group = (("on",), listed("balcony roof bridge beach island mountain hill road"))
_ON_SEAT: Group = (("on",), ("chair", "bed", "carpet"))
_UNDER_TREE: Group = (("under",), ("tree", "bridge"))
_UNDER: Group = (("under",), ("table", "bed", "chair"))
_BY_BUILDING: Group = (_BY, BUILDINGS)
_BY_VEHICLE: Group = (_BY, ("car", "bus", "lorry", "train", "taxi"))
_BY_OPENING: Group = (_BY, ("door", "gate", "tree"))
_BY_WATER: Group = (_NEAR, listed("river lake sea beach harbour bridge forest park"))
_AT_WINDOW: Group = (_NEAR, ("window", "door", "fire", "bed", "table"))
_IN_BOX: Group = (("in",), ("bag", "box", "drawer", "suitcase", "basket"))
_ON_TABLE: Group = (("on",), ("table", "chair", "bed", "carpet"))
_BEHIND: Group = (("behind", "in.front.of", "beside"), ("lamp", "door", "computer", "box"))
_IN_GLASS: Group = (("in",), ("bottle", "glass.cup"))
_IN_HALL: Group = (
    ("in",),
    listed("school hotel church theatre castle museum restaurant house library"),
)
_GREEN: Group = (("in",), ("garden", "forest", "field", "park", "village", "courtyard", "street"))

_PERSON = (
    (_IN_ROOM,) * 5 + (_IN_BUILDING,) * 6 + (_IN_AREA,) * 4 + (_ON_AREA,) * 2
    + (_UNDER_TREE, _BY_BUILDING, _BY_BUILDING, _BY_VEHICLE, _BY_OPENING, _BY_WATER, _IN_VEHICLE)
)  # fmt: skip
_SMALL = (
    (_ON_TABLE,) * 4 + (_IN_BOX,) * 4 + (_UNDER,) * 2 + (_IN_ROOM, _IN_ROOM, _BEHIND, _AT_WINDOW)
)

PLACES: dict[str, tuple[Group, ...]] = {
    "person": _PERSON,
    "animal": (
        _GREEN, _GREEN, _GREEN, _UNDER, _UNDER_TREE, _ON_SEAT, _BY_BUILDING, _BY_OPENING,
        _BY_WATER, (("in",), ("house", "kitchen", "stable", "bedroom", "living.room")),
    ),
    "small": _SMALL,
    "furniture": (
        _IN_ROOM, _IN_ROOM, _IN_BUILDING, _AT_WINDOW, (("in.front.of", "near"), ("window", "door")),
    ),
    "drink": (_IN_GLASS, _IN_GLASS, (("on",), ("table",)), (("in",), ("kitchen", "cellar"))),
    "vehicle": (
        (("in",), ("street", "garage", "village", "city")), (("on",), ("road", "bridge")),
        _BY_BUILDING, (_BY, ("tree", "gate")),
    ),
    "ship": ((("in",), ("harbour",)), (("on",), ("river", "lake", "sea")), (("near",), ("island",
        "beach", "bridge", "harbour"))),
    "building": (
        (("in",), ("village", "town", "city", "street", "country", "valley", "forest")),
        (("on",), ("hill", "mountain", "island")), _BY_WATER, (_BY, ("church", "school", "station",
        "museum", "market", "park", "hotel", "castle")),
    ),
    "area": (
        (_NEAR, ("river", "lake", "sea", "forest", "mountain")),
        (("in",), ("city", "country", "valley", "town")),
    ),
    "plant": (
        (("in",), ("garden", "park", "forest", "field", "courtyard", "village")), _BY_BUILDING,
        (_NEAR, ("river", "lake", "bridge", "gate", "road")),
    ),
    "event": (_IN_HALL, _IN_HALL, (("in",), ("garden", "village", "city", "park"))),
}  # fmt: skip
"""Where things of a class are."""

VERB_PLACES: dict[str, tuple[Group, ...]] = {
    "live": (
        (("in",), ("house", "village", "town", "city", "country", "castle", "palace", "forest",
        "valley")), (("in",), ("house", "village", "town", "city", "country")),
        (("on",), ("island", "mountain", "hill")), _BY_WATER, (("near", "beside"), BUILDINGS),
    ),
    "sit": (
        _ON_SEAT, _ON_SEAT, _UNDER_TREE, (("in",), ("kitchen", "garden", "living.room", "park",
        "car", "bus", "train", "restaurant", "cinema", "theatre")), (("on",), ("balcony", "beach")),
        _AT_WINDOW,
    ),
    "lie": (_ON_SEAT, (("on",), ("bed", "beach", "carpet")), (("in",), ("garden",)), _UNDER_TREE),
    "stand": (
        _BY_BUILDING, _BY_VEHICLE, _BY_OPENING, _IN_ROOM, _IN_AREA, _ON_AREA, _AT_WINDOW,
        _BY_WATER, _UNDER_TREE,
    ),
    "sleep": (
        _ON_SEAT, _UNDER_TREE, (("in",), ("bedroom", "living.room", "garden", "hotel", "house",
        "train", "bus", "stable", "car")), (("on",), ("bed", "beach")),
    ),
    "swim": ((("in",), ("river", "lake", "sea")),),
    "buy": (
        (("in",), ("shop", "bakery", "pharmacy", "town", "city", "village", "museum")),
    ),
    "sell": ((("in",), ("shop", "bakery", "pharmacy", "town", "city", "village")),),
    "eat": ((("in",), ("kitchen", "restaurant", "garden", "hotel", "school", "park", "train")),
        (("on",), ("balcony", "beach"))),
    "study": ((("in",), ("library", "school", "university", "bedroom", "city", "town")),),
    "work": (_IN_BUILDING, _IN_BUILDING, (("in",), ("garden", "field", "city", "village", "street",
        "forest", "harbour", "kitchen"))),
}  # fmt: skip
VERB_PLACES["drink"] = VERB_PLACES["cook"] = VERB_PLACES["prepare"] = VERB_PLACES["eat"][:1]

WITH_PLACE = frozenset(
    listed(
        "buy sell eat drink cook prepare read write wait.for meet see hear find look.for sleep"
        " run work"
        " swim sing dance laugh cry smile wait rest play study cough shout think whisper jump"
        " walk fall"
        " photograph draw learn.language translate lose hide celebrate arrive stop begin grow"
        " travel"
    )
)
"""Verbs with which a place may stand."""

_DESTINATIONS: tuple[tuple[str, ...], ...] = (
    BUILDINGS,
    BUILDINGS,
    _ROOMS[:6],
    listed("village town city park forest market beach river lake island mountain bridge"),
    listed("village town city park market harbour square sea"),
)
DESTINATIONS = tuple(noun for nouns in _DESTINATIONS for noun in nouns)
"""Where one goes to and comes from; common ones several times."""

MOTIONS = {
    "go": ("to",),
    "come": ("to", "from"),
    "return": ("to", "from"),
    "walk": ("to",),
}

_FURNITURE = frozenset(
    listed("chair table bed lamp clock.wall mirror piano carpet curtain statue ladder picture")
)
_SHIPS = frozenset(("boat", "ship"))
_SAME = {
    "person": "person", "animal": "animal", "drink": "drink", "vehicle": "vehicle",
    "building": "building", "area": "area", "plant": "plant", "event": "event", "food": "small",
    "reading": "small", "wear": "small", "object": "small",
}  # fmt: skip
_NOWHERE = frozenset(
    listed(
        "sentence page story song answer question plane train country desert sea plan poem grass"
        " leaf"
        " branch holiday journey war birthday race poem soup rice meat"
    )
)


def _placed(noun: str) -> str:
    if noun in _FURNITURE:
        return "furniture"
    if noun in _SHIPS:
        return "ship"
    return "" if noun in _NOWHERE else _SAME.get(NOUNS[noun].kind, "")


PLACED = {noun: _placed(noun) for noun in NOUNS if _placed(noun)}
"""The class of `PLACES` of a noun that may be somewhere."""

TOWN_RELATIONS = ("in", "in", "in", "near")
IN_TOWNS = frozenset(("person", "building", "event"))
"""Classes of what is in towns and near them."""
