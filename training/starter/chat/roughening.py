"""Writes questions as people type them: rephrased, hurried, polite, with typing errors."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_ENDS = " ?!.؟"
_BEFORE = r"(?<![\w\u200c'])"
_BEHIND = r"(?![\w\u200c])"
_KEPT_CAPITALS = re.compile(r"I\b|Parlance|[A-Z]\w*[A-Z+.]")


@dataclass(frozen=True)
class Habits:
    """How people write in one language.

    Attributes:
        front, back: what stands before and after a question.
        synonyms: patterns, and what may stand instead.
        little: words that a telegraphic style leaves out.
        respelled: shares of people, and the spellings that all of them change.
        letters: what is hit by mistake.
        named: a question with one of these has no more words about the place after it.
        opening, ending: the marks of a question, with the space before.
    """

    front: tuple[str, ...]
    back: tuple[str, ...]
    synonyms: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
    little: frozenset[str]
    respelled: tuple[tuple[float, tuple[tuple[str, str], ...]], ...]
    letters: str = "qwertyuiopasdfghjklzxcvbnm"
    named: tuple[str, ...] = ("parlance", "app", "program")
    opening: str = ""
    ending: str = "?"


def synonyms(text: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    r"""Read lines of a pattern, "=" and what may stand instead, with bars between.

    The pattern matches whole words; in what stands instead `\1` is a group of it.
    """
    read = []
    for line in text.strip().splitlines():
        pattern, _, instead = line.partition(" = ")
        read.append((re.compile(_BEFORE + pattern + _BEHIND), tuple(instead.split("|"))))
    return tuple(read)


class Roughener:
    """Roughens texts by the habits of one language."""

    def __init__(self, random: Random, habits: Habits) -> None:
        """Draw with this generator."""
        self.random = random
        self.habits = habits

    def reworded(self, text: str) -> str:
        """Return a question in other words: with synonyms, telegraphic or with polite words."""
        text = self._rephrased(text.strip(_ENDS + "¿¡"))
        asked = self.random.random() < 0.65
        ending = self.habits.ending if asked else ""
        if self.random.random() < 0.1:
            return self._telegraphic(text) + ending
        opening = self.habits.opening if asked and self.random.random() < 0.6 else ""
        named = any(word in text.lower() for word in self.habits.named)
        back = "" if named or self.random.random() < 0.55 else self.random.choice(self.habits.back)
        return self.introduced(opening + text) + back + ending

    def introduced(self, text: str) -> str:
        """Return the text with some words before it, or none."""
        if self.random.random() < 0.65:
            return text
        return self.random.choice(self.habits.front) + _lowered(text)

    def typed(self, text: str) -> str:
        """Return the text with other letters: case, marks, spelling, typing errors."""
        text = respelled(self.random, self.habits, self._marked(text))
        style = self.random.random()
        if style < 0.4:
            text = _capital(text)
        elif style < 0.74:
            text = text.lower()
        elif style < 0.76:
            text = text.upper()
        if self.random.random() < 0.2:
            text = self._mistyped(text)
        return text

    def _rephrased(self, text: str) -> str:
        text = _lowered(text)
        for pattern, instead in self.habits.synonyms:
            if self.random.random() < 0.3:
                text = pattern.sub(self.random.choice(instead), text, count=1)
        return text

    def _telegraphic(self, text: str) -> str:
        """Leave out most little words, as people do in a search box."""
        little = self.habits.little
        kept = [w for w in text.split() if w.lower() not in little or self.random.random() < 0.15]
        return " ".join(kept) if len(kept) > 1 else text

    def _marked(self, text: str) -> str:
        asks = text[-1] in "?؟"
        if asks and self.random.random() < 0.35:
            return text.rstrip(_ENDS).replace("¿", "")
        if not asks and text[-1] not in _ENDS and self.random.random() < 0.2:
            return text + self.random.choice(("!", ".", "...", "!"))
        return text

    def _mistyped(self, text: str) -> str:
        place = self.random.randrange(len(text))
        if not text[place].isalpha():
            return text
        kind = self.random.random()
        if kind < 0.35:
            return text[:place] + text[place + 1 :] or text
        if kind < 0.7 and place + 1 < len(text):
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        return text[:place] + self.random.choice(self.habits.letters) + text[place + 1 :]


def respelled(random: Random, habits: Habits, text: str) -> str:
    """Return the text in the spelling of some people."""
    for share, changes in habits.respelled:
        if random.random() < share:
            for old, new in changes:
                text = text.replace(old, new)
    return text


def _capital(text: str) -> str:
    if text[0] in "¿¡":
        return text[0] + text[1:2].upper() + text[2:]
    return text[0].upper() + text[1:]


def _lowered(text: str) -> str:
    """Return the text with a small first letter, unless its first word is a name."""
    start = 1 if text[0] in "¿¡" else 0
    if _KEPT_CAPITALS.match(text, start):
        return text
    return text[:start] + text[start : start + 1].lower() + text[start + 1 :]
