"""A text is continued at the cursor, and its gaps are filled where the model can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.engine import RawPrompt
from parlance.contract.faults import EngineRefused
from parlance.contract.models import Capability, InfillTokens
from parlance.services.model_states import ModelPhase
from parlance.work.continuing import (
    ContinuationAsk,
    ContinuationCut,
    ContinuationDone,
    ContinuationPiece,
    continued,
)
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

BASE = msgspec.structs.replace(
    DESCRIPTION, capabilities=frozenset({Capability.GENERATE}), template=None
)
FILLING = msgspec.structs.replace(
    BASE, infill=InfillTokens(prefix="<P>", suffix="<S>", middle="<M>")
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    engine = ScriptedEngine(["upon a time"])
    engine.next_description = FILLING
    with open_desk(tmp_path, engine) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


def run(engine: ScriptedEngine, ask: ContinuationAsk) -> list[object]:
    return list(continued(ask, engine, Cancel()))


def test_a_base_model_gets_the_bare_text() -> None:
    engine = ScriptedEngine(["there was"], description=BASE)
    events = run(engine, ContinuationAsk(before="Once ", behind=" the end", tokens=7))
    [request] = engine.requests
    assert request.prompt == RawPrompt(text="Once ")
    assert request.max_tokens == 7
    text = "".join(each.text for each in events if isinstance(each, ContinuationPiece))
    assert text == "there was"
    assert isinstance(events[-1], ContinuationDone)
    assert events[-1].measurements.generated_tokens == 2


def test_a_gap_is_filled_with_what_stands_behind_it() -> None:
    engine = ScriptedEngine(["x"], description=FILLING)
    run(engine, ContinuationAsk(before="def f(", behind="):\n    pass"))
    prompt = engine.requests[0].prompt
    assert isinstance(prompt, RawPrompt)
    assert prompt.text == "<P>def f(<S>):\n    pass<M>"
    assert (prompt.opening, prompt.closing, prompt.marks) == (3, 3, ((9, 12),))


def test_a_text_that_speaks_of_gaps_is_only_continued() -> None:
    engine = ScriptedEngine(["x"], description=FILLING)
    run(engine, ContinuationAsk(before="write <fill> here", behind="more"))
    assert engine.requests[0].prompt == RawPrompt(text="write <fill> here")


def test_a_text_longer_than_the_context_is_cut_and_says_so() -> None:
    engine = ScriptedEngine(["x"], description=FILLING)
    engine.context = 100
    long = " ".join(f"w{number}" for number in range(400))
    [cut, *_] = run(engine, ContinuationAsk(before=long, behind=long, tokens=20))
    assert isinstance(cut, ContinuationCut)
    assert cut.before > 0
    assert cut.behind > 0
    text = engine.requests[0].prompt.text  # type: ignore[union-attr]
    assert len(text.split()) <= 80
    assert "w399<S>w0" in text


@given(st.text(max_size=300), st.text(max_size=300), st.integers(40, 200))
def test_whatever_is_written_a_prompt_fits(before: str, behind: str, context: int) -> None:
    engine = ScriptedEngine(["x"], description=FILLING)
    engine.context = context
    run(engine, ContinuationAsk(before=before, behind=behind, tokens=10))
    assert len(engine.requests[0].prompt.text.split()) <= context  # type: ignore[union-attr]


def test_the_service_tells_pieces_and_what_they_took(desk: Desk, qtbot: QtBot) -> None:
    service = desk.completing
    pieces: list[str] = []
    service.piece_arrived.connect(pieces.append)
    service.tokens, service.temperature = 33, 0.3
    with qtbot.waitSignal(service.ended) as ended:
        service.continue_at("Once ", "")
        assert service.busy
        service.continue_at("again", "")  # ignored
    assert ended.args == [None]
    assert "".join(pieces) == "upon a time"
    [request] = desk.engine.requests
    assert (request.max_tokens, request.sampling.temperature) == (33, 0.3)
    assert service.state.phase == "idle"
    assert service.state.measurements.generated_tokens == 3


def test_what_a_model_is_good_for_is_known_when_it_is_loaded(desk: Desk) -> None:
    assert desk.completing.wants_completion
    assert desk.completing.can_fill


def test_a_fault_ends_it_and_what_came_stays(desk: Desk, qtbot: QtBot) -> None:
    fault = EngineRefused(step="decode", code=1)
    desk.engine._script = [Reply(pieces=("up",), fault=fault)]
    pieces: list[str] = []
    desk.completing.piece_arrived.connect(pieces.append)
    with qtbot.waitSignal(desk.completing.ended) as ended:
        desk.completing.continue_at("Once ", "")
    assert ended.args == [fault]
    assert pieces == ["up"]


def test_it_stops_when_asked(desk: Desk, qtbot: QtBot) -> None:
    desk.engine._script = [Reply(pieces=("up", "on"), pause_after=1)]
    with qtbot.waitSignal(desk.completing.piece_arrived):
        desk.completing.continue_at("Once ", "")
    with qtbot.waitSignal(desk.completing.ended):
        desk.completing.stop()
    assert not desk.completing.busy


def test_the_text_is_kept_when_it_is_another(desk: Desk) -> None:
    desk.completing.keep_text("Once")
    desk.completing.keep_text("Once upon")
    assert desk.kept == ["Once upon"]
