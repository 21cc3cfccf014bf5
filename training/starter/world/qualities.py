"""Which adjectives describe which noun, and where which thing may be."""

from __future__ import annotations

from training.starter.world.concepts import ADJECTIVES, NOUNS
from training.starter.world.selection import KIN, MASS, PAIRED, UNIQUE, listed


def _rows(text: str) -> dict[str, frozenset[str]]:
    rows = (line.split(": ") for line in text.strip().splitlines())
    return {key: frozenset(words.split()) for heads, words in rows for key in heads.split()}


# What adjectives of "any" kind go with.
_ANY = _rows("""
person: beautiful old.aged new strange famous important
animal: big small beautiful old.aged ugly strange
food: big small
drink: strange
object wear vehicle: big small beautiful old.aged new ugly strange
reading: beautiful old.aged new strange famous important
opening: big small beautiful old.aged new ugly
building: big small beautiful old.aged new ugly strange famous important
room: big small beautiful old.aged new ugly strange
area: big small beautiful old.aged strange famous important
plant: big small beautiful old.aged strange
body: big small beautiful
time.unit: beautiful strange important
event: big small beautiful strange important
matter: big small new old.aged strange important
language: beautiful important strange
""")

_PEOPLE_NEW = (
    "friend neighbour guest teacher student doctor driver director cook gardener waiter postman"
    " mayor dentist lawyer pilot"
)
# Adjective, kind: the only nouns of this kind that it describes.
_ONLY = _rows(f"""
new/person: {_PEOPLE_NEW}
beautiful/person: woman girl child queen princess actress bride
full/object: bag box bottle glass.cup plate basket bucket
empty/object: bag box bottle glass.cup plate basket bucket
wooden/object: chair table bed box plate spoon toy ladder statue comb bucket ball
wooden/opening: door window gate drawer shop.door
wet/object dry/object: bag umbrella ball box rope blanket pillow carpet curtain brush stone flag \
chair table bed
round/object: table box plate mirror stone lamp clock.wall basket carpet pillow bell
sweet/food: apple pear orange banana cherry grape cake biscuit
sour/food: apple lemon orange cherry grape
salty/food: cheese soup butter rice meat biscuit
hot/food: soup potato rice meat
cold/food: soup meat rice potato
hot/drink: water milk tea coffee
sweet/drink: tea coffee juice wine
fresh/drink: water milk juice
high/building: house hospital hotel church mosque museum tower castle palace
modern/building: house school hospital hotel museum library theatre cinema restaurant shop office \
factory station airport pharmacy university
open.state/building closed/building: museum library theatre cinema restaurant bakery shop \
bank.money pharmacy post.office church school
open.state/opening closed/opening: door window gate drawer suitcase shop.door
famous/building: hotel church mosque museum library theatre restaurant castle tower palace \
university
famous/area: park market village town city square bridge beach mountain river lake island valley
famous/reading: book story poem song novel
green/plant: tree leaf grass branch
high/plant: tree grass
old.aged/plant: tree
clean/body dirty/body: hand foot head ear nose mouth finger hair tooth back
cold/body warm/body: hand foot head ear nose finger back
beautiful/body: hand eye mouth hair finger back
big/nature small/nature: star cloud fire storm
beautiful/nature: sun moon star sky cloud snow sea fire light.glow
strange/nature: cloud light.glow storm
bright/nature: sun moon star sky fire light.glow
warm/nature: sun rain wind sea fire
cold/nature: rain wind snow sea
strong/nature: sun rain wind storm
difficult/matter easy/matter: problem job work.labour word language rule name
good/matter bad/matter: idea job price dream reason luck news work.labour music
serious/matter: problem mistake
big/matter small/matter: problem mistake secret number job
new/matter: problem idea job price language word name number colour rule law music
old.aged/matter: problem secret dream language word rule law music
strange/matter: problem mistake secret idea job dream reason language word name number rule law \
music news colour
important/matter: problem secret idea job reason news language word number rule law work.labour \
peace truth history money
wild/animal: horse pig duck rabbit lion tiger bear wolf fox elephant monkey goat donkey camel
dangerous/animal: lion tiger bear wolf snake elephant fox dog bee
fast/animal: cat dog horse rabbit lion tiger wolf fox mouse
strong/animal: dog horse cow bear lion tiger elephant donkey camel wolf
""")
# Adjective, kind: the nouns of this kind that it does not describe.
_NOT = _rows("""
old.aged/person: child girl boy son daughter
young/person: grandmother grandfather child
famous/person important/person: child girl boy friend neighbour
strange/person: wife husband mother father
rich/person poor/person: thief king queen prince princess
broken/object: blanket pillow carpet curtain rope stone coin gift map stamp flag ball brush candle \
needle picture
heavy/object: key fork spoon pen pencil stamp coin needle candle ring.jewel comb brush
light.weight/object: piano bed statue stone
red/object blue/object green/object white/object black/object yellow/object brown/object \
grey/object: mirror needle coin map picture statue gift
clean/object dirty/object: candle gift stamp needle coin stone
fresh/food: biscuit honey rice butter
expensive/object cheap/object: stone gift coin
new/object: stone
new/wear: torn
dark/room bright/room warm/room cold/room quiet/room large/room empty/room: roof balcony
quiet/area: desert
dangerous/area: market village square country
large/area: mountain street road bridge hill
ugly/object: gift
good/event interesting/event boring/event funny/event short/event: war
funny/event: exam wedding holiday race meeting
interesting/event boring/event: birthday
beautiful/event: war exam meeting race
small/event: war birthday
strange/event: birthday
open.state/opening: nothing
funny/reading: contract list plan
boring/reading interesting/reading: sentence card
long/reading short/reading: card newspaper notebook plan
difficult/reading easy/reading: card notebook newspaper diary list
good/reading bad/reading: contract page
important/reading: song poem story novel
""")
_NO_ADJECTIVES = frozenset(listed("history peace truth"))
_GROUPS = (
    "big small large high long short tall.person short.person",
    "old.aged new young modern",
    "beautiful ugly",
    "happy sad angry",
    "tired strong weak sick healthy",
    "rich poor",
    "friendly proud polite honest kind quiet.person nervous brave clever lazy",
    "hungry thirsty busy",
    "famous important",
    "red blue green white black yellow brown grey",
    "wooden",
    "clean dirty",
    "expensive cheap",
    "wet dry torn broken",
    "heavy light.weight",
    "full empty",
    "hot cold warm fresh",
    "sweet sour salty",
    "good bad interesting boring funny",
    "difficult easy serious",
    "open.state closed",
    "dark bright",
    "fast slow",
    "wild dangerous safe quiet",
    "near far",
    "round",
    "strange",
)
GROUP = {word: at for at, words in enumerate(_GROUPS) for word in words.split()}
"""Adjectives of one group do not stand together."""

