"""English times: dates, hours, days of the week and "last week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.english_words import MONTHS, TIMES, WEEKDAYS
from training.starter.languages.speaking import UnsayableError

if TYPE_CHECKING:
    from training.starter.world.meanings import Clause, Date, Hour

_PASTS = {0: "{} o'clock", 30: "half past {}", 15: "quarter past {}"}
_BEFORE_PART_OF_DAY = frozenset({"in.the.morning", "in.the.evening"})
_WITH_HOUR = _BEFORE_PART_OF_DAY | {
    "today", "every.day", "yesterday", "last.night", "two.days.ago", "yesterday.evening",
    "tomorrow", "this.evening", "tomorrow.morning",
}  # fmt: skip


def hour_words(hour: Hour) -> str:
    """Return "at 5 o'clock", "at half past 5". Raises UnsayableError for other minutes."""
    if hour.minutes not in _PASTS:
        raise UnsayableError(hour)
    return f"at {_PASTS[hour.minutes].format(hour.hour)}"


def date_words(date: Date, weekday: int = 0) -> str:
    """Return "on 5 March 2024", "in March 2024", "in 2024", "on Monday 5 March".

    Args:
        date: what is known of it.
        weekday: from 1, Monday, to 7; 0 for none.

    Raises:
        UnsayableError: the date has a gap.
    """
    if (date.day and not date.month) or (weekday and not date.day):
        raise UnsayableError(date)
    parts = [
        WEEKDAYS[weekday - 1] if weekday else "",
        str(date.day) if date.day else "",
        MONTHS[date.month - 1] if date.month else "",
        str(date.year) if date.year else "",
    ]
    return " ".join(["on" if date.day else "in", *filter(None, parts)])


def time_words(clause: Clause) -> str:
    """Return all that a clause says of its time, or nothing. Raises UnsayableError."""
    if clause.time and (clause.date or clause.weekday):
        raise UnsayableError(clause)
    if clause.time and clause.hour and clause.time not in _WITH_HOUR:
        raise UnsayableError(clause)
    if clause.date and clause.hour and not clause.date.day:
        raise UnsayableError(clause)
    day = TIMES[clause.time] if clause.time else ""
    if clause.date is not None:
        day = date_words(clause.date, clause.weekday)
    elif clause.weekday:
        day = f"on {WEEKDAYS[clause.weekday - 1]}"
    hour = hour_words(clause.hour) if clause.hour is not None else ""
    parts = (hour, day) if clause.time in _BEFORE_PART_OF_DAY else (day, hour)
    return " ".join(filter(None, parts))
