"""What was written in the places is weighed after what it was written for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Begun, ChatPrompt
from parlance.contract.faults import NotCapable, NothingToDo
from parlance.contract.plan import PlacementReason
from parlance.contract.summary import SummaryOptions, SummaryResult
from parlance.services.inspect_confidence import ConfidenceService
from parlance.services.model_states import ModelPhase, OwnModel
from parlance.services.written import Origin, Written, written_as_summary, written_in_chat
from tests.scripted_engine import DESCRIPTION, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk
from tests.services.translation_desk import TranslationDesk, shout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.contract.confidence import Portion
    from parlance.contract.hosts import Engine
    from tests.services.conftest import Room


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine()) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


@pytest.fixture
def translating(qtbot: QtBot, tmp_path: Path) -> Iterator[TranslationDesk]:
    with TranslationDesk(tmp_path, ScriptedEngine(shout)).open() as opened:
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


@pytest.fixture
def confidence(desk: Desk) -> ConfidenceService:
    return ConfidenceService(desk.engine, desk.models, desk.jobs)


def logprobs(confidence: ConfidenceService) -> list[float]:
    return [token.logprob for part in confidence.parts for token in part.score.tokens]


def test_a_text_of_ones_own_is_weighed_after_what_stands_before(
    confidence: ConfidenceService, qtbot: QtBot
) -> None:
    assert (confidence.share, confidence.busy) == (0.0, False)
    confidence.weigh_text("the cat", "a cat")
    assert confidence.busy
    qtbot.waitUntil(lambda: not confidence.busy)
    assert logprobs(confidence) == [math.log(0.0625), math.log(0.5)]
    assert (confidence.prompt, confidence.model) == ("a cat", "Scripted")
    assert confidence.share == 1.0
    confidence.weigh_text("the")
    qtbot.waitUntil(lambda: not confidence.busy)
    assert [part.unscored for part in confidence.parts] == ["the"]


def test_a_fault_is_told_and_the_next_text_is_weighed(
    confidence: ConfidenceService, qtbot: QtBot
) -> None:
    confidence.weigh_text("")
    qtbot.waitUntil(lambda: confidence.fault is not None)
    assert confidence.fault == NothingToDo()
    confidence.weigh_text("a a", "a")
    assert confidence.fault is None
    qtbot.waitUntil(lambda: not confidence.busy)
    assert len(logprobs(confidence)) == 2


def test_what_was_stopped_is_heard_of_no_more(confidence: ConfidenceService, qtbot: QtBot) -> None:
    confidence.weigh_text("a a", "a")
    confidence.stop()
    assert not confidence.busy
    assert confidence.parts == ()
    confidence.weigh_text("b", "a")
    qtbot.waitUntil(lambda: not confidence.busy)
    assert logprobs(confidence) == [math.log(0.0625)]


def test_nothing_of_a_text_goes_to_a_server(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    confidence = ConfidenceService(desk.engine, desk.models, desk.jobs)
    replace, sent = msgspec.structs.replace, []
    placement = replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    served = replace(DESCRIPTION, plan=replace(DESCRIPTION.plan, placement=placement))
    monkeypatch.setattr(desk.engine, "_description", replace(served, path="first.gguf"))
    for name in ("render", "count", "count_prompt", "tokenize", "score"):
        monkeypatch.setattr(desk.engine, name, lambda *asked: sent.append(asked))

    def portions(engine: Engine, cancel: Cancel) -> list[Portion]:
        engine.count("a secret", cancel)
        return []

    confidence.weigh_text("a secret", "before")
    qtbot.waitUntil(lambda: not confidence.busy)
    assert isinstance(confidence.fault, NotCapable)
    confidence.weigh(Written(origin=Origin.CHAT, portions=portions, want=OwnModel()))
    qtbot.waitUntil(lambda: not confidence.busy)
    assert isinstance(confidence.fault, NotCapable)
    assert sent == []


def test_an_answer_goes_with_the_conversation_before_it(qtbot: QtBot, room: Room) -> None:
    room.settings.replace(system_prompt="Be brief.")
    for text in ("One", "Two"):
        with qtbot.waitSignal(room.chat.message_changed):
            room.chat.send(text)
        qtbot.waitUntil(lambda: room.chat.activity.phase == "idle")
    for number in (1, 3):
        answer = room.chat.messages[number]
        written = written_in_chat(room.chat, answer)
        [portion] = written.portions(room.engine, Cancel())
        sent = room.engine.requests[number // 2].prompt
        assert isinstance(sent, ChatPrompt)
        assert portion.request.prompt == sent
        assert portion.text == answer.text
        assert portion.request.begun in (None, Begun())
        assert portion.request.conversation == ""
        assert written.author == answer.measurements.model
        assert (written.origin, written.want) == (Origin.CHAT, OwnModel())


def test_a_translation_goes_with_the_prompts_of_its_paragraphs(
    qtbot: QtBot, translating: TranslationDesk
) -> None:
    live, engine = translating.services.live, translating.engine
    live.translate("The cat sat.\n\nThe dog ran.")
    qtbot.waitUntil(lambda: len(engine.requests) == 2 and not live.busy)
    portions = translating.services.written().portions(engine, Cancel())
    assert [portion.text for portion in portions] == ["THE CAT SAT.", "THE DOG RAN."]
    assert [portion.request.prompt for portion in portions] == [
        request.prompt for request in engine.requests
    ]


def test_a_summary_goes_as_a_bare_text(confidence: ConfidenceService, qtbot: QtBot) -> None:
    confidence.weigh(
        written_as_summary(
            SummaryResult(options=SummaryOptions(), text="the cat the", documents=())
        )
    )
    qtbot.waitUntil(lambda: not confidence.busy)
    assert confidence.prompt == ""
    assert logprobs(confidence) == [math.log(0.0625), math.log(0.5)]
