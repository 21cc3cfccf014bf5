"""The tables of chats as version 4 has them: versions, folders, attachments, presets, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.storage.chat_texts import preview_of, title_of
from parlance.text.terms import searchable

if TYPE_CHECKING:
    import sqlite3

_NAMES = ("conversation", "message", "piece")

_RENAMED = (
    *(f"ALTER TABLE {name} RENAME TO {name}_before" for name in _NAMES),
    "DROP INDEX conversation_newest",
    "DROP INDEX message_conversation",
    "DROP INDEX message_parent",
    "DROP INDEX message_writing",
    "DROP INDEX piece_message",
)

_LISTED = (
    """
    CREATE TABLE folder (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE assistant (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        options BLOB NOT NULL,
        opening TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE saved_prompt (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
    # The preview stands here because looking up the ends of 10,000 conversations is slow.
    """
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        titled_by TEXT NOT NULL DEFAULT 'first_line',
        leaf INTEGER REFERENCES message (id),
        newest INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        updated REAL NOT NULL,
        deleted_at REAL,
        pinned INTEGER NOT NULL DEFAULT 0,
        folder INTEGER REFERENCES folder (id),
        mode TEXT NOT NULL DEFAULT 'chat',
        assistant INTEGER REFERENCES assistant (id),
        preview TEXT NOT NULL DEFAULT '',
        options BLOB NOT NULL DEFAULT x''
    )
    """,
    # Long texts come last: what stands behind them is slow to reach. `chosen` is the child
    # that was shown last; `hidden` is 1 for what is in the bin, 2 for what stands below it.
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversation (id),
        parent INTEGER REFERENCES message (id),
        chosen INTEGER,
        hidden INTEGER NOT NULL DEFAULT 0,
        pinned INTEGER NOT NULL DEFAULT 0,
        role TEXT NOT NULL,
        state TEXT NOT NULL,
        created REAL NOT NULL,
        measurements TEXT NOT NULL,
        readings TEXT NOT NULL DEFAULT '[]',
        text TEXT NOT NULL,
        reasoning TEXT NOT NULL
    )
    """,
    # A growing answer is added to here, so that its row is written twice and not each second.
    """
    CREATE TABLE piece (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message INTEGER NOT NULL REFERENCES message (id),
        text TEXT NOT NULL,
        reasoning TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE digest (
        conversation INTEGER NOT NULL REFERENCES conversation (id),
        upto INTEGER NOT NULL REFERENCES message (id),
        text TEXT NOT NULL,
        PRIMARY KEY (conversation, upto)
    ) WITHOUT ROWID
    """,
)

_BESIDE = (
    # By the hash of what it holds: a document that is attached twice is stored once.
    """
    CREATE TABLE attached_content (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256 BLOB NOT NULL UNIQUE,
        content BLOB NOT NULL
    )
    """,
    # Names of files need not be Unicode: `path` is bytes.
    """
    CREATE TABLE attachment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        path BLOB NOT NULL,
        words INTEGER NOT NULL,
        blocks INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        content INTEGER NOT NULL REFERENCES attached_content (id)
    )
    """,
    """
    CREATE TABLE message_attachment (
        message INTEGER NOT NULL REFERENCES message (id),
        place INTEGER NOT NULL,
        attachment INTEGER NOT NULL REFERENCES attachment (id),
        PRIMARY KEY (message, place)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE queued (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER REFERENCES conversation (id),
        text TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE queued_attachment (
        queued INTEGER NOT NULL REFERENCES queued (id),
        place INTEGER NOT NULL,
        attachment INTEGER NOT NULL REFERENCES attachment (id),
        PRIMARY KEY (queued, place)
    ) WITHOUT ROWID
    """,
    # Number 0 is the conversation that has no message yet.
    "CREATE TABLE draft (conversation INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    """
    CREATE TABLE draft_attachment (
        conversation INTEGER NOT NULL REFERENCES draft (conversation),
        place INTEGER NOT NULL,
        attachment INTEGER NOT NULL REFERENCES attachment (id),
        PRIMARY KEY (conversation, place)
    ) WITHOUT ROWID
    """,
)

# Its words are terms of text/terms.py between spaces: nothing but a space divides them. They
# are not kept beside the index: whoever changes terms() makes a migration that fills it anew.
# Beginnings of up to four letters, which most messages have, are indexed by themselves: to
# put the words together that begin so takes 0.1 s.
_WORDS = """
    CREATE VIRTUAL TABLE {name} USING fts5 (
        words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )
"""

_INDEXES = (
    "CREATE INDEX conversation_newest ON conversation (newest)",
    "CREATE INDEX conversation_updated ON conversation (updated, newest)",
    "CREATE INDEX conversation_leaf ON conversation (leaf)",
    "CREATE INDEX conversation_folder ON conversation (folder)",
    "CREATE INDEX conversation_assistant ON conversation (assistant)",
    "CREATE INDEX conversation_binned ON conversation (deleted_at) WHERE deleted_at IS NOT NULL",
    "CREATE INDEX message_tree ON message (conversation, parent, chosen, hidden)",
    "CREATE INDEX message_parent ON message (parent)",
    "CREATE INDEX message_writing ON message (id) WHERE state = 'writing'",
    "CREATE INDEX piece_message ON piece (message)",
    "CREATE INDEX digest_upto ON digest (upto)",
    "CREATE INDEX attachment_content ON attachment (content)",
    "CREATE INDEX message_attachment_attachment ON message_attachment (attachment)",
    "CREATE INDEX queued_conversation ON queued (conversation)",
    "CREATE INDEX queued_attachment_attachment ON queued_attachment (attachment)",
    "CREATE INDEX draft_attachment_attachment ON draft_attachment (attachment)",
)

_CARRIED = (
    """
    INSERT INTO conversation (id, title, titled_by, newest, created, updated, deleted_at, mode)
    SELECT id, title, 'person', newest, created, updated, deleted_at, 'chat'
    FROM conversation_before ORDER BY id
    """,
    """
    INSERT INTO message
        (id, conversation, parent, role, state, created, measurements, text, reasoning)
    SELECT id, conversation, parent, role, state, created, measurements, text, reasoning
    FROM message_before ORDER BY id
    """,
    "UPDATE conversation SET leaf = (SELECT leaf FROM conversation_before AS b WHERE b.id ="
    " conversation.id)",
    "INSERT INTO piece SELECT id, message, text, reasoning FROM piece_before ORDER BY id",
    # Numbers are never given twice, also where the newest row was erased.
    *(f"DELETE FROM sqlite_sequence WHERE name = '{name}'" for name in _NAMES),
    *(
        f"UPDATE sqlite_sequence SET name = '{name}' WHERE name = '{name}_before'"
        for name in _NAMES
    ),
    "UPDATE conversation_before SET leaf = NULL",
    "DROP TABLE piece_before",
    "DROP TABLE message_before",
    "DROP TABLE conversation_before",
)


def whole_chats(connection: sqlite3.Connection) -> None:
    """Keep versions, folders, attachments and presets; find messages by their words."""
    for statement in (*_RENAMED, *_LISTED, *_BESIDE, *_CARRIED, *_INDEXES):
        connection.execute(statement)
    for name in ("message_words", "title_words"):
        connection.execute(_WORDS.format(name=name))
    _remember_paths(connection)
    _complete_conversations(connection)
    for number, text in connection.execute("SELECT id, text FROM message ORDER BY id"):
        _add_words(connection, "message_words", number, text)


def _remember_paths(connection: sqlite3.Connection) -> None:
    """Note of each message on a shown path which child is shown."""
    parents = dict(connection.execute("SELECT id, parent FROM message").fetchall())
    chosen: dict[int, int] = {}
    for (leaf,) in connection.execute("SELECT leaf FROM conversation WHERE leaf IS NOT NULL"):
        child = leaf
        while (parent := parents.get(child)) is not None:
            chosen[parent] = child
            child = parent
    connection.executemany(
        "UPDATE message SET chosen = ? WHERE id = ?",
        ((child, parent) for parent, child in chosen.items()),
    )


def _complete_conversations(connection: sqlite3.Connection) -> None:
    """Fill in previews, the words of titles, and which titles are only the first line."""
    query = """
        SELECT c.id, c.title, leaf.text, asked.text, (
            SELECT text FROM message WHERE conversation = c.id AND parent IS NULL
            ORDER BY id LIMIT 1)
        FROM conversation AS c LEFT JOIN message AS leaf ON leaf.id = c.leaf
        LEFT JOIN message AS asked ON asked.id = leaf.parent
    """
    for number, title, end, asked, first in connection.execute(query).fetchall():
        titled_by = "first_line" if title == title_of(first or "") else "person"
        connection.execute(
            "UPDATE conversation SET preview = ?, titled_by = ? WHERE id = ?",
            (preview_of(end or asked or ""), titled_by, number),
        )
        _add_words(connection, "title_words", number, title)


def _add_words(connection: sqlite3.Connection, table: str, number: int, text: str) -> None:
    if words := searchable(text):
        connection.execute(
            f"INSERT INTO {table} (rowid, words) VALUES (?, ?)",
            (number, words),
        )
