"""Writes sentences with their translations: templates over a lexicon, in five languages.

Every template has the same slots in each language, and a slot brings its gender and its case
along, so that the references are right by construction. They say nothing that a person would
say; what they tell is whether a model keeps what it is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING

from parlance.contract.segments import TagKind, UnitTag
from parlance.contract.tagged import Tag, TagForm, joined_tags, split_tags
from parlance.contract.translation import Term
from tests.bench import sentence_words as words
from tests.bench.sentence_words import GENDER, LANGUAGES, PRODUCTS, SUBJECT, SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tests.bench.sentence_words import Word

_AGREES = {"feeling": "who", "look": "what"}
"""Slots that take the gender of another one."""

_WRAPPED = ("who", "what", "where", "a", "b", "c")
"""Slots that a tag may go around: their words are one phrase in every language."""

_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")


class SentenceKind(StrEnum):
    """What a sentence puts to the test."""

    SIMPLE = "simple"
    NUMBERS = "numbers"
    QUESTION = "question"
    LIST = "list"
    PROTECTED = "protected"


@dataclass(frozen=True)
class Template:
    """A sentence in each language, with slots in braces: `{what:object}`."""

    kind: SentenceKind
    texts: Mapping[str, str]

    def slots(self, language: str) -> tuple[str, ...]:
        """Return the names of the slots in order."""
        return tuple(name for name, _ in _SLOT.findall(self.texts[language]))


@dataclass(frozen=True)
class Sentence:
    """A sentence in each language.

    Attributes:
        numbers: that it says in digits; kept: addresses and placeholders.
    """

    kind: SentenceKind
    texts: Mapping[str, str]
    numbers: tuple[int, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class TaggedPair:
    """A sentence of one language and its translation, both with the same tags."""

    source: str
    target: str
    tags: tuple[UnitTag, ...]


_TEXTS = """
simple
{who} {did} {what:object}. | {who} a {did} {what:object}. | {who} hat {what:object} {did}. \
| {who} {did} {what:object}. | {who} {what:object} {did}.
{when}, {who} {did} {what:object}. | {when}, {who} a {did} {what:object}. \
| {when} hat {who} {what:object} {did}. | {when}, {who} {did} {what:object}. \
| {when} {who} {what:object} {did}.
{who} {did} {what:object} {where:inside}. | {who} a {did} {what:object} {where:inside}. \
| {who} hat {what:object} {where:inside} {did}. | {who} {did} {what:object} {where:inside}. \
| {who} {what:object} {where:inside} {did}.
{who} is {feeling}. | {who} est {feeling}. | {who} ist {feeling}. | {who} está {feeling}. \
| {who} {feeling} است.
{what} is {look}. | {what} est {look}. | {what} ist {look}. | {what} es {look}. | {what} {look} است.
{what} is {where:inside}. | {what} est {where:inside}. | {what} ist {where:inside}. \
| {what} está {where:inside}. | {what} {where:inside} است.
numbers
{what} costs {price} euros. | {what} coûte {price} euros. | {what} kostet {price} Euro. \
| {what} cuesta {price} euros. | {what} {price} یورو قیمت دارد.
{who} is {age} years old. | {who} a {age} ans. | {who} ist {age} Jahre alt. \
| {who} tiene {age} años. | {who} {age} سال دارد.
{who} {did} {what:object} on {date}. | {who} a {did} {what:object} le {date}. \
| {who} hat {what:object} am {date} {did}. | {who} {did} {what:object} el {date}. \
| {who} {what:object} در {date} {did}.
{who} {did} {count} {what:plural}. | {who} a {did} {count} {what:plural}. \
| {who} hat {count} {what:plural} {did}. | {who} {did} {count} {what:plural}. \
| {who} {count} {what:plural} {did}.
{open} opens at {hour}. | {open} ouvre à {hour}. | {open} öffnet um {hour}. \
| {open} abre a {hour}. | {open} {hour} باز می‌شود.
{open} has {many} {what:plural}. | {open} a {many} {what:plural}. \
| {open} hat {many} {what:plural}. | {open} tiene {many} {what:plural}. \
| {open} {many} {what:plural} دارد.
question
did {who} {did:base} {what:object}? | est-ce que {who} a {did} {what:object} ? \
| hat {who} {what:object} {did}? | ¿{did} {who} {what:object}? | آیا {who} {what:object} {did}؟
why did {who} {did:base} {what:object}? | pourquoi est-ce que {who} a {did} {what:object} ? \
| warum hat {who} {what:object} {did}? | ¿por qué {did} {who} {what:object}? \
| چرا {who} {what:object} {did}؟
where is {what}? | où est {what} ? | wo ist {what}? | ¿dónde está {what}? | {what} کجاست؟
who {did} {what:object}? | qui a {did} {what:object} ? | wer hat {what:object} {did}? \
| ¿quién {did} {what:object}? | چه کسی {what:object} {did}؟
is {who} {feeling}? | est-ce que {who} est {feeling} ? | ist {who} {feeling}? \
| ¿está {feeling} {who}? | آیا {who} {feeling} است؟
list
{who} {did} {a:indefinite}, {b:indefinite} and {c:indefinite}. \
| {who} a {did} {a:indefinite}, {b:indefinite} et {c:indefinite}. \
| {who} hat {a:indefinite}, {b:indefinite} und {c:indefinite} {did}. \
| {who} {did} {a:indefinite}, {b:indefinite} y {c:indefinite}. \
| {who} {a:indefinite}، {b:indefinite} و {c:indefinite} {did}.
{a}, {b} and {c} are {where:inside}. | {a}, {b} et {c} sont {where:inside}. \
| {a}, {b} und {c} sind {where:inside}. | {a}, {b} y {c} están {where:inside}. \
| {a}، {b} و {c} {where:inside} هستند.
protected
{who} {did} {what:object} here: {address} | {who} a {did} {what:object} ici : {address} \
| {who} hat {what:object} hier {did}: {address} | {who} {did} {what:object} aquí: {address} \
| {who} {what:object} اینجا {did}: {address}
{who} sold {what:object} to {holder}. | {who} a vendu {what:object} à {holder}. \
| {who} hat {what:object} an {holder} verkauft. | {who} vendió {what:object} a {holder}. \
| {who} {what:object} به {holder} فروخت.
{who} wrote to {mail}. | {who} a écrit à {mail}. | {who} hat an {mail} geschrieben. \
| {who} escribió a {mail}. | {who} به {mail} نوشت.
"""


def _templates() -> tuple[Template, ...]:
    found = []
    kind = SentenceKind.SIMPLE
    for line in _TEXTS.strip().splitlines():
        if "|" not in line:
            kind = SentenceKind(line)
            continue
        cells = [cell.strip() for cell in line.split("|")]
        found.append(Template(kind, dict(zip(LANGUAGES, cells, strict=True))))
    return tuple(found)


TEMPLATES = _templates()


def _address(random: Random) -> Word:
    page = random.choice(("maps", "help", "news", "shop"))
    return words.kept(f"https://example.org/{page}/{random.randint(100, 999)}?lang=all")


def _mail(random: Random) -> Word:
    return words.kept(f"{random.choice(('office', 'library', 'desk'))}@example.org")


def _holder(random: Random) -> Word:
    name = random.choice(("customer", "user", "first_name"))
    return words.kept(random.choice((f"{{{name}}}", f"${{{name}}}", f"%({name})s")))


_DRAWN: dict[str, Callable[[Random], Word]] = {
    "who": lambda random: random.choice(words.PEOPLE),
    "what": lambda random: random.choice(words.THINGS),
    "where": lambda random: random.choice(words.PLACES),
    "open": lambda random: random.choice(words.HOUSES),
    "did": lambda random: random.choice(words.DEEDS),
    "feeling": lambda random: random.choice(words.FEELINGS),
    "look": lambda random: random.choice(words.LOOKS),
    "when": lambda random: random.choice(words.TIMES),
    "price": lambda random: words.number(random.randint(13, 1999)),
    "age": lambda random: words.number(random.randint(13, 99)),
    "count": lambda random: words.number(random.randint(13, 99)),
    "many": lambda random: words.number(random.randint(10_000, 99_999)),
    "date": lambda random: words.date(
        random.randint(2, 28), random.randint(1, 12), random.randint(1950, 2030)
    ),
    "hour": lambda random: words.hour(random.randint(2, 12), random.randint(11, 59)),
    "address": _address,
    "mail": _mail,
    "holder": _holder,
}


def _drawn(template: Template, random: Random) -> dict[str, Word]:
    """Return a word for each slot; what stands in a list stands there once."""
    slots = {name: name for name in template.slots("en")}
    things = iter(random.sample(words.THINGS, 3))
    return {
        name: next(things) if name in {"a", "b", "c"} else _DRAWN[name](random) for name in slots
    }


def _filled(
    template: Template,
    language: str,
    filling: Mapping[str, Word],
    around: Mapping[str, tuple[str, str]] | None = None,
) -> str:
    """Return the sentence, with what goes `around` the words of a slot."""
    around = around or {}

    def fill(match: re.Match[str]) -> str:
        name, form = match.groups()
        forms = filling[name].forms[language]
        if name in _AGREES:
            form = filling[_AGREES[name]].forms[language].get(GENDER, "m")
        # Persons of a name do everything in the same form.
        text = forms.get(form or SUBJECT, forms.get(SUBJECT, ""))
        before, after = around.get(name, ("", ""))
        return f"{before}{text}{after}"

    return _begun(_SLOT.sub(fill, template.texts[language]))


def _begun(text: str) -> str:
    """Return a sentence with a capital at its beginning."""
    at = next(place for place, letter in enumerate(text) if letter.isalpha())
    return text[:at] + text[at].upper() + text[at + 1 :]


def sentence_set(count: int, seed: int = 0) -> list[Sentence]:
    """Return so many sentences, all different, as many of each kind and template as possible."""
    random = Random(f"sentences-{seed}")
    found: dict[str, Sentence] = {}
    for template in _turns(random):
        if len(found) == count:
            break
        filling = _drawn(template, random)
        texts = {language: _filled(template, language, filling) for language in LANGUAGES}
        found.setdefault(
            texts["en"],
            Sentence(
                template.kind,
                texts,
                numbers=tuple(each for word in filling.values() for each in word.numbers),
                kept=tuple(word.kept for word in filling.values() if word.kept),
            ),
        )
    return list(found.values())


def _turns(random: Random) -> Iterator[Template]:
    """Yield templates without end, the kinds in turn."""
    by_kind = [[each for each in TEMPLATES if each.kind is kind] for kind in SentenceKind]
    while True:
        for templates in by_kind:
            yield random.choice(templates)


# Tags ------------------------------------------------------------------------------

_PATTERNS: tuple[tuple[TagKind, ...], ...] = (
    (TagKind.FORMAT,),
    (TagKind.LINK,),
    (TagKind.NOTE,),
    (TagKind.FORMAT, TagKind.FORMAT),
    (TagKind.FORMAT, TagKind.LINK),
    (TagKind.FORMAT, TagKind.NOTE),
    (TagKind.LINK, TagKind.NOTE),
)
"""What the slots of a sentence get, one after the other."""

_NESTED_EVERY = 5


def tagged_pairs(source: str, target: str, count: int, seed: int = 0) -> list[TaggedPair]:
    """Return so many pairs with tags around the same words or behind them on both sides."""
    random = Random(f"tags-{seed}")
    found: dict[str, TaggedPair] = {}
    for template in _turns(random):
        if len(found) == count:
            break
        slots = [name for name in template.slots("en") if name in _WRAPPED]
        pattern = random.choice(_PATTERNS)
        if len(slots) < len(pattern) or template.kind is SentenceKind.PROTECTED:
            continue
        filling = _drawn(template, random)
        chosen = random.sample(slots, len(pattern))
        around, kinds = _around(chosen, pattern, nested=len(found) % _NESTED_EVERY == 0)
        texts = [_filled(template, language, filling, around) for language in (source, target)]
        pair = _numbered(texts[0], texts[1], kinds)
        found.setdefault(pair.source, pair)
    return list(found.values())


def _around(
    slots: list[str], pattern: tuple[TagKind, ...], *, nested: bool
) -> tuple[dict[str, tuple[str, str]], list[TagKind]]:
    """Return what goes around each slot, and the kinds of the tags by number, from 1."""
    around: dict[str, tuple[str, str]] = {}
    kinds: list[TagKind] = []
    for slot, kind in zip(slots, pattern, strict=True):
        kinds.append(kind)
        number = len(kinds)
        if kind is TagKind.NOTE:
            around[slot] = ("", f"⟦{number}/⟧")
            continue
        before, after = f"⟦{number}⟧", f"⟦/{number}⟧"
        if nested and number == 1:
            kinds.append(TagKind.FORMAT)
            before, after = f"{before}⟦2⟧", f"⟦/2⟧{after}"
        around[slot] = (before, after)
    return around, kinds


def _numbered(source: str, target: str, kinds: list[TagKind]) -> TaggedPair:
    """Return both texts with tags numbered as they come in the source."""
    order: dict[int, int] = {}
    for part in split_tags(source):
        if isinstance(part, Tag) and part.form is not TagForm.CLOSE:
            order[part.number] = len(order) + 1

    def renumbered(text: str) -> str:
        parts = split_tags(text)
        return joined_tags(
            tuple(
                Tag(part.form, order[part.number]) if isinstance(part, Tag) else part
                for part in parts
            )
        )

    tags = sorted((order[number], kind) for number, kind in enumerate(kinds, 1))
    return TaggedPair(
        renumbered(source),
        renumbered(target),
        tuple(UnitTag(number=number, kind=kind) for number, kind in tags),
    )


# Glossary --------------------------------------------------------------------------


def glossary_set(source: str, target: str) -> tuple[tuple[Term, ...], list[str]]:
    """Return 30 terms that a model would not choose by itself, and a sentence with each."""
    nouns = {word.key: word for word in (*words.THINGS, *words.PEOPLE)}
    acts = next(each for each in TEMPLATES if {"who", "did", "what"} == set(each.slots("en")))
    random = Random("glossary")
    terms, sentences = [], []
    for row in SYNONYMS.strip().splitlines():
        key, *others = (cell.strip() for cell in row.split("|"))
        noun = nouns[key]
        wanted = dict(zip(LANGUAGES, others, strict=True))[target]
        terms.append(Term(source=noun.forms[source][words.BARE], target=wanted))
        filling = _drawn(acts, random) | {"what" if noun in words.THINGS else "who": noun}
        sentences.append(_filled(acts, source, filling))
    for name in PRODUCTS:
        terms.append(Term(source=name))
        filling = _drawn(acts, random) | {"what": words.kept(name)}
        sentences.append(_filled(acts, source, filling))
    return tuple(terms), sentences
