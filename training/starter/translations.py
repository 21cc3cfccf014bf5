"""Draws requests for translations: texts with tags, terms and things to copy, in all directions."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from parlance.work.translation.profiles import load_profiles
from training.starter import words
from training.starter.chat.languages import LANGUAGES
from training.starter.chat.roughening import respelled
from training.starter.languages.english import English
from training.starter.languages.french import French
from training.starter.languages.german import German
from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.languages.persian import Persian
from training.starter.languages.spanish import Spanish
from training.starter.languages.speaking import UnsayableError, paragraph, tagged
from training.starter.world.drawing import Drawing

if TYPE_CHECKING:
    from random import Random

    from training.starter.languages.speaking import Speaker

SPEAKERS: dict[str, Speaker] = {
    each.code: each for each in (English(), French(), German(), Spanish(), Persian())
}
DIRECTIONS = tuple((a, b) for a in SPEAKERS for b in SPEAKERS if a != b)
WORDING = "tiny"
"""The profile's words that the app asks with."""

_TAGGED, _TERMS, _LISTED, _ROUGH = 0.13, 0.07, 0.3, 0.12
_MARKS_SHARE = 0.45
_PAIR = re.compile("([\ue001-\ue063])([^\ue000-\ue1ff]*)([\ue101-\ue163])")
_NAME = re.compile(r"(?<![\w<{/@.%-])[A-Z][a-zà-ÿ]{2,}(?![\w@}/])")
_KNOWN = frozenset((*FEMININE_NAMES, *MASCULINE_NAMES))


@dataclass(frozen=True)
class Wanted:
    """A text to translate, what goes with it, and the translation.

    Attributes:
        terms: words of the text and what they have to become.
        tags: whether both texts have some.
    """

    source: str
    target: str
    text: str
    translation: str
    terms: tuple[tuple[str, str], ...] = ()
    tags: bool = False

    @property
    def prompt(self) -> str:
        """What the app says to the model."""
        wording = load_profiles().wordings[WORDING]
        terms = "\n".join(
            wording.term.format(term=term, translation=translation, note="")
            if term != translation
            else wording.kept_term.format(term=term, note="")
            for term, translation in self.terms
        )
        blocks = {
            "source": SPEAKERS[self.source].name,
            "target": SPEAKERS[self.target].name,
            "tags": wording.tags if self.tags else "",
            "terms": wording.terms.format(terms=terms) if terms else "",
        }
        ask = next(iter(wording.asks.values()))
        return ask.replace("{text}", "\0").format(**blocks).replace("\0", self.text)


class TranslationMaker:
    """Draws from one side of the split; `unseen` is the one that training never shows."""

    def __init__(self, random: Random, *, unseen: bool = False) -> None:
        """Draw with this generator."""
        self.random = random
        self._unseen = unseen
        self._plain = Drawing(random, unseen=unseen)
        self._marking = Drawing(random, unseen=unseen, marks=_MARKS_SHARE)

    def any(self, most: int) -> Wanted:
        """Return one of at most so many sentences, in any direction, plain or with extras."""
        source, target = self.random.choice(DIRECTIONS)
        count = 1 + int(most * self.random.random() ** 1.4)
        kind = self.random.random()
        if kind < _TAGGED:
            return self.with_tags(source, target, count)
        if kind < _TAGGED + _TERMS:
            return self.with_terms(source, target, count)
        if kind < _TAGGED + _TERMS + _LISTED:
            return self.listed(source, target, 4 * count)
        wanted = self.plain(source, target, count)
        return roughened(self.random, wanted) if self.random.random() < _ROUGH else wanted

    def plain(self, source: str, target: str, count: int) -> Wanted:
        """Return a text of so many sentences, or a label."""
        text, translation = self._said(self._plain, source, target, count)
        return Wanted(source, target, text, translation)

    def with_tags(self, source: str, target: str, count: int) -> Wanted:
        """Return a text with at least one pair of tags, or an object."""
        while True:
            text, translation = self._said(self._marking, source, target, count)
            if _PAIR.search(text):
                text, translation = self._with_objects(text, translation)
                return Wanted(source, target, tagged(text), tagged(translation), tags=True)

    def with_terms(self, source: str, target: str, count: int) -> Wanted:
        """Return a text with a made-up name that has to become another, or to stay as it is."""
        while True:
            text, translation = self._said(self._plain, source, target, count)
            names = [
                name
                for name in dict.fromkeys(_NAME.findall(text))
                if name not in _KNOWN and name in translation
            ]
            if names:
                name = self.random.choice(names)
                other = name
                if self.random.random() < 0.75:
                    other = words.word(self.random, unseen=self._unseen).capitalize()
                translation = re.sub(rf"\b{re.escape(name)}\b", other, translation)
                return Wanted(source, target, text, translation, terms=((name, other),))

    def listed(self, source: str, target: str, count: int) -> Wanted:
        """Return so many words and short sentences, each on a line: little text says much."""
        lines: list[tuple[str, str]] = []
        while len(lines) < count:
            is_label = self.random.random() < 0.6
            meaning = self._plain.label() if is_label else self._plain.sentence(simple=True)
            with suppress(UnsayableError):
                lines.append((SPEAKERS[source].say(meaning), SPEAKERS[target].say(meaning)))
        text, translation = ("\n".join(side) for side in zip(*lines, strict=True))
        return Wanted(source, target, text, translation)

    def sentence(self, language: str) -> str:
        """Return a plain sentence of a language, for other texts."""
        while True:
            with suppress(UnsayableError):
                return SPEAKERS[language].say(self._plain.sentence(simple=True))

    def _said(self, drawing: Drawing, source: str, target: str, count: int) -> tuple[str, str]:
        while True:
            meaning = drawing.paragraph(count)
            with suppress(UnsayableError):
                return paragraph(SPEAKERS[source], meaning), paragraph(SPEAKERS[target], meaning)

    def _with_objects(self, text: str, translation: str) -> tuple[str, str]:
        """Return both texts, some of what is the same in both taken away as an object."""
        for opening, inner, closing in _PAIR.findall(text):
            whole = f"{opening}{inner}{closing}"
            if whole in translation and self.random.random() < 0.3:
                sign = f"<x{ord(opening) - 0xE000}/>"
                text, translation = text.replace(whole, sign), translation.replace(whole, sign)
        return text, translation


def roughened(random: Random, wanted: Wanted) -> Wanted:
    """Return a text in the spelling of some people; what is copied of it stays as it is."""
    text = respelled(random, LANGUAGES[wanted.source].habits, wanted.text)
    copied = set(wanted.text.split()) & set(wanted.translation.split())
    return replace(wanted, text=text) if copied <= set(text.split()) else wanted
