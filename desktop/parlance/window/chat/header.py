"""The head of the chat: title, whether it is kept, what belongs to it, and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from parlance.window.parts.controls import ElidedLabel, IconButton, IconLabel, MenuButton, TextLabel
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import Conversation
    from parlance.services.chat import ChatService
    from parlance.window.chat.conversations import Conversations
    from parlance.window.parts.look import Look

_HEIGHT: Final = 55


class TemporaryMark(QFrame):
    """Says that nothing of this chat is kept."""

    def __init__(self, look: Look) -> None:
        """Say it."""
        super().__init__()
        self.setProperty("kind", "notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.SMALL, Space.TINY, Space.SMALL, Space.TINY)
        line.setSpacing(Space.CLOSE)
        line.addWidget(IconLabel(look, "message-square-dashed", "notice", 14))
        words = TextLabel(self.tr("Temporary: not kept"), role="notice", pixels=TypeSize.META)
        line.addWidget(words)
        hint = self.tr("This chat is never written to the disk. It is gone when you leave it.")
        self.setToolTip(hint)
        self.setAccessibleName(words.text())
        self.setAccessibleDescription(hint)


class ChatHeader(QWidget):
    """Shows which conversation is open.

    Attributes:
        header_tools: where other parts of the chat put their buttons.

    Signals:
        menu_filled: the QMenu that is about to open; whoever has more to offer adds it.
    """

    menu_filled = Signal(object)

    def __init__(self, look: Look, chat: ChatService, conversations: Conversations) -> None:
        """Follow `chat`; what can be done with a conversation is what its list offers."""
        super().__init__()
        self._look = look
        self._chat = chat
        self._conversations = conversations
        self.title = ElidedLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        self.temporary = TemporaryMark(look)
        self.header_tools = QHBoxLayout()
        self.header_tools.setSpacing(Space.SMALL)
        self.rename = IconButton(look, "pencil", self.tr("Rename conversation"))
        self.rename.clicked.connect(self._on_rename_clicked)
        self.more = MenuButton(look, "ellipsis", self.tr("Conversation actions"))
        self.more.clicked.connect(self.open_menu)
        self.setFixedHeight(scaled(_HEIGHT))
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(Space.EDGE, 0, Space.EDGE, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.title, 1)
        line.addWidget(self.temporary, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self.header_tools)
        line.addWidget(self.rename)
        line.addWidget(self.more)
        chat.opened.connect(self.show_chat)
        chat.message_added.connect(self.show_chat)
        conversations.listing.changed.connect(self.show_chat)
        self.show_chat()

    def lead_with(self, button: QWidget) -> None:
        """Stand a button before the title."""
        self._line.insertWidget(0, button)

    @property
    def is_temporary(self) -> bool:
        """Whether nothing of the open chat is kept."""
        return self._chat.stores.is_temporary

    def show_chat(self) -> None:
        """Show the title of the open conversation."""
        conversation = self.conversation()
        title = conversation.title if conversation is not None else self._chat.title
        empty = self.tr("Temporary chat") if self.is_temporary else self.tr("New chat")
        self.title.show_text(title or empty)
        self.temporary.setVisible(self.is_temporary)
        self.rename.setVisible(conversation is not None)

    def conversation(self) -> Conversation | None:
        """Return the open conversation as the list has it; None for one that is not listed."""
        if self.is_temporary:
            return None
        listed = self._conversations.listing.conversations
        return next((each for each in listed if each.id == self._chat.current), None)

    def new_menu(self) -> QMenu:
        """Return what can be done with the open conversation."""
        conversation = self.conversation()
        if conversation is None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        else:
            menu = self._conversations.menu_for((conversation,))
            menu.addSeparator()
        temporary = menu.addAction(self.tr("New temporary chat"))
        temporary.setShortcut(QKeySequence(self._look.shortcuts.keys("temporary_chat")))
        temporary.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        temporary.triggered.connect(lambda _checked: self._chat.new(temporary=True))
        self.menu_filled.emit(menu)
        return menu

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.new_menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _on_rename_clicked(self) -> None:
        conversation = self.conversation()
        if conversation is not None:
            self._conversations.menus.ask_for_title(conversation)
