"""Conversations: what is stored, in what order it comes back, and what never gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlance.contract.attachments import AttachmentId, Choosing, Reading
from parlance.contract.engine import Role, StopReason
from parlance.contract.history import (
    ConversationId,
    Measurements,
    MessageId,
    MessageState,
    TitledBy,
)
from parlance.storage.chat_shelf import ChatShelf
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
    assert second.versions == (first.id, second.id)
    assert store.path_to(first.id) == [question, store.message(first.id)]
    assert store.message(first.id).versions == second.versions
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


def test_a_conversation_in_the_bin_can_be_read_and_is_not_listed(
    database: Database, store: ChatStore
) -> None:
    message = store.add_user_message(None, "keep me")
    ChatShelf(database).trash([message.conversation])
    assert store.conversations() == ()
    assert store.messages(message.conversation) == (message,)
    assert store.conversation(message.conversation).deleted is not None
    ChatShelf(database).restore([message.conversation])
    assert store.conversations() == (store.conversation(message.conversation),)
    with pytest.raises(LookupError):
        store.conversation(ConversationId(99))


def test_a_conversation_can_be_renamed(store: ChatStore) -> None:
    message = store.add_user_message(None, "x")
    store.rename(message.conversation, " New \n title ")
    assert store.conversations()[0].title == "New title"


@pytest.mark.parametrize("by", [TitledBy.MODEL, TitledBy.FIRST_LINE])
def test_a_title_that_a_person_gave_stays(store: ChatStore, by: TitledBy) -> None:
    message = store.add_user_message(None, "x")
    store.rename(message.conversation, "By the model", by)
    (conversation,) = store.conversations()
    assert (conversation.title, conversation.titled_by) == ("By the model", by)
    store.rename(message.conversation, "Mine")
    store.rename(message.conversation, "Not mine", by)
    (conversation,) = store.conversations()
    assert (conversation.title, conversation.titled_by) == ("Mine", TitledBy.PERSON)
    store.rename(ConversationId(99), "nobody's")


def test_the_list_shows_the_end_of_what_is_shown(store: ChatStore) -> None:
    def preview() -> str:
        return store.conversations()[0].preview

    question = store.add_user_message(None, "Why?")
    answer = store.begin_answer(question.id)
    store.append(answer.id, "Because\nof  it. " + "x" * 900)
    assert preview() == "Why?"
    store.finish(answer.id, MessageState.STOPPED)
    assert preview().startswith("Because of it. xxx")
    assert len(preview()) <= 161
    other = store.begin_answer(question.id)
    assert preview() == "Why?"
    store.trash_message(other.id)
    assert preview().startswith("Because")
    store.trash_message(question.id)
    assert preview() == ""


def test_an_answer_that_was_cut_off_goes_on_behind_its_text(store: ChatStore) -> None:
    question = store.add_user_message(None, "Count")
    answer = store.begin_answer(question.id)
    store.append(answer.id, "one, ", "hm")
    store.finish(answer.id, MessageState.STOPPED, Measurements(model="m"))
    again = store.continue_answer(answer.id)
    assert (again.id, again.state, again.text) == (answer.id, MessageState.WRITING, "one, ")
    store.append(answer.id, "two")
    assert store.message(answer.id).text == "one, two"
    assert store.recover() == 1
    found = store.message(answer.id)
    assert (found.text, found.reasoning, found.state) == (
        "one, two",
        "hm",
        MessageState.INTERRUPTED,
    )
    with pytest.raises(LookupError):
        store.continue_answer(MessageId(99))


def test_what_was_read_and_what_is_pinned_is_told_with_the_message(store: ChatStore) -> None:
    question = store.add_user_message(None, "q")
    reading = Reading(
        attachment=AttachmentId(3), choosing=Choosing.WORDS, parts=((0, 4), (9, 9)), share=0.25
    )
    store.set_readings(question.id, [reading])
    store.pin_message(question.id, pinned=True)
    answer = store.begin_answer(question.id)
    (first, _) = store.messages(question.conversation)
    assert (first.readings, first.pinned) == ((reading,), True)
    assert store.path_to(answer.id)[0] == store.message(question.id) == first
    store.set_readings(question.id, [])
    store.pin_message(question.id, pinned=False)
    assert store.message(question.id) == question


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
