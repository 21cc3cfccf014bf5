"""Writes conversations to files: one, a folder of them, or a ZIP."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from parlance.contract.chat_exchange import (
    ChatFileKind,
    ExchangeProgress,
    ExportedChats,
    ExportInto,
)
from parlance.contract.faults import ChatNotFound, FaultError, FileUnwritable
from parlance.contract.file_names import file_stem
from parlance.storage.files import write_bytes
from parlance.work.chat_exporting import exported_json, only, when

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.chat_exchange import (
        ExportOrder,
        PortableChat,
    )
    from parlance.contract.history import ConversationId, MessageId

    Written = Callable[[PortableChat, ExportOrder], bytes]

_UNNAMED = "Conversation"
_FIRST_YEAR = 1980
"""Of the times in a ZIP."""


class ChatSource(Protocol):
    """What conversations are read from."""

    def read(self, conversation: ConversationId, /) -> tuple[PortableChat, tuple[MessageId, ...]]:
        """Return a conversation and the numbers of its messages. Raises LookupError."""


def write_chats(
    order: ExportOrder, source: ChatSource, written: Written, cancel: Cancel
) -> Iterator[ExchangeProgress | ExportedChats]:
    """Write conversations as ordered; yield how far it is, then what was written.

    `written` makes a file of one. A file or a ZIP is replaced when all is written; in a
    folder nothing that is there is written over. Raises FaultError and Cancelled.
    """
    if order.into is ExportInto.FOLDER:
        yield from _into_folder(order, source, written, cancel)
    elif order.into is ExportInto.ZIP:
        yield from _into_zip(order, source, written, cancel)
    else:
        yield from _into_file(order, source, written, cancel)


def file_name(title: str, created: float, kind: ChatFileKind, fallback: str = _UNNAMED) -> str:
    """Return a name for the file of a conversation that every system takes."""
    return f"{file_stem(title, fallback, when(created)[:10])}{kind}"


def _read(order: ExportOrder, source: ChatSource, conversation: ConversationId) -> PortableChat:
    try:
        chat, numbers = source.read(conversation)
    except LookupError as error:
        raise FaultError(ChatNotFound(name=str(conversation))) from error
    if not order.messages:
        return chat
    chosen = set(order.messages)
    return only(chat, {place for place, number in enumerate(numbers) if number in chosen})


def _into_file(
    order: ExportOrder, source: ChatSource, written: Written, cancel: Cancel
) -> Iterator[ExchangeProgress | ExportedChats]:
    """Write one file: all of the conversations as JSON, the first one as anything else."""
    is_json = order.kind is ChatFileKind.JSON
    wanted = order.conversations if is_json else order.conversations[:1]
    chats: list[PortableChat] = []
    for conversation in wanted:
        cancel.check()
        chats.append(_read(order, source, conversation))
        yield ExchangeProgress(done=len(chats), total=len(wanted))
    content = exported_json(chats) if is_json else b"".join(written(each, order) for each in chats)
    cancel.check()
    write_bytes(order.path, content)
    yield ExportedChats(paths=(order.path,), conversations=len(chats))


def _into_folder(
    order: ExportOrder, source: ChatSource, written: Written, cancel: Cancel
) -> Iterator[ExchangeProgress | ExportedChats]:
    folder = Path(order.path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {_alike(each.name) for each in folder.iterdir()}
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(FileUnwritable(path=order.path, reason=reason)) from error
    paths: list[str] = []
    for name, content in _files(order, source, written, taken, cancel):
        path = str(folder / name)
        write_bytes(path, content)
        paths.append(path)
        yield ExchangeProgress(done=len(paths), total=len(order.conversations))
    yield ExportedChats(paths=tuple(paths), conversations=len(paths))


def _into_zip(
    order: ExportOrder, source: ChatSource, written: Written, cancel: Cancel
) -> Iterator[ExchangeProgress | ExportedChats]:
    whole = io.BytesIO()
    now = datetime.now().astimezone()
    moment = (max(now.year, _FIRST_YEAR), now.month, now.day, now.hour, now.minute, now.second)
    done = 0
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _files(order, source, written, set(), cancel):
            entry = zipfile.ZipInfo(name, date_time=moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
            done += 1
            yield ExchangeProgress(done=done, total=len(order.conversations))
    cancel.check()
    write_bytes(order.path, whole.getvalue())
    yield ExportedChats(paths=(order.path,), conversations=done)


def _files(
    order: ExportOrder, source: ChatSource, written: Written, taken: set[str], cancel: Cancel
) -> Iterator[tuple[str, bytes]]:
    """Yield a name that is not taken and the content of each conversation's file."""
    for conversation in order.conversations:
        cancel.check()
        chat = _read(order, source, conversation)
        name = _free_name(file_name(chat.title, chat.created, order.kind), taken)
        taken.add(_alike(name))
        yield name, written(chat, order)


def _free_name(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    number, free = 1, name
    while _alike(free) in taken:
        number += 1
        free = f"{stem} ({number}){dot}{ending}"
    return free


def _alike(name: str) -> str:
    """Return what names have in common that are the same file to some system."""
    return unicodedata.normalize("NFC", name).casefold()
