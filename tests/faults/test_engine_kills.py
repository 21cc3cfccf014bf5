"""An engine that is killed at any token costs seconds: no word of any answer is lost."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Done, Failed, Piece, Request
from parlance.contract.faults import EngineCrashed
from parlance.engine import client
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import chat, events_of, loaded, process_of, text_of

if TYPE_CHECKING:
    from parlance.contract.engine import Event
    from parlance.engine.client import LocalEngine
    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")

SIGNALS = ("SIGKILL", "SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGFPE")
TOKENS = 120
BESIDE = 3


@pytest.mark.timeout(0)
def test_an_answer_outlives_its_engine(campaign: Campaign, nursery, tmp_path, monkeypatch) -> None:
    # Crashes long ago do not count, and here all are: else the third would be the last.
    monkeypatch.setattr(client, "FORGIVEN_SECONDS", 0.0)
    model = TinyModel(speaks=("x1", "x2", "x3"), ends=False, context=4096)
    path = write_model(tmp_path / "model.gguf", model)
    with loaded(nursery, path) as engine:
        requests = {number: chat(f"go {number}", max_tokens=TOKENS) for number in range(BESIDE)}
        wanted = {key: text_of(events_of(engine, request)) for key, request in requests.items()}
        for _case in campaign.cases(6):
            kills = _kills(campaign)
            events = _killed(engine, requests, dict(kills))
            for key, text in wanted.items():
                _check(events[key], text, most=len(kills))
                campaign.count(
                    "answers whole" if _is_whole(events[key]) else "answers kept in part"
                )
            campaign.count("kills", len(kills))


def _kills(campaign: Campaign) -> list[tuple[int, signal.Signals]]:
    """Return at which of all pieces the engine is killed, and how: once, or twice."""
    count = campaign.random.choice((1, 1, 1, 2))
    places = campaign.random.sample(range(1, BESIDE * TOKENS // 2), k=count)
    return [(place, signal.Signals[campaign.random.choice(SIGNALS)]) for place in places]


def _killed(
    engine: LocalEngine, requests: dict[int, Request], kills: dict[int, signal.Signals]
) -> dict[int, list[Event]]:
    """Return the events of all requests, during which the engine is killed."""
    events: dict[int, list[Event]] = {key: [] for key in requests}
    pieces = 0
    for key, event in engine.run(requests.items(), Cancel()):
        events[key].append(event)
        if isinstance(event, Piece):
            pieces += 1
            if pieces in kills:
                process_of(engine).send_signal(kills[pieces])
    return events


def _is_whole(events: list[Event]) -> bool:
    return isinstance(events[-1], Done)


def _check(events: list[Event], wanted: str, *, most: int) -> None:
    """Hold an answer against what it is undisturbed."""
    assert sum(isinstance(event, Done | Failed) for event in events) == 1
    if _is_whole(events):
        assert text_of(events) == wanted
        return
    # Who was under way when the engine ended twice may be what ends it.
    assert most > 1
    assert isinstance(events[-1], Failed)
    assert isinstance(events[-1].fault, EngineCrashed)
    assert wanted.startswith(text_of(events))