_NO_DEGREES = frozenset(
    listed(
        "new wooden broken round red blue green white black yellow brown grey torn open.state"
        " closed"
        " full empty wet dry fresh hungry thirsty"
    )
)
GRADED = frozenset(ADJECTIVES) - _NO_DEGREES
"""Adjectives with "very", "too", a comparative and a superlative."""

_ONLY_SAID = frozenset(listed("near far"))


def _describes(adjective: str, noun: str) -> bool:
    kind = NOUNS[noun].kind
    key = f"{adjective}/{kind}"
    if key in _ONLY:
        return noun in _ONLY[key]
    if adjective in _ANY.get(kind, ()) or kind in ADJECTIVES[adjective].kinds:
        return noun not in _NOT.get(key, ()) and not (
            adjective in {"new", "famous", "important"} and noun in KIN
        )
    return False


def _fitting(noun: str) -> tuple[str, ...]:
    if noun in _NO_ADJECTIVES:
        return tuple(word for word in ("important",) if _describes(word, noun))
    small = noun in MASS and NOUNS[noun].kind in {"food", "drink", "nature"}
    return tuple(
        word
        for word in ADJECTIVES
        if _describes(word, noun) and not (small and word in {"big", "small"})
    )


QUALITIES = {noun: _fitting(noun) for noun in NOUNS}
"""What may be said of a noun ("the house is …")."""

ATTRIBUTES = {
    noun: ()
    if noun in UNIQUE or NOUNS[noun].kind == "language"
    else tuple(word for word in words if word not in _ONLY_SAID)
    for noun, words in QUALITIES.items()
}
"""What may stand with a noun ("the … house")."""

_OF_PEOPLE = tuple(word for word, adjective in ADJECTIVES.items() if "person" in adjective.kinds)
PERSONAL = (*_OF_PEOPLE, "famous", "important", "strange")
"""What may be said of somebody who is named, or of "I" and "you"."""

DESCRIBED = tuple(
    noun
    for noun, words in QUALITIES.items()
    if words and NOUNS[noun].kind != "person" and noun not in PAIRED
)
