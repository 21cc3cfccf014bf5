"""A table to read and copy from, with the whole of a long cell below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import kept_apart
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT: Final = 28
_MOST_ROWS: Final = 12
_HEADING: Final = 34
_EDGE: Final = 6
_SHOWN: Final = 200
"""Letters of a cell that a line shows at most; all of it is copied."""


class _Rows(QAbstractTableModel):
    """Rows of cells under headings."""

    def __init__(self, headings: Sequence[str], numbers: frozenset[int]) -> None:
        super().__init__()
        self.rows: Sequence[Sequence[str]] = ()
        self._headings, self._numbers = headings, numbers

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        return 0 if parent.isValid() else len(self._headings)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._edge(section)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                # Ends of lines would be drawn, and letters of another direction take others along.
                text = self.rows[index.row()][index.column()]
                return kept_apart(" ".join(text[:_SHOWN].split()) + "…" * (len(text) > _SHOWN))
            case Qt.ItemDataRole.UserRole:
                return self.rows[index.row()][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._edge(index.column())
            case _:
                return None

    def _edge(self, column: int) -> Qt.AlignmentFlag:
        edge = Qt.AlignmentFlag
        side = edge.AlignTrailing if column in self._numbers else edge.AlignLeading
        return side | edge.AlignVCenter


class PlainTable(QTableView):
    """Lists rows of which some can be searched for; Ctrl+C copies the whole of a cell.

    Signals:
        chosen: another row is the `current` one, or none is.
    """

    chosen = Signal()

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        *,
        numbers: frozenset[int] = frozenset(),
        wide: int | None = None,
    ) -> None:
        """Start empty; columns of `numbers` end at one line, the `wide` one takes what is left.

        Without one all columns are as wide.
        """
        super().__init__()
        self._rows = _Rows(headings, numbers)
        self._rows.setParent(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterRole(Qt.ItemDataRole.UserRole)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._found)
        self.setAccessibleName(name)
        self.setFont(text_font(TypeSize.META))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.selectionModel().currentChanged.connect(lambda *_indexes: self.chosen.emit())
        header = self.horizontalHeader()
        header.setFont(text_font(TypeSize.META))
        header.setFixedHeight(scaled(_HEADING))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(len(headings)):
            if wide not in (None, column):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """List these."""
        self._rows.show_rows(rows)
        lines = min(len(rows), _MOST_ROWS)
        self.setFixedHeight(lines * scaled(_ROW_HEIGHT) + scaled(_HEADING) + _EDGE)

    def search(self, words: str) -> None:
        """List only rows that have `words` in them; all for nothing."""
        self._found.setFilterFixedString(words)

    @property
    def count(self) -> int:
        """How many rows are listed."""
        return self._found.rowCount()

    @property
    def current(self) -> Sequence[str]:
        """The whole cells of the row that is chosen; nothing where none is."""
        index = self._found.mapToSource(self.currentIndex())
        return self._rows.rows[index.row()] if index.isValid() else ()

    def choose(self, first: str) -> None:
        """Choose the row that begins with the cell `first`, if it is listed."""
        for row, cells in enumerate(self._rows.rows):
            if cells[0] == first:
                self.setCurrentIndex(self._found.mapFromSource(self._rows.index(row, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the cell as it is, not as it is shown."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.current:
            QGuiApplication.clipboard().setText(self.current[self.currentIndex().column()])
        else:
            super().keyPressEvent(event)
