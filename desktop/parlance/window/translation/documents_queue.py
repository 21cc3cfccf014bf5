"""The queue of documents, and what can be done with each entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from parlance.contract.faults import DocumentLocked, DocumentNotDecodable, DocumentPasswordWrong
from parlance.contract.summary import ENDED_STATES
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.words import filled, plain_hint
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.documents_rows import DocumentDelegate, DocumentRows
from parlance.window.translation.documents_words import (
    can_pause,
    can_resume,
    can_stop,
    is_finished,
)
from parlance.window.translation.words import name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject, QPoint

    from parlance.contract.translation import TranslationItem
    from parlance.services.translation_documents import TranslationDocuments
    from parlance.window.parts.look import Look

_ROW: Final = 56
_SHOWN_ROWS: Final = 8
_LEAST_ROWS: Final = 2


class DocumentQueue(QWidget):
    """The queue with its buttons; hidden while it is empty.

    Signals:
        chosen: an entry that the person wants to see.
        password_wanted, encoding_wanted: an entry that wants that.
    """

    chosen = Signal(int)
    password_wanted = Signal(int)
    encoding_wanted = Signal(int)

    def __init__(self, look: Look, documents: TranslationDocuments) -> None:
        """Follow `documents`."""
        super().__init__()
        self._look = look
        self._documents = documents
        self._is_showing = False
        self._current: int | None = None
        self._most_rows = _SHOWN_ROWS
        self.model = DocumentRows(self)
        self.view = self._new_view()
        self.hold = IconButton(look, "pause", self.tr("Pause"), size=14)
        self.end = IconButton(look, "square", self.tr("Stop"), size=14)
        self.away = IconButton(look, "x", self.tr("Remove from the queue"), size=14)
        self.more = IconButton(look, "ellipsis", self.tr("More"), size=14)
        self.clear = TextButton(look, self.tr("Clear finished"), kind="link")
        self.clear.setFont(text_font(TypeSize.LABEL))
        self.clear.setToolTip(self.tr("Finished documents stay in the list below"))
        self._lay_out()
        self._connect()
        self._show_queue()

    @property
    def current(self) -> TranslationItem | None:
        """The entry that is chosen."""
        row = self.model.row_of(self._current)
        return self.model.items[row] if row >= 0 else None

    def choose(self, item: int | None) -> None:
        """Show an entry as the chosen one, or none; `chosen` is not told."""
        self._current = item
        self._is_showing = True
        row = self.model.row_of(item)
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row < 0:
            self.view.clearSelection()
        self._is_showing = False
        self._show_buttons()

    # Layout -----------------------------------------------------------------------------

    def _new_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(DocumentDelegate(self._look, view))
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Queue of documents"))
        view.setAccessibleDescription(
            self.tr("Enter shows an entry, Space pauses or resumes it, Delete removes it")
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.installEventFilter(self)
        self._look.changed.connect(view.viewport().update)
        return view

    def _lay_out(self) -> None:
        heading = TextLabel(
            self.tr("Queue"), role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold
        )
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, Space.MEDIUM, 0)
        head.setSpacing(0)
        head.addWidget(heading)
        head.addWidget(self.clear)
        head.addStretch(1)
        for button in (self.hold, self.end, self.away, self.more):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view)

    def _connect(self) -> None:
        self._documents.queue_changed.connect(self._show_queue)
        self._documents.item_changed.connect(self._on_item_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.clicked.connect(self._on_shown)
        self.view.activated.connect(self._on_shown)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.hold.clicked.connect(self._hold_or_resume)
        self.end.clicked.connect(lambda: self._with_current(self._documents.stop))
        self.away.clicked.connect(lambda: self._with_current(self._documents.remove))
        self.more.clicked.connect(self._on_more)
        self.clear.clicked.connect(self.clear_finished)

    # What the service says --------------------------------------------------------------

    def _show_queue(self) -> None:
        self._is_showing = True
        self.model.show_items(self._documents.items)
        self._is_showing = False
        is_wanted = bool(self.model.items)
        # Shown before it has a place in the page, it would be a window of its own.
        if self.parentWidget() is not None or not is_wanted:
            self.setVisible(is_wanted)
        self._fit()
        self._show_clear()
        self.choose(self._current)

    def make_room(self, height: int) -> None:
        """Take no more than this of the column, in pixels; the rest of the rows scrolls."""
        self._most_rows = min(_SHOWN_ROWS, max(_LEAST_ROWS, height // _ROW))
        self._fit()

    def _fit(self) -> None:
        rows = max(1, len(self.model.items))
        self.view.setFixedHeight(_ROW * min(rows, self._most_rows))

    def _on_item_changed(self, item: int) -> None:
        found = self._documents.item(item)
        if found is not None:
            self.model.show_item(found)
            self._show_clear()
        if item == self._current:
            self._show_buttons()

    def _show_buttons(self) -> None:
        item = self.current
        is_held = item is not None and can_resume(item)
        self.hold.show_icon("play" if is_held else "pause")
        words = {
            self.hold: self.tr("Resume") if is_held else self.tr("Pause"),
            self.end: self.tr("Stop"),
            self.away: self.tr("Remove from the queue"),
            self.more: self.tr("More"),
        }
        for button, does in words.items():
            button.setVisible(item is not None)
            if item is not None:
                # They stand beside “Queue”, and mean one entry of it.
                language = name_of(item.options.target)
                name = filled(self.tr("%1: %2, %3"), does, item.title, language)
                button.rename(name, plain_hint(name))
        if item is not None:
            self.hold.setVisible(is_held or can_pause(item))
            self.end.setVisible(can_stop(item))

    def _show_clear(self) -> None:
        self.clear.setVisible(any(map(is_finished, self.model.items)))

    # What people do ---------------------------------------------------------------------

    def clear_finished(self) -> None:
        """Take all off the queue that is done and written."""
        for item in self._documents.items:
            if is_finished(item):
                self._documents.remove(item.id)

    def _with_current(self, act: Callable[[int], None]) -> None:
        if self._current is not None:
            act(self._current)

    def _hold_or_resume(self) -> None:
        item = self.current
        if item is not None and can_resume(item):
            self._documents.resume(item.id)
        elif item is not None and can_pause(item):
            self._documents.pause(item.id)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_showing:
            self._on_shown(index)

    def _on_shown(self, index: QModelIndex) -> None:
        if index.isValid():
            self._current = self.model.items[index.row()].id
            self._show_buttons()
            self.chosen.emit(self._current)

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            menu = self.menu_for(self.model.items[index.row()])
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _on_more(self) -> None:
        item = self.current
        if item is not None:
            corner = self.more.rect().bottomLeft()
            self.menu_for(item).popup(self.more.mapToGlobal(corner))

    def menu_for(self, item: TranslationItem) -> QMenu:
        """Return the menu of what can be done with an entry."""
        return queue_menu(self, self._documents, item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete removes, Space pauses or resumes, Enter shows."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.view and is_key and self.current is not None:
            assert isinstance(event, QKeyEvent)
            match event.key():
                case Qt.Key.Key_Delete:
                    self._documents.remove(self.current.id)
                    return True
                case Qt.Key.Key_Space:
                    self._hold_or_resume()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.chosen.emit(self.current.id)
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)


def queue_menu(
    owner: DocumentQueue, documents: TranslationDocuments, item: TranslationItem
) -> QMenu:
    """Return the menu of what can be done with an entry; it deletes itself when closed."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    number = item.id
    is_locked = isinstance(item.fault, DocumentLocked | DocumentPasswordWrong)
    offers: tuple[tuple[bool, str, Callable[[int], object]], ...] = (
        (True, owner.tr("Show"), owner.chosen.emit),
        (can_resume(item), owner.tr("Resume"), documents.resume),
        (can_pause(item), owner.tr("Pause"), documents.pause),
        (can_stop(item), owner.tr("Stop"), documents.stop),
        (item.state in ENDED_STATES, owner.tr("Translate again"), documents.again),
        (is_locked, owner.tr("Password…"), owner.password_wanted.emit),
        (
            isinstance(item.fault, DocumentNotDecodable),
            owner.tr("Encoding…"),
            owner.encoding_wanted.emit,
        ),
        (True, owner.tr("Remove from the queue"), documents.remove),
    )
    for is_offered, words, act in offers:
        if is_offered:
            menu.addAction(words).triggered.connect(lambda _checked=False, does=act: does(number))
    if any(map(is_finished, documents.items)):
        menu.addAction(owner.tr("Clear finished")).triggered.connect(owner.clear_finished)
    return menu
