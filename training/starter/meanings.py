"""Draws what toy sentences are about: noun phrases, places and predicates, in both languages."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter import lexicon, words
from training.starter.grammar import PRONOUNS, Phrase, Predicate, joined, noun_phrase, pronoun

if TYPE_CHECKING:
    from random import Random

    from training.starter.grammar import Tense

_OBJECTS = {
    "eat": ("apple", "cake", "egg", "orange"),
    "read": ("book", "letter", "story", "map"),
    "write": ("book", "letter", "story", "song"),
}
_ANY_OBJECT = {"see", "like", "hear", "find", "choose", "show", "draw"}
_CLOSABLE = {
    "open": ("door", "window", "box", "book", "bag", "letter"),
    "close": ("door", "window", "box", "book", "bag"),
}
_FITTING = {
    "person": {"any", "person"},
    "animal": {"any", "person", "colour"},
    "thing": {"any", "thing", "colour"},
    "place": {"any", "person"},
}


class UnsuitableError(Exception):
    """A drawn meaning is on the other side of the split, or has no clear translation."""


class MeaningMaker:
    """Draws parts of sentences; with `unseen`, only from the share that training never shows.

    Attributes:
        key: names what the last predicate was about, for the split of combinations.
    """

    def __init__(self, random: Random, *, unseen: bool = False) -> None:
        """Draw with this generator, from this side of the split."""
        self.random = random
        self.unseen = unseen
        self.key = ""

    def name(self) -> tuple[str, bool]:
        """Return a first name, and whether it is feminine (made up: if it ends in a or e)."""
        if self.random.random() < 0.35 and not self.unseen:
            feminine = self.random.random() < 0.5
            names = lexicon.FEMININE_NAMES if feminine else lexicon.MASCULINE_NAMES
            return self.random.choice(names), feminine
        name = words.word(self.random, unseen=self.unseen).capitalize()
        return name, name[-1] in "ae"

    def subject(self) -> Phrase:
        """Draw a subject: a pronoun, a name, a noun phrase or two of them."""
        kind = self.random.random()
        if kind < 0.28:
            return pronoun(self.random.choice(PRONOUNS))
        if kind < 0.48:
            return self._named()
        first = self._noun_phrase(self.random.choice(lexicon.PERSONS))
        if kind < 0.54:
            second = (
                self._named()
                if self.random.random() < 0.5
                else self._noun_phrase(self.random.choice(lexicon.PERSONS))
            )
            if first.key == second.key:
                raise UnsuitableError
            return joined(first, second)
        return first

    def _named(self) -> Phrase:
        name, feminine = self.name()
        # One key for all names: the split of combinations must not depend on made-up letters.
        return Phrase(name, name, feminine=feminine, key="name")

    def _noun_phrase(
        self, noun: lexicon.Noun, *, possessor: Phrase | None = None, negated: bool = False
    ) -> Phrase:
        determiners = ["the"] * 6 + ["a"] * 3 + ["my", "our", "your", "this"]
        if possessor and possessor.person == 1:
            determiners += ["her", "her"] if possessor.feminine else ["his", "his"]
        adjectives = self._adjectives(noun)
        if self.random.random() < 0.16:
            return self._counted(noun, adjectives)
        return noun_phrase(
            noun,
            self.random.choice(determiners),
            adjectives,
            plural=self.random.random() < 0.3,
            negated=negated,
        )

    def _counted(self, noun: lexicon.Noun, adjectives: tuple[lexicon.Adjective, ...]) -> Phrase:
        kind = self.random.random()
        if kind < 0.5:
            count = self.random.choice(lexicon.NUMBERS)
        elif kind < 0.8:
            count = (str(self.random.randint(11, 999)),) * 2
        else:
            count = ("many", "beaucoup de")
        return noun_phrase(noun, "", adjectives, plural=True, number=count)

    def _adjectives(self, noun: lexicon.Noun) -> tuple[lexicon.Adjective, ...]:
        fitting = [a for a in lexicon.ADJECTIVES if a.kind in _FITTING[noun.kind]]
        if noun.kind == "place":
            fitting = [a for a in fitting if a.en in {"big", "small", "old", "beautiful", "quiet"}]
        draw = self.random.random()
        if draw < 0.55:
            return ()
        front = [a for a in fitting if a.precedes]
        after = [a for a in fitting if not a.precedes]
        if draw < 0.62 and after:
            return (self.random.choice(front), self.random.choice(after))
        return (self.random.choice(after if after and draw < 0.83 else front),)

    def _predicate(self, subject: Phrase, tense: Tense, *, negated: bool) -> Predicate:
        kind = self.random.random()
        if kind < 0.2:
            return self._being()
        modal = self.random.choice(lexicon.MODALS) if tense == "present" and kind > 0.82 else None
        verb = self.random.choice(lexicon.VERBS)
        if (
            verb.en == "read"
            and tense == "present"
            and subject.person != 1
            and not negated
            and not modal
        ):
            raise UnsuitableError  # "I read" may be present or past
        predicate = self._complement(verb, subject, negated=negated)
        often = tense == "present" and not negated and not modal and self.random.random() < 0.08
        return replace(predicate, modal=modal, often=often)

    def _being(self) -> Predicate:
        if self.random.random() < 0.3:
            place = self._place()
            self.key = f"at {place.key}"
            return Predicate(None, en=place.en, fr=place.fr)
        adjective = self.random.choice(
            [a for a in lexicon.ADJECTIVES if a.kind in {"any", "person"}]
        )
        self.key = adjective.en
        return Predicate(None, adjective=adjective, very=self.random.random() < 0.25)

    def _complement(self, verb: lexicon.Verb, subject: Phrase, *, negated: bool) -> Predicate:
        if verb.frame == "motion":
            place = self._destination()
        elif verb.frame == "dwell":
            place = self._place(inside=True)
        elif verb.frame == "object" or (verb.en in _OBJECTS and self.random.random() < 0.7):
            return self._with_object(verb, subject, negated=negated)
        else:
            place = self._place() if self.random.random() < 0.5 else Phrase("", "", key="-")
        self.key = place.key
        return Predicate(verb, en=place.en, fr=place.fr)

    def _with_object(self, verb: lexicon.Verb, subject: Phrase, *, negated: bool) -> Predicate:
        if verb.en in _ANY_OBJECT and self.random.random() < 0.22:
            clitic = self.random.choice(
                [p for p in PRONOUNS if p not in {subject.en, "I" if subject.person == 2 else ""}]
            )
            self.key = clitic
            return Predicate(verb, clitic=clitic)
        nouns: tuple[lexicon.Noun, ...] = lexicon.THINGS
        allowed = _OBJECTS.get(verb.en) or _CLOSABLE.get(verb.en)
        if allowed:
            nouns = tuple(n for n in nouns if n.en in allowed)
        elif verb.en in _ANY_OBJECT:
            nouns = lexicon.NOUNS
        phrase = self._noun_phrase(self.random.choice(nouns), possessor=subject, negated=negated)
        self.key = phrase.key
        english, french = phrase.en, phrase.fr
        if self.random.random() < 0.2:
            place = self._place()
            english, french = f"{english} {place.en}", f"{french} {place.fr}"
        return Predicate(verb, en=english, fr=french)

    def _place(self, *, inside: bool = False) -> Phrase:
        if self.random.random() < 0.2:
            town = self.name()[0]
            return Phrase(f"in {town}", f"à {town}", key="town")
        preposition = (
            lexicon.PLACE_PREPOSITIONS[0]
            if inside
            else self.random.choice(lexicon.PLACE_PREPOSITIONS)
        )
        noun = self.random.choice(
            [
                n
                for n in lexicon.PLACES
                if n.en not in {"bridge", "beach", "street", "river", "mountain"}
                or preposition[0] != "in"
            ]
        )
        phrase = self._noun_phrase(noun)
        return Phrase(
            f"{preposition[0]} {phrase.en}", f"{preposition[1]} {phrase.fr}", key=phrase.key
        )

    def _destination(self) -> Phrase:
        if self.random.random() < 0.25:
            town = self.name()[0]
            return Phrase(f"to {town}", f"à {town}", key="town")
        noun = self.random.choice(
            [n for n in lexicon.PLACES if n.en not in {"forest", "street", "mountain"}]
        )
        phrase = noun_phrase(
            noun, self.random.choice(("the", "the", "my", "our", "this")), self._adjectives(noun)
        )
        return Phrase(f"to {phrase.en}", f"à {phrase.fr}", key=phrase.key)

    def _split(self, key: str) -> None:
        if words.held_out(key) != self.unseen:
            raise UnsuitableError
