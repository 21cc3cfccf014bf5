"""The concepts of the starter model's world: what there is, what it does, what it is like.

A concept is named by an English word, with a hint behind a dot where that has two meanings.
Every language of `languages/` has a row for each, with the forms that its grammar needs.
"""

from __future__ import annotations

from dataclasses import dataclass

# Kind, then its nouns; `:f` and `:m` are the sex of a person, `male` for all others in grammar.
_NOUNS = """
person woman:f man:m girl:f boy:m child mother:f father:m sister:f brother:m son:m daughter:f
person grandmother:f grandfather:m aunt:f uncle:m husband:m wife:f friend neighbour guest teacher
person student doctor farmer baker cook driver writer painter singer engineer lawyer judge mayor
person soldier sailor tailor hunter gardener carpenter postman:m waiter:m pilot tourist poet king:m
person queen:f prince:m princess:f actor:m actress:f dentist director chemist customer thief player
animal cat dog bird horse cow sheep goat pig duck chicken rabbit mouse fish lion tiger bear wolf
animal fox elephant monkey snake frog bee butterfly donkey camel
food apple pear orange banana cherry lemon grape bread cheese egg soup salad cake potato tomato
food carrot onion rice butter honey biscuit sandwich meat
drink water milk tea coffee juice wine beer
object key bag chair table bed lamp clock.wall watch.wrist box bottle glass.cup plate knife fork
object spoon
object mirror umbrella basket candle pen pencil ball toy gift coin stamp camera telephone computer
object radio guitar piano violin drum bell rope hammer ladder bucket blanket pillow carpet curtain
object brush comb needle scissors stone ring.jewel flag map picture statue
reading book letter newspaper story poem song report message card notebook page sentence list
reading article novel diary answer question plan contract
wear shirt coat hat shoe dress skirt trousers jacket scarf glove sock belt
vehicle car bus train bicycle boat ship plane lorry motorcycle taxi tram
opening door window gate drawer suitcase shop.door
building house school hospital hotel church mosque museum library theatre cinema restaurant bakery
building shop bank.money factory office station airport farm castle tower palace pharmacy university
building stable garage prison post.office
room kitchen bedroom bathroom living.room garden balcony roof cellar corridor courtyard
area park market village town city street square bridge beach forest mountain river lake island
area field valley hill road harbour desert country
plant tree flower rose leaf grass branch
body hand foot head eye ear nose mouth arm leg finger hair back heart tooth
nature sun moon star sky cloud rain snow wind storm sea fire light.glow
time.unit minute hour day week month year morning evening night
event party wedding meeting lesson exam concert game holiday journey war festival birthday race
matter problem mistake secret idea job money price truth dream reason luck news language word name
matter number colour rule law peace work.labour music history
language english.language french.language german.language spanish.language persian.language
"""

# Frame, subjects > objects (- for none), then the verbs. Frames:
#   object   takes an object;   optional   may take one;   alone   takes none
#   motion   goes to or comes from a place;   stay   asks for a place to be in
#   give     takes an object and somebody who gets it
_VERBS = """
object person > person: love know.somebody visit meet help look.for follow invite greet thank
object person > person: ask.somebody answer.somebody wait.for call.on.the.telephone
object person,animal > person,animal,object,vehicle,plant: see hear find
object person > object,reading,wear,vehicle: buy sell lose keep need choose have
object person > object,reading,wear: carry take hide bring.thing hold steal
object person > food: cut prepare cook
optional person,animal > food: eat
optional person,animal > drink: drink
optional person > reading: read write
object person > reading: translate understand.text finish explain print
object person > wear: wear wash put.on
optional person > vehicle: drive
object person > vehicle,object: repair break
object person > opening: open close
object person > building: build visit.place paint.wall
object person > room,building: clean enter
object person > person,animal,plant,building: draw photograph
object person > language: speak.language learn.language
object person > food,drink,reading,event,area: like prefer
object person > event: organize celebrate miss.event
object person > matter: remember forget discuss
alone person,animal > -: sleep run swim
alone person > -: work sing dance laugh cry smile wait rest travel dream.verb play study cough shout
alone person > -: think whisper
alone animal > -: jump
motion person,animal > -: go come return
motion person > -: walk
alone person,animal,vehicle > -: arrive leave stop
alone person > -: fall get.up
stay person,animal > -: live stay
stay person > -: sit stand lie
give person > object,reading,food,wear: give send show lend
alone event > -: begin end
alone plant > -: grow
alone nature > -: shine
"""

# What "can", "must" and "want to" ask of a verb is said in each language.
MODALS = ("can", "must", "want")

