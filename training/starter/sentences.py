"""Joins drawn meanings to sentences, each in English and French."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter import lexicon, words
from training.starter.grammar import (
    Phrase,
    Predicate,
    elided,
    english_clause,
    french_clause,
    noun_phrase,
    sentence,
)
from training.starter.meanings import MeaningMaker, UnsuitableError

if TYPE_CHECKING:
    from training.starter.grammar import Tense

_JOINERS = (("and", "et"), ("but", "mais"), ("because", "parce que"), ("when", "quand"))


@dataclass(frozen=True)
class Pair:
    """One sentence in both languages."""

    en: str
    fr: str


class SentenceMaker(MeaningMaker):
    """Draws sentence pairs; with `unseen`, only from the share that training never shows."""

    def pair(self, *, simple: bool = False) -> Pair:
        """Return one sentence pair; `simple` leaves out joined clauses and fixed forms."""
        while True:
            try:
                return self._simple() if simple else self._any()
            except UnsuitableError:
                continue

    def paragraph(self, count: int, *, simple: bool = False) -> Pair:
        """Return this many sentences, joined by spaces."""
        pairs = [self.pair(simple=simple) for _ in range(count)]
        return Pair(" ".join(p.en for p in pairs), " ".join(p.fr for p in pairs))

    def _any(self) -> Pair:
        kind = self.random.random()
        if kind < 0.50:
            return self._simple()
        if kind < 0.62:
            return self._two_clauses()
        if kind < 0.65:
            return Pair(*self.random.choice(lexicon.PHRASES))
        return self.random.choice(self._FORMS)(self)

    def _simple(self) -> Pair:
        english, french, mark = self._clause(questions=True)
        french_mark = " ?" if mark == "?" else mark
        time = self._time()
        if mark == "." and time and self._drawn_tense == time[2]:
            if self.random.random() < 0.4:
                return self._finished(f"{time[0]}, {english}", f"{time[1]}, {french}", ".")
            return self._finished(f"{english} {time[0]}", f"{french} {time[1]}", ".")
        return self._finished(english, french, mark, french_mark)

    def _finished(self, english: str, french: str, mark: str, french_mark: str = "") -> Pair:
        return Pair(sentence(english, mark), sentence(elided(french), french_mark or mark))

    def _two_clauses(self) -> Pair:
        joiner = self.random.choice(_JOINERS)
        first, second = self._clause(), self._clause()
        return self._finished(
            f"{first[0]} {joiner[0]} {second[0]}", f"{first[1]} {joiner[1]} {second[1]}", "."
        )

    def _time(self) -> tuple[str, str, str] | None:
        return self.random.choice(lexicon.TIMES) if self.random.random() < 0.45 else None

    def _clause(self, *, questions: bool = False) -> tuple[str, str, str]:
        tense: Tense = self.random.choices(("present", "past", "future"), (5, 4, 3))[0]
        self._drawn_tense = tense
        asked = questions and self.random.random() < 0.1
        negated = not asked and self.random.random() < 0.18
        subject = self.subject()
        predicate = self._predicate(subject, tense, negated=negated)
        if (
            words.held_out(
                f"{subject.key}|{predicate.verb.en if predicate.verb else 'be'}|{self.key}"
            )
            != self.unseen
        ):
            raise UnsuitableError
        english = english_clause(subject, predicate, tense, negated=negated, asked=asked)
        french = french_clause(subject, predicate, tense, negated=negated, asked=asked)
        return english, french, "?" if asked else "."

    def _there_is(self) -> Pair:
        noun = self.random.choice(lexicon.PERSONS + lexicon.THINGS)
        plural = self.random.random() < 0.4
        thing = (
            self._counted(noun, self._adjectives(noun))
            if plural
            else noun_phrase(noun, "a", self._adjectives(noun))
        )
        place = self._place()
        self._split(f"there|{noun.en}|{place.key}")
        return self._finished(
            f"there {'are' if plural else 'is'} {thing.en} {place.en}",
            f"il y a {thing.fr} {place.fr}",
            ".",
        )

    def _where(self) -> Pair:
        thing = self._noun_phrase(self.random.choice(lexicon.NOUNS))
        self._split(f"where|{thing.key}")
        plural = thing.plural
        return self._finished(
            f"where {'are' if plural else 'is'} {thing.en}",
            f"où {'sont' if plural else 'est'} {thing.fr}",
            "?",
            " ?",
        )

    def _who(self) -> Pair:
        who = Phrase("who", "qui", key="who")
        tense: Tense = self.random.choice(("present", "past", "future"))
        predicate = self._predicate(who, tense, negated=False)
        self._split(f"who|{predicate.verb.en if predicate.verb else 'be'}|{self.key}")
        english = english_clause(who, predicate, tense, negated=False, asked=False)
        return self._finished(
            english, french_clause(who, predicate, tense, negated=False, asked=False), "?", " ?"
        )

    def _why(self) -> Pair:
        tense: Tense = self.random.choice(("present", "past", "future"))
        subject = self.subject()
        predicate = self._predicate(subject, tense, negated=False)
        self._split(f"why|{subject.key}|{self.key}")
        english = english_clause(subject, predicate, tense, negated=False, asked=True)
        french = french_clause(subject, predicate, tense, negated=False, asked=True)
        return self._finished(f"why {english}", f"pourquoi {french}", "?", " ?")

    def _relative(self) -> Pair:
        person = self._noun_phrase(self.random.choice(lexicon.PERSONS))
        who = replace(person, en="who", fr="qui", key="who")
        tense: Tense = self.random.choice(("present", "past"))
        inner = self._predicate(who, tense, negated=False)
        if inner.clitic:
            raise UnsuitableError
        english = f"{person.en} {english_clause(who, inner, tense, negated=False, asked=False)}"
        french = f"{person.fr} {french_clause(who, inner, tense, negated=False, asked=False)}"
        self._split(f"rel|{person.key}|{self.key}")
        full = replace(person, en=english, fr=french)
        outer = self._being()
        return self._finished(
            english_clause(full, outer, "present", negated=False, asked=False),
            french_clause(full, outer, "present", negated=False, asked=False),
            ".",
        )

    def _cost(self) -> Pair:
        thing = self._noun_phrase(self.random.choice(lexicon.THINGS))
        self._split(f"cost|{thing.key}")
        amount = self.random.randint(2, 2000)
        plural = thing.plural
        return self._finished(
            f"{thing.en} {'cost' if plural else 'costs'} {amount} euros",
            f"{thing.fr} {'coûtent' if plural else 'coûte'} {amount} euros",
            ".",
        )

    def _age(self) -> Pair:
        person, years = self.subject(), self.random.randint(2, 99)
        self._split(f"age|{person.key}|{years}")
        be = ("am", "is", "are", "are", "are")[person.person]
        avoir = ("ai", "a", "avons", "avez", "ont")[person.person]
        return self._finished(
            f"{person.en} {be} {years} years old", f"{person.fr} {avoir} {years} ans", "."
        )

    def _hour(self) -> Pair:
        place = noun_phrase(self.random.choice(lexicon.PLACES), "the")
        opens, hour = self.random.random() < 0.5, self.random.randint(2, 12)
        self._split(f"hour|{place.key}|{hour}")
        return self._finished(
            f"{place.en} {'opens' if opens else 'closes'} at {hour} o'clock",
            f"{place.fr} {'ouvre' if opens else 'ferme'} à {hour} heures",
            ".",
        )

    def _dated(self) -> Pair:
        subject = self.subject()
        predicate = self._predicate(subject, "past", negated=False)
        self._split(f"date|{subject.key}|{self.key}")
        month, year = self.random.choice(lexicon.MONTHS), self.random.randint(1900, 2049)
        day = self.random.randint(2, 31)
        dates = (
            (f"in {year}", f"en {year}"),
            (f"in {month[0]} {year}", f"en {month[1]} {year}"),
            (f"on {day} {month[0]}", f"le {day} {month[1]}"),
            (f"on {day} {month[0]} {year}", f"le {day} {month[1]} {year}"),
        )
        date = self.random.choice(dates)
        english = english_clause(subject, predicate, "past", negated=False, asked=False)
        french = french_clause(subject, predicate, "past", negated=False, asked=False)
        comma = ", " if self.random.random() < 0.6 else " "
        return self._finished(f"{date[0]}{comma}{english}", f"{date[1]}{comma}{french}", ".")

    def _give(self) -> Pair:
        giver, receiver = self.subject(), self._noun_phrase(self.random.choice(lexicon.PERSONS))
        thing = self._noun_phrase(self.random.choice(lexicon.THINGS), possessor=giver)
        if self.random.random() < 0.4:
            receiver = self._named()
        self._split(f"give|{giver.key}|{thing.key}|{receiver.key}")
        give = lexicon.Verb(
            "give",
            "gives",
            "gave",
            "donner",
            ("donne", "donne", "donnons", "donnez", "donnent"),
            "donné",
            "donner",
            takes_etre=False,
            frame="give",
        )
        predicate = Predicate(
            give, en=f"{thing.en} to {receiver.en}", fr=f"{thing.fr} à {receiver.fr}"
        )
        tense: Tense = self.random.choice(("present", "past", "future"))
        return self._finished(
            english_clause(giver, predicate, tense, negated=False, asked=False),
            french_clause(giver, predicate, tense, negated=False, asked=False),
            ".",
        )

    def _introduced(self) -> Pair:
        name = self.name()[0]
        person = self._noun_phrase(self.random.choice(lexicon.PERSONS))
        forms = [
            (f"my name is {name}", f"je m'appelle {name}"),
            (f"this is {name}", f"voici {name}"),
        ]
        if not person.plural:
            forms.append(
                (f"the name of {person.en} is {name}", f"le nom de {person.fr} est {name}")
            )
        return self._finished(*self.random.choice(forms), ".")

    _FORMS = (
        _there_is,
        _there_is,
        _where,
        _who,
        _why,
        _relative,
        _cost,
        _age,
        _hour,
        _dated,
        _dated,
        _give,
        _give,
        _introduced,
    )
