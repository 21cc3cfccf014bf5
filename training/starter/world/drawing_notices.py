"""Draws sentences without clauses: there is, prices, ages, hours, measures, names, copies."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import LABELS, NOUNS, PHRASES
from training.starter.world.drawing_drafts import SIMPLE_FORM, STATEMENT
from training.starter.world.drawing_sentences import Sentences
from training.starter.world.drawing_things import DEFINITE, LABELLED, PRICED, THERE
from training.starter.world.meanings import (
    Age,
    Born,
    Cost,
    Date,
    Determiner,
    Introduced,
    Label,
    Measure,
    Name,
    Open,
    Phrase,
    Pointer,
    Pronoun,
    Tense,
    There,
    Thing,
)
from training.starter.world.places import IN_TOWNS, PLACED, PLACES
from training.starter.world.selection import KIN, MASS, PAIRED, PERSONS, listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.starter.world.copied import Copied
    from training.starter.world.meanings import Nominal, Sentence

_THERE_NOUNS = tuple(
    noun for noun in PLACED if noun not in (KIN | PAIRED) and noun not in {"king", "queen"}
)
_TENSES = (Tense.PRESENT,) * 7 + (Tense.PAST,) * 2 + (Tense.FUTURE,)

# From, to (whole units), and the nouns.
_PRICES = (
    (1, 30, "apple pear orange banana lemon bread cheese egg soup salad cake tomato sandwich meat"
    " honey milk tea coffee juice wine beer newspaper card"),
    (3, 90, "book notebook novel pen ball toy basket candle knife plate bottle glass.cup umbrella"
    " hat glove sock scarf belt shirt blanket pillow key flower rose"),
    (20, 900, "coat dress jacket trousers skirt shoe chair table lamp mirror camera telephone radio"
    " guitar watch.wrist clock.wall bicycle carpet curtain suitcase bag drum ladder picture"),
    (150, 5000, "computer piano violin bed motorcycle ring.jewel boat horse cow statue holiday"
    " journey wedding"),
    (2000, 90_000, "car bus lorry"),
    (20_000, 900_000, "house farm shop hotel castle ship plane"),
)  # fmt: skip
_OPENED = listed(
    "museum library theatre cinema restaurant bakery shop bank.money pharmacy post.office school"
    " university office hospital market park station church"
)
_WEIGHTS = (
    (1, 9, "cat book bag box hammer plate lamp radio stone cake ball bottle basket"),
    (4, 60, "dog suitcase chair table guitar bicycle ladder carpet computer goat sheep statue"),
    (100, 900, "horse cow lion bear piano camel motorcycle boat tiger"),
    (900, 30_000, "car bus lorry elephant tram"),
)
_LENGTHS = (
    (1, 9, "table bed carpet curtain rope ladder scarf snake boat"),
    (4, 30, "car bus lorry train corridor garden balcony"),
    (20, 900, "street bridge ship train tram plane beach"),
)
_HEIGHTS = (
    (1, 5, "door gate table tree window statue ladder"),
    (6, 60, "house church mosque tree hotel castle factory school"),
    (30, 300, "tower hill"),
    (300, 8000, "mountain"),
)
_GROWING = ("price", "number")
_OF_PRICE = listed("bread coffee wine house car milk meat bicycle book apple")
_NUMBERED = frozenset(listed("chapter page table figure example appendix note version"))
_FOUND = listed(
    "map book newspaper report list article plan picture contract answer story novel message news"
    " poem"
)
_LABEL_NOUNS = tuple(
    noun.id for noun in NOUNS.values() if noun.kind not in {"language"} and noun.id != "ring"
)
_BORN, _DIED = (1800, 2020), (1850, 2024)


class Notices(Sentences):
    """Draws sentences that have no clause."""

    def there(self) -> Sentence:
        """Return that there is something somewhere."""
        noun = self.pick(_THERE_NOUNS)
        placed = PLACED[noun]
        thing = self.thing(noun, THERE, adjectives=0.3)
        where = self.place(PLACES[placed], STATEMENT, towns=placed in IN_TOWNS, away_from=thing)
        return There(thing, where, self.pick(_TENSES))

    def simple_there(self) -> Sentence:
        """Return that there is something somewhere, in few words."""
        noun = self.pick(_THERE_NOUNS)
        thing = self.thing(noun, (Determiner.A,), adjectives=0.15)
        return There(thing, self.place(PLACES[PLACED[noun]], SIMPLE_FORM, away_from=thing))

    def cost(self) -> Sentence:
        """Return what something costs."""
        low, high, nouns = self.pick(_PRICED)
        noun = self.pick(nouns)
        thing = self.thing(noun, DEFINITE if noun in MASS else PRICED, adjectives=0.25)
        amount = self.between(low, high)
        cents = self.between(1, 99) if amount < 100 and self.chance(0.4) else 0
        return Cost(thing, amount, "euro" if self.chance(0.65) else "dollar", cents)

    def age(self) -> Sentence:
        """Return how old somebody is."""
        subject: Nominal = self.person(plain=True)
        while not isinstance(subject, Name | Thing | Pronoun) or (
            isinstance(subject, Thing) and (subject.determiner is Determiner.A or subject.clause)
        ):
            subject = self.person(plain=True)
        noun = subject.noun if isinstance(subject, Thing) else ""
        return Age(subject, self.years_of(noun))

    def opens(self) -> Sentence:
        """Return when a building opens or closes."""
        building = self.thing(self.pick(_OPENED), SIMPLE_DEFINITE, adjectives=0.2)
        return Open(building, self.chance(0.55), self.hour())

    # Measures --------------------------------------------------------------------------

    def measure(self) -> Sentence:
        """Return how long, high, heavy, far something is, and what else is measured."""
        return self.pick(self._MEASURES)(self)

    def _sized(self, kind: str, rows: tuple[tuple[int, int, tuple[str, ...]], ...]) -> Measure:
        low, high, nouns = self.pick(rows)
        thing = self.thing(self.pick(nouns), DEFINITE, adjectives=0.2)
        return Measure(kind, self._value(low, high), thing)

    def _value(self, low: int, high: int) -> float:
        value = self.between(low, high)
        if value < 100 and self.chance(0.35):
            return value + self.between(1, 9) / 10
        return float(max(value, 2))

    def _weight(self) -> Measure:
        return self._sized("weigh", _WEIGHED)

    def _length(self) -> Measure:
        return self._sized("long", _LONG)

    def _height(self) -> Measure:
        return self._sized("high", _HIGH)

    def _distance(self) -> Measure:
        first, second = self.town(), self.town()
        return Measure("far", self._value(2, 900), first, second)

    def _inhabitants(self) -> Measure:
        digits = self.between(3, 7)
        return Measure("inhabitants", float(self.between(2, 10**digits)), self.town())

    def _percent(self) -> Measure:
        noun = self.pick(_GROWING)
        owner = Thing(self.pick(_OF_PRICE)) if noun == "price" and self.chance(0.6) else None
        return Measure("percent", self._value(2, 60), Thing(noun, owner=owner))

    def _temperature(self) -> Measure:
        return Measure("temperature", self._value(2, 40), self.town())

    _MEASURES = (
        _weight,
        _length,
        _height,
        _distance,
        _inhabitants,
        _percent,
        _temperature,
    )

    # Names -----------------------------------------------------------------------------

    def introduced(self) -> Sentence:
        """Return who somebody is."""
        kind = self.pick(("my.name.is", "this.is", "his.name.is"))
        name = self.name()
        if kind != "his.name.is":
            return Introduced(kind, name)
        return Introduced(kind, name, self._named_person(name))

    def _named_person(self, name: Name) -> Thing:
        while True:
            noun = self.pick(PERSONS)
            if NOUNS[noun].female != name.female or noun in {"king", "queen"}:
                continue
            thing = self.thing(noun, DEFINITE, adjectives=0.1)
            if not thing.plural:
                return thing

    def born(self) -> Sentence:
        """Return when and where somebody was born or died."""
        died = self.chance(0.35)
        date = self.date(_DIED if died else _BORN)
        if not date.year:
            date = Date(date.day, date.month, self.between(*(_DIED if died else _BORN)))
        return Born(self.name(), date, self.town() if self.chance(0.5) else None, died)

    # What is copied --------------------------------------------------------------------

    def pointer(self) -> Sentence:
        """Return a sentence around something that is copied."""
        kind, draw = self.pick(_POINTERS)
        text = draw(self.copied)
        if kind == "find.at":
            return Pointer(kind, text, self.thing(self.pick(_FOUND), SIMPLE_DEFINITE, adjectives=0))
        return Pointer(kind, text, number=self._pages() if kind == "file.has" else 0)

    def _pages(self) -> int:
        return self.between(2, 20) if self.chance(0.5) else self.between(21, 3000)

    def phrase(self) -> Sentence:
        """Return a phrase of every day."""
        return Phrase(self.pick(PHRASES))

    def any_label(self) -> Label:
        """Return words that are no sentence."""
        if self.chance(0.25):
            text = self.pick(LABELS)
            numbered = text in _NUMBERED and self.chance(0.7)
            return Label(text, number=self.between(1, 99) if numbered else 0)
        noun = self.pick(_LABEL_NOUNS)
        return Label(thing=self.thing(noun, LABELLED, adjectives=0.5))


_Rows = tuple[tuple[int, int, tuple[str, ...]], ...]


def _rows(rows: tuple[tuple[int, int, str], ...]) -> _Rows:
    return tuple((low, high, tuple(nouns.split())) for low, high, nouns in rows)


SIMPLE_DEFINITE = (Determiner.THE,) * 8 + (Determiner.THIS,) * 2 + (Determiner.OWNED,)
_PRICED, _WEIGHED, _LONG, _HIGH = map(_rows, (_PRICES, _WEIGHTS, _LENGTHS, _HEIGHTS))
_POINTERS: tuple[tuple[str, Callable[[Copied], str]], ...] = (
    ("find.at", lambda copied: copied.address()),
    ("find.at", lambda copied: copied.address()),
    ("write.to", lambda copied: copied.email()),
    ("file.has", lambda copied: copied.file()),
    ("press.key", lambda copied: copied.key()),
    ("open.file", lambda copied: copied.file()),
    ("version", lambda copied: copied.version()),
    ("hello.name", lambda copied: copied.placeholder()),
    ("saved.in", lambda copied: copied.path()),
    ("click.on", lambda copied: copied.button()),
    ("call.number", lambda copied: copied.telephone()),
    ("room.is", lambda copied: copied.room()),
)
