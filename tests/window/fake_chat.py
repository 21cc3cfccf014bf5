"""What the chat service says of messages besides their text, and takes besides questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import NO_OPTIONS, ChatMode, Queued, QueuedId
from parlance.contract.progress import ContextNote, ContextUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.attachments import Attachment, AttachmentId
    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.contract.history import Digest, Message, MessageId

NO_USE = ContextUse(system=0, messages=0, draft=0, reserved=0, total=0)


@dataclass
class FakeStores:
    """Where a chat is kept."""

    is_temporary: bool = False
    attachments: object = None


class FakeWaiting(QObject):
    """Holds what waits and what is being typed."""

    changed = Signal()
    drafted = Signal(str)
    failed = Signal(object)

    def __init__(self, asked: list[str]) -> None:
        super().__init__()
        self.asked = asked
        self.queued: tuple[Queued, ...] = ()
        self.draft = ""
        self.draft_attachments: tuple[Attachment, ...] = ()

    def take(self, number: QueuedId) -> Queued | None:
        self.asked.append(f"unqueue {number}")
        found = next((each for each in self.queued if each.id == number), None)
        self.show(*(each for each in self.queued if each.id != number))
        return found

    def keep_draft(self, text: str) -> None:
        self.draft = text

    def put_draft(self, text: str) -> None:
        self.draft = text
        self.drafted.emit(text)

    def keep_attachments(self, attachments: Sequence[Attachment]) -> None:
        self.draft_attachments = tuple(attachments)

    # What a test does ----------------------------------------------------------------

    def add(self, text: str, attachments: Sequence[Attachment] = ()) -> Queued:
        number = QueuedId(max((each.id for each in self.queued), default=0) + 1)
        queued = Queued(id=number, text=text, attachments=tuple(attachments))
        self.show(*self.queued, queued)
        return queued

    def show(self, *queued: Queued) -> None:
        self.queued = queued
        self.changed.emit()


class FakeContext(QObject):
    """Says how full the context is when the test does."""

    changed = Signal()
    noted = Signal()
    condensed = Signal(str)
    failed = Signal(object)

    def __init__(self, asked: list[str]) -> None:
        super().__init__()
        self.asked = asked
        self.use = NO_USE
        self.sent: ContextNote | None = None
        self.digests: tuple[Digest, ...] = ()
        self.condensing: tuple[int, int] | None = None

    def count_draft(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        self.asked.append(f"count {text}" + "".join(f" +{each.name}" for each in attachments))

    def digest_older(self) -> None:
        self.asked.append("digest")

    def digest_whole(self) -> None:
        self.asked.append("digest whole")

    def stop_condensing(self) -> None:
        self.asked.append("stop condensing")
        self.condense(None)

    def remove_digest(self, upto: MessageId) -> None:
        self.asked.append(f"remove digest {upto}")

    # What a test does ----------------------------------------------------------------

    def show(self, **numbers: int) -> None:
        """Say how full the context is."""
        self.use = msgspec.structs.replace(self.use, **numbers)
        self.changed.emit()

    def leave_out(self, count: int, first: MessageId | None = None) -> None:
        """Say that so many of the oldest messages are not sent any more."""
        self.sent = ContextNote(left_out=count, first_sent=first) if count else None
        self.noted.emit()

    def condense(self, done: tuple[int, int] | None) -> None:
        self.condensing = done
        self.changed.emit()


class FakeChoice(QObject):
    """Holds what the conversation has set by itself."""

    changed = Signal()
    leaving = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.options = NO_OPTIONS
        self.assistant: AssistantId | None = None
        self.mode = ChatMode.CHAT

    @property
    def effective(self) -> ChatOptions:
        return self.options

    def set_options(self, options: ChatOptions) -> None:
        self.options = options
        self.changed.emit()

    def set_assistant(self, assistant: AssistantId | None) -> None:
        self.assistant = assistant
        self.changed.emit()


class ChatMessages(QObject):
    """Notes what is wanted of messages; `FakeChat` of `fakes.py` rests on it."""

    opened = Signal()
    options_left_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.waiting = FakeWaiting(self.asked)
        self.context = FakeContext(self.asked)
        self.choice = FakeChoice()
        self.stores = FakeStores()
        self.messages: tuple[Message, ...] = ()
        self.undeletable: MessageId | None = None
        self._gone: tuple[Message, ...] = ()
        self.sent_with: tuple[AttachmentId, ...] = ()
        self.retried_with = NO_OPTIONS

    @property
    def temporary(self) -> bool:
        return self.stores.is_temporary

    def edit(self, message: MessageId, text: str) -> None:
        self.asked.append(f"edit {message} {text}")

    def continue_answer(self, message: MessageId) -> None:
        self.asked.append(f"continue {message}")

    def show_version(self, message: MessageId) -> None:
        self.asked.append(f"version {message}")
        self.opened.emit()

    def delete_message(self, message: MessageId) -> None:
        self.asked.append(f"delete message {message}")
        at = next(i for i, each in enumerate(self.messages) if each.id == message)
        self.messages, self._gone = self.messages[:at], self.messages
        self.opened.emit()
        self.undeletable = message

    def undo_delete_message(self) -> None:
        self.asked.append("undo message")
        self.messages = self._gone
        self.opened.emit()

    def pin_message(self, message: MessageId, *, pinned: bool) -> None:
        self.asked.append(f"pin {message}" if pinned else f"unpin {message}")


def versions_of(message: Message, *others: int) -> Message:
    """Return `message` among other versions of it."""
    versions = tuple(sorted((message.id, *others)))
    return msgspec.structs.replace(message, versions=versions)
