"""Draws documents of several kinds, with facts among filler, and notes of such documents."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter.documents.english import ENGLISH
from training.starter.documents.filling import Filling, names_something
from training.starter.documents.french import FRENCH
from training.starter.documents.german import GERMAN
from training.starter.documents.layout import Fact, laid_out
from training.starter.documents.persian import PERSIAN
from training.starter.documents.spanish import SPANISH
from training.starter.documents.templates import share

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from training.starter.documents.layout import Block, Line
    from training.starter.documents.templates import FactTemplate, Kind, Templates

TEMPLATES: dict[str, Templates] = {
    each.code: each for each in (ENGLISH, FRENCH, GERMAN, SPANISH, PERSIAN)
}

_REPEATED = 6
"""Filler sentences of a text that repeats itself."""

_MOST_TRIES = 200


@dataclass(frozen=True)
class Passage:
    """A part of a made-up document, or the whole of it, in one language (ISO 639-1)."""

    language: str
    title: str
    section: tuple[str, ...]
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The text without marks."""
        return "\n\n".join(block.text for block in self.blocks)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The sentences that matter, in order."""
        return tuple(fact for fact, _ in self.placed)

    @property
    def placed(self) -> tuple[tuple[Fact, int], ...]:
        """The sentences that matter, each with the index of its block."""
        return tuple(
            (fact, number) for number, block in enumerate(self.blocks) for fact in block.facts
        )


class PassageMaker:
    """Draws passages; with `unseen`, words, names and templates are those kept out of training.

    Attributes:
        random: all is drawn from it.
        language: of what was drawn last (ISO 639-1).
    """

    def __init__(
        self,
        random: Random,
        *,
        unseen: bool = False,
        language: str = "",
        spoken: Callable[[str], str] | None = None,
    ) -> None:
        """Draw from this side of the split; without a language all are drawn alike.

        `spoken` gives a plain sentence of a language, as one more kind of filler.
        """
        self.random = random
        self.unseen = unseen
        self.language = language or "en"
        self._only = language
        self._spoken = spoken
        self._repeated: list[str] = []
        self._repeating = False
        self.begin()

    def begin(self) -> None:
        """Begin another document: its language, its kind, its names and its figures."""
        self.language = self._only or self.random.choice(tuple(TEMPLATES))
        self._templates = TEMPLATES[self.language]
        self._kind_name, self._kind = self._drawn_kind()
        self._filling = Filling(self.random, self._templates, unseen=self.unseen)
        self._repeated = []
        self._repeating = self.random.random() < 0.12

    @property
    def not_told(self) -> str:
        """The answer to what the last document does not tell."""
        return self._templates.not_told

    def passage(self, sentences: int, facts: int) -> Passage:
        """Return a text of so many sentences, so many of them facts, of another document.

        An opening that names its subject is one more fact; without any fact the opening counts.
        Headings, greetings and what ends a document come on top.
        """
        self.begin()
        total = max(sentences, facts, 1)
        places = set(self.random.sample(range(total), facts))
        lines: list[Line] = [
            self.fact() if index in places else self.filler() for index in range(total)
        ]
        if 0 not in places and (facts == 0 or self.random.random() < 0.3):
            lines[0] = Fact(self._chosen(self._templates.openings))
        title = self.heading()
        section = () if self.random.random() < 0.5 else (title, self.heading())
        blocks = laid_out(self.random, lines, self._kind_name, self._edges(title))
        return Passage(self.language, title, section, tuple(blocks))

    def heading(self) -> str:
        """Return a title or heading of the document."""
        if self.random.random() < 0.6:
            return self._chosen(self._kind.titles)
        return self._chosen(self._templates.headings)

    def fact(self, *, important: bool | None = None, asked: bool = False) -> Fact:
        """Return a fact of the document; with `asked` one that answers a question."""
        for _ in range(_MOST_TRIES):
            fact = self._any_fact()
            if important in (None, fact.important) and (fact.question or not asked):
                return fact
        raise RuntimeError(self.language)

    def filler(self) -> str:
        """Return a sentence that a summary leaves out."""
        if len(self._repeated) == _REPEATED:
            return self.random.choice(self._repeated)
        line = self._new_filler()
        if self._repeating:
            self._repeated.append(line)
        return line

    def _drawn_kind(self) -> tuple[str, Kind]:
        name = self.random.choice(tuple(self._templates.kinds))
        return name, self._templates.kinds[name]

    def _edges(self, title: str) -> tuple[str, str, str, str]:
        """Return what may stand at the top, at the start, between parts and at the end."""
        return (
            title,
            self._chosen(self._kind.begins),
            self._chosen(self._templates.headings),
            self._chosen(self._kind.ends),
        )

    def _chosen(self, templates: Sequence[str]) -> str:
        return self._filling.one(self.random.choice(templates))

    def _share(self, templates: Sequence[FactTemplate]) -> Sequence[FactTemplate]:
        return share(templates, unseen=self.unseen)

    def _any_fact(self) -> Fact:
        templates = self._templates
        draw = self.random.random()
        if draw < 0.04:
            return Fact(self._filling.strange(fact=True))
        if draw < 0.34:
            return self._composed_fact()
        rows = templates.facts
        if draw < 0.42:
            rows = templates.quotes
        elif draw < 0.58 and not self.unseen:
            rows = self._kind.facts
        return self._filled_fact(self.random.choice(self._share(rows)))

    def _filled_fact(self, template: FactTemplate) -> Fact:
        text, question = self._filling.together([template.text, template.question or "-"])
        return Fact(
            text=text,
            important=template.important,
            question=question if template.question else "",
            source=template.text,
        )

    def _composed_fact(self) -> Fact:
        templates = self._templates
        statement = self.random.choice(self._share(templates.statements))
        frame = "" if statement.alone else self.random.choice(templates.dates)
        sentence = self._composed(
            self.random.choice(templates.named_actors), statement.text, frame, templates.framed
        )
        return Fact(self._filling.one(sentence), statement.important, source=statement.text)

    def _new_filler(self) -> str:
        templates = self._templates
        draw = self.random.random()
        if draw < 0.06:
            return self._filling.strange(fact=False)
        if draw < 0.16 and self._spoken is not None:
            text = self._spoken(self.language)
            if not any(letter.isdigit() for letter in text):
                return text
        if draw < 0.5:
            actors = ("{N4}",) if self.random.random() < 0.12 else templates.actors
            account = self.random.choice(share(templates.accounts, unseen=self.unseen))
            frame = self.random.choice(templates.frames)
            actor = self.random.choice(actors)
            return self._filling.one(self._composed(actor, account, frame, templates.framed[:1]))
        rows = templates.filler
        if draw < 0.56:
            rows = templates.sayings
        elif draw < 0.72 and not self.unseen:
            rows = self._kind.filler
        return self._chosen(share(rows, unseen=self.unseen))

    def _composed(self, actor: str, predicate: str, frame: str, framed: Sequence[str]) -> str:
        """Join who and what, with a frame in half of the cases."""
        verb, _, rest = predicate.partition("~")
        order = self._templates.order
        if frame and self.random.random() < 0.5:
            order = self.random.choice(framed)
        sentence = order.format(actor=actor, verb=verb.strip(), rest=rest.strip(), frame=frame)
        return f"{sentence.strip()}."


def is_named(fact: Fact) -> bool:
    """Say whether a fact is told from others like it by a name."""
    return names_something(fact.source)
