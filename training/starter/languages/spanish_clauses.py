"""Spanish clauses: puts the parts of statements, questions and requests in order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.spanish_parts import WHO, Mood, pronoun_like
from training.starter.languages.spanish_phrases import date_text, hour_text
from training.starter.languages.spanish_predicates import Predicates
from training.starter.languages.spanish_words import TIME_WORDS, VERB_WORDS, WEEKDAY_WORDS
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Determiner, Person, Pronoun, Tense, Thing

if TYPE_CHECKING:
    from training.starter.languages.spanish_parts import Parts
    from training.starter.languages.spanish_phrases import Phrase
    from training.starter.world.meanings import Clause, Nominal, Question

_QUESTION_WORDS = {"why": "por qué", "how": "cómo", "when": "cuándo", "where": "dónde"}
_OBJECTS = frozenset({"what", "whom", "how.many"})
_WITHOUT_HOUR = frozenset({"in.the.morning", "in.the.evening", "at.night"})
_HOW_MANY = ("cuánto", "cuánta", "cuántos", "cuántas")


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with spaces."""
    return " ".join(part for part in parts if part)


def time_text(clause: Clause) -> str:
    """Return when something happens, or nothing. Raises UnsayableError."""
    weekday = WEEKDAY_WORDS[clause.weekday - 1] if clause.weekday else ""
    if clause.time and (clause.date or weekday or (clause.hour and clause.time in _WITHOUT_HOUR)):
        raise UnsayableError(clause)
    if clause.date:
        day = date_text(clause.date, weekday)
    else:
        day = f"el {weekday}" if weekday else TIME_WORDS.get(clause.time, "")
    return joined(day, hour_text(clause.hour) if clause.hour else "")


class Clauses(Predicates):
    """Says clauses, without capital and end mark."""

    def stated(self, clause: Clause, mood: Mood = Mood.STATED, *, inner: bool = False) -> str:
        """Return a clause as a statement.

        Args:
            clause: what is said.
            mood: which forms the verb takes.
            inner: whether it stands behind another clause; then its time does not stand first.

        Raises:
            UnsayableError: Spanish does not say it well.
        """
        parts = self.parts(clause, mood, inner=inner)
        when = time_text(clause)
        text = self._in_order(parts)
        if not (clause.first and when and (clause.time or clause.date)) or inner:
            return joined(text, when)
        return f"{when}{',' if clause.date else ''} {text}"

    def relative(self, clause: Clause, head: Phrase) -> str:
        """Return "que …"; of liking "al que le gusta …". Raises UnsayableError."""
        parts = self.parts(clause, subject=replace(head, text=""))
        word = "que"
        if clause.verb == "like":
            articles = ("al", "a la", "a los", "a las")
            word = f"{articles[(2 if head.many else 0) + head.feminine]} que"
        if head.determiner is Determiner.NO:
            raise UnsayableError(clause)
        return joined(word, self._in_order(parts), time_text(clause))

    def request(self, clause: Clause) -> str:
        """Return "por favor, …". Raises UnsayableError."""
        if clause.tense is not Tense.PRESENT or clause.subject != Pronoun(Person.YOU):
            raise UnsayableError(clause)
        parts = self.parts(clause, Mood.REQUEST)
        parts.subject_text = ""
        return joined("por favor,", self._in_order(parts), time_text(clause))

    def infinitive(self, clause: Clause) -> str:
        """Return a clause without its subject: "cantar en el parque". Raises UnsayableError."""
        parts = self.parts(clause, Mood.INFINITIVE)
        if parts.no:
            raise UnsayableError(clause)
        parts.subject_text = ""
        return joined(self._in_order(parts), time_text(clause))

    def means_again(self, subject: Nominal, pronoun: Nominal) -> bool:
        """Return whether a pronoun means a subject that was named before it."""
        if not isinstance(pronoun, Pronoun):
            return False
        return pronoun.person in pronoun_like(self.nominal(subject))

    def asked(self, question: Question) -> str:
        """Return a question without its marks. Raises UnsayableError."""
        clause, word = question.clause, question.word
        if word == "whose":
            return self._whose(clause)
        if word == "who":
            return self._who(clause)
        asked = "" if not word else self._question_word(clause, word)
        parts = self.parts(clause, word=word or "whether")
        when = "" if word == "when" else time_text(clause)
        return joined(asked, self._inverted(parts, when, subject_last=word in _OBJECTS))

    def _who(self, clause: Clause) -> str:
        parts = self.parts(clause, subject=WHO, word="who")
        word = "a quién" if clause.verb == "like" else "quién"
        parts.subject_text = ""
        return joined(word, self._in_order(parts), time_text(clause))

    def _whose(self, clause: Clause) -> str:
        thing = clause.subject
        wrong = clause.negative or clause.modal or clause.tense is not Tense.PRESENT
        if wrong or not isinstance(thing, Thing) or thing.owner or thing.clause:
            raise UnsayableError(clause)
        phrase = self.thing(replace(thing, determiner=Determiner.THIS))
        return joined("de quién", "son" if phrase.many else "es", phrase.text)

    def _question_word(self, clause: Clause, word: str) -> str:
        if word in _OBJECTS:
            return self._asked_object(clause, word)
        if word == "where":
            if clause.verb in {"come", "return"} or clause.where:
                raise UnsayableError(clause)
            return "adónde" if clause.verb in {"go", "walk"} else "dónde"
        return _QUESTION_WORDS[word]

    def _asked_object(self, clause: Clause, word: str) -> str:
        if clause.verb == "be":
            raise UnsayableError(clause)
        link = VERB_WORDS[clause.verb].link
        preposition = {"le": "a", "gusta": ""}.get(link, link)
        if word == "what":
            return joined(preposition, "qué")
        if word == "whom":
            return joined(preposition or "a", "quién")
        if not isinstance(clause.object, Thing) or clause.object.clause:
            raise UnsayableError(clause)
        phrase = self.thing(replace(clause.object, determiner=Determiner.BARE))
        if phrase.kind == "person" and not link:
            preposition = "a"
        many = _HOW_MANY[(2 if phrase.many else 0) + phrase.feminine]
        return joined(preposition, many, phrase.text)

    @staticmethod
    def _in_order(parts: Parts) -> str:
        before = parts.front == "a veces" or not parts.no
        return joined(
            parts.subject_text,
            parts.front if before else "",
            "no" if parts.no else "",
            "" if before else parts.front,
            *parts.clitics,
            parts.finite,
            parts.infinitive,
            parts.close,
            parts.attribute,
            *parts.rest,
        )

    @staticmethod
    def _inverted(parts: Parts, when: str, *, subject_last: bool) -> str:
        """Return verb before subject; `subject_last`: behind all that belongs to the verb."""
        verb = ("no" if parts.no else "", *parts.clitics, parts.finite)
        adverb = parts.front or parts.close
        subject = parts.subject_text
        if parts.subject.heavy:
            # Behind all: what followed a relative clause would be read as a part of it.
            return joined(
                *verb, parts.infinitive, adverb, parts.attribute, *parts.rest, when, subject
            )
        if subject_last or (parts.short and not parts.infinitive):
            return joined(
                *verb, parts.infinitive, adverb, parts.attribute, subject, *parts.rest, when
            )
        return joined(*verb, subject, parts.infinitive, adverb, parts.attribute, *parts.rest, when)
