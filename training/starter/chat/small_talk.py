"""Small talk: what people say to a model that is neither about the app nor a question of facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter import words

if TYPE_CHECKING:
    from random import Random

INTENTS = (
    "greeting",
    "thanks",
    "goodbye",
    "wellbeing",
    "agreement",
    "praise",
    "insult",
    "joke",
    "sadness",
    "joy",
    "health",
    "law",
    "despair",
)
SENSITIVE = frozenset({"health", "law", "despair"})
"""What is answered with a warning to ask a person, in no other tone than its own."""


@dataclass(frozen=True)
class Intent:
    """Something people say, and the one answer to it.

    Attributes:
        asked: wordings, in some of them a gap `{t}`; the last one is kept out of training.
        thought: one sentence about what was said, for the reasoning.
        topics: what fills the gap; a share of them is kept out of training.
    """

    asked: tuple[str, ...]
    answer: str
    thought: str
    topics: tuple[str, ...] = ()


def said(random: Random, intent: Intent, *, unseen: bool = False) -> str:
    """Return one wording with its gap filled; the one kept out of training with `unseen`."""
    text = intent.asked[-1] if unseen else random.choice(intent.asked[:-1])
    if "{t}" not in text:
        return text
    fitting = [topic for topic in intent.topics if words.held_out(topic) == unseen]
    return text.replace("{t}", random.choice(fitting or intent.topics))
