"""A schema or a grammar is checked as it is written, and tried on the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.engine import StopReason
from parlance.contract.faults import ConstraintInvalid, EngineRefused
from parlance.contract.sampling import Grammar, JsonSchema
from parlance.services.model_states import ModelPhase
from parlance.work.constraint_trial import Verdict
from tests.scripted_engine import Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

SCHEMA = JsonSchema(schema='{"type": "integer"}')


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine(["42"])) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


@pytest.mark.parametrize(
    ("constraint", "sound"),
    [
        (SCHEMA, True),
        (JsonSchema(schema="{"), False),
        (JsonSchema(schema='{"type": "what"}'), False),
        (Grammar(text='root ::= "yes" | "no"'), True),
        (Grammar(text="root ::= other"), False),
        (Grammar(text="root ::= root"), False),
    ],
)
def test_it_is_checked_without_a_model(
    constraint: JsonSchema | Grammar, sound: bool, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.constraints.checked) as checked:
        desk.constraints.check(constraint)
    assert checked.args[0] == constraint
    fault = checked.args[1]
    assert fault is None if sound else isinstance(fault, ConstraintInvalid)
    assert desk.engine.requests == []


def test_only_the_last_check_is_told(desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    desk.constraints.checked.connect(lambda constraint, _fault: told.append(constraint))
    with qtbot.waitSignal(desk.constraints.checked):
        desk.constraints.check(Grammar(text="root ::= other"))
        desk.constraints.check(SCHEMA)
    assert told == [SCHEMA]


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        (Reply(pieces=("4", "2")), Verdict.FOLLOWS),
        (Reply(pieces=("forty",)), Verdict.NO_JSON),
        (Reply(pieces=("4",), stop=StopReason.LENGTH), Verdict.CUT_OFF),
    ],
)
def test_an_answer_is_tried_and_judged(
    reply: Reply, verdict: Verdict, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine._script = [reply]
    pieces: list[str] = []
    desk.constraints.piece_arrived.connect(pieces.append)
    with qtbot.waitSignal(desk.constraints.tried) as tried:
        desk.constraints.try_out(SCHEMA, "How many?")
        assert desk.constraints.is_trying
    assert tried.args == [verdict]
    assert "".join(pieces) == "".join(map(str, reply.pieces))
    assert desk.engine.requests[0].constraint == SCHEMA


def test_what_keeps_it_from_being_tried_is_told(desk: Desk, qtbot: QtBot) -> None:
    fault = EngineRefused(step="decode", code=1)
    desk.engine._script = [Reply(fault=fault)]
    with qtbot.waitSignal(desk.constraints.failed) as failed:
        desk.constraints.try_out(SCHEMA, "How many?")
    assert failed.args == [fault]
    with qtbot.waitSignal(desk.constraints.failed) as failed:
        desk.constraints.try_out(Grammar(text="nothing"), "How many?")
    assert isinstance(failed.args[0], ConstraintInvalid)


def test_a_trial_that_is_stopped_has_no_verdict(desk: Desk, qtbot: QtBot) -> None:
    desk.engine._script = [Reply(pieces=("4", "2"), pause_after=1)]
    with qtbot.waitSignal(desk.constraints.piece_arrived):
        desk.constraints.try_out(SCHEMA, "How many?")
    with qtbot.waitSignal(desk.constraints.tried) as tried:
        desk.constraints.stop()
    assert tried.args == [None]
