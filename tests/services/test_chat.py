from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.chats import NO_OPTIONS, ChatOptions
from parlance.contract.engine import ChatPrompt, Role
from parlance.contract.faults import EngineCrashed, FaultError, StoreUnwritable
from parlance.contract.history import ConversationId, Message, MessageState
from parlance.contract.sampling_choice import SamplingChoice
from parlance.contract.settings import ChatTitles
from parlance.services.chat_idle import ChatIdle
from parlance.services.model_states import ModelPhase
from parlance.storage.chat_shelf import ChatShelf
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
        seen.append(len(room.store.conversations()))
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
    room.chat.removed((removed,))
    name = room.engine.requests[0].conversation
    qtbot.waitUntil(lambda: room.engine.forgotten == [name], timeout=5000)
    room.chat.answers.restore((removed,))
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
    room.chat.removed((room.chat.current,))
    assert room.chat.current is None
    name = room.engine.requests[0].conversation
    qtbot.waitUntil(lambda: room.engine.forgotten == [name], timeout=5000)
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: room.engine.forgotten == [name, name], timeout=5000)


def test_what_is_not_sent_any_more_is_said(qtbot: QtBot, room: Room) -> None:
    noted: list[int] = []

    def note() -> None:
        noted.append(room.chat.context.sent.left_out if room.chat.context.sent else 0)

    room.chat.context.noted.connect(note)
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


def test_a_conversation_that_is_left_at_once_keeps_what_was_chosen_for_it(
    qtbot: QtBot, room: Room
) -> None:
    room.chat.choice.set_options(ChatOptions(max_tokens=7))
    room.chat.send("One")
    room.chat.send("Two")
    room.chat.new()
    qtbot.waitUntil(lambda: room.chat.is_quiet and not room.chat.waiting.queued, timeout=5000)
    (left,) = room.store.conversations()
    assert room.chat.stores.settings.options(left.id) == ChatOptions(max_tokens=7)
    assert [message.text for message in room.store.messages(left.id)] == [
        "One",
        "Answer to One",
        "Two",
        "Answer to Two",
    ]
    assert [request.max_tokens for request in room.engine.requests] == [7, 7]
    assert room.chat.current is None
    assert room.chat.choice.options == NO_OPTIONS


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


def _idle(qtbot: QtBot, room: Room) -> None:
    qtbot.waitUntil(lambda: room.chat.is_quiet, timeout=5000)


def _texts(room: Room) -> list[str]:
    return [message.text for message in room.chat.messages]


def test_what_is_sent_meanwhile_waits_and_is_answered_in_its_order(
    qtbot: QtBot, room: Room
) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Second", "Third"]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    room.chat.send("And then?")
    room.chat.send("And last?")
    assert [each.text for each in room.chat.waiting.queued] == ["And then?", "And last?"]
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: len(room.chat.messages) == 6, timeout=5000)
    _idle(qtbot, room)
    assert _texts(room) == ["Count", "One two", "And then?", "Second", "And last?", "Third"]
    assert room.chat.waiting.queued == ()


def test_what_waits_behind_another_conversation_is_answered_there(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Second"]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    qtbot.waitUntil(lambda: room.chat.current is not None, timeout=5000)
    room.chat.send("And then?")
    first = room.chat.current
    assert first is not None
    room.chat.new()
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: len(room.store.messages(first)) == 4, timeout=5000)
    _idle(qtbot, room)
    assert room.chat.messages == ()
    room.chat.open(first)
    assert _texts(room) == ["Count", "One two", "And then?", "Second"]


def test_a_stop_leaves_what_waits_until_the_next_message(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Second", "Third"]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    room.chat.send("And then?")
    room.chat.stop()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    assert [each.text for each in room.chat.waiting.queued] == ["And then?"]
    room.chat.send("And last?")
    qtbot.waitUntil(lambda: len(room.chat.messages) == 6, timeout=5000)
    _idle(qtbot, room)
    assert _texts(room)[2:] == ["And then?", "Second", "And last?", "Third"]


def test_a_waiting_message_can_be_taken_back(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1)]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    room.chat.send("And then?")
    taken = room.chat.waiting.take(room.chat.waiting.queued[0].id)
    assert taken is not None
    assert taken.text == "And then?"
    room.engine.go_on.set()
    _idle(qtbot, room)
    assert _texts(room) == ["Count", "One two"]


