"""Words the questions of chats, and keeps apart what training never shows."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.chat import small_talk
from training.starter.chat.help import held_out_wording
from training.starter.chat.languages import LANGUAGES
from training.starter.chat.roughening import Roughener
from training.starter.chat.tones import Tone
from training.starter.chat.wordings import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from training.starter.chat.help import HelpEntry


class HeldOut:
    """The wordings of one language that are kept out of training."""

    def __init__(self, code: str, entries: Iterable[HelpEntry]) -> None:
        """Gather them from small talk, later questions, system messages and help."""
        language = LANGUAGES[code]
        asks = language.follow_ups
        groups = [intent.asked for intent in language.talk.values()]
        groups += [asks.more, asks.again, asks.elsewhere, *language.systems.values()]
        texts = [group[-1] for group in groups]
        texts += [held_out_wording(entry) for entry in entries if entry.language == code]
        self._texts = tuple(f" {plain(text)} " for text in texts)

    def within(self, text: str) -> bool:
        """Whether one of them stands in this text, marks and capitals aside."""
        searched = f" {plain(text)} "
        return any(kept in searched for kept in self._texts)


class Questions:
    """Draws what is asked; with `unseen`, plainly and in the wordings kept out of training."""

    def __init__(
        self, random: Random, entries: tuple[HelpEntry, ...], *, unseen: bool = False
    ) -> None:
        """Draw with this generator.

        Raises ValueError if nothing but a held-out wording is left of an entry.
        """
        self.random = random
        self.unseen = unseen
        self._kept = {code: HeldOut(code, entries) for code in LANGUAGES}
        self._rougheners = {
            code: Roughener(random, language.habits) for code, language in LANGUAGES.items()
        }
        self._meant: dict[tuple[str, str], HelpEntry] = {}
        for entry in entries:
            for wording in (entry.question, *entry.wordings):
                self._meant.setdefault((entry.language, plain(wording)), entry)
        self._wordings = {entry: self._shown(entry) for entry in entries}

    def wording(self, entry: HelpEntry) -> str:
        """Return one wording of a help entry's question, roughened as people type."""
        if self.unseen:
            return held_out_wording(entry)
        language = entry.language
        rougher = self._rougheners[language]
        while True:
            text = rougher.reworded(self.random.choice(self._wordings[entry]))
            meant = self._meant.get((language, plain(text)), entry)
            if meant is entry and not self._kept[language].within(text):
                return rougher.typed(text)

    def small_talk(self, language: str, intent: str) -> str:
        """Return one wording of an intent of small talk, roughened as people type."""
        said = LANGUAGES[language].talk[intent]
        return self._typed(language, small_talk.said(self.random, said, unseen=self.unseen))

    def of(self, language: str, wordings: Sequence[str], within: str = "") -> str:
        """Return one of these wordings with its gap `{l}` filled, roughened as people type."""
        text = wordings[-1] if self.unseen else self.random.choice(wordings[:-1])
        return self._typed(language, text.replace("{l}", within))

    def introduced(self, language: str, text: str) -> str:
        """Return a question with words before it, roughened as people type."""
        if self.unseen:
            return text
        return self._typed(language, self._rougheners[language].introduced(text))

    def system(self, language: str, tone: Tone, within: str = "") -> str:
        """Return a system message that wants this tone; some begin with words that want none."""
        systems = LANGUAGES[language].systems
        if self.unseen:
            return systems[tone][-1].replace("{l}", within)
        text = self.random.choice(systems[tone][:-1]).replace("{l}", within)
        if tone is not Tone.PLAIN and self.random.random() < 0.2:
            text = f"{systems[Tone.PLAIN][0]} {text}"
        return text if self.random.random() < 0.85 else text.rstrip(".")

    def _typed(self, language: str, text: str) -> str:
        return text if self.unseen else self._rougheners[language].typed(text)

    def _shown(self, entry: HelpEntry) -> tuple[str, ...]:
        """Return the wordings for training: held out nowhere, and of no other entry."""
        kept = self._kept[entry.language]
        shown = tuple(
            text
            for text in (entry.question, *entry.wordings[:-1])
            if self._meant[entry.language, plain(text)] is entry and not kept.within(text)
        )
        if not shown:
            raise ValueError(entry.question)
        return shown
