"""The way back from a deletion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.chat.conversation_list import count_words
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import ElidedLabel, IconButton, TextButton, TextLabel
from parlance.window.parts.words import filled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import Conversation
    from parlance.services.chat import ChatService
    from parlance.services.chat_list import ChatListService
    from parlance.window.parts.look import Look


class UndoBar(QFrame):
    """Offers to bring back the conversations that were deleted last.

    It stays until the next deletion, a new chat, or until the person closes it.
    """

    def __init__(self, look: Look, listing: ChatListService, chat: ChatService) -> None:
        """Follow both; hidden while there is nothing to bring back."""
        super().__init__()
        self._listing = listing
        self._chat = chat
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        line.setSpacing(Space.HAIR)
        line.addSpacing(Space.SMALL)
        self._words = ElidedLabel(pixels=TypeSize.META)
        kept = TextLabel(self.tr("Deleted; kept in the bin."), role="muted", pixels=TypeSize.META)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(kept)
        undo = TextButton(look, self.tr("Undo"), kind="link")
        undo.clicked.connect(listing.undo)
        close = IconButton(look, "x", self.tr("Close"), size=14)
        close.clicked.connect(self.hide)
        line.addLayout(words, 1)
        line.addWidget(undo)
        line.addWidget(close)
        self._shown_for: tuple[Conversation, ...] = ()
        listing.changed.connect(self._show)
        chat.opened.connect(self._on_opened)
        self._show()

    def _show(self) -> None:
        gone = self._listing.undoable
        if not gone:
            self.hide()
        elif gone != self._shown_for:
            title = filled(self.tr("“%1”"), gone[0].title)
            words = title if len(gone) == 1 else count_words(len(gone))
            self._words.show_text(words)
            self.show()
            announce(self, filled(self.tr("Deleted: %1. Undo brings it back."), words))
        self._shown_for = gone

    def _on_opened(self) -> None:
        if self._chat.current is None:
            self.hide()
