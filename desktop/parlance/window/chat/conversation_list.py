"""The rows of the conversation list: conversations under headings of their age."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    Qt,
)

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.ages import Age, age_of, when_text
from parlance.window.parts.two_line_delegate import PREVIEW_ROLE, TITLE_ROLE, WHEN_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import (
        QModelIndex,
        QObject,
        QPersistentModelIndex,
    )

    from parlance.contract.history import Conversation, ConversationId


_HEADINGS: Final = {
    Age.TODAY: QT_TRANSLATE_NOOP("ConversationList", "Today"),
    Age.YESTERDAY: QT_TRANSLATE_NOOP("ConversationList", "Yesterday"),
    Age.LAST_WEEK: QT_TRANSLATE_NOOP("ConversationList", "Last 7 days"),
    Age.OLDER: QT_TRANSLATE_NOOP("ConversationList", "Older"),
}


@dataclass(frozen=True)
class ListEntry:
    """A row: a heading (without conversation) or a conversation."""

    text: str
    conversation: Conversation | None = None
    when: str = ""


class ConversationModel(QAbstractListModel):
    """Conversations with a heading before each section."""

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        """Start empty; `today` tells the day that ages are counted from."""
        super().__init__(parent)
        self._today = today
        self._entries: list[ListEntry] = []

    def show_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self._entries = []
        today, locale = self._today(), QLocale()
        last: Age | None = None
        for conversation in conversations:
            age = age_of(conversation.updated, today)
            if age is not last:
                heading = QCoreApplication.translate("ConversationList", _HEADINGS[age])
                self._entries.append(ListEntry(heading))
                last = age
            when = when_text(conversation.updated, age, locale)
            self._entries.append(ListEntry(conversation.title, conversation, when))
        self.endResetModel()

    def row_of(self, conversation: ConversationId | None) -> int:
        """Return the row of a conversation, -1 if it is not listed."""
        for row, entry in enumerate(self._entries):
            if entry.conversation is not None and entry.conversation.id == conversation:
                return row
        return -1

    def entry(self, row: int) -> ListEntry:
        """Return what stands in a row."""
        return self._entries[row]

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the entry, or its words for those who hear them."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == WHEN_ROLE:
            return entry.when
        if role == PREVIEW_ROLE:
            return entry.conversation.preview if entry.conversation else None
        if role == TITLE_ROLE:
            return entry.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.text}, {entry.when}" if entry.when else entry.text
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let conversations be chosen, headings not."""
        if not index.isValid() or self._entries[index.row()].conversation is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
