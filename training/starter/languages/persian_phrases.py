"""Persian noun phrases: ezafe chains, determiners, owners, and what grammar asks of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.languages.persian_nouns import (
    ADJECTIVE_WORDS,
    ALREADY_PLURAL,
    ALWAYS_OWNED,
    MACHINES,
    NEVER_OWNED,
    NOUN_WORDS,
    UNCOUNTED,
)
from training.starter.languages.persian_spelling import digits, ezafe, indefinite, plural
from training.starter.languages.persian_verbs import FIRST, HE, THEY, WE, YOU
from training.starter.languages.persian_words import DEGREE_WORDS, NUMBER_WORDS
from training.starter.languages.speaking import UnsayableError, marked
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

    from training.starter.world.meanings import (
        Clause,
        Nominal,
    )

_PRONOUNS = {
    Person.I: ("من", FIRST),
    Person.YOU: ("شما", YOU),
    Person.WE: ("ما", WE),
    Person.THEY: ("آنها", THEY),
}
_DROPPED = frozenset({Person.I, Person.YOU, Person.WE})
_ALIVE = frozenset({"person", "animal"})
_DEFINITE = frozenset({Determiner.THE, Determiner.THIS, Determiner.OWNED, Determiner.EVERY})
_SINGULAR_IN_FORM = frozenset(
    {Determiner.COUNTED, Determiner.SOME, Determiner.EVERY, Determiner.NO}
)
_COUNTING = frozenset({Determiner.A, Determiner.COUNTED, Determiner.EVERY})
_OF_LANGUAGES = frozenset({Determiner.THE, Determiner.BARE})
_ONESELF = Name("خود", female=False)
_Meaning = TypeVar("_Meaning", bound="Nominal")
_TAKES_CLAUSE = frozenset({Determiner.THE, Determiner.OWNED, Determiner.EVERY})
_NOUN_SPELLINGS = frozenset(word.singular for word in NOUN_WORDS.values())


@dataclass(frozen=True)
class Spoken:
    """A noun phrase.

    Attributes:
        person: of the verb that it is the subject of.
        clause: a relative clause that is still to be said, behind را; its subject's person is
            `clause_person`, and its kind `clause_kind`.
    """

    text: str
    person: int = HE
    definite: bool = True
    kind: str = "person"
    clause: Clause | None = None
    clause_person: int = HE
    clause_kind: str = ""

    @property
    def alive(self) -> bool:
        """Whether it is a person or an animal: then plurals have plural verbs."""
        return self.kind in _ALIVE


def nominal(meaning: Nominal) -> Spoken:
    """Return a noun phrase. Raises UnsayableError."""
    match meaning:
        case Pronoun():
            return _pronoun(meaning)
        case Name():
            return Spoken(marked(_spelled(meaning), meaning.mark))
        case Place():
            return Spoken(marked(meaning.text, meaning.mark), kind="area")
        case Thing():
            return thing(meaning)
        case Both():
            return _both(meaning)


def is_dropped(meaning: Nominal) -> bool:
    """Tell whether the verb's ending says this subject."""
    return isinstance(meaning, Pronoun) and meaning.person in _DROPPED


def is_nothing(meaning: Nominal | None) -> bool:
    """Tell whether this is "no …", which asks for a negative verb."""
    return isinstance(meaning, Thing) and meaning.determiner is Determiner.NO


def meant(pronoun: Nominal, antecedent: Nominal) -> Spoken | None:
    """Return «او» where what came before tells whether it is "he" or "she"; else nothing."""
    if not isinstance(pronoun, Pronoun) or pronoun.person in _PRONOUNS:
        return None
    match antecedent:
        case Name(known=True, female=female):
            clear = True
        case Thing() if _is_one_person(antecedent):
            clear, female = True, NOUNS[antecedent.noun].female
        case _:
            clear = female = False
    fits = (pronoun.person is Person.SHE) == female
    return Spoken("او") if clear and fits else None


def reflexive(meaning: _Meaning, subject: Nominal) -> _Meaning:
    """Return a phrase whose owner is «خود», if the subject of its clause is its owner."""
    if isinstance(meaning, Both):
        return replace(
            meaning,
            first=reflexive(meaning.first, subject),
            second=reflexive(meaning.second, subject),
        )
    if not isinstance(meaning, Thing) or meaning.owner is None:
        return meaning
    if isinstance(meaning.owner, Thing):
        return replace(meaning, owner=reflexive(meaning.owner, subject))
    if isinstance(meaning.owner, Pronoun) and _is_same(meaning.owner, subject):
        return replace(meaning, owner=_ONESELF)
    return meaning


