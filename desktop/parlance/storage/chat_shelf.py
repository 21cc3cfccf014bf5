"""Where conversations lie: in folders, on top, in the bin."""

from __future__ import annotations

import contextlib
import time
from functools import partial
from typing import TYPE_CHECKING

from parlance.contract.chats import Folder, FolderId
from parlance.contract.faults import FaultError
from parlance.contract.history import ConversationId
from parlance.contract.visible import visible_name
from parlance.storage.attachments import discard_unused
from parlance.storage.chat_erasing import erase_conversation, erase_unsent
from parlance.storage.chat_records import CONVERSATION, conversation_of
from parlance.storage.chat_words import forget_dropped_words
from parlance.storage.records import storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from parlance.contract.history import Conversation
    from parlance.storage.database import Database

_BIN = (
    f"SELECT {CONVERSATION} FROM conversation AS c WHERE c.deleted_at IS NOT NULL"
    " ORDER BY c.deleted_at DESC, c.id DESC LIMIT ?"
)
_ERASED_AT_ONCE = 20
"""Conversations in one transaction: an answer that is being written waits no longer."""


class ChatShelf:
    """The order among conversations. Every method raises FaultError as Database does.

    Numbers of what does not exist any more are passed over.
    """

    def __init__(self, database: Database) -> None:
        """Keep the conversations of `database` in order."""
        self._database = database

    def folders(self) -> tuple[Folder, ...]:
        """Return all folders, by name."""
        rows = self._database.read(lambda c: c.execute("SELECT id, name FROM folder").fetchall())
        folders = (Folder(id=FolderId(row["id"]), name=row["name"]) for row in rows)
        return tuple(sorted(folders, key=lambda each: (fold(each.name), each.name, each.id)))

    def add_folder(self, name: str) -> Folder:
        """Make a folder; return it as it is stored."""
        name = visible_name(storable(" ".join(name.split())))
        query = "INSERT INTO folder (name) VALUES (?)"
        number = self._database.write(lambda c: c.execute(query, (name,)).lastrowid)
        assert number is not None
        return Folder(id=FolderId(number), name=name)

    def rename_folder(self, folder: FolderId, name: str) -> None:
        """Give a folder another name."""
        values = (visible_name(storable(" ".join(name.split()))), folder)
        self._database.write(lambda c: c.execute("UPDATE folder SET name = ? WHERE id = ?", values))

    def remove_folder(self, folder: FolderId) -> None:
        """Remove a folder; its conversations stay, without one."""

        def remove(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE conversation SET folder = NULL WHERE folder = ?", (folder,))
            connection.execute("DELETE FROM folder WHERE id = ?", (folder,))

        self._database.write(remove)

    def move(self, conversations: Iterable[ConversationId], folder: FolderId | None) -> None:
        """Put conversations into a folder, or into none."""
        change = "folder = (SELECT id FROM folder WHERE id = ?)"
        self._change(change, folder, conversations)

    def pin(self, conversation: ConversationId, *, pinned: bool) -> None:
        """Say whether a conversation stays on top."""
        self._change("pinned = ?", int(pinned), (conversation,))

    def trash(self, conversations: Iterable[ConversationId]) -> None:
        """Move conversations to the bin; nothing of them is erased."""
        self._change("deleted_at = ?", time.time(), conversations)

    def restore(self, conversations: Iterable[ConversationId]) -> None:
        """Take conversations out of the bin."""
        self._change("deleted_at = ?", None, conversations)

    def bin(self, limit: int) -> tuple[Conversation, ...]:
        """Return at most `limit` conversations of the bin, what was put there last first."""
        rows = self._database.read(lambda c: c.execute(_BIN, (limit,)).fetchall())
        return tuple(map(conversation_of, rows))

    def erase(self, conversations: Iterable[ConversationId]) -> None:
        """Erase conversations of the bin, with all that only they have; no other ones."""
        self._erase(tuple(conversations))

    def empty_bin(self) -> tuple[ConversationId, ...]:
        """Erase every conversation in the bin; return their numbers."""
        query = "SELECT id FROM conversation WHERE deleted_at IS NOT NULL ORDER BY id"
        rows = self._database.read(lambda c: c.execute(query).fetchall())
        return self._erase(tuple(ConversationId(row["id"]) for row in rows))

    def erase_all(self) -> None:
        """Erase every conversation, in the bin or not, the folders, and what was being typed."""

        def clear(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE conversation SET deleted_at = 0, folder = NULL")
            erase_unsent(connection)
            connection.execute("DELETE FROM folder")

        self._database.erase(clear)
        self.empty_bin()
        self._database.erase(discard_unused)

    def _erase(self, chosen: Sequence[ConversationId]) -> tuple[ConversationId, ...]:
        erased: list[ConversationId] = []
        for start in range(0, len(chosen), _ERASED_AT_ONCE):
            some = chosen[start : start + _ERASED_AT_ONCE]
            erased += self._database.erase(partial(_erase_binned, chosen=some))
        if erased:
            with contextlib.suppress(FaultError):  # no room for it: the next erasing does it
                self._database.erase(forget_dropped_words)
        return tuple(erased)

    def _change(self, change: str, value: object, chosen: Iterable[ConversationId]) -> None:
        query = f"UPDATE conversation SET {change} WHERE id = ?"
        values = [(value, each) for each in chosen]
        self._database.write(lambda c: c.executemany(query, values))


def _erase_binned(
    connection: sqlite3.Connection, chosen: Sequence[ConversationId]
) -> list[ConversationId]:
    """Erase those of the conversations that are in the bin; return which."""
    query = "SELECT 1 FROM conversation WHERE id = ? AND deleted_at IS NOT NULL"
    binned = [each for each in chosen if connection.execute(query, (each,)).fetchone()]
    for each in binned:
        erase_conversation(connection, each)
    return binned
