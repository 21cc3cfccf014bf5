"""Finding conversations: words in any script, the place that was found, what is up to date."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlance.contract.history import ConversationId, Message, MessageState
from parlance.storage.chat_places import Places
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chat_words import asked_terms
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database
from parlance.text.terms import searchable

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
def search(database: Database) -> ChatSearch:
    return ChatSearch(database)


def said(store: ChatStore, text: str, title: str = "title") -> Message:
    question = store.add_user_message(None, title)
    answer = store.begin_answer(question.id)
    store.append(answer.id, text)
    return store.finish(answer.id, MessageState.COMPLETE)


def titles(search: ChatSearch, text: str) -> list[str]:
    return [each.title for each in search.find(text)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The Great War", "great w"),
        ("The Great War", "WAR gre"),
        ("Ein Straßenfest", "STRASSEN"),
        ("ÉTÉ à Paris", "été"),
        ("Привет, мир", "ПРИВЕТ"),
        ("كتاب علي", "کتاب علی"),
        ("کتابی برای علی", "كتابي علي"),
        ("می‌شود", "میشود"),
        ("今天天气很好", "天气"),
        ("今天天气很好", "好"),
        ("今天天气很好", "天气很好"),
        ("東京都に住む", "東京"),
        ("1,250.5 euros", "1250.5"),
        ("snake_case", "case"),
        ("in C++ and so", "c++"),
        ('a "quoted" word', '"quoted"'),
        ("NEAR and OR", "near OR"),
    ],
)
def test_words_are_found_in_any_script_and_case(
    store: ChatStore, search: ChatSearch, text: str, query: str
) -> None:
    message = said(store, text)
    said(store, "other")
    (found,) = search.find(query)
    assert (found.id, found.preview) == (message.conversation, text)


def test_what_has_no_words_finds_nothing(store: ChatStore, search: ChatSearch) -> None:
    said(store, "abc")
    for query in ("", " ", "%", '"', "*", "'", "(", "b", "abcd", "x" * 100_000, "y " * 5_000):
        assert search.find(query) == ()


def test_all_words_stand_in_one_message(store: ChatStore, search: ChatSearch) -> None:
    message = said(store, "one two", title="three")
    assert search.find("one three") == ()
    assert [each.id for each in search.find("two one")] == [message.conversation]


def test_found_titles_come_first_then_what_was_newest(store: ChatStore, search: ChatSearch) -> None:
    titled = said(store, "x", title="About bread")
    said(store, "bread once", title="first")
    again = said(store, "bread twice", title="second")
    store.rename(again.conversation, "Second")
    first = store.conversations()[1]
    store.add_user_message(first.id, "thank you")
    assert titles(search, "bread") == ["About bread", "first", "Second"]
    assert titles(search, "second") == ["Second"]
    assert [each.id for each in search.find("bread", limit=1)] == [titled.conversation]
    assert len(search.find("bread", limit=2)) == 2


def test_what_is_in_the_bin_is_not_found(
    database: Database, store: ChatStore, search: ChatSearch
) -> None:
    kept, gone = said(store, "a word"), said(store, "a word")
    ChatShelf(database).trash([gone.conversation])
    assert [each.id for each in search.find("word")] == [kept.conversation]
    assert kept.parent is not None
    store.trash_message(kept.parent)
    assert search.find("word") == ()
    store.restore_message(kept.id)
    assert len(search.find("word")) == 1


def test_a_growing_answer_is_found_when_it_is_closed(store: ChatStore, search: ChatSearch) -> None:
    question = store.add_user_message(None, "q")
    answer = store.begin_answer(question.id)
    store.append(answer.id, "unfin")
    assert search.find("unfin") == ()
    store.recover()
    assert len(search.find("unfin")) == 1
    # Another process was writing it all along.
    store.append(answer.id, "ished")
    store.finish(answer.id, MessageState.COMPLETE)
    assert len(search.find("unfinished")) == 1
    store.continue_answer(answer.id)
    store.append(answer.id, " business")
    assert len(search.find("unfinished")) == 1
    store.finish(answer.id, MessageState.COMPLETE)
    assert len(search.find("business unfinished")) == 1


def test_what_was_erased_is_not_in_the_index_any_more(
    database: Database, store: ChatStore, search: ChatSearch
) -> None:
    shelf = ChatShelf(database)
    gone, kept = said(store, "secret word"), said(store, "public word")
    shelf.trash([gone.conversation])
    shelf.erase([gone.conversation])
    assert [each.id for each in search.find("word")] == [kept.conversation]
    for table, word in (("message_words", "secret"), ("title_words", "title")):
        query = f"SELECT count(*) FROM {table} WHERE {table} MATCH ?"
        count = database.read(lambda c, q=query, w=word: c.execute(q, (w,)).fetchone()[0])
        assert count == (1 if table == "title_words" else 0)


def test_a_search_sees_one_moment_while_others_erase(tmp_path: Path) -> None:
    with contextlib.closing(Database(tmp_path / "a.db")) as database:
        store, search, shelf = ChatStore(database), ChatSearch(database), ChatShelf(database)
        for number in range(40):
            said(store, f"word {number}", title="word")
        stopped = threading.Event()

        def erase() -> None:
            for conversation in store.conversations():
                shelf.trash([conversation.id])
                shelf.erase([conversation.id])
            stopped.set()

        thread = threading.Thread(target=erase)
        thread.start()
        while not stopped.is_set():
            assert all(found.title == "word" for found in search.find("word"))
        thread.join()
        assert search.find("word") == ()


def test_the_place_that_was_found_is_shown_from_word_to_word() -> None:
    text = "alpha " * 500 + "needle in a " + "haystack " * 300
    place = Places(["needl"]).best(text)
    assert "needle in a haystack" in place
    assert place.startswith("…alpha")
    assert place.endswith("…")
    assert len(place) <= 165
    assert Places(["needle"]).best("short needle\n\nhere") == "short needle here"
    far = "one " + "x " * 300 + "one two three"
    assert Places(["two", "one"]).best(far).endswith("one two three")


@settings(max_examples=60, deadline=None)
@given(
    before=st.text(max_size=9_000),
    word=st.sampled_from(["needle", "کتاب", "天气", "ßtraße", "42"]),
    after=st.text(max_size=500),
)
def test_the_place_has_the_word_wherever_it_stands(before: str, word: str, after: str) -> None:
    text = f"{before} {word} {after}"
    (asked,) = asked_terms(word)
    words = searchable(Places([asked]).best(text)).split(" ")
    assert any(each.startswith(asked) for each in words)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(min_size=1, max_size=200), number=st.integers(0, 50))
def test_every_word_of_any_text_is_found(
    store: ChatStore, search: ChatSearch, text: str, number: int
) -> None:
    message = store.add_user_message(None, text)
    words = asked_terms(text)
    if words:
        word = words[number % len(words)]
        found: list[ConversationId] = [each.id for each in search.find(word, limit=10_000)]
        assert message.conversation in found
