"""What the languages share: the way to their sentences, tags around words, capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from training.starter.world.meanings import Paragraph, Sentence

_OPENED, _CLOSED = 0xE000, 0xE100
"""Private-use characters: the mark n stands between `_OPENED + n` and `_CLOSED + n`."""

_MARKS = re.compile("[\ue000-\ue1ff]")
MOST_MARKS = 99


class UnsayableError(Exception):
    """A meaning that a language does not say well, or not so that it would be told apart."""


class Speaker(Protocol):
    """A language.

    Attributes:
        code: ISO 639-1; name: as prompts call it.
    """

    code: str
    name: str

    def say(self, sentence: Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        ...


def paragraph(speaker: Speaker, meaning: Paragraph) -> str:
    """Return sentences joined by spaces. Raises UnsayableError."""
    return " ".join(speaker.say(sentence) for sentence in meaning.sentences)


def opened(mark: int) -> str:
    """Return the sign before what the mark n > 0 is around; nothing for 0."""
    return chr(_OPENED + mark) if mark else ""


def closed(mark: int) -> str:
    """Return the sign behind it; nothing for 0."""
    return chr(_CLOSED + mark) if mark else ""


def marked(text: str, mark: int) -> str:
    """Return a text between its signs."""
    return f"{opened(mark)}{text}{closed(mark)}"


def bare(text: str) -> str:
    """Return a text without signs of marks: what its letters are, for rules of spelling."""
    return _MARKS.sub("", text)


def tagged(text: str) -> str:
    """Return a text with `<g1>…</g1>` in place of the signs."""
    return _MARKS.sub(_tag, text)


def _tag(match: re.Match[str]) -> str:
    number = ord(match[0])
    if number >= _CLOSED:
        return f"</g{number - _CLOSED}>"
    return f"<g{number - _OPENED}>"


def capital(text: str) -> str:
    """Return a text whose first letter is a capital, behind whatever signs stand before it."""
    for at, letter in enumerate(text):
        if letter.isalpha():
            return f"{text[:at]}{letter.upper()}{text[at + 1 :]}"
        if letter.isdigit():
            return text
    return text
