"""The conversations that files hold, as a table to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from parlance.contract.chat_wording import PROGRAMS
from parlance.services.days import moment_of
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import number

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.contract.chat_exchange import FoundChat
    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 34
_NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_TITLE, _PROGRAM, _DATE, _MESSAGES = range(4)
_WIDTHS = {_PROGRAM: 112, _DATE: 104, _MESSAGES: 100}
_LEAST_HEIGHT = 260


class FoundModel(QAbstractTableModel):
    """What was found, with a tick for each that is to be imported.

    Signals:
        chosen_changed: others are ticked.
    """

    chosen_changed = Signal()

    def __init__(self, found: tuple[FoundChat, ...]) -> None:
        """Tick what is not here yet."""
        super().__init__()
        self.found = found
        self._ticked = {row for row, each in enumerate(found) if each.known_as is None}

    @property
    def chosen(self) -> tuple[FoundChat, ...]:
        """What is ticked, in its order."""
        return tuple(each for row, each in enumerate(self.found) if row in self._ticked)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick everything that can be imported, or nothing."""
        news = (row for row, each in enumerate(self.found) if each.known_as is None)
        self._ticked = set(news) if ticked else set()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.found) - 1, 0))
        self.chosen_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        """Title, program, date, messages."""
        return 0 if parent.isValid() else 4

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what stands over a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _MESSAGES:
            return _NUMBERS
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Conversation"), self.tr("From"), self.tr("Date"), self.tr("Messages"))[
            section
        ]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        found = self.found[index.row()]
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(found, column)
            case Qt.ItemDataRole.CheckStateRole if column == _TITLE:
                is_ticked = index.row() in self._ticked
                return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column == _MESSAGES:
                return _NUMBERS
            case _:
                return None

    def setData(  # noqa: N802 - Qt's name
        self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != _TITLE:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if is_ticked else self._ticked.discard)(index.row())
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What is here already can be read, and not ticked."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.found[index.row()].known_as is None:
            flags |= Qt.ItemFlag.ItemIsEnabled
            if index.column() == _TITLE:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _words(self, found: FoundChat, column: int) -> str:
        match column:
            case 0:
                return found.chat.title or self.tr("Untitled")
            case 1:
                return PROGRAMS[found.program]
            case 2:
                return _date(found.chat.created)
            case _:
                if found.known_as is not None:
                    return self.tr("here already")
                return number(len(found.chat.path))


class FoundTable(QTableView):
    """Shows what was found; the space bar ticks the row."""

    def __init__(self, look: Look, model: FoundModel) -> None:
        """Show `model`."""
        super().__init__()
        self._found = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Conversations that were found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick the row that is chosen, whichever of its cells is."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            place = self._found.index(index.row(), 0)
            if self._found.flags(place) & Qt.ItemFlag.ItemIsUserCheckable:
                ticked = place.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
                self._found.setData(place, state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)


def _date(seconds: float) -> str:
    if seconds <= 0:
        return ""
    day = moment_of(seconds).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