def test_an_edited_question_is_a_version_and_both_can_be_shown(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "First words")
    _send(qtbot, room, "More")
    question = room.chat.messages[0]
    room.chat.edit(question.id, "Better words")
    qtbot.waitUntil(lambda: len(room.chat.messages) == 2, timeout=5000)
    _idle(qtbot, room)
    assert _texts(room)[0] == "Better words"
    assert room.chat.current is not None
    room.chat.open(room.chat.current)
    assert len(room.chat.messages[0].versions) == 2
    room.chat.show_version(question.id)
    assert _texts(room) == ["First words", "Answer to words", "More", "Answer to More"]


def test_a_deleted_message_comes_back_with_what_followed_it(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "One")
    _send(qtbot, room, "Two")
    room.chat.delete_message(room.chat.messages[2].id)
    assert _texts(room) == ["One", "Answer to One"]
    assert room.chat.undeletable is not None
    room.chat.undo_delete_message()
    assert _texts(room) == ["One", "Answer to One", "Two", "Answer to Two"]
    assert room.chat.undeletable is None


def test_a_stopped_answer_goes_on_where_it_ended(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), " three"]
    room.chat.send("Count")
    qtbot.waitUntil(
        lambda: bool(room.chat.messages[1:] and _texts(room)[1]) or (room.engine.paused.is_set()),
        timeout=5000,
    )
    qtbot.waitUntil(lambda: room.chat.activity.phase == "writing", timeout=5000)
    room.chat.stop()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    answer = room.chat.messages[-1]
    assert answer.state is MessageState.STOPPED
    with qtbot.waitSignal(
        room.chat.message_changed,
        timeout=5000,
        check_params_cb=lambda message, _fault: message.state is MessageState.COMPLETE,
    ):
        room.chat.continue_answer(answer.id)
    _idle(qtbot, room)
    assert room.chat.messages[-1].id == answer.id
    assert room.chat.messages[-1].text == answer.text + " three"


def test_a_pinned_message_says_so(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "Keep this in mind")
    room.chat.pin_message(room.chat.messages[0].id, pinned=True)
    assert [message.pinned for message in room.chat.messages] == [True, False]


def test_a_temporary_chat_leaves_nothing_behind(qtbot: QtBot, room: Room) -> None:
    room.chat.new(temporary=True)
    _send(qtbot, room, "A secret")
    assert _texts(room) == ["A secret", "Answer to secret"]
    assert room.store.conversations() == ()
    assert [request.conversation for request in room.engine.requests] == [""]
    room.chat.new()
    assert not room.chat.stores.is_temporary


def test_drafts_are_kept_for_each_conversation(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "One")
    first = room.chat.current
    assert first is not None
    room.chat.waiting.keep_draft("half a thought")
    room.chat.new()
    assert room.chat.waiting.draft == ""
    room.chat.waiting.keep_draft("another one")
    room.chat.open(first)
    assert room.chat.waiting.draft == "half a thought"
    room.chat.new()
    assert room.chat.waiting.draft == "another one"


def test_what_a_conversation_has_set_counts_for_it_alone(qtbot: QtBot, room: Room) -> None:
    room.chat.choice.set_options(
        ChatOptions(system_prompt="Rhyme.", sampling=SamplingChoice(temperature=0.1))
    )
    _send(qtbot, room, "One")
    own = room.engine.requests[-1]
    assert isinstance(own.prompt, ChatPrompt)
    assert own.prompt.turns[0].content == "Rhyme."
    assert own.sampling.temperature == 0.1
    first = room.chat.current
    room.chat.new()
    _send(qtbot, room, "Two")
    other = room.engine.requests[-1]
    assert isinstance(other.prompt, ChatPrompt)
    assert other.prompt.turns[0].role is Role.USER
    assert first is not None
    room.chat.open(first)
    assert room.chat.choice.options.system_prompt == "Rhyme."


def test_answering_again_with_other_settings_counts_once(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "One")
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.retry(ChatOptions(sampling=SamplingChoice(temperature=1.5)))
    _idle(qtbot, room)
    assert room.engine.requests[-1].sampling.temperature == 1.5
    _send(qtbot, room, "Two")
    assert room.engine.requests[-1].sampling.temperature != 1.5


def test_what_the_next_question_takes_is_counted_before_it_is_sent(
    qtbot: QtBot, room: Room
) -> None:
    room.models.load("starter")
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    _send(qtbot, room, "One two three")
    qtbot.waitUntil(lambda: room.chat.context.use.messages > 0, timeout=5000)
    before = room.chat.context.use
    room.chat.context.count_draft("four five six seven")
    qtbot.waitUntil(lambda: room.chat.context.use.draft > 0, timeout=5000)
    assert room.chat.context.use.messages == before.messages
    assert room.chat.context.use.total == room.engine.describe().context


