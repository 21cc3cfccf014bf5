"""Questions are answered while an answer is generated, and can be stopped at once."""

from __future__ import annotations

import threading
import time

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import ChatPrompt, Done, Piece, RawPrompt, Role, StopReason, Turn
from parlance.contract.faults import FaultError, NoModelLoaded
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import Asking, Background, chat, done_of, loaded, process_of, raw

SHOWN_SECONDS = 0.3
VERY_LONG = 64_000_000


@pytest.fixture
def endless(nursery, tmp_path):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


def test_many_texts_are_counted_in_their_order(engine) -> None:
    texts = ["", "one", "one two", "x" * 60_000, "é"] * 5
    counts = engine.count_all(texts, Cancel())
    assert counts[:5] == [engine.count(text, Cancel()) for text in texts[:5]]
    assert counts == counts[:5] * 5
    assert engine.count_all([], Cancel()) == []


def test_a_text_in_pieces_has_as_many_tokens_to_one_a_cut(engine) -> None:
    sentence = "The cat sat on the mat. "
    one = engine.count(sentence * 1000, Cancel())
    assert abs(engine.count(sentence * 5000, Cancel()) - 5 * one) <= 5 + 5


def test_without_a_model_a_question_fails_with_its_name(nursery) -> None:
    with pytest.raises(FaultError) as raised:
        LocalEngine(nursery).count("", Cancel())
    assert raised.value.fault == NoModelLoaded()


@pytest.mark.parametrize(
    "question",
    [
        lambda engine, text, cancel: engine.count(text, cancel),
        lambda engine, text, cancel: engine.count_prompt(RawPrompt(text=text), cancel),
        lambda engine, text, cancel: engine.render(
            ChatPrompt(turns=(Turn(Role.USER, text),)), cancel
        ),
    ],
    ids=["count", "count_prompt", "render"],
)
def test_a_question_that_was_stopped_before_is_not_asked(endless, question) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        question(endless, "text", cancel)


@pytest.mark.parametrize("after", [0.02, 0.2, 1.0])
def test_counting_a_very_long_text_stops_at_once(endless, after) -> None:
    text = "some words " * (VERY_LONG // 11)
    process = process_of(endless)
    asking = Asking(lambda cancel: endless.count(text, cancel))
    asking.start()
    asking.join(after)
    assert asking.is_alive()
    assert asking.stop() < SHOWN_SECONDS
    assert isinstance(asking.outcome, Cancelled)
    started = time.perf_counter()
    assert endless.count("x", Cancel()) > 0
    assert time.perf_counter() - started < SHOWN_SECONDS
    assert process_of(endless) == process


def test_a_long_prompt_that_is_counted_in_one_frame_stops_in_the_engine_too(endless) -> None:
    prompt = RawPrompt(text="some words " * 3_000_000)
    asking = Asking(lambda cancel: endless.count_prompt(prompt, cancel))
    asking.start()
    asking.join(0.5)
    assert asking.is_alive()
    assert asking.stop() < SHOWN_SECONDS
    started = time.perf_counter()
    assert endless.count("x", Cancel()) > 0
    assert time.perf_counter() - started < SHOWN_SECONDS


def test_counting_and_generating_go_on_side_by_side(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    before = len(answering.events)
    assert endless.count("some words " * 30_000, Cancel()) > 30_000
    assert len(answering.events) > before + 3
    assert answering.is_alive()
    answering.stop()


def test_an_answer_that_is_counted_beside_ends_as_it_would_alone(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=300), Piece)
    answering.start()
    while answering.is_alive():
        assert endless.count_all(["some words"] * 100, Cancel())
    assert done_of(answering.events).stop is StopReason.LENGTH
    assert done_of(answering.events).usage.generated_tokens == 300


def test_a_question_that_waits_for_a_restart_stops_at_once(endless) -> None:
    process_of(endless).kill()
    with endless._restarting:  # as another caller that starts the engine again
        asking = Asking(lambda cancel: endless.count("text", cancel))
        asking.start()
        asking.join(0.1)
        assert asking.is_alive()
        assert asking.stop() < SHOWN_SECONDS
    assert isinstance(asking.outcome, Cancelled)
    assert endless.count("text", Cancel()) > 0


def test_a_queued_request_is_stopped_while_the_engine_is_busy_with_something_else(
    nursery, tmp_path
) -> None:
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000, template="endless")
    with loaded(nursery, write_model(tmp_path / "slow.gguf", model)) as engine:
        process = process_of(engine)
        answering = Background(engine, raw("\n", max_tokens=1000), Piece)
        answering.start()
        assert answering.first.wait(10)
        # The template takes its two seconds; nothing is decoded meanwhile.
        asking = Asking(lambda cancel: engine.count_prompt(chat("x").prompt, cancel))
        asking.start()
        queued, cancel = threading.Event(), Cancel()

        def requests():
            yield "it", raw("waits")
            queued.set()

        waiting = Asking(lambda _own: list(engine.run(requests(), cancel)))
        waiting.cancel = cancel
        waiting.start()
        assert queued.wait(10)
        assert waiting.stop() < SHOWN_SECONDS
        assert isinstance(waiting.outcome, Cancelled)
        answering.join()
        asking.join()
        assert isinstance(answering.events[-1], Done)
        assert done_of(answering.events).usage.generated_tokens == 1000
        assert process_of(engine) == process
