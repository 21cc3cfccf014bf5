"""How long ago something was, as lists say it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from parlance.services.days import day_of, moment_of

if TYPE_CHECKING:
    from datetime import date

_WEEK = 7


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
