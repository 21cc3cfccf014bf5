"""Conversations and their messages.

Messages form a tree by `parent`; a conversation remembers the newest message of the
path that it shows (`leaf`), so that an answer made anew is a branch and none is lost.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from parlance.contract.chats import ChatMode
from parlance.contract.engine import Role
from parlance.contract.history import (
    Measurements,
    MessageId,
    MessageState,
    TitledBy,
)
from parlance.contract.visible import visible_name
from parlance.storage.chat_records import CONVERSATION, conversation_of, encode_readings
from parlance.storage.chat_rows import read_message, read_path
from parlance.storage.chat_texts import title_of
from parlance.storage.chat_tree import Tree
from parlance.storage.chat_words import TITLES, change_words
from parlance.storage.chat_writing import (
    NewMessage,
    add_message,
    insert_conversation,
    put_together,
)
from parlance.storage.records import encode_measurements, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.contract.attachments import AttachmentId, Reading
    from parlance.contract.history import Conversation, ConversationId, Message
    from parlance.storage.database import Database

UNMEASURED = Measurements()

# Imported ones have the number of who was there before them: the clock decides among those.
_LIST = (
    f"SELECT c.newest, c.updated, c.id, {CONVERSATION} FROM conversation AS c NOT INDEXED"
    " WHERE c.deleted_at IS NULL"
)
_ONE = f"SELECT {CONVERSATION} FROM conversation AS c WHERE c.id = ?"


class ChatStore:
    """The conversations in a database. Every method raises FaultError as Database does.

    Where a message, an attachment or a conversation to write in is named that does not
    exist, or was erased, it raises LookupError.
    """

    def __init__(self, database: Database) -> None:
        """Keep chats in `database`."""
        self._database = database

    def conversations(self) -> tuple[Conversation, ...]:
        """Return all that are not in the bin, the one with the newest message first."""
        rows = self._database.read(lambda c: c.execute(_LIST).fetchall())
        rows.sort(key=itemgetter(0, 1, 2), reverse=True)  # in half the time that SQLite takes
        return tuple(conversation_of(row[3:]) for row in rows)

    def conversation(self, conversation: ConversationId) -> Conversation:
        """Return one, in the bin or not. Raises LookupError if there is none."""
        row = self._database.read(lambda c: c.execute(_ONE, (conversation,)).fetchone())
        if row is None:
            raise LookupError(conversation)
        return conversation_of(row)

    def rename(
        self, conversation: ConversationId, title: str, by: TitledBy = TitledBy.PERSON
    ) -> None:
        """Give a conversation another title; one that does not exist is left alone.

        A title that a person gave stays where the model has another one.
        """
        title = visible_name(storable(" ".join(title.split())))

        def change(connection: sqlite3.Connection) -> None:
            row = connection.execute(
                "SELECT title, titled_by FROM conversation WHERE id = ?", (conversation,)
            ).fetchone()
            if row is None or (by is not TitledBy.PERSON and row["titled_by"] == TitledBy.PERSON):
                return
            change_words(connection, TITLES, conversation, row["title"], title)
            connection.execute(
                "UPDATE conversation SET title = ?, titled_by = ? WHERE id = ?",
                (title, by, conversation),
            )

        self._database.write(change)

    def messages(self, conversation: ConversationId) -> tuple[Message, ...]:
        """Return the messages of the path that the conversation shows, oldest first."""

        def read(connection: sqlite3.Connection) -> tuple[Message, ...]:
            row = connection.execute(
                "SELECT leaf FROM conversation WHERE id = ?", (conversation,)
            ).fetchone()
            return tuple(read_path(connection, row["leaf"])) if row else ()

        return self._database.read(read)

    def path_to(self, message: MessageId) -> list[Message]:
        """Return the messages from the first one to `message`; none where there is none."""
        return self._database.read(lambda c: read_path(c, message))

    def message(self, message: MessageId) -> Message:
        """Return one message as it stands on disk. Raises LookupError if there is none."""
        return self._database.read(lambda c: read_message(c, message))

    def add_user_message(
        self,
        conversation: ConversationId | None,
        text: str,
        *,
        attachments: Sequence[AttachmentId] = (),
        mode: ChatMode = ChatMode.CHAT,
    ) -> Message:
        """Store what the person wrote after the path that is shown.

        Without a conversation a new one is made, in this mode and titled after the text.
        """
        text, title = storable(text), title_of(storable(text))

        def add(connection: sqlite3.Connection) -> Message:
            place = conversation
            if place is None:
                place = insert_conversation(connection, title, mode)
            row = connection.execute(
                "SELECT leaf FROM conversation WHERE id = ?", (place,)
            ).fetchone()
            if row is None:
                raise LookupError(place)
            message = NewMessage(parent=row["leaf"], text=text, attachments=tuple(attachments))
            return read_message(connection, add_message(connection, place, message))

        return self._database.write(add)

    def add_version(
        self, message: MessageId, text: str, attachments: Sequence[AttachmentId] | None = None
    ) -> Message:
        """Store another version of a message beside it, and show it.

        It is pinned where the old one is; None gives it the attachments of the old one.
        """
        text = storable(text)

        def add(connection: sqlite3.Connection) -> Message:
            old = read_message(connection, message)
            kept = (each.id for each in old.attachments)
            version = NewMessage(
                parent=old.parent,
                role=old.role,
                text=text,
                pinned=old.pinned,
                attachments=tuple(kept if attachments is None else attachments),
            )
            return read_message(connection, add_message(connection, old.conversation, version))

        return self._database.write(add)

    def begin_answer(self, parent: MessageId, measurements: Measurements = UNMEASURED) -> Message:
        """Store an empty answer to `parent`, in the state WRITING, and show its path.

        It is a version where there is an answer already.
        """
        answer = NewMessage(
            parent=parent,
            role=Role.ASSISTANT,
            state=MessageState.WRITING,
            measurements=measurements,
        )

        def begin(connection: sqlite3.Connection) -> Message:
            place = read_message(connection, parent).conversation
            return read_message(connection, add_message(connection, place, answer))

        return self._database.write(begin)

    def continue_answer(self, message: MessageId) -> Message:
        """Open an answer again: append() goes on behind its text until finish()."""

        def reopen(connection: sqlite3.Connection) -> Message:
            connection.execute(
                "UPDATE message SET state = ? WHERE id = ?", (MessageState.WRITING, message)
            )
            return read_message(connection, message)

        return self._database.write(reopen)

    def append(self, message: MessageId, text: str, reasoning: str = "") -> None:
        """Add to a growing answer; when this returns, it is on the disk."""
        query = (
            "INSERT INTO piece (message, text, reasoning) SELECT id, ?, ? FROM message WHERE id = ?"
        )
        values = (storable(text), storable(reasoning), message)
        if self._database.write(lambda c: c.execute(query, values).rowcount) == 0:
            raise LookupError(message)

    def finish(
        self, message: MessageId, state: MessageState, measurements: Measurements | None = None
    ) -> Message:
        """Close an answer, its pieces put together; return it as it stands on disk."""

        def close(connection: sqlite3.Connection) -> Message:
            if measurements is not None:
                connection.execute(
                    "UPDATE message SET measurements = ? WHERE id = ?",
                    (encode_measurements(measurements), message),
                )
            put_together(connection, message, state)
            return read_message(connection, message)

        return self._database.write(close)

    def recover(self) -> int:
        """Mark answers that nobody finished as INTERRUPTED, their text kept; return how many.

        To be called once at start. Should another process be writing one just now, no
        word of it is lost: its finish() puts the state right.
        """

        def mark(connection: sqlite3.Connection) -> int:
            rows = connection.execute("SELECT id FROM message WHERE state = 'writing'").fetchall()
            for row in rows:
                put_together(connection, MessageId(row["id"]), MessageState.INTERRUPTED)
            return len(rows)

        return self._database.write(mark)

    def show_version(self, message: MessageId) -> None:
        """Show the path through a message, on to where it was last shown below it.

        What was never shown is followed to its newest end; a message of the bin stays there.
        """

        def show(connection: sqlite3.Connection) -> None:
            tree = Tree.around(connection, message)
            if not tree.is_hidden(message):
                tree.show(tree.leaf_below(message))

        self._database.write(show)

    def trash_message(self, message: MessageId) -> MessageId | None:
        """Put a message into the bin; with it, what follows it leaves the view.

        Returns what is shown in its place: the next version of it, else the last one, else
        the message before it; None where nothing is left.
        """

        def remove(connection: sqlite3.Connection) -> MessageId | None:
            tree = Tree.around(connection, message)
            heir = tree.heir(message)
            was_shown = message in tree.path_to(tree.shown())
            tree.put_in_bin(message)
            if was_shown:
                tree.show(tree.leaf_below(heir))
            return None if heir is None else MessageId(heir)

        return self._database.write(remove)

    def restore_message(self, message: MessageId) -> None:
        """Take a message out of the bin, with what it stands under, and show it."""

        def bring_back(connection: sqlite3.Connection) -> None:
            tree = Tree.around(connection, message)
            tree.take_out(message)
            tree.show(tree.leaf_below(message))

        self._database.write(bring_back)

    def pin_message(self, message: MessageId, *, pinned: bool) -> None:
        """Say whether a message never leaves the context."""
        query = "UPDATE message SET pinned = ? WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (int(pinned), message)))

    def set_readings(self, message: MessageId, readings: Sequence[Reading]) -> None:
        """Note what of its attachments was sent with a message."""
        query, encoded = "UPDATE message SET readings = ? WHERE id = ?", encode_readings(readings)
        self._database.write(lambda c: c.execute(query, (encoded, message)))
