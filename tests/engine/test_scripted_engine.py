"""The scripted engine keeps the promises of the contract, so tests may lean on it."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Done, Failed, Piece, Pooling, RawPrompt, Request
from parlance.contract.faults import EngineCrashed, FaultError, NoModelLoaded
from parlance.contract.models import LoadOptions
from tests.scripted_engine import Reply, ScriptedEngine

if TYPE_CHECKING:
    from parlance.contract.hosts import ModelHost

ASK = Request(prompt=RawPrompt(text="a question"))


def test_it_is_a_model_host() -> None:
    host: ModelHost = ScriptedEngine()
    assert host.describe().name == "Scripted"


def test_a_list_gives_one_answer_after_the_other_and_its_last_again() -> None:
    engine = ScriptedEngine(["one", "two words"])
    got = list(engine.run([(n, ASK) for n in range(3)], Cancel()))
    texts = ["".join(e.text for k, e in got if k == n and isinstance(e, Piece)) for n in range(3)]
    assert texts == ["one", "two words", "two words"]
    assert [key for key, event in got if isinstance(event, Done)] == [0, 1, 2]
    assert engine.requests == [ASK] * 3


def test_a_fault_ends_an_answer_after_its_pieces() -> None:
    fault = EngineCrashed(exit_code=-9)
    engine = ScriptedEngine(lambda _request: Reply(pieces=("half",), fault=fault))
    events = [event for _key, event in engine.run([(0, ASK)], Cancel())]
    assert events[-2:] == [Piece(text="half"), Failed(fault=fault)]


def test_a_pause_waits_for_the_test_or_a_cancel() -> None:
    engine = ScriptedEngine([Reply(pieces=("a", "b"), pause_after=1)])
    cancel = Cancel()
    outcome = []

    def work() -> None:
        try:
            list(engine.run([(0, ASK)], cancel))
        except Cancelled:
            outcome.append("cancelled")

    thread = threading.Thread(target=work)
    thread.start()
    assert engine.paused.wait(5)
    cancel.request()
    thread.join()
    assert outcome == ["cancelled"]


def test_loading_can_fail_and_the_loss_of_a_model_is_told() -> None:
    engine = ScriptedEngine()
    engine.load_fault = NoModelLoaded()
    with pytest.raises(FaultError):
        list(engine.load(LoadOptions(path="x"), Cancel()))
    with pytest.raises(FaultError):
        engine.describe()
    told = []
    engine.watch(told.append)
    engine.lose(EngineCrashed(exit_code=1))
    assert told == [EngineCrashed(exit_code=1)]


def test_it_answers_every_question_the_same_way_each_time() -> None:
    engine, cancel = ScriptedEngine(), Cancel()
    first, second, same = engine.embed(["a cat sat", "a dog ran off", "a cat sat"], cancel)
    assert first == same != second
    assert math.hypot(*first) == pytest.approx(1.0, abs=1e-6)
    assert len(first) == engine.describe().vector_size
    assert engine.rerank("the cat", ["a cat", "the cat", "x"], cancel) == [0.5, 1.0, 0.0]
    (part,) = engine.tokenize(ASK.prompt, cancel)
    assert [text for _number, text in part.tokens] == ["a", "question"]
    logprobs = engine.next_token(ASK, cancel).logprobs
    assert len(logprobs) == engine.describe().vocabulary_size
    assert sum(map(math.exp, logprobs)) == pytest.approx(1.0)
    assert logprobs.index(max(logprobs)) == 2
    assert engine.embed(["a cat sat"], cancel, pooling=Pooling.LAST) != [first]
    score = engine.score(ASK, "question answer", cancel)
    assert [math.exp(token.logprob) for token in score.tokens] == pytest.approx([0.5, 0.0625])
    assert engine.warm(ASK, cancel).prompt_tokens == 2
    assert engine.warmed == [ASK]
