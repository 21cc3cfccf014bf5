"""How long ago something was, as lists say it."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date

_WEEK = 7


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
    day = datetime.fromtimestamp(updated).astimezone().date()
    days = (today - day).days
    if days <= 0:
        return Age.TODAY
    if days == 1:
        return Age.YESTERDAY
    return Age.LAST_WEEK if days < _WEEK else Age.OLDER


def when_text(updated: float, age: Age, locale: QLocale) -> str:
    """Return the time, the weekday or the date, whichever tells most in little room."""
    moment = QDateTime.fromSecsSinceEpoch(int(updated))
    if age <= Age.YESTERDAY:
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if age is Age.LAST_WEEK:
        return locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
