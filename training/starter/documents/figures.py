"""Numbers, dates and amounts of money as a language writes them."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from training.starter.documents.templates import Writing

_DAYS = 28
_EARLIEST, _LATEST = 1780, 2045
_IRANIAN_YEARS = 621
_OWN_MARKS = str.maketrans(",.", "٬٫")


class Figures:
    """Draws figures for one text, which writes all of them in the same digits."""

    def __init__(self, random: Random, writing: Writing) -> None:
        """Draw the digits and the calendar of the text."""
        self._random = random
        self._writing = writing
        self._own_digits = bool(writing.digits) and random.random() < 0.5
        self._calendar = random.randrange(len(writing.months) // 12)
        self._year = random.randint(1950, 2035)

    def count(self) -> str:
        """Return a whole number from 2 to a million, small ones more often."""
        return self._written(self._amount())

    def small(self) -> str:
        """Return a whole number from 2 to 40."""
        return self._written(self._random.randint(2, 40))

    def decimal(self) -> str:
        """Return a number with one decimal, from 2 on: less is no plural in French."""
        return self._written(self._random.randint(2, 99), str(self._random.randint(1, 9)))

    def part_and_whole(self) -> tuple[str, str]:
        """Return two whole numbers, the first of them smaller."""
        whole = self._random.randint(5, self._random.choice((40, 400)))
        return self._written(self._random.randint(2, whole - 1)), self._written(whole)

    def percentage(self) -> str:
        """Return a share with its sign or word."""
        tenths = str(self._random.randint(1, 9)) if self._random.random() < 0.25 else ""
        number = self._written(self._random.randint(2, 98), tenths)
        return self._random.choice(self._writing.percents).format(number)

    def money(self) -> str:
        """Return an amount with its currency."""
        value = self._amount()
        cents = self._random.random() < 0.12 and value < 10_000
        number = self._written(value, f"{self._random.randint(5, 99):02}" if cents else "")
        return self._random.choice(self._writing.amounts).format(number)

    def version(self) -> str:
        """Return the number of a version; its digits are never the language's own."""
        return f"{self._random.randint(1, 19)}.{self._random.randint(0, 30)}"

    def years(self) -> tuple[str, str]:
        """Return two years, the earlier first; most texts tell of their own time."""
        near = self._random.random() < 0.6
        first = self._year + self._random.randint(-6, 3)
        if not near:
            first = self._random.randint(_EARLIEST, _LATEST)
        return self._shown_year(first), self._shown_year(first + self._random.randint(1, 12))

    def date(self) -> str:
        """Return day, month and year."""
        day, month = self._day_and_month()
        return self._random.choice(self._writing.dates).format(day, month, self.years()[0])

    def day_month(self) -> str:
        """Return day and month."""
        return self._random.choice(self._writing.day_months).format(*self._day_and_month())

    def month_year(self) -> str:
        """Return month and year."""
        return self._writing.month_year.format(self._month(), self.years()[0])

    def time(self) -> str:
        """Return a time of day between two and eleven o'clock at night."""
        hours = str(self._random.randint(2, 23))
        minutes = f"{self._random.randrange(0, 60, 5):02}"
        return self._writing.times.format(self._digits(hours), self._digits(minutes))

    def _amount(self) -> int:
        digits = self._random.choices((1, 2, 3, 4, 5, 6), (1, 6, 6, 4, 3, 2))[0]
        value = self._random.randint(max(2, 10 ** (digits - 1)), 10**digits - 1)
        # Numbers that people write are round more often than not.
        return value // 100 * 100 if value > 2000 and self._random.random() < 0.5 else value

    def _day_and_month(self) -> tuple[str, str]:
        day = self._random.randint(1, _DAYS)
        return self._digits(str(day)) if day > 1 else self._first_day(), self._month()

    def _first_day(self) -> str:
        return self._digits(self._writing.first_day)

    def _month(self) -> str:
        return self._writing.months[12 * self._calendar + self._random.randrange(12)]

    def _shown_year(self, year: int) -> str:
        return self._digits(str(year - _IRANIAN_YEARS * self._calendar))

    def _written(self, value: int, decimals: str = "") -> str:
        text = str(value)
        if self._is_grouped(value):
            text = f"{text[:-3]},{text[-3:]}"
        text += f".{decimals}" if decimals else ""
        if self._own_digits:
            return self._digits(text.translate(_OWN_MARKS))
        between = self._random.choice(self._writing.thousands)
        marks = str.maketrans(",.", between + self._writing.decimal)
        return text.translate(marks)

    def _is_grouped(self, value: int) -> bool:
        if value < 10_000 and self._writing.long_groups:
            return False
        return value >= 1000 and self._random.random() < (0.75 if value >= 10_000 else 0.4)

    def _digits(self, text: str) -> str:
        if not self._own_digits:
            return text
        return text.translate(str.maketrans("0123456789", self._writing.digits))
