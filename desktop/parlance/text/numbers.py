"""Numbers in texts of many scripts, by value: as digits, with their magnitude, or as words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from parlance.text.number_words import HAN_UNITS, MAGNITUDES, han_value, written_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator


class Number(msgspec.Struct, frozen=True, kw_only=True):
    """A number of a text.

    Attributes:
        start, end: where it stands (code points), with its sign and its magnitude.
        values: what it may mean, the likeliest first: "1.250" is "1250" or "1.25".
        pieces: what it is as well if it was not meant as one: "2" of "2 million", day and
            month of "12.03", the groups of "12 345"; empty where there is no doubt.
        written: it is a word, or a numeral of Chinese.
    """

    start: int
    end: int
    values: tuple[str, ...]
    pieces: tuple[str, ...] = ()
    written: bool = False

    @property
    def value(self) -> str:
        """The likeliest meaning: digits, a point before decimals, a minus before both."""
        return self.values[0]

    @property
    def scaled(self) -> bool:
        """Whether a word of magnitude stands behind its digits, as in "1.2 million"."""
        return len(self.pieces) == 1


class NumberPart(msgspec.Struct, frozen=True):
    """A number within a run of digits and separators."""

    start: int
    end: int
    values: tuple[str, ...]
    pieces: tuple[str, ...] = ()


_SPACES = " \u00a0\u2009\u202f"
_NUMBER = re.compile(
    rf"(?<!\d)\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,'’٫٬]\d+)*"
)
_SPLIT = re.compile(r"(\D)")
_GROUPING = frozenset(f".,'’٬{_SPACES}")
_POINTS = frozenset(".,٫")
_MAGNITUDE = re.compile(rf"[{_SPACES}]?([{HAN_UNITS}]+|[만억조])|[\s\-\u2011]?([^\s\d.,;:()%\-]+)")
_BEFORE_SIGN = " \t\n\u00a0(~≈<>=|*_:"
_HAN_NUMERAL = re.compile(r"[〇零一二三四五六七八九十百千万亿萬億兆两兩]+")
_GROUP = 3
_MOST_DIGITS = 40
"""Longer ones are no amounts, and not worth multiplying."""


def numbers_in(text: str) -> list[Number]:
    """Return the numbers of `text` in order, none within another."""
    numbers = list(_with_digits(text))
    found: list[Number] = []
    ends = [number.end for number in numbers]
    for word in (*_han(text), *_words(text)):
        following = bisect_right(ends, word.start)
        if following == len(ends) or word.end <= numbers[following].start:
            found.append(word)
    return sorted((*numbers, *found), key=lambda number: number.start)


@lru_cache(maxsize=4096)
def split_number(token: str) -> tuple[NumberPart, ...]:
    """Return the numbers that a run of digits and separators is: one, or those of a date.

    `token` begins and ends with a digit of any script.
    """
    ascii_token = token if token.isascii() else "".join(map(_ascii_digit, token))
    split = _SPLIT.split(ascii_token)
    groups, signs = split[::2], split[1::2]
    values = _values(groups, signs)
    if values:
        return (NumberPart(0, len(token), values, _pieces(groups, signs)),)
    parts, at = [], 0
    for group in groups:
        parts.append(NumberPart(at, at + len(group), (_plain(group),)))
        at += len(group) + 1
    return tuple(parts)


def _ascii_digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _plain(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _decimal(digits: str, decimals: str) -> str:
    decimals = decimals.rstrip("0")
    return f"{_plain(digits)}.{decimals}" if decimals else _plain(digits)


def _values(groups: list[str], signs: list[str]) -> tuple[str, ...]:
    """Return the readings as one number; none if it is several."""
    if not signs:
        return (_plain(groups[0]),)
    readings = []
    if len(set(signs)) == 1 and signs[0] in _GROUPING and _is_grouped(groups):
        readings.append(_plain("".join(groups)))
    whole, point = signs[:-1], signs[-1]
    grouped = not whole or (whole[0] in _GROUPING and _is_grouped(groups[:-1]))
    if point in _POINTS and point not in whole and len(set(whole)) <= 1 and grouped:
        readings.append(_decimal("".join(groups[:-1]), groups[-1]))
    return tuple(readings)


def _is_grouped(groups: list[str]) -> bool:
    """Say whether these are thousands, or lakhs and crores, and not the parts of a date."""
    first, *middle, last = groups
    if len(last) != _GROUP or not 1 <= len(first) <= _GROUP or first.startswith("0"):
        return False
    sizes = {len(group) for group in middle}
    return sizes <= {_GROUP} or (sizes == {2} and len(first) <= 2)  # noqa: PLR2004


def _pieces(groups: list[str], signs: list[str]) -> tuple[str, ...]:
    """Return what it is apart: groups with spaces may be columns, 12.03 may be a day."""
    if signs and signs[0] in _SPACES:
        return tuple(map(_plain, groups))
    if signs == ["."] and len(groups[0]) <= 2 and len(groups[1]) == 2:  # noqa: PLR2004
        day, month = int(groups[0]), int(groups[1])
        if 1 <= day <= 31 and 1 <= month <= 12:  # noqa: PLR2004 - a day and a month
            return (str(day), str(month))
    return ()


def _with_digits(text: str) -> Iterator[Number]:
    for match in _NUMBER.finditer(text):
        parts = split_number(match.group())
        for part in parts:
            start, end = match.start() + part.start, match.start() + part.end
            if part is not parts[-1]:
                yield Number(start=start, end=end, values=part.values)
                continue
            yield _completed(text, start, end, part)


def _completed(text: str, start: int, end: int, part: NumberPart) -> Number:
    """Take in the sign before it and the magnitude behind it."""
    values, pieces = part.values, part.pieces
    scales, behind = _scales(text, end)
    if scales and max(map(len, values)) <= _MOST_DIGITS:
        values, pieces = _times(values, scales), values[:1]
        end = behind
    before = text[start - 1 : start]
    if before in ("-", "−") and (start == 1 or text[start - 2] in _BEFORE_SIGN):
        # "-5 %" is told as "fell by 5 %", so both mean it.
        values = (*(f"-{value}" for value in values), *values)
        start -= 1
    return Number(start=start, end=end, values=values, pieces=pieces)


def _scales(text: str, at: int) -> tuple[tuple[int, ...], int]:
    match = _MAGNITUDE.match(text, at)
    if match is None:
        return (), at
    if match.group(1):
        scale = han_value(match.group(1), of_digits=True)
        return ((scale,), match.end()) if scale else ((), at)
    word = match.group(2)
    return MAGNITUDES.get(word.casefold().translate(_ARABIC), ()), match.end()


_ARABIC = str.maketrans({"ي": "ی", "ك": "ک", "أ": "ا", "آ": "ا", "\u200c": None})


def _times(values: tuple[str, ...], scales: tuple[int, ...]) -> tuple[str, ...]:
    found = []
    for scale in scales:
        for value in values:
            # Not normalize(), which rounds to the context's digits.
            whole, _, decimals = format(Decimal(value) * scale, "f").partition(".")
            found.append(_decimal(whole, decimals))
    return tuple(found)


def _han(text: str) -> Iterator[Number]:
    for match in _HAN_NUMERAL.finditer(text):
        value = han_value(match.group())
        if value is not None:
            yield Number(start=match.start(), end=match.end(), values=(str(value),), written=True)


def _words(text: str) -> Iterator[Number]:
    for start, end, value in written_numbers(text):
        yield Number(start=start, end=end, values=(str(value),), written=True)
