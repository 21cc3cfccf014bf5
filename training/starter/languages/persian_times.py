"""When something happens: times, days, dates and hours in Persian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.persian_spelling import digits
from training.starter.languages.persian_words import MONTH_WORDS, TIME_WORDS, WEEKDAY_WORDS

if TYPE_CHECKING:
    from training.starter.world.meanings import Clause, Date, Hour


def time_text(clause: Clause) -> str:
    """Return all that a clause says of its time; nothing if it says nothing."""
    weekday = f"روز {WEEKDAY_WORDS[clause.weekday - 1]}" if clause.weekday else ""
    date = day_text(clause.date) if clause.date else ""
    words = [
        TIME_WORDS[clause.time] if clause.time else "",
        weekday,
        date if weekday or not date else f"در {date}",
        hour_text(clause.hour) if clause.hour else "",
    ]
    return " ".join(filter(None, words))


def day_text(date: Date) -> str:
    """Return a Gregorian date without its preposition: «۵ مارس ۲۰۲۴», «سال ۲۰۲۴»."""
    year = digits(date.year, grouped=False) if date.year else ""
    if not date.month:
        return f"سال {year}"
    day = digits(date.day) if date.day else ""
    return " ".join(filter(None, [day, MONTH_WORDS[date.month - 1], year]))


def hour_text(hour: Hour) -> str:
    """Return an hour: «ساعت ۵:۳۰»."""
    minutes = f":{digits(hour.minutes)}" if hour.minutes else ""
    return f"ساعت {digits(hour.hour)}{minutes}"
