"""Summaries of older turns, made by the model, also of more than it can read at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Request
from parlance.contract.faults import AnswerEmpty, FaultError, NothingToDo
from parlance.contract.history import ConversationId
from parlance.contract.progress import ChatDigested, DigestEvent, DigestMade, DigestProgress
from parlance.work.chat_digest import digest_older, digest_whole, opening_of
from tests.scripted_engine import DESCRIPTION, text_of
from tests.work.chat_desk import ChatDesk, all_of, opened, words


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    desk.engine.context = 512
    desk.engine._description = msgspec.structs.replace(DESCRIPTION, parameters=7_000_000_000)
    yield desk
    desk.database.close()


def digested(desk: ChatDesk, conversation: ConversationId) -> list[DigestEvent]:
    return list(digest_older(conversation, desk.store, desk.settings, desk.engine, Cancel()))


def test_older_turns_are_summarized_and_the_newest_stay(desk: ChatDesk) -> None:
    conversation = desk.talk(*(words(60, f"word{number}") for number in range(4)))
    desk.engine._script = lambda _request: "They spoke of words."
    *progress, made = digested(desk, conversation)
    path = desk.store.messages(conversation)
    assert isinstance(made, DigestMade)
    assert made.digest.text == "They spoke of words."
    assert made.digest.upto == path[3].id
    assert desk.settings.digests(conversation) == (made.digest,)
    assert progress[-1] == DigestProgress(done=1, total=1)
    asked = desk.contents[0]
    assert "word0" in asked
    assert "word2" not in asked
    desk.say("And now?", conversation)
    assert "They spoke of words." in desk.contents[0]


def test_the_last_turn_stays_even_if_it_is_long(desk: ChatDesk) -> None:
    conversation = desk.talk("One", words(200))
    made = digested(desk, conversation)[-1]
    assert isinstance(made, DigestMade)
    assert made.digest.upto == desk.store.messages(conversation)[1].id


def test_a_new_summary_takes_up_the_old_one(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    desk.engine._script = lambda _request: "First summary."
    digested(desk, conversation)
    desk.say("Three", conversation)
    desk.engine._script = lambda _request: "Second summary."
    made = digested(desk, conversation)[-1]
    assert isinstance(made, DigestMade)
    asked = desk.contents[0]
    assert "First summary." in asked
    assert "Person: Two" in asked
    assert "Person: One" not in asked
    assert made.digest.upto == desk.store.messages(conversation)[3].id


def test_more_than_the_model_reads_at_once_is_read_part_by_part(desk: ChatDesk) -> None:
    conversation = desk.talk(*(words(100, f"word{number}") for number in range(8)))

    def script(request: Request) -> str:
        asked = text_of(request)
        assert desk.engine.count_prompt(request.prompt, Cancel()) < 512
        return "One note." if asked.startswith("List") else "The whole."

    desk.engine._script = script
    *progress, made = digested(desk, conversation)
    assert isinstance(made, DigestMade)
    assert made.digest.text == "The whole."
    steps = all_of(DigestProgress, list(progress))
    assert steps[-1].done == steps[-1].total > 3
    assert [each.done for each in steps] == sorted(each.done for each in steps)


def test_a_summary_is_written_in_the_language_of_the_conversation(desk: ChatDesk) -> None:
    conversation = desk.talk(
        "Wo liegt die alte Brücke, die gestern gesperrt wurde?", "Und wie komme ich dorthin?"
    )
    digested(desk, conversation)
    assert "Write in German." in desk.contents[0]


def test_a_conversation_of_one_turn_has_nothing_to_summarize(desk: ChatDesk) -> None:
    conversation = desk.talk("One")
    with pytest.raises(FaultError) as refused:
        digested(desk, conversation)
    assert refused.value.fault == NothingToDo()


def test_what_is_summarized_already_is_not_summarized_again(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    digested(desk, conversation)
    with pytest.raises(FaultError) as refused:
        digested(desk, conversation)
    assert refused.value.fault == NothingToDo()


def test_an_empty_summary_replaces_nothing(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    desk.engine._script = lambda _request: " "
    with pytest.raises(FaultError) as refused:
        digested(desk, conversation)
    assert refused.value.fault == AnswerEmpty()
    assert desk.settings.digests(conversation) == ()


def test_notes_that_do_not_get_shorter_come_to_an_end(desk: ChatDesk) -> None:
    conversation = desk.talk(*(words(100) for _ in range(8)))
    desk.engine._script = lambda _request: words(300)
    with pytest.raises(FaultError) as refused:
        digested(desk, conversation)
    assert refused.value.fault == AnswerEmpty()


def test_a_summary_that_is_stopped_replaces_nothing(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    cancel = Cancel()
    events = digest_older(conversation, desk.store, desk.settings, desk.engine, cancel)
    next(events)
    cancel.request()
    with pytest.raises(Cancelled):
        list(events)
    assert desk.settings.digests(conversation) == ()


def test_a_tiny_model_is_asked_as_it_was_trained(desk: ChatDesk) -> None:
    desk.engine._description = msgspec.structs.replace(DESCRIPTION, parameters=5_000_000)
    conversation = desk.talk("One", "Two")
    digested(desk, conversation)
    assert desk.contents[0].startswith("Summarize this text in 4 sentences")


def test_a_new_chat_begins_with_a_summary_of_all(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    desk.engine._script = lambda _request: "All of it."
    *_, made = digest_whole(conversation, desk.store, desk.engine, Cancel())
    assert made == ChatDigested(conversation=conversation, text="All of it.")
    assert "Person: Two" in desk.contents[0]
    assert desk.settings.digests(conversation) == ()
    assert opening_of(" All of it.\n", "Before:") == "Before:\n\nAll of it.\n\n"
