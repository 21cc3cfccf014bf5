"""What can be read of a damaged store is read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.work.damaging import cut_short
from tests.work.remembered import fill, rows_of

from parlance.contract.cancel import Cancel, Cancelled
from parlance.storage.backup_store import is_trusted
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.salvaging import salvage
from parlance.storage.summaries import SummaryStore
from parlance.storage.translations import TranslationStore

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "parlance.db"
    fill(path, "ours")
    with closing(Database(path)) as database:
        chats = ChatStore(database)
        for number in range(120):
            asked = chats.add_user_message(None, f"word{number} " * (1 + 7 * number))
            chats.append(chats.begin_answer(asked.id).id, f"answer{number} " * 30)
        chats.recover()
    return path


def wipe(path: Path, *pages: int) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(PAGE * page)
            file.write(bytes(PAGE))


def roots(path: Path) -> dict[str, int]:
    """Return the page (from 0) on which each table begins."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            row[0]: row[1] - 1
            for row in connection.execute("SELECT name, rootpage FROM sqlite_master")
        }


def test_of_a_sound_store_everything_comes(store: Path, tmp_path: Path) -> None:
    before = rows_of(store)
    target = tmp_path / "new.db"
    salvaged = salvage(store, target, Cancel())
    assert (salvaged.conversations, salvaged.known) == (121, 121)
    assert is_trusted(target)
    assert rows_of(target) == before
    with closing(Database(target)) as database:
        assert len(ChatSearch(database).find("answer7")) > 0
        assert len(ChatSearch(database).find("About ours")) == 1
        assert len(TranslationStore(database).recent(9, "good")) == 1
        assert len(SummaryStore(database).recent(9, "Report")) == 1


@pytest.mark.parametrize("name", ["message", "conversation", "translation", "summary"])
def test_a_table_whose_root_is_lost_is_read_off_its_pages(
    store: Path, tmp_path: Path, name: str
) -> None:
    before = rows_of(store)
    root = roots(store)[name]
    is_leaf = store.read_bytes()[root * PAGE] == 0x0D
    wipe(store, root)
    salvaged = salvage(store, tmp_path / "new.db", Cancel())
    after = rows_of(tmp_path / "new.db")
    assert salvaged.known >= 121
    if not is_leaf:
        assert len(after[name]) == len(before[name])
    assert len(after["message"]) == len(before["message"])


def test_a_tree_that_was_cut_short_hides_nothing(store: Path, tmp_path: Path) -> None:
    before = rows_of(store)
    cut_short(store, "message")
    salvaged = salvage(store, tmp_path / "new.db", Cancel())
    assert rows_of(tmp_path / "new.db")["message"] == before["message"]
    assert (salvaged.conversations, salvaged.known) == (121, 121)


def test_without_a_beginning_the_pages_are_read(store: Path, tmp_path: Path) -> None:
    before = rows_of(store)
    wipe(store, 0)
    salvaged = salvage(store, tmp_path / "new.db", Cancel())
    after = rows_of(tmp_path / "new.db")
    assert salvaged.conversations == 121
    assert [row[:2] for row in after["conversation"]] == [row[:2] for row in before["conversation"]]
    for name in ("message", "translation", "summary", "term", "segment"):
        assert after[name] == before[name]


def test_messages_whose_conversation_is_lost_are_found_again(store: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("DELETE FROM conversation WHERE id = 50")
        connection.execute("DELETE FROM message WHERE id = (SELECT min(id) FROM message)")
        connection.execute("UPDATE message SET role = 'nobody' WHERE id = 100")
        connection.commit()
    salvage(store, tmp_path / "new.db", Cancel())
    with closing(Database(tmp_path / "new.db")) as database:
        chats = ChatStore(database)
        assert database.read(lambda c: c.execute("PRAGMA foreign_key_check").fetchall()) == []
        for each in chats.conversations():
            assert chats.messages(each.id)
        (found,) = [each for each in chats.conversations() if each.id == 50]
        assert found.title.startswith("word")


@pytest.mark.parametrize("content", [b"", b"no database at all", b"\0" * 9000])
def test_of_what_is_no_store_nothing_comes_and_there_is_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "old.db").write_bytes(content)
    salvaged = salvage(tmp_path / "old.db", tmp_path / "new.db", Cancel())
    assert (salvaged.conversations, salvaged.known) == (0, 0)
    assert is_trusted(tmp_path / "new.db")


def test_it_can_be_stopped(store: Path, tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.request()
    wipe(store, 0)
    with pytest.raises(Cancelled):
        salvage(store, tmp_path / "new.db", cancel)
