"""The scheduler on a real tiny model, step by step, in the process of the tests."""

from __future__ import annotations

import pytest

from parlance.contract.engine import (
    GREEDY,
    Done,
    Failed,
    Piece,
    Priority,
    PromptRead,
    RawPrompt,
    Request,
    StopReason,
)
from parlance.engine.llama.binding import llama
from parlance.engine.llama.context import Context
from parlance.engine.llama.devices import list_devices, llama_build, start_backend
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.prompts import Prompts
from parlance.engine.scheduler import ROOM_TOKENS, Scheduler
from parlance.engine.stops import NEVER_RAN, Stops


@pytest.fixture(scope="session")
def log():
    """Take llama.cpp's log for the rest of the tests: it has one receiver for ever."""
    made = Log()
    start_backend()
    return made


@pytest.fixture
def model(log, tiny_model):
    shares: list[float] = []
    made = Model(str(tiny_model), 0, shares.append)
    yield made
    llama.llama_model_free(made.handle)


class Bench:
    """A scheduler and what it rests on; `abort` decides whether steps are given up."""

    def __init__(self, model: Model, *, batch_size: int = 16) -> None:
        self.stops = Stops()
        self.vocabulary = Vocabulary(model)
        self.context = Context(
            model,
            length=512,
            batch_size=batch_size,
            threads=1,
            abort=lambda: self.scheduler.abort(),
        )
        prompts = Prompts("Tiny", self.vocabulary, None)
        self.scheduler = Scheduler(self.context, self.vocabulary, prompts, self.stops)

    def submit(self, key: int, text: str = "text", **fields) -> None:
        fields = {"sampling": GREEDY, "max_tokens": 4} | fields
        self.stops.arrive(key)
        self.scheduler.submit(key, Request(prompt=RawPrompt(text=text), **fields))

    def close(self) -> None:
        llama.llama_free(self.context.handle)

    def finish(self) -> list[tuple[int, object]]:
        events = []
        while self.scheduler.busy:
            events += self.scheduler.step()
        return events

    def ends(self) -> list[int]:
        return [key for key, event in self.finish() if isinstance(event, Done | Failed)]


@pytest.fixture
def bench(model):
    made = Bench(model)
    yield made
    made.close()


def test_a_person_who_types_goes_before_a_document(bench) -> None:
    bench.submit(1, priority=Priority.DOCUMENT)
    bench.submit(2, priority=Priority.DOCUMENT)
    bench.scheduler.step()
    bench.submit(3, priority=Priority.DOCUMENT)
    bench.submit(4, priority=Priority.CHAT)
    bench.submit(5, priority=Priority.CHAT)
    assert bench.ends() == [1, 4, 5, 2, 3]


def test_a_prompt_is_read_in_slices(bench) -> None:
    bench.submit(1, "x" * 39)
    done = [event.done for _key, event in bench.finish() if isinstance(event, PromptRead)]
    assert done == [0, 16, 32, 40]


def test_a_request_that_is_stopped_in_the_queue_is_answered_for_and_never_runs(bench) -> None:
    bench.submit(1)
    bench.submit(2)
    bench.submit(3)
    bench.scheduler.step()
    assert bench.stops.ask((1, 2)) == (2,)
    assert bench.stops.asked(1)
    assert {key for key, _event in bench.finish()} == {1, 3}
    assert bench.stops.ask((1, 2, 3)) == ()


def test_a_stop_while_a_prompt_is_tokenized_ends_the_request(bench) -> None:
    def stop_then_check() -> None:
        bench.stops.ask((1,))
        check(1)

    check = bench.stops.check
    bench.stops.check = lambda _key: stop_then_check()
    bench.submit(1, "x " * 100_000)
    assert bench.finish() == [(1, NEVER_RAN)]


def test_a_stop_between_steps_ends_the_request_and_keeps_what_was_read(bench) -> None:
    bench.submit(1, "x" * 100)
    bench.scheduler.step()
    bench.scheduler.step()
    bench.stops.ask((1,))
    [(_key, done)] = bench.scheduler.step()
    assert done.stop is StopReason.CANCELLED
    bench.submit(2, "x" * 100)
    events = bench.finish()
    assert events[-1][1].usage.reused_tokens == 16


def test_a_step_that_is_given_up_leaves_a_sound_memory(model) -> None:
    bench = Bench(model, batch_size=128)
    bench.submit(1, "abc " * 100)
    expected = [event for _key, event in bench.finish() if isinstance(event, Piece)]
    bench.submit(2, "abc " * 50 + "z" * 200)
    bench.scheduler.step()
    # Asked after the scheduler's last look, so that only the step itself can notice.
    running = bench.scheduler._running
    bench.stops.ask((2,))
    events = bench.scheduler._read(running)
    assert events[-1][1].stop is StopReason.CANCELLED
    bench.submit(3, "abc " * 100)
    assert [event for _key, event in bench.finish() if isinstance(event, Piece)] == expected
    bench.close()


def test_room_is_left_for_an_answer(bench) -> None:
    longest = bench.context.length - ROOM_TOKENS
    bench.submit(1, "x" * (longest - 1))
    bench.submit(2, "x" * longest)
    ends = [event for _key, event in bench.finish() if isinstance(event, Done | Failed)]
    assert [type(event) for event in ends] == [Done, Failed]


def test_the_backend_knows_its_processor(log) -> None:
    assert any(device.total_bytes > 0 for device in list_devices())
    assert llama_build()
