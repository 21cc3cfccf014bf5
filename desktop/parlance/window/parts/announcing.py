"""Tells a screen reader what has happened where the keyboard is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_LONGEST: Final = 400
_Politeness = QAccessible.AnnouncementPoliteness


def announce(place: QObject, words: str, *, is_urgent: bool = False) -> bool:
    """Have `words` read aloud; return whether anybody listens.

    What is urgent interrupts what is being read, the rest waits for its end.
    """
    if not words or not QAccessible.isActive():
        return False
    event = QAccessibleAnnouncementEvent(place, words[:_LONGEST])
    event.setPoliteness(_Politeness.Assertive if is_urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)
    return True
