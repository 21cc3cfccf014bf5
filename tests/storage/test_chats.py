"""Conversations: what is stored, in what order it comes back, and what never gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlance.contract.engine import Role, StopReason
from parlance.contract.history import Measurements, MessageId, MessageState
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> ChatStore:
    return ChatStore(database)


def test_the_first_message_makes_and_titles_a_conversation(store: ChatStore) -> None:
    message = store.add_user_message(None, "\n  How do   I bake bread?\nPlease be brief.")
    assert (message.role, message.parent, message.state) == (
        Role.USER,
        None,
        MessageState.COMPLETE,
    )
    (conversation,) = store.conversations()
    assert conversation.id == message.conversation
    assert conversation.title == "How do I bake bread?"
    assert conversation.preview == "How do I bake bread? Please be brief."


def test_a_long_first_line_is_cut_at_a_word(store: ChatStore) -> None:
    store.add_user_message(None, "word " * 40)
    title = store.conversations()[0].title
    assert title.endswith("word…")
    assert len(title) <= 61


def test_an_answer_grows_and_is_closed(store: ChatStore) -> None:
    question = store.add_user_message(None, "Hi")
    answer = store.begin_answer(question.id)
    assert (answer.state, answer.parent, answer.text) == (MessageState.WRITING, question.id, "")
    store.append(answer.id, "Hel", "Let me ")
    store.append(answer.id, "lo", "think")
    growing = store.message(answer.id)
    assert (growing.text, growing.reasoning) == ("Hello", "Let me think")
    measured = Measurements(model="m", generated_tokens=2, stop=StopReason.END)
    closed = store.finish(answer.id, MessageState.COMPLETE, measured)
    assert (closed.text, closed.state, closed.measurements) == (
        "Hello",
        MessageState.COMPLETE,
        measured,
    )
    assert store.messages(question.conversation) == (question, closed)


def test_an_answer_nobody_finished_is_kept_as_interrupted(store: ChatStore) -> None:
    question = store.add_user_message(None, "Hi")
    answer = store.begin_answer(question.id)
    store.append(answer.id, "Half of")
    assert store.recover() == 1
    assert store.recover() == 0
    found = store.message(answer.id)
    assert (found.text, found.state) == ("Half of", MessageState.INTERRUPTED)
    # Another process was writing it all along: nothing is lost, and its end counts.
    store.append(answer.id, " it")
    assert store.finish(answer.id, MessageState.COMPLETE).text == "Half of it"


def test_an_answer_made_anew_is_a_branch(store: ChatStore) -> None:
    question = store.add_user_message(None, "Hi")
    first = store.begin_answer(question.id)
    first = store.finish(first.id, MessageState.COMPLETE)
    second = store.begin_answer(question.id)
    second = store.finish(second.id, MessageState.COMPLETE)
    assert store.messages(question.conversation) == (question, second)
    assert store.path_to(first.id) == [question, first]
    follow_up = store.add_user_message(question.conversation, "More")
    assert follow_up.parent == second.id


def test_the_newest_activity_comes_first_whatever_the_clock(
    store: ChatStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(10_000, 0, -10))
    monkeypatch.setattr("time.time", lambda: float(next(clock)))
    first = store.add_user_message(None, "first")
    second = store.add_user_message(None, "second")
    assert [c.title for c in store.conversations()] == ["second", "first"]
    store.add_user_message(first.conversation, "again")
    assert [c.title for c in store.conversations()] == ["first", "second"]
    assert second.created < first.created


def test_what_is_in_the_bin_can_be_taken_out_again(store: ChatStore) -> None:
    message = store.add_user_message(None, "keep me")
    store.trash(message.conversation)
    assert store.conversations() == ()
    assert store.search("keep") == ()
    assert store.messages(message.conversation) == (message,)
    store.restore(message.conversation)
    assert len(store.conversations()) == 1


def test_a_conversation_can_be_renamed(store: ChatStore) -> None:
    message = store.add_user_message(None, "x")
    store.rename(message.conversation, " New \n title ")
    assert store.conversations()[0].title == "New title"


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The Great War", "great w"),
        ("Ein Straßenfest", "STRASSEN"),
        ("ÉTÉ à Paris", "été"),
        ("Привет, мир", "ПРИВЕТ"),
        ("كتاب علي", "کتاب علی"),
        ("100% sure", "0% s"),
        ("snake_case", "e_c"),
        ("wow!", "w!"),
    ],
)
def test_a_search_finds_text_in_any_letter_case(store: ChatStore, text: str, query: str) -> None:
    message = store.add_user_message(None, "title")
    answer = store.begin_answer(message.id)
    store.append(answer.id, text)
    store.finish(answer.id, MessageState.COMPLETE)
    store.add_user_message(None, "other")
    assert [c.id for c in store.search(query)] == [message.conversation]


def test_signs_of_the_query_language_mean_themselves(store: ChatStore) -> None:
    store.add_user_message(None, "abc")
    for query in ("a_c", "%", "!", "a%c", "'", '"'):
        assert store.search(query) == ()
    assert store.search("x" * 100_000) == ()


def test_a_message_that_does_not_exist_is_an_error(store: ChatStore) -> None:
    with pytest.raises(LookupError):
        store.message(MessageId(99))
    with pytest.raises(LookupError):
        store.begin_answer(MessageId(99))
    assert store.path_to(MessageId(99)) == []


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.text(max_size=30), max_size=5))
def test_any_text_comes_back_as_it_was(store: ChatStore, pieces: list[str]) -> None:
    whole = "".join(pieces)
    message = store.add_user_message(None, whole)
    answer = store.begin_answer(message.id)
    for piece in pieces:
        store.append(answer.id, piece, piece)
    found = store.finish(answer.id, MessageState.COMPLETE)
    assert (message.text, found.text, found.reasoning) == (whole, whole, whole)


def test_half_a_surrogate_pair_does_not_keep_a_message_from_being_stored(
    store: ChatStore,
) -> None:
    assert store.add_user_message(None, "a\ud83db").text == "a�b"
    assert store.add_user_message(None, "\ud83d\ude00").text == "😀"
    assert store.add_user_message(None, "a\0b").text == "a\0b"
