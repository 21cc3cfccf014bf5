"""How many threads compute is changed while the engine works, and kept when it is started again."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Pooling
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import chat, done_of, events_of, loaded, process_of

_SAMPLE_SECONDS = 0.2
_PATIENCE_SECONDS = 40.0


class Answers(threading.Thread):
    """Has the engine answer again and again, so that it computes all the time."""

    def __init__(self, engine: LocalEngine) -> None:
        super().__init__()
        self.engine = engine
        self.cancel = Cancel()
        self.start()

    def run(self) -> None:
        try:
            while True:
                for _event in self.engine.run([("it", chat("go", max_tokens=0))], self.cancel):
                    pass
        except Cancelled:
            pass

    def stop(self) -> None:
        self.cancel.request()
        self.join()


@pytest.fixture
def engine(nursery, tmp_path) -> Iterator[LocalEngine]:
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=8000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model), threads=2) as made:
        yield made


def computing(engine: LocalEngine) -> int:
    """Return how many threads of the engine's process take processor time now."""

    def taken() -> dict[int, float]:
        return {each.id: each.user_time + each.system_time for each in process.threads()}

    process = process_of(engine)
    before = taken()
    while sum((now := taken()).values()) - sum(before.values()) < _SAMPLE_SECONDS:
        time.sleep(0.02)
    grown = [seconds - before.get(key, 0.0) for key, seconds in now.items()]
    return sum(each > 0.2 * max(grown) for each in grown)


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
    return True


def test_fewer_threads_compute_from_the_next_step_on_and_all_again_after(engine) -> None:
    answers = Answers(engine)
    try:
        assert eventually(lambda: computing(engine) == 2)
        engine.use_threads(1)
        assert eventually(lambda: computing(engine) == 1)
        engine.use_threads(0)
        assert eventually(lambda: computing(engine) == 2)
    finally:
        answers.stop()


def test_no_more_threads_compute_than_were_planned(engine) -> None:
    engine.use_threads(64)
    answers = Answers(engine)
    try:
        assert eventually(lambda: computing(engine) == 2)
        assert process_of(engine).num_threads() < 32
    finally:
        answers.stop()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_process_that_is_started_again_computes_with_as_few(engine) -> None:
    engine.use_threads(1)
    killed = process_of(engine)
    killed.kill()
    killed.wait(5)
    assert done_of(events_of(engine, chat("go")))
    assert process_of(engine) != killed
    answers = Answers(engine)
    try:
        assert eventually(lambda: computing(engine) == 1)
        engine.use_threads(0)
        assert eventually(lambda: computing(engine) == 2)
    finally:
        answers.stop()


def test_the_number_that_was_asked_for_before_any_model_is_that_of_the_first(
    nursery, tmp_path
) -> None:
    path = write_model(
        tmp_path / "endless.gguf", TinyModel(speaks=("x1", "x2"), ends=False, context=8000)
    )
    engine = LocalEngine(nursery)
    engine.use_threads(1)
    try:
        from tests.process.asking import load

        load(engine, path, threads=2)
        answers = Answers(engine)
        try:
            assert eventually(lambda: computing(engine) == 1)
        finally:
            answers.stop()
    finally:
        engine.close()


def test_vectors_are_the_same_with_fewer_threads(engine) -> None:
    texts = ["one", "two three"]
    before = engine.embed(texts, Cancel(), pooling=Pooling.MEAN)
    engine.use_threads(1)
    after = engine.embed(texts, Cancel(), pooling=Pooling.MEAN)
    for one, other in zip(before, after, strict=True):
        assert list(one) == pytest.approx(list(other), abs=1e-4)
