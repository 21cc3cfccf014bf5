"""Lines of the log of a start, for whoever reads it."""

from __future__ import annotations

from enum import IntEnum

import msgspec


class LogLevel(IntEnum):
    """How much a line matters."""

    NOTE = 0
    WARNING = 1
    ERROR = 2


class LogLine(msgspec.Struct, frozen=True):
    """A line as it stands in the file; where an entry has several, each has its level."""

    text: str
    level: LogLevel = LogLevel.NOTE


class LogNews(msgspec.Struct, frozen=True, kw_only=True):
    """Lines that have come; `is_anew` if the log has begun anew, and the ones before are gone."""

    lines: tuple[LogLine, ...]
    is_anew: bool = False
