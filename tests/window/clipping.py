"""What of a window's texts has less room than it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from parlance.window.parts.controls import ElidedLabel, TextButton
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.segments import SegmentButton


def clipped(window: QWidget) -> list[str]:
    """Return what of the texts in sight has less room than it needs."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}: {words}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.visibleRegion().isEmpty()
        if (words := _words(widget)) and _lacks_room(widget)
    ]


def _words(widget: QWidget) -> str:
    is_plain = isinstance(widget, QLabel | QAbstractButton) and not isinstance(
        widget, ElidedLabel | TextButton | SegmentButton | ModelChip
    )
    return widget.text() if is_plain and isinstance(widget, QLabel | QAbstractButton) else ""


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton):
        style = widget.toolButtonStyle()
        if style is Qt.ToolButtonStyle.ToolButtonIconOnly and not widget.icon().isNull():
            return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        line = widget.fontMetrics().lineSpacing()
        return widget.heightForWidth(widget.width()) >= widget.height() + line
    return widget.sizeHint().width() > widget.width() + 1
