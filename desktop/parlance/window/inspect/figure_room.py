"""Room for a picture that may be wider than the window, and a heading with its button to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.tree_figure import TreeFigure
from parlance.window.parts.controls import TextLabel
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.services.inspect_files import InspectFiles
    from parlance.window.inspect.figure import Figure
    from parlance.window.parts.look import Look


class FigureRoom(QScrollArea):
    """Is as high as its picture; scrolls sideways where that is wider."""

    def __init__(self, figure: Figure) -> None:
        """Hold `figure`."""
        super().__init__()
        self._figure = figure
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        figure.setAutoFillBackground(False)
        self.setWidget(figure)
        if isinstance(figure, TreeFigure):
            figure.moved.connect(self._on_moved)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the picture, and of the scroll bar where there is one."""
        wanted = self._figure.minimumSizeHint()
        is_wide = wanted.width() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        return QSize(wanted.width(), wanted.height() + bar)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height; any width will do."""
        return QSize(0, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Grow with the picture."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _on_moved(self, x: int, y: int) -> None:
        self.ensureVisible(x, y, self.viewport().width() // 4, 0)


class FigureSection(QWidget):
    """A picture under its name, with the button that saves it."""

    def __init__(self, look: Look, files: InspectFiles, figure: Figure, name: str) -> None:
        """Hold `figure`; its files are called `name`."""
        super().__init__()
        line = QHBoxLayout()
        line.addWidget(TextLabel(figure.accessibleName(), weight=QFont.Weight.DemiBold), 1)
        line.addWidget(SaveButton(look, files, name, figure=figure))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CLOSE)
        column.addLayout(line)
        column.addWidget(FigureRoom(figure))
