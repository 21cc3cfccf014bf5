"""How long something takes yet, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from parlance.contract.durations import rounded
from parlance.window.parts.words import filled, number


def left_words(seconds: float) -> str:
    """Return about how long something takes yet, as a part of a line."""
    time = rounded(seconds)
    if time.hours and time.minutes:
        words = QCoreApplication.translate("Durations", "about %1 h %2 min left")
        return filled(words, number(time.hours), number(time.minutes))
    if time.hours:
        words = QCoreApplication.translate("Durations", "about %1 h left")
        return filled(words, number(time.hours))
    if time.minutes:
        words = QCoreApplication.translate("Durations", "about %1 min left")
        return filled(words, number(time.minutes))
    words = QCoreApplication.translate("Durations", "about %1 s left")
    return filled(words, number(time.seconds))
