"""Times in seconds since the epoch, as moments and days here, whatever a clock or a file says."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDateTime

_LAST: Final = 32_503_593_600.0
"""The end of the year 2999: of later days not every system's calendar knows."""


def likely(seconds: float) -> float:
    """Return a time in seconds since the epoch that a calendar has, the nearest to `seconds`.

    Clocks jump, and files that were imported may say anything.
    """
    return min(max(0.0, seconds), _LAST)


def moment_of(seconds: float) -> QDateTime:
    """Return a time in seconds since the epoch, in the zone of this computer."""
    return QDateTime.fromSecsSinceEpoch(int(likely(seconds)))


def day_of(seconds: float) -> date:
    """Return the day of a time in seconds since the epoch, in the zone of this computer.

    Qt tells it: Python's calendar does not know the first and the last days on Windows.
    """
    day = moment_of(seconds).date()
    return date(day.year(), day.month(), day.day())


def today() -> date:
    """Return the day it is here."""
    return datetime.now().astimezone().date()
