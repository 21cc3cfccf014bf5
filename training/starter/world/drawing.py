"""Draws meanings at random: sentences, paragraphs and labels, from one side of the split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.words import held_out
from training.starter.world.drawing_notices import Notices
from training.starter.world.drawing_paragraphs import Paragraphs
from training.starter.world.keys import keys
from training.starter.world.marking import Marker
from training.starter.world.meanings import Label, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from training.starter.world.meanings import Sentence

_KINDS: tuple[Callable[[Notices], Sentence], ...] = (
    *(Notices.statement,) * 32,
    *(Notices.question,) * 18,
    *(Notices.joined,) * 11,
    *(Notices.reported,) * 6,
    *(Notices.order,) * 7,
    *(Notices.there,) * 5,
    *(Notices.cost,) * 3,
    *(Notices.age,) * 2,
    *(Notices.opens,) * 2,
    *(Notices.measure,) * 3,
    *(Notices.introduced,) * 2,
    *(Notices.born,) * 2,
    *(Notices.pointer,) * 3,
    *(Notices.phrase,) * 2,
    *(Notices.any_label,) * 2,
)
_SIMPLE: tuple[Callable[[Notices], Sentence], ...] = (
    *(Notices.simple_statement,) * 12,
    *(Notices.simple_question,) * 4,
    *(Notices.simple_there,) * 2,
    Notices.phrase,
    Notices.age,
)


class Drawing:
    """Draws meanings; the same generator in the same state draws the same ones."""

    def __init__(self, random: Random, *, unseen: bool = False, marks: float = 0.0) -> None:
        """Draw with this generator.

        With `unseen`, only what training never shows: every sentence that has a key has at least
        one that is held out; without, none is. `marks` is the share of nouns, names and copied
        texts that are marked, with numbers from 1 in each sentence or paragraph.
        """
        self._unseen = unseen
        self._notices = Notices(random, unseen=unseen)
        self._paragraphs = Paragraphs(random, unseen=unseen)
        self._marker = Marker(random, marks) if marks else None

    def sentence(self, *, simple: bool = False) -> Sentence:
        """Return a sentence; with `simple` a short one with few kinds of words."""
        draw = self._notices.pick(_SIMPLE if simple else _KINDS)
        return self._marked(self._fitting(lambda: draw(self._notices)))

    def label(self) -> Label:
        """Return words that are no sentence."""
        label = self._marked(self._fitting(self._notices.any_label))
        assert isinstance(label, Label)
        return label

    def paragraph(self, sentences: int, *, simple: bool = False) -> Paragraph:
        """Return so many sentences about the same few persons and things."""
        self._paragraphs.begin()
        found: list[Sentence] = []
        for _ in range(sentences):
            draw = self._paragraphs.following(found[-1] if found else None, simple=simple)
            found.append(self._fitting(draw))
            self._paragraphs.note(found[-1])
        if self._marker:
            last = 0
            for index, sentence in enumerate(found):
                found[index] = self._marker.sentence(sentence, after=last)
                last = self._marker.last
        return Paragraph(tuple(found))

    def _fitting(self, draw: Callable[[], Sentence]) -> Sentence:
        while True:
            sentence = draw()
            found = keys(sentence)
            if not found or any(map(held_out, found)) == self._unseen:
                return sentence

    def _marked(self, sentence: Sentence) -> Sentence:
        return self._marker.sentence(sentence) if self._marker else sentence
