"""A call keeps as many requests in the engine as the loaded model runs together."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Done, RawPrompt, Request, StopReason, Usage
from parlance.engine.calls import Call

if TYPE_CHECKING:
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
