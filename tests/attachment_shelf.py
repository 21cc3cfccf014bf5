"""A shelf of attachments in memory, and documents to put on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.attachments import Attachment, AttachmentId, AttachmentKind
from parlance.contract.document import BETWEEN_BLOCKS, Block, BlockKind, Document
from parlance.contract.engine import Role
from parlance.contract.faults import FaultError
from parlance.contract.history import ConversationId, Message, MessageId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.attachments import Reading
    from parlance.contract.faults import Fault


class MemoryShelf:
    """Implements work.attaching.Shelf.

    Attributes:
        fault: set it to have everything fail.
        read: how often each document was asked for.
    """

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self.documents: dict[AttachmentId, Document] = {}
        self.images: dict[AttachmentId, bytes] = {}
        self.read: dict[AttachmentId, int] = {}

    def add_document(self, document: Document) -> Attachment:
        self._check()
        id_ = self._next()
        self.documents[id_] = document
        return Attachment(
            id=id_,
            kind=AttachmentKind.DOCUMENT,
            name=document.path.rsplit("/", 1)[-1] or document.title,
            path=document.path,
            words=document.words,
            blocks=len(document.blocks),
            bytes=len(document.text.encode()),
        )

    def add_image(self, name: str, path: str, content: bytes) -> Attachment:
        self._check()
        id_ = self._next()
        self.images[id_] = content
        return Attachment(
            id=id_, kind=AttachmentKind.IMAGE, name=name, path=path, bytes=len(content)
        )

    def document(self, attachment: AttachmentId) -> Document:
        self._check()
        self.read[attachment] = self.read.get(attachment, 0) + 1
        return self.documents[attachment]

    def image(self, attachment: AttachmentId) -> bytes:
        self._check()
        return self.images[attachment]

    def _check(self) -> None:
        if self.fault is not None:
            raise FaultError(self.fault)

    def _next(self) -> AttachmentId:
        return AttachmentId(len(self.documents) + len(self.images) + 1)


def document(
    texts: Sequence[str | tuple[str, int]], path: str = "report.txt", *, pages: int = 0
) -> Document:
    """Return a document of these paragraphs, and headings (a text and its level)."""
    blocks: list[Block] = []
    above: list[tuple[int, str]] = []
    start = 0
    for number, given in enumerate(texts):
        text, level = (given, 0) if isinstance(given, str) else given
        if level:
            above = [each for each in above if each[0] < level]
        blocks.append(
            Block(
                id=number,
                kind=BlockKind.HEADING if level else BlockKind.PARAGRAPH,
                text=text,
                level=level,
                section=tuple(title for _, title in above),
                start=start,
                page=1 + number * pages // len(texts) if pages else None,
            )
        )
        if level:
            above.append((level, text))
        start += len(text) + len(BETWEEN_BLOCKS)
    return Document(path=path, title=path, blocks=tuple(blocks), sha256=path, pages=pages)


def message(
    text: str,
    attachments: Sequence[Attachment] = (),
    readings: Sequence[Reading] = (),
    *,
    number: int = 1,
    role: Role = Role.USER,
) -> Message:
    """Return a message of a conversation."""
    return Message(
        id=MessageId(number),
        conversation=ConversationId(1),
        parent=None,
        role=role,
        text=text,
        attachments=tuple(attachments),
        readings=tuple(readings),
    )
