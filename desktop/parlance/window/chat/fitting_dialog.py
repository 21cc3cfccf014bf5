"""A dialog that stays as high as what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from parlance.window.models.installed_dialog import ModelDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class FittingDialog(ModelDialog):
    """Fits whenever something in it is shown, hidden, or wraps otherwise.

    Attributes:
        is_loose: it has a part that the person may make larger, and is left alone.
    """

    def __init__(self, look: Look, title: str, act: str, parent: QWidget) -> None:
        """Say `title`; `act` stands on the button."""
        self.is_loose = False
        super().__init__(look, title, act, parent)

    def event(self, event: QEvent) -> bool:
        """Follow the layout: a bar that wraps knows its height only when it has its width."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible() and not self.is_loose:
            self.fit()
        return handled
