"""A list of headings and rows that costs what is on screen, however many rows there are.

QListView asks for the size of every row at every change, which takes 60 ms for 10,000 of
them. Here two heights are all there is: where a row stands is a sum of them.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from parlance.window.parts.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, QPoint
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

HEADING_HEIGHT = 36
ROW_HEIGHT = 56
_Move = QAbstractItemView.CursorAction
_STEP = 20


class LongModel(QAbstractListModel):
    """A model of which two heights of rows are known."""

    def headings(self) -> Iterable[bool]:
        """Return for each row whether it is a heading, which is lower."""
        raise NotImplementedError


class LongList(QListView):
    """Shows a LongModel."""

    def __init__(self, rows: LongModel) -> None:
        """Show `rows`, which is never exchanged."""
        self._long = rows
        self._edges: list[int] | None = None
        super().__init__()
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.layoutChanged, rows.modelReset):
            changed.connect(self._on_changed)  # before Qt hears of it
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def is_marked(self, row: int) -> bool:
        """Return whether a row is painted as one that takes what is carried; here none is."""
        return row < 0

    def _on_changed(self) -> None:
        self._edges = None

    # Where rows stand -----------------------------------------------------------------------

    def _tops(self) -> list[int]:
        """Return where each row begins and the last one ends, from the top of the list."""
        if self._edges is None:
            heights = (
                scaled(HEADING_HEIGHT) if low else scaled(ROW_HEIGHT)
                for low in self._long.headings()
            )
            self._edges = list(accumulate(heights, initial=0))
        return self._edges

    def _row_at(self, y: int) -> int:
        """Return the row at a height from the top of the list; -1 beside them."""
        tops = self._tops()
        return bisect_right(tops, y) - 1 if 0 <= y < tops[-1] else -1

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Return where a row stands on the viewport."""
        tops = self._tops()
        if not index.isValid() or index.row() >= len(tops) - 1:
            return QRect()
        top, bottom = tops[index.row()], tops[index.row() + 1]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    def indexAt(self, place: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the row at a place of the viewport."""
        row = self._row_at(place.y() + self.verticalOffset())
        return self._long.index(row) if row >= 0 else QModelIndex()

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Return how far down the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Return 0: the list is as wide as its viewport."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802 - Qt's name
        """Return that no row is hidden."""
        return False

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll no further than it takes to have a row on screen."""
        self.executeDelayedItemsLayout()
        place, height = self.visualRect(index), self.viewport().height()
        if place.isNull():
            return
        bar = self.verticalScrollBar()
        match hint:
            case QAbstractItemView.ScrollHint.PositionAtTop:
                by = place.top()
            case QAbstractItemView.ScrollHint.PositionAtBottom:
                by = place.bottom() + 1 - height
            case QAbstractItemView.ScrollHint.PositionAtCenter:
                by = place.center().y() - height // 2
            case _:
                by = min(0, place.top()) or max(0, place.bottom() + 1 - height)
        bar.setValue(bar.value() + by)

    def setSelection(  # noqa: N802 - Qt's name
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Choose the rows that a rectangle of the viewport touches."""
        count, offset, area = self._long.rowCount(), self.verticalOffset(), rect.normalized()
        tops = self._tops()
        first = max(0, bisect_right(tops, area.top() + offset) - 1)
        last = min(count - 1, bisect_right(tops, area.bottom() + offset) - 1)
        selection = QItemSelection()
        if first <= last:
            selection.select(self._long.index(first), self._long.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:  # noqa: N802
        """Return the whole viewport: painting it costs no more than finding out."""
        return QRegion(self.viewport().rect())

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row that a key leads to."""
        count, row = self._long.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(1, self.viewport().height() // scaled(ROW_HEIGHT) - 1)
        match action:
            case _Move.MoveHome:
                to = 0
            case _Move.MoveEnd:
                to = count - 1
            case _Move.MoveUp | _Move.MovePrevious:
                to = row - 1
            case _Move.MovePageUp:
                to = row - page
            case _Move.MovePageDown:
                to = row + page
            case _Move.MoveDown | _Move.MoveNext:
                to = row + 1
            case _:
                to = row
        return self._long.index(min(max(to, 0), count - 1))

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Count the heights anew when they are asked for."""
        self._edges = None
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Have the scroll bar reach from the first row to the last."""
        QAbstractItemView.updateGeometries(self)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(scaled(_STEP))
        bar.setRange(0, max(0, self._tops()[-1] - height))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the new size."""
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows that are on screen."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        painter, state = QPainter(self.viewport()), option.state
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        has_mouse = self.viewport().underMouse()
        chosen = self.selectionModel()
        area, offset, count = event.rect(), self.verticalOffset(), self._long.rowCount()
        row = max(0, self._row_at(area.top() + offset))
        while row < count and self._tops()[row] - offset <= area.bottom():
            index = self._long.index(row)
            option.rect = self.visualRect(index)
            option.state = state & ~QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if has_mouse and hovered == index:
                option.state |= QStyle.StateFlag.State_MouseOver
            if self.hasFocus() and index == self.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            if self.is_marked(row):
                option.state |= QStyle.StateFlag.State_Open
            self.itemDelegate().paint(painter, option, index)
            row += 1
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show what the pointer is over."""
        QAbstractItemView.mouseMoveEvent(self, event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show that the pointer has gone."""
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)
