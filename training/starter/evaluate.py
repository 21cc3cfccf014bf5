"""Measures an exported model through llama.cpp on text that training never showed.

`python -m training.starter.evaluate --model resources/models/starter.gguf`
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from training.starter.dialogues import DialogueMaker, held_out_wording
from training.starter.examples import translate_prompt
from training.starter.help import read_help
from training.starter.passages import (
    PassageMaker,
    notes_answer,
    notes_prompt,
    summary_answer,
    summary_prompt,
)
from training.starter.runner import Runner
from training.starter.sentences import SentenceMaker
from training.starter.vocabulary import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.starter.help import HelpEntry

SEED = 77
HELP = Path(__file__).parents[2] / "resources" / "help"
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")


@dataclass(frozen=True)
class Question:
    """One held-out prompt and the answer expected."""

    group: str
    prompt: str
    expected: str


@dataclass(frozen=True)
class Score:
    """How a group of questions was answered: all right, and the share of sentences right."""

    group: str
    count: int
    exact: int
    sentences: float


def questions(count: int, entries: tuple[HelpEntry, ...]) -> Iterator[Question]:
    """Yield this many held-out questions of each group (help: one of each entry)."""
    for source, target in (("English", "French"), ("French", "English")):
        yield from _translations(count, source, target)
    for language in ("en", "fr"):
        yield from _documents(count, language)
    for language in ("en", "fr"):
        for entry in entries:
            if entry.language == language:
                yield Question(
                    f"help {language}, new wording", held_out_wording(entry), entry.answer
                )
    chats = DialogueMaker(Random(SEED), entries, unseen=True)
    for _ in range(count):
        yield Question("unknown, new topics", *chats.outside())


def _translations(count: int, source: str, target: str) -> Iterator[Question]:
    maker = SentenceMaker(Random(SEED), unseen=True)
    for low, high in ((1, 1), (2, 5)):
        for _ in range(count):
            pair = maker.paragraph(maker.random.randint(low, high))
            texts = (pair.en, pair.fr) if source == "English" else (pair.fr, pair.en)
            size = "1 sentence" if high == 1 else f"{low} to {high} sentences"
            group = f"translate {source} to {target}, {size}"
            yield Question(group, translate_prompt(texts[0], source, target), texts[1])


def _documents(count: int, language: str) -> Iterator[Question]:
    maker = PassageMaker(Random(SEED), unseen=True, language=language)
    for size, low, high in (("short", 2, 8), ("long", 14, 24)):
        for _ in range(count):
            passage = maker.passage(maker.random.randint(low, high), maker.random.randint(1, 4))
            while len(passage.facts) > high:
                passage = maker.passage(high, 2)
            wanted = maker.random.randint(1, 6)
            yield Question(
                f"notes {language}, {size}", notes_prompt(passage.text), notes_answer(passage)
            )
            yield Question(
                f"summary {language}, {size}",
                summary_prompt(passage.text, wanted),
                summary_answer(passage, wanted),
            )
    for _ in range(count):
        passage = maker.notes(maker.random.randint(2, 14))
        wanted = maker.random.randint(1, 8)
        yield Question(
            f"summary of notes {language}",
            summary_prompt(passage.text, wanted),
            summary_answer(passage, wanted),
        )


def overlap(expected: str, answered: str) -> float:
    """Return the share of sentences that both texts have, of all that either has."""
    wanted, given = set(_SENTENCE.split(expected)), set(_SENTENCE.split(answered))
    return len(wanted & given) / len(wanted | given)


def evaluate(model: Path, count: int, *, shown: int = 0) -> list[Score]:
    """Answer the held-out questions and return the scores by group; print some wrong answers."""
    runner = Runner(model)
    results: dict[str, list[tuple[bool, float]]] = {}
    for question in questions(count, read_help(HELP)):
        ids = runner.prompt([Message("user", question.prompt)])
        answered = runner.text(runner.answer(ids))
        right = answered == question.expected
        group = results.setdefault(question.group, [])
        group.append((right, overlap(question.expected, answered)))
        if not right and sum(not exact for exact, _ in group) <= shown:
            print(f"[{question.group}]\n{question.prompt}\n= {question.expected}\n! {answered}\n")
    runner.close()
    return [
        Score(
            group,
            len(rows),
            sum(exact for exact, _ in rows),
            sum(part for _, part in rows) / len(rows),
        )
        for group, rows in results.items()
    ]


def table(scores: list[Score]) -> str:
    """Return the scores as a Markdown table."""
    lines = ["| held-out group | exact | sentences right |", "|---|---|---|"]
    lines += [
        f"| {score.group} | {score.exact} of {score.count} | {100 * score.sentences:.0f} % |"
        for score in scores
    ]
    return "\n".join(lines)


def main() -> None:
    """Read the command line, measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--shown", type=int, default=0)
    options = parser.parse_args()
    print(table(evaluate(options.model, options.count, shown=options.shown)))


if __name__ == "__main__":
    main()
