"""Folders, pins and the bin of conversations; what erasing leaves behind: nothing."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from parlance.contract.chats import ChatOptions, FolderId
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.history import ConversationId, Digest, MessageState
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database(IN_MEMORY)
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> ChatStore:
    return ChatStore(database)


@pytest.fixture
def shelf(database: Database) -> ChatShelf:
    return ChatShelf(database)


def made(store: ChatStore, *texts: str) -> list[ConversationId]:
    return [store.add_user_message(None, text).conversation for text in texts]


def document(text: str) -> Document:
    block = Block(id=0, kind=BlockKind.PARAGRAPH, text=text)
    return Document(path="/x/a.pdf", title="A", blocks=(block,), sha256="ab")


def test_conversations_lie_in_folders_and_stay_when_one_is_removed(
    store: ChatStore, shelf: ChatShelf
) -> None:
    one, two, _ = made(store, "one", "two", "three")
    work, home = shelf.add_folder(" My \n work\ud83d "), shelf.add_folder("Änder")
    assert [each.name for each in shelf.folders()] == ["My work\ufffd", "Änder"]
    shelf.rename_folder(work.id, "zoo")
    assert [each.name for each in shelf.folders()] == ["zoo", "Änder"]
    shelf.move([one, two, ConversationId(99)], work.id)
    shelf.move([two], home.id)
    lying = {each.title: each.folder for each in store.conversations()}
    assert lying == {"one": work.id, "two": home.id, "three": None}
    shelf.remove_folder(work.id)
    shelf.move([two], None)
    shelf.move([one], FolderId(99))
    assert [each.folder for each in store.conversations()] == [None, None, None]
    assert shelf.folders() == (home,)


def test_a_pin_is_told_and_taken_off(store: ChatStore, shelf: ChatShelf) -> None:
    (one,) = made(store, "one")
    shelf.pin(one, pinned=True)
    assert store.conversations()[0].pinned
    shelf.pin(one, pinned=False)
    assert not store.conversations()[0].pinned


def test_the_bin_shows_what_came_last_first_and_gives_it_back(
    store: ChatStore, shelf: ChatShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = made(store, "one", "two", "three")
    clock = iter((5.0, 6.0))
    monkeypatch.setattr("time.time", lambda: next(clock))
    shelf.trash([two])
    shelf.trash([one])
    assert [(each.title, each.deleted) for each in shelf.bin(9)] == [("one", 6.0), ("two", 5.0)]
    assert [each.id for each in shelf.bin(1)] == [one]
    shelf.restore([one, two])
    assert [each.id for each in store.conversations()] == [three, two, one]
    assert shelf.bin(9) == ()


def test_only_what_is_in_the_bin_is_erased(store: ChatStore, shelf: ChatShelf) -> None:
    one, two, three = made(store, "one", "two", "three")
    shelf.trash([one, two])
    shelf.erase([one, three, ConversationId(99)])
    assert [each.id for each in shelf.bin(9)] == [two]
    assert [each.id for each in store.conversations()] == [three]
    assert shelf.empty_bin() == (two,)
    assert shelf.empty_bin() == ()
    assert made(store, "four") > [three]


def test_erasing_leaves_nothing_of_a_conversation_but_what_others_have(
    database: Database, store: ChatStore, shelf: ChatShelf
) -> None:
    attachments, queue, own = AttachmentStore(database), ChatQueue(database), ChatSettings(database)
    shared = attachments.add_document(document("shared"))
    lone = attachments.add_image("i", "", b"picture")
    queued = attachments.add_image("q", "", b"queued")
    pending = attachments.add_image("p", "", b"just pasted into the composer")
    first = store.add_user_message(None, "gone", attachments=[shared.id, lone.id])
    kept = store.add_user_message(None, "kept", attachments=[shared.id])
    store.append(store.begin_answer(first.id).id, "half an answer")
    answer = store.begin_answer(first.id)
    store.append(answer.id, "whole")
    store.finish(answer.id, MessageState.COMPLETE)
    store.trash_message(answer.id)
    queue.add(first.conversation, "next", [queued.id])
    queue.keep_draft(first.conversation, "unsent", [lone.id])
    own.add_digest(first.conversation, Digest(upto=answer.id, text="short"))
    own.set_options(first.conversation, ChatOptions(model="m"))
    shelf.trash([first.conversation])
    shelf.erase([first.conversation])
    tables = (  # noqa: SIM905
        "conversation message piece digest queued queued_attachment draft draft_attachment"
        " message_attachment attachment attached_content"
    ).split()
    counts = [
        database.read(lambda c, t=table: c.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
        for table in tables
    ]
    assert counts == [1, 1, 0, 0, 0, 0, 0, 0, 1, 2, 2]
    assert store.messages(kept.conversation) == (kept,)
    assert attachments.document(shared.id).text == "shared"
    assert attachments.image(pending.id) == b"just pasted into the composer"
    assert database.read(lambda c: c.execute("PRAGMA foreign_key_check").fetchall()) == []


def test_what_was_erased_cannot_be_read_off_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with contextlib.closing(Database(path)) as database:
        store, shelf = ChatStore(database), ChatShelf(database)
        made(store, "kept")
        (gone,) = made(store, "Krähenfüße " * 900)
        shelf.trash([gone])
        shelf.empty_bin()
        assert [each.title for each in store.conversations()] == ["kept"]
    content = path.read_bytes()
    assert "Krähenfüße".encode() not in content
    assert "krähenfüss".encode() not in content  # as the words are indexed that search finds


def test_many_are_erased_in_several_transactions(store: ChatStore, shelf: ChatShelf) -> None:
    chosen = made(store, *map(str, range(45)))
    shelf.trash(chosen)
    assert shelf.empty_bin() == tuple(chosen)
    assert store.conversations() == shelf.bin(99) == ()
