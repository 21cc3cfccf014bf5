"""The same question to two, side by side; what is kept becomes a version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.chats import ChatOptions
from parlance.contract.engine import Channel, Piece, Request, Role, StopReason
from parlance.contract.faults import EngineRefused, NotEnoughMemory
from parlance.contract.history import MessageState
from parlance.contract.sampling_choice import SamplingChoice
from parlance.services.comparing import OVER, Contender, SidePhase
from parlance.services.model_states import ModelPhase
from tests.scripted_engine import Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

COLD = Contender(options=ChatOptions(sampling=SamplingChoice(temperature=0.0)))
WARM = Contender(options=ChatOptions(sampling=SamplingChoice(temperature=1.5)))
FIRST = Contender(options=ChatOptions(model="first"))
SECOND = Contender(options=ChatOptions(model="second"))


def by_temperature(request: Request) -> Reply | str:
    if request.sampling.temperature > 1:
        thought = Piece(text="hm", channel=Channel.REASONING)
        return Reply(pieces=(thought, "warm ", "answer"))
    return "cold answer"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine(by_temperature, window=4)) as opened:
        yield opened


def wait_until_over(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desk.comparing.sides) and not desk.comparing.busy)


def load(desk: Desk, qtbot: QtBot, key: str) -> None:
    desk.models.load(key)
    qtbot.waitUntil(lambda: desk.models.state.phase is ModelPhase.READY)


def test_two_settings_answer_the_last_question_side_by_side(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    question = desk.stores.chats.add_user_message(None, "Which?")
    pieces: list[tuple[int, str, str]] = []
    desk.comparing.piece_arrived.connect(lambda *piece: pieces.append(piece))
    desk.comparing.compare([question], [COLD, WARM])
    wait_until_over(desk, qtbot)
    cold, warm = desk.comparing.sides
    assert (cold.text, warm.text, warm.reasoning) == ("cold answer", "warm answer", "hm")
    assert cold.phase is warm.phase is SidePhase.DONE
    assert warm.measurements.generated_tokens == 3
    assert warm.seconds >= 0
    assert "".join(text for number, channel, text in pieces if number == 0) == "cold answer"
    assert {channel for number, channel, _ in pieces if number == 1} == {"answer", "reasoning"}
    assert {request.conversation for request in desk.engine.requests} == {""}


def test_nothing_is_stored_before_an_answer_is_kept(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    question = desk.stores.chats.add_user_message(None, "Which?")
    desk.comparing.compare([question], [COLD, WARM])
    wait_until_over(desk, qtbot)
    assert desk.stores.chats.messages(question.conversation) == (question,)
    with qtbot.waitSignal(desk.comparing.kept) as kept:
        desk.comparing.keep(1)
    desk.comparing.keep(1)
    desk.comparing.keep(0)
    shown = desk.stores.chats.messages(question.conversation)
    assert [each.text for each in shown] == ["Which?", "cold answer"]
    assert len(shown[-1].versions) == 2
    message = kept.args[0]
    assert (message.text, message.reasoning) == ("warm answer", "hm")
    assert message.state is MessageState.COMPLETE
    assert message.measurements.stop is StopReason.END
    assert desk.comparing.sides[1].kept == message.id


def test_a_new_question_is_stored_with_the_first_answer_that_is_kept(
    desk: Desk, qtbot: QtBot
) -> None:
    load(desk, qtbot, "first")
    desk.comparing.compare([], [COLD, WARM], text="  What now?  ")
    assert desk.comparing.question == "What now?"
    wait_until_over(desk, qtbot)
    assert desk.stores.chats.conversations() == ()
    desk.comparing.keep(0)
    desk.comparing.keep(1)
    [conversation] = desk.stores.chats.conversations()
    shown = desk.stores.chats.messages(conversation.id)
    assert [(each.role, each.text) for each in shown] == [
        (Role.USER, "What now?"),
        (Role.ASSISTANT, "warm answer"),
    ]
    assert len(shown[-1].versions) == 2


def test_a_question_after_a_conversation_is_asked_with_all_of_it(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    first = desk.stores.chats.add_user_message(None, "One")
    reply = desk.stores.chats.begin_answer(first.id)
    desk.stores.chats.append(reply.id, "Two")
    desk.stores.chats.finish(reply.id, MessageState.COMPLETE)
    path = desk.stores.chats.messages(first.conversation)
    desk.comparing.compare(path, [COLD], text="Three", conversation=first.conversation)
    wait_until_over(desk, qtbot)
    [request] = desk.engine.requests
    assert [turn.content for turn in request.prompt.turns] == ["One", "Two", "Three"]  # type: ignore[union-attr]
    desk.comparing.keep(0)
    shown = desk.stores.chats.messages(first.conversation)
    assert [each.text for each in shown] == ["One", "Two", "Three", "cold answer"]


def test_two_models_are_loaded_one_after_the_other_where_only_one_fits(
    desk: Desk, qtbot: QtBot
) -> None:
    load(desk, qtbot, "first")
    desk.comparing.compare([], [FIRST, SECOND], text="Who?")
    wait_until_over(desk, qtbot)
    assert [side.phase for side in desk.comparing.sides] == [SidePhase.DONE] * 2
    assert [options.path for options in desk.engine.loads].count("second.gguf") == 1


def test_one_by_one_the_second_begins_when_the_first_is_over(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    desk.engine._script = [Reply(pieces=("a", "b"), pause_after=1), "second"]
    desk.comparing.compare([], [COLD, WARM], text="Who?", one_by_one=True)
    qtbot.waitUntil(lambda: desk.comparing.sides[0].text == "a")
    assert desk.comparing.sides[1].phase is SidePhase.WAITING
    assert len(desk.engine.requests) == 1
    desk.engine.go_on.set()
    wait_until_over(desk, qtbot)
    assert [side.text for side in desk.comparing.sides] == ["ab", "second"]


def test_a_fault_on_one_side_leaves_the_other(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    fault = EngineRefused(step="decode", code=3)
    desk.engine._script = lambda request: (
        Reply(pieces=("half",), fault=fault) if request.sampling.temperature > 1 else "whole"
    )
    desk.comparing.compare([], [COLD, WARM], text="Who?")
    wait_until_over(desk, qtbot)
    whole, half = desk.comparing.sides
    assert (whole.phase, whole.text) == (SidePhase.DONE, "whole")
    assert (half.phase, half.text, half.fault) == (SidePhase.FAILED, "half", fault)
    with qtbot.waitSignal(desk.comparing.side_changed, timeout=5000) as changed:
        desk.comparing.again(1)
        assert changed.args == [1]
    assert desk.comparing.sides[1].text == ""
    assert desk.comparing.sides[1].phase is SidePhase.WAITING
    wait_until_over(desk, qtbot)
    assert desk.comparing.sides[0].text == "whole"


def test_a_model_that_cannot_be_loaded_says_why_on_its_side(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    fault = NotEnoughMemory(needed_bytes=2, available_bytes=1)
    desk.engine.load_fault = fault
    desk.comparing.compare([], [SECOND], text="Who?")
    wait_until_over(desk, qtbot)
    assert desk.comparing.sides[0].fault == fault


def test_what_was_stopped_is_kept_as_stopped(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    desk.engine._script = [Reply(pieces=("one ", "two"), pause_after=1)]
    desk.comparing.compare([], [COLD, WARM], text="Who?", one_by_one=True)
    qtbot.waitUntil(lambda: desk.comparing.sides[0].text == "one ")
    desk.comparing.stop()
    wait_until_over(desk, qtbot)
    assert [side.phase for side in desk.comparing.sides] == [SidePhase.STOPPED] * 2
    desk.comparing.keep(0)
    [conversation] = desk.stores.chats.conversations()
    last = desk.stores.chats.messages(conversation.id)[-1]
    assert (last.text, last.state) == ("one ", MessageState.STOPPED)
    desk.comparing.keep(1)  # it has nothing to keep
    assert desk.comparing.sides[1].kept is None


def test_one_side_is_stopped_alone(desk: Desk, qtbot: QtBot) -> None:
    load(desk, qtbot, "first")
    desk.engine._script = lambda request: (
        Reply(pieces=("a", "b"), pause_after=1) if request.sampling.temperature > 1 else "whole"
    )
    desk.comparing.compare([], [COLD, WARM], text="Who?")
    qtbot.waitUntil(lambda: desk.comparing.sides[1].text == "a")
    desk.comparing.stop_side(1)
    wait_until_over(desk, qtbot)
    assert [side.phase for side in desk.comparing.sides] == [SidePhase.DONE, SidePhase.STOPPED]
    assert {SidePhase.DONE, SidePhase.STOPPED} <= OVER


def test_nothing_is_asked_without_a_question(desk: Desk) -> None:
    desk.comparing.compare([], [COLD, WARM], text="  ")
    assert desk.comparing.sides == ()
    assert not desk.comparing.busy
