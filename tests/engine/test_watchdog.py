"""The watchdog bites for requests that have begun, and for nothing else."""

from __future__ import annotations

import threading

import pytest

from parlance.engine import watchdog
from parlance.engine.watchdog import Watchdog


@pytest.fixture
def late(monkeypatch) -> threading.Event:
    monkeypatch.setattr(watchdog, "IDLE_SECONDS", 0.05)
    return threading.Event()


@pytest.fixture
def dog(late):
    made = Watchdog(late.set)
    yield made
    made.close()


def test_a_request_that_goes_on_after_its_stop_is_late(dog, late) -> None:
    dog.heard(1, last=False)
    dog.stopped(1)
    assert late.wait(5)


def test_a_request_that_ends_in_time_is_not_late(dog, late) -> None:
    dog.heard(1, last=False)
    dog.stopped(1)
    dog.heard(1, last=True)
    assert not late.wait(0.2)


def test_a_request_of_which_nothing_was_heard_has_more_time(dog, late) -> None:
    dog.heard(1, last=False)
    dog.stopped(2)
    assert not late.wait(0.2)
    dog.heard(2, last=True)
    assert not late.wait(0.2)


def test_a_request_of_which_nothing_is_heard_at_all_is_late(dog, late, monkeypatch) -> None:
    monkeypatch.setattr(watchdog, "UNHEARD_SECONDS", 0.05)
    dog.stopped(1)
    assert late.wait(5)


def test_a_request_that_begins_after_its_stop_is_late(dog, late) -> None:
    dog.stopped(1)
    dog.heard(1, last=False)
    assert late.wait(5)


def test_a_closed_watchdog_is_silent(dog, late) -> None:
    dog.heard(1, last=False)
    dog.stopped(1)
    dog.close()
    assert not late.wait(0.2)
