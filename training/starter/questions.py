"""Held-out questions with the answers expected, and what is measured of the answers given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from training.starter.chat.dialogues import DialogueMaker
from training.starter.chat.help import held_out_wording
from training.starter.documents import tasks
from training.starter.documents.passages import TEMPLATES, PassageMaker
from training.starter.translations import DIRECTIONS, SPEAKERS, TranslationMaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from training.starter.chat.help import HelpEntry
    from training.starter.translations import Wanted

SEED = 77
MOST_TOKENS = 400
_TAG = re.compile(r"</?g\d+>|<x\d+/>")
_MADE_UP = re.compile(r"(?<![\w<{/@.%-])[A-ZÀ-Ÿ][a-zà-ÿœ]{3,}(?![\w@}/])")
_CITED = re.compile(r"\[([A-Z]?\d+(?:, ?[A-Z]?\d+)*)\]")
_LABEL = re.compile(r"^\[([A-Z]?\d+)\]", re.MULTILINE)


@dataclass(frozen=True)
class Measure:
    """Something that is looked at in an answer.

    Attributes:
        of: gives a share (0 to 1) of what is right, or None where there is nothing to look at.
        aim: the mean share that is wanted; 0 where there is none.
    """

    name: str
    aim: float
    of: Callable[[Question, str], float | None]


@dataclass(frozen=True)
class Question:
    """A held-out prompt and the answer expected."""

    group: str
    prompt: str
    expected: str
    measures: tuple[Measure, ...]
    most_tokens: int = MOST_TOKENS


def _exact(question: Question, answer: str) -> float:
    return float(answer == question.expected)


def _names(question: Question, answer: str) -> float | None:
    """Return the share of the names in both texts that were copied."""
    names = {name for name in _MADE_UP.findall(question.prompt) if name in question.expected}
    return sum(name in answer for name in names) / len(names) if names else None


def _tags(question: Question, answer: str) -> float:
    return float(sorted(_TAG.findall(answer)) == sorted(_TAG.findall(question.expected)))


def _facts(question: Question, answer: str) -> float | None:
    """Return the share of the expected lines or sentences that the answer has word for word."""
    wanted = [
        _CITED.sub("", line).strip("- ") for line in re.split(r"\n|(?<=\])\s", question.expected)
    ]
    wanted = [line for line in wanted if line]
    return sum(line in answer for line in wanted) / len(wanted) if wanted else None


def _valid_ids(question: Question, answer: str) -> float | None:
    """Return the share of the numbers cited that stand in the prompt."""
    there = set(_LABEL.findall(question.prompt)) | _cited(question.prompt.rpartition("<text>")[2])
    there |= _cited(question.prompt.rpartition("<notes>")[2])
    cited = [mark for marks in _CITED.findall(answer) for mark in marks.replace(" ", "").split(",")]
    return sum(mark in there for mark in cited) / len(cited) if cited else None


def _cited(text: str) -> set[str]:
    return {mark for marks in _CITED.findall(text) for mark in marks.replace(" ", "").split(",")}


EXACT = Measure("whole answer exact", 0.95, _exact)
EXACT_TEXT = Measure("whole answer exact", 0.0, _exact)
NAMES = Measure("unknown names copied", 0.9, _names)
TAGS = Measure("tags kept", 0.98, _tags)
FACTS = Measure("facts word for word", 0.9, _facts)
IDS = Measure("numbers of blocks valid", 0.98, _valid_ids)


def questions(count: int, entries: tuple[HelpEntry, ...]) -> Iterator[Question]:
    """Yield this many held-out questions of each group (help: one of each entry)."""
    for source, target in DIRECTIONS:
        yield from _translations(count, source, target)
    for language in TEMPLATES:
        yield from _documents(count, language)
    for entry in entries:
        group = f"help, new wording, {entry.language}"
        yield Question(group, held_out_wording(entry), entry.answer, (EXACT,))
    chats = DialogueMaker(Random(SEED), entries, unseen=True)
    for code in SPEAKERS:
        for _ in range(count):
            made = chats.outside(code)
            yield Question(f"outside, new topics, {code}", made.asked, made.text, (EXACT,))
        for _ in range(max(1, count // 2)):
            made = chats.small_talk(code)
            yield Question(f"small talk, new wording, {code}", made.asked, made.text, (EXACT,))


def _translations(count: int, source: str, target: str) -> Iterator[Question]:
    maker = TranslationMaker(Random(SEED), unseen=True)
    names = f"{SPEAKERS[source].name} to {SPEAKERS[target].name}"
    for _ in range(count):
        yield _asked(f"{names}, 1 sentence", maker.plain(source, target, 1), EXACT, NAMES)
    for _ in range(max(1, count // 2)):
        size = maker.random.randint(2, 5)
        yield _asked(f"{names}, 2 to 5", maker.plain(source, target, size), EXACT_TEXT, NAMES)
    for _ in range(max(1, count // 2)):
        yield _asked(f"{names}, tags", maker.with_tags(source, target, 1), TAGS, EXACT_TEXT)
    for _ in range(max(1, count // 4)):
        yield _asked(f"{names}, terms", maker.with_terms(source, target, 1), EXACT_TEXT)


def _asked(group: str, wanted: Wanted, *measures: Measure) -> Question:
    return Question(f"translate {group}", wanted.prompt, wanted.translation, measures)


def _documents(count: int, language: str) -> Iterator[Question]:
    random = Random(SEED)
    spoken = TranslationMaker(random, unseen=True).sentence
    maker = PassageMaker(random, unseen=True, language=language, spoken=spoken)
    for name, draw, most in (
        ("notes, short", tasks.notes_task, 6),
        ("notes, long", tasks.notes_task, 14),
        ("notes brought together", tasks.merging_task, 10),
        ("summary", tasks.writing_task, 10),
    ):
        for _ in range(count):
            made = draw(maker, most=most)
            yield Question(f"{name}, {language}", made.prompt, made.answer, (FACTS, IDS))
    for _ in range(count):
        told = tasks.question_task(maker, told=True, most=8)
        yield Question(f"question, told, {language}", told.prompt, told.answer, (FACTS, IDS))
    for _ in range(max(1, count // 2)):
        untold = tasks.question_task(maker, told=False, most=8)
        yield Question(f"question, not told, {language}", untold.prompt, untold.answer, (EXACT,))