def _is_same(owner: Pronoun, subject: Nominal) -> bool:
    if isinstance(subject, Pronoun):
        return owner == subject
    if owner.person is Person.THEY:
        return isinstance(subject, Both | Thing) and nominal(subject).person == THEY
    return meant(owner, subject) is not None


def _is_one_person(meaning: Thing) -> bool:
    single = not meaning.plural and meaning.determiner not in _SINGULAR_IN_FORM
    return single and NOUNS[meaning.noun].kind == "person"


def _pronoun(pronoun: Pronoun) -> Spoken:
    if pronoun.person not in _PRONOUNS:
        raise UnsayableError(pronoun)  # او is he and she
    text, person = _PRONOUNS[pronoun.person]
    return Spoken(text, person)


def _spelled(name: Name) -> str:
    known = FEMININE_NAMES | MASCULINE_NAMES
    text = known.get(name.text, name.text) if name.known else name.text
    if text in _NOUN_SPELLINGS:
        raise UnsayableError(name)  # read as the noun
    return text


def _both(both: Both) -> Spoken:
    first, second = nominal(both.first), nominal(both.second)
    if first.clause or second.clause or is_nothing(both.first) or is_nothing(both.second):
        raise UnsayableError(both)
    alive = first.alive or second.alive
    return Spoken(
        f"{first.text} و {second.text}",
        THEY if alive else HE,
        first.definite or second.definite,
        first.kind if first.alive else second.kind,
    )


def thing(meaning: Thing, *, without_one: bool = False) -> Spoken:
    """Return a noun with what goes with it.

    `without_one`: "a" is said by ی, as behind negative verbs.

    Raises:
        UnsayableError: for twins that nothing tells apart, and for clauses that need another
            determiner.
    """
    _check(meaning)
    determiner = meaning.determiner
    build = _BUILDERS.get(determiner, _plain)
    text = _core(meaning, indefinite) if _takes_ye(meaning, without_one) else build(meaning)
    many = meaning.plural or determiner is Determiner.COUNTED
    kind = kind_of(meaning)
    person = THEY if many and kind in _ALIVE else HE
    owner = meaning.owner if isinstance(meaning.owner, Thing) else None
    owned = thing(owner) if owner else None
    if meaning.clause or owned is None:
        clause, clause_person, clause_kind = meaning.clause, person, kind
    else:
        clause, clause_person, clause_kind = owned.clause, owned.clause_person, owned.clause_kind
    return Spoken(text, person, determiner in _DEFINITE, kind, clause, clause_person, clause_kind)


def _takes_ye(meaning: Thing, without_one: bool) -> bool:  # noqa: FBT001 - one caller
    return without_one and meaning.determiner is Determiner.A


def _check(meaning: Thing) -> None:
    owned = meaning.owner is not None
    determiner = meaning.determiner
    counts = meaning.plural or determiner in _COUNTING
    unclear = (
        (meaning.noun in ALWAYS_OWNED and not owned)
        or (meaning.noun in NEVER_OWNED and owned)
        or (meaning.noun == "moon" and (determiner is not Determiner.THE or owned))
        or (meaning.noun in ALREADY_PLURAL and counts)
        or (
            meaning.noun.endswith(".language")
            and (meaning.plural or determiner not in _OF_LANGUAGES)
        )
        or (meaning.noun == "month" and determiner is Determiner.THE)
    )
    if unclear or is_nothing(_thing_or_none(meaning.owner)):
        raise UnsayableError(meaning)
    if meaning.clause and (determiner not in _TAKES_CLAUSE or _has_clause(meaning.owner)):
        raise UnsayableError(meaning)
    mass = determiner in {Determiner.SOME, Determiner.MANY} and not meaning.plural
    if mass and meaning.noun not in UNCOUNTED:
        raise UnsayableError(meaning)


def _thing_or_none(meaning: Nominal | None) -> Thing | None:
    return meaning if isinstance(meaning, Thing) else None


