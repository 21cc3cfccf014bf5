"""What a sentence says, in no language yet: the tree that every language's grammar walks.

Conventions that let a sentence and its translation determine each other:

- The person spoken to is one, and addressed politely ("you": vous, Sie, usted, شما).
- Persons whose noun does not tell their sex are male in grammar ("the teacher … he").
- "This" is the only demonstrative; the simple present the only present; the past is the simple
  past of English and Spanish, the passé composé, the German perfect (the preterite of to be, to
  have and the modals), the simple past of Persian.
- "He" and "she" stand in a language only where it tells them apart, or the text before does.
- What is said of a name in `Pointer("hello.name")`: "Hello {name}, welcome!".
- A report of the past is shifted as English does: "said that … had", "said that … would".
- Names are kept as they are written; known ones have a Persian spelling.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Determiner(Enum):
    """What comes before a noun."""

    THE = "the"
    A = "a"
    THIS = "this"
    OWNED = "owned"
    """Somebody's: `Thing.owner` is a pronoun ("my", "their")."""

    COUNTED = "counted"
    SOME = "some"
    MANY = "many"
    EVERY = "every"
    NO = "no"
    BARE = "bare"
    """In labels and after numbers of units: nothing."""


class Person(Enum):
    """Who a pronoun means; YOU is polite."""

    I = "i"  # noqa: E741 - it is the word
    YOU = "you"
    HE = "he"
    SHE = "she"
    WE = "we"
    THEY = "they"


class Tense(Enum):
    """When it happens."""

    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True)
class Pronoun:
    """I, you, he and so on."""

    person: Person


@dataclass(frozen=True)
class Name:
    """A person's name; `known` ones are in the languages' lists, others are made up."""

    text: str
    female: bool
    known: bool = False
    mark: int = 0


@dataclass(frozen=True)
class Place:
    """The name of a town: made up, and kept as it is written."""

    text: str
    mark: int = 0


@dataclass(frozen=True)
class Thing:
    """A noun and what goes with it.

    Attributes:
        number: of COUNTED ones, from 2; up to twenty it is written as a word, if `in_words`.
        adjectives: at most two concepts; very: of the first of them.
        owner: of OWNED a pronoun; of THE whose it is ("the house of my friend", "Anna's house").
        clause: "who …" or "that …": its subject is this thing (and is left out there).
        mark: not 0: the noun with its adjectives, without its determiner, is between the tags
            of this number.
    """

    noun: str
    determiner: Determiner = Determiner.THE
    plural: bool = False
    number: int = 0
    in_words: bool = True
    adjectives: tuple[str, ...] = ()
    very: bool = False
    owner: Pronoun | Name | Thing | None = None
    clause: Clause | None = None
    mark: int = 0


@dataclass(frozen=True)
class Both:
    """Two joined by "and"."""

    first: Name | Thing
    second: Name | Thing


Nominal = Pronoun | Name | Place | Thing | Both


@dataclass(frozen=True)
class Where:
    """Where something happens or is; `relation` is of RELATIONS, or "to" or "from" with motion."""

    relation: str
    thing: Thing | Place


@dataclass(frozen=True)
class Date:
    """A day, month and year; 0 for what is not said. A year alone, month and year, day and month,
    or all three.
    """

    day: int = 0
    month: int = 0
    year: int = 0


@dataclass(frozen=True)
class Hour:
    """A time of day: full hours, half past, quarter past; 1 to 12, as clocks show it."""

    hour: int
    minutes: int = 0


@dataclass(frozen=True)
class Clause:
    """Somebody does something, or is something.

    Attributes:
        verb: a concept of VERBS, or "be" with one of `quality`, `role` and `where`.
        modal: "can", "must" or "want" before the verb.
        object: never a Pronoun HE or SHE that stands for a thing.
        recipient: who gets the object.
        quality: an adjective; degree: "very" or "too" before it; than: compared with ("bigger
            than"); most: the superlative with "the" ("is the biggest").
        role: what somebody is ("is a doctor"), a Thing with the determiner A or OWNED.
        companion: "with …".
        adverb, time: concepts of ADVERBS and TIMES; first: time or date stand at the beginning.
    """

    subject: Nominal
    verb: str
    tense: Tense = Tense.PRESENT
    negative: bool = False
    modal: str = ""
    object: Nominal | None = None
    recipient: Nominal | None = None
    quality: str = ""
    degree: str = ""
    than: Nominal | None = None
    most: bool = False
    role: Thing | None = None
    where: Where | None = None
    companion: Nominal | None = None
    adverb: str = ""
    time: str = ""
    date: Date | None = None
    weekday: int = 0
    hour: Hour | None = None
    first: bool = False


