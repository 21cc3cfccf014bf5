"""A call keeps as many requests in the engine as the loaded model runs together."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    Begun,
    Done,
    Failed,
    Piece,
    PromptRead,
    RawPrompt,
    Request,
    StopReason,
    Usage,
)
from parlance.contract.faults import (
    EngineCrashed,
    EngineDidNotStart,
    EngineRefused,
    FaultError,
    NoModelLoaded,
)
from parlance.contract.sampling import Beams, Grammar
from parlance.engine.calls import Call
from parlance.engine.connection import Lost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.faults import Fault
    from parlance.engine.connection import Items

USAGE = Usage(
    prompt_tokens=1, reused_tokens=0, generated_tokens=0, ttft_ms=0, prompt_ms=0, generate_ms=0
)


class Process:
    """A connection whose requests end one by one, in their order, as events are taken."""

    def __init__(self, parallel: int) -> None:
        self.parallel = parallel
        self.numbers = itertools.count(1)
        self.under_way: list[int] = []
        self.most = 0

    def submit(self, _request: Request, items: Items) -> int:
        number = next(self.numbers)
        self.under_way.append(number)
        self.most = max(self.most, len(self.under_way))
        # In the queue already; the call takes it when it has filled its places.
        items.put((number, Done(stop=StopReason.END, usage=USAGE)))
        return number

    def give_up(self, keys) -> None:
        assert not list(keys)


@pytest.mark.parametrize(("parallel", "window"), [(0, 2), (1, 2), (2, 3), (8, 9)])
def test_there_is_one_request_more_than_run_at_once(parallel, window) -> None:
    process = Process(parallel)
    asks = ((number, Request(prompt=RawPrompt(text="x"))) for number in range(30))
    call = Call(asks, lambda: process)
    ended = []
    for key, _event in call.events(Cancel()):
        process.under_way.pop(0)
        ended.append(key)
    call.give_up()
    assert ended == list(range(30))
    assert process.most == window


CRASH = EngineCrashed(exit_code=-11)
REFUSED = EngineRefused(step="stop", code=0)
ANSWERED = (PromptRead(done=1, total=1), Piece(text="x"), Done(stop=StopReason.END, usage=USAGE))


class Mortal:
    """A connection that says so many events of each request, then is lost with all of them."""

    parallel = 16
    fault: Fault = CRASH

    def __init__(self, numbers: Iterator[int], said: int, *, late: bool) -> None:
        self.numbers, self.said, self.late = numbers, said, late
        self.got: list[str] = []
        self.begun: list[Begun | None] = []

    def submit(self, request: Request, items: Items) -> int:
        number = next(self.numbers)
        self.got.append(request.prompt.text)
        self.begun.append(request.begun)
        for event in ANSWERED[: self.said]:
            items.put((number, event))
        if len(self.got) == ASKED and self.said < len(ANSWERED):
            items.put(Lost(self, REFUSED if self.late else self.fault, self.late))
        return number

    def give_up(self, keys) -> None:
        assert not list(keys)


ASKED = 3


def ends_with(*processes: Mortal, **fields: object) -> list[object]:
    """Return how each request ends when one process after the other is started."""
    waiting = iter(processes)

    def connect() -> Mortal:
        process = next(waiting, None)
        if process is None:
            raise FaultError(EngineDidNotStart(reason="none left"))
        return process

    asks = (
        (number, Request(prompt=RawPrompt(text=str(number)), **fields)) for number in range(ASKED)
    )
    call = Call(asks, connect)
    events = list(call.events(Cancel()))
    call.give_up()
    ends = {key: event for key, event in events if isinstance(event, Done | Failed)}
    return [ends[number] for number in range(ASKED)]


def mortal(*said: int, late: bool = False) -> list[Mortal]:
    numbers = itertools.count(1)
    return [Mortal(numbers, count, late=late) for count in said]


@pytest.mark.parametrize("said", [0, 1])
def test_what_had_nothing_of_an_answer_is_sent_again_in_its_order(said: int) -> None:
    processes = mortal(said, 3)
    assert all(isinstance(end, Done) for end in ends_with(*processes))
    assert [process.got for process in processes] == [["0", "1", "2"]] * 2


def test_what_had_some_of_an_answer_goes_on_where_it_was() -> None:
    first, second = mortal(2, 3)
    assert all(isinstance(end, Done) for end in ends_with(first, second))
    assert first.begun == [None] * ASKED
    assert second.begun == [Begun(answer="x", tokens=1)] * ASKED


def test_an_answer_that_goes_on_does_not_tell_again_how_its_prompt_is_read() -> None:
    processes = iter(mortal(2, 3))
    asks = ((number, Request(prompt=RawPrompt(text=str(number)))) for number in range(ASKED))
    call = Call(asks, lambda: next(processes))
    kinds = [type(event) for key, event in call.events(Cancel()) if key == 0]
    assert kinds == [PromptRead, Piece, Piece, Done]


@pytest.mark.parametrize(
    "fields",
    [{"beams": Beams(width=2)}, {"constraint": Grammar(text='root ::= "x"')}],
    ids=["search", "grammar"],
)
def test_what_has_to_begin_at_its_beginning_fails_by_name(fields) -> None:
    first, never = mortal(2, 3)
    assert ends_with(first, never, **fields) == [Failed(fault=CRASH)] * ASKED
    assert never.got == []


def test_nothing_is_sent_a_third_time_after_crashes() -> None:
    processes = mortal(0, 1, 3)
    assert ends_with(*processes) == [Failed(fault=CRASH)] * ASKED
    assert processes[2].got == []


def test_what_was_ended_because_of_others_is_sent_again_each_time() -> None:
    *processes, last = mortal(0, 1, 0, 3, late=True)
    assert all(isinstance(end, Done) for end in ends_with(*processes, last))
    assert last.got == ["0", "1", "2"]


def test_who_loads_another_model_ends_what_was_asked_of_the_first() -> None:
    first, second = mortal(0, 3)
    first.fault = NoModelLoaded()
    assert ends_with(first, second) == [Failed(fault=NoModelLoaded())] * ASKED
    assert second.got == []


def test_an_engine_that_does_not_start_again_is_tried_once() -> None:
    fault = EngineDidNotStart(reason="none left")
    assert ends_with(*mortal(0)) == [Failed(fault=fault)] * ASKED
