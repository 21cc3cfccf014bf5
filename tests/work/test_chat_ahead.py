"""The conversation on screen is read ahead, as the next question will be sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.chats import ChatMode
from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.history import ConversationId
from parlance.contract.plan import PlacementReason
from parlance.work.chat import ChatAsk
from parlance.work.chat_ahead import read_ahead
from tests.scripted_engine import DESCRIPTION
from tests.work.chat_desk import ChatDesk, opened, words


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    desk.engine.context = 512
    yield desk
    desk.database.close()


def ahead(desk: ChatDesk, conversation: ConversationId, **fields: object) -> None:
    ask = msgspec.structs.replace(ChatAsk(text=None, system_prompt="Be brief."), **fields)
    for _ in read_ahead(conversation, ask, desk.store, desk.engine, Cancel(), planner=desk.planner):
        pass


@pytest.mark.parametrize("turns", [1, 3, 7, 8, 12])
def test_what_is_read_is_how_the_next_question_begins(desk: ChatDesk, turns: int) -> None:
    conversation = desk.talk(*(words(60, str(number)) for number in range(turns)))
    ahead(desk, conversation)
    desk.say("Next", conversation, system_prompt="Be brief.")
    read, asked = desk.engine.warmed[-1], desk.engine.requests[-1]
    assert isinstance(read.prompt, ChatPrompt)
    assert read.prompt.turns == tuple(desk.turns[:-1])
    assert msgspec.structs.replace(read, prompt=asked.prompt) == asked


def test_a_text_is_read_ahead_too(desk: ChatDesk) -> None:
    reply = desk.say("Once", mode=ChatMode.COMPLETE)
    ahead(desk, reply.conversation, mode=ChatMode.COMPLETE)
    assert desk.engine.warmed[-1].prompt == RawPrompt(text="OnceAn answer.")


def test_an_answer_that_is_being_written_is_left_alone(desk: ChatDesk) -> None:
    question = desk.store.add_user_message(None, "Why?")
    desk.store.begin_answer(question.id)
    ahead(desk, question.conversation)
    assert desk.engine.warmed == []


def test_nothing_goes_to_a_server(desk: ChatDesk) -> None:
    conversation = desk.talk("One")
    placement = msgspec.structs.replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    plan = msgspec.structs.replace(DESCRIPTION.plan, placement=placement)
    desk.engine._description = msgspec.structs.replace(DESCRIPTION, plan=plan)
    ahead(desk, conversation)
    assert desk.engine.warmed == []


def test_without_a_model_nothing_is_read_and_nothing_is_told(desk: ChatDesk) -> None:
    conversation = desk.talk("One")
    desk.engine.unload()
    ahead(desk, conversation)
    assert desk.engine.warmed == []


def test_reading_ahead_can_be_stopped(desk: ChatDesk) -> None:
    conversation = desk.talk("One")
    cancel = Cancel()
    cancel.request()
    ask = ChatAsk(text=None)
    with pytest.raises(Cancelled):
        list(read_ahead(conversation, ask, desk.store, desk.engine, cancel, planner=desk.planner))
