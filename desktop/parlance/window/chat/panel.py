"""The chat: conversations, transcript, composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.window.chat.composer import Composer
from parlance.window.chat.conversations import (
    Conversations,
    ask_for_title,
    conversation_menu,
)
from parlance.window.chat.rows import row_of
from parlance.window.chat.transcript import TranscriptView
from parlance.window.chat.welcome import StarterNote, Welcome
from parlance.window.parts.controls import ElidedLabel, IconButton, Line, Surface, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.words import decimal, filled, number
from parlance.window.rich.links import ask_to_open
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.history import Conversation, Message, MessageId
    from parlance.services.chat import ChatService
    from parlance.services.models import ModelsService
    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look


class ChatPanel(QWidget):
    """Shows what the chat service holds and passes on what people do.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
        plan_wanted: the person wants to see how the model is loaded.
    """

    models_wanted = Signal()
    plan_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, chat: ChatService, models: ModelsService) -> None:
        """Follow `chat`."""
        super().__init__()
        self._look = look
        self._chat = chat
        self._models = models
        self.conversations = Conversations(look, chat)
        self.transcript = TranscriptView(look)
        self.welcome = Welcome(look, models)
        self.composer = Composer(look, models)
        self._title = ElidedLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        self._activity = TextLabel(role="muted", pixels=TypeSize.META)
        self._fault = FaultBar(look)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.transcript)
        self._lay_out()
        self._connect()
        self._show_conversation()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        self.composer.take_focus()

    # Layout -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.conversations)
        line.addWidget(Line(Qt.Orientation.Vertical))
        main = Surface("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._new_header())
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._pages, 1)
        column.addLayout(self._new_foot())
        line.addWidget(main, 1)

    def _new_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(55)
        line = QHBoxLayout(header)
        line.setContentsMargins(Space.WIDE, 0, 14, 0)
        line.addWidget(self._title, 1)
        self._rename = IconButton(self._look, "pencil", self.tr("Rename conversation"))
        self._rename.clicked.connect(self._on_rename_clicked)
        self._more = IconButton(self._look, "ellipsis", self.tr("Conversation actions"))
        self._more.clicked.connect(self._on_more_clicked)
        line.addWidget(self._rename)
        line.addWidget(self._more)
        return header

    def _new_foot(self) -> QHBoxLayout:
        """The composer and what stands above it, as wide as the reading column."""
        inner = QWidget()
        inner.setMaximumWidth(Measure.COLUMN + 24)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._fault)
        above = QHBoxLayout()
        above.setContentsMargins(14, 0, 8, 0)
        note = StarterNote(self._look, self._models)
        note.models_wanted.connect(self.models_wanted)
        above.addWidget(self._activity)
        above.addStretch(1)
        above.addWidget(note)
        column.addLayout(above)
        column.addWidget(self.composer)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 4, Space.MEDIUM, 14)
        foot.addStretch(1)
        foot.addWidget(inner, 1000)
        foot.addStretch(1)
        return foot

    def _connect(self) -> None:
        chat = self._chat
        chat.opened.connect(self._show_conversation)
        chat.conversations_changed.connect(self._show_title)
        chat.activity_changed.connect(self._show_activity)
        chat.message_added.connect(self._on_message_added)
        chat.piece_arrived.connect(self._on_piece_arrived)
        chat.message_changed.connect(self._on_message_changed)
        chat.context_noted.connect(self._on_context_noted)
        chat.context_changed.connect(self._show_context)
        chat.failed.connect(self._on_failed)
        self.composer.sent.connect(self._on_sent)
        self.composer.stopped.connect(chat.stop)
        self.composer.models_wanted.connect(self.models_wanted)
        self.composer.plan_wanted.connect(self.plan_wanted)
        self.welcome.asked.connect(self._on_sent)
        self.transcript.retry_clicked.connect(chat.retry)
        self.transcript.remedy_clicked.connect(self._on_remedy)
        self.transcript.link_clicked.connect(lambda address: ask_to_open(self, address))
        self._fault.remedy_clicked.connect(self._on_remedy)
        self._shortcut("Ctrl+N", self._on_new)
        self._shortcut("Esc", self._on_escape)
        self._shortcut("Ctrl+F", self.conversations.search_field.setFocus)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # What the service says ---------------------------------------------------------

    def _show_conversation(self) -> None:
        rows = [row_of(message) for message in self._chat.messages]
        self._mark_last(rows)
        self._pages.setCurrentWidget(self.transcript if rows else self.welcome)
        self.transcript.show_rows(rows)
        self._fault.show_fault(None)
        self.composer.keep_sent()
        self._show_title()
        self._show_activity()
        self._show_context()

    def _show_title(self) -> None:
        self._title.show_text(self._chat.title or self.tr("New chat"))
        has_conversation = self._current() is not None
        self._rename.setVisible(has_conversation)
        self._more.setVisible(has_conversation)

    def _show_context(self) -> None:
        self.composer.meter.show_use(self._chat.context_used, self._chat.context_total)

    def _show_activity(self) -> None:
        activity = self._chat.activity
        self.composer.show_busy(is_busy=activity.phase != "idle")
        match activity.phase:
            case "idle":
                words = ""
            case "waiting":
                words = self.tr("Waiting for the model…")
            case "reading":
                words = filled(
                    self.tr("Reading: %1 of %2 tokens"),
                    number(activity.done),
                    number(activity.total),
                )
            case "writing" if activity.tokens_per_second > 0:
                speed = decimal(activity.tokens_per_second)
                words = filled(self.tr("Writing…  %1 tokens/s"), speed)
            case "writing":
                words = self.tr("Writing…")
        self._activity.setText(words)

    def _mark_last(self, rows: list[Row]) -> None:
        for row in rows:
            row.is_last = False
        if rows and not rows[-1].is_question:
            rows[-1].is_last = True

    def _index_of(self, message: MessageId) -> int | None:
        rows = self.transcript.rows
        for index in range(len(rows) - 1, -1, -1):
            if rows[index].message.id == message:
                return index
        return None

    def _on_failed(self, fault: Fault) -> None:
        self._fault.show_fault(fault)
        if self._chat.activity.phase == "idle":
            self.composer.keep_sent()

    def _on_message_added(self, message: Message) -> None:
        if message.role is Role.USER:
            self.composer.clear_sent()
        self._pages.setCurrentWidget(self.transcript)
        rows = self.transcript.rows
        for index, row in enumerate(rows):
            if row.is_last:
                row.is_last = False
                self.transcript.note_change(index)
        row = row_of(message)
        row.is_last = not row.is_question
        self.transcript.append_row(row)
        self._show_title()

    def _on_piece_arrived(self, message: MessageId, channel: str, text: str) -> None:
        index = self._index_of(message)
        if index is not None:
            self.transcript.rows[index].append(channel, text)
            self.transcript.note_change(index)

    def _on_message_changed(self, message: Message, fault: Fault | None) -> None:
        index = self._index_of(message.id)
        if index is None:
            return
        row = self.transcript.rows[index]
        row.message, row.fault = message, fault
        if message.state is not MessageState.WRITING:
            row.answer, row.reasoning = message.text, message.reasoning
        self.transcript.note_change(index, now=True)

    def _on_context_noted(self, left_out: int) -> None:
        for index, row in enumerate(self.transcript.rows):
            wanted = left_out if index == left_out and left_out > 0 else 0
            if row.left_out != wanted:
                row.left_out = wanted
                self.transcript.refill(index)

    # What people do ------------------------------------------------------------------

    def _current(self) -> Conversation | None:
        for conversation in self._chat.conversations:
            if conversation.id == self._chat.current:
                return conversation
        return None

    def _on_sent(self, text: str) -> None:
        self._fault.show_fault(None)
        self._chat.send(text)

    def _on_new(self) -> None:
        self._chat.new()
        self.take_focus()

    def _on_escape(self) -> None:
        if self._chat.activity.phase != "idle":
            self._chat.stop()

    def _on_rename_clicked(self) -> None:
        conversation = self._current()
        if conversation is not None:
            ask_for_title(self, self._chat, conversation)

    def _on_more_clicked(self) -> None:
        conversation = self._current()
        if conversation is not None:
            menu = conversation_menu(self, self._chat, conversation)
            menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RESTART:
                self._models.restart()
                self._chat.retry()  # waits for the model: one click goes on
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.RETRY:
                self._chat.retry()
            case Remedy.NONE:
                pass
