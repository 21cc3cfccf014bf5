"""A button that puts a command on the clipboard, where a reason names one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from parlance.contract.plan import PlacementReason
from parlance.window.parts.controls import IconButton
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from parlance.contract.plan import Placement
    from parlance.window.parts.look import Look

_TOLD_MS = 2000


def command_of(placement: Placement | None) -> str:
    """Return the command that would let the GPU be used; empty where none helps."""
    is_named = placement is not None and placement.reason is PlacementReason.BUILD_WITHOUT_GPU
    return placement.detail if placement is not None and is_named else ""


class CommandCopy(IconButton):
    """Copies the command of a placement; hidden where it has none."""

    def __init__(self, look: Look, *, size: int = 16) -> None:
        """Start hidden."""
        super().__init__(look, "copy", "", size=size)
        self._command = ""
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_TOLD_MS)
        self._told.timeout.connect(self._show)
        self.clicked.connect(self._on_clicked)
        self.show_placement(None)

    def show_placement(self, placement: Placement | None) -> None:
        """Offer the command that a placement names."""
        command = command_of(placement)
        if command != self._command:
            self._told.stop()
        self._command = command
        self._show()
        self.setVisible(bool(command))

    def _show(self) -> None:
        if not self._told.isActive():
            self.show_icon("copy", "muted")
            self.rename(filled(self.tr("Copy the command “%1”"), self._command))

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
        self.show_icon("check", "ok")
        self.rename(self.tr("Copied"))
        self._told.start()
