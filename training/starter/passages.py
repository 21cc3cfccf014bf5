"""Makes documents with facts among filler, and the notes and summaries that belong to them."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter import words
from training.starter.sentences import SentenceMaker
from training.starter.templates import TEMPLATES

if TYPE_CHECKING:
    from random import Random

_GAP = re.compile(r"\{(\w+)\}")
_WORDS_PER_SENTENCE = 14
_REPEATED = 6  # filler sentences of a text that repeats itself


@dataclass(frozen=True)
class Passage:
    """A made-up text and the sentences of it that matter, in order."""

    text: str
    facts: tuple[str, ...]


class PassageMaker:
    """Draws passages; with `unseen`, all made-up words come from the held-out share."""

    def __init__(self, random: Random, *, unseen: bool = False, language: str = "") -> None:
        """Draw from this side of the split; no language means three in four English."""
        self.random = random
        self.unseen = unseen
        self._sentences = SentenceMaker(random, unseen=unseen)
        self._names: list[str] = []
        self._spare: list[str] = []
        self._repeated: list[str] = []
        self._repeating = False
        self._only = language
        self._language = "en"
        self._curly = False

    def passage(self, sentences: int, facts: int) -> Passage:
        """Return a text of so many sentences, so many of them facts.

        An opening that names its subject is one more fact; without any fact the opening counts.
        """
        self._start()
        total = max(sentences, facts, 1)
        places = set(self.random.sample(range(total), facts))
        lines = [
            (self.fact() if index in places else self.filler(), index in places)
            for index in range(total)
        ]
        if 0 not in places and (facts == 0 or self.random.random() < 0.4):
            lines[0] = (self._fill(self.random.choice(TEMPLATES[self._language].openings)), True)
        if not any(kept for _, kept in lines):
            lines[0] = (lines[0][0], True)
        return Passage(
            self._laid_out([line for line, _ in lines]), tuple(line for line, kept in lines if kept)
        )

    def notes(self, count: int) -> Passage:
        """Return a list of notes, some of which may say nothing."""
        self._start()
        weak = self.random.random() < 0.25
        lines = [
            (self.filler(), False) if weak and self.random.random() < 0.25 else (self.fact(), True)
            for _ in range(count)
        ]
        if not any(kept for _, kept in lines):
            lines[0] = (self.fact(), True)
        return Passage(
            "\n".join(f"- {line}" for line, _ in lines), tuple(line for line, kept in lines if kept)
        )

    def _start(self) -> None:
        self._language = self._only or ("en" if self.random.random() < 0.75 else "fr")
        self._repeated = []
        self._repeating = self.random.random() < 0.15
        self._curly = self.random.random() < (0.06 if self._language == "en" else 0.12)
        self._names = [
            words.name(self.random, unseen=self.unseen) for _ in range(self.random.randint(3, 9))
        ]

    def fact(self) -> str:
        """Return a sentence with a number, a date or a decision."""
        templates = TEMPLATES[self._language]
        draw = self.random.random()
        if draw < 0.06:
            return self._strange(fact=True)
        if draw < 0.45:
            actor = self.random.choice(templates.named_actors)
            return self._composed(actor, templates.statements, templates.dates)
        return self._fill(self.random.choice(templates.quotes if draw < 0.55 else templates.facts))

    def filler(self) -> str:
        """Return a sentence that a summary leaves out."""
        if len(self._repeated) == _REPEATED:
            return self.random.choice(self._repeated)
        line = self._new_filler()
        if self._repeating:
            self._repeated.append(line)
        return line

    def _new_filler(self) -> str:
        templates = TEMPLATES[self._language]
        draw = self.random.random()
        if draw < 0.08:
            return self._strange(fact=False)
        if draw < 0.2:
            pair = self._sentences.pair(simple=True)
            text = pair.en if self._language == "en" else pair.fr
            if not any(letter.isdigit() for letter in text):
                return self._styled(text)
        if draw < 0.6:
            named = self.random.random() < 0.12
            actor = "{N}" if named else self.random.choice(templates.actors)
            return self._composed(actor, templates.accounts, templates.frames)
        return self._fill(
            self.random.choice(templates.sayings if draw < 0.66 else templates.filler)
        )

    def _composed(self, actor: str, predicates: tuple[str, ...], frames: tuple[str, ...]) -> str:
        """Join who and what, with a frame before or after it in half of the cases."""
        clause = f"{actor} {self.random.choice(predicates)}"
        draw = self.random.random()
        frame = self.random.choice(frames)
        if draw < 0.4:
            clause = f"{frame}{',' if draw < 0.3 else ''} {clause}"
        elif draw < 0.55:
            clause = f"{clause} {frame}"
        return self._fill(f"{clause}.")

    def _strange(self, *, fact: bool) -> str:
        """Return a sentence of made-up words, so that copying cannot lean on known ones."""
        random = self.random
        parts = [words.word(random, unseen=self.unseen) for _ in range(random.randint(3, 9))]
        for _ in range(random.randint(1, 3)):
            little = random.choice(TEMPLATES[self._language].little)
            parts.insert(random.randint(0, len(parts)), little)
        if fact:
            parts.insert(random.randint(0, len(parts)), self._name())
            parts.insert(random.randint(1, len(parts)), words.number(random))
        text = " ".join(parts)
        return f"{text[0].upper()}{text[1:]}."

    def _name(self) -> str:
        """Return one of the text's names, another one each time within a sentence."""
        if not self._spare:
            self._spare = self.random.sample(self._names, len(self._names))
        return self._spare.pop()

    def _fill(self, template: str) -> str:
        self._spare = []
        text = _GAP.sub(lambda match: self._gap(match.group(1)), template)
        first = 1 if text[0] == '"' else 0
        return self._styled(text[:first] + text[first].upper() + text[first + 1 :])

    def _styled(self, text: str) -> str:
        return curly(text) if self._curly else text

    def _gap(self, gap: str) -> str:
        random, gaps = self.random, TEMPLATES[self._language].gaps
        kind = gap if gap in gaps else gap[0]
        if kind in "NPX":
            return self._name()
        if kind in "nk":
            return words.number(random)
        if kind == "y":
            return str(random.randint(1200, 2060))
        if kind == "d":
            return str(random.randint(1, 31))
        if kind in "wv" or (kind != "m" and random.random() < 0.15):
            return words.word(random, unseen=self.unseen)
        return random.choice(gaps[kind])

    def _laid_out(self, lines: list[str]) -> str:
        paragraphs: list[str] = []
        while lines:
            count = self.random.randint(1, 6)
            paragraphs.append(" ".join(lines[:count]))
            lines = lines[count:]
        if len(paragraphs) > 1 and self.random.random() < 0.15:
            paragraphs.insert(0, self._fill(self.random.choice(TEMPLATES[self._language].headings)))
        return "\n\n".join(paragraphs)


def curly(text: str) -> str:
    """Return the text with printers' apostrophes and quotation marks."""
    return re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")


def notes_prompt(text: str) -> str:
    """Return the app's request for the facts of a passage."""
    return (
        "List the main facts of this part of a document, one per line. "
        f"Keep names and numbers exactly.\n\n{text}"
    )


def summary_prompt(text: str, sentences: int) -> str:
    """Return the app's request for a summary of so many sentences."""
    about = max(10, round(_WORDS_PER_SENTENCE * sentences / 10) * 10)
    plural = "sentence" if sentences == 1 else "sentences"
    return (
        f"Summarize this text in {sentences} {plural}, about {about} words. "
        f"Keep names and numbers exactly.\n\n{text}"
    )


def notes_answer(passage: Passage) -> str:
    """Return the facts, one per line."""
    return "\n".join(f"- {fact}" for fact in passage.facts)


def summary_answer(passage: Passage, sentences: int) -> str:
    """Return the first facts as prose, no more sentences than asked for."""
    return " ".join(passage.facts[:sentences])
