"""How messages are written: a new one, one that grows, one that is closed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import AttachmentId
from parlance.contract.chats import ChatMode
from parlance.contract.engine import Role
from parlance.contract.history import (
    ConversationId,
    Measurements,
    MessageId,
    MessageState,
    TitledBy,
)
from parlance.storage.chat_rows import read_message
from parlance.storage.chat_tree import renew_preview, show_new
from parlance.storage.chat_words import MESSAGES, TITLES, change_words, put_words
from parlance.storage.records import encode_measurements

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class NewMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message that is to be stored; `text` can be held by SQLite."""

    parent: MessageId | None
    role: Role = Role.USER
    text: str = ""
    reasoning: str = ""
    state: MessageState = MessageState.COMPLETE
    measurements: Measurements = Measurements()
    pinned: bool = False
    attachments: tuple[AttachmentId, ...] = ()
    created: float | None = None


def insert_conversation(
    connection: sqlite3.Connection,
    title: str,
    mode: ChatMode = ChatMode.CHAT,
    titled_by: TitledBy = TitledBy.FIRST_LINE,
) -> ConversationId:
    """Insert a conversation without messages."""
    now = time.time()
    cursor = connection.execute(
        "INSERT INTO conversation (title, titled_by, mode, created, updated)"
        " VALUES (?, ?, ?, ?, ?)",
        (title, titled_by, mode, now, now),
    )
    assert cursor.lastrowid is not None
    put_words(connection, TITLES, cursor.lastrowid, title)
    return ConversationId(cursor.lastrowid)


def add_message(
    connection: sqlite3.Connection, conversation: ConversationId, message: NewMessage
) -> MessageId:
    """Insert a message and make it the end of the path that is shown."""
    now = time.time()
    number = insert_message(connection, conversation, message, now)
    connection.execute(
        "UPDATE conversation SET newest = ?, updated = ? WHERE id = ?", (number, now, conversation)
    )
    show_new(connection, conversation, number, message.parent)
    return number


def insert_message(
    connection: sqlite3.Connection, conversation: ConversationId, message: NewMessage, now: float
) -> MessageId:
    """Insert a message, its words and what is attached to it."""
    cursor = connection.execute(
        "INSERT INTO message (conversation, parent, pinned, role, state, created, measurements,"
        " text, reasoning) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            conversation,
            message.parent,
            int(message.pinned),
            message.role,
            message.state,
            now if message.created is None else message.created,
            encode_measurements(message.measurements),
            message.text,
            message.reasoning,
        ),
    )
    assert cursor.lastrowid is not None
    number = MessageId(cursor.lastrowid)
    put_words(connection, MESSAGES, number, message.text)
    attach(connection, "message_attachment", number, message.attachments)
    return number


def attach(
    connection: sqlite3.Connection, table: str, owner: int, attachments: Sequence[AttachmentId]
) -> None:
    """Note what is attached to a message, a queued one or a draft, in this order.

    Raises LookupError for an attachment that does not exist.
    """
    query = f"INSERT INTO {table} SELECT ?, ?, id FROM attachment WHERE id = ?"
    for place, each in enumerate(attachments):
        if connection.execute(query, (owner, place, each)).rowcount == 0:
            raise LookupError(each)


def put_together(connection: sqlite3.Connection, message: MessageId, state: MessageState) -> None:
    """Close a message: what arrived in pieces becomes its text, which is found from now on.

    Raises LookupError if there is none.
    """
    whole = read_message(connection, message)
    row = connection.execute("SELECT text FROM message WHERE id = ?", (message,)).fetchone()
    connection.execute(
        "UPDATE message SET text = ?, reasoning = ?, state = ? WHERE id = ?",
        (whole.text, whole.reasoning, state, message),
    )
    connection.execute("DELETE FROM piece WHERE message = ?", (message,))
    change_words(connection, MESSAGES, message, row["text"], whole.text)
    renew_preview(connection, whole.conversation)
