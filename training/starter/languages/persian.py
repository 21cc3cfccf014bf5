"""Persian: every kind of sentence, as it is written in Iran."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from training.starter.languages.persian_clauses import Asked, clause_text, placed, where_text
from training.starter.languages.persian_fixed import born, introduced, label, measure, pointer
from training.starter.languages.persian_phrases import is_dropped, is_nothing, meant, nominal
from training.starter.languages.persian_spelling import digits
from training.starter.languages.persian_times import hour_text, time_text
from training.starter.languages.persian_verbs import (
    Form,
    being,
    conjugated,
    existing,
    hoping,
)
from training.starter.languages.persian_words import PHRASE_WORDS, VERB_WORDS
from training.starter.languages.speaking import UnsayableError
from training.starter.world import meanings as m

if TYPE_CHECKING:
    from training.starter.languages.persian_phrases import Spoken

_BETWEEN = {"and": " و ", "but": "، ولی ", "because": "، زیرا ", "so": "، بنابراین "}
_BEFORE = {
    "when": "وقتی", "if": "اگر", "before.verb": "پیش از آنکه", "after.verb": "پس از آنکه",
    "although": "اگرچه",
}  # fmt: skip
"""With these the second clause comes first, as Persian has it."""

_DOUBTED = frozenset({"if", "before.verb"})
_EXISTING = frozenset(
    {
        m.Determiner.A,
        m.Determiner.COUNTED,
        m.Determiner.SOME,
        m.Determiner.MANY,
        m.Determiner.NO,
    }
)
_CURRENCIES = {"euro": "یورو", "dollar": "دلار"}


class Persian:
    """Persian, as a `Speaker`."""

    code = "fa"
    name = "Persian"

    def say(self, sentence: m.Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        return self._words(sentence)

    @singledispatchmethod
    def _words(self, sentence: m.Sentence) -> str:
        raise TypeError(sentence)

    @_words.register(m.Statement)
    def _(self, sentence: m.Statement) -> str:
        return f"{clause_text(sentence.clause)}."

    @_words.register(m.Question)
    def _(self, sentence: m.Question) -> str:
        return f"{_question(sentence.clause, sentence.word)}؟"

    @_words.register(m.Joined)
    def _(self, sentence: m.Joined) -> str:
        if sentence.joiner in _BETWEEN:
            same = meant(sentence.second.subject, sentence.first.subject)
            first = clause_text(sentence.first)
            second = clause_text(sentence.second, Asked(subject=same))
            return f"{first}{_BETWEEN[sentence.joiner]}{second}."
        return f"{_fronted(sentence)}."

    @_words.register(m.Said)
    def _(self, sentence: m.Said) -> str:
        speaker = nominal(sentence.speaker)
        form = Form(speaker.person, sentence.tense, is_nothing(sentence.speaker))
        hopes = sentence.verb == "hope"
        verb = hoping(form) if hopes else conjugated(VERB_WORDS[sentence.verb], form)
        said = "" if is_dropped(sentence.speaker) else placed(speaker)
        if hopes:
            _check_hope(sentence)
        same = meant(sentence.clause.subject, sentence.speaker)
        clause = clause_text(sentence.clause, Asked(subject=same, subjunctive=hopes))
        return f"{said} {verb} که {clause}.".lstrip()

    @_words.register(m.Order)
    def _(self, sentence: m.Order) -> str:
        clause = sentence.clause
        if clause.modal or clause.tense is not m.Tense.PRESENT or clause.first:
            raise UnsayableError(sentence)
        return f"لطفاً {clause_text(clause, Asked(subjunctive=True))}."

    @_words.register(m.There)
    def _(self, sentence: m.There) -> str:
        thing = sentence.thing
        if thing.determiner not in _EXISTING or is_nothing(sentence.where.thing):
            raise UnsayableError(sentence)
        spoken = nominal(thing)
        form = Form(spoken.person, sentence.tense, is_nothing(thing))
        verb = existing(form, alive=spoken.alive)
        return f"{where_text(sentence.where)} {placed(spoken)} {verb}."

    @_words.register(m.Cost)
    def _(self, sentence: m.Cost) -> str:
        return f"{placed(_present(sentence.thing), 'قیمت')} {_price(sentence)} است."

    @_words.register(m.Age)
    def _(self, sentence: m.Age) -> str:
        subject = _present(sentence.subject)
        said = "" if is_dropped(sentence.subject) else placed(subject)
        has = conjugated(VERB_WORDS["have"], Form(subject.person))
        return f"{said} {digits(sentence.years)} سال {has}.".lstrip()

    @_words.register(m.Open)
    def _(self, sentence: m.Open) -> str:
        building = placed(_present(sentence.building))
        state = "باز" if sentence.opens else "بسته"
        return f"{building} {hour_text(sentence.hour)} {state} می‌شود."

    @_words.register(m.Measure)
    def _(self, sentence: m.Measure) -> str:
        return measure(sentence)

    @_words.register(m.Introduced)
    def _(self, sentence: m.Introduced) -> str:
        return introduced(sentence)

    @_words.register(m.Born)
    def _(self, sentence: m.Born) -> str:
        return born(sentence)

    @_words.register(m.Pointer)
    def _(self, sentence: m.Pointer) -> str:
        return pointer(sentence)

    @_words.register(m.Phrase)
    def _(self, sentence: m.Phrase) -> str:
        return PHRASE_WORDS[sentence.id]

    @_words.register(m.Label)
    def _(self, sentence: m.Label) -> str:
        return label(sentence)


def _present(meaning: m.Nominal) -> Spoken:
    """Return a subject, which must not be "no …": its verb would have to be negative."""
    if is_nothing(meaning):
        raise UnsayableError(meaning)
    return nominal(meaning)


def _question(clause: m.Clause, word: str) -> str:
    if clause.first and word not in {"", "why"}:
        raise UnsayableError(clause)
    if word == "whose":
        return _whose(clause)
    if word == "how" and clause.verb == "be" and nominal(clause.subject).alive:
        return _how_is(clause)
    text = clause_text(clause, Asked(word))
    if word == "why":
        return f"چرا {text}"
    return text if word else f"آیا {text}"


def _whose(clause: m.Clause) -> str:
    thing = clause.subject
    if clause.negative or not isinstance(thing, m.Thing) or thing.owner or thing.clause:
        raise UnsayableError(clause)
    asked = nominal(
        m.Thing(
            thing.noun,
            m.Determiner.THIS,
            plural=thing.plural,
            adjectives=thing.adjectives,
            very=thing.very,
            mark=thing.mark,
        )
    )
    return f"{asked.text} مال چه کسی {being(Form(asked.person, clause.tense))}"


def _how_is(clause: m.Clause) -> str:
    if clause.negative or is_nothing(clause.subject):
        raise UnsayableError(clause)
    asked = placed(nominal(clause.subject), "حال")
    when = time_text(clause)
    return f"{asked} {when} چطور {being(Form(2, clause.tense))}".replace("  ", " ")


def _fronted(sentence: m.Joined) -> str:
    """Return "when …, …". Raises UnsayableError for what cannot come first in Persian."""
    main, other, joiner = sentence.first, sentence.second, sentence.joiner
    past = m.Tense.PAST in {main.tense, other.tense}
    if past if joiner == "if" else joiner != "although" and main.tense is not other.tense:
        raise UnsayableError(sentence)
    other, pronoun = _named_first(main, other)
    coming = joiner != "although" and other.tense is m.Tense.FUTURE
    doubted = coming or joiner in _DOUBTED
    if doubted:
        other = replace(other, tense=m.Tense.PRESENT)
    condition = clause_text(other, Asked(subjunctive=doubted))
    return f"{_BEFORE[joiner]} {condition}، {clause_text(main, Asked(subject=pronoun))}"


def _named_first(main: m.Clause, other: m.Clause) -> tuple[m.Clause, Spoken | None]:
    """Let the clause that comes first name whom both are about, and the second have a pronoun."""
    if isinstance(main.subject, m.Pronoun):
        return other, None
    pronoun = meant(other.subject, main.subject)
    if isinstance(other.subject, m.Pronoun) and other.subject.person is m.Person.THEY:
        pronoun = nominal(other.subject)
        if nominal(main.subject).person != pronoun.person:
            raise UnsayableError(other)
    return (replace(other, subject=main.subject) if pronoun else other), pronoun


def _check_hope(sentence: m.Said) -> None:
    """Only a time tells "hopes that he comes" and "will come" apart."""
    clause = sentence.clause
    if clause.tense is m.Tense.PRESENT and not clause.time:
        raise UnsayableError(sentence)
    if sentence.tense is m.Tense.PAST and clause.tense is not m.Tense.FUTURE:
        raise UnsayableError(sentence)


def _price(cost: m.Cost) -> str:
    parts = [f"{digits(cost.amount)} {_CURRENCIES[cost.currency]}"] if cost.amount else []
    if cost.cents or not parts:
        parts.append(f"{digits(cost.cents)} سنت")
    return " و ".join(parts)
