"""The numbers before items and headings, counted as office programs count them."""

from __future__ import annotations

import msgspec

from parlance.documents.office.gathering import BULLET

LEVELS = 10
_MAX_ROMAN = 3_999
_LETTERS = 26
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """How a level of a list is numbered.

    Attributes:
        form: "1", "a", "A", "i", "I"; "-" is a bullet, and nothing has no sign at all.
        pattern: with %1 for the number of the first level, and so on.
        start: number of its first item.
    """

    form: str = BULLET
    pattern: str = ""
    start: int = 1


class Counter:
    """Where a list has got to, level by level."""

    def __init__(self) -> None:
        """Start before the first item."""
        self._numbers: list[int | None] = [None] * LEVELS

    def set(self, level: int, number: int) -> None:
        """Have the next item of `level` be `number`."""
        self._numbers[level] = number - 1

    def next(self, level: int, levels: dict[int, Level]) -> str:
        """Count an item of `level` (from 0) and return its sign; empty if it has none."""
        look = levels.get(level, Level())
        number = self._numbers[level]
        self._numbers[level] = look.start if number is None else number + 1
        self._numbers[level + 1 :] = [None] * (LEVELS - level - 1)
        if look.form in ("", BULLET):
            return look.form
        return self._filled(look.pattern, level, levels)

    def _filled(self, pattern: str, level: int, levels: dict[int, Level]) -> str:
        for at in range(level + 1):
            look = levels.get(at, Level())
            number = self._numbers[at]
            sign = numeral(look.start if number is None else number, look.form)
            pattern = pattern.replace(f"%{at + 1}", sign)
        return pattern.strip()


def numeral(number: int, form: str) -> str:
    """Return a number in the form "1", "a", "A", "i" or "I"."""
    if form in ("a", "A") and 0 < number <= _LETTERS * 4:
        # Office programs go on with aa, bb.
        letter = chr(ord(form) + (number - 1) % _LETTERS)
        return letter * ((number - 1) // _LETTERS + 1)
    if form in ("i", "I") and 0 < number <= _MAX_ROMAN:
        sign = ""
        for value, letters in _ROMAN:
            sign += letters * (number // value)
            number %= value
        return sign if form == "i" else sign.upper()
    return str(number)
