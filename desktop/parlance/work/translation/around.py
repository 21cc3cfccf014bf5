"""What stands around a unit: the text before it, and whether its own text says it all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from parlance.contract.segments import UnitKind
from parlance.contract.tagged import without_tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.segments import Unit

CONTEXT_LETTERS = 1500
"""So much of what stands before a unit tells what it is about."""

STRETCH_LETTERS = 3000
STRETCH_UNITS = 8
"""So many letters, and so many units beyond what is wanted, may stand before the last of those
that begin their context at one place.
"""

SHORT_WORDS = 4

Sameness = tuple[str, UnitKind, str]
"""Units of the same text, kind and comment are translated once."""


class Contexts:
    """Knows what stands before a unit in the same flow of text.

    A window that moved on with every unit would have nothing in common with the one before
    it, and all of it would be read again. So the contexts of some units in a row begin at
    one place, and each only adds the unit before: what was read for one serves the next.
    """

    def __init__(self, units: Sequence[Unit], most: int, room: int) -> None:
        """Know at least the nearest of `most` paragraphs before each of `units`; 0 knows none.

        No context has more than `room` letters.
        """
        self._before: dict[int, tuple[str, ...]] = {}
        flows: dict[int, list[Unit]] = defaultdict(list)
        for unit in units if most else ():
            flows[unit.flow].append(unit)
        for flow in flows.values():
            texts = [without_tags(unit.text) for unit in flow]
            starts = _starts([len(text) for text in texts], most, room)
            for place, (unit, start) in enumerate(zip(flow, starts, strict=True)):
                self._before[unit.id] = tuple(texts[start:place])

    def __call__(self, unit: Unit) -> tuple[str, ...]:
        """Return the paragraphs before a unit, oldest first."""
        return self._before.get(unit.id, ())


def _starts(lengths: Sequence[int], most: int, room: int) -> list[int]:
    """Return for each paragraph of a flow where its context begins."""
    starts: list[int] = []
    start = letters = 0
    for place in range(len(lengths)):
        if letters > min(STRETCH_LETTERS, room) or place - start > most + STRETCH_UNITS:
            start, letters = place, 0
            nearest = lengths[max(0, place - most) : place]
            for length in reversed(nearest):
                if letters + length > min(CONTEXT_LETTERS, room):
                    break
                start, letters = start - 1, letters + length
        starts.append(start)
        letters += lengths[place]
    return starts


def stands_alone(unit: Unit) -> bool:
    """Whether a text means the same wherever it stands.

    Short messages with a comment do not: “Open” is a word for a button and for a shop.
    """
    return not unit.comment or len(unit.text.split()) >= SHORT_WORDS


def sameness(unit: Unit) -> Sameness:
    """Return what two units must share to be translated alike."""
    return unit.text, unit.kind, unit.comment
