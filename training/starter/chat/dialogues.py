"""Makes chats: questions about the app, small talk, what the model does not know, and more of it.

A system message may ask for a tone or a language; later questions may ask for more, for the same
once more, or for the same in another language.
"""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.chat import outside, small_talk
from training.starter.chat.answers import HelpAnswers, outside_answer, small_talk_answers
from training.starter.chat.languages import LANGUAGES
from training.starter.chat.questions import Questions
from training.starter.chat.tones import Tone, toned

if TYPE_CHECKING:
    from random import Random

    from training.starter.chat.answers import Answer
    from training.starter.chat.help import HelpEntry

_SELF = "starter-model"
"""The page that is about the model itself, of which people ask more often."""

_LANGUAGE_WEIGHTS = {"en": 8, "fr": 6, "de": 5, "es": 5, "fa": 5}
_SYSTEM_SHARE = 0.3
_TONE_WEIGHTS = {
    Tone.PLAIN: 8,
    Tone.POLITE: 3,
    Tone.GREETING: 3,
    Tone.CAPITALS: 3,
    Tone.LANGUAGE: 4,
}


@dataclass(frozen=True)
class Turn:
    """One message of a chat: `role` is system, user or assistant.

    `reasoning` is what the assistant thought before it answered, a line or two, or empty.
    """

    role: str
    content: str
    reasoning: str = ""


@dataclass(frozen=True)
class Exchange:
    """A question, its answer, the language of the answer, and what was thought before it."""

    asked: str
    answer: Answer
    code: str
    thought: str

    @property
    def text(self) -> str:
        """The answer in its language, in no special tone."""
        return self.answer.texts[self.code]


@dataclass(frozen=True)
class _Manner:
    """The language that a chat is asked in, the one it is answered in, and its tone."""

    asked: str
    answered: str
    tone: Tone = Tone.PLAIN


