"""The column with all conversations: new, search, list, delete with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
)

from parlance.window.chat.conversation_list import ConversationModel
from parlance.window.parts.ages import today
from parlance.window.parts.controls import ElidedLabel, IconButton, Surface, TextButton, TextLabel
from parlance.window.parts.two_line_delegate import TwoLineDelegate
from parlance.window.parts.words import filled
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPoint
    from PySide6.QtWidgets import (
        QWidget,
    )

    from parlance.contract.history import Conversation
    from parlance.services.chat import ChatService
    from parlance.window.parts.look import Look

_SEARCH_PAUSE_MS = 150


class UndoBar(QFrame):
    """Offers to bring back the conversation that was deleted last.

    It stays until the next deletion, a new chat, or until the person closes it.
    """

    def __init__(self, look: Look, chat: ChatService) -> None:
        """Follow `chat`; hidden while there is nothing to bring back."""
        super().__init__()
        self._chat = chat
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, 4, 4, 4)
        line.setSpacing(2)
        self._words = ElidedLabel(pixels=TypeSize.META)
        kept = TextLabel(self.tr("Deleted; kept in the bin."), role="muted", pixels=TypeSize.META)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(kept)
        undo = TextButton(look, self.tr("Undo"), kind="link")
        undo.clicked.connect(chat.undo_delete)
        close = IconButton(look, "x", self.tr("Close"), size=14)
        close.clicked.connect(self.hide)
        line.addLayout(words, 1)
        line.addWidget(undo)
        line.addWidget(close)
        self._shown_for: Conversation | None = None
        chat.conversations_changed.connect(self._show)
        chat.opened.connect(self._on_opened)
        self._show()

    def _show(self) -> None:
        gone = self._chat.trashed
        if gone is None:
            self.hide()
        elif gone is not self._shown_for:
            self._words.show_text(filled(self.tr("“%1”"), gone.title))
            self.show()
        self._shown_for = gone

    def _on_opened(self) -> None:
        if self._chat.current is None:
            self.hide()


class Conversations(Surface):
    """Shows the list that the chat service holds and passes on what is chosen."""

    def __init__(self, look: Look, chat: ChatService) -> None:
        """Follow `chat`."""
        super().__init__("side")
        self._look = look
        self._chat = chat
        self.setFixedWidth(Measure.LIST)
        new = TextButton(look, self.tr("New chat"), icon="plus")
        new.setToolTip(self.tr("New chat (Ctrl+N)"))
        new.clicked.connect(chat.new)
        self.search_field = self._new_search()
        self._model = ConversationModel(self, today)
        self.view = self._new_view()
        self._nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out(new, UndoBar(look, chat))
        chat.conversations_changed.connect(self._show)
        chat.opened.connect(self._select_current)
        chat.message_added.connect(self._select_current)
        self._show()

    def _lay_out(self, new: QWidget, undo: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, Space.SMALL)
        column.setSpacing(Space.SMALL)
        top = QVBoxLayout()
        top.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        top.setSpacing(Space.SMALL)
        top.addWidget(new)
        top.addWidget(self.search_field)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        bottom.addWidget(undo)
        column.addLayout(bottom)

    def _new_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search conversations"))
        field.setAccessibleName(self.tr("Search conversations"))
        field.setClearButtonEnabled(False)
        field.setAcceptDrops(False)  # a document dropped here is for the window
        self._search_icon = field.addAction(
            self._look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._look.changed.connect(self._paint_search_icon)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._chat.search(field.text()))
        field.textChanged.connect(lambda _text: self._pause.start())
        return field

    def _paint_search_icon(self) -> None:
        self._search_icon.setIcon(self._look.icon("search", "faint", size=16))

    def _new_view(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(self._look, view))
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Conversations"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        view.clicked.connect(self._on_chosen)
        view.activated.connect(self._on_chosen)
        view.installEventFilter(self)
        self._look.changed.connect(view.viewport().update)
        return view

    def _show(self) -> None:
        self._model.show_conversations(self._chat.conversations)
        is_empty = not self._chat.conversations
        self.view.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        searching = bool(self.search_field.text().strip())
        self._nothing.setText(
            self.tr("No conversation contains this.")
            if searching
            else self.tr("Your conversations will be listed here.")
        )
        self._select_current()

    def _select_current(self) -> None:
        row = self._model.row_of(self._chat.current)
        if row < 0:
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self._model.index(row))

    def _conversation_at(self, index: QModelIndex) -> Conversation | None:
        return self._model.entry(index.row()).conversation if index.isValid() else None

    def _on_chosen(self, index: QModelIndex) -> None:
        conversation = self._conversation_at(index)
        if conversation is not None and conversation.id != self._chat.current:
            self._chat.open(conversation.id)

    def _on_menu_requested(self, place: QPoint) -> None:
        conversation = self._conversation_at(self.view.indexAt(place))
        if conversation is not None:
            menu = conversation_menu(self, self._chat, conversation)
            menu.popup(self.view.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete the chosen conversation with the Delete key, rename it with F2."""
        if watched is self.view and isinstance(event, QKeyEvent):
            conversation = self._conversation_at(self.view.currentIndex())
            if event.type() == QEvent.Type.KeyPress and conversation is not None:
                if event.key() == Qt.Key.Key_Delete:
                    self._chat.delete(conversation.id)
                    return True
                if event.key() == Qt.Key.Key_F2:
                    ask_for_title(self, self._chat, conversation)
                    return True
        return super().eventFilter(watched, event)


def conversation_menu(parent: QWidget, chat: ChatService, conversation: Conversation) -> QMenu:
    """Return the menu of what can be done with a conversation."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rename = menu.addAction(parent.tr("Rename…"))
    rename.triggered.connect(lambda: ask_for_title(parent, chat, conversation))
    delete = menu.addAction(parent.tr("Delete"))
    delete.triggered.connect(lambda: chat.delete(conversation.id))
    return menu


def ask_for_title(parent: QWidget, chat: ChatService, conversation: Conversation) -> QInputDialog:
    """Ask for another title and pass it on."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(parent.tr("Rename conversation"))
    dialog.setLabelText(parent.tr("Title"))
    dialog.setTextValue(conversation.title)
    dialog.resize(420, dialog.sizeHint().height())

    def accept(title: str) -> None:
        if title.strip():
            chat.rename(conversation.id, title.strip())

    dialog.textValueSelected.connect(accept)
    dialog.open()
    return dialog
