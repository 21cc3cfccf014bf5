"""What a system message may ask for, and what becomes of an answer then."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from training.starter.chat.wordings import ChatLanguage

NO_CAPITALS = frozenset({"fa"})
"""Languages whose script has no capital letters."""


class Tone(Enum):
    """How the system message wants every answer of the chat."""

    PLAIN = "plain"
    POLITE = "polite"
    GREETING = "greeting"
    CAPITALS = "capitals"
    LANGUAGE = "language"


def toned(answer: str, tone: Tone, language: ChatLanguage) -> str:
    """Return an answer of this language in this tone; its language is the caller's choice."""
    match tone:
        case Tone.POLITE:
            return f"{answer} {language.polite}"
        case Tone.GREETING if not answer.startswith(language.greeting):
            return f"{language.greeting} {answer}"
        case Tone.CAPITALS if language.code not in NO_CAPITALS:
            return answer.upper()
        case _:
            return answer
