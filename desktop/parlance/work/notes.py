"""The notes of a document: taken from answers, listed, shared out to sections."""

from __future__ import annotations

import re
from itertools import pairwise

from parlance.text.sentences import split_sentences

_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,3}[.)])\s+")


def notes_of(answer: str) -> list[str]:
    """Return the lines of an answer that lists notes, without what marks them."""
    lines = (_BULLET.sub("", line).strip() for line in answer.splitlines())
    return [line for line in lines if line]


def sentences_of(answer: str) -> list[str]:
    """Return the sentences of an answer."""
    sentences = (sentence.strip() for sentence in split_sentences(answer))
    return [sentence for sentence in sentences if sentence]


def listed(notes: list[str]) -> str:
    """Return the notes as a list for a prompt."""
    return "\n".join(f"- {note}" for note in notes)


def split_notes(notes: list[str], parts: int) -> list[list[str]]:
    """Return the notes in so many consecutive sections of about equal size, if they suffice."""
    sections = min(len(notes), parts)
    edges = [round(number * len(notes) / sections) for number in range(sections + 1)]
    return [notes[start:end] for start, end in pairwise(edges)]


def shares(sections: list[list[str]], sentences: int) -> list[int]:
    """Share out the sentences by the number of notes, at least one each."""
    total = sum(len(section) for section in sections)
    return [max(1, round(sentences * len(section) / total)) for section in sections]
