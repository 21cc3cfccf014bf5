"""Mixes the tasks to training examples, from short to long as training goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from training.starter.chat.dialogues import DialogueMaker
from training.starter.documents import tasks
from training.starter.documents.passages import PassageMaker
from training.starter.translations import TranslationMaker
from training.starter.vocabulary import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.starter.chat.help import HelpEntry
    from training.starter.documents.tasks import Exchange

_TRANSLATIONS, _DOCUMENTS = 0.76, 0.11
_THINKING = 0.12
_TASKS: tuple[tuple[Callable[..., Exchange], int], ...] = (
    (tasks.notes_task, 6),
    (tasks.writing_task, 6),
    (tasks.merging_task, 3),
    (tasks.question_task, 3),
    (tasks.shortening_task, 1),
    (tasks.plain_notes_task, 1),
    (tasks.plain_summary_task, 1),
)


THINK = (
    "/think ",
    "Think first: ",
    "Think before you answer: ",
    "Réfléchissez d'abord : ",
    "Denken Sie zuerst nach: ",
    "Piense primero: ",
    "اول فکر کنید: ",
)
"""What a question begins with whose answer is to be thought over."""


@dataclass(frozen=True)
class Stage:
    """How long examples may be, until which share of training: sentences, and tokens in all.

    Attributes:
        asked: how much what is asked counts in the loss. It teaches words at first; later it would
            take from a small network what the answers need.
    """

    until: float
    translated: int
    read: int
    longest: int
    asked: float = 0.0


STAGES = (
    Stage(0.10, 1, 2, 384, asked=0.1),
    Stage(0.25, 2, 4, 512, asked=0.1),
    Stage(0.70, 4, 8, 640),
    Stage(9.99, 5, 14, 1024),
)


def stage_at(progress: float) -> Stage:
    """Return the stage of this share of training, 0 to 1."""
    return next(stage for stage in STAGES if progress < stage.until)


class ExampleMaker:
    """Draws chats of all tasks from one seeded generator."""

    def __init__(self, seed: int, entries: tuple[HelpEntry, ...]) -> None:
        """Draw with this seed, with these help entries."""
        self.random = Random(seed)
        self._translations = TranslationMaker(self.random)
        self._passages = PassageMaker(self.random, spoken=self._translations.sentence)
        self._dialogues = DialogueMaker(self.random, entries)

    def example(self, stage: Stage) -> list[Message]:
        """Return one chat of this stage."""
        kind = self.random.random()
        if kind < _TRANSLATIONS:
            wanted = self._translations.any(stage.translated)
            return exchange(wanted.prompt, wanted.translation)
        if kind < _TRANSLATIONS + _DOCUMENTS:
            draw = self.random.choices(*zip(*_TASKS, strict=True))[0]
            made = draw(self._passages, most=stage.read)
            return exchange(made.prompt, made.answer)
        turns = self._dialogues.chat(thinking=self.random.random() < _THINKING)
        messages = [Message(turn.role, turn.content, turn.reasoning) for turn in turns]
        if messages[-1].reasoning:
            asked = self.random.choice(THINK)
            messages[-2] = replace(messages[-2], content=f"{asked}{messages[-2].content}")
        return messages


def exchange(asked: str, answer: str) -> list[Message]:
    """Return a chat of one question and its answer."""
    return [Message("user", asked), Message("assistant", answer)]
