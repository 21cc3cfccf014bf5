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

SHORT_WORDS = 4

Sameness = tuple[str, UnitKind, str]
"""Units of the same text, kind and comment are translated once."""


class Contexts:
    """Knows what stands before a unit in the same flow of text."""

    def __init__(self, units: Sequence[Unit], most: int) -> None:
        """Know up to `most` paragraphs before each of `units`; 0 knows none."""
        self._most = most
        self._flows: dict[int, list[str]] = defaultdict(list)
        self._places: dict[int, int] = {}
        for unit in units if most else ():
            flow = self._flows[unit.flow]
            self._places[unit.id] = len(flow)
            flow.append(without_tags(unit.text))

    def __call__(self, unit: Unit) -> tuple[str, ...]:
        """Return the paragraphs before a unit, oldest first."""
        if not self._most:
            return ()
        place = self._places[unit.id]
        before: list[str] = []
        letters = 0
        for text in reversed(self._flows[unit.flow][max(0, place - self._most) : place]):
            letters += len(text)
            if letters > CONTEXT_LETTERS:
                break
            before.insert(0, text)
        return tuple(before)


def stands_alone(unit: Unit) -> bool:
    """Whether a text means the same wherever it stands.

    Short messages with a comment do not: “Open” is a word for a button and for a shop.
    """
    return not unit.comment or len(unit.text.split()) >= SHORT_WORDS


def sameness(unit: Unit) -> Sameness:
    """Return what two units must share to be translated alike."""
    return unit.text, unit.kind, unit.comment
