"""German times: days, dates and hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.languages.german_words import MONTHS, TIMES, WEEKDAYS
from training.starter.languages.speaking import UnsayableError

if TYPE_CHECKING:
    from training.starter.world.meanings import Clause, Date, Hour


def date_of(date: Date) -> str:
    """Return when: "am 5. März 2024", "im März 2024", "im Jahr 2024"."""
    if not date.month:
        return f"im Jahr {date.year}"
    day = f"am {date.day}." if date.day else "im"
    year = f" {date.year}" if date.year else ""
    return f"{day} {MONTHS[date.month - 1]}{year}"


def hour_of(hour: Hour) -> str:
    """Return at what time: "um 5:30 Uhr"."""
    minutes = f":{hour.minutes:02}" if hour.minutes else ""
    return f"um {hour.hour}{minutes} Uhr"


def time_of(clause: Clause) -> str:
    """Return all that a clause says of when; empty for nothing. Raises UnsayableError."""
    if clause.weekday and clause.date:
        raise UnsayableError
    said = [
        TIMES[clause.time] if clause.time else "",
        f"am {WEEKDAYS[clause.weekday - 1]}" if clause.weekday else "",
        date_of(clause.date) if clause.date else "",
        hour_of(clause.hour) if clause.hour else "",
    ]
    return " ".join(part for part in said if part)
