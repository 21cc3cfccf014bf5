"""Measures an exported model through llama.cpp on text that training never showed.

`python -m training.starter.evaluate --model resources/models/starter.gguf`
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from training.starter.chat.help import read_help
from training.starter.questions import questions
from training.starter.runner import Runner
from training.starter.vocabulary import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.starter.questions import Question

HELP = Path(__file__).parents[2] / "resources" / "help"


@dataclass(frozen=True)
class Score:
    """How the questions of a group were answered.

    Attributes:
        group: what was asked; measure: what of the answers was looked at.
        right, count: how many were right, of how many; aim: the share wanted, or 0.
    """

    group: str
    measure: str
    right: float
    count: int
    aim: float = 0.0

    @property
    def share(self) -> float:
        """The share that was right, 0 to 1."""
        return self.right / self.count if self.count else 0.0


def answered(runner: Runner, question: Question) -> str:
    """Return what the model answers, greedily."""
    ids = runner.prompt([Message("user", question.prompt)])
    return runner.text(runner.answer(ids, most=question.most_tokens))


def evaluate(model: Path, count: int, *, shown: int = 0, groups: Iterable[str] = ()) -> list[Score]:
    """Answer the held-out questions and return the scores; print some wrong answers.

    `count` is the number of questions of a group; `groups` are beginnings of the names of those
    that are wanted, all of them if there are none.
    """
    runner = Runner(model)
    found: defaultdict[tuple[str, str, float], list[float]] = defaultdict(list)
    printed: defaultdict[str, int] = defaultdict(int)
    wanted = tuple(groups)
    for question in questions(count, read_help(HELP)):
        if wanted and not question.group.startswith(wanted):
            continue
        answer = answered(runner, question)
        for measure in question.measures:
            value = measure.of(question, answer)
            if value is not None:
                found[question.group, measure.name, measure.aim].append(value)
        if answer != question.expected and printed[question.group] < shown:
            printed[question.group] += 1
            print(f"[{question.group}]\n{question.prompt}\n= {question.expected}\n! {answer}\n")
    runner.close()
    return [
        Score(group, measure, sum(values), len(values), aim)
        for (group, measure, aim), values in found.items()
    ]


def table(scores: list[Score]) -> str:
    """Return the scores as a Markdown table; what misses its aim is marked."""
    lines = ["| held-out group | measure | reached | aim |", "|---|---|---|---|"]
    for score in scores:
        aim = f"{100 * score.aim:.0f} %" if score.aim else ""
        missed = " (missed)" if score.share < score.aim else ""
        lines.append(
            f"| {score.group} | {score.measure} | {100 * score.share:.0f} % of {score.count}"
            f"{missed} | {aim} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Read the command line, measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--shown", type=int, default=0)
    parser.add_argument("--only", nargs="*", default=(), help="beginnings of names of groups")
    options = parser.parse_args()
    scores = evaluate(options.model, options.count, shown=options.shown, groups=options.only)
    print(table(scores))


if __name__ == "__main__":
    main()
