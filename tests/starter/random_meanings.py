"""Meanings drawn at random, for the tests of the languages."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from training.starter.world.drawing import Drawing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.starter.world.meanings import Sentence


def meanings(seed: int, count: int) -> Iterator[Sentence]:
    """Yield so many sentences of all kinds, every tenth of them with marks; the same by seed."""
    random = Random(seed)
    plain, marked = Drawing(random), Drawing(random, marks=0.5)
    for index in range(count):
        yield (plain if index % 10 else marked).sentence()
