"""Numbers of a source that its translation lacks, by value and in any way of writing them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from heapq import heappop, heappush
from typing import TYPE_CHECKING

import msgspec

from parlance.text.numbers import numbers_in
from parlance.work.translation.small_numbers import SMALL_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.text.numbers import Number

_SMALL = 12
"""Numbers up to here are often words, and words of most languages are not known."""

_NO_SPACES = frozenset(("zh", "ja", "th"))
_JOINED_BEFORE = frozenset(("ar", "he", "fa"))
"""Languages whose "and", "the" and "in" are written together with the word."""

_ROMAN = re.compile(r"\b(?=[IVXLC]{1,7}(?:\b|e|er|ème|º|°))[IVXLC]+")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_TIME_BEHIND = re.compile(
    r"\s*(?:[:.h時点點]\s?\d{2}|a\.?m\b|p\.?m\b|Uhr|h\b|時|点|點|o['’]clock)", re.I
)
_DATE = re.compile(r"\d{1,4}([./\-])\d{1,2}\1\d{1,4}|\d{1,2}[./]\d{1,2}\.?(?!\d)|\d{1,2}\s?[月월]")
_MONTHS = 12
_HALF_DAY = 12
_DECADE, _CENTURY = 10, 100
_DIGITS = 4
"""Of years, times, days and small numbers, which alone are read by value."""

_MOST_SHOWN = 5


class _Found(msgspec.Struct):
    """A number of the translation; `used` once a number of the source is it."""

    values: frozenset[str]
    pieces: tuple[str, ...]
    digits: bool
    used: bool = False


def missing_numbers(source: str, target: str, language: str) -> list[str]:
    """Return the numbers of `source`, as they stand there, that `target` lacks.

    `language` is the code of the target. Each number of the target stands for one only. Small
    ones may be words; where those are not known, they count as there, if no other number
    stands in the target that the source lacks.
    """
    wanted = numbers_in(source)
    if not any(character.isdigit() for character in source):
        wanted = [each for each in wanted if _is_large(each)]
    if not wanted:
        return []
    pool = _Pool(target)
    words = _SmallWords(target, language)
    dates = _Dates(source)
    in_dates = [number for number in wanted if dates.has(number)]
    others = [number for number in wanted if not dates.has(number)]
    left: list[Number] = []
    # Those of a date come last: a month that has become a name is not to take another's place.
    for numbers in (others, in_dates):
        absent = [number for number in numbers if not pool.take(number)]
        left += [number for number in absent if not _is_excused(number, source, pool)]
    left = [number for number in left if not dates.excuses(number)]
    missing = [
        source[number.start : number.end]
        for number in sorted(left, key=lambda number: number.start)
        if not _may_be_word(number, words, pool)
    ]
    return list(dict.fromkeys(missing))[:_MOST_SHOWN]


def _is_large(number: Number) -> bool:
    """Whether a number that is a word has to come back: no "one", "two", "hundred"."""
    if not number.written:
        return True
    many = len(number.value) > _DIGITS or int(number.value) > _SMALL
    return many and number.value.strip("0") != "1"


class _Pool:
    """The numbers of a translation, each to be taken once."""

    def __init__(self, text: str) -> None:
        self._found = [
            _Found(frozenset(_bare(each.values)), each.pieces, not each.written)
            for each in numbers_in(text)
        ]
        self._found += [_Found(frozenset((value,)), (), digits=False) for value in _others(text)]
        self._strange = sum(each.digits for each in self._found)
        # The places of those not taken yet, the first on top; what is used is dropped when met.
        self._values: defaultdict[str, list[int]] = defaultdict(list)
        self._pieces: defaultdict[str, list[int]] = defaultdict(list)
        for place in range(len(self._found)):
            self._enter(place)

    def take(self, number: Number) -> bool:
        """Take a number out, whole or in its pieces; return whether it is there."""
        places = [self._first(self._values, value) for value in set(_bare(number.values))]
        place = min((each for each in places if each is not None), default=None)
        if place is not None:
            self._use(place)
            return True
        if self._first(self._pieces, number.value) is not None:  # "12 345" may be two columns
            return True
        return bool(number.pieces) and not number.scaled and self.take_all(number.pieces)

    def take_all(self, values: tuple[str, ...]) -> bool:
        """Take all these out, or none."""
        taken: list[int] = []
        for value in values:
            place = self._first(self._values, value)
            if place is None:
                for each in taken:
                    self._give_back(each)
                return False
            self._use(place)
            taken.append(place)
        return True

    @property
    def has_strange(self) -> bool:
        """Whether digits are left that nothing in the source is."""
        return self._strange > 0

    def _first(self, heaps: defaultdict[str, list[int]], value: str) -> int | None:
        heap = heaps.get(value)
        while heap and self._found[heap[0]].used:
            heappop(heap)
        return heap[0] if heap else None

    def _enter(self, place: int) -> None:
        for heaps, values in (
            (self._values, self._found[place].values),
            (self._pieces, self._found[place].pieces),
        ):
            for value in values:
                heappush(heaps[value], place)

    def _use(self, place: int) -> None:
        self._found[place].used = True
        self._strange -= self._found[place].digits

    def _give_back(self, place: int) -> None:
        self._found[place].used = False
        self._strange += self._found[place].digits
        self._enter(place)


def _bare(values: tuple[str, ...]) -> Iterator[str]:
    return (value.lstrip("-") for value in values)


def _others(text: str) -> Iterator[str]:
    """Yield numbers that numbers_in() does not know: XXI, ², ½."""
    for match in _ROMAN.finditer(text):
        yield str(_roman(match.group()))
    if text.isascii():
        return
    for character in text:
        if unicodedata.category(character) == "No":
            yield from re.findall(r"\d+", unicodedata.normalize("NFKC", character))


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _is_excused(number: Number, source: str, pool: _Pool) -> bool:
    """Whether a number is written so differently that its value is another: times, dates."""
    value = _count(number)
    if number.written or value is None:
        return False
    if value <= 2 * _HALF_DAY and _is_time(number, source):
        other = value - _HALF_DAY if value >= _HALF_DAY else value + _HALF_DAY
        if pool.take_all((str(other),)):
            return True
    if value % _DECADE == 0 and source[number.end : number.end + 1] in ("s", "e", "年"):
        return pool.take_all((str(value % _CENTURY),))
    return False


def _is_time(number: Number, source: str) -> bool:
    return _TIME_BEHIND.match(source, number.end) is not None


class _Dates:
    """The dates of a source in numbers; one number of each may be the name of a month by now."""

    def __init__(self, source: str) -> None:
        self._spans = [match.span() for match in _DATE.finditer(source)]
        self._starts = [start for start, _ in self._spans]
        self._excused: set[int] = set()

    def has(self, number: Number) -> bool:
        """Whether a number that may be a month stands in a date."""
        return self._of(number) is not None

    def excuses(self, number: Number) -> bool:
        """Whether a number that is not there is the first one of its date."""
        date = self._of(number)
        if date is None or date in self._excused:
            return False
        self._excused.add(date)
        return True

    def _of(self, number: Number) -> int | None:
        value = _count(number)
        if value is None or not 0 < value <= _MONTHS:
            return None
        index = bisect_right(self._starts, number.start) - 1
        return index if index >= 0 and number.end <= self._spans[index][1] else None


class _SmallWords:
    """The small numbers that a translation has as words."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._primary = language.partition("-")[0]
        self._stems = SMALL_NUMBERS.get(self._primary)
        self._known: dict[int, bool | None] = {}

    def has(self, value: int) -> bool | None:
        """Whether a word of the text means it; None where the language's are not known."""
        if self._stems is None or value == 1:
            return None
        if value not in self._known:
            primary = self._primary
            joined = r"\b\w{0,3}" if primary in _JOINED_BEFORE else r"\b"
            start = "" if primary in _NO_SPACES else joined
            pattern = f"{start}(?:{self._stems[value]})"
            self._known[value] = re.search(pattern, self._text, re.IGNORECASE) is not None
        return self._known[value]


def _may_be_word(number: Number, words: _SmallWords, pool: _Pool) -> bool:
    """Whether a number that is not there in digits counts as written out."""
    value = _count(number)
    if value is None or value > _SMALL:
        return number.written and not _is_large(number)
    if number.written:
        return True
    is_there = words.has(value)
    return not pool.has_strange if is_there is None else is_there


def _count(number: Number) -> int | None:
    """Return a number as one, None if it is none of few digits: a whole line of them may come."""
    return int(number.value) if number.value.isdigit() and len(number.value) <= _DIGITS else None
