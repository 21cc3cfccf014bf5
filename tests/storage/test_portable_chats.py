"""Conversations that come from elsewhere are stored whole, in their time, and found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parlance.contract.chat_exchange import PortableChat, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import ConversationId, Measurements, TitledBy
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


def said(
    parent: int | None, text: str, *, shown: bool = True, created: float = 0.0
) -> PortableMessage:
    return PortableMessage(role=Role.USER, text=text, parent=parent, shown=shown, created=created)


def stored(
    database: Database, title: str, created: float, *messages: PortableMessage
) -> ConversationId:
    chats = PortableChats(database)
    by = TitledBy.PERSON if title else TitledBy.FIRST_LINE
    chat = PortableChat(title=title, created=created, titled_by=by, messages=messages)
    (number,) = chats.add([(chat, chats.attach(chat))])
    assert chats.reveal([number]) == (number,)
    return number


def test_a_conversation_is_stored_as_a_tree(database: Database) -> None:
    store = ChatStore(database)
    place = stored(
        database,
        "",
        50.0,
        said(None, "Hello\nthere"),
        said(0, "old", shown=False),
        said(0, "new", created=70.0),
        said(1, "under old", shown=False),
        said(2, "end", created=60.0),
    )
    shown = store.messages(place)
    assert [message.text for message in shown] == ["Hello\nthere", "new", "end"]
    assert [message.created for message in shown] == [50.0, 70.0, 60.0]
    (conversation,) = store.conversations()
    assert (conversation.title, conversation.titled_by) == ("Hello", TitledBy.FIRST_LINE)
    assert (conversation.created, conversation.updated) == (50.0, 70.0)
    assert conversation.preview == "end"
    store.show_version(shown[1].versions[0])
    assert [m.text for m in store.messages(place)] == ["Hello\nthere", "old", "under old"]


def test_who_answered_and_what_was_thought_come_along(database: Database) -> None:
    answered = PortableMessage(
        role=Role.ASSISTANT,
        text="a",
        reasoning="r",
        measurements=Measurements(model="gpt"),
        shown=True,
    )
    (answer,) = ChatStore(database).messages(stored(database, " Their  title ", 51.0, answered))
    assert (answer.reasoning, answer.measurements.model) == ("r", "gpt")
    assert ChatStore(database).conversations()[0].title == "Their title"
    assert ChatStore(database).messages(stored(database, "empty", 52.0)) == ()


def test_each_is_listed_by_its_time(database: Database) -> None:
    store = ChatStore(database)
    store.add_user_message(None, "today")
    for title, at in (("2021", 21.0), ("2023", 23.0), ("2022", 22.0)):
        stored(database, title, at, said(None, "x", created=at))
    stored(database, "tomorrow", 9e12, said(None, "x"))
    assert [c.title for c in store.conversations()] == ["tomorrow", "today", "2023", "2022", "2021"]
    old = store.conversations()[-1]
    store.add_user_message(old.id, "back to this one")
    assert store.conversations()[0].id == old.id


def test_each_is_found_and_not_by_its_bygone_titles(database: Database) -> None:
    search = ChatSearch(database)
    place = stored(database, "Essen", 1.0, said(None, "Käse"))
    ChatStore(database).rename(place, "Food")
    assert search.find("essen") == ()
    assert [each.id for each in search.find("food")] == [place]
    assert [each.preview for each in search.find("käs")] == ["Käse"]
