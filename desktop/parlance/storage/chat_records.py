"""Records of chats as they stand in their columns."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from parlance.contract.attachments import Attachment, AttachmentId, AttachmentKind, Reading
from parlance.contract.chats import NO_OPTIONS, ChatOptions
from parlance.contract.history import Conversation, ConversationId, TitledBy
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

T = TypeVar("T")

CONVERSATION = (
    "c.id, c.title, c.preview, c.created, c.updated, c.pinned, c.folder, c.deleted_at,"
    # A number, because texts are slow to read.
    " CASE c.titled_by WHEN 'first_line' THEN 0 WHEN 'model' THEN 1 ELSE 2 END"
)
ATTACHMENT = "a.id, a.kind, a.name, a.path, a.words, a.blocks, a.bytes"

_TITLED_BY = (TitledBy.FIRST_LINE, TitledBy.MODEL, TitledBy.PERSON)
_COMPRESSION = 3


def conversation_of(row: sqlite3.Row | tuple[Any, ...], preview: str | None = None) -> Conversation:
    """Return a row of CONVERSATION, with another preview if one is given."""
    number, title, own, created, updated, pinned, folder, deleted, titled_by = row
    return Conversation(
        id=ConversationId(number),
        title=title,
        preview=own if preview is None else preview,
        created=created,
        updated=updated,
        pinned=bool(pinned),
        folder=folder,
        titled_by=_TITLED_BY[titled_by],
        deleted=deleted,
    )


def attachment_of(row: sqlite3.Row | tuple[Any, ...]) -> Attachment:
    """Return a row of ATTACHMENT."""
    number, kind, name, path, words, blocks, size = row
    return Attachment(
        id=AttachmentId(number),
        kind=AttachmentKind(kind),
        name=name,
        path=decode_path(path),
        words=words,
        blocks=blocks,
        bytes=size,
    )


def encode_path(path: str) -> bytes:
    """Return a path, which need not be Unicode, as bytes."""
    return path.encode("utf-8", "surrogatepass")


def decode_path(path: bytes) -> str:
    """Return the path that encode_path() was given."""
    return path.decode("utf-8", "surrogatepass")


def encode_options(options: ChatOptions) -> bytes:
    """Return options as msgpack, because JSON has no infinity, which a bias may be."""
    return b"" if options == NO_OPTIONS else _packed(options)


def decode_options(content: bytes) -> ChatOptions:
    """Return stored options; those of a later version may read as none."""
    if not content:
        return NO_OPTIONS
    try:
        return msgspec.msgpack.decode(content, type=ChatOptions)
    except msgspec.DecodeError:
        return NO_OPTIONS


def encode_readings(readings: Sequence[Reading]) -> str:
    """Return what was read of attachments as JSON."""
    return msgspec.json.encode(tuple(readings)).decode()


def decode_readings(text: str) -> tuple[Reading, ...]:
    """Return what was read of attachments; what a later version wrote may read as nothing."""
    if text == "[]":
        return ()
    try:
        return msgspec.json.decode(text, type=tuple[Reading, ...])
    except msgspec.DecodeError:
        return ()


def packed(value: object) -> bytes:
    """Return a record as compressed msgpack; what is not Unicode in it as near as it can be."""
    return zlib.compress(_packed(value), level=_COMPRESSION)


def unpacked(content: bytes, kind: type[T]) -> T:
    """Return the record that packed() was given. Raises ValueError for anything else."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(content), type=kind)
    except zlib.error as error:
        raise ValueError("not compressed") from error


def _packed(value: object) -> bytes:
    try:
        return msgspec.msgpack.encode(value)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(_storable(msgspec.to_builtins(value)))


def _storable(value: object) -> object:
    match value:
        case str():
            return storable(value)
        case dict():
            return {key: _storable(item) for key, item in value.items()}
        case list() | tuple():
            return [_storable(item) for item in value]
        case _:
            return value
