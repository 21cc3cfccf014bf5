"""Stores what was found in files: all that was chosen, or nothing."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chat_exchange import (
    ExchangeProgress,
    ImportedChats,
    total_left_out,
)
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.chat_exchange import (
        FoundChat,
        FoundChats,
        PortableChat,
    )
    from parlance.contract.history import ConversationId
    from parlance.storage.chat_shelf import ChatShelf
    from parlance.storage.portable_chats import PortableChats

MESSAGES_AT_ONCE = 50
"""In one transaction: an answer that is being written waits no longer for its turn."""


def with_known(found: FoundChats, store: PortableChats) -> FoundChats:
    """Return what was found, with the conversations that are here already. Raises FaultError."""
    known = store.known([each.chat for each in found.chats])
    chats = tuple(
        msgspec.structs.replace(each, known_as=number)
        for each, number in zip(found.chats, known, strict=True)
    )
    return msgspec.structs.replace(found, chats=chats)


def import_chats(
    chosen: Sequence[FoundChat], store: PortableChats, shelf: ChatShelf, cancel: Cancel
) -> Iterator[ExchangeProgress | ImportedChats]:
    """Store the conversations that are not known; yield how far it is, then what became of it.

    They show up all at once, at the end; until then they lie in the bin, and who empties it
    does without them. Where the end is not reached, what was stored is erased; after a crash
    it stays in the bin. Raises FaultError and Cancelled.
    """
    new = _new(chosen)
    known = len(chosen) - len(new)
    stored: list[ConversationId] = []
    try:
        for batch in _batches([each.chat for each in new]):
            cancel.check()
            stored += store.add([(chat, store.attach(chat)) for chat in batch])
            yield ExchangeProgress(done=len(stored), total=len(new))
        cancel.check()
        shown = set(store.reveal(stored))
    except BaseException:
        with contextlib.suppress(FaultError):  # what came first is what went wrong
            shelf.erase(stored)
        raise
    imported = [each for number, each in zip(stored, new, strict=True) if number in shown]
    yield ImportedChats(
        conversations=tuple(number for number in stored if number in shown),
        messages=sum(len(each.chat.messages) for each in imported),
        known=known,
        left_out=total_left_out(*(each.left_out for each in imported)),
    )


def _new(chosen: Sequence[FoundChat]) -> list[FoundChat]:
    """Return those that are not here, each once, in the order of their newest messages."""
    new: dict[tuple[str, float, str], list[FoundChat]] = {}
    for each in chosen:
        if each.known_as is None:
            chat = each.chat
            alike = new.setdefault((chat.title, chat.created, chat.messages[0].text), [])
            if all(other.chat != chat for other in alike):
                alike.append(each)
    return sorted((each for alike in new.values() for each in alike), key=_newest)


def _newest(found: FoundChat) -> float:
    times = (message.created for message in found.chat.messages)
    return max(times, default=found.chat.created)


def _batches(chats: Sequence[PortableChat]) -> Iterator[list[PortableChat]]:
    batch: list[PortableChat] = []
    messages = 0
    for chat in chats:
        if batch and messages + len(chat.messages) > MESSAGES_AT_ONCE:
            yield batch
            batch, messages = [], 0
        batch.append(chat)
        messages += len(chat.messages)
    if batch:
        yield batch
