"""Our own format: the whole of conversations, as `work/chat_exporting` writes it.

An object with `format` ("parlance-chats"), `version` and `conversations`; each of these is
a PortableChat: its messages, parents before children, name those before them by number.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import AttachmentKind
from parlance.contract.chat_exchange import (
    PortableChat,
    PortableMessage,
)
from parlance.contract.document import BETWEEN_BLOCKS
from parlance.contract.faults import ChatsFromNewerVersion, ChatsTooLarge, FaultError
from parlance.contract.history import MessageState
from parlance.contract.option_fields import OPTION_FIELDS, FieldKind
from parlance.contract.sampling_fields import SAMPLING_FIELDS
from parlance.contract.visible import visible_name
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.records import TITLE_LETTERS
from parlance.work.chat_importing.tree import MOST_MESSAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.chat_exchange import (
        PortableAttachment,
        PortableReading,
    )
    from parlance.contract.document import Document
    from parlance.contract.history import Measurements
    from parlance.contract.option_fields import OptionField
    from parlance.work.chat_importing.fields import Where

FORMAT = "parlance-chats"
VERSION = 1

_LARGEST = 2**53
_LATEST = 253_402_300_799.0


def is_parlance(value: dict[str, object]) -> bool:
    """Return whether an object is such a file."""
    return value.get("format") == FORMAT


def read_parlance(value: object, where: Where) -> Iterator[PortableChat]:
    """Yield the conversations. Raises FaultError."""
    fields = Fields(value, where)
    version = fields.any("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise where.at("version").wrong(version)
    if version > VERSION:
        shown = min(version, _LARGEST)
        raise FaultError(ChatsFromNewerVersion(path=where.file, version=shown))
    place = where.at("conversations")
    for number, chat in enumerate(fields.items("conversations")):
        yield _chat(chat, place.at(number))


def _chat(value: object, where: Where) -> PortableChat:
    fields = Fields(value, where)
    messages = fields.items("messages")
    if len(messages) > MOST_MESSAGES:
        raise FaultError(ChatsTooLarge(path=where.file))
    try:
        chat = _converted(value, PortableChat)
    except _UNSOUND as error:
        place = where.at("messages")
        for number, message in enumerate(messages):
            _look(message, place.at(number))
        raise where.wrong(value) from error
    _check(chat, where)
    title = visible_name(" ".join(chat.title.split())[:TITLE_LETTERS])
    return msgspec.structs.replace(chat, title=title, messages=_with_path(chat.messages))


_UNSOUND = (msgspec.ValidationError, UnicodeEncodeError, OverflowError, RecursionError, ValueError)


def _converted(value: object, kind: type[PortableChat]) -> PortableChat:
    """Return the record; texts that no file can hold are refused with it."""
    # Not strict: JSON has no infinity, which stands there as a text.
    chat = msgspec.convert(value, kind, strict=False)
    msgspec.msgpack.encode(chat)
    return chat


def _look(message: object, where: Where) -> None:
    """Raise for this message if it is the one that is unsound."""
    try:
        msgspec.msgpack.encode(msgspec.convert(message, PortableMessage, strict=False))
    except _UNSOUND as error:
        raise where.wrong(message) from error


def _check(chat: PortableChat, where: Where) -> None:
    """Refuse numbers that name nothing, and such as no conversation has."""
    for number in range(len(chat.messages)):
        _check_message(chat.messages, number, where.at("messages").at(number))
    for number, digest in enumerate(chat.digests):
        if not 0 <= digest.upto < len(chat.messages):
            raise where.at("digests").at(number).at("upto").wrong(digest.upto)
    if not 0.0 <= chat.created <= _LATEST:
        raise where.at("created").wrong(chat.created)
    _check_options(chat, where.at("options"))


def _check_message(messages: Sequence[PortableMessage], own: int, where: Where) -> None:
    """Refuse the message of the number `own` if it cannot be."""
    message = messages[own]
    if message.parent is not None and not 0 <= message.parent < own:
        raise where.at("parent").wrong(message.parent)
    if not 0.0 <= message.created <= _LATEST:
        raise where.at("created").wrong(message.created)
    if not _is_measured(message.measurements):
        raise where.at("measurements").wrong({})
    for number, attachment in enumerate(message.attachments):
        if not _is_attached(attachment):
            raise where.at("attachments").at(number).wrong({})
    for number, reading in enumerate(message.readings):
        if not _is_read(reading, messages, own):
            raise where.at("readings").at(number).wrong({})


def _is_measured(measured: Measurements) -> bool:
    numbers = (
        value
        for value in msgspec.structs.asdict(measured).values()
        if isinstance(value, int | float)
    )
    return all(math.isfinite(value) and 0 <= value <= _LARGEST for value in numbers)


def _is_attached(attachment: PortableAttachment) -> bool:
    if attachment.kind is AttachmentKind.IMAGE:
        return bool(attachment.image) and attachment.document is None
    return attachment.document is not None and _is_sound(attachment.document)


def _is_sound(document: Document) -> bool:
    """Return whether blocks stand where they say."""
    start = 0
    for number, block in enumerate(document.blocks):
        if block.id != number or block.start != start:
            return False
        start += len(block.text) + len(BETWEEN_BLOCKS)
    return True


def _is_read(reading: PortableReading, messages: Sequence[PortableMessage], own: int) -> bool:
    message, attachment = reading.attachment
    if not 0 <= message <= own:
        return False
    if not 0 <= attachment < len(messages[message].attachments):
        return False
    document = messages[message].attachments[attachment].document
    blocks = len(document.blocks) if document is not None else 0
    is_inside = all(0 <= first <= last < max(blocks, 1) for first, last in reading.parts)
    return is_inside and 0.0 <= reading.share <= 1.0


def _check_options(chat: PortableChat, where: Where) -> None:
    for field in OPTION_FIELDS:
        value = getattr(chat.options, field.name)
        if not _is_in_range(field, value):
            raise where.at(field.name).wrong(value)
    for field in SAMPLING_FIELDS:
        value = getattr(chat.options.sampling, field.name)
        if not _is_in_range(field, value):
            raise where.at("sampling").at(field.name).wrong(value)


def _is_in_range(field: OptionField, value: object) -> bool:
    if field.kind not in (FieldKind.DECIMAL, FieldKind.NUMBER):
        return True
    return not isinstance(value, int | float) or field.minimum <= value <= field.maximum


def _with_path(messages: Sequence[PortableMessage]) -> tuple[PortableMessage, ...]:
    """Return the messages with one path that is shown, and no answer still growing."""
    shown = [number for number, message in enumerate(messages) if message.shown]
    path: set[int] = set()
    above: int | None = shown[-1] if shown else len(messages) - 1
    while above is not None and messages:
        path.add(above)
        above = messages[above].parent
    made: list[PortableMessage] = []
    for number, message in enumerate(messages):
        is_growing = message.state is MessageState.WRITING
        state = MessageState.INTERRUPTED if is_growing else message.state
        made.append(msgspec.structs.replace(message, shown=number in path, state=state))
    return tuple(made)
