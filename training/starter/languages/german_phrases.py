"""What German says of persons and things: cases, genders, endings, prepositions, relative clauses.

Within a text, `BEGUN` and `ENDED` stand around a relative clause, and `DOUBTFUL` before a word
that would be taken for the polite "Sie" or "Ihr" with a capital; `finished` takes them away.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from training.starter.languages.german_nouns import GERMAN_NOUNS
from training.starter.languages.german_words import (
    CLOSE_TO_THE_NOUN,
    GERMAN_ADJECTIVES,
    NUMBERS,
)
from training.starter.languages.speaking import UnsayableError, bare, capital, marked
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import (
    Both,
    Determiner,
    Name,
    Person,
    Place,
    Pronoun,
    Thing,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.starter.languages.german_nouns import GermanNoun
    from training.starter.world.meanings import Clause, Nominal

    Endings = dict[str, tuple[str, str, str, str]]

BEGUN, ENDED, DOUBTFUL = "\x01", "\x02", "\x03"
_LAST = re.compile(f"{ENDED}+(?=,|$)")


class Case(IntEnum):
    """The cases, in the order of the tables."""

    NOM = 0
    ACC = 1
    DAT = 2
    GEN = 3


# Gender (p: plural), then nominative, accusative, dative, genitive.
_THE = {
    "m": ("der", "den", "dem", "des"),
    "f": ("die", "die", "der", "der"),
    "n": ("das", "das", "dem", "des"),
    "p": ("die", "die", "den", "der"),
}
_STRONG = {
    "m": ("er", "en", "em", "es"),
    "f": ("e", "e", "er", "er"),
    "n": ("es", "es", "em", "es"),
    "p": ("e", "e", "en", "er"),
}
_WEAK = {
    "m": ("e", "en", "en", "en"),
    "f": ("e", "e", "en", "en"),
    "n": ("e", "e", "en", "en"),
    "p": ("en", "en", "en", "en"),
}
_PRONOUNS = {
    Person.I: ("ich", "mich", "mir"),
    Person.YOU: ("Sie", "Sie", "Ihnen"),
    Person.HE: ("er", "ihn", "ihm"),
    Person.SHE: ("sie", "sie", "ihr"),
    Person.WE: ("wir", "uns", "uns"),
    Person.THEY: (f"{DOUBTFUL}sie", "sie", "ihnen"),
}
_OWNERS = {
    Person.I: "mein",
    Person.YOU: "Ihr",
    Person.HE: "sein",
    Person.SHE: f"{DOUBTFUL}ihr",
    Person.WE: "unser",
    Person.THEY: f"{DOUBTFUL}ihr",
}
_CONTRACTED = {
    "in dem": "im",
    "in das": "ins",
    "an dem": "am",
    "zu dem": "zum",
    "zu der": "zur",
    "von dem": "vom",
}
_SEVERAL = {Determiner.COUNTED, Determiner.MANY}
_INDEFINITE = {*_SEVERAL, Determiner.A, Determiner.SOME, Determiner.NO, Determiner.BARE}


def finished(text: str, mark: str) -> str:
    """Return a sentence: its commas, its capital and its end mark. Raises UnsayableError."""
    if text.startswith(DOUBTFUL):
        raise UnsayableError
    text = _LAST.sub("", text)
    text = re.sub(f"{ENDED}+", ",", text).replace(BEGUN, ", ").replace(DOUBTFUL, "")
    return f"{capital(text)}{mark}"


def number(value: float) -> str:
    """Return a number in digits: 1.234,5."""
    digits = f"{value:,}" if value != int(value) else f"{int(value):,}"
    return digits.translate(str.maketrans(",.", ".,"))


def counted(value: int, *, in_words: bool) -> str:
    """Return how many there are, from 2."""
    return NUMBERS[value] if in_words and 1 < value < len(NUMBERS) else number(value)


def is_plural(nominal: Nominal) -> bool:
    """Return whether the verb stands in the plural, apart from the polite one."""
    match nominal:
        case Pronoun(person=person):
            return person in {Person.WE, Person.THEY}
        case Thing(determiner=determiner, plural=plural):
            return plural or determiner in _SEVERAL
        case _:
            return isinstance(nominal, Both)


def is_definite(nominal: Nominal) -> bool:
    """Return whether what is meant is known: a name, "the", "this", "my"."""
    return not (isinstance(nominal, Thing) and nominal.determiner in _INDEFINITE)


def is_woman(nominal: Nominal | None) -> bool:
    """Return whether all that are meant are women."""
    match nominal:
        case Name(female=female):
            return female
        case Pronoun(person=person):
            return person is Person.SHE
        case Thing(noun=noun):
            return noun.endswith("+") or NOUNS[noun].female
        case Both(first=first, second=second):
            return is_woman(first) and is_woman(second)
        case _:
            return False


def kinds(nominal: Nominal | None) -> set[str]:
    """Return of what kinds somebody or something is; pronouns and names are persons."""
    match nominal:
        case Thing(noun=noun):
            return {GERMAN_NOUNS[noun].kind}
        case Both(first=first, second=second):
            return kinds(first) | kinds(second)
        case Place():
            return {"area"}
        case _:
            return {"person"}


def as_woman(thing: Thing) -> Thing:
    """Return a person as the word for a woman has it: "Ärztin". Raises UnsayableError."""
    noun = GERMAN_NOUNS[thing.noun]
    if noun.kind != "person" or NOUNS[thing.noun].female:
        return thing
    if not noun.woman:
        raise UnsayableError
    return replace(thing, noun=noun.woman)


def fitting(adjective: str, kind: str) -> None:
    """Check that an adjective is the one that German stands for with this kind.

    "Groß" is said of persons for tall, of rooms and areas for large; "klein" of persons for
    short. Raises UnsayableError.
    """
    if (adjective == "big" and kind in {"person", "room", "area"}) or (
        adjective == "small" and kind == "person"
    ):
        raise UnsayableError


class Phrases:
    """Says nominals in a case.

    Attributes:
        relative: says a relative clause of a thing, from its pronoun on.
    """

    def __init__(self, relative: Callable[[Thing, Clause, str], str]) -> None:
        """Take what says relative clauses."""
        self.relative = relative

    def say(self, nominal: Nominal, case: Case) -> str:
        """Return a nominal in a case. Raises UnsayableError."""
        match nominal:
            case Pronoun(person=person):
                return self._pronoun(person, case)
            case Name(text=text, mark=mark) | Place(text=text, mark=mark):
                return marked(text, mark)
            case Thing():
                return self._thing(nominal, case)
            case Both(first=first, second=second):
                return f"{self.say(first, case)} und {self.say(second, case)}"

    def after(self, preposition: str, nominal: Nominal, case: Case) -> str:
        """Return a preposition and what follows it, contracted ("im Haus")."""
        text = f"{preposition} {self.say(nominal, case)}"
        # "In dem Haus, das …": the article points to the clause, and stays by itself.
        if isinstance(nominal, Thing) and nominal.clause is None:
            first, second, *rest = text.split(" ", 2)
            short = _CONTRACTED.get(f"{first} {second}")
            if short and rest and nominal.determiner is Determiner.THE:
                return f"{short} {rest[0]}"
        return text

    def owned(self, thing: Thing) -> str | None:
        """Return a thing in the genitive; None if it has no form that shows it."""
        unseen = thing.determiner in {Determiner.COUNTED, Determiner.BARE}
        if thing.determiner is Determiner.A:
            unseen = thing.plural
        if thing.determiner is Determiner.SOME:
            unseen = not thing.plural
        if unseen or isinstance(thing.owner, Name) or is_language(thing):
            return None
        return self._thing(thing, Case.GEN)

    def inside(self, thing: Thing, case: Case) -> str:
        """Return the noun with its adjectives, without determiner ("neues Buch")."""
        return self._inside(thing, case, _STRONG)

    def _pronoun(self, person: Person, case: Case) -> str:
        # "Sie" as an object is "them": "her" would not be told apart.
        if case is Case.GEN or (case is Case.ACC and person is Person.SHE):
            raise UnsayableError
        return _PRONOUNS[person][case]

    def _thing(self, thing: Thing, case: Case) -> str:
        if thing.determiner is Determiner.THE and isinstance(thing.owner, Pronoun):
            thing = replace(thing, determiner=Determiner.OWNED)
        determiner, endings = self._determiner(thing, case)
        text = f"{determiner} {self._inside(thing, case, endings)}".lstrip()
        if isinstance(thing.owner, Thing):
            text = f"{text} {self._whose(thing.owner)}"
        if thing.clause is None:
            return text
        if isinstance(thing.owner, Thing) and thing.owner.clause:
            raise UnsayableError
        pronoun = _THE[_gender(thing)][Case.NOM]
        return f"{text}{BEGUN}{self.relative(thing, thing.clause, pronoun)}{ENDED}"

    def _whose(self, owner: Thing) -> str:
        return self.owned(owner) or self.after("von", owner, Case.DAT)

    def _inside(self, thing: Thing, case: Case, endings: Endings) -> str:
        noun, gender = GERMAN_NOUNS[thing.noun], _gender(thing)
        forms = noun.plural if is_plural(thing) else noun.singular
        if forms is None:
            raise UnsayableError
        ending = endings[gender][case]
        if endings is _STRONG and case is Case.GEN and gender in {"m", "n"}:
            ending = "en"
        words = []
        for adjective in thing.adjectives:
            fitting(adjective, noun.kind)
            words.append(f"{GERMAN_ADJECTIVES[adjective].stem}{ending}")
        if len(words) > 1 and thing.adjectives[1] not in CLOSE_TO_THE_NOUN:
            words[0] += ","
        if words and thing.very:
            words.insert(0, intensified(thing.adjectives[0], "sehr"))
        return marked(" ".join([*words, forms[case]]), thing.mark)

    def _determiner(self, thing: Thing, case: Case) -> tuple[str, Endings]:
        """Return the determiner, and the endings of the adjectives behind it."""
        gender, many = _gender(thing), is_plural(thing)
        match thing.determiner:
            case Determiner.THE if isinstance(thing.owner, Name):
                return _name_of(thing.owner), _STRONG
            case Determiner.THE:
                return ("", _STRONG) if is_language(thing) else (_THE[gender][case], _WEAK)
            case Determiner.THIS:
                return f"dies{_STRONG[gender][case]}", _WEAK
            case Determiner.EVERY if not many:
                return f"jed{_STRONG[gender][case]}", _WEAK
        return self._indefinite(thing, case)

    def _indefinite(self, thing: Thing, case: Case) -> tuple[str, Endings]:
        noun, many = GERMAN_NOUNS[thing.noun], is_plural(thing)
        match thing.determiner:
            case Determiner.BARE:
                return "", _STRONG
            case Determiner.A:
                return _article(thing, noun, case)
            case Determiner.NO:
                return _short("kein", thing, case)
            case Determiner.OWNED if isinstance(thing.owner, Pronoun):
                return _short(_OWNERS[thing.owner.person], thing, case)
        return _quantity(thing, noun, many=many, case=case)


def is_language(thing: Thing) -> bool:
    """Return whether a thing is a language that stands without an article ("Deutsch")."""
    return (
        thing.noun.endswith(".language")
        and thing.determiner in {Determiner.THE, Determiner.BARE}
        and not (thing.adjectives or thing.clause or thing.owner)
    )


def intensified(adjective: str, word: str) -> str:
    """Return "sehr" or "zu" if the adjective may have it. Raises UnsayableError."""
    if not GERMAN_ADJECTIVES[adjective].more:
        raise UnsayableError
    return word


def _gender(thing: Thing) -> str:
    return "p" if is_plural(thing) else GERMAN_NOUNS[thing.noun].gender


def _name_of(name: Name) -> str:
    ending = "'" if bare(name.text).lower().endswith(("s", "ß", "x", "z")) else "s"
    return f"{marked(name.text, name.mark)}{ending}"


def _short(stem: str, thing: Thing, case: Case) -> tuple[str, Endings]:
    """Decline ein, kein, mein …: three forms have no ending, and the adjective takes it."""
    gender = _gender(thing)
    if (gender == "m" and case is Case.NOM) or (gender == "n" and case <= Case.ACC):
        return stem, _STRONG
    return f"{stem}{_STRONG[gender][case]}", _WEAK


def _article(thing: Thing, noun: GermanNoun, case: Case) -> tuple[str, Endings]:
    if is_plural(thing):
        return "", _STRONG
    if noun.uncounted:
        raise UnsayableError
    return _short("ein", thing, case)


def _quantity(thing: Thing, noun: GermanNoun, *, many: bool, case: Case) -> tuple[str, Endings]:
    match thing.determiner:
        case Determiner.COUNTED if thing.number > 1:
            return counted(thing.number, in_words=thing.in_words), _STRONG
        case Determiner.MANY:
            return f"viel{_STRONG['p'][case]}", _STRONG
        case Determiner.SOME if many:
            return f"einig{_STRONG['p'][case]}", _STRONG
        case Determiner.SOME if noun.measured:
            return "etwas", _STRONG
    raise UnsayableError
