"""Services of attachments that hold what a test gives them and note what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.attachments import Attachment, AttachmentId, AttachmentKind
from parlance.services.attachment_notes import NO_NOTES
from parlance.services.attachment_records import Pending, PendingState, Sight

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.document import ReadOptions
    from parlance.contract.history import Message, MessageId
    from parlance.services.attachment_notes import MessageNotes


class FakeAttachments(QObject):
    """Keeps what is pending in memory."""

    changed = Signal()
    failed = Signal(object)
    refused = Signal(int)
    sight_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pending: tuple[Pending, ...] = ()
        self.texts: dict[int, str] = {}
        self.sight = Sight.SEES
        self.model_name = "Qwen3 4B Instruct"
        self.files: list[str] = []
        self.images: list[tuple[str, bytes]] = []
        self.retried: list[tuple[int, ReadOptions | None]] = []
        self.shown: list[object] = []

    @property
    def ready(self) -> tuple[Attachment, ...]:
        return tuple(each.attachment for each in self.pending if each.attachment)

    @property
    def is_reading(self) -> bool:
        return any(each.state is PendingState.READING for each in self.pending)

    def show(
        self, conversation: object, _store: object = None, draft: Sequence[Attachment] = ()
    ) -> None:
        self.shown.append(conversation)
        self.put(*(ready(each.id, each) for each in draft))

    def adopt(self, conversation: object) -> None:
        self.shown.append(("adopted", conversation))

    def take(self) -> tuple[Attachment, ...]:
        taken = self.ready
        self.put()
        return taken

    def put_back(self, attachments: Iterable[Attachment]) -> None:
        self.put(*(ready(each.id, each) for each in attachments))

    def put(self, *pending: Pending) -> None:
        self.pending = pending
        self.changed.emit()

    def change(self, number: int, **changes: object) -> None:
        self.put(
            *(
                msgspec.structs.replace(each, **changes) if each.number == number else each
                for each in self.pending
            )
        )

    def add_files(self, paths: Iterable[str]) -> None:
        self.files += paths

    def add_text(self, text: str, name: str = "") -> None:
        number = len(self.pending) + 1
        self.texts[number] = text
        self.put(*self.pending, Pending(number=number, name=name or text[:20], is_text=True))

    def add_image(self, content: bytes, name: str) -> None:
        self.images.append((name, content))

    def text_of(self, number: int) -> str:
        return self.texts.get(number, "")

    def remove(self, number: int) -> None:
        self.put(*(each for each in self.pending if each.number != number))

    def again(self, number: int, options: ReadOptions | None = None) -> None:
        self.retried.append((number, options))


class FakeNotes(QObject):
    """Knows what a test says."""

    found = Signal(object)
    document_opened = Signal(object, object)
    picture_opened = Signal(object, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[MessageId, MessageNotes | None] = {}
        self.paths: list[list[MessageId]] = []
        self.opened: list[AttachmentId] = []

    def notes_of(self, path: Sequence[Message]) -> MessageNotes | None:
        self.paths.append([message.id for message in path])
        return self.known.get(path[-1].id, NO_NOTES)

    def tell(self, message: MessageId, notes: MessageNotes) -> None:
        self.known[message] = notes
        self.found.emit(message)

    def open_document(self, attachment: AttachmentId) -> None:
        self.opened.append(attachment)

    def open_picture(self, attachment: AttachmentId) -> None:
        self.opened.append(attachment)


def paper(number: int = 1, name: str = "Harbour report.pdf", words: int = 24_310) -> Attachment:
    """Return an attached document."""
    return Attachment(
        id=AttachmentId(number),
        kind=AttachmentKind.DOCUMENT,
        name="Harbour report",
        path=f"/ada/{name}",
        words=words,
        blocks=400,
    )


def picture(number: int = 2, name: str = "quay.png") -> Attachment:
    """Return an attached picture."""
    return Attachment(
        id=AttachmentId(number),
        kind=AttachmentKind.IMAGE,
        name=name,
        path=f"/ada/{name}",
        bytes=1_400_000,
    )


def ready(number: int, attachment: Attachment) -> Pending:
    """Return a pending one that can be sent."""
    return Pending(
        number=number,
        name=attachment.path.rsplit("/", 1)[-1],
        path=attachment.path,
        state=PendingState.READY,
        attachment=attachment,
    )
