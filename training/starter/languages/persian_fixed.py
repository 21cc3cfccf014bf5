"""Persian sentences of one shape each: measures, names, dates of birth, pointers, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.languages.persian_clauses import placed
from training.starter.languages.persian_phrases import is_nothing, nominal, reflexive
from training.starter.languages.persian_spelling import digits
from training.starter.languages.persian_times import day_text
from training.starter.languages.persian_words import LABEL_WORDS
from training.starter.languages.speaking import UnsayableError, bare, marked
from training.starter.world.meanings import Determiner, Person, Pronoun

if TYPE_CHECKING:
    from training.starter.languages.persian_phrases import Spoken
    from training.starter.world.meanings import (
        Born,
        Introduced,
        Label,
        Measure,
        Place,
        Pointer,
        Thing,
    )

_MEASURES = {
    "weigh": ("وزن", "کیلوگرم است"), "long": ("طول", "متر است"), "high": ("ارتفاع", "متر است"),
    "inhabitants": ("جمعیت", "نفر است"), "percent": ("", "درصد افزایش یافت"),
    "temperature": ("دمای هوا در", "درجه است"),
}  # fmt: skip

_POINTERS = {
    "find.at": "می‌توانید {thing} در {text} پیدا کنید.",
    "write.to": "به {text} بنویسید.",
    "file.has": "فایل {text} {number} صفحه دارد.",
    "press.key": "{text} را فشار دهید.",
    "open.file": "فایل {text} را باز کنید.",
    "version": "نسخه‌ی {text} در دسترس است.",
    "hello.name": "سلام {text}، خوش آمدید!",
    "saved.in": "سند در {text} ذخیره شد.",
    "click.on": "روی «{text}» کلیک کنید.",
    "call.number": "اکنون با {text} تماس بگیرید.",
    "room.is": "در اتاق {text} هستید.",
}

_TWO_MEANINGS = frozenset({"lion", "milk", "moon"})
"""Nouns that alone in a heading would be read as another one."""


def measure(sentence: Measure) -> str:
    """Return how heavy, long, far … something is."""
    spoken = _known(sentence.thing)
    value = digits(sentence.value)
    if sentence.kind == "far":
        if sentence.other is None:
            raise UnsayableError(sentence)
        other = nominal(sentence.other).text
        return f"{placed(spoken, 'فاصله‌ی')} تا {other} {value} کیلومتر است."
    before, unit = _MEASURES[sentence.kind]
    return f"{placed(spoken, before)} {value} {unit}."


def _known(meaning: Thing | Place | None) -> Spoken:
    """Return a noun phrase that is not "no …"."""
    if meaning is None or is_nothing(meaning):
        raise UnsayableError(meaning)
    return nominal(meaning)


def introduced(sentence: Introduced) -> str:
    """Return who somebody is; "his" and "her" are told apart by known names only."""
    name = nominal(sentence.name).text
    if sentence.kind == "my.name.is":
        return f"نام من {name} است."
    if sentence.kind == "this.is":
        who = f"{_owned(sentence)} " if sentence.thing else ""
        return f"این {who}{name} است."
    if sentence.thing is not None:
        return f"{placed(_known(sentence.thing), 'نام')} {name} است."
    known = FEMININE_NAMES if sentence.name.female else MASCULINE_NAMES
    if sentence.name.text not in known:
        raise UnsayableError(sentence)
    return f"نام او {name} است."


def _owned(sentence: Introduced) -> str:
    thing = sentence.thing
    if thing is None or thing.determiner is not Determiner.OWNED or thing.clause:
        raise UnsayableError(sentence)
    return nominal(thing).text


def born(sentence: Born) -> str:
    """Return when and where somebody was born, or died."""
    words = [nominal(sentence.name).text, f"در {day_text(sentence.date)}"]
    if sentence.place is not None:
        words.append(f"در {nominal(sentence.place).text}")
    return f"{' '.join(words)} {'درگذشت' if sentence.died else 'به دنیا آمد'}."


def pointer(sentence: Pointer) -> str:
    """Return a sentence around a copied text."""
    thing = ""
    if sentence.kind == "find.at":
        found = _known(sentence.thing and reflexive(sentence.thing, Pronoun(Person.YOU)))
        thing = placed(found, takes_ra=found.definite)
    return _POINTERS[sentence.kind].format(
        text=marked(sentence.text, sentence.mark), thing=thing, number=digits(sentence.number)
    )


def label(sentence: Label) -> str:
    """Return words without an end mark."""
    text = _heading(sentence.thing) if sentence.thing else LABEL_WORDS[sentence.id]
    return f"{text} {digits(sentence.number)}" if sentence.number else text


def _heading(thing: Thing) -> str:
    if thing.clause or (thing.determiner is Determiner.THE and thing.owner is None):
        raise UnsayableError(thing)  # "the" is not said
    text = nominal(thing).text
    alone = not (thing.adjectives or thing.owner or thing.plural)
    if alone and (thing.noun in _TWO_MEANINGS or _is_other_label(bare(text), thing.noun)):
        raise UnsayableError(thing)
    return text


def _is_other_label(text: str, noun: str) -> bool:
    return any(
        text == word and concept.partition(".")[0] != noun.partition(".")[0]
        for concept, word in LABEL_WORDS.items()
    )
