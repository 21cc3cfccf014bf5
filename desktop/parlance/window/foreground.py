"""Brings the window to the front, and reads the clipboard when the system lets it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_MS: Final = 1500
"""So long a window may take to come to the front, where it is let."""

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"
_SECRET: Final = (
    "x-kde-passwordManagerHint",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
)
"""With these password managers mark what no other program is to keep."""


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show the window above others; a token is the system's leave to do so."""
    if token:
        os.environ[_TOKEN] = token  # where Qt looks for it when a window is raised
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(_TOKEN, None)  # it serves once, and is no child's


def copied_text() -> str:
    """Return what was copied; nothing where it is a password, or no text."""
    clipboard = QGuiApplication.clipboard()
    text = clipboard.text()
    is_secret = bool(text) and any(map(clipboard.mimeData().hasFormat, _SECRET))
    return "" if is_secret else text


class ClipboardTurn(QObject):
    """Tells when the clipboard can be read.

    Signals:
        came: now it can.
    """

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        """Wait for nothing yet."""
        super().__init__(window)
        self._window = window
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._end)

    def wait(self) -> None:
        """Tell it at once, or on Wayland when the window is in front: there it has to be."""
        is_wayland = QGuiApplication.platformName().startswith("wayland")
        if self._window.isActiveWindow() or not is_wayland:
            self._end()
            return
        self._window.installEventFilter(self)
        self._patience.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The window came to the front."""
        if event.type() == QEvent.Type.WindowActivate and self._patience.isActive():
            self._end()
        return False

    def _end(self) -> None:
        self._patience.stop()
        self._window.removeEventFilter(self)
        self.came.emit()
