"""What goes with what: the objects that a verb takes, the adjectives of a noun, where things are.

The kinds of `concepts.py` say it roughly; this says where a kind is too wide to make sense.
"""

from __future__ import annotations

from training.starter.world.concepts import NOUNS, VERBS


def nouns_of(*kinds: str) -> tuple[str, ...]:
    """Return the nouns of these kinds, in the order of their table."""
    return tuple(noun.id for noun in NOUNS.values() if noun.kind in kinds)


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a text, which is how tables are written here."""
    return tuple(text.split())


def _without(nouns: tuple[str, ...], left_out: str) -> tuple[str, ...]:
    return tuple(noun for noun in nouns if noun not in left_out.split())


def _rows(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split(": ") for line in text.strip().splitlines())
    return {key: listed(words) for heads, words in rows for key in heads.split()}


PERSONS = nouns_of("person")
BUILDINGS = nouns_of("building")
LANGUAGES = nouns_of("language")

# Nouns that are not counted, of which there is one, and that are plural in some languages.
MASS = frozenset(
    listed(
        "bread cheese butter honey rice meat soup water milk tea coffee juice wine beer hair"
        " rain snow"
        " wind grass light.glow money luck news peace work.labour music history truth"
    )
)
UNIQUE = frozenset(listed("sun moon sky sea"))
PAIRED = frozenset(listed("trousers scissors"))
KIN = frozenset(
    listed(
        "mother father sister brother son daughter grandmother grandfather aunt uncle husband wife"
    )
)
SINGLE_KIN = frozenset(listed("mother father husband wife"))
CHILDREN = frozenset(listed("child girl boy son daughter"))

# Whose something may be ("my …"), by kind, and the nouns of those kinds that nobody owns.
_OWNED_KINDS = frozenset(
    listed("animal food drink object reading wear vehicle opening room body event")
)
_OWNED_NOUNS = frozenset(
    listed(
        "child friend neighbour guest teacher student doctor cook driver gardener lawyer dentist"
        " director customer house school hotel shop office farm garage village town city street"
        " country field tree flower problem mistake secret idea job money dream reason luck"
        " language"
        " name number work.labour music history"
    )
)
_NOT_OWNED = frozenset(
    listed(
        "lion tiger bear wolf fox elephant monkey snake frog bee butterfly war festival race"
        " corridor"
        " stamp shop.door"
    )
)
OWNED = frozenset(
    noun.id
    for noun in NOUNS.values()
    if (noun.kind in _OWNED_KINDS or noun.id in _OWNED_NOUNS or noun.id in KIN)
    and noun.id not in _NOT_OWNED
)

# "The roof of the house": parts, and what has them.
PARTS = _rows("""
roof door window gate: house school hotel church castle palace farm shop museum hospital
garden cellar kitchen corridor courtyard: house hotel school castle palace farm
page sentence: book letter report article newspaper novel contract diary
price: book bread coffee wine car house bicycle camera coat milk
name: street village hotel book ship song teacher doctor
street: town city village
mayor: town city village
director: museum school hotel hospital theatre factory bank.money library
king queen: country island
history: town city village country castle
branch leaf: tree
colour: door house flower sky car shirt sea
""")

# The objects of verbs for which the nouns of their kinds would be too many.
_OBJECTS_ONLY = _rows("""
cut: bread cake cheese apple pear lemon onion carrot tomato potato meat orange banana
prepare: soup salad cake sandwich meat rice egg potato
cook: egg soup potato carrot rice meat
write: book letter story poem song report message list article novel diary answer question plan \
contract sentence
explain: story sentence poem plan contract question answer report article message
print: book letter newspaper poem report message list article page plan contract card
drive: car bus lorry taxi tram train
repair: bag chair table bed lamp clock.wall watch.wrist box mirror umbrella toy camera telephone \
computer radio guitar piano violin drum bell ladder basket car bus train bicycle boat ship plane \
lorry motorcycle taxi tram
break: bottle glass.cup plate mirror lamp chair camera telephone computer radio guitar violin toy \
pen pencil clock.wall watch.wrist comb statue umbrella box candle
organize: party wedding meeting concert holiday journey festival race game exam
celebrate: wedding holiday festival birthday party
miss.event: party wedding meeting lesson exam concert game festival race
remember: problem mistake secret idea price truth dream reason word name number rule law music \
history news
forget: problem mistake secret idea price truth dream reason word name number rule money
discuss: problem mistake idea price reason news rule law job money work.labour history music peace
hold: key bag box bottle glass.cup plate knife fork spoon umbrella basket candle pen pencil ball \
toy gift camera telephone rope hammer bucket stone flag map picture book letter newspaper card \
notebook hat glove
send: key bag watch.wrist box pen toy gift coin stamp camera telephone computer ring.jewel map \
picture book letter newspaper story poem song report message card list article novel answer \
question plan contract coat hat scarf shoe
lend: key bag chair table lamp umbrella pen pencil ball camera computer radio guitar violin hammer \
ladder bucket scissors map book newspaper novel coat hat jacket dress
""")
_OBJECTS_WITHOUT = {
    "hear": "key bag chair table bed lamp clock.wall watch.wrist box bottle glass.cup plate knife"
    " fork spoon mirror umbrella basket candle pen pencil ball toy gift coin stamp camera computer"
    " rope hammer ladder bucket blanket pillow carpet curtain brush comb needle scissors stone"
    " ring.jewel flag map picture statue fish rabbit butterfly tree flower rose leaf grass branch"
    " bicycle boat",
    "carry": "piano statue carpet curtain secret trousers answer question sentence song story",
    "take": "piano statue curtain bed answer question sentence song story poem plan",
    "hide": "piano bed sentence question answer song story carpet curtain",
    "bring.thing": "piano statue sentence song poem story",
    "steal": "bed sentence question answer carpet sock song story poem",
    "read": "notebook",
    "translate": "notebook card newspaper plan",
    "understand.text": "notebook card page newspaper",
    "finish": "notebook card sentence question newspaper",
    "enter": "roof balcony",
    "visit.place": "garage stable prison office pharmacy",
    "like": "war exam war meeting list question answer page sentence harbour",
    "prefer": "war exam meeting list question answer page sentence",
    "sell": "secret answer question sentence page list song diary",
    "buy": "answer question sentence page list message diary report song",
    "lose": "answer question sentence song story poem",
    "need": "statue stamp song poem",
    "have": "statue ship plane train tram bus",
    "keep": "sentence question answer song story plane ship train tram bus lorry taxi",
    "show": "soup rice butter honey",
}
_ANIMAL_OBJECTS = {
    "eat": listed(
        "apple pear banana bread cheese carrot rice meat egg potato honey biscuit salad tomato"
    ),
    "drink": listed("water milk"),
}


def _objects() -> dict[str, tuple[str, ...]]:
    found = {}
    for verb in VERBS.values():
        if verb.objects:
            nouns = _OBJECTS_ONLY.get(verb.id) or nouns_of(*verb.objects)
            found[verb.id] = _without(nouns, _OBJECTS_WITHOUT.get(verb.id, ""))
    return found


OBJECTS = _objects()

_SUBJECTS_ONLY = _rows("""
shine: sun moon star light.glow
grow: tree flower rose grass
swim: fish dog duck horse bear
jump: cat dog horse rabbit mouse lion tiger fox monkey frog fish
live: cat dog bird horse cow lion tiger bear wolf fox elephant monkey snake frog rabbit
begin end: party wedding meeting lesson exam concert game holiday journey war festival race
leave: bus train boat ship plane tram
arrive: bus train boat ship plane tram car taxi lorry
stop: car bus train bicycle boat lorry motorcycle taxi tram
""")


def _subjects() -> dict[str, tuple[str, ...]]:
    return {
        verb.id: _SUBJECTS_ONLY.get(verb.id)
        or nouns_of(*(kind for kind in verb.subjects if kind != "person"))
        for verb in VERBS.values()
    }


OTHER_SUBJECTS = _subjects()
"""Nouns that are no persons which do it, by verb; empty where only persons do."""


def objects(verb: str, subject_kind: str) -> tuple[str, ...]:
    """Return the nouns that this verb takes as its object, for subjects of this kind."""
    if subject_kind == "animal":
        return _ANIMAL_OBJECTS.get(verb) or OBJECTS[verb]
    return OBJECTS[verb]


# Verbs with modals make no sense, or only now and then.
NO_MODAL = frozenset(
    listed(
        "love know.somebody need like prefer lose fall miss.event dream.verb cough begin end grow"
        " shine have hear thank greet forget steal break"
    )
)
NO_ORDER = frozenset(
    listed(
        "love know.somebody see hear lose need have understand.text fall like prefer miss.event"
        " arrive begin end grow shine dream.verb cough live like think steal break celebrate"
    )
)
ONLY_NOT_ORDERED = frozenset(listed("forget shout cry laugh sell lie sleep cut hide fall"))

# What stands at the place of an adverb, by verb. "Always", "often" and "sometimes" go with all.
_ADVERB_VERBS = _rows("""
slowly: eat drink read write walk run swim speak.language drive open close work
quickly: eat drink read write walk run swim drive prepare clean learn.language repair finish leave \
answer.somebody open close come
quietly: sing work play sit open close leave whisper laugh study wait
loudly: sing laugh cry cough shout
carefully: read write drive open close cut carry hold wash clean repair wear prepare translate
well: sleep sing dance swim cook draw work see hear understand.text know.somebody speak.language \
prepare explain repair play
early: arrive leave get.up come return begin go
late: arrive leave get.up come return begin end work
here: live stay sit stand sleep work wait eat sing dance play study rest stop come
together: eat work sing dance play study travel live walk sleep wait laugh go come read run
alone.adv: eat work sing dance play travel live walk sleep study wait go come sit
again: read write visit ask.somebody meet help see hear find lose come go sing dance try open \
close \
fall sleep swim forget call.on.the.telephone visit.place win stop begin thank greet invite
""")
VERB_ADVERBS = {
    verb: tuple(adverb for adverb, verbs in _ADVERB_VERBS.items() if verb in verbs)
    for verb in VERBS
}
FREQUENCIES = listed("often always sometimes")

COMPANY = frozenset(
    listed(
        "eat drink read go come return walk sleep run swim work sing dance laugh rest travel"
        " play study"
        " live stay sit arrive leave discuss celebrate organize prepare visit visit.place"
    )
)

UNCOUNTED_OBJECT = frozenset(
    listed(
        "wear put.on repair break open close drive clean enter paint.wall build organize"
        " celebrate like prefer"
        " miss.event learn.language speak.language remember forget discuss explain"
    )
)
"""Verbs whose objects have no numbers, as they are seldom many."""