def _has_clause(meaning: Nominal | None) -> bool:
    return isinstance(meaning, Thing) and (meaning.clause is not None or _has_clause(meaning.owner))


def _noun(meaning: Thing) -> str:
    word = NOUN_WORDS[meaning.noun]
    if not meaning.plural or meaning.determiner in _SINGULAR_IN_FORM:
        return word.singular
    return word.plural or plural(word.singular)


def _core(meaning: Thing, ending: Callable[[str], str] | None = None) -> str:
    """Return the noun and its adjectives between their tags; the ending is of the last word."""
    kind = kind_of(meaning)
    head, *rest = [_noun(meaning), *(adjective(a, kind) for a in meaning.adjectives)]
    last = rest.pop() if rest else None
    if last is None:
        return marked(_ended(head, ending), meaning.mark)
    very = DEGREE_WORDS["very"] if meaning.very else ""
    described = " و ".join([*rest, _ended(last, ending)])
    return marked(f"{_ended(head, ezafe)} {very}{described}", meaning.mark)


def _ended(words: str, ending: Callable[[str], str] | None) -> str:
    """Put an ending on the last of some words."""
    if ending is None:
        return words
    before, space, last = words.rpartition(" ")
    return f"{before}{space}{ending(last)}"


def kind_of(meaning: Thing) -> str:
    """Return the kind that asks for its own adjectives: machines break as vehicles do."""
    return "vehicle" if meaning.noun in MACHINES else NOUNS[meaning.noun].kind


def adjective(concept: str, kind: str) -> str:
    """Return an adjective, as it is said of this kind of things."""
    return ADJECTIVE_WORDS[concept].of(kind)


def _plain(meaning: Thing) -> str:
    this = "این " if meaning.determiner is Determiner.THIS else ""
    if meaning.owner is not None:
        return f"{this}{_core(meaning, ezafe)} {nominal(meaning.owner).text}"
    before_clause = meaning.clause is not None
    return this + _core(meaning, indefinite if before_clause else None)


def _one(meaning: Thing) -> str:
    return f"یک {_core(meaning)}"


def _counted(meaning: Thing) -> str:
    words = meaning.in_words and 2 <= meaning.number <= len(NUMBER_WORDS) + 1  # noqa: PLR2004
    number = NUMBER_WORDS[meaning.number - 2] if words else digits(meaning.number)
    return f"{number} {_core(meaning)}"


def _some(meaning: Thing) -> str:
    return f"{'چند' if meaning.plural else 'مقداری'} {_core(meaning)}"


def _many(meaning: Thing) -> str:
    return f"{_core(meaning, ezafe)} زیادی"


def _every(meaning: Thing) -> str:
    return f"هر {_core(meaning, indefinite if meaning.clause else None)}"


def _no(meaning: Thing) -> str:
    return f"هیچ {_core(meaning, indefinite)}"


_BUILDERS: dict[Determiner, Callable[[Thing], str]] = {
    Determiner.A: _one,
    Determiner.COUNTED: _counted,
    Determiner.SOME: _some,
    Determiner.MANY: _many,
    Determiner.EVERY: _every,
    Determiner.NO: _no,
}


def role(meaning: Thing) -> Spoken:
    """Return what somebody is: «پزشک», «پزشک خوبی», «دوست من», «یک شهر»."""
    if meaning.determiner is not Determiner.A and meaning.owner is None:
        raise UnsayableError(meaning)  # "the" would be the same as "a"
    if meaning.determiner is not Determiner.A:
        return nominal(meaning)
    _check(meaning)
    kind = kind_of(meaning)
    if kind != "person" and not meaning.adjectives:
        return Spoken(_one(meaning), kind=kind)
    return Spoken(_core(meaning, indefinite if meaning.adjectives else None), kind=kind)


def how_many(meaning: Thing) -> Spoken:
    """Return «چند کتاب», as it is asked for."""
    _check(meaning)
    kind = kind_of(meaning)
    word = NOUN_WORDS[meaning.noun].singular
    parts = [word, *(adjective(a, kind) for a in meaning.adjectives)]
    if len(parts) > 1:
        parts = [_ended(word, ezafe), " و ".join(parts[1:])]
    asked = marked(" ".join(parts), meaning.mark)
    return Spoken(f"چند {asked}", THEY if kind in _ALIVE else HE, definite=False, kind=kind)
