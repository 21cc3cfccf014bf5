"""The record that a language fills: sentence templates with gaps, and the forms of its words.

A template has gaps: `{N}` a person, `{S}` one by surname, `{F}` a woman, `{P}` a
place, `{C}` a company or product, `{w}` a made-up
thing, `{n}` a number from 2 on, `{s}` a small one, `{f}` one with decimals, `{b}` of `{B}`, `{p}` a
percentage, `{e}` an amount of money, `{v}` a version, `{y}` a year, `{D}` a date, `{dm}` day and
month, `{my}` month and year, `{h}` a time of day; all others are in the language's own table. A
digit behind the name makes another one of the same kind (`{N2}`), and the same gap is always
filled alike. Behind a colon stands which form: `{t:du}`, with a capital: `{t:^le}`; a form may
have gaps of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_Item = TypeVar("_Item")

Forms = dict[str, str]
"""The forms of one filling by their names; the plain one has an empty name."""

HELD_OUT_EVERY = 10
"""One in so many templates of facts and filler is kept out of training."""

_HELD_OUT_ROW = 4
_FIELDS = ("title", "begin", "end", "fact", "filler")


@dataclass(frozen=True)
class FactTemplate:
    """A sentence worth keeping, or what somebody did who stands before it.

    Attributes:
        question: one that it answers, or empty.
        important: it tells an amount of money, a term or a decision.
        alone: it has its date within, so that none may be put beside it.
    """

    text: str
    question: str = ""
    important: bool = False
    alone: bool = False


@dataclass(frozen=True)
class Kind:
    """What is said in one kind of document only; a title is a heading, the others blocks."""

    titles: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    facts: tuple[FactTemplate, ...]
    filler: tuple[str, ...]


@dataclass(frozen=True)
class Writing:
    """How a language writes figures; `{0}` and so on stand for what is put in.

    Attributes:
        thousands: what stands between groups of digits, the usual one more often.
        long_groups: four digits are not grouped.
        months: twelve, or of several calendars twelve each.
        dates: patterns of day, month, year; day_months: of day and month.
        first_day: how the first day of a month is written.
        times: pattern of hours and minutes; amounts: of money; percents: of a number.
        digits: ten digits that half of the texts are written with, or empty.
    """

    thousands: tuple[str, ...]
    decimal: str
    months: tuple[str, ...]
    dates: tuple[str, ...]
    day_months: tuple[str, ...]
    times: str
    amounts: tuple[str, ...]
    percents: tuple[str, ...]
    month_year: str = "{0} {1}"
    first_day: str = "1"
    long_groups: bool = False
    digits: str = ""


@dataclass(frozen=True)
class Templates:
    """All that made-up documents of one language are made of.

    Attributes:
        order: of actor, verb and rest in a sentence; framed: with a frame, several ways, of
            which the first is right for every frame, the others for dates.
        little: words between made-up ones; people, places: names that people know.
        gaps: what fills the gaps of the language's own table.
        name_forms, word_forms, many_forms: the forms of any name, of any made-up noun, and of
            one that is counted.
        made_up: turns a made-up word of Latin letters into one of the language's own.
        not_told: the answer to a question that a text does not tell.
    """

    code: str
    facts: tuple[FactTemplate, ...]
    filler: tuple[str, ...]
    openings: tuple[str, ...]
    headings: tuple[str, ...]
    actors: tuple[str, ...]
    named_actors: tuple[str, ...]
    accounts: tuple[str, ...]
    statements: tuple[FactTemplate, ...]
    frames: tuple[str, ...]
    dates: tuple[str, ...]
    quotes: tuple[FactTemplate, ...]
    sayings: tuple[str, ...]
    kinds: Mapping[str, Kind]
    little: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    gaps: Mapping[str, tuple[Forms, ...]]
    writing: Writing
    order: str
    framed: tuple[str, ...]
    not_told: str
    name_forms: Callable[[str], Forms]
    word_forms: Callable[[str], Forms]
    many_forms: Callable[[str], Forms]
    made_up: Callable[[str], str] = str


def rows(text: str) -> tuple[str, ...]:
    """Split a table whose rows end with a bar or a line end."""
    return tuple(row.strip() for row in text.replace("\n", "|").split("|") if row.strip())


def facts(text: str) -> tuple[FactTemplate, ...]:
    """Read a table of facts.

    "!" before one makes it important, "=" lets it stand alone; a row that begins with "=>" is
    the question to the row before it.
    """
    found: list[FactTemplate] = []
    for row in rows(text.replace("\n=>", " =>")):
        fact, _, question = row.partition("=>")
        template = fact.strip().lstrip("!=").strip()
        signs = fact.strip()[: len(fact.strip()) - len(template)]
        found.append(FactTemplate(template, question.strip(), "!" in signs, "=" in signs))
    return tuple(found)


def kinds(text: str) -> dict[str, Kind]:
    """Read a table of kinds of documents: "report.fact: …" in each line."""
    found: dict[str, dict[str, str]] = {}
    for line in text.strip().replace("\n=>", " =>").splitlines():
        where, _, what = line.partition(": ")
        kind, field = where.split(".")
        parts = found.setdefault(kind, dict.fromkeys(_FIELDS, ""))
        parts[field] += f"\n{what}"
    return {
        kind: Kind(
            titles=rows(parts["title"]),
            begins=rows(parts["begin"]),
            ends=rows(parts["end"]),
            facts=facts(parts["fact"]),
            filler=rows(parts["filler"]),
        )
        for kind, parts in found.items()
    }


def plain(text: str) -> tuple[Forms, ...]:
    """Read a table of words that have one form."""
    return tuple({"": row} for row in rows(text))


def table(text: str, forms: Callable[..., Forms]) -> tuple[Forms, ...]:
    """Read a table whose rows are what `forms` makes the forms of a word of."""
    return tuple(forms(*row.split()) for row in rows(text))


def share(items: Sequence[_Item], *, unseen: bool) -> tuple[_Item, ...]:
    """Return the templates of one side of the split."""
    return tuple(
        item
        for number, item in enumerate(items)
        if (number % HELD_OUT_EVERY == _HELD_OUT_ROW) == unseen
    )
