"""What waits to be sent, and what was typed and not sent yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chats import Queued, QueuedId
from parlance.storage.chat_records import ATTACHMENT, attachment_of
from parlance.storage.chat_writing import attach
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.contract.attachments import Attachment, AttachmentId
    from parlance.contract.history import ConversationId
    from parlance.storage.database import Database

_UNBORN = 0
"""Stands for the conversation that has no message yet."""


class ChatQueue:
    """Messages that wait, and drafts. Every method raises FaultError as Database does.

    None stands for the conversation that is made with its first message.
    """

    def __init__(self, database: Database) -> None:
        """Keep queues and drafts in `database`."""
        self._database = database

    def queued(self, conversation: ConversationId | None) -> tuple[Queued, ...]:
        """Return what waits in a conversation, in the order of sending."""
        query = "SELECT id, text FROM queued WHERE conversation IS ? ORDER BY id"

        def read(connection: sqlite3.Connection) -> tuple[Queued, ...]:
            rows = connection.execute(query, (conversation,)).fetchall()
            return tuple(
                Queued(
                    id=QueuedId(row["id"]),
                    text=row["text"],
                    attachments=_attached(connection, "queued", row["id"]),
                )
                for row in rows
            )

        return self._database.read(read)

    def add(
        self,
        conversation: ConversationId | None,
        text: str,
        attachments: Sequence[AttachmentId] = (),
    ) -> Queued:
        """Put a message at the end of the queue; return it as it is stored.

        Raises LookupError for a conversation or an attachment that does not exist.
        """
        text = storable(text)

        def add(connection: sqlite3.Connection) -> Queued:
            if not _exists(connection, conversation or _UNBORN):
                raise LookupError(conversation)
            query = "INSERT INTO queued (conversation, text) VALUES (?, ?)"
            number = connection.execute(query, (conversation, text)).lastrowid
            assert number is not None
            attach(connection, "queued_attachment", number, attachments)
            attached = _attached(connection, "queued", number)
            return Queued(id=QueuedId(number), text=text, attachments=attached)

        return self._database.write(add)

    def remove(self, queued: QueuedId) -> None:
        """Take a message out of the queue: it was sent, or is not to be."""

        def remove(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM queued_attachment WHERE queued = ?", (queued,))
            connection.execute("DELETE FROM queued WHERE id = ?", (queued,))

        self._database.write(remove)

    def adopt(self, conversation: ConversationId) -> None:
        """Have what waits without a conversation wait in this one."""
        query = "UPDATE queued SET conversation = ? WHERE conversation IS NULL"
        self._database.write(lambda c: c.execute(query, (conversation,)))

    def draft(self, conversation: ConversationId | None) -> str:
        """Return what was typed and not sent; empty where nothing was."""
        query = "SELECT text FROM draft WHERE conversation = ?"
        place = conversation or _UNBORN
        row = self._database.read(lambda c: c.execute(query, (place,)).fetchone())
        return row["text"] if row else ""

    def draft_attachments(self, conversation: ConversationId | None) -> tuple[Attachment, ...]:
        """Return what was attached to a draft."""
        place = conversation or _UNBORN
        return self._database.read(lambda c: _attached(c, "draft", place))

    def keep_draft(
        self,
        conversation: ConversationId | None,
        text: str,
        attachments: Sequence[AttachmentId] | None = None,
    ) -> None:
        """Keep what was typed, in place of the draft before; None leaves its attachments.

        For a conversation that does not exist any more nothing is kept, and an attachment
        that does not is left out.
        """
        place, text = conversation or _UNBORN, storable(text)

        def keep(connection: sqlite3.Connection) -> None:
            if not _exists(connection, place):
                return
            connection.execute(
                "INSERT INTO draft VALUES (?, ?)"
                " ON CONFLICT (conversation) DO UPDATE SET text = excluded.text",
                (place, text),
            )
            if attachments is not None:
                connection.execute("DELETE FROM draft_attachment WHERE conversation = ?", (place,))
                known = [each for each in attachments if _is_attachment(connection, each)]
                attach(connection, "draft_attachment", place, known)
            connection.execute(
                "DELETE FROM draft WHERE text = '' AND conversation = ?1 AND NOT EXISTS"
                " (SELECT 1 FROM draft_attachment WHERE conversation = ?1)",
                (place,),
            )

        self._database.write(keep)


def _exists(connection: sqlite3.Connection, place: int) -> bool:
    query = "SELECT 1 FROM conversation WHERE id = ?"
    return place == _UNBORN or connection.execute(query, (place,)).fetchone() is not None


def _is_attachment(connection: sqlite3.Connection, attachment: AttachmentId) -> bool:
    query = "SELECT 1 FROM attachment WHERE id = ?"
    return connection.execute(query, (attachment,)).fetchone() is not None


def _attached(connection: sqlite3.Connection, owner: str, number: int) -> tuple[Attachment, ...]:
    column = "conversation" if owner == "draft" else owner
    query = (
        f"SELECT {ATTACHMENT} FROM {owner}_attachment AS l"
        f" JOIN attachment AS a ON a.id = l.attachment WHERE l.{column} = ? ORDER BY l.place"
    )
    return tuple(map(attachment_of, connection.execute(query, (number,))))
