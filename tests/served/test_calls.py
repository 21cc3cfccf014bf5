"""Requests to a server overlap, in a window, and end at once when nobody wants them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Done, Failed, Piece, Request
from parlance.contract.faults import FaultError, ServerFailed
from parlance.engine.remote.engine import RemoteEngine
from tests.served.asking import HELLO_ASKED, answer_of, events_of, loaded, served, stand_in
from tests.served.stand_in import (
    HELLO,
    PATIENCE_SECONDS,
    Asked,
    Reply,
    StandIn,
    Streamed,
    Told,
    piece,
)

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback


def test_requests_run_at_the_same_time_up_to_the_setting(stand_in: StandIn) -> None:
    together = threading.Barrier(4)

    def script(_asked: Asked) -> Reply:
        together.wait(PATIENCE_SECONDS)  # nobody is answered before four are there
        return HELLO

    stand_in.scripts["/v1/chat/completions"] = script
    engine = loaded(served(stand_in.address))
    ends = [
        (key, type(event))
        for key, event in engine.run([(n, HELLO_ASKED) for n in range(12)], Cancel())
        if isinstance(event, Done | Failed)
    ]
    assert sorted(ends) == [(n, Done) for n in range(12)]
    assert stand_in.most_at_once == 4


def test_requests_are_drawn_as_places_come_free(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    drawn: list[int] = []

    def requests() -> Iterator[tuple[int, Request]]:
        for number in range(20):
            drawn.append(number)
            yield number, HELLO_ASKED

    ended = 0
    for _, event in engine.run(requests(), Cancel()):
        ended += isinstance(event, Done)
        assert len(drawn) <= ended + 5
    assert ended == 20


def test_one_that_fails_does_not_stop_the_others(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(500), HELLO)
    ends = [
        event
        for _, event in engine.run([(n, HELLO_ASKED) for n in range(5)], Cancel())
        if isinstance(event, Done | Failed)
    ]
    failed = [event.fault for event in ends if isinstance(event, Failed)]
    assert [type(fault) for fault in failed] == [ServerFailed]
    assert len(ends) == 5


class InThread:
    """Runs something that should end with Cancelled."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.outcome: BaseException | object = None
        self._work = work
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.outcome = self._work()
        except (Cancelled, FaultError) as error:
            self.outcome = error

    def is_cancelled(self) -> bool:
        self._thread.join(PATIENCE_SECONDS)
        return isinstance(self.outcome, Cancelled)


def chat(engine: RemoteEngine, cancel: Cancel) -> list[object]:
    return list(engine.run([(0, HELLO_ASKED)], cancel))


@pytest.mark.parametrize("chunks", [(), (piece("Hel"),)], ids=["no word yet", "some words"])
def test_a_stalled_answer_is_cancelled_at_once(stand_in: StandIn, chunks: tuple) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed(chunks, stalls=True))
    cancel = Cancel()
    running = InThread(lambda: chat(engine, cancel))
    assert stand_in.stalled.wait(PATIENCE_SECONDS)
    cancel.request()
    assert running.is_cancelled()
    assert stand_in.left.wait(PATIENCE_SECONDS)


def test_a_call_that_is_left_early_lets_the_server_go(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed((piece("Hel"),), stalls=True))
    running = engine.run([(0, HELLO_ASKED)], Cancel())
    _, first = next(running)
    assert isinstance(first, Piece)
    running.close()
    assert stand_in.left.wait(PATIENCE_SECONDS)


def test_waiting_for_a_busy_server_is_cancelled_at_once(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    asked = threading.Event()

    def script(_asked: Asked) -> Reply:
        asked.set()
        return Told(429, headers={"Retry-After": "5"})

    stand_in.scripts["/v1/chat/completions"] = script
    cancel = Cancel()
    running = InThread(lambda: chat(engine, cancel))
    assert asked.wait(PATIENCE_SECONDS)
    cancel.request()
    assert running.is_cancelled()
    assert len(stand_in.asked()) == 1


def test_loading_from_a_silent_server_is_cancelled_at_once(stand_in: StandIn) -> None:
    stand_in.scripts["/v1/models"] = lambda _asked: Streamed(stalls=True)
    cancel = Cancel()
    running = InThread(lambda: loaded_with(stand_in, cancel))
    assert stand_in.stalled.wait(PATIENCE_SECONDS)
    cancel.request()
    assert running.is_cancelled()


def loaded_with(stand_in: StandIn, cancel: Cancel) -> list[float]:
    from tests.served.asking import remote

    return list(remote().load(served(stand_in.address), cancel))


def test_a_cancelled_call_asks_nothing(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        chat(engine, cancel)
    assert not stand_in.asked()


def test_after_a_cancel_the_engine_answers_again(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed(stalls=True), HELLO)
    cancel = Cancel()
    running = InThread(lambda: chat(engine, cancel))
    assert stand_in.stalled.wait(PATIENCE_SECONDS)
    cancel.request()
    assert running.is_cancelled()
    assert answer_of(events_of(engine)) == "Hello"
