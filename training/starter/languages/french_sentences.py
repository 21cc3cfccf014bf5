"""French sentences of two clauses, and those of fixed form: prices, ages, births, pointers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.french_clauses import Mood, clause, form_of, phrase, unfinished
from training.starter.languages.french_complements import date, hour
from training.starter.languages.french_phrases import nominal, of, to, where
from training.starter.languages.french_spelling import figures, joined, units
from training.starter.languages.french_verb_words import VERB_WORDS
from training.starter.languages.french_verbs import Verbal, agreed, finite
from training.starter.languages.french_words import LABELS
from training.starter.languages.speaking import UnsayableError, bare, capital, marked
from training.starter.world.meanings import (
    Determiner,
    Person,
    Pronoun,
    Tense,
)

if TYPE_CHECKING:
    from training.starter.languages.french_phrases import NounPhrase
    from training.starter.world.meanings import (
        Age,
        Born,
        Clause,
        Cost,
        Introduced,
        Joined,
        Label,
        Measure,
        Nominal,
        Open,
        Pointer,
        Said,
        There,
    )

_JOINERS = {
    "and": " et",
    "but": ", mais",
    "so": ", donc",
    "because": " parce que",
    "when": " quand",
    "if": " si",
    "although": " bien que",
    "before.verb": " avant que",
    "after.verb": " après que",
}
_MOODS = {"although": Mood.CONCEDED, "before.verb": Mood.BEFORE, "after.verb": Mood.AFTER}
_COORDINATE = frozenset({"and", "but", "so"})
_WITH_INFINITIVE = frozenset({"before.verb", "after.verb"})


# Two clauses ---------------------------------------------------------------------------


def two_clauses(what: Joined) -> str:
    """Return two joined clauses. Raises UnsayableError."""
    first, second = clause(what.first), _second(what)
    if what.joiner in _WITH_INFINITIVE and _same(what.first, what.second):
        past = what.joiner == "after.verb"
        words = unfinished(second, phrase(what.first.subject), past=past)
        return joined(first, *(("après",) if past else ("avant", "de")), *words)
    _check_they(what.first.subject, what.second.subject)
    mood = _MOODS.get(what.joiner, Mood.MAIN)
    if mood in {Mood.BEFORE, Mood.AFTER} and nominal(what.second.subject).none:
        raise UnsayableError
    said = clause(second, mood, front=what.joiner in _COORDINATE)
    return f"{first}{_linked(_JOINERS[what.joiner], said)}"


def _linked(joiner: str, said: str) -> str:
    if joiner.endswith("que"):
        return f"{joiner.removesuffix('que')}{joined('que', said)}"
    if joiner == " si" and bare(said).partition(" ")[0] in {"il", "ils"}:
        return f" s'{said}"
    return f"{joiner} {said}"


def _second(what: Joined) -> Clause:
    """Return the second clause in the tense that French gives it. Raises UnsayableError."""
    first, second, joiner = what.first.tense, what.second, what.joiner
    if joiner in _WITH_INFINITIVE and second.negative:
        raise UnsayableError
    if joiner == "if":
        if Tense.PAST in {first, second.tense} or (second.tense is not first is Tense.PRESENT):
            raise UnsayableError
        return replace(second, tense=Tense.PRESENT)
    if joiner == "when" or joiner in _WITH_INFINITIVE:
        if first is not second.tense and (first, second.tense) != (Tense.FUTURE, Tense.PRESENT):
            raise UnsayableError
        return replace(second, tense=first)
    return second


def _same(first: Clause, second: Clause) -> bool:
    """Whether both clauses have one subject, so that the second needs none."""
    before, again = first.subject, second.subject
    if not isinstance(again, Pronoun):
        if before == again:
            raise UnsayableError
        return False
    if isinstance(before, Pronoun):
        return before == again
    said = nominal(before)
    agreement = said.agreement
    if not said.human:
        return False
    match again.person:
        case Person.HE | Person.SHE:
            feminine = again.person is Person.SHE
            return not agreement.plural and agreement.feminine is feminine
        case Person.THEY:
            return agreement.plural
        case _:
            return False


def _check_they(before: Nominal, again: Nominal) -> None:
    """Those named as "they" are men: it does not mean women who were named before."""
    they = isinstance(again, Pronoun) and again.person is Person.THEY
    agreement = nominal(before).agreement
    if they and agreement.plural and agreement.feminine:
        raise UnsayableError


def reported(what: Said) -> str:
    """Return what somebody says or thinks. Raises UnsayableError."""
    _check_they(what.speaker, what.clause.subject)
    past = what.tense is Tense.PAST
    inner = clause(what.clause, Mood.REPORTED if past else Mood.MAIN, front=False)
    speaker = phrase(what.speaker)
    return _plain(speaker, what.verb, joined("que", inner), tense=what.tense)


# Fixed forms ---------------------------------------------------------------------------


def _plain(subject: NounPhrase, verb: str, rest: str, *, tense: Tense = Tense.PRESENT) -> str:
    row = VERB_WORDS[verb]
    negative = "none" if subject.none else ""
    verbal = Verbal(row, subject.agreement, negative=negative, late=(rest,))
    form = form_of(tense, Mood.MAIN, state=row.is_state)
    return joined(subject.text, *finite(verbal, form))


def there(what: There) -> str:
    """Return what there is somewhere. Raises UnsayableError."""
    forms = {Tense.PRESENT: "a", Tense.PAST: "avait", Tense.FUTURE: "aura"}
    place = where(what.where, phrase(what.where.thing), "be")
    if what.thing.determiner is Determiner.NO:
        thing = nominal(replace(what.thing, determiner=Determiner.BARE))
        if what.thing.clause or what.thing.owner:
            raise UnsayableError
        return joined("il n'y", forms[what.tense], "pas", "de", thing.rest, place)
    return joined("il y", forms[what.tense], phrase(what.thing).text, place)


def price(what: Cost) -> str:
    """Return what something costs. Raises UnsayableError."""
    value = f"{figures(what.amount)},{what.cents:02}" if what.cents else figures(what.amount)
    unit = f"{what.currency}s" if what.amount > 1 else what.currency
    return _plain(phrase(what.thing), "cost", f"{value} {unit}")


def age(what: Age) -> str:
    """Return how old somebody is. Raises UnsayableError."""
    return _plain(phrase(what.subject), "have", units(what.years, "an"))


def opening(what: Open) -> str:
    """Return when a building opens or closes. Raises UnsayableError."""
    return _plain(phrase(what.building), "open" if what.opens else "close", hour(what.hour))


def measure(what: Measure) -> str:
    """Return how long, high, heavy, far something is. Raises UnsayableError."""
    thing = phrase(what.thing)
    value = what.value
    match what.kind:
        case "weigh":
            return _plain(thing, "weigh", units(value, "kilogramme"))
        case "long" | "high":
            behind = "de long" if what.kind == "long" else "de haut"
            return _plain(thing, "measure", f"{units(value, 'mètre')} {behind}")
        case "far":
            other = of(nominal(what.other)) if what.other else ""
            return _plain(thing, "be", f"à {units(value, 'kilomètre')} {other}")
        case "inhabitants":
            return _plain(thing, "inhabitants", units(value, "habitant"))
        case "percent":
            return _plain(thing, "rise", f"de {figures(value)} %", tense=Tense.PAST)
        case _:
            return f"il fait {units(value, 'degré')} {to(thing)}"


def introduced(what: Introduced) -> str:
    """Return who somebody is. Raises UnsayableError."""
    name = marked(what.name.text, what.name.mark)
    if what.kind == "my.name.is":
        return f"je m'appelle {name}"
    person = phrase(what.thing) if what.thing else None
    if person and person.agreement.feminine is not what.name.female:
        raise UnsayableError
    if what.kind == "this.is":
        return joined("voici", person.text if person else "", name)
    if person:
        return _plain(person, "be.called", name)
    return f"{'elle' if what.name.female else 'il'} s'appelle {name}"


def born(what: Born) -> str:
    """Return when and where somebody was born or died."""
    somebody = nominal(what.name)
    verb = agreed("mort" if what.died else "né", somebody.agreement)
    place = to(nominal(what.place)) if what.place else ""
    return joined(somebody.text, "est", verb, date(what.date), place)


def pointer(what: Pointer) -> str:
    """Return a sentence around something that is copied. Raises UnsayableError."""
    text = marked(what.text, what.mark)
    match what.kind:
        case "find.at":
            thing = phrase(what.thing).text if what.thing else ""
            return f"vous pouvez trouver {thing} à l'adresse {text}"
        case "file.has":
            return f"le fichier {text} contient {units(what.number, 'page')}"
        case _:
            return _POINTERS[what.kind].format(text)


_POINTERS = {
    "write.to": "écrivez à {}",
    "press.key": "appuyez sur {}",
    "open.file": "ouvrez le fichier {}",
    "version": "la version {} est disponible",
    "hello.name": "bonjour {}, bienvenue",
    "saved.in": "le document a été enregistré dans {}",
    "click.on": "cliquez sur « {} »",
    "call.number": "appelez le {} maintenant",
    "room.is": "vous êtes dans la salle {}",
}


def label(what: Label) -> str:
    """Return words that are no sentence, with a capital."""
    words = LABELS[what.id] if what.id else ""
    if what.thing:
        words = joined(words, phrase(what.thing).text)
    return joined(capital(words), str(what.number) if what.number else "")
