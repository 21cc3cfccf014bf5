"""An engine that answers what was not asked is ended, and who asked hears of it."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from parlance.children.frames import frame_bytes
from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    ChatPrompt,
    Done,
    Failed,
    Piece,
    PromptRead,
    Request,
    Role,
    Score,
    Standing,
    StopReason,
    TokenLogprob,
    Turn,
)
from parlance.contract.faults import EngineCrashed, EngineCrashedTwice, FaultError
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from parlance.engine.wire import (
    Count,
    Counted,
    Events,
    Load,
    Loaded,
    Loading,
    Rendered,
    Run,
    Scored,
    ScoreText,
)
from tests.faults.impostor import USAGE, ImpostorNursery, answers_to
from tests.scripted_engine import DESCRIPTION

pytestmark = pytest.mark.warns("The engine's process wrote what is no frame")

REQUEST = Request(prompt=ChatPrompt(turns=(Turn(Role.USER, "go"),)))
TOKEN = TokenLogprob(token=1, text="a", logprob=-0.5)


@pytest.fixture
def engine_saying(tiny_model):
    """Return a function that gives an engine which answers some frames in its own way."""
    engines = []

    def make(own):
        def said(frame):
            frames = own.get(type(frame), answers_to)(frame)
            return b"".join(map(frame_bytes, frames)), False

        engine = LocalEngine(ImpostorNursery(said))
        engines.append(engine)
        return engine, LoadOptions(path=str(tiny_model))

    yield make
    for engine in engines:
        engine.close()


@pytest.mark.parametrize(
    "frame",
    [
        Loading(share=math.nan),
        Loading(share=2.0),
        Loaded(description=replace(DESCRIPTION, parallel=0)),
        Loaded(description=replace(DESCRIPTION, parallel=2**40)),
        Loaded(description=replace(DESCRIPTION, context=0)),
    ],
)
def test_a_load_that_makes_no_sense_fails(engine_saying, frame) -> None:
    engine, options = engine_saying({Load: lambda _load: [frame]})
    with pytest.raises(FaultError) as raised:
        list(engine.load(options, Cancel()))
    assert isinstance(raised.value.fault, EngineCrashed)


@pytest.mark.parametrize(
    "answer",
    [
        lambda key: Counted(id=key, tokens=()),
        lambda key: Counted(id=key, tokens=(1, 2)),
        lambda key: Counted(id=key, tokens=(-1,)),
        lambda key: Rendered(id=key, text="x"),
        lambda key: Events(events=((key, Piece(text="x")),)),
    ],
)
def test_an_answer_to_another_question_is_none(engine_saying, answer) -> None:
    engine, options = engine_saying({Count: lambda count: [answer(count.id)]})
    list(engine.load(options, Cancel()))
    with pytest.raises(FaultError) as raised:
        engine.count("text", Cancel())
    assert isinstance(raised.value.fault, EngineCrashed)


@pytest.mark.parametrize(
    "score",
    [
        Score(tokens=(TOKEN,)),
        Score(tokens=(TOKEN,), standings=(Standing(rank=0, top=()),)),
        Score(tokens=(TOKEN,), standings=(Standing(rank=1, top=(TOKEN, TOKEN)),)),
        Score(tokens=(), standings=(Standing(rank=1, top=()),)),
        Score(tokens=(replace(TOKEN, logprob=math.nan),), standings=(Standing(rank=1, top=()),)),
    ],
)
def test_a_score_that_makes_no_sense_is_none(engine_saying, score) -> None:
    engine, options = engine_saying({ScoreText: lambda asked: [Scored(id=asked.id, score=score)]})
    list(engine.load(options, Cancel()))
    with pytest.raises(FaultError) as raised:
        engine.score(replace(REQUEST, top_logprobs=1), "text", Cancel())
    assert isinstance(raised.value.fault, EngineCrashed)


@pytest.mark.parametrize(
    "event",
    [
        PromptRead(done=2, total=1),
        PromptRead(done=-1, total=1),
        Done(stop=StopReason.END, usage=replace(USAGE, ttft_ms=math.nan)),
        Done(stop=StopReason.END, usage=replace(USAGE, generated_tokens=-1)),
    ],
)
def test_events_that_make_no_sense_end_the_request(engine_saying, event) -> None:
    engine, options = engine_saying({Run: lambda run: [Events(events=((run.id, event),))]})
    list(engine.load(options, Cancel()))
    [(_key, end)] = engine.run([("it", REQUEST)], Cancel())
    assert isinstance(end, Failed)
    assert isinstance(end.fault, EngineCrashed | EngineCrashedTwice)


def test_an_answer_to_a_request_does_not_leave_it_waiting(engine_saying) -> None:
    engine, options = engine_saying({Run: lambda run: [Counted(id=run.id, tokens=(1,))]})
    list(engine.load(options, Cancel()))
    [(_key, end)] = engine.run([("it", REQUEST)], Cancel())
    assert isinstance(end, Failed)


def test_answers_may_come_in_another_order(engine_saying) -> None:
    held = []

    def late(count):
        held.extend(answers_to(count))
        return [held.pop(), held.pop()] if len(held) == 2 else []

    engine, options = engine_saying({Count: late})
    list(engine.load(options, Cancel()))
    assert engine.count_all(("a" * 20_000, "b" * 20_001), Cancel()) == [20_000, 20_001]
