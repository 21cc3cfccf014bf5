"""Conversations and their messages.

Messages form a tree by `parent`; a conversation remembers the newest message of the
path that it shows (`leaf`), so that an answer made anew is a branch and none is lost.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.engine import Role
from parlance.contract.history import (
    Conversation,
    ConversationId,
    Measurements,
    Message,
    MessageId,
    MessageState,
)
from parlance.storage.records import decode_measurements, encode_measurements, storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3

    from parlance.storage.database import Database

TITLE_LETTERS = 60
PREVIEW_LETTERS = 160
SEARCH_LETTERS = 1000
"""More of a search text is ignored: SQLite refuses patterns of more than 50,000 bytes."""

UNMEASURED = Measurements()

_LIST = """
    SELECT c.id, c.title, c.created, c.updated,
        substr(coalesce(nullif(leaf.text, ''), asked.text, ''), 1, 400) AS preview
    FROM conversation AS c
    LEFT JOIN message AS leaf ON leaf.id = c.leaf
    LEFT JOIN message AS asked ON asked.id = leaf.parent
    WHERE c.deleted_at IS NULL
"""
_BY_ACTIVITY = "ORDER BY c.newest DESC, c.id DESC"
_MESSAGE = """
    SELECT m.id, m.conversation, m.parent, m.role, m.state, m.created, m.measurements,
        m.text || coalesce(
            (SELECT group_concat(p.text, '') FROM
                (SELECT text FROM piece WHERE message = m.id ORDER BY id) AS p), '') AS text,
        m.reasoning || coalesce(
            (SELECT group_concat(p.reasoning, '') FROM
                (SELECT reasoning FROM piece WHERE message = m.id ORDER BY id) AS p), '')
            AS reasoning
    FROM message AS m
"""
_PATH = f"""
    WITH RECURSIVE path (id, depth) AS (
        SELECT ?, 0
        UNION ALL
        SELECT message.parent, path.depth + 1
        FROM path JOIN message ON message.id = path.id
        WHERE message.parent IS NOT NULL
    )
    {_MESSAGE} JOIN path ON path.id = m.id ORDER BY path.depth DESC
