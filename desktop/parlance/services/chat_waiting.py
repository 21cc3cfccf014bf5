"""What waits to be sent: messages behind an answer, and the text that is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.attachments import Attachment, AttachmentId
    from parlance.contract.chats import Queued, QueuedId
    from parlance.contract.history import ConversationId
    from parlance.services.chat_stores import ChatStores

KEPT_AFTER_MS = 1000
"""A draft is on the disk so long after the first key that is not."""


class ChatWaiting(QObject):
    """Holds what waits in the open conversation, and stores it at once.

    Signals:
        changed: `queued` has changed.
        drafted: a text that shall stand in the field.
        failed: a Fault.
    """

    changed = Signal()
    drafted = Signal(str)
    failed = Signal(object)

    def __init__(self, stores: ChatStores, parent: QObject) -> None:
        """Begin with a new conversation."""
        super().__init__(parent)
        self._stores = stores
        self._conversation: ConversationId | None = None
        self.queued: tuple[Queued, ...] = ()
        self.draft = ""
        self.draft_attachments: tuple[Attachment, ...] = ()
        self._is_kept = True
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEPT_AFTER_MS)
        self._keeping.timeout.connect(self.flush)

    def follow(self, stores: ChatStores, conversation: ConversationId | None) -> None:
        """Hold what waits in another conversation; the draft of this one is kept."""
        self.flush()
        self._stores, self._conversation = stores, conversation
        self.queued, self.draft, self.draft_attachments = (), "", ()
        self._guarded(self._read)
        self.changed.emit()

    def stored(self, conversation: ConversationId) -> None:
        """The new conversation was stored: what waits and what is typed belong to it."""

        def hand_over() -> None:
            self._stores.queue.adopt(conversation)
            self._stores.queue.keep_draft(None, "", ())

        if self._conversation is None:
            self._conversation = conversation
            self._guarded(hand_over)
            self._keep_soon()

    def reread(self) -> None:
        """What waits may belong to another conversation now."""
        queued: list[Queued] = []
        self._guarded(lambda: queued.extend(self._stores.queue.queued(self._conversation)))
        if tuple(queued) != self.queued:
            self.queued = tuple(queued)
            self.changed.emit()

    def add(self, text: str, attachments: Sequence[AttachmentId]) -> None:
        """Have a message wait at the end."""

        def write() -> None:
            queued = self._stores.queue.add(self._conversation, text, tuple(attachments))
            self.queued = (*self.queued, queued)

        self._guarded(write)
        self.changed.emit()

    def take(self, number: QueuedId) -> Queued | None:
        """Take a message out of the line; None if it has gone."""
        found = next((each for each in self.queued if each.id == number), None)
        if found is not None:
            self._guarded(lambda: self._stores.queue.remove(number))
            self.queued = tuple(each for each in self.queued if each.id != number)
            self.changed.emit()
        return found

    def first_of(self, stores: ChatStores, conversation: ConversationId | None) -> Queued | None:
        """Take the message that waits longest in a conversation, shown or not."""
        if stores is self._stores and conversation == self._conversation:
            return self.take(self.queued[0].id) if self.queued else None
        waiting: list[Queued] = []

        def read() -> None:
            waiting.extend(stores.queue.queued(conversation)[:1])
            for each in waiting:
                stores.queue.remove(each.id)

        self._guarded(read)
        return waiting[0] if waiting else None

    def keep_draft(self, text: str) -> None:
        """Remember what is being typed; it is on the disk soon."""
        if text != self.draft:
            self.draft = text
            self._keep_soon()

    def put_draft(self, text: str) -> None:
        """Have a text stand in the field; `drafted` follows."""
        self.keep_draft(text)
        self.drafted.emit(text)

    def keep_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Remember what will go with the text that is being typed."""
        if tuple(attachments) != self.draft_attachments:
            self.draft_attachments = tuple(attachments)
            self._keep_soon()

    def flush(self) -> None:
        """Write the draft down now."""
        self._keeping.stop()
        if not self._is_kept:
            self._is_kept = True
            self._guarded(self._write)

    def _keep_soon(self) -> None:
        """Have it written down; who types without a pause does not put that off."""
        self._is_kept = False
        if not self._keeping.isActive():
            self._keeping.start()

    def _write(self) -> None:
        attached = tuple(each.id for each in self.draft_attachments)
        self._stores.queue.keep_draft(self._conversation, self.draft, attached)

    def _read(self) -> None:
        queue = self._stores.queue
        self.queued = queue.queued(self._conversation)
        self.draft = queue.draft(self._conversation)
        self.draft_attachments = queue.draft_attachments(self._conversation)

    def _guarded(self, action: Callable[[], None]) -> None:
        try:
            action()
        except FaultError as error:
            self.failed.emit(error.fault)
