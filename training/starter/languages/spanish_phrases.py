"""Spanish noun phrases, numbers and dates: articles, agreement, contractions, pronouns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.languages.spanish_nouns import NOUN_WORDS, plural
from training.starter.languages.spanish_verbs import EL, ELLOS, NOSOTROS, YO
from training.starter.languages.spanish_words import (
    ADJECTIVE_WORDS,
    ADJECTIVES_BY_KIND,
    MONTH_WORDS,
    NUMBER_WORDS,
    WITH_ARTICLE,
)
from training.starter.languages.speaking import UnsayableError, bare, marked
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import Both, Determiner, Name, Person, Place, Pronoun, Thing

if TYPE_CHECKING:
    from training.starter.languages.spanish_nouns import NounWord
    from training.starter.languages.spanish_words import AdjectiveWord
    from training.starter.world.meanings import Clause, Date, Hour, Nominal

_WORDS_TO = 20
_FOUR_DIGITS = 9999

# Subject, behind prepositions, the person of the verb, and the pronoun as direct object.
_PRONOUNS = {
    Person.I: ("", "mí", YO, "me"),
    Person.YOU: ("usted", "usted", EL, "lo"),
    Person.HE: ("él", "él", EL, "lo"),
    Person.SHE: ("ella", "ella", EL, "la"),
    Person.WE: ("", "nosotros", NOSOTROS, "nos"),
    Person.THEY: ("ellos", "ellos", ELLOS, "los"),
}
_DATIVES = {"me": "me", "nos": "nos", "lo": "le", "la": "le", "los": "les"}

_ARTICLES = {
    Determiner.THE: ("el", "la", "los", "las"),
    Determiner.A: ("un", "una", "unos", "unas"),
    Determiner.THIS: ("este", "esta", "estos", "estas"),
    Determiner.SOME: ("algún", "alguna", "algunos", "algunas"),
    Determiner.MANY: ("mucho", "mucha", "muchos", "muchas"),
    Determiner.EVERY: ("cada", "cada", "cada", "cada"),
    Determiner.NO: ("ningún", "ninguna", "", ""),
}
_OWNERS = {
    Person.I: ("mi", "mi", "mis", "mis"),
    Person.YOU: ("su", "su", "sus", "sus"),
    Person.WE: ("nuestro", "nuestra", "nuestros", "nuestras"),
}
_SINGULAR_ONLY = frozenset({Determiner.A, Determiner.EVERY, Determiner.NO})
_NOT_OF_MASS = frozenset({Determiner.A, Determiner.COUNTED, Determiner.EVERY})
_NOT_OF_PAIRS = frozenset({Determiner.COUNTED, Determiner.EVERY, Determiner.NO})


@dataclass(frozen=True)
class Phrase:
    """A noun phrase with what agrees with it.

    Attributes:
        text: as a subject; empty for "yo" and "nosotros", which the verb's ending says.
        person: YO, EL, NOSOTROS or ELLOS; kind: of the noun, "person" for names.
        pronoun: who, if it is a pronoun; clitic: that pronoun as a direct object.
        determiner: of a thing; heavy: whether it ends with a relative clause.
    """

    text: str
    person: int = EL
    feminine: bool = False
    kind: str = "person"
    pronoun: Person | None = None
    clitic: str = ""
    determiner: Determiner | None = None
    heavy: bool = False

    @property
    def many(self) -> bool:
        """Whether adjectives take the plural."""
        return self.person in {NOSOTROS, ELLOS}

    @property
    def dative(self) -> str:
        """The pronoun as an indirect object: of a noun "le" or "les"."""
        if self.clitic:
            return _DATIVES[self.clitic]
        return "les" if self.many else "le"

    @property
    def free(self) -> str:
        """Its text behind a preposition."""
        return _PRONOUNS[self.pronoun][1] if self.pronoun else self.text


def after(preposition: str, phrase: Phrase) -> str:
    """Return a phrase behind a preposition: "al", "del", "conmigo"."""
    text = phrase.free
    if preposition == "con" and phrase.pronoun is Person.I:
        return "conmigo"
    if phrase.determiner and text.startswith("el "):
        if preposition == "a":
            return f"al {text[3:]}"
        if preposition == "de" or preposition.endswith(" de"):
            return f"{preposition}l {text[3:]}"
    return f"{preposition} {text}"


def and_before(following: str) -> str:
    """Return "y", or "e" before the sound i, with its spaces."""
    text = bare(following).lower()
    letters = text.removeprefix("h")
    sounds_i = letters.startswith(("i", "í")) and not letters.startswith(("ia", "ie", "io", "iu"))
    return " e " if sounds_i else " y "


def form(adjective: AdjectiveWord, phrase: Phrase) -> str:
    """Return an adjective that agrees with a phrase."""
    return agreeing(adjective.masculine, phrase)


def agreeing(word: str, phrase: Phrase) -> str:
    """Return an adjective or participle that agrees with a phrase; masculine singular given."""
    if " " in word:
        return word
    if phrase.feminine and word.endswith("o"):
        word = f"{word[:-1]}a"
    if not phrase.many:
        return word
    return _PLURALS.get(word) or plural(word)


_PLURALS = {"joven": "jóvenes"}


def adjective_of(concept: str, kind: str) -> AdjectiveWord:
    """Return the adjective that says a concept of this kind of thing."""
    return ADJECTIVES_BY_KIND.get((concept, kind)) or ADJECTIVE_WORDS[concept]


_RANKS = {concept: rank for rank, concept in enumerate(ADJECTIVE_WORDS)}


def grouped(value: float) -> str:
    """Return a number with a decimal comma; from five digits on narrow spaces part thousands."""
    whole, _, decimals = f"{value:.1f}".rstrip("0").rstrip(".").partition(".")
    if abs(value) > _FOUR_DIGITS:
        whole = f"{int(whole):,}".replace(",", "\u202f")
    return f"{whole},{decimals}" if decimals else whole


def counted(number: int, *, in_words: bool) -> str:
    """Return a number of things, as a word up to twenty if asked for."""
    return NUMBER_WORDS[number] if in_words and number <= _WORDS_TO else grouped(number)


def date_text(date: Date, weekday: str = "") -> str:
    """Return "el 5 de marzo de 2024", "en marzo de 2024", "en 2024"; `weekday` before a day."""
    year = f" de {date.year}" if date.year else ""
    if date.day:
        before = f"{weekday} " if weekday else ""
        return f"el {before}{date.day} de {MONTH_WORDS[date.month - 1]}{year}"
    if weekday:
        raise UnsayableError(date)
    if date.month:
        return f"en {MONTH_WORDS[date.month - 1]}{year}"
    return f"en {date.year}"


def hour_text(hour: Hour) -> str:
    """Return "a las 5", "a la 1:30"."""
    article = "la" if hour.hour == 1 else "las"
    minutes = f":{hour.minutes:02d}" if hour.minutes else ""
    return f"a {article} {hour.hour}{minutes}"


class NounPhrases(ABC):
    """Says nominals; what a relative clause says is left to whoever knows clauses."""

    @abstractmethod
    def relative(self, clause: Clause, head: Phrase) -> str:
        """Return "que …" with this phrase as its subject. Raises UnsayableError."""

    def nominal(self, nominal: Nominal) -> Phrase:
        """Return a nominal as a subject. Raises UnsayableError."""
        match nominal:
            case Pronoun(person=person):
                subject, _, verb_person, clitic = _PRONOUNS[person]
                return Phrase(
                    subject, verb_person, person is Person.SHE, pronoun=person, clitic=clitic
                )
            case Name(text=text, mark=mark, female=female):
                return Phrase(marked(text, mark), feminine=female)
            case Place(text=text, mark=mark):
                # Towns whose name ends with -a are feminine.
                return Phrase(marked(text, mark), feminine=text.endswith("a"), kind="area")
            case Both(first=first, second=second):
                return self._both(self.nominal(first), self.nominal(second))
            case Thing():
                if nominal.determiner is Determiner.BARE:
                    raise UnsayableError(nominal)
                return self.thing(nominal)

    @staticmethod
    def _both(first: Phrase, second: Phrase) -> Phrase:
        if Determiner.NO in {first.determiner, second.determiner}:
            raise UnsayableError(first)
        text = first.text + and_before(second.text) + second.text
        return Phrase(
            text, ELLOS, first.feminine and second.feminine, first.kind, heavy=second.heavy
        )

    def thing(self, thing: Thing, *, role_of: Phrase | None = None) -> Phrase:
        """Return a thing; of a role, with the gender of whose it is. Raises UnsayableError."""
        word = NOUN_WORDS[thing.noun]
        many = _checked(thing, word, role=role_of is not None)
        name = word.many if many else word.word
        feminine = word.feminine
        if role_of and role_of.feminine and not feminine:
            if not word.role:
                raise UnsayableError(thing)
            name, feminine = plural(word.role) if many else word.role, True
        phrase = Phrase(
            "", ELLOS if many else EL, feminine, NOUNS[thing.noun].kind,
            determiner=thing.determiner,
        )  # fmt: skip
        inner = _with_adjectives(thing, name, phrase)
        text = self._determined(thing, marked(inner, thing.mark), phrase, word)
        if thing.owner and thing.determiner is not Determiner.OWNED:
            text = f"{text} {self._owner(thing.owner)}"
        if thing.clause:
            text = f"{text} {self.relative(thing.clause, phrase)}"
        return replace(phrase, text=text, heavy=thing.clause is not None)

    def role(self, thing: Thing, subject: Phrase) -> str:
        """Return what somebody is: "médica", "una médica famosa". Raises UnsayableError."""
        if thing.determiner not in {Determiner.A, Determiner.OWNED, Determiner.THE}:
            raise UnsayableError(thing)
        person = subject.kind == "person"
        shown = replace(thing, plural=subject.many)
        phrase = self.thing(shown, role_of=subject if person else None)
        if person and phrase.feminine != subject.feminine:
            raise UnsayableError(thing)
        plain = not (thing.adjectives or thing.clause or thing.owner)
        bare_noun = subject.many or (plain and thing.noun not in WITH_ARTICLE)
        if person and thing.determiner is Determiner.A and bare_noun:
            return phrase.text.partition(" ")[2]
        return phrase.text

    def _owner(self, owner: Pronoun | Name | Thing) -> str:
        if isinstance(owner, Pronoun):
            raise UnsayableError(owner)
        phrase = self.nominal(owner)
        if phrase.determiner in {Determiner.NO, Determiner.EVERY}:
            raise UnsayableError(owner)
        return after("de", phrase)

    def _determined(self, thing: Thing, inner: str, phrase: Phrase, word: NounWord) -> str:
        determiner = thing.determiner
        at = (2 if phrase.many else 0) + phrase.feminine
        if determiner is Determiner.BARE:
            return inner
        if determiner is Determiner.COUNTED:
            return f"{counted(thing.number, in_words=thing.in_words)} {inner}"
        if determiner is Determiner.OWNED:
            person = thing.owner.person if isinstance(thing.owner, Pronoun) else None
            if person not in _OWNERS:
                raise UnsayableError(thing)
            return f"{_OWNERS[person][at]} {inner}"
        if word.mass and determiner is Determiner.NO:
            return inner
        if word.mass and determiner is Determiner.SOME and not phrase.many:
            return f"un poco de {inner}"
        if word.stressed_a and determiner is Determiner.THE and bare(inner).startswith(word.word):
            at = 0
        return f"{_ARTICLES[determiner][at]} {inner}"


def _checked(thing: Thing, word: NounWord, *, role: bool) -> bool:
    """Return whether a thing is plural; raise UnsayableError for what its noun does not take."""
    determiner = thing.determiner
    many = thing.plural or determiner is Determiner.COUNTED
    if (many and determiner in _SINGULAR_ONLY and not role) or (word.mass and many):
        raise UnsayableError(thing)
    if word.mass:
        if determiner in _NOT_OF_MASS:
            raise UnsayableError(thing)
        return word.pair
    if word.pair:
        if many or determiner in _NOT_OF_PAIRS:
            raise UnsayableError(thing)
        return True
    if not many and determiner in {Determiner.SOME, Determiner.MANY}:
        raise UnsayableError(thing)
    return many


def _with_adjectives(thing: Thing, name: str, phrase: Phrase) -> str:
    before, behind = [], []
    for concept in sorted(thing.adjectives, key=_RANKS.__getitem__):
        adjective = adjective_of(concept, phrase.kind)
        word = form(adjective, phrase)
        very = thing.very and concept == thing.adjectives[0]
        if adjective.before and not very:
            masculine = not phrase.feminine and not phrase.many
            before.append(adjective.before if masculine else word)
        else:
            if very and not adjective.graded:
                raise UnsayableError(thing)
            behind.append(f"muy {word}" if very else word)
    # "Una puerta vieja de la tienda": behind "tienda" it would be said of the shop.
    head, of, rest = name.partition(" de la ")
    return " ".join([*before, head, *_chained(behind)]) + of + rest


def _chained(adjectives: list[str]) -> list[str]:
    if not adjectives:
        return []
    text = adjectives[0]
    for word in adjectives[1:]:
        # "Una mesa grande de madera": material stands without "y".
        text += (" " if word.startswith("de ") else and_before(word)) + word
    return [text]
