"""A store of version 3 comes over whole: every message, its path, its title; all is found."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from parlance.contract.chats import NO_OPTIONS, ChatMode
from parlance.contract.faults import FaultError, StoreUnwritable
from parlance.contract.history import (
    ConversationId,
    Measurements,
    MessageId,
    MessageState,
    TitledBy,
)
from parlance.storage import schema
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS, backup_path

if TYPE_CHECKING:
    from pathlib import Path

CONVERSATIONS = [
    # id, title, leaf, newest, created, updated, deleted_at
    (1, "Bread", 4, 6, 1.0, 9.0, None),
    (2, "Named by hand", 5, 5, 2.0, 8.0, None),
    (3, "Binned", 7, 7, 3.0, 7.0, 6.5),
    (8, "Empty", None, 0, 4.0, 6.0, None),
]
MESSAGES = [
    # id, conversation, parent, role, text, reasoning, state, created, measurements
    (1, 1, None, "user", "Bread\nwith کتاب علي", "", "complete", 1.0, "{}"),
    (2, 1, 1, "assistant", "first", "", "stopped", 2.0, '{"model": "m"}'),
    (3, 1, 1, "assistant", "第二天气", "thought", "complete", 3.0, "{}"),
    (4, 1, 2, "user", "and then?", "", "complete", 4.0, "{}"),
    (5, 2, None, "user", "hello", "", "complete", 5.0, "{}"),
    (6, 1, 3, "assistant", "half ", "", "writing", 6.0, "{}"),
    (7, 3, None, "user", "Binned", "", "complete", 7.0, "{}"),
]


def old_store(path: Path) -> None:
    with contextlib.closing(Database(path, MIGRATIONS[:3])) as old:

        def fill(connection: sqlite3.Connection) -> None:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.executemany(
                "INSERT INTO conversation VALUES (?, ?, ?, ?, ?, ?, ?)", CONVERSATIONS
            )
            connection.executemany(
                "INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", MESSAGES
            )
            connection.execute("INSERT INTO piece VALUES (3, 6, 'an ', 'r')")
            connection.execute("INSERT INTO piece VALUES (4, 6, 'answer', '')")
            # Rows that were there and are not any more.
            connection.execute("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'message'")
            connection.execute("UPDATE sqlite_sequence SET seq = 20 WHERE name = 'conversation'")

        old.write(fill)


def texts(store: ChatStore, conversation: int) -> list[str]:
    return [each.text for each in store.messages(ConversationId(conversation))]


def test_a_store_of_version_3_comes_over_whole(tmp_path: Path) -> None:
    path = tmp_path / "parlance.db"
    old_store(path)
    for _ in range(2):
        with contextlib.closing(Database(path)) as database:
            store, shelf, own = ChatStore(database), ChatShelf(database), ChatSettings(database)
            listed = {each.id: each for each in store.conversations()}
            assert list(listed) == [1, 2, 8]
            assert [each.title for each in listed.values()] == ["Bread", "Named by hand", "Empty"]
            assert [each.titled_by for each in listed.values()] == [
                TitledBy.FIRST_LINE,
                TitledBy.PERSON,
                TitledBy.PERSON,
            ]
            assert [each.preview for each in listed.values()] == ["and then?", "hello", ""]
            assert (listed[ConversationId(1)].created, listed[ConversationId(1)].updated) == (1, 9)
            (binned,) = shelf.bin(9)
            assert (binned.id, binned.deleted) == (3, 6.5)
            assert texts(store, 1) == ["Bread\nwith کتاب علي", "first", "and then?"]
            assert texts(store, 8) == []
            assert own.mode(ConversationId(1)) is ChatMode.CHAT
            assert own.options(ConversationId(1)) == NO_OPTIONS
            for number, place, parent, role, text, reasoning, state, created, _ in MESSAGES:
                message = store.message(MessageId(number))
                assert (message.conversation, message.parent, message.role) == (place, parent, role)
                assert message.text == ("half an answer" if number == 6 else text)
                assert message.reasoning == ("r" if number == 6 else reasoning)
                assert (message.state, message.created) == (state, created)
            assert store.message(MessageId(2)).measurements == Measurements(model="m")
            assert store.message(MessageId(3)).versions == (2, 3)
            assert database.check() is None
            assert database.read(lambda c: c.execute("PRAGMA foreign_key_check").fetchall()) == []
    with contextlib.closing(sqlite3.connect(backup_path(path, 3))) as backup:
        assert backup.execute("SELECT count(*) FROM message").fetchone() == (7,)


def test_everything_of_it_can_be_found_and_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "parlance.db"
    old_store(path)
    with contextlib.closing(Database(path)) as database:
        store, search = ChatStore(database), ChatSearch(database)
        for query in ("bread", "كتاب علی", "天气", "气", "firs", "then and"):
            assert [each.id for each in search.find(query)] == [1], query
        assert [each.id for each in search.find("by hand named")] == [2]
        assert search.find("binned") == ()
        assert store.recover() == 1
        assert [each.id for each in search.find("half answer")] == [1]
        # The path that was shown is remembered, and numbers are never given twice.
        store.show_version(MessageId(3))
        assert texts(store, 1)[1:] == ["第二天气", "half an answer"]
        assert store.message(MessageId(6)).state is MessageState.INTERRUPTED
        store.show_version(MessageId(2))
        assert texts(store, 1)[1:] == ["first", "and then?"]
        message = store.add_user_message(None, "new")
        assert (message.id, message.conversation) == (41, 21)
        store.append(store.begin_answer(message.id).id, "x")
        ChatShelf(database).trash([ConversationId(1), ConversationId(3)])
        assert ChatShelf(database).empty_bin() == (1, 3)
        assert database.read(lambda c: c.execute("PRAGMA foreign_key_check").fetchall()) == []


def test_a_migration_without_room_on_the_disk_leaves_the_old_store_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "parlance.db"
    old_store(path)
    whole = schema.MIGRATIONS[3]

    def without_room(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        if connection.execute("PRAGMA database_list").fetchone()["file"]:
            connection.execute(f"PRAGMA max_page_count = {pages + 4}")
        whole(connection)

    with contextlib.closing(Database(path, (*MIGRATIONS[:3], without_room))) as database:
        assert isinstance(database.notice, StoreUnwritable)
        assert texts(ChatStore(database), 1)[0].startswith("Bread")
        assert [each.id for each in ChatSearch(database).find("天气")] == [1]
        with pytest.raises(FaultError) as caught:
            ChatStore(database).add_user_message(None, "x")
        assert caught.value.fault == database.notice
    with contextlib.closing(Database(path)) as database:
        assert database.notice is None
        assert len(ChatStore(database).conversations()) == 3