def test_older_turns_are_sent_as_a_summary_that_can_be_taken_back(qtbot: QtBot, room: Room) -> None:
    for word in ("One", "Two", "Three"):
        _send(qtbot, room, word)
    room.engine._script = answering(lambda _text: "They counted to three.")
    room.chat.context.digest_older()
    qtbot.waitUntil(lambda: bool(room.chat.context.digests), timeout=5000)
    qtbot.waitUntil(lambda: room.chat.context.condensing is None, timeout=5000)
    (digest,) = room.chat.context.digests
    assert digest.text == "They counted to three."
    _send(qtbot, room, "Four")
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert "They counted to three." in prompt.turns[0].content
    assert "One" not in [turn.content for turn in prompt.turns]
    room.chat.context.remove_digest(digest.upto)
    assert room.chat.context.digests == ()


def test_a_new_chat_can_begin_with_a_summary_of_this_one(qtbot: QtBot, room: Room) -> None:
    _send(qtbot, room, "One")
    room.engine._script = answering(lambda _text: "They counted.")
    with qtbot.waitSignal(room.chat.waiting.drafted, timeout=5000) as drafted:
        room.chat.context.digest_whole()
    assert drafted.args is not None
    assert "They counted." in drafted.args[0]
    assert room.chat.current is None
    qtbot.waitUntil(lambda: room.chat.context.condensing is None, timeout=5000)


def test_an_idle_model_names_the_conversation(qtbot: QtBot, room: Room) -> None:
    room.settings.replace(chat_titles=ChatTitles.ALWAYS)
    idle = ChatIdle(room.chat, room.engine, room.models, room.settings, room.jobs)
    idle._pause.setInterval(10)
    room.models.load("starter")
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    room.engine._script = answering(
        lambda text: "Bridges of Velmora" if "title" in text.lower() else "They are long."
    )
    with qtbot.waitSignal(idle.titled, timeout=20_000):
        room.chat.send("Tell me about the bridges of Velmora please")
    assert room.chat.title == "Bridges of Velmora"
    assert room.store.conversations()[0].title == "Bridges of Velmora"
    idle.close()


def _begin(qtbot: QtBot, room: Room) -> ConversationId:
    """Have an answer written that waits in its middle."""
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Second", "Third"]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    qtbot.waitUntil(lambda: len(room.chat.messages) == 2, timeout=5000)
    assert room.chat.current is not None
    return room.chat.current


def test_an_answer_in_a_conversation_that_is_erased_ends_without_a_word(
    qtbot: QtBot, room: Room
) -> None:
    told: list[object] = []
    room.chat.failed.connect(told.append)
    gone = _begin(qtbot, room)
    shelf = ChatShelf(room.store._database)
    shelf.trash((gone,))
    room.chat.removed((gone,))
    shelf.erase((gone,))
    room.engine.go_on.set()
    _idle(qtbot, room)
    assert told == []


def test_an_erased_conversation_has_its_answer_stopped(qtbot: QtBot, room: Room) -> None:
    gone = _begin(qtbot, room)
    shelf = ChatShelf(room.store._database)
    shelf.trash((gone,))
    room.chat.removed((gone,))
    shelf.erase((gone,))
    room.chat.answers.erase((gone,))
    _idle(qtbot, room)
    assert room.store.conversations() == ()


def test_what_waits_in_a_deleted_conversation_is_not_sent(qtbot: QtBot, room: Room) -> None:
    gone = _begin(qtbot, room)
    room.chat.send("And then?")
    room.chat.removed((gone,))
    room.engine.go_on.set()
    _idle(qtbot, room)
    assert [message.text for message in room.store.messages(gone)] == ["Count", "One two"]
    assert [each.text for each in room.chat.stores.queue.queued(gone)] == ["And then?"]


def test_what_waits_in_an_empty_conversation_goes_before_what_is_sent(
    qtbot: QtBot, room: Room
) -> None:
    room.chat.waiting.add("First", ())
    room.chat.send("Second")
    qtbot.waitUntil(lambda: len(room.chat.messages) == 4, timeout=5000)
    _idle(qtbot, room)
    assert _texts(room) == ["First", "Answer to First", "Second", "Answer to Second"]
    assert room.chat.waiting.queued == ()


def test_a_conversation_that_is_gone_is_not_opened(qtbot: QtBot, room: Room) -> None:
    open_one = _begin(qtbot, room)
    with qtbot.waitSignal(room.chat.conversations_changed, timeout=5000):
        room.chat.open(ConversationId(open_one + 100))
    assert room.chat.current == open_one
    assert room.chat.activity.phase == "writing"
    room.engine.go_on.set()
    _idle(qtbot, room)
    assert room.chat.messages[-1].text == "One two"


