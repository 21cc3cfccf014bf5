"""What the starter model can answer, each answer in all languages that have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter.chat.languages import LANGUAGES
from training.starter.chat.small_talk import INTENTS, SENSITIVE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.starter.chat.help import HelpEntry


@dataclass(frozen=True)
class Answer:
    """One answer.

    Attributes:
        texts: what it says, by language.
        thoughts: the reasoning before it, by language.
        place: its page and number, if it is of a help page.
        toned: whether a system message may change its tone.
    """

    texts: dict[str, str]
    thoughts: dict[str, str]
    place: tuple[str, int] | None = None
    toned: bool = True


def small_talk_answers() -> dict[str, Answer]:
    """Return the answers of small talk by their intents."""
    return {
        intent: Answer(
            texts={code: each.talk[intent].answer for code, each in LANGUAGES.items()},
            thoughts={code: each.talk[intent].thought for code, each in LANGUAGES.items()},
            toned=intent not in SENSITIVE,
        )
        for intent in INTENTS
    }


def outside_answer() -> Answer:
    """Return the answer to what the model does not know."""
    return Answer(
        texts={code: each.outside.answer for code, each in LANGUAGES.items()},
        thoughts={code: each.outside.thought for code, each in LANGUAGES.items()},
    )


class HelpAnswers:
    """The answers of the help pages, and how one leads to the next.

    Attributes:
        entries: the entry at a page and number, by language.
    """

    def __init__(self, entries: Iterable[HelpEntry]) -> None:
        """Put together the entries of the same page and number."""
        self.entries: dict[tuple[str, int], dict[str, HelpEntry]] = {}
        for entry in entries:
            self.entries.setdefault((entry.page, entry.number), {})[entry.language] = entry
        self._answers = {place: _told(place, told) for place, told in self.entries.items()}

    def answer(self, place: tuple[str, int]) -> Answer:
        """Return the answer at a page and number."""
        return self._answers[place]

    def following(self, place: tuple[str, int]) -> Answer:
        """Return what is answered to who wants more of a page after this place."""
        page, number = place
        after = page, number + 1
        told = self.entries.get(after, self.entries[place])
        ends = after not in self.entries
        thoughts = {}
        for code, entry in told.items():
            said = LANGUAGES[code].thoughts
            template = said.end if ends else said.more
            thoughts[code] = template.format(page=entry.title, question=entry.question)
        if ends:
            return Answer({code: LANGUAGES[code].follow_ups.end for code in told}, thoughts)
        return Answer(self._answers[after].texts, thoughts, after)


def _told(place: tuple[str, int], told: dict[str, HelpEntry]) -> Answer:
    return Answer(
        texts={code: entry.answer for code, entry in told.items()},
        thoughts={
            code: LANGUAGES[code].thoughts.told.format(page=entry.title, question=entry.question)
            for code, entry in told.items()
        },
        place=place,
    )