"""


class ChatStore:
    """The conversations in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep chats in `database`."""
        self._database = database

    def conversations(self) -> tuple[Conversation, ...]:
        """Return all that are not in the bin, the one with the newest message first."""
        rows = self._database.read(lambda c: c.execute(f"{_LIST} {_BY_ACTIVITY}").fetchall())
        return tuple(_conversation(row) for row in rows)

    def search(self, text: str) -> tuple[Conversation, ...]:
        """Return those whose title or messages contain `text`, in any letter case."""
        # SQLite's own LIKE knows the case of ASCII letters only.
        query = f"""{_LIST} AND (folded(c.title) LIKE :like ESCAPE '!' OR EXISTS (
            SELECT 1 FROM message AS m
            WHERE m.conversation = c.id AND folded(m.text) LIKE :like ESCAPE '!'))
            {_BY_ACTIVITY}"""
        like = f"%{_literal(fold(storable(text[:SEARCH_LETTERS])))}%"
        rows = self._database.read(lambda c: c.execute(query, {"like": like}).fetchall())
        return tuple(_conversation(row) for row in rows)

    def rename(self, conversation: ConversationId, title: str) -> None:
        """Give a conversation another title."""
        self._update("title = ?", storable(" ".join(title.split())), conversation)

    def trash(self, conversation: ConversationId) -> None:
        """Move a conversation to the bin; nothing of it is erased."""
        self._update("deleted_at = ?", time.time(), conversation)

    def restore(self, conversation: ConversationId) -> None:
        """Take a conversation out of the bin."""
        self._update("deleted_at = ?", None, conversation)

    def messages(self, conversation: ConversationId) -> tuple[Message, ...]:
        """Return the messages of the path that the conversation shows, oldest first."""
        query = _PATH.replace("SELECT ?, 0", "SELECT leaf, 0 FROM conversation WHERE id = ?")
        rows = self._database.read(lambda c: c.execute(query, (conversation,)).fetchall())
        return tuple(_message(row) for row in rows)

    def path_to(self, message: MessageId) -> list[Message]:
        """Return the messages from the first one to `message`."""
        rows = self._database.read(lambda c: c.execute(_PATH, (message,)).fetchall())
        return [_message(row) for row in rows]

    def message(self, message: MessageId) -> Message:
        """Return one message as it stands on disk. Raises LookupError if there is none."""
        return self._database.read(lambda c: _read_message(c, message))

    def add_user_message(self, conversation: ConversationId | None, text: str) -> Message:
        """Store what the person wrote after the path that is shown.

        Without a conversation a new one is made, titled after the text.
        """
        text = storable(text)

        def add(connection: sqlite3.Connection) -> Message:
            place = conversation
            if place is None:
                place = _insert_conversation(connection, _title(text))
            row = connection.execute(
                "SELECT leaf FROM conversation WHERE id = ?", (place,)
            ).fetchone()
            parent = row["leaf"] if row else None
            return _insert_message(
                connection, place, parent, Role.USER, text, MessageState.COMPLETE
            )

        return self._database.write(add)

    def begin_answer(self, parent: MessageId, measurements: Measurements = UNMEASURED) -> Message:
        """Store an empty answer to `parent`, in the state WRITING, and show its path."""

        def begin(connection: sqlite3.Connection) -> Message:
            place = _read_message(connection, parent).conversation
            return _insert_message(
                connection, place, parent, Role.ASSISTANT, "", MessageState.WRITING, measurements
            )

        return self._database.write(begin)

    def append(self, message: MessageId, text: str, reasoning: str = "") -> None:
        """Add to a growing answer; when this returns, it is on the disk."""
        values = (message, storable(text), storable(reasoning))
        self._database.write(
            lambda c: c.execute(
                "INSERT INTO piece (message, text, reasoning) VALUES (?, ?, ?)", values
            )
        )

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
            _put_together(connection, message, state)
            return _read_message(connection, message)

        return self._database.write(close)

    def recover(self) -> int:
        """Mark answers that nobody finished as INTERRUPTED, their text kept; return how many.

        To be called once at start. Should another process be writing one just now, no
        word of it is lost: its finish() puts the state right.
        """

        def mark(connection: sqlite3.Connection) -> int:
            rows = connection.execute("SELECT id FROM message WHERE state = 'writing'").fetchall()
            for row in rows:
                _put_together(connection, MessageId(row["id"]), MessageState.INTERRUPTED)
            return len(rows)

        return self._database.write(mark)

    def _update(self, change: str, value: object, conversation: ConversationId) -> None:
        query = f"UPDATE conversation SET {change} WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (value, conversation)))


def _insert_conversation(connection: sqlite3.Connection, title: str) -> ConversationId:
    now = time.time()
    cursor = connection.execute(
        "INSERT INTO conversation (title, created, updated) VALUES (?, ?, ?)", (title, now, now)
    )
    assert cursor.lastrowid is not None
    return ConversationId(cursor.lastrowid)


def _insert_message(  # noqa: PLR0913, PLR0917
    connection: sqlite3.Connection,
    conversation: ConversationId,
    parent: MessageId | None,
    role: Role,
    text: str,
    state: MessageState,
    measurements: Measurements = UNMEASURED,
) -> Message:
    """Insert a message and make it the end of the path that is shown."""
    now = time.time()
    cursor = connection.execute(
        "INSERT INTO message (conversation, parent, role, text, reasoning, state, created,"
        " measurements) VALUES (?, ?, ?, ?, '', ?, ?, ?)",
        (conversation, parent, role, text, state, now, encode_measurements(measurements)),
    )
    connection.execute(
        "UPDATE conversation SET leaf = ?1, newest = ?1, updated = ?2 WHERE id = ?3",
        (cursor.lastrowid, now, conversation),
    )
    assert cursor.lastrowid is not None
    return _read_message(connection, MessageId(cursor.lastrowid))


def _put_together(connection: sqlite3.Connection, message: MessageId, state: MessageState) -> None:
    whole = _read_message(connection, message)
    connection.execute(
        "UPDATE message SET text = ?, reasoning = ?, state = ? WHERE id = ?",
        (whole.text, whole.reasoning, state, message),
    )
    connection.execute("DELETE FROM piece WHERE message = ?", (message,))


def _read_message(connection: sqlite3.Connection, message: MessageId) -> Message:
    row = connection.execute(f"{_MESSAGE} WHERE m.id = ?", (message,)).fetchone()
    if row is None:
        raise LookupError(message)
    return _message(row)


def _message(row: sqlite3.Row) -> Message:
    return Message(
        id=MessageId(row["id"]),
        conversation=ConversationId(row["conversation"]),
        parent=None if row["parent"] is None else MessageId(row["parent"]),
        role=Role(row["role"]),
        text=row["text"],
        reasoning=row["reasoning"],
        state=MessageState(row["state"]),
        created=row["created"],
        measurements=decode_measurements(row["measurements"]),
    )


def _conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=ConversationId(row["id"]),
        title=row["title"],
        preview=_shortened(" ".join(row["preview"].split()), PREVIEW_LETTERS),
        created=row["created"],
        updated=row["updated"],
    )


def _title(text: str) -> str:
    """Return the first line that says something, shortened at a word."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return _shortened(" ".join(first.split()), TITLE_LETTERS)


def _shortened(text: str, letters: int) -> str:
    if len(text) <= letters:
        return text
    cut = text[:letters]
    head, space, _ = cut.rpartition(" ")
    return f"{head if space and len(head) > letters // 2 else cut}…"


def _literal(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