# Sentences -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Statement:
    """A clause with a full stop."""

    clause: Clause


@dataclass(frozen=True)
class Question:
    """A question.

    Attributes:
        word: "" (yes or no), "who" (the subject is asked for, and is left out), "what" and "whom"
            (the object is), "where", "when", "why", "how" and "how.many" (the object is a Thing,
            plural, BARE) and "whose" (the subject is a Thing: "whose book is this").
    """

    clause: Clause
    word: str = ""


@dataclass(frozen=True)
class Joined:
    """Two clauses; joiner: and, but, because, when, if, so, before.verb, after.verb, although."""

    first: Clause
    joiner: str
    second: Clause


@dataclass(frozen=True)
class Said:
    """What somebody says, thinks, knows, hopes or believes ("Anna says that …").

    `verb` is say, think.that, know.that, hope, believe; in the present or the past.
    """

    speaker: Nominal
    verb: str
    clause: Clause
    tense: Tense = Tense.PRESENT


@dataclass(frozen=True)
class Order:
    """A polite request: the clause's subject is YOU, in the present ("Please open the door.")."""

    clause: Clause


@dataclass(frozen=True)
class There:
    """There is or are; negative: there is no …, with the determiner NO."""

    thing: Thing
    where: Where
    tense: Tense = Tense.PRESENT


@dataclass(frozen=True)
class Cost:
    """What something costs; currency: euro or dollar; cents from 0 to 99."""

    thing: Thing
    amount: int
    currency: str = "euro"
    cents: int = 0


@dataclass(frozen=True)
class Age:
    """How old somebody is; the subject is a Name, Pronoun or a Thing that is a person."""

    subject: Nominal
    years: int


@dataclass(frozen=True)
class Open:
    """When a building opens or closes."""

    building: Thing
    opens: bool
    hour: Hour


@dataclass(frozen=True)
class Measure:
    """How long, high, heavy, far something is.

    Attributes:
        kind: weigh (kilograms), long (metres), high (metres), far (kilometres: from one Place to
            another), inhabitants (a Place has so many), percent (a number grew by so many
            percent), temperature (degrees, in a Place).
        value: with up to one digit behind the decimal sign: 3.5.
    """

    kind: str
    value: float
    thing: Thing | Place
    other: Place | None = None


@dataclass(frozen=True)
class Introduced:
    """Who somebody is: kind: my.name.is, this.is, his.name.is (`thing` is the person)."""

    kind: str
    name: Name
    thing: Thing | None = None


@dataclass(frozen=True)
class Born:
    """When and where somebody was born, or died."""

    name: Name
    date: Date
    place: Place | None = None
    died: bool = False


@dataclass(frozen=True)
class Pointer:
    """A sentence around something that is copied letter by letter.

    Attributes:
        kind: find.at (You can find the map at …), write.to (Write to …), file.has (The file … has
            n pages), press.key (Press …), open.file (Open the file …), version (Version … is
            available), hello.name (Hello {name}, …: a placeholder), saved.in (The document was
            saved in …), click.on (Click on “…”), call.number (Call … now), room.is (You are in
            room …).
        text: an address, a name of a file, a key, a placeholder; thing: where the kind has one.
    """

    kind: str
    text: str
    thing: Thing | None = None
    number: int = 0
    mark: int = 0


@dataclass(frozen=True)
class Phrase:
    """One of PHRASES."""

    id: str


@dataclass(frozen=True)
class Label:
    """Words that are no sentence: one of LABELS, or a thing (BARE or with its determiner).

    `number` stands behind a label ("Chapter 3"); `title` is a heading: no full stop, as all labels.
    """

    id: str = ""
    thing: Thing | None = None
    number: int = 0


Sentence = (
    Statement
    | Question
    | Joined
    | Said
    | Order
    | There
    | Cost
    | Age
    | Open
    | Measure
    | Introduced
    | Born
    | Pointer
    | Phrase
    | Label
)


@dataclass(frozen=True)
class Paragraph:
    """Sentences that follow each other, joined by a space."""

    sentences: tuple[Sentence, ...] = field(default_factory=tuple)
