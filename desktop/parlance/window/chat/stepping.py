"""Moves the keyboard from message to message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from parlance.window.chat.message import MessageView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.chat.transcript import TranscriptView


def focused_row(transcript: TranscriptView) -> int | None:
    """Return the row that has the keyboard, in its text and buttons too."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, MessageView):
        widget = widget.parentWidget()
    if widget is None or not transcript.isAncestorOf(widget):
        return None
    return next((i for i, row in enumerate(transcript.rows) if row is widget.row), None)


def step(transcript: TranscriptView, by: int) -> bool:
    """Go to the message before (-1) or after (1); from outside to the last one.

    Return whether there is one.
    """
    here, count = focused_row(transcript), len(transcript.rows)
    wanted = count - 1 if here is None and by < 0 else (count if here is None else here + by)
    if not 0 <= wanted < count:
        return False
    transcript.go_to(wanted).setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True
