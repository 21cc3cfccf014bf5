"""Questions that the starter model cannot answer: of the world, with made-up names and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter import words

if TYPE_CHECKING:
    from random import Random

_GAP = re.compile(r"\{([phstn])\}")
_MADE_UP = 0.35


@dataclass(frozen=True)
class Outside:
    """What is asked about the world in one language, and the one answer to it.

    Attributes:
        templates: questions with gaps: `{p}` a place, `{h}` a human, `{s}` one thing (as a
            subject), `{t}` things of any number (as an object), `{n}` a number.
        places, humans, things, many: what fills the gaps; a share is kept out of training.
        joined: patterns of words that melt into one, and what they become.
        thought: what the reasoning says of such a question.
    """

    templates: tuple[str, ...]
    places: tuple[str, ...]
    humans: tuple[str, ...]
    things: tuple[str, ...]
    many: tuple[str, ...]
    answer: str
    thought: str
    joined: tuple[tuple[str, str], ...] = ()

    def topics(self, gap: str) -> tuple[str, ...]:
        """Return what may fill this gap."""
        match gap:
            case "p":
                return self.places
            case "h":
                return self.humans
            case "s":
                return self.things
            case _:
                return self.things + self.many


def question(random: Random, outside: Outside, *, unseen: bool = False) -> str:
    """Return a question with its gaps filled; with topics kept out of training with `unseen`."""
    text = _GAP.sub(
        lambda gap: _filling(random, outside, gap[1], unseen=unseen),
        random.choice(outside.templates),
    )
    for pattern, becomes in outside.joined:
        text = re.sub(pattern, becomes, text)
    return text


def _filling(random: Random, outside: Outside, gap: str, *, unseen: bool) -> str:
    if gap == "n":
        return str(random.randint(2, random.choice((99, 999, 2999))))
    topics = [topic for topic in outside.topics(gap) if words.held_out(topic) == unseen]
    if topics and random.random() >= _MADE_UP:
        return random.choice(topics)
    if gap in "ph" or random.random() < 0.5:  # noqa: PLR2004 - a share of a mixture
        return words.name(random, unseen=unseen)
    return words.word(random, unseen=unseen)
