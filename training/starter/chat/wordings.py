"""The record that a language fills with what is said in chats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from training.starter.chat.outside import Outside
    from training.starter.chat.roughening import Habits
    from training.starter.chat.small_talk import Intent
    from training.starter.chat.tones import Tone

_UNWRITTEN = str.maketrans({"ي": "ی", "ك": "ک", "’": "'", "\u200c": ""})
_MARKS = re.compile(r"[^\w'{}+]+")


@dataclass(frozen=True)
class FollowUps:
    """Questions about the answer before; the last wording of each is kept out of training.

    Attributes:
        more: asks for the next question of the same help page.
        again: asks for the same answer once more.
        elsewhere: asks for the answer in another language; `{l}` is "in German".
        end: the answer to `more` where the page ends.
    """

    more: tuple[str, ...]
    again: tuple[str, ...]
    elsewhere: tuple[str, ...]
    end: str


@dataclass(frozen=True)
class Thoughts:
    """What the reasoning says; `{question}` and `{page}` are those of a help entry.

    Attributes:
        told: a help page has the answer.
        more: the next question of the page is wanted.
        end: more is wanted, but the page has no more.
        again: the last answer is wanted again.
        elsewhere: it is wanted in another language; `{l}` is "in German".
    """

    told: str
    more: str
    end: str
    again: str
    elsewhere: str


@dataclass(frozen=True)
class ChatLanguage:
    """All that is said in chats of one language.

    Attributes:
        code: ISO 639-1.
        polite: ends an answer that is to be polite.
        greeting: begins an answer that is to greet.
        systems: wordings of system messages; in those of `Tone.LANGUAGE` `{l}` is "in German".
            The last wording of each is kept out of training.
        within: "in German" and the like, by code.
        talk: small talk by the names of `small_talk.INTENTS`.
    """

    code: str
    polite: str
    greeting: str
    systems: Mapping[Tone, tuple[str, ...]]
    within: Mapping[str, str]
    talk: Mapping[str, Intent]
    outside: Outside
    follow_ups: FollowUps
    thoughts: Thoughts
    habits: Habits


def rows(text: str) -> tuple[str, ...]:
    """Return what stands between line ends and bars, without spaces around it."""
    return tuple(row.strip() for row in text.replace("\n", "|").split("|") if row.strip())


def plain(text: str) -> str:
    """Return the words of a text in small letters, without marks, to compare wordings."""
    return " ".join(_MARKS.sub(" ", text.translate(_UNWRITTEN).casefold()).split())