class DialogueMaker:
    """Draws chats; with `unseen`, in the wordings and of the topics kept out of training."""

    def __init__(
        self, random: Random, entries: tuple[HelpEntry, ...], *, unseen: bool = False
    ) -> None:
        """Draw with this generator from these help entries.

        Raises ValueError if nothing but a held-out wording is left of an entry.
        """
        self.random = random
        self.unseen = unseen
        self.questions = Questions(random, entries, unseen=unseen)
        self._help = HelpAnswers(entries)
        self._talk = small_talk_answers()
        self._unknown = outside_answer()
        self._places: dict[tuple[str, str], list[tuple[str, int]]] = {}
        for place, told in self._help.entries.items():
            for asked in told:
                for answered in told:
                    self._places.setdefault((asked, answered), []).append(place)

    def chat(self, *, thinking: bool = False, language: str | None = None) -> list[Turn]:
        """Return one to three questions and answers, in a third of them after a system message.

        With `thinking` the last answer has a reasoning. `language` is drawn if it is not given.
        """
        code = language or self._language()
        manner = _Manner(code, code)
        turns = []
        if self.random.random() < _SYSTEM_SHARE:
            manner, message = self._system(code)
            turns.append(Turn("system", message))
        done: Exchange | None = None
        for _ in range(self.random.choices((1, 2, 3), (6, 3, 2))[0]):
            done = self._exchange(manner, done)
            turns.append(Turn("user", done.asked))
            turns.append(Turn("assistant", self._written(done, manner)))
        if thinking and done is not None:
            turns[-1] = replace(turns[-1], reasoning=done.thought)
        return turns

    def help(self, language: str, answered: str | None = None) -> Exchange:
        """Return a question about the app in this language, answered in it or in another one.

        Raises KeyError if there is no help page in both.
        """
        answered = answered or language
        places = self._places[language, answered]
        if self.random.random() < 0.06:
            places = [place for place in places if place[0] == _SELF] or places
        place = self.random.choice(places)
        entry = self._help.entries[place][language]
        return _exchange(self.questions.wording(entry), self._help.answer(place), answered)

    def small_talk(self, language: str, answered: str | None = None) -> Exchange:
        """Return something said in this language that is no question of facts."""
        intent = self.random.choice(small_talk.INTENTS)
        asked = self.questions.small_talk(language, intent)
        return _exchange(asked, self._talk[intent], answered or language)

    def outside(self, language: str, answered: str | None = None) -> Exchange:
        """Return a question about the world, and that the model does not know."""
        text = outside.question(self.random, LANGUAGES[language].outside, unseen=self.unseen)
        asked = self.questions.introduced(language, text)
        return _exchange(asked, self._unknown, answered or language)

    def follow_up(self, before: Exchange, language: str, *, kind: str) -> Exchange:
        """Return a question in this language about the exchange before, and its answer.

        `kind`: "more" (of the same help page), "again" or "elsewhere" (in another language).
        Raises ValueError if the answer before does not allow it.
        """
        asks = LANGUAGES[language].follow_ups
        if kind == "more" and before.answer.place is not None:
            answer = self._help.following(before.answer.place)
            return _exchange(self.questions.of(language, asks.more), answer, before.code)
        if kind == "again":
            thought = LANGUAGES[before.code].thoughts.again
            asked = self.questions.of(language, asks.again)
            return replace(before, asked=asked, thought=thought)
        others = [code for code in before.answer.texts if code != before.code]
        if kind != "elsewhere" or not others:
            raise ValueError(kind)
        code = self.random.choice(others)
        within = LANGUAGES[language].within[code]
        asked = self.questions.of(language, asks.elsewhere, within)
        thought = LANGUAGES[code].thoughts.elsewhere.format(l=LANGUAGES[code].within[code])
        return Exchange(asked, before.answer, code, thought)

    def _exchange(self, manner: _Manner, before: Exchange | None) -> Exchange:
        kind = self._follow_up_kind(manner, before)
        if before is not None and kind:
            return self.follow_up(before, manner.asked, kind=kind)
        share = self.random.random()
        if share < 0.66 and (manner.asked, manner.answered) in self._places:
            return self.help(manner.asked, manner.answered)
        if share < 0.82:
            return self.small_talk(manner.asked, manner.answered)
        return self.outside(manner.asked, manner.answered)

    def _follow_up_kind(self, manner: _Manner, before: Exchange | None) -> str:
        """Return the kind of a question about the answer before, or nothing for a new question."""
        if before is None:
            return ""
        kinds = {"again": 2}
        if manner.tone is not Tone.LANGUAGE and len(before.answer.texts) > 1:
            kinds["elsewhere"] = 3
        place = before.answer.place
        # Who wanted the last answer in another language is asked no more of that page.
        if place and before.code == manner.answered:
            following = self._help.following(place)
            if manner.answered in following.texts:
                kinds["more"] = 5
        if self.random.random() > (0.5 if place else 0.15):
            return ""
        return self.random.choices(list(kinds), list(kinds.values()))[0]

    def _system(self, code: str) -> tuple[_Manner, str]:
        """Return how a chat goes on, and the system message that says so."""
        share = self.random.random()
        written = code if share < 0.65 else "en" if share < 0.9 else self._language()
        systems = LANGUAGES[written].systems
        weights = dict(_TONE_WEIGHTS)
        if Tone.CAPITALS not in systems or Tone.CAPITALS not in LANGUAGES[code].systems:
            del weights[Tone.CAPITALS]
        tone = self.random.choices(list(weights), list(weights.values()))[0]
        answered, within = code, ""
        if tone is Tone.LANGUAGE:
            answered = self.random.choice(self._answerable(code))
            within = LANGUAGES[written].within[answered]
        text = self.questions.system(written, tone, within)
        return _Manner(code, answered, tone), text

    def _answerable(self, code: str) -> list[str]:
        """Return the languages in which all that is asked in this language can be answered."""
        if (code, code) not in self._places:
            return list(LANGUAGES)
        return [answered for answered in LANGUAGES if (code, answered) in self._places]

    def _written(self, exchange: Exchange, manner: _Manner) -> str:
        if not exchange.answer.toned:
            return exchange.text
        return toned(exchange.text, manner.tone, LANGUAGES[exchange.code])

    def _language(self) -> str:
        weights = _LANGUAGE_WEIGHTS
        return self.random.choices(list(weights), list(weights.values()))[0]


def _exchange(asked: str, answer: Answer, code: str) -> Exchange:
    return Exchange(asked, answer, code, answer.thoughts[code])
