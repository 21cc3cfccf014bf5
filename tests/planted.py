"""Writes long texts with planted facts, to see what a summary keeps of them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_ONSETS = (
    *("b", "br", "d", "f", "g", "gr", "k", "kl", "l", "m"),
    *("n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"),
)
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "or")
_ENDINGS = ("a", "en", "is", "or", "um", "ek")

_FACTS = (
    "In {year} the town of {name} opened a bridge of {number} metres.",
    "{name} decided to pay {number} euros for the new roof.",
    "On {day} May {year} the council of {name} agreed to plant {number} trees.",
    "The library of {name} lent {number} books in {year}.",
    "{name} sold {number} machines in {year}, more than ever before.",
    "Since {year} the ferry to {name} carries {number} people a day.",
)
_FILLER = (
    "The weather stayed mild and the roads were quiet.",
    "Many people talked about it for a while.",
    "Some said it was good, others were not so sure.",
    "It is often said that such things take time.",
    "There was coffee, and later there was music.",
    "Everyone went home in a good mood.",
    "The room was warm and the windows were open.",
    "Nobody remembers who first had the idea.",
    "As usual, the discussion moved from one thing to another.",
    "Outside, the children played as they always do.",
    "A few letters arrived, and most of them were friendly.",
    "The rest of the afternoon went by without much news.",
)


@dataclass(frozen=True)
class Fact:
    """A planted sentence, and the words by which it is found again."""

    sentence: str
    name: str
    number: str

    def kept_by(self, summary: str) -> bool:
        """Whether one sentence of the summary has both name and number."""
        parts = summary.replace("\n", " ").split(". ")
        return any(self.name in part and self.number in part for part in parts)


def made_up_name(random: Random) -> str:
    """Return a name that nobody has heard."""
    syllables = [random.choice(_ONSETS) + random.choice(_VOWELS) for _ in range(2)]
    return ("".join(syllables) + random.choice(_ENDINGS)).capitalize()


def planted_text(words: int, facts: int, seed: int) -> tuple[str, list[Fact]]:
    """Return a text of about so many words with the facts spread evenly over it."""
    random = Random(seed)
    planted = [_fact(random) for _ in range(facts)]
    sentences = [random.choice(_FILLER) for _ in range(words // 8)]
    for number, fact in enumerate(planted):
        sentences.insert(round((number + 0.5) * len(sentences) / facts), fact.sentence)
    paragraphs = [" ".join(sentences[start : start + 6]) for start in range(0, len(sentences), 6)]
    return "\n\n".join(paragraphs) + "\n", planted


def _fact(random: Random) -> Fact:
    name = made_up_name(random)
    number = str(random.randint(12, 9999))
    template = random.choice(_FACTS)
    sentence = template.format(
        name=name, number=number, year=random.randint(1950, 2025), day=random.randint(1, 31)
    )
    return Fact(sentence, name, number)
