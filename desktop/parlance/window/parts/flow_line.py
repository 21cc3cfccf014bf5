"""A line of controls that goes on in another one where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QStyle

from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterator

_Line = list[tuple[QLayoutItem, int]]
"""What stands in one line, each with its width in pixels."""


class FlowLine(QLayout):
    """Puts things beside each other like a QHBoxLayout, and breaks the line like a text.

    What can grow takes what is left of its line; behind `add_stretch()` things stand at the
    trailing edge.
    """

    def __init__(self, spacing: int = Space.SMALL) -> None:
        """Start empty."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._height = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_stretch(self) -> None:
        """Have what comes next stand at the trailing edge."""
        policy = QSpacerItem(0, 0).sizePolicy().Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take what is added at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Take the whole width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """More lines are needed where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines, in pixels."""
        around = self._around()
        lines = list(self._lines(width - around.width()))
        gaps = self.spacing() * max(0, len(lines) - 1)
        return sum(map(_height, lines)) + gaps + around.height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line."""
        line = [(item, item.sizeHint().width()) for item in self._shown()]
        return QSize(self._width(line), _height(line)) + self._around()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest thing."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        least += self._around()
        # A place that scrolls asks for no height at a width: it gets that of the present one.
        return least.expandedTo(QSize(0, self._height))

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's name
        """Lay everything out anew."""
        super().setGeometry(place)
        height = self.heightForWidth(place.width())
        if height != self._height:
            self._height = height
            self.update()
        place = place.marginsRemoved(self.contentsMargins())
        direction = QGuiApplication.layoutDirection()
        top = place.top()
        for line in self._lines(place.width()):
            height, left = _height(line), place.left()
            for item, width in self._filled(line, place.width()):
                own = min(height, item.sizeHint().height())
                at = QRect(QPoint(left, top + (height - own) // 2), QSize(width, own))
                item.setGeometry(QStyle.visualRect(direction, place, at))
                left += width + (self.spacing() if item.spacerItem() is None else 0)
            top += height + self.spacing()

    def _around(self) -> QSize:
        edges = self.contentsMargins()
        return QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _shown(self) -> Iterator[QLayoutItem]:
        for item in self._items:
            if item.spacerItem() is not None or not item.isEmpty():
                yield item

    def _lines(self, room: int) -> Iterator[_Line]:
        line: _Line = []
        for item in self._shown():
            least = item.minimumSize().width()
            width = max(least, min(item.sizeHint().width(), room))
            if _says(line) and self._width([*line, (item, width)]) > room:
                yield line
                line = []
            line.append((item, width))
        if _says(line):
            yield line

    def _width(self, line: _Line) -> int:
        things = sum(item.spacerItem() is None for item, _ in line)
        return sum(width for _, width in line) + self.spacing() * max(0, things - 1)

    def _filled(self, line: _Line, room: int) -> _Line:
        """Let what can grow take what is left of a line."""
        growing = [
            item for item, _ in line if item.expandingDirections() & Qt.Orientation.Horizontal
        ]
        left = room - self._width(line)
        if not growing or left <= 0:
            return line
        more, rest = divmod(left, len(growing))
        return [
            (item, width + (more + (rest if item is growing[-1] else 0) if item in growing else 0))
            for item, width in line
        ]


def _height(line: _Line) -> int:
    return max((item.sizeHint().height() for item, _ in line), default=0)


def _says(line: _Line) -> bool:
    return any(item.spacerItem() is None for item, _ in line)
