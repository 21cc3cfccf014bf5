"""What is stopped before it has a place is answered for at once, whatever the other thread does."""

from __future__ import annotations

import pytest

from parlance.contract.engine import Done, StopReason
from parlance.engine.scheduling.stops import Stops
from tests.engine.lab import Lab
from tests.gguf_factory import TinyModel, write_model


@pytest.fixture
def lab(tmp_path):
    made = Lab(write_model(tmp_path / "model.gguf", TinyModel()), parallel=1)
    yield made
    made.close()


def test_who_is_prepared_and_has_no_place_is_answered_for_by_who_reads(lab) -> None:
    first = lab.submit("y" * 40, max_tokens=20)
    lab.step()
    second = lab.submit("z" * 10)
    lab.step()
    assert next(iter(lab.scheduler.line)).task is not None  # it was prepared
    assert lab.stops.ask((second,)) == (second,)
    lab.step()
    assert not lab.scheduler.line
    lab.finish()
    assert lab.events[second] == []
    assert isinstance(lab.events[first][-1], Done)
    assert lab.run("z" * 10, max_tokens=3)[-1].usage.generated_tokens == 3


def test_who_has_a_place_ends_by_himself(lab) -> None:
    first = lab.submit("y" * 40, max_tokens=20)
    second = lab.submit("z" * 10, max_tokens=20)
    while not lab.events[second]:
        lab.step()
    assert lab.stops.ask((first, second)) == ()
    lab.finish()
    assert lab.events[second][-1].stop is StopReason.CANCELLED


def test_a_stop_while_a_place_is_given_is_answered_once(lab) -> None:
    first = lab.submit("y" * 40, max_tokens=3)
    lab.step()
    second = lab.submit("z" * 10, max_tokens=9)
    lab.step()
    go_on = lab.stops.go_on

    def stop_first(key: int) -> None:
        if key == second:
            assert lab.stops.ask((key,)) == (key,)
        go_on(key)

    lab.stops.go_on = stop_first
    lab.finish()
    assert isinstance(lab.events[first][-1], Done)
    assert not any(isinstance(event, Done) for event in lab.events[second])


def test_what_was_stopped_while_it_was_prepared_waits_for_no_place() -> None:
    stops = Stops()
    stops.arrive(1)
    assert stops.begin(1)
    assert stops.ask((1,)) == ()
    stops.wait(1)
    assert stops.ask((1,)) == ()
    assert stops.pending
    assert not stops.answered(1)
    stops.end(1)
    assert not stops.pending