def test_what_was_sent_is_no_draft_of_the_next_chat(qtbot: QtBot, room: Room) -> None:
    room.chat.waiting.keep_draft("Tell me more")
    room.chat.waiting.flush()
    room.chat.message_added.connect(lambda _message: room.chat.waiting.keep_draft(""))
    _send(qtbot, room, "Tell me more")
    room.chat.new()
    assert room.chat.waiting.draft == ""


def test_an_answer_that_cannot_be_made_anew_leaves_the_earlier_one(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    _send(qtbot, room, "One")

    def refuse(*_arguments: object) -> Message:
        raise FaultError(StoreUnwritable(path="parlance.db", reason="the disk is full"))

    monkeypatch.setattr(room.store, "begin_answer", refuse)
    with qtbot.waitSignal(room.chat.failed, timeout=5000):
        room.chat.retry()
    assert _texts(room) == ["One", "Answer to One"]
    assert room.chat.activity.phase == "idle"


def test_answering_again_leaves_out_what_the_conversation_has_set(qtbot: QtBot, room: Room) -> None:
    room.chat.choice.set_options(ChatOptions(system_prompt="Rhyme."))
    _send(qtbot, room, "One")
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.retry(ChatOptions())
    _idle(qtbot, room)
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert [turn.role for turn in prompt.turns] == [Role.USER]


def test_a_count_of_the_conversation_that_was_left_is_not_shown(qtbot: QtBot, room: Room) -> None:
    room.models.load("starter")
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    _send(qtbot, room, "One two three")
    context = room.chat.context
    qtbot.waitUntil(lambda: context.use.messages > 0, timeout=5000)
    context._pause.setInterval(60_000)
    context.count_draft("four five six seven")
    context._count()
    room.chat.new()
    before = context.use
    qtbot.waitUntil(lambda: not room.jobs._running, timeout=5000)
    assert context.use is before


def test_a_summary_of_a_temporary_chat_begins_a_temporary_one(qtbot: QtBot, room: Room) -> None:
    room.chat.waiting.keep_draft("half a thought")
    room.chat.new(temporary=True)
    _send(qtbot, room, "A secret")
    room.engine._script = answering(lambda _text: "They kept a secret.")
    with qtbot.waitSignal(room.chat.waiting.drafted, timeout=5000):
        room.chat.context.digest_whole()
    qtbot.waitUntil(lambda: room.chat.context.condensing is None, timeout=5000)
    assert room.chat.stores.is_temporary
    assert "They kept a secret." in room.chat.waiting.draft
    room.chat.new()
    assert room.chat.waiting.draft == "half a thought"


def test_a_summary_stands_before_what_is_typed_for_a_new_chat(qtbot: QtBot, room: Room) -> None:
    room.chat.waiting.keep_draft("half a thought")
    first = _begin(qtbot, room)
    room.engine.go_on.set()
    _idle(qtbot, room)
    room.chat.new()
    room.chat.waiting.keep_draft("half a thought")
    room.chat.open(first)
    room.engine._script = answering(lambda _text: "They counted.")
    with qtbot.waitSignal(room.chat.waiting.drafted, timeout=5000):
        room.chat.context.digest_whole()
    assert room.chat.waiting.draft.endswith("They counted.\n\nhalf a thought")
    qtbot.waitUntil(lambda: room.chat.context.condensing is None, timeout=5000)


def test_what_is_edited_is_taken_before_another_conversation_is_held(room: Room) -> None:
    room.chat.choice.set_options(ChatOptions(system_prompt="Rhyme."))
    seen: list[str | None] = []
    room.chat.choice.leaving.connect(lambda: seen.append(room.chat.choice.options.system_prompt))
    room.chat.new()
    assert seen == ["Rhyme."]
    assert room.chat.choice.options.system_prompt is None


def test_the_conversation_on_screen_is_read_ahead_when_the_answer_behind_it_is_over(
    qtbot: QtBot, room: Room
) -> None:
    idle = ChatIdle(room.chat, room.engine, room.models, room.settings, room.jobs)
    room.models.load("starter")
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    _begin(qtbot, room)
    room.chat.new()
    assert not idle._pause.isActive()
    room.engine.go_on.set()
    _idle(qtbot, room)
    qtbot.waitUntil(idle._pause.isActive, timeout=5000)
    idle.close()