# What it may describe, then the adjectives.
_ADJECTIVES = """
any big small beautiful old.aged new ugly strange famous important
person young tall.person short.person happy sad tired strong weak rich poor sick healthy kind brave
person clever lazy hungry thirsty polite quiet.person friendly nervous proud honest angry busy
animal young strong hungry tired wild fast dangerous
object heavy light.weight clean dirty expensive cheap empty full broken wet dry round
object red blue green white black yellow brown grey wooden
food fresh sweet sour salty hot cold good bad
drink hot cold sweet fresh good bad
reading long short interesting boring good bad difficult easy funny
wear red blue green white black yellow brown grey warm clean dirty expensive cheap torn wet dry
vehicle red blue white black fast slow expensive broken safe
opening open.state closed heavy wooden
building high modern empty open.state closed quiet famous
room clean dirty dark bright warm cold empty quiet large
area quiet dangerous beautiful large famous far near
plant green high dry
body cold warm clean dirty
nature bright warm cold strong
event long short interesting boring good bad funny
matter difficult easy good bad serious
"""

_ADVERBS = """
slowly quickly quietly loudly often always sometimes again together here well carefully early
late alone.adv
"""

_RELATIONS = """
in on under behind in.front.of near beside
"""

MONTHS = 12
WEEKDAYS = 7

# Concept and the tense it asks for.
TIMES = {
    "today": "present", "now": "present", "every.day": "present", "in.the.morning": "present",
    "in.the.evening": "present", "at.night": "present", "every.week": "present",
    "every.year": "present", "in.summer": "present", "in.winter": "present",
    "yesterday": "past", "last.week": "past", "last.month": "past", "last.year": "past",
    "last.night": "past", "two.days.ago": "past", "a.year.ago": "past",
    "yesterday.evening": "past",
    "tomorrow": "future", "next.week": "future", "next.month": "future", "next.year": "future",
    "this.evening": "future", "soon": "future", "tomorrow.morning": "future",
    "in.an.hour": "future",
}  # fmt: skip

_PHRASES = """
hello good.morning good.evening good.night goodbye see.you.tomorrow thank.you
thank.you.very.much you.are.welcome yes.please no.thank.you excuse.me i.am.sorry how.are.you
i.am.well what.is.your.name nice.to.meet.you where.are.you.from i.do.not.understand
please.speak.slowly can.you.help.me what.time.is.it how.much.does.it.cost where.is.the.toilet
i.am.hungry i.am.thirsty i.am.tired it.is.raining it.is.snowing it.is.cold it.is.hot
the.weather.is.nice congratulations happy.birthday have.a.good.trip good.luck of.course
i.do.not.know i.think.so welcome come.in please.wait no.problem see.you.soon take.care
"""

# Words that stand alone, in headings, tables and on buttons.
_LABELS = """
name first.name last.name address date place telephone.number price total quantity title author
page chapter contents introduction summary conclusion appendix note table figure example yes no
open save cancel close.button delete search settings help language file folder edit print copy
paste back next home contact about date.of.birth signature country city street.label email
website description status size type version user password log.in log.out send download upload
new.button error warning
"""


@dataclass(frozen=True)
class Noun:
    """A noun: what kind of thing it is, and of persons whether female."""

    id: str
    kind: str
    female: bool


@dataclass(frozen=True)
class Verb:
    """A verb: its frame, the kinds of its subjects, and of its objects (none: it takes none)."""

    id: str
    frame: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]


@dataclass(frozen=True)
class Adjective:
    """An adjective, and the kinds that it may describe."""

    id: str
    kinds: tuple[str, ...]


def _nouns() -> dict[str, Noun]:
    nouns: dict[str, Noun] = {}
    for row in _NOUNS.strip().splitlines():
        kind, *words = row.split()
        for word in words:
            name, _, sex = word.partition(":")
            nouns[name] = Noun(name, kind, sex == "f")
    return nouns


def _verbs() -> dict[str, Verb]:
    verbs: dict[str, Verb] = {}
    for row in _VERBS.strip().splitlines():
        head, words = row.split(": ")
        frame, subjects, _, objects = head.split()
        taken = () if objects == "-" else tuple(objects.split(","))
        for word in words.split():
            verbs[word] = Verb(word, frame, tuple(subjects.split(",")), taken)
    return verbs


def _adjectives() -> dict[str, Adjective]:
    kinds: dict[str, list[str]] = {}
    for row in _ADJECTIVES.strip().splitlines():
        kind, *words = row.split()
        for word in words:
            kinds.setdefault(word, []).append(kind)
    return {word: Adjective(word, tuple(found)) for word, found in kinds.items()}


NOUNS = _nouns()
VERBS = _verbs()
ADJECTIVES = _adjectives()
ADVERBS = tuple(_ADVERBS.split())
RELATIONS = tuple(_RELATIONS.split())
PHRASES = tuple(_PHRASES.split())
LABELS = tuple(_LABELS.split())
