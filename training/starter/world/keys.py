"""The keys by which meanings are kept out of training: what each of their clauses is about."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import TYPE_CHECKING

from training.starter.world.meanings import (
    Age,
    Born,
    Both,
    Cost,
    Introduced,
    Joined,
    Label,
    Measure,
    Name,
    Open,
    Order,
    Phrase,
    Place,
    Pointer,
    Pronoun,
    Question,
    Said,
    Statement,
    There,
    Thing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.starter.world.meanings import (
        Clause,
        Nominal,
        Sentence,
    )


def nominal_key(nominal: Nominal | None) -> str:
    """Return the concept of a nominal: its noun, "name", "town", a pronoun, or two of them."""
    match nominal:
        case None:
            return ""
        case Thing(noun=noun):
            return noun
        case Name():
            return "name"
        case Place():
            return "town"
        case Pronoun(person=person):
            return person.value
        case Both(first=first, second=second):
            return f"{nominal_key(first)}+{nominal_key(second)}"


def clause_key(clause: Clause) -> str:
    """Return the concepts of a clause's core: subject, verb or quality, object, place."""
    said = clause.quality or (clause.role.noun if clause.role else clause.verb)
    where = nominal_key(clause.where.thing) if clause.where else ""
    return f"{nominal_key(clause.subject)}|{said}|{nominal_key(clause.object)}|{where}"


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence, relative clauses with them."""
    match sentence:
        case Statement(clause=clause) | Question(clause=clause) | Order(clause=clause):
            yield from _inside(clause)
        case Said(clause=clause):
            yield from _inside(clause)
        case Joined(first=first, second=second):
            yield from _inside(first)
            yield from _inside(second)
        case _:
            pass


def _inside(clause: Clause) -> Iterator[Clause]:
    yield clause
    for nominal in (clause.subject, clause.object, clause.recipient, clause.companion):
        if isinstance(nominal, Thing) and nominal.clause:
            yield from _inside(nominal.clause)


def nominals(node: object) -> Iterator[Nominal]:
    """Yield whoever and whatever a sentence names: owners too, and pronouns, but no pairs."""
    if isinstance(node, Both):
        yield from nominals(node.first)
        yield from nominals(node.second)
    elif isinstance(node, Name | Place | Pronoun | Thing):
        yield node
    if isinstance(node, Thing):
        yield from nominals(node.owner)
        yield from _beside_subject(node.clause)
    elif is_dataclass(node) and not isinstance(node, Both):
        for part in vars(node).values():
            yield from nominals(part)


def _beside_subject(clause: Clause | None) -> Iterator[Nominal]:
    if clause:
        for name, part in vars(clause).items():
            if name != "subject":
                yield from nominals(part)


def keys(sentence: Sentence) -> tuple[str, ...]:
    """Return the keys of a sentence: of its clauses, or its own; none of what is known by heart."""
    own = _own(sentence)
    return (own,) if own else tuple(map(clause_key, clauses(sentence)))


def _own(sentence: Sentence) -> str:
    match sentence:
        case There(thing=thing, where=where):
            return f"there|{thing.noun}|{where.relation}|{nominal_key(where.thing)}"
        case Cost(thing=thing, amount=amount):
            return f"cost|{thing.noun}|{amount}"
        case Age(subject=subject, years=years):
            return f"age|{nominal_key(subject)}|{years}"
        case Open(building=building, hour=hour):
            return f"open|{building.noun}|{hour.hour}"
        case Measure(kind=kind, value=value, thing=thing):
            return f"measure|{kind}|{nominal_key(thing)}|{value:g}"
        case _:
            return _about_texts(sentence)


def _about_texts(sentence: Sentence) -> str:
    match sentence:
        case Introduced(kind=kind, name=name, thing=thing):
            return f"introduced|{kind}|{nominal_key(thing)}|{name.text}"
        case Born(date=date, died=died):
            return f"born|{died:d}|{date.day}|{date.month}|{date.year}"
        case Pointer(kind=kind, text=text):
            return f"pointer|{kind}|{text}"
        case Label(thing=Thing(noun=noun, adjectives=(_, *_) as adjectives)):
            return f"label|{noun}|{'+'.join(adjectives)}"
        case Label() | Phrase() | _:
            return ""
