"""Takes what people attach to a message: documents, pictures, long texts that were pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.attachments import Attachment, AttachmentKind
from parlance.contract.document import (
    BETWEEN_BLOCKS,
    BlockKind,
    DocumentFormat,
    ReadOptions,
    ReadProgress,
)
from parlance.contract.faults import (
    DocumentTooLarge,
    DocumentUnreadable,
    Fault,
    FaultError,
    ImageUnreadable,
    NothingToDo,
)
from parlance.documents.blocks import BlockList
from parlance.documents.plain import document_from_text
from parlance.documents.sniffing import SNIFFED_BYTES, Kind, kind_of
from parlance.engine.llama.image_header import is_within_limits
from parlance.work.attachment_frames import framed
from parlance.work.summary.opening import documents_in
from parlance.work.summary.passages import cut_passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.attachments import AttachmentId
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import (
        Block,
        Document,
    )
    from parlance.contract.history import Message
    from parlance.work.summary.opening import ReadDocument

MAX_PICTURE_BYTES = 64 * 1024 * 1024

BLOCK_LETTERS = 2000
"""A longer block is cut when it is attached, so that parts of it can be sent."""

CODE_SHARE = 0.3
"""A pasted text with more lines than this that look like code is kept line by line."""

_CODE_ENDS = ("{", "}", ";", "):", "},", "],", "=>", "/>")

Prepare = Callable[[bytes], "bytes | None"]
"""Makes a picture one that engines take, upright; None if it is no picture or is damaged."""


class Contents(Protocol):
    """Where the contents of attachments are found."""

    def document(self, attachment: AttachmentId) -> Document:
        """Return a document that was kept. Raises FaultError."""

    def image(self, attachment: AttachmentId) -> bytes:
        """Return the file of a picture that was kept. Raises FaultError."""


class Shelf(Contents, Protocol):
    """Where the contents of attachments are kept (storage.attachments.AttachmentStore)."""

    def add_document(self, document: Document) -> Attachment:
        """Keep a document. Raises FaultError."""

    def add_image(self, name: str, path: str, content: bytes) -> Attachment:
        """Keep a picture. Raises FaultError."""


class Unfolded(msgspec.Struct, frozen=True, kw_only=True):
    """What was given at `place` is a folder; these documents are in it."""

    place: int
    paths: tuple[str, ...]


class AttachProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Pages read of one file; `total` is 0 where it is not known."""

    place: int
    path: str
    done: int
    total: int


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A file is attached; its content is stored."""

    place: int
    path: str
    attachment: Attachment


class NotTaken(msgspec.Struct, frozen=True, kw_only=True):
    """A file cannot be attached; the others are."""

    place: int
    path: str
    fault: Fault


AttachEvent = Unfolded | AttachProgress | Taken | NotTaken


@dataclass(frozen=True, kw_only=True)
class AttachTools:
    """What attaching rests on.

    Attributes:
        read: the documents room; prepare: None takes pictures as they are.
    """

    read: ReadDocument
    store: Shelf
    prepare: Prepare | None = None


def attach(
    paths: Sequence[str],
    tools: AttachTools,
    cancel: Cancel,
    *,
    options: ReadOptions | None = None,
    pictures: int = 0,
) -> Iterator[AttachEvent]:
    """Read one file after the other and store what is in it; each may fail by itself.

    `place` in the events counts `paths` from 0. Of a folder its documents are taken.
    `pictures` is how many were attached before. Raises Cancelled.
    """
    for place, given in enumerate(paths):
        try:
            files = documents_in(given)
        except FaultError as error:
            yield NotTaken(place=place, path=given, fault=error.fault)
            continue
        if files != [given]:
            yield Unfolded(place=place, paths=tuple(files))
        for path in files:
            cancel.check()
            try:
                if _is_picture(path):
                    pictures += 1
                    content = prepared(_content(path), tools.prepare, pictures)
                    taken = tools.store.add_image(Path(path).name, path, content)
                    yield Taken(place=place, path=path, attachment=taken)
                else:
                    yield from _document(place, path, tools, cancel, options or ReadOptions())
            except FaultError as error:
                yield NotTaken(place=place, path=path, fault=error.fault)


def attach_text(name: str, text: str, store: Shelf) -> Attachment:
    """Store a pasted text; without a `name` its first line names it.

    Raises FaultError (NothingToDo if it is empty, the store's).
    """
    document = text_document(name, text)
    if not document.blocks:
        raise FaultError(NothingToDo())
    return store.add_document(document)


def text_document(name: str, text: str) -> Document:
    """Return a text as a document of which parts can be sent; a program keeps its lines.

    Without a `name` its first line names it. It has no blocks if the text is empty.
    """
    document = document_from_text(text, name)
    if document.blocks and looks_like_code(text):
        blocks = BlockList()
        blocks.add(BlockKind.CODE, text.replace("\r\n", "\n").replace("\r", "\n"))
        document = msgspec.structs.replace(
            document, blocks=blocks.result(), format=DocumentFormat.CODE
        )
    return with_short_blocks(document)


def attach_picture(
    name: str, content: bytes, tools: AttachTools, *, pictures: int = 0
) -> Attachment:
    """Store a pasted picture. Raises FaultError (ImageUnreadable, the store's)."""
    ready = prepared(content, tools.prepare, pictures + 1)
    return tools.store.add_image(name, "", ready)


def prepared(content: bytes, prepare: Prepare | None, number: int) -> bytes:
    """Return a picture that engines take: PNG, JPEG, GIF or BMP of a size that they decode.

    Raises FaultError(ImageUnreadable), with `number` as the picture's among those attached.
    """
    ready = prepare(content) if prepare is not None else content
    if ready is None or not is_within_limits(ready):
        raise FaultError(ImageUnreadable(number=number))
    return ready


def turn_text(
    message: Message, store: Contents, *, sees: bool = True
) -> tuple[str, tuple[bytes, ...]]:
    """Return what a message is to the model: its text and its pictures.

    What was read of documents for it (`readings`) stands before the question, each in a
    frame. It depends on nothing but the message and what is stored, so that what was sent
    once is sent again in the same words. Where the model does not see (`sees`), pictures are
    named in place of being given. Raises FaultError (the store's).
    """
    parts = [framed(store.document(each.attachment), each) for each in message.readings]
    images: list[bytes] = []
    for attachment in message.attachments:
        if attachment.kind is not AttachmentKind.IMAGE:
            continue
        if sees:
            images.append(store.image(attachment.id))
        else:
            name = " ".join(attachment.name.split())
            parts.append(f"Attached: the picture {name}. It cannot be seen here.")
    return "\n\n".join((*parts, message.text)) if parts else message.text, tuple(images)


def with_short_blocks(document: Document) -> Document:
    """Return the document with long blocks cut at sentences and rows.

    A table that is cut has its first row repeated, where that is short.
    """
    if all(len(block.text) <= BLOCK_LETTERS for block in document.blocks):
        return document
    blocks: list[Block] = []
    start = 0
    for block in document.blocks:
        for text in _cut(block):
            blocks.append(msgspec.structs.replace(block, id=len(blocks), text=text, start=start))
            start += len(text) + len(BETWEEN_BLOCKS)
    return msgspec.structs.replace(document, blocks=tuple(blocks))


def looks_like_code(text: str) -> bool:
    """Say whether a text is a program, a log or other lines that must stay as they are."""
    lines = [line for line in text.splitlines() if line.strip()]
    like = sum(line[0] in " \t" or line.rstrip().endswith(_CODE_ENDS) for line in lines)
    return len(lines) > 1 and like > CODE_SHARE * len(lines)


def _document(
    place: int, path: str, tools: AttachTools, cancel: Cancel, options: ReadOptions
) -> Iterator[AttachEvent]:
    for event in tools.read(path, cancel, options):
        if isinstance(event, ReadProgress):
            yield AttachProgress(place=place, path=path, done=event.done, total=event.total)
        else:
            cancel.check()
            taken = tools.store.add_document(with_short_blocks(event))
            yield Taken(place=place, path=path, attachment=taken)


def _cut(block: Block) -> Sequence[str]:
    if len(block.text) <= BLOCK_LETTERS:
        return (block.text,)
    if block.kind is BlockKind.CODE:
        return _cut_lines(block.text)
    passages = cut_passages((block,), BLOCK_LETTERS, lambda texts: [len(text) for text in texts])
    return [piece for passage in passages for piece in passage.pieces if piece.strip()]


def _cut_lines(text: str) -> list[str]:
    """Cut between lines: leading spaces of a program have a meaning."""
    pieces: list[str] = []
    held: list[str] = []
    letters = 0
    for whole in text.split("\n"):
        for at in range(0, max(1, len(whole)), BLOCK_LETTERS):
            line = whole[at : at + BLOCK_LETTERS]
            if held and letters + len(line) > BLOCK_LETTERS:
                pieces.append("\n".join(held))
                held, letters = [], 0
            held.append(line)
            letters += len(line) + 1
    pieces.append("\n".join(held))
    return [piece for piece in pieces if piece.strip()]


def _is_picture(path: str) -> bool:
    """Say by its content whether a file is a picture; what cannot be told is a document's."""
    try:
        if not Path(path).is_file():  # a pipe would be waited for
            return False
        with Path(path).open("rb") as file:
            return kind_of(file.read(SNIFFED_BYTES)) is Kind.IMAGE
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return False


def _content(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_PICTURE_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(DocumentUnreadable(path=path, reason=reason)) from error
    if len(content) > MAX_PICTURE_BYTES:
        raise FaultError(DocumentTooLarge(path=path))
    return content
