"""English: every kind of sentence, with the spelling of Britain."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatchmethod

from training.starter.languages.english_clauses import Clauses, be, finite
from training.starter.languages.english_nominals import (
    OWNERS,
    Agreement,
    agreement,
    bears_clause,
    figure,
)
from training.starter.languages.english_places import place
from training.starter.languages.english_times import date_words, hour_words
from training.starter.languages.english_words import LABELS, PHRASES
from training.starter.languages.speaking import UnsayableError, capital, marked
from training.starter.world import meanings as m

_JOINERS = {
    "and": ", and", "but": ", but", "because": " because", "when": " when", "if": " if",
    "so": ", so", "before.verb": " before", "after.verb": " after", "although": " although",
}  # fmt: skip
_OF_TIME = frozenset({"when", "if", "before.verb", "after.verb"})
_EXISTING = frozenset(
    {
        m.Determiner.A,
        m.Determiner.COUNTED,
        m.Determiner.SOME,
        m.Determiner.MANY,
        m.Determiner.NO,
    }
)


class English:
    """English, as a `Speaker`."""

    code = "en"
    name = "English"

    def __init__(self) -> None:
        """Take up its clauses and nominals."""
        self._clauses = Clauses()
        self._nominals = self._clauses.nominals

    def say(self, sentence: m.Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        return capital(self._words(sentence))

    @singledispatchmethod
    def _words(self, sentence: m.Sentence) -> str:
        raise TypeError(sentence)

    @_words.register(m.Statement)
    def _(self, sentence: m.Statement) -> str:
        return f"{self._clauses.clause(sentence.clause)}."

    @_words.register(m.Question)
    def _(self, sentence: m.Question) -> str:
        return f"{self._clauses.question(sentence)}?"

    @_words.register(m.Order)
    def _(self, sentence: m.Order) -> str:
        return f"{self._clauses.order(sentence.clause)}."

    @_words.register(m.Joined)
    def _(self, sentence: m.Joined) -> str:
        first, second = sentence.first, sentence.second
        if sentence.joiner in _OF_TIME:
            second = _seen_from(first, second, sentence)
        main = self._clauses.clause(first)
        other = self._clauses.clause(second, first=False)
        return f"{main}{_JOINERS[sentence.joiner]} {other}."

    @_words.register(m.Said)
    def _(self, sentence: m.Said) -> str:
        past = sentence.tense is m.Tense.PAST
        tense = sentence.clause.tense
        unclear = past and tense is m.Tense.PRESENT
        unhoped = past and sentence.verb == "hope" and tense is not m.Tense.FUTURE
        if sentence.tense is m.Tense.FUTURE or unclear or unhoped:
            raise UnsayableError(sentence)
        speaker = self._nominals.subject(sentence.speaker)
        verb = finite(sentence.verb, sentence.tense, agreement(sentence.speaker))
        clause = self._clauses.clause(sentence.clause, would=past, first=False)
        return f"{speaker} {verb} that {clause}."

    @_words.register(m.There)
    def _(self, sentence: m.There) -> str:
        thing = sentence.thing
        if thing.determiner not in _EXISTING or bears_clause(thing):
            raise UnsayableError(sentence)
        where, _ = place(sentence.where, self._nominals)
        verb = be(sentence.tense, agreement(thing))
        return f"there {verb} {self._nominals.thing(thing)} {where}."

    @_words.register(m.Cost)
    def _(self, sentence: m.Cost) -> str:
        thing = self._nominals.thing(sentence.thing)
        verb = "cost" if agreement(sentence.thing) is Agreement.MANY else "costs"
        return f"{thing} {verb} {_price(sentence)}."

    @_words.register(m.Age)
    def _(self, sentence: m.Age) -> str:
        verb = be(m.Tense.PRESENT, agreement(sentence.subject))
        years = _units(sentence.years, "year", "years")
        return f"{self._nominals.subject(sentence.subject)} {verb} {years} old."

    @_words.register(m.Open)
    def _(self, sentence: m.Open) -> str:
        building = self._nominals.thing(sentence.building)
        concept = "open" if sentence.opens else "close"
        verb = finite(concept, m.Tense.PRESENT, agreement(sentence.building))
        return f"{building} {verb} {hour_words(sentence.hour)}."

    @_words.register(m.Measure)
    def _(self, sentence: m.Measure) -> str:
        if sentence.kind == "temperature":
            where, _ = place(m.Where("in", sentence.thing), self._nominals)
            return f"it is {_units(sentence.value, 'degree', 'degrees')} {where}."
        subject = self._nominals.subject(sentence.thing)
        return f"{subject} {self._measured(sentence)}."

    def _measured(self, sentence: m.Measure) -> str:
        value, many = sentence.value, agreement(sentence.thing) is Agreement.MANY
        is_ = "are" if many else "is"
        match sentence.kind:
            case "weigh":
                weigh = "weigh" if many else "weighs"
                return f"{weigh} {_units(value, 'kilogram', 'kilograms')}"
            case "long" | "high":
                return f"{is_} {_units(value, 'metre', 'metres')} {sentence.kind}"
            case "far" if sentence.other is not None:
                distance = _units(value, "kilometre", "kilometres")
                return f"{is_} {distance} from {self._nominals.object(sentence.other)}"
            case "inhabitants":
                has = "have" if many else "has"
                return f"{has} {_units(value, 'inhabitant', 'inhabitants')}"
            case "percent":
                grew = "grew" if isinstance(sentence.thing, m.Place) else "increased"
                return f"{grew} by {figure(value)} per cent"
            case _:
                raise UnsayableError(sentence)

    @_words.register(m.Introduced)
    def _(self, sentence: m.Introduced) -> str:
        name = self._nominals.subject(sentence.name)
        if sentence.kind == "his.name.is":
            if sentence.thing is not None:
                return f"the name of {self._nominals.thing(sentence.thing)} is {name}."
            person = m.Person.SHE if sentence.name.female else m.Person.HE
            return f"{OWNERS[person]} name is {name}."
        if sentence.kind == "my.name.is":
            return f"my name is {name}."
        if sentence.thing is None:
            return f"this is {name}."
        if sentence.thing.determiner is not m.Determiner.OWNED or bears_clause(sentence.thing):
            raise UnsayableError(sentence)
        return f"this is {self._nominals.thing(sentence.thing)} {name}."

    @_words.register(m.Born)
    def _(self, sentence: m.Born) -> str:
        verb = "died" if sentence.died else "was born"
        words = [self._nominals.subject(sentence.name), verb]
        if sentence.place is not None:
            words += ["in", self._nominals.object(sentence.place)]
        return f"{' '.join(words)} {date_words(sentence.date)}."

    @_words.register(m.Pointer)
    def _(self, sentence: m.Pointer) -> str:
        text = marked(sentence.text, sentence.mark)
        match sentence.kind:
            case "find.at":
                if sentence.thing is None:
                    raise UnsayableError(sentence)
                return f"you can find {self._nominals.thing(sentence.thing)} at {text}."
            case "file.has":
                return f"the file {text} has {_units(sentence.number, 'page', 'pages')}."
            case _:
                return _POINTERS[sentence.kind].format(text)

    @_words.register(m.Phrase)
    def _(self, sentence: m.Phrase) -> str:
        return PHRASES[sentence.id]

    @_words.register(m.Label)
    def _(self, sentence: m.Label) -> str:
        if sentence.thing is not None:
            text = self._nominals.thing(sentence.thing)
        else:
            text = LABELS[sentence.id]
        return f"{text} {sentence.number}" if sentence.number else text


_POINTERS = {
    "write.to": "write to {}.",
    "press.key": "press {}.",
    "open.file": "open the file {}.",
    "version": "version {} is available.",
    "hello.name": "hello {}, welcome!",
    "saved.in": "the document was saved in {}.",
    "click.on": "click on “{}”.",
    "call.number": "call {} now.",
    "room.is": "you are in room {}.",
}


def _seen_from(first: m.Clause, second: m.Clause, sentence: m.Joined) -> m.Clause:
    """Return the clause behind "when" and "if": its future is said in the present."""
    if sentence.joiner == "if":
        if second.tense is not m.Tense.PRESENT or first.tense is m.Tense.PAST:
            raise UnsayableError(sentence)
        return second
    if first.tense is not second.tense:
        raise UnsayableError(sentence)
    return replace(second, tense=m.Tense.PRESENT) if second.tense is m.Tense.FUTURE else second


def _units(value: float, one: str, more: str) -> str:
    return f"{figure(value)} {one if value == 1 else more}"


def _price(cost: m.Cost) -> str:
    one, more = cost.currency, f"{cost.currency}s"
    if not cost.cents:
        return _units(cost.amount, one, more)
    if not cost.amount:
        return _units(cost.cents, "cent", "cents")
    return f"{figure(cost.amount)}.{cost.cents:02d} {more}"
