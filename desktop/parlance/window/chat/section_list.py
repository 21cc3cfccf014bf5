"""The list of conversations: several can be chosen, renamed, deleted and carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView

from parlance.contract.history import ConversationId
from parlance.window.chat.conversation_list import MIME
from parlance.window.chat.row_painting import RowDelegate
from parlance.window.parts.long_list import LongList

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
    )

    from parlance.contract.history import Conversation
    from parlance.services.chat_sections import Section
    from parlance.window.chat.conversation_list import ConversationModel
    from parlance.window.parts.look import Look


class SectionList(LongList):
    """Shows a ConversationModel; several conversations can be chosen and carried.

    Attributes:
        takes: says whether a section takes conversations that are dropped in it.

    Signals:
        conversation_chosen: the ConversationId that was clicked or entered.
        heading_chosen: the Section whose heading was clicked or entered.
        fold_wanted: a Section, and whether only its heading is to be shown.
        delete_pressed, rename_pressed: the key was pressed.
        menu_wanted: where on the screen; it is for what is chosen.
        dropped: a tuple of ConversationId, and the Section they were dropped in.
    """

    conversation_chosen = Signal(object)
    heading_chosen = Signal(object)
    fold_wanted = Signal(object, bool)
    delete_pressed = Signal()
    rename_pressed = Signal()
    menu_wanted = Signal(QPoint)
    dropped = Signal(object, object)

    def __init__(self, look: Look, rows: ConversationModel, name: str) -> None:
        """Show `rows`; `name` is what a screen reader calls the list."""
        self._rows = rows
        self._over: tuple[str, int] | None = None
        self._held: tuple[set[int], tuple[str, int] | int | None] = (set(), None)
        self.takes: Callable[[tuple[ConversationId, ...], Section], bool] = lambda _ids, _to: False
        super().__init__(rows)
        self.rows_delegate = RowDelegate(look, rows, self)
        self.setItemDelegate(self.rows_delegate)
        rows.modelReset.connect(self._take_up)
        rows.modelAboutToBeReset.connect(self._hold)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(name)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)
        look.changed.connect(self.viewport().update)

    # What is chosen -----------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[Conversation, ...]:
        """The conversations that are selected, in the order of the list."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        rows = sorted({n for each in ranges for n in range(each.top(), each.bottom() + 1)})
        found = (self._rows.row(row).conversation for row in rows)
        return tuple(each for each in found if each is not None)

    @property
    def section(self) -> Section | None:
        """The section whose heading has the keyboard, if one has."""
        row = self.currentIndex().row()
        found = self._rows.row(row) if row >= 0 else None
        return found.section if found is not None and found.conversation is None else None

    def choose(self, key: tuple[str, int] | int | None) -> None:
        """Make one row the current and, if it can be, the only chosen one; or none."""
        row = self._rows.row_of(key)
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(row), how)

    def choose_next(self) -> None:
        """Choose a conversation near the keyboard where none is chosen, as after a deletion."""
        row, count = self.currentIndex().row(), self._rows.rowCount()
        if row < 0 or self.chosen:
            return
        near = (self._rows.row(place) for place in (*range(row, count), *range(row - 1, -1, -1)))
        self.choose(next((each.key for each in near if each.conversation is not None), None))

    def _hold(self) -> None:
        row = self.currentIndex().row()
        current = self._rows.row(row).key if row >= 0 else None
        self._held = ({each.id for each in self.chosen}, current)

    def _take_up(self) -> None:
        """Choose again what was chosen before the list became another one."""
        chosen, current = self._held
        selection = QItemSelection()
        for key in chosen:
            row = self._rows.row_of(key)
            if row >= 0:
                index = self._rows.index(row)
                selection.select(index, index)
        model = self.selectionModel()
        row = self._rows.row_of(current)
        if row >= 0:
            model.setCurrentIndex(self._rows.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # What people do -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete, rename, fold and unfold; the rest is Qt's."""
        section = self.section
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        elif event.key() in keys and section is not None and section.folder is not None:
            folds = (event.key() == Qt.Key.Key_Left) != self.isRightToLeft()
            self.fold_wanted.emit(section, folds)
        elif event.key() == Qt.Key.Key_Space and section is not None:
            self.heading_chosen.emit(section)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.chosen) <= 1:
            self._on_activated(index)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row.conversation is None:
            self.heading_chosen.emit(row.section)
        elif len(self.chosen) <= 1:
            self.conversation_chosen.emit(row.conversation.id)

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid() or not self.viewport().rect().contains(place):
            index = self.currentIndex()
            place = self.visualRect(index).center()
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.choose(self._rows.row(index.row()).key)
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    # Carrying -------------------------------------------------------------------------------

    def is_marked(self, row: int) -> bool:
        """Return whether a row is the heading of the section that would take them."""
        return self._over is not None and self._rows.row(row).key == self._over

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Carry what is chosen, with its titles as the picture."""
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData(self.selectionModel().selectedIndexes()))
        drag.setPixmap(self.rows_delegate.picture_of(self.chosen, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take conversations; files are for the window."""
        if _carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the section that would take them."""
        carried = _carried(event.mimeData())
        if not carried:
            event.ignore()
            return
        QAbstractItemView.dragMoveEvent(self, event)  # scrolls at the edges
        section = self._section_at(event.position().toPoint())
        takes = section is not None and self.takes(carried, section)
        self._mark(section.key if section is not None and takes else None)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They were carried away."""
        self._mark(None)
        QAbstractItemView.dragLeaveEvent(self, event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where they were dropped."""
        carried, section = _carried(event.mimeData()), self._section_at(event.position().toPoint())
        self._mark(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if carried and section is not None and self.takes(carried, section):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(carried, section)
        else:
            event.ignore()

    def _section_at(self, place: QPoint) -> Section | None:
        index = self.indexAt(place)
        return self._rows.row(index.row()).section if index.isValid() else None

    def _mark(self, key: tuple[str, int] | None) -> None:
        self._over = key
        self.viewport().update()


def _carried(data: QMimeData) -> tuple[ConversationId, ...]:
    text = bytes(data.data(MIME).data()).decode("ascii", "replace")
    return tuple(ConversationId(int(word)) for word in text.split() if word.isdigit())
