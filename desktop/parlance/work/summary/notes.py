"""The notes of a document: taken from answers, listed, cut into what one answer can use."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from parlance.text.sentences import split_sentences
from parlance.work.summary.marks import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.work.cutting import Count
    from parlance.work.summary.marks import Marks

_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,3}[.)])\s+")


class Note(msgspec.Struct, frozen=True):
    """A statement, and the blocks that it is from, best first."""

    text: str
    places: tuple[Place, ...]


def note_lines(answer: str) -> list[str]:
    """Return the lines of an answer that lists notes, without what marks them."""
    lines = (_BULLET.sub("", line).strip() for line in answer.splitlines())
    return [line for line in lines if line]


def sentences_of(answer: str) -> list[str]:
    """Return the sentences of an answer."""
    sentences = (sentence.strip() for sentence in split_sentences(answer))
    return [sentence for sentence in sentences if sentence]


def without_repeats(notes: Iterable[Note]) -> list[Note]:
    """Return each statement once: a model that loops says the same again and again."""
    return list({note.text: note for note in reversed(list(notes))}.values())[::-1]


def listed(notes: Sequence[Note], marks: Marks | None = None) -> str:
    """Return the notes as a list for a prompt, with the marks of their sources if given."""
    return "\n".join(f"- {note.text}{_marked(note, marks)}" for note in notes)


def chunked(notes: Sequence[Note], budget: int, count: Count) -> list[list[Note]]:
    """Return the notes in runs of at most `budget` tokens."""
    chunks: list[list[Note]] = [[]]
    used = 0
    for note, tokens in zip(notes, count([note.text for note in notes]), strict=True):
        if chunks[-1] and used + tokens > budget:
            chunks.append([])
            used = 0
        chunks[-1].append(note)
        used += tokens
    return chunks


def split_notes(notes: Sequence[Note], parts: int) -> list[list[Note]]:
    """Return the notes in so many consecutive sections of about equal size, if they suffice."""
    sections = min(len(notes), parts)
    edges = [round(number * len(notes) / sections) for number in range(sections + 1)]
    return [list(notes[start:end]) for start, end in pairwise(edges)]


def _marked(note: Note, marks: Marks | None) -> str:
    if marks is None or not note.places:
        return ""
    return f" [{', '.join(marks.of(place) for place in note.places)}]"
