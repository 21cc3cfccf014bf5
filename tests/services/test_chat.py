from __future__ import annotations

from pytestqt.qtbot import QtBot

from parlance.contract.engine import ChatPrompt, Role
from parlance.contract.faults import EngineCrashed
from parlance.contract.history import Message, MessageState
from tests.scripted_engine import answering
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
    assert room.engine.count_prompt(prompt) < 2048


def test_an_answer_goes_on_in_the_store_when_another_chat_is_opened(
    qtbot: QtBot, room: Room
) -> None:
    _send(qtbot, room, "First")
    first = room.chat.current
    room.chat.new()
    assert room.chat.messages == ()
    _send(qtbot, room, "Second")
    assert first is not None
    room.chat.open(first)
    assert [message.text for message in room.chat.messages] == ["First", "Answer to First"]
