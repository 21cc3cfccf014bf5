"""A slider whose way so far is on the side where it begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSlider

from parlance.window.parts.controls import restyle


class Slider(QSlider):
    """A slider that lies; in a mirrored window it begins at the right.

    Qt's style sheets know only what is left and right of the handle: the theme colours the one or
    the other.
    """

    def __init__(self, name: str) -> None:
        """Call it `name`."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        restyle(self, mirrored=self.isRightToLeft())
