"""German sentences of a fixed form: prices, ages, measures, births, pointers, labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.german_phrases import (
    Case,
    as_woman,
    is_plural,
    is_woman,
    number,
)
from training.starter.languages.german_times import date_of, hour_of
from training.starter.languages.german_verbs import GERMAN_VERBS, HE_FORM, I_FORM, MANY_FORM
from training.starter.languages.german_words import LABELS
from training.starter.languages.speaking import UnsayableError, marked
from training.starter.world.meanings import Person, Place, Pronoun, Tense, Thing

if TYPE_CHECKING:
    from training.starter.languages.german_phrases import Phrases
    from training.starter.world.meanings import (
        Age,
        Born,
        Cost,
        Introduced,
        Label,
        Measure,
        Name,
        Nominal,
        Open,
        Pointer,
        There,
    )

_CURRENCIES = {"euro": "Euro", "dollar": "Dollar"}

# What stands around the copied text {0}, the thing {1} and the number {2}.
_POINTERS = {
    "find.at": "Sie finden {1} unter {0}",
    "write.to": "schreiben Sie an {0}",
    "file.has": "die Datei {0} hat {2}",
    "press.key": "drücken Sie {0}",
    "open.file": "öffnen Sie die Datei {0}",
    "version": "Version {0} ist verfügbar",
    "hello.name": "hallo {0}, willkommen",
    "saved.in": "das Dokument wurde in {0} gespeichert",
    "click.on": "klicken Sie auf „{0}“",
    "call.number": "rufen Sie jetzt {0} an",
    "room.is": "Sie sind in Raum {0}",
}


def there(phrases: Phrases, sentence: There, place: str) -> str:
    """Return that there is something; `place` says where. Raises UnsayableError."""
    thing = phrases.say(sentence.thing, Case.ACC)
    match sentence.tense:
        case Tense.PRESENT:
            return f"es gibt {thing} {place}"
        case Tense.PAST:
            return f"es gab {thing} {place}"
        case Tense.FUTURE:
            return f"es wird {thing} {place} geben"


def cost(phrases: Phrases, sentence: Cost) -> str:
    """Return what something costs. Raises UnsayableError."""
    verb = "kosten" if is_plural(sentence.thing) else "kostet"
    cents = f",{sentence.cents:02}" if sentence.cents else ""
    price = f"{number(sentence.amount)}{cents} {_CURRENCIES[sentence.currency]}"
    if cents and not sentence.amount:
        price = f"{sentence.cents} Cent"
    return f"{phrases.say(sentence.thing, Case.NOM)} {verb} {price}"


def age(phrases: Phrases, sentence: Age) -> str:
    """Return how old somebody is. Raises UnsayableError."""
    years = "1 Jahr" if sentence.years == 1 else f"{sentence.years} Jahre"
    return f"{phrases.say(sentence.subject, Case.NOM)} {_be(sentence.subject)} {years} alt"


def opening(phrases: Phrases, sentence: Open) -> str:
    """Return when a building opens or closes. Raises UnsayableError."""
    verb = GERMAN_VERBS["open" if sentence.opens else "close"]
    form = verb.present[MANY_FORM if is_plural(sentence.building) else HE_FORM]
    return f"{phrases.say(sentence.building, Case.NOM)} {form} {hour_of(sentence.hour)}"


def measure(phrases: Phrases, sentence: Measure) -> str:
    """Return how heavy, long, high, far something is. Raises UnsayableError."""
    much, thing = number(sentence.value), sentence.thing
    said = phrases.say(thing, Case.NOM)
    many = isinstance(thing, Thing) and is_plural(thing)
    match sentence.kind:
        case "weigh":
            return f"{said} {'wiegen' if many else 'wiegt'} {much} Kilogramm"
        case "long" | "high":
            shape = "lang" if sentence.kind == "long" else "hoch"
            return f"{said} {_be(thing)} {much} Meter {shape}"
        case "percent":
            grown = "gewachsen" if isinstance(thing, Place) else "gestiegen"
            return f"{said} {_be(thing)} um {much} Prozent {grown}"
        case _:
            return _of_a_town(phrases, sentence, said, much)


def _of_a_town(phrases: Phrases, sentence: Measure, said: str, much: str) -> str:
    match sentence.kind, sentence.other:
        case "far", Place() as other:
            return f"{said} ist {much} Kilometer von {phrases.say(other, Case.DAT)} entfernt"
        case "inhabitants", _:
            return f"{said} hat {much} Einwohner"
        case "temperature", _:
            verb = "ist" if sentence.value == 1 else "sind"
            return f"in {said} {verb} es {much} Grad"
        case _:
            raise UnsayableError


def introduced(phrases: Phrases, sentence: Introduced) -> str:
    """Return who somebody is. Raises UnsayableError."""
    name = phrases.say(sentence.name, Case.NOM)
    person = ""
    if sentence.thing:
        person = phrases.say(_of_same_sex(sentence.thing, sentence.name), Case.NOM)
    match sentence.kind:
        case "my.name.is":
            return f"ich heiße {name}"
        case "this.is":
            return f"das ist {person} {name}" if person else f"das ist {name}"
        case _:
            pronoun = "sie" if sentence.name.female else "er"
            return f"{person or pronoun} heißt {name}"


def _of_same_sex(thing: Thing, name: Name) -> Thing:
    if name.female:
        return as_woman(thing)
    if is_woman(thing):
        raise UnsayableError
    return thing


def born(phrases: Phrases, sentence: Born) -> str:
    """Return when and where somebody was born, or died."""
    name, when = phrases.say(sentence.name, Case.NOM), date_of(sentence.date)
    where = f" in {phrases.say(sentence.place, Case.DAT)}" if sentence.place else ""
    if sentence.died:
        return f"{name} ist {when}{where} gestorben"
    return f"{name} wurde {when}{where} geboren"


def pointer(phrases: Phrases, sentence: Pointer) -> tuple[str, str]:
    """Return a sentence around what is copied, and its end mark. Raises UnsayableError."""
    text = marked(sentence.text, sentence.mark)
    thing = phrases.say(sentence.thing, Case.ACC) if sentence.thing else "die Landkarte"
    pages = "1 Seite" if sentence.number == 1 else f"{number(sentence.number)} Seiten"
    said = _POINTERS[sentence.kind].format(text, thing, pages)
    return said, "!" if sentence.kind == "hello.name" else "."


def label(phrases: Phrases, sentence: Label) -> str:
    """Return words that are no sentence. Raises UnsayableError."""
    if sentence.thing:
        return phrases.say(sentence.thing, Case.NOM)
    behind = f" {sentence.number}" if sentence.number else ""
    return f"{LABELS[sentence.id]}{behind}"


def whose(phrases: Phrases, thing: Thing) -> str:
    """Return "wessen" and what is asked for ("wessen neues Buch"). Raises UnsayableError."""
    owned = replace(thing, owner=None, clause=None)
    return f"wessen {phrases.inside(owned, Case.NOM)}"


def _be(subject: Nominal) -> str:
    forms = GERMAN_VERBS["be"].present
    if isinstance(subject, Pronoun) and subject.person is Person.I:
        return forms[I_FORM]
    polite = isinstance(subject, Pronoun) and subject.person is Person.YOU
    return forms[MANY_FORM if polite or is_plural(subject) else HE_FORM]
