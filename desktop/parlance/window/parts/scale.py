"""How large people want text: the one factor by which fonts, icons and what holds them grow.

It is kept with the application, as its font is: whatever paints can ask for it, and a window
that is built anew has all of it in the new size.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

_PROPERTY: Final = "parlanceTextPercent"
_WHOLE: Final = 100
LARGE_TEXT: Final = 140
"""Above this many percent lines of controls are broken in two."""
_BESIDE: Final = 60
"""What a dialog leaves of the screen, in pixels: its frame, and the edge of what is behind."""


def set_text_percent(application: QCoreApplication, percent: int) -> None:
    """Have everything that is built from now on grow to `percent` of its size."""
    application.setProperty(_PROPERTY, percent)


def text_percent() -> int:
    """Return the percentage that is in force; 100 is the size of the design."""
    application = QCoreApplication.instance()
    percent = application.property(_PROPERTY) if application is not None else None
    return percent if isinstance(percent, int) else _WHOLE


def scaled(pixels: float) -> int:
    """Return a length of the design, in logical pixels, as long as the text is large."""
    return round(pixels * text_percent() / _WHOLE)


def half_scaled(pixels: float) -> int:
    """Return a length that grows half as much as the text: a side bar must leave room."""
    return round(pixels * (_WHOLE + text_percent()) / (2 * _WHOLE))


def scaled_size(size: QSize) -> QSize:
    """Return a size of the design as large as the text is."""
    return QSize(scaled(size.width()), scaled(size.height()))


def screen_room() -> QSize:
    """Return the size of the largest dialog, in pixels: what the screen has within its edge."""
    return QGuiApplication.primaryScreen().availableSize() - QSize(_BESIDE, _BESIDE)


def room_for(size: QSize) -> QSize:
    """Return the size of a dialog as large as the text is, but no larger than the screen."""
    return scaled_size(size).boundedTo(screen_room().expandedTo(size))
