"""A store grows large: it opens, lists and searches, and what it holds is right."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

import psutil

from parlance.contract.cancel import Cancel
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_words import MESSAGES, TITLES, put_words
from parlance.storage.chats import ChatStore
from parlance.storage.daily_backups import DailyBackups
from parlance.storage.database import Database

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.campaign import Campaign

_PER_CHAT = 100  # fewer than conversations, whose numbers are searched for
_AT_ONCE = 200


def test_load(campaign: Campaign, tmp_path: Path) -> None:
    """Print what each thing took, in ms; the figures are no part of the test."""
    conversations = len(campaign.cases(120))
    path = tmp_path / "parlance.db"
    _fill(path, conversations)

    def measured(what: str, act: Callable[[], object]) -> object:
        began = time.perf_counter()
        result = act()
        campaign.count(f"ms {what}", round(1000 * (time.perf_counter() - began)))
        return result

    campaign.count("conversations", conversations)
    campaign.count("messages", conversations * _PER_CHAT)
    campaign.count("MB", round(path.stat().st_size / 1e6))
    database = measured("to open", lambda: Database(path))
    assert isinstance(database, Database)
    with closing(database):
        chats, search = ChatStore(database), ChatSearch(database)
        listed = measured("to list all", chats.conversations)
        assert isinstance(listed, tuple)
        assert len(listed) == conversations
        newest = listed[0]
        messages = measured("to open one", lambda: chats.messages(newest.id))
        assert isinstance(messages, tuple)
        assert len(messages) == _PER_CHAT
        found = measured("to search a rare word", lambda: search.find(f"rare{newest.id}"))
        assert [each.id for each in found] == [newest.id]  # type: ignore[attr-defined]
        assert measured("to search a common one", lambda: search.find("common"))
        assert measured("to check", database.check) is None
        backups = DailyBackups(path, tmp_path / "backups")
        assert measured("to back up", lambda: backups.make(Cancel()))
        assert measured("to add a message", lambda: chats.add_user_message(None, "one more"))
    campaign.count("MB of memory", round(psutil.Process().memory_info().rss / 1e6))


def _fill(path: Path, conversations: int) -> None:
    with closing(Database(path)) as database:
        for start in range(0, conversations, _AT_ONCE):
            numbers = range(start + 1, min(start + _AT_ONCE, conversations) + 1)
            database.write(lambda c, numbers=numbers: _add(c, numbers))


def _add(connection: sqlite3.Connection, numbers: range) -> None:
    for number in numbers:
        connection.execute(
            "INSERT INTO conversation (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (number, f"Title {number}", number, number),
        )
        put_words(connection, TITLES, number, f"Title {number}")
        parent: int | None = None
        for place in range(_PER_CHAT):
            text = f"common words of {number} and {place}, rare{number} " + "filler text " * 12
            parent = connection.execute(
                "INSERT INTO message (conversation, parent, role, state, created, measurements,"
                " text, reasoning) VALUES (?, ?, ?, 'complete', ?, '{}', ?, '')",
                (number, parent, ("user", "assistant")[place % 2], number + place, text),
            ).lastrowid
            assert parent is not None
            put_words(connection, MESSAGES, parent, text)
        connection.execute(
            "UPDATE conversation SET leaf = ?, newest = ? WHERE id = ?", (parent, parent, number)
        )
