from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Role
from parlance.contract.faults import EngineCrashed, FaultError, StoreUnwritable
from parlance.contract.history import Message, MessageState
from tests.scripted_engine import Reply, answering
from tests.services.conftest import Room


def _send(qtbot: QtBot, room: Room, text: str) -> Message:
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000) as finished:
        room.chat.send(text)
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    assert finished.args is not None
    message = finished.args[0]
    assert isinstance(message, Message)
    return message


def test_a_message_is_answered_shown_and_stored(qtbot: QtBot, room: Room) -> None:
    pieces: list[str] = []
    room.chat.piece_arrived.connect(lambda _id, _channel, text: pieces.append(text))
    answer = _send(qtbot, room, "Hello there")
    assert answer.text == "Answer to there"
    assert "".join(pieces) == answer.text
    assert answer.measurements.generated_tokens == 3
    assert [message.role for message in room.chat.messages] == [Role.USER, Role.ASSISTANT]
    assert room.chat.current is not None
    assert room.store.messages(room.chat.current) == room.chat.messages
    assert room.chat.title == "Hello there"


def test_the_question_is_on_disk_before_the_engine_is_asked(qtbot: QtBot, room: Room) -> None:
    seen: list[int] = []

    def reply(text: str) -> str:
        seen.append(len(room.store.search("where is my question")))
        return "here"

    room.engine._script = answering(reply)
    _send(qtbot, room, "where is my question")
    assert seen == [1]


def test_the_whole_conversation_is_sent_with_the_instructions_first(
    qtbot: QtBot, room: Room
) -> None:
    room.settings.replace(system_prompt="Be brief.")
    _send(qtbot, room, "One")
    _send(qtbot, room, "Two")
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert [(turn.role, turn.content) for turn in prompt.turns] == [
        (Role.SYSTEM, "Be brief."),
        (Role.USER, "One"),
        (Role.ASSISTANT, "Answer to One"),
        (Role.USER, "Two"),
    ]


def test_trying_again_branches_and_keeps_the_first_answer(qtbot: QtBot, room: Room) -> None:
    first = _send(qtbot, room, "Roll a die")
    room.replies["Roll a die"] = "Six"
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.retry()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    assert [message.text for message in room.chat.messages] == ["Roll a die", "Six"]
    assert room.store.message(first.id).text == "Answer to die"


def test_a_crash_keeps_what_is_there_and_one_click_goes_on(qtbot: QtBot, room: Room) -> None:
    fault = EngineCrashed(exit_code=-9)
    room.replies["Hello"] = fault
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000) as finished:
        room.chat.send("Hello")
    assert finished.args is not None
    message, told = finished.args
    assert told == fault
    assert message.state is MessageState.INTERRUPTED
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    room.replies["Hello"] = "Better now"
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.retry()
    assert room.chat.messages[-1].text == "Better now"
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)


def test_a_deleted_conversation_comes_back_with_undo(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "Keep me")
    kept = room.chat.current
    assert kept is not None
    room.chat.delete(kept)
    assert room.chat.conversations == ()
    assert room.chat.current is None
    assert room.chat.trashed is not None
    room.chat.undo_delete()
    assert [conversation.id for conversation in room.chat.conversations] == [kept]
    room.chat.open(kept)
    assert room.chat.messages[0].text == "Keep me"


def test_each_conversation_has_its_own_name_in_the_engine(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "One")
    _send(qtbot, room, "Two")
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.retry()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    room.chat.new()
    _send(qtbot, room, "Three")
    *first, last = [request.conversation for request in room.engine.requests]
    assert len(set(first)) == 1
    assert first[0]
    assert last not in first


