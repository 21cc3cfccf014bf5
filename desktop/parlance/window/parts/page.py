"""The frame of a place: a header with its title, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from parlance.window.parts.controls import TextLabel
from parlance.window.theme import Measure, Space, TypeSize


def page_header(title: str) -> tuple[QWidget, QHBoxLayout]:
    """Return a header that says `title`, and its line for buttons."""
    header = QWidget()
    header.setFixedHeight(55)
    line = QHBoxLayout(header)
    line.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
    line.setSpacing(Space.SMALL)
    line.addWidget(TextLabel(title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold))
    line.addStretch(1)
    return header, line


class ScrollColumn(QScrollArea):
    """A column of bounded width in the middle of what scrolls."""

    def __init__(self, width: int = Measure.FORM) -> None:
        """Start empty."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(32)
        outer = QWidget()
        outer.setProperty("kind", "column")
        line = QHBoxLayout(outer)
        line.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        inner = QWidget()
        inner.setProperty("kind", "column")
        inner.setMaximumWidth(width)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.MEDIUM)
        line.addStretch(1)
        line.addWidget(inner, 1000)
        line.addStretch(1)
        self.setWidget(outer)
