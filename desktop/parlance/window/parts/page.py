"""The frame of a place: a header with its title, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from parlance.window.parts.controls import TextLabel
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.theme import Measure, Space, TypeSize


def page_header(title: str, *, is_full: bool = False) -> tuple[QWidget, QHBoxLayout]:
    """Return a header that says `title`, and its line for buttons.

    One that is full of them leaves the title to the rail where text is large.
    """
    header = QWidget()
    header.setFixedHeight(scaled(55))
    line = QHBoxLayout(header)
    line.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
    line.setSpacing(Space.SMALL)
    said = TextLabel(title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
    line.addWidget(said)
    if is_full and text_percent() > LARGE_TEXT:
        said.hide()
    line.addStretch(1)
    return header, line


class ScrollColumn(QScrollArea):
    """A column of bounded width in the middle of what scrolls.

    The room of the scroll bar is kept free while there is none: the column stands still when
    it grows beyond the window.
    """

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
        inner.setMaximumWidth(scaled(width))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.MEDIUM)
        line.addStretch(1)
        line.addWidget(inner, 1000)
        line.addStretch(1)
        self.setWidget(outer)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the room free at the other edge, or another width of it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._keep_room()

    def _keep_room(self) -> None:
        bar = self.verticalScrollBar()
        room = 0 if bar.maximum() > bar.minimum() else bar.sizeHint().width()
        left, right = (room, 0) if self.isRightToLeft() else (0, room)
        if self.viewportMargins() != QMargins(left, 0, right, 0):
            self.setViewportMargins(left, 0, right, 0)


class PlaceStack(QStackedWidget):
    """Shows one of several places; wants no more room than the one that is shown."""

    def __init__(self) -> None:
        """Start without places."""
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room of the place that is shown."""
        place = self.currentWidget()
        return place.minimumSizeHint() if place is not None else QSize()


class PlaceRoom(QScrollArea):
    """Holds a stack of places; scrolls where one needs more room than the window has."""

    def __init__(self, places: PlaceStack) -> None:
        """Hold `places`."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(places)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return that any room will do."""
        return QSize(0, 0)