def test_what_the_engine_holds_goes_with_the_conversation(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "Remove me")
    removed = room.chat.current
    room.chat.new()
    _send(qtbot, room, "Keep me")
    assert room.engine.forgotten == []
    assert removed is not None
    room.chat.delete(removed)
    name = room.engine.requests[0].conversation
    qtbot.waitUntil(lambda: room.engine.forgotten == [name], timeout=5000)
    room.chat.undo_delete()
    room.chat.open(removed)
    _send(qtbot, room, "Once more")
    assert room.engine.requests[-1].conversation == name
    assert room.engine.forgotten == [name]


def test_an_answer_that_is_written_while_its_conversation_is_removed_is_not_held_either(
    qtbot: QtBot, room: Room
) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1)]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    qtbot.waitUntil(lambda: room.chat.current is not None, timeout=5000)
    assert room.chat.current is not None
    room.chat.delete(room.chat.current)
    name = room.engine.requests[0].conversation
    qtbot.waitUntil(lambda: room.engine.forgotten == [name], timeout=5000)
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: room.engine.forgotten == [name, name], timeout=5000)


def test_search_finds_titles_and_text(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "About bread")
    room.chat.new()
    _send(qtbot, room, "About bridges")
    room.chat.search("BREAD")
    assert [conversation.title for conversation in room.chat.conversations] == ["About bread"]
    room.chat.search("")
    assert len(room.chat.conversations) == 2


def test_what_is_not_sent_any_more_is_said(qtbot: QtBot, room: Room) -> None:
    noted: list[int] = []
    room.chat.context_noted.connect(noted.append)
    room.engine.context = 2048
    for number in range(12):
        _send(qtbot, room, f"{number} " + "word " * 150)
    assert noted
    assert noted[-1] > 0
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert prompt.turns[0].role is Role.USER
    assert room.engine.count_prompt(prompt, Cancel()) < 2048


def test_an_answer_goes_on_behind_another_conversation(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("One", " two", " three", " four"), pause_after=2)]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    qtbot.waitUntil(lambda: room.chat.activity.phase == "writing", timeout=5000)
    first = room.chat.current
    assert first is not None
    room.chat.new()
    assert room.chat.messages == ()
    assert room.chat.activity.phase == "idle"
    room.chat.open(first)
    assert room.chat.messages[-1].text == "One two"
    assert room.chat.activity.phase == "writing"
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000) as finished:
        room.engine.go_on.set()
    assert finished.args is not None
    assert finished.args[0].text == "One two three four"
    assert finished.args[0].state is MessageState.COMPLETE
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)


def test_an_answer_that_ends_behind_another_conversation_is_stored(
    qtbot: QtBot, room: Room
) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1)]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    qtbot.waitUntil(lambda: room.chat.current is not None, timeout=5000)
    first = room.chat.current
    assert first is not None
    room.chat.new()
    with qtbot.waitSignal(room.chat.conversations_changed, timeout=5000):
        room.engine.go_on.set()
    qtbot.waitUntil(lambda: room.store.messages(first)[-1].text == "One two", timeout=5000)
    assert room.chat.messages == ()
    room.chat.open(first)
    assert room.chat.messages[-1].state is MessageState.COMPLETE


def test_a_question_stopped_before_its_first_word_is_sent_with_the_next_one(
    qtbot: QtBot, room: Room
) -> None:
    room.engine._script = [Reply(pieces=("",), pause_after=0), "Fine"]
    room.chat.send("First question")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.stop()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    _send(qtbot, room, "Second question")
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert [turn.content for turn in prompt.turns] == ["First question\n\nSecond question"]


def test_a_store_that_fails_in_mid_answer_still_ends_the_message(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreUnwritable(path="parlance.db", reason="the disk is full")

    def refuse(*_arguments: object) -> Message:
        raise FaultError(fault)

    monkeypatch.setattr(room.store, "append", refuse)
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000) as finished:
        room.chat.send("Hello there")
    assert finished.args is not None
    message, told = finished.args
    assert told == fault
    assert message.text == "Answer to there"
    assert message.state is MessageState.INTERRUPTED
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
