"""How long ago something was, as lists say it."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date

_WEEK = 7
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
    """Return the day of a time in seconds since the epoch, in the zone of this computer."""
    return datetime.fromtimestamp(likely(seconds)).astimezone().date()


def today() -> date:
    """Return the day it is here."""
    return datetime.now().astimezone().date()


class Age(IntEnum):
    """The sections of the list, newest first."""

    TODAY = 0
    YESTERDAY = 1
    LAST_WEEK = 2
    OLDER = 3


def age_of(updated: float, today: date) -> Age:
    """Return the section for a time in seconds since the epoch."""
    days = (today - day_of(updated)).days
    if days <= 0:
        return Age.TODAY
    if days == 1:
        return Age.YESTERDAY
    return Age.LAST_WEEK if days < _WEEK else Age.OLDER


def when_text(updated: float, age: Age, locale: QLocale) -> str:
    """Return the time, the weekday or the date, whichever tells most in little room."""
    moment = moment_of(updated)
    if age <= Age.YESTERDAY:
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if age is Age.LAST_WEEK:
        return locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
