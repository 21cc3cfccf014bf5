"""Joins the composer with what is attached: dropped, pasted, chosen, read, sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.window.chat.attachment_row import AttachmentRow
from parlance.window.chat.intake import ChatIntake
from parlance.window.parts.controls import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.chats import Queued
    from parlance.contract.history import ConversationId
    from parlance.services.attachments import AttachmentService
    from parlance.services.chat import ChatService
    from parlance.window.chat.composer import Composer
    from parlance.window.chat.source_dialog import SourceOpener


class AttachingPart(QObject):
    """Keeps what is attached with the conversation in which it was.

    Signals:
        models_wanted: the person wants a model that sees.
    """

    models_wanted = Signal()

    def __init__(
        self,
        chat: ChatService,
        attachments: AttachmentService,
        opener: SourceOpener,
        composer: Composer,
        place: QWidget,
    ) -> None:
        """Take drops on `place`; show what is attached in `composer`."""
        look = composer.look
        super().__init__(composer)
        self._chat = chat
        self._attachments = attachments
        self._composer = composer
        self._conversation: ConversationId | None = chat.current
        self._store = chat.stores.attachments
        self.row = AttachmentRow(look, attachments, opener)
        self.row.text_wanted.connect(composer.field.paste_text)
        self.row.models_wanted.connect(self.models_wanted)
        composer.above.addWidget(self.row)
        self.intake = ChatIntake(look, attachments, place, composer.field)
        composer.field.intake = self.intake
        self.button = IconButton(look, "paperclip", self.tr("Attach documents or pictures"))
        look.shortcuts.tip(self.button, self.tr("Attach documents or pictures"), "open_files")
        look.shortcuts.add("open_files", place, self.button.click)
        self.button.clicked.connect(self.intake.choose_files)
        composer.tools.addWidget(self.button)
        attachments.changed.connect(self._on_changed)
        composer.cleared.connect(attachments.take)
        chat.opened.connect(self._on_opened)
        chat.message_added.connect(self._on_message_added)
        self._on_opened()

    @property
    def is_reading(self) -> bool:
        """Whether something that was attached cannot be sent yet."""
        return self._attachments.is_reading

    def sources(self) -> tuple[list[str], list[str]]:
        """Return the paths of what is attached, and the texts that were pasted."""
        pending = self._attachments.pending
        texts = [self._attachments.text_of(each.number) for each in pending if not each.path]
        return [each.path for each in pending if each.path], list(filter(None, texts))

    def add_files(self, paths: list[str]) -> None:
        """Attach documents and pictures, and the documents in folders."""
        self._attachments.add_files(paths)
        self._composer.take_focus()

    def put_back(self, queued: Queued) -> None:
        """Attach again what belonged to a message that waited."""
        self._attachments.put_back(queued.attachments)

    def _on_changed(self) -> None:
        ready = self._attachments.ready
        self._composer.show_attachments(ready)
        chat = self._chat
        if (self._store, self._conversation) == (chat.stores.attachments, chat.current):
            chat.waiting.keep_attachments(ready)  # else they are those of the chat that was left

    def _on_opened(self) -> None:
        self._conversation, self._store = self._chat.current, self._chat.stores.attachments
        self._attachments.show(
            self._conversation,
            self._store,
            self._chat.waiting.draft_attachments,
        )

    def _on_message_added(self, _message: object) -> None:
        if self._conversation is None and self._chat.current is not None:
            self._conversation = self._chat.current
            self._attachments.adopt(self._chat.current)
