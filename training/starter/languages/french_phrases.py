"""French noun phrases: determiner, adjectives and noun, pronouns, names, and what precedes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.languages.french_adjectives import ADJECTIVE_WORDS
from training.starter.languages.french_nouns import NOUN_WORDS
from training.starter.languages.french_spelling import counted as counted_in
from training.starter.languages.french_spelling import elides, joined, listed
from training.starter.languages.french_verbs import Agreement
from training.starter.languages.french_words import (
    IN_BY_NOUN,
    KIN_BY_OWNER,
    PLURAL_ONLY,
    RELATIONS,
    TO_BY_NOUN,
)
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
    from training.starter.languages.french_adjectives import AdjectiveWord
    from training.starter.world.meanings import (
        Nominal,
        Where,
    )

_I = Agreement(0)
_PEOPLE = Agreement(4, plural=True)
_SUBJECTS = {
    Person.I: ("je", _I),
    Person.YOU: ("vous", Agreement(3)),
    Person.HE: ("il", Agreement()),
    Person.SHE: ("elle", Agreement(feminine=True)),
    Person.WE: ("nous", Agreement(2, plural=True)),
    Person.THEY: ("ils", _PEOPLE),
}
_STRONG = {
    Person.I: "moi",
    Person.YOU: "vous",
    Person.HE: "lui",
    Person.SHE: "elle",
    Person.WE: "nous",
    Person.THEY: "eux",
}
_OWNED = {
    Person.I: ("mon", "ma", "mes"),
    Person.YOU: ("votre", "votre", "vos"),
    Person.HE: ("son", "sa", "ses"),
    Person.WE: ("notre", "notre", "nos"),
    Person.THEY: ("leur", "leur", "leurs"),
}
_BEFORE_VOWEL = {"ma": "mon", "sa": "son", "ce": "cet"}
_THREE_FORMS = {
    Determiner.THE: ("le", "la", "les"),
    Determiner.THIS: ("ce", "cette", "ces"),
    Determiner.EVERY: ("chaque", "chaque", ""),
    Determiner.NO: ("aucun", "aucune", ""),
}
_PLURAL_AS_ONE = {Determiner.THE, Determiner.THIS, Determiner.OWNED, Determiner.BARE}
"""With these a noun of `PLURAL_ONLY` is plural, and means one."""

_SIZES_AND_AGES = frozenset(["big", "small", "old.aged", "young"])
_SIZES = frozenset(["big", "small", "large"])


@dataclass(frozen=True)
class NounPhrase:
    """A noun phrase: the determiner apart from the rest, so that prepositions can join it.

    Attributes:
        none: says "no" of its noun: "ne" stands before the verb.
        human: a person; heavy: ends in a clause; pronoun: what it is, if one.
        parts: the phrases that "et" joins.
    """

    determiner: str
    rest: str
    agreement: Agreement
    none: bool = False
    human: bool = False
    heavy: bool = False
    pronoun: Person | None = None
    parts: tuple[NounPhrase, ...] = ()

    @property
    def text(self) -> str:
        """The whole phrase."""
        if self.parts:
            return listed(part.text for part in self.parts)
        return joined(*self.determiner.split(" "), self.rest)


def of(phrase: NounPhrase) -> str:
    """Return "de" and a phrase, contracted: "du livre", "d'une table", "de Paul et d'Anna"."""
    if phrase.parts:
        return listed(of(part) for part in phrase.parts)
    first = phrase.determiner.partition(" ")[0]
    if first in {"de", "des", "du"}:
        return joined("de", phrase.rest)
    if first == "les" or (first == "le" and not elides(phrase.rest)):
        return joined("du" if first == "le" else "des", phrase.rest)
    return joined("de", phrase.text)


def to(phrase: NounPhrase, before: str = "à") -> str:
    """Return "à" and a phrase, contracted: "au livre", "aux amis"; `before` ends in that "à"."""
    if phrase.parts:
        return listed(to(part, before) for part in phrase.parts)
    stem = before.removesuffix("à")
    if phrase.determiner == "les":
        return f"{stem}aux {phrase.rest}"
    if phrase.determiner == "le" and not elides(phrase.rest):
        return f"{stem}au {phrase.rest}"
    return f"{before} {phrase.text}"


def after(preposition: str, phrase: NounPhrase) -> str:
    """Return a preposition and a phrase; its last "de" or "à" is contracted."""
    if preposition.endswith("de"):
        head = preposition.removesuffix("de")
        return listed(f"{head}{of(part)}" for part in phrase.parts or (phrase,))
    if preposition.endswith("à"):
        return to(phrase, preposition)
    return f"{preposition} {phrase.text}"


def pronoun(person: Person) -> NounPhrase:
    """Return a pronoun as a subject."""
    text, agreement = _SUBJECTS[person]
    return NounPhrase("", text, agreement, human=True, pronoun=person)


def strong(phrase: NounPhrase) -> NounPhrase:
    """Return a phrase as it stands behind prepositions and in comparisons."""
    return replace(phrase, rest=_STRONG[phrase.pronoun]) if phrase.pronoun else phrase


def nominal(what: Nominal, *, denied: bool = False, woman: bool = False) -> NounPhrase:
    """Return a noun phrase without its clause.

    `denied`: it is the object of a negative verb ("pas de livre"); `woman`: the noun is said of a
    woman. Raises UnsayableError.
    """
    match what:
        case Pronoun():
            return pronoun(what.person)
        case Name():
            text = marked(what.text, what.mark)
            return NounPhrase("", text, Agreement(feminine=what.female), human=True)
        case Place():
            return NounPhrase("", marked(what.text, what.mark), Agreement())
        case Both():
            return both(nominal(what.first), nominal(what.second))
        case Thing():
            return _thing(what, denied=denied, woman=woman)


def both(first: NounPhrase, second: NounPhrase) -> NounPhrase:
    """Return two phrases joined; they are masculine unless both are feminine."""
    if first.none or second.none:
        raise UnsayableError
    feminine = first.agreement.feminine and second.agreement.feminine
    return NounPhrase(
        "",
        "",
        Agreement(4, feminine=feminine, plural=True),
        human=first.human and second.human,
        heavy=second.heavy,
        parts=(first, second),
    )


def where(place: Where, phrase: NounPhrase, verb: str) -> str:
    """Return where something is, or where somebody goes; `phrase` says the thing or town."""
    relation = place.relation
    if relation == "in" and verb == "arrive" and not _is_vehicle(place):
        relation = "to"
    if relation == "from":
        return after("depuis" if verb == "walk" else "de", phrase)
    if relation == "to" and verb == "walk":
        return to(phrase, "jusqu'à")
    if isinstance(place.thing, Place):
        if relation in {"in", "to"}:
            return to(phrase)
    elif relation == "to":
        return after(TO_BY_NOUN.get(place.thing.noun, "à"), phrase)
    elif relation == "in":
        return after(IN_BY_NOUN.get(place.thing.noun, "dans"), phrase)
    return after(RELATIONS[relation], phrase)


def _is_vehicle(place: Where) -> bool:
    return isinstance(place.thing, Thing) and NOUNS[place.thing.noun].kind == "vehicle"


def quality(concept: str, agreement: Agreement) -> str:
    """Return an adjective that agrees."""
    word = ADJECTIVE_WORDS[concept]
    return word.form(feminine=agreement.feminine, plural=agreement.plural)


def very(concept: str, form: str, degree: str = "très") -> str:
    """Return "very" or "too" and an adjective. Raises UnsayableError."""
    if concept == "wooden" or (concept == "healthy" and degree == "trop"):
        raise UnsayableError
    if concept == "healthy":
        return f"en {degree} bonne santé"
    if form == "de grande taille":
        return f"de {degree} grande taille"
    return f"{degree} {form}"


def _thing(thing: Thing, *, denied: bool, woman: bool) -> NounPhrase:
    _check(thing)
    word = NOUN_WORDS[thing.noun]
    pair = thing.noun == "scissors" and thing.determiner not in _PLURAL_AS_ONE
    always_plural = thing.noun in PLURAL_ONLY and not pair
    counted = thing.plural or thing.determiner is Determiner.COUNTED
    plural = always_plural or (counted and thing.determiner is not Determiner.NO)
    feminine = word.feminine and (pair or thing.noun != "scissors")
    noun = word.plural if plural else word.singular
    if pair and plural:
        noun = "paires de ciseaux"
    if woman and word.woman:
        noun, feminine = f"{word.woman}s" if plural else word.woman, True
    agreement = Agreement(4 if plural else 1, feminine=feminine, plural=plural)
    core, precedes = _core(thing, noun, agreement)
    determiner = _determiner(thing, agreement, core=core, precedes=precedes, denied=denied)
    core = marked(core, thing.mark)
    rest = core if thing.owner is None or isinstance(thing.owner, Pronoun) else _owned(thing, core)
    return NounPhrase(
        determiner,
        rest,
        agreement,
        none=thing.determiner is Determiner.NO,
        human=NOUNS[thing.noun].kind == "person",
    )


def _check(thing: Thing) -> None:
    owned = thing.determiner is Determiner.OWNED or thing.owner is not None
    if KIN_BY_OWNER.get(thing.noun, owned) is not owned:
        raise UnsayableError
    if NOUNS[thing.noun].kind == "person" and not _SIZES.isdisjoint(thing.adjectives):
        # "Grand" and "petit" say how tall somebody is.
        raise UnsayableError
    if thing.noun == "town" and not _SIZES.isdisjoint(thing.adjectives):
        raise UnsayableError
    if thing.noun in PLURAL_ONLY:
        _check_plural_only(thing)


def _check_plural_only(thing: Thing) -> None:
    if thing.noun == "scissors":
        bad = thing.determiner not in _PLURAL_AS_ONE and bool(thing.adjectives)
    else:
        bad = thing.plural or thing.determiner not in _PLURAL_AS_ONE
    if bad:
        raise UnsayableError


def _core(thing: Thing, noun: str, agreement: Agreement) -> tuple[str, bool]:
    """Return the noun with its adjectives, and whether one of them precedes it."""
    before = [word for word in thing.adjectives if ADJECTIVE_WORDS[word].precedes]
    behind = [word for word in thing.adjectives if not ADJECTIVE_WORDS[word].precedes]
    _check_order(before)
    text = noun
    if len(behind) > 1 and any(" " in _form_behind(concept, agreement) for concept in behind):
        raise UnsayableError
    for concept in reversed(before):
        form = _form_before(ADJECTIVE_WORDS[concept], text, agreement)
        text = f"{_attribute(thing, concept, form)} {text}"
    forms = [_attribute(thing, concept, _form_behind(concept, agreement)) for concept in behind]
    return " ".join([text, listed(forms)]).strip(), bool(before)


def _check_order(before: list[str]) -> None:
    """Two before a noun are said only where their order is plain: "un beau petit chat"."""
    if len(before) > 1 and (before[0] in _SIZES_AND_AGES or before[1] not in _SIZES_AND_AGES):
        raise UnsayableError


def _form_before(word: AdjectiveWord, text: str, agreement: Agreement) -> str:
    if not agreement.feminine and not agreement.plural and elides(text):
        return word.before_vowel
    return word.form(feminine=agreement.feminine, plural=agreement.plural)


def _form_behind(concept: str, agreement: Agreement) -> str:
    # "Un grand homme" is a great one, and "un homme grand" is seldom said.
    return "de grande taille" if concept == "tall.person" else quality(concept, agreement)


def _attribute(thing: Thing, concept: str, form: str) -> str:
    return very(concept, form) if thing.very and concept == thing.adjectives[0] else form


def _owned(thing: Thing, core: str) -> str:
    owner = thing.owner
    if owner is None or (isinstance(owner, Thing) and owner.clause):
        raise UnsayableError
    phrase = nominal(owner)
    if phrase.none:
        raise UnsayableError
    return f"{core} {of(phrase)}"


def _determiner(
    thing: Thing, agreement: Agreement, *, core: str, precedes: bool, denied: bool
) -> str:
    match thing.determiner:
        case Determiner.A:
            return "de" if denied else _a(agreement, precedes=precedes)
        case Determiner.SOME:
            return _some(core, agreement, denied=denied)
        case Determiner.COUNTED:
            return counted_in(thing.number, in_words=thing.in_words)
        case Determiner.MANY:
            return "beaucoup de"
        case Determiner.BARE:
            return ""
        case _:
            chosen = _forms(thing)[2 if agreement.plural else agreement.feminine]
            return _BEFORE_VOWEL.get(chosen, chosen) if elides(core) else chosen


def _a(agreement: Agreement, *, precedes: bool) -> str:
    if agreement.plural:
        return "de" if precedes else "des"
    return "une" if agreement.feminine else "un"


def _forms(thing: Thing) -> tuple[str, str, str]:
    if thing.determiner is not Determiner.OWNED:
        return _THREE_FORMS[thing.determiner]
    if isinstance(thing.owner, Pronoun) and thing.owner.person in _OWNED:
        return _OWNED[thing.owner.person]
    # "Son" is said for "his" alone, so that it tells whose something is.
    raise UnsayableError


def _some(core: str, agreement: Agreement, *, denied: bool) -> str:
    if agreement.plural:
        if denied:
            raise UnsayableError
        return "quelques"
    if denied:
        return "de"
    if agreement.feminine:
        return "de la"
    return "de le" if elides(core) else "du"
