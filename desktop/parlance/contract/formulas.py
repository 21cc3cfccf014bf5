"""Formulas in TeX, and the pictures that are made of them."""

from __future__ import annotations

import msgspec


class Formula(msgspec.Struct, frozen=True):
    """A formula to be set.

    Attributes:
        tex: its source, without the signs around it.
        pixels: height of the type that it stands in.
        is_display: whether it stands in a line of its own.
    """

    tex: str
    pixels: float
    is_display: bool = False


class FormulaPicture(msgspec.Struct, frozen=True):
    """A formula that has been set, in pixels at the size that was asked for.

    Attributes:
        svg: the picture; what takes the colour of the text is black in it.
        width: how wide it is.
        ascent: how far it reaches above the baseline.
        depth: how far it reaches below the baseline.
    """

    svg: bytes
    width: float
    ascent: float
    depth: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.ascent + self.depth


class FormulaSet(msgspec.Struct, frozen=True):
    """What became of a formula: its picture, or None if it could not be set."""

    picture: FormulaPicture | None
