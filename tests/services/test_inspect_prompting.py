"""Variants are asked together; each is told as it goes, and whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import EngineCrashed, NothingToDo
from parlance.contract.prompting import Style, Variant
from parlance.services.inspect_prompting import PromptingService, RunPhase
from parlance.services.model_states import ModelPhase
from tests.scripted_engine import Reply, ScriptedEngine, text_of
from tests.services.preset_desk import Desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.contract.engine import Request

ZERO = Variant(style=Style.ZERO_SHOT)
STEPS = Variant(style=Style.STEP_BY_STEP, instruction="Think first.")
FAILS = Variant(style=Style.ZERO_SHOT, instruction="Fail.")
WAITS = Variant(style=Style.ZERO_SHOT, instruction="Wait.")
REFUSED = EngineCrashed(exit_code=-9)


def script(request: Request) -> Reply | str:
    text = text_of(request)
    if "Think" in text:
        return "Two and two.\nAnswer: 4"
    if "Fail" in text:
        return Reply(pieces=("So",), fault=REFUSED)
    if "Wait" in text:
        return Reply(pieces=("So ", "far"), pause_after=1)
    return "It is 4."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine(script, window=6)) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


@pytest.fixture
def prompting(desk: Desk) -> PromptingService:
    return PromptingService(desk.engine, desk.models, desk.jobs)


def test_each_variant_is_told_as_it_goes(prompting: PromptingService, qtbot: QtBot) -> None:
    pieces: list[tuple[int, str]] = []
    prompting.piece_arrived.connect(lambda *piece: pieces.append(piece))
    prompting.ask("2 + 2?", [ZERO, STEPS, FAILS])
    assert [run.phase for run in prompting.runs] == [RunPhase.WAITING] * 3
    qtbot.waitUntil(lambda: not prompting.busy)
    zero, steps, failed = prompting.runs
    assert (zero.text, steps.text, failed.text) == ("It is 4.", "Two and two.\nAnswer: 4", "So")
    assert [run.phase for run in prompting.runs] == [RunPhase.DONE, RunPhase.DONE, RunPhase.FAILED]
    assert failed.fault == REFUSED
    assert zero.usage is not None
    assert zero.prompt_tokens == zero.usage.prompt_tokens
    assert zero.prompt == "<user>2 + 2?</user>"
    assert "".join(text for number, text in pieces if number == 1) == steps.text
    assert prompting.groups() == [[0, 1]]


def test_what_has_arrived_stays_when_it_is_stopped(
    prompting: PromptingService, desk: Desk, qtbot: QtBot
) -> None:
    prompting.ask("2 + 2?", [ZERO, WAITS])
    qtbot.waitUntil(lambda: prompting.runs[1].text == "So ")
    qtbot.waitUntil(lambda: prompting.runs[0].phase is RunPhase.DONE)
    prompting.drop(0)
    assert len(prompting.runs) == 2
    prompting.stop()
    assert [run.phase for run in prompting.runs] == [RunPhase.DONE, RunPhase.STOPPED]
    assert not prompting.busy
    prompting.drop(0)
    assert [run.text for run in prompting.runs] == ["So "]
    qtbot.waitUntil(lambda: not desk.models.in_use)


def test_no_question_is_told_and_the_next_is_asked(
    prompting: PromptingService, qtbot: QtBot
) -> None:
    prompting.ask(" ", [ZERO])
    qtbot.waitUntil(lambda: not prompting.busy)
    assert prompting.fault == NothingToDo()
    assert prompting.runs[0].phase is RunPhase.STOPPED
    prompting.ask("2 + 2?", [ZERO])
    assert prompting.fault is None
    qtbot.waitUntil(lambda: not prompting.busy)
    assert prompting.runs[0].final == "It is 4."
