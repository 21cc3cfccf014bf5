"""Mixes the tasks to training examples, from short to long as training goes on."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from training.starter.dialogues import DialogueMaker
from training.starter.passages import (
    PassageMaker,
    curly,
    notes_answer,
    notes_prompt,
    summary_answer,
    summary_prompt,
)
from training.starter.sentences import SentenceMaker
from training.starter.vocabulary import Message

if TYPE_CHECKING:
    from training.starter.help import HelpEntry

_SYSTEM = (
    "You are a helpful assistant.",
    "You are a helpful assistant. Answer briefly.",
    "You are Parlance.",
    "Answer in one sentence.",
    "You are a translator.",
    "Be concise.",
)
_SHORT_FORMS = (
    ("do not", "don't"),
    ("does not", "doesn't"),
    ("did not", "didn't"),
    ("will not", "won't"),
    ("cannot", "can't"),
    ("is not", "isn't"),
    ("are not", "aren't"),
    ("I am", "I'm"),
    ("you are", "you're"),
    ("we are", "we're"),
    ("they are", "they're"),
)


@dataclass(frozen=True)
class Stage:
    """How long examples may be, until which share of training."""

    until: float
    translated_sentences: int
    passage_sentences: int
    facts: int
    notes: int
    row_tokens: int


STAGES = (
    Stage(0.08, 1, 2, 1, 2, 256),
    Stage(0.22, 2, 4, 2, 3, 256),
    Stage(0.42, 3, 9, 3, 6, 512),
    Stage(0.66, 5, 18, 5, 10, 768),
    Stage(9.99, 5, 26, 5, 16, 768),
)


def stage_at(progress: float) -> Stage:
    """Return the stage of this share of training, 0 to 1."""
    return next(stage for stage in STAGES if progress < stage.until)


def translate_prompt(text: str, source: str, target: str) -> str:
    """Return the app's request for a translation."""
    task = f"Translate this text from {source} to {target}."
    return f"{task} Answer with the translation only.\n\n{text}"


class ExampleMaker:
    """Draws chats of all tasks from one seeded generator."""

    def __init__(self, seed: int, entries: tuple[HelpEntry, ...]) -> None:
        """Draw with this seed, with these help entries."""
        self.random = Random(seed)
        self._sentences = SentenceMaker(self.random)
        self._passages = PassageMaker(self.random)
        self._dialogues = DialogueMaker(self.random, entries)

    def example(self, stage: Stage) -> list[Message]:
        """Return one chat of this stage."""
        kind = self.random.random()
        if kind < 0.56:
            messages = self._translation(stage)
        elif kind < 0.69:
            messages = self._notes(stage)
        elif kind < 0.82:
            messages = self._summary(stage)
        else:
            messages = self._chat()
        if self.random.random() < 0.12:
            return [Message("system", self.random.choice(_SYSTEM)), *messages]
        return messages

    def _translation(self, stage: Stage) -> list[Message]:
        count = 1 + int(stage.translated_sentences * self.random.random() ** 1.4)
        pair = self._sentences.paragraph(count)
        if self.random.random() < 0.5:
            text = roughened(self.random, pair.en, "English")
            return _exchange(translate_prompt(text, "English", "French"), pair.fr)
        text = roughened(self.random, pair.fr, "French")
        return _exchange(translate_prompt(text, "French", "English"), pair.en)

    def _length(self, stage: Stage) -> int:
        """Draw a number of sentences; short texts are more frequent than long ones."""
        return 1 + int(stage.passage_sentences * self.random.random() ** 1.2)

    def _notes(self, stage: Stage) -> list[Message]:
        sentences = self._length(stage)
        most = min(sentences, stage.facts)
        facts = 0 if self.random.random() < 0.06 else self.random.randint(1, most)
        passage = self._passages.passage(sentences, facts)
        return _exchange(notes_prompt(passage.text), notes_answer(passage))

    def _summary(self, stage: Stage) -> list[Message]:
        if self.random.random() < 0.4:
            count = self.random.randint(1, stage.notes)
            passage = self._passages.notes(count)
        else:
            sentences = self._length(stage)
            passage = self._passages.passage(
                sentences, self.random.randint(1, min(sentences, stage.facts))
            )
        wanted = (
            self.random.randint(1, 8) if self.random.random() < 0.6 else self.random.randint(1, 3)
        )
        return _exchange(summary_prompt(passage.text, wanted), summary_answer(passage, wanted))

    def _chat(self) -> list[Message]:
        return [
            message
            for asked, answer in self._dialogues.chat()
            for message in _exchange(asked, answer)
        ]


def roughened(random: Random, text: str, language: str) -> str:
    """Return the text as some people write it: short forms, curly marks, no space before "?"."""
    if language == "English" and random.random() < 0.2:
        for full, short in _SHORT_FORMS:
            text = re.sub(rf"\b{full}\b", short, text)
    if language == "French" and random.random() < 0.15:
        text = text.replace(" ?", "?").replace(" !", "!")
    return curly(text) if random.random() < 0.08 else text


def _exchange(asked: str, answer: str) -> list[Message]:
    return [Message("user", asked), Message("assistant", answer)]
