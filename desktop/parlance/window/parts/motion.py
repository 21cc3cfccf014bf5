"""What moves by itself, and whether people want it to: kept with the application, as fonts are.

Nothing slides or fades: places, side bars and dialogs are there at once. What moves is the bar
of work whose end nobody knows, and the cursor that blinks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QProgressBar

_PROPERTY: Final = "parlanceLessMotion"
_AS_THE_SYSTEM: Final = -1


def set_less_motion(application: QApplication, *, is_wanted: bool) -> None:
    """Have what moves by itself stand still from now on, or move again."""
    if is_wanted != has_less_motion():
        application.setProperty(_PROPERTY, is_wanted)
        application.styleHints().setCursorFlashTime(0 if is_wanted else _AS_THE_SYSTEM)


def has_less_motion() -> bool:
    """Return whether nothing shall move by itself."""
    application = QCoreApplication.instance()
    return application is not None and application.property(_PROPERTY) is True


def endless() -> int:
    """Return the maximum of a bar, from 0, of work whose end nobody knows: it moves at 0."""
    return 1 if has_less_motion() else 0


def show_endless(bar: QProgressBar) -> None:
    """Show work whose end nobody knows: the bar moves, or stays empty where people want that."""
    bar.setRange(0, endless())
    bar.setValue(0)
