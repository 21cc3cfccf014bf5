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
from parlance.engine.llama.context import Context
from parlance.engine.llama.devices import list_devices, llama_build, start_backend
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.prompts import Prompts
from parlance.engine.scheduler import ROOM_TOKENS, Scheduler
from parlance.engine.stops import Stops


@pytest.fixture(scope="session")
def log():
    """Take llama.cpp's log for the rest of the tests: it has one receiver for ever."""
    made = Log()
    start_backend()
    return made


@pytest.fixture
def model(log, tiny_model):
    made = Model(str(tiny_model), 0, lambda _share: True)
    yield made
    made.close()


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
        self.scheduler.submit(key, Request(prompt=RawPrompt(text=text), **fields))

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
    made.context.close()


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


def test_a_request_that_is_stopped_in_the_queue_never_runs(bench) -> None:
    bench.submit(1)
    bench.submit(2)
    bench.scheduler.step()
    bench.stops.add((2,))
    events = bench.finish()
    [(_key, done)] = [(key, event) for key, event in events if key == 2]
    assert done.stop is StopReason.CANCELLED
    assert done.usage.prompt_tokens == 0


def test_a_stop_between_steps_ends_the_request_and_keeps_what_was_read(bench) -> None:
    bench.submit(1, "x" * 100)
    bench.scheduler.step()
    bench.scheduler.step()
    bench.stops.add((1,))
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
    bench.stops.add((2,))
    events = bench.scheduler._read(running)
    assert events[-1][1].stop is StopReason.CANCELLED
    bench.submit(3, "abc " * 100)
    assert [event for _key, event in bench.finish() if isinstance(event, Piece)] == expected
    bench.context.close()


def test_room_is_left_for_an_answer(bench) -> None:
    longest = bench.context.length - ROOM_TOKENS
    bench.submit(1, "x" * (longest - 1))
    bench.submit(2, "x" * longest)
    ends = [event for _key, event in bench.finish() if isinstance(event, Done | Failed)]
    assert [type(event) for event in ends] == [Done, Failed]


def test_loading_can_be_refused_while_it_goes_on(log, tiny_model) -> None:
    shares = []

    def refuse(share: float) -> bool:
        shares.append(share)
        return False

    with pytest.raises(ModelRefused):
        Model(str(tiny_model), 0, refuse)
    assert len(shares) == 1


def test_the_backend_knows_its_processor(log) -> None:
    assert any(device.total_bytes > 0 for device in list_devices())
    assert llama_build()
