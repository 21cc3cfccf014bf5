"""How a conversation is erased: its messages, their words, what only they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.storage.attachments import discard_unused
from parlance.storage.chat_words import MESSAGES, TITLES, drop_words

if TYPE_CHECKING:
    import sqlite3

_MESSAGES = "(SELECT id FROM message WHERE conversation = :conversation)"
_QUEUED = "(SELECT id FROM queued WHERE conversation = :conversation)"
_ATTACHED = f"""
    SELECT attachment FROM message_attachment WHERE message IN {_MESSAGES}
    UNION SELECT attachment FROM queued_attachment WHERE queued IN {_QUEUED}
    UNION SELECT attachment FROM draft_attachment WHERE conversation = :conversation
"""
_STATEMENTS = (
    "UPDATE conversation SET leaf = NULL WHERE id = :conversation",
    f"DELETE FROM piece WHERE message IN {_MESSAGES}",
    f"DELETE FROM message_attachment WHERE message IN {_MESSAGES}",
    f"DELETE FROM queued_attachment WHERE queued IN {_QUEUED}",
    "DELETE FROM draft_attachment WHERE conversation = :conversation",
    "DELETE FROM queued WHERE conversation = :conversation",
    "DELETE FROM draft WHERE conversation = :conversation",
    "DELETE FROM digest WHERE conversation = :conversation",
    "DELETE FROM message WHERE conversation = :conversation",
    "DELETE FROM conversation WHERE id = :conversation",
)


def erase_conversation(connection: sqlite3.Connection, conversation: int) -> None:
    """Erase a conversation with all that belongs to nothing else."""
    values = {"conversation": conversation}
    attached = [row[0] for row in connection.execute(_ATTACHED, values)]
    _drop_all_words(connection, conversation)
    for statement in _STATEMENTS:
        connection.execute(statement, values)
    if attached:
        discard_unused(connection, attached)


def erase_unsent(connection: sqlite3.Connection) -> None:
    """Erase what was being typed or waited in any conversation, but no attachments."""
    for table in ("draft_attachment", "draft", "queued_attachment", "queued"):
        connection.execute(f"DELETE FROM {table}")


def _drop_all_words(connection: sqlite3.Connection, conversation: int) -> None:
    query = "SELECT id, text FROM message WHERE conversation = ?"
    for number, text in connection.execute(query, (conversation,)).fetchall():
        drop_words(connection, MESSAGES, number, text)
    query = "SELECT title FROM conversation WHERE id = ?"
    for (title,) in connection.execute(query, (conversation,)).fetchall():
        drop_words(connection, TITLES, conversation, title)
