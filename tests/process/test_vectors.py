"""Questions about texts and their tokens, answered by a real engine process."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece, Pooling, RawPrompt
from parlance.contract.faults import AdapterUnsuited, FaultError, NotCapable, PromptTooLong
from parlance.engine.client import LocalEngine
from parlance.engine.questions import MOST_TEXTS
from tests.families.batch import write_families
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import Asking, Background, chat, load, load_fault, loaded, process_of, raw

SHOWN_SECONDS = 0.3
CLOSE = 1e-4
CLOSE_SCORES = 1e-3
"""ggml looks GELU up in a table of half precision, which a last bit can tip over."""


@pytest.fixture(scope="session")
def encoders(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("encoders")
    assert not write_families(folder, ["bert", "reranker"]).failures
    return folder


@pytest.fixture
def endless(nursery, tmp_path):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


def test_vectors_come_in_the_order_of_the_texts_however_many_there_are(nursery, encoders) -> None:
    with loaded(nursery, encoders / "bert.gguf") as engine:
        size = engine.describe().vector_size
        assert engine.describe().made_for_vectors
        texts = [f"the cat sat {'on ' * (number % 7)}" for number in range(3 * MOST_TEXTS)]
        vectors = engine.embed(texts, Cancel())
        assert len(vectors) == len(texts)
        for number, vector in enumerate(vectors):
            assert len(vector) == size
            assert math.hypot(*vector) == pytest.approx(1.0, abs=1e-5)
            assert vector.tolist() == pytest.approx(vectors[number % 7].tolist(), abs=CLOSE)
        assert vectors[0] != vectors[1]
        assert engine.embed([], Cancel()) == []
        assert engine.embed(["x\ud800"], Cancel()) == engine.embed(["x\ufffd"], Cancel())
        assert engine.embed(texts[:1], Cancel(), pooling=Pooling.CLS) != vectors[:1]
        with pytest.raises(FaultError) as raised:
            engine.embed(["x", "x " * 5000], Cancel())
        assert isinstance(raised.value.fault, PromptTooLong)
        with pytest.raises(FaultError) as raised:
            engine.rerank("x", ["y"], Cancel())
        assert raised.value.fault == NotCapable(name="Tiny bert", capability="rerank")


def test_a_reranker_judges_each_document_by_itself(nursery, encoders) -> None:
    with loaded(nursery, encoders / "reranker.gguf") as engine:
        documents = [f"the cat sat {'on ' * (number % 5)}" for number in range(2 * MOST_TEXTS)]
        scores = engine.rerank("where is the cat?", documents, Cancel())
        expected = [scores[number % 5] for number in range(len(scores))]
        assert scores == pytest.approx(expected, abs=CLOSE_SCORES)
        assert max(scores[:5]) - min(scores[:5]) > CLOSE_SCORES


def test_vectors_are_made_beside_an_answer(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    before = len(answering.events)
    assert len(endless.embed(["some words " * 20] * 200, Cancel())) == 200
    assert len(answering.events) > before + 3
    assert answering.is_alive()
    answering.stop()


def test_making_vectors_stops_at_once_and_the_engine_goes_on(endless) -> None:
    process = process_of(endless)
    asking = Asking(lambda cancel: endless.embed(["some words " * 80] * 5000, cancel))
    asking.start()
    asking.join(0.3)
    assert asking.is_alive()
    assert asking.stop() < SHOWN_SECONDS
    assert isinstance(asking.outcome, Cancelled)
    assert len(endless.embed(["x"], Cancel())) == 1
    assert process_of(endless) == process


def test_what_follows_a_prompt_is_told_in_probabilities(endless) -> None:
    request, cancel = raw("\n"), Cancel()
    logprobs = endless.next_token(request, cancel).logprobs
    assert len(logprobs) == endless.describe().vocabulary_size
    assert math.fsum(map(math.exp, logprobs)) == pytest.approx(1.0, abs=1e-3)
    score = endless.score(request, "x1", cancel)
    assert "".join(token.text for token in score.tokens) == "x1"
    assert score.logprob == pytest.approx(max(logprobs), abs=1e-2)
    assert endless.warm(request, cancel).prompt_tokens == len(
        endless.tokenize(RawPrompt(text="\n"), cancel)
    )


@pytest.mark.parametrize(
    "options", [{"projector": "eye\udcff.gguf"}, {"adapters": ("style\udcff.gguf",)}]
)
def test_a_companion_whose_name_is_no_unicode_is_unsuited(nursery, tiny_model, options) -> None:
    engine = LocalEngine(nursery)
    assert isinstance(load_fault(engine, tiny_model, **options), AdapterUnsuited)
    engine.close()


@pytest.mark.warns("States are not kept")
def test_a_folder_whose_name_is_no_unicode_keeps_no_states(nursery, tiny_model) -> None:
    engine = LocalEngine(nursery)
    load(engine, tiny_model, states_folder="/tmp/states\udcff")
    assert engine.count("x", Cancel()) > 0
    engine.close()
