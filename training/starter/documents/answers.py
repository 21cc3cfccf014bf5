"""What a perfect summarizer that only copies answers: which sentences, and how they are cited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from parlance.contract.document import count_words
from parlance.contract.summary import SummaryShape
from parlance.work.summary.notes import Note, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.work.summary.marks import Marks, Place
    from training.starter.documents.layout import Fact
    from training.starter.documents.passages import Passage

_LINES = 4
"""Sentences of a paragraph of a summary."""

_TOLERATED = 1.15
"""How many times the words asked for a summary may have."""


@dataclass(frozen=True)
class Noted:
    """A sentence that matters or does not, and the blocks it is from."""

    text: str
    places: tuple[Place, ...]
    matters: bool
    important: bool = False


def noted(passage: Passage) -> list[Noted]:
    """Return what matters in a passage, by the indices of its blocks."""
    return [placed(fact, ((0, number),)) for fact, number in passage.placed]


def placed(fact: Fact, places: tuple[Place, ...]) -> Noted:
    """Return a fact as it stands in these blocks."""
    return Noted(fact.text, places, matters=True, important=fact.important)


def joined(notes: Sequence[Noted]) -> list[Noted]:
    """Return what matters, each once, with the places of all its repeats."""
    found: dict[str, Noted] = {}
    for note in notes:
        if note.matters:
            known = found.get(note.text)
            places = (known.places if known else ()) + note.places
            found[note.text] = replace(note, places=tuple(dict.fromkeys(places)))
    return list(found.values())


def _by_importance(notes: Sequence[Noted]) -> list[Noted]:
    return sorted((note for note in notes if note.matters), key=lambda note: not note.important)


def most_important(notes: Sequence[Noted], count: int) -> list[Noted]:
    """Return about so many notes, in their order: the important ones, then the first others.

    One important note more than asked for stays: it was asked for about so many.
    """
    ranked = _by_importance(notes)
    most = count
    if count > 1 and len(ranked) > count and ranked[count].important:
        most += 1
    kept = ranked[:most]
    return [note for note in notes if note in kept]


def within(notes: Sequence[Noted], words: int) -> list[Noted]:
    """Return notes of about so many words, in their order, the important ones first."""
    ranked = _by_importance(notes)
    kept = ranked[:1]
    used = sum(count_words(note.text) for note in kept)
    for note in ranked[1:]:
        used += count_words(note.text)
        if used > _TOLERATED * words:
            break
        kept.append(note)
    return [note for note in notes if note in kept]


def as_notes(notes: Sequence[Noted]) -> list[Note]:
    """Return them as the app has its notes."""
    return [Note(note.text, note.places) for note in notes]


def marked(note: Noted, marks: Marks) -> str:
    """Return a sentence with its marks behind it, as the app lists notes."""
    return f"{note.text} [{', '.join(marks.of(place) for place in note.places)}]"


def formed(notes: Sequence[Noted], marks: Marks, shape: SummaryShape) -> str:
    """Return a summary in its shape."""
    if shape is SummaryShape.POINTS:
        return listed(as_notes(notes), marks)
    sentences = [marked(note, marks) for note in notes]
    if shape is SummaryShape.SECTIONS:
        return " ".join(sentences)
    return "\n\n".join(
        " ".join(sentences[start : start + _LINES]) for start in range(0, len(sentences), _LINES)
    )
