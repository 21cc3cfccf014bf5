"""Where a chat is kept: on the disk, or for a temporary one only as long as the app runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chats import ChatStore
from parlance.work.attaching import turn_text
from parlance.work.attachment_passages import PassagePlanner
from parlance.work.chat_plan import ChatPlanner

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.history import Message
    from parlance.storage.database import Database
    from parlance.work.summary.grounding import Meanings


@dataclass(frozen=True, slots=True)
class ChatStores:
    """The stores of one database that a conversation needs, and what plans from them.

    Attributes:
        is_temporary: nothing in them reaches a disk.
    """

    chats: ChatStore
    settings: ChatSettings
    attachments: AttachmentStore
    queue: ChatQueue
    passages: PassagePlanner
    planner: ChatPlanner
    is_temporary: bool = False


TEMPORARY_FROM = 1 << 40
"""Numbers of temporary conversations and messages are larger: none is taken for a kept one."""


def make_temporary_stores(
    database: Database, find_meanings: Callable[[], Meanings | None] = lambda: None
) -> ChatStores:
    """Return the stores of a database in memory."""
    database.write(
        lambda c: c.executemany(
            "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
            [("conversation", TEMPORARY_FROM), ("message", TEMPORARY_FROM)],
        )
    )
    return replace(make_chat_stores(database, find_meanings), is_temporary=True)


def make_chat_stores(
    database: Database,
    find_meanings: Callable[[], Meanings | None] = lambda: None,
) -> ChatStores:
    """Return the stores of a database; `find_meanings` returns an embedding model, if any."""
    settings, attachments = ChatSettings(database), AttachmentStore(database)
    passages = PassagePlanner(attachments, find_meanings)
    planner = ChatPlanner(
        texts=partial(_text_of, passages), digests=settings.digests, passages=passages
    )
    return ChatStores(
        ChatStore(database),
        settings,
        attachments,
        ChatQueue(database),
        passages,
        planner,
    )


def _text_of(
    passages: PassagePlanner, message: Message, *, sees: bool
) -> tuple[str, tuple[bytes, ...]]:
    return turn_text(message, passages, sees=sees)
