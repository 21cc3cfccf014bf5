"""What a conversation has set by itself: its options, its assistant, what was digested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chats import NO_OPTIONS, AssistantId, ChatMode
from parlance.contract.history import Digest, MessageId
from parlance.storage.chat_records import decode_options, encode_options
from parlance.storage.records import storable

if TYPE_CHECKING:
    from parlance.contract.chats import ChatOptions
    from parlance.contract.history import ConversationId
    from parlance.storage.database import Database


class ChatSettings:
    """What conversations have set. Every method raises FaultError as Database does.

    A conversation that does not exist has nothing set, and nothing is kept for it.
    """

    def __init__(self, database: Database) -> None:
        """Keep the settings of the conversations in `database`."""
        self._database = database

    def mode(self, conversation: ConversationId) -> ChatMode:
        """Say what becomes of its texts."""
        value = self._value("mode", conversation)
        return ChatMode(value) if isinstance(value, str) else ChatMode.CHAT

    def options(self, conversation: ConversationId) -> ChatOptions:
        """Return what it has set; those of a later version may read as nothing."""
        value = self._value("options", conversation)
        return decode_options(value) if isinstance(value, bytes) else NO_OPTIONS

    def set_options(self, conversation: ConversationId, options: ChatOptions) -> None:
        """Keep what it has set, in place of what it had."""
        self._set("options", encode_options(options), conversation)

    def assistant(self, conversation: ConversationId) -> AssistantId | None:
        """Return the preset that it follows, unless it was removed."""
        value = self._value("assistant", conversation)
        return AssistantId(value) if isinstance(value, int) else None

    def set_assistant(self, conversation: ConversationId, assistant: AssistantId | None) -> None:
        """Have it follow a preset; one that was removed meanwhile is none."""
        query = (
            "UPDATE conversation SET assistant = (SELECT id FROM assistant WHERE id = ?)"
            " WHERE id = ?"
        )
        self._database.write(lambda c: c.execute(query, (assistant, conversation)))

    def digests(self, conversation: ConversationId) -> tuple[Digest, ...]:
        """Return the summaries that are sent in place of messages, of all its paths."""
        query = "SELECT upto, text FROM digest WHERE conversation = ? ORDER BY upto"
        rows = self._database.read(lambda c: c.execute(query, (conversation,)).fetchall())
        return tuple(Digest(upto=MessageId(row["upto"]), text=row["text"]) for row in rows)

    def add_digest(self, conversation: ConversationId, digest: Digest) -> None:
        """Keep a summary of the messages up to one of its own, in place of an earlier one."""
        query = (
            "INSERT OR REPLACE INTO digest (conversation, upto, text)"
            " SELECT conversation, id, ? FROM message WHERE conversation = ? AND id = ?"
        )
        values = (storable(digest.text), conversation, digest.upto)
        self._database.write(lambda c: c.execute(query, values))

    def remove_digest(self, conversation: ConversationId, upto: MessageId) -> None:
        """Forget a summary: the messages are sent again."""
        query = "DELETE FROM digest WHERE conversation = ? AND upto = ?"
        self._database.write(lambda c: c.execute(query, (conversation, upto)))

    def _value(self, column: str, conversation: ConversationId) -> object:
        query = f"SELECT {column} FROM conversation WHERE id = ?"
        row = self._database.read(lambda c: c.execute(query, (conversation,)).fetchone())
        return None if row is None else row[0]

    def _set(self, column: str, value: object, conversation: ConversationId) -> None:
        query = f"UPDATE conversation SET {column} = ? WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (value, conversation)))
