"""How long something takes, rounded as people say it."""

from __future__ import annotations

import msgspec

_MINUTE = 60
_TEN = 10
_LAST_SECONDS = 50


class Duration(msgspec.Struct, frozen=True):
    """Hours and minutes, or seconds alone: never more than an estimate can promise."""

    hours: int = 0
    minutes: int = 0
    seconds: int = 0


def rounded(seconds: float) -> Duration:
    """Return `seconds` in tens of seconds, from about a minute in minutes, from an hour in tens.

    At least ten seconds.
    """
    if seconds <= _LAST_SECONDS:
        return Duration(seconds=max(1, -int(-seconds // _TEN)) * _TEN)
    minutes = max(1, round(seconds / _MINUTE))
    if minutes < _MINUTE:
        return Duration(minutes=minutes)
    hours, rest = divmod(round(minutes / _TEN), _MINUTE // _TEN)
    return Duration(hours=hours, minutes=rest * _TEN)
