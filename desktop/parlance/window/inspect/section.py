"""A part of a view: its title with buttons beside it, and what stands below."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.parts.controls import TextLabel
from parlance.window.theme import Space, TypeSize


class Section(QWidget):
    """Holds what belongs together."""

    def __init__(self, title: str, *beside: QWidget) -> None:
        """Say `title`, with `beside` at the end of its line."""
        super().__init__()
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(TextLabel(title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold), 1)
        for widget in beside:
            line.addWidget(widget)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self.column.setSpacing(Space.SMALL)
        self.column.addLayout(line)
