"""Tells a screen reader what has happened where the keyboard is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_LONGEST: Final = 400


def announce(place: QObject, words: str) -> bool:
    """Have `words` read aloud; return whether anybody listens.

    Qt before 6.8 and some platforms know no announcements; nothing is said there.
    """
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is None or not words or not QAccessible.isActive():
        return False
    QAccessible.updateAccessibility(event(place, words[:_LONGEST]))
    return True
