"""Times as programs write them, as seconds since the epoch."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

# A program that means milliseconds writes no number as small as these, until far away.
_MILLISECONDS = 1e11
_MICROSECONDS = 1e14
_NANOSECONDS = 1e17
_LATEST = 253_402_300_799.0
"""The end of the year 9999."""
_LONGEST = 64


def moment(value: object) -> float:
    """Return a time as seconds (UTC): a number in s, ms, µs or ns, or a text as ISO 8601 has it.

    What is no time, or lies before 1970 or after the year 9999, gives 0. A text without a
    zone is taken as UTC.
    """
    if isinstance(value, str) and len(value) <= _LONGEST:
        value = _read(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    try:
        seconds = float(value)
    except OverflowError:
        return 0.0
    for least, parts in ((_NANOSECONDS, 1e9), (_MICROSECONDS, 1e6), (_MILLISECONDS, 1e3)):
        if seconds >= least:
            seconds /= parts
            break
    return seconds if 0.0 < seconds <= _LATEST else 0.0


def _read(text: str) -> float:
    with contextlib.suppress(ValueError):
        return float(text)
    try:
        read = datetime.fromisoformat(text)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return 0.0
