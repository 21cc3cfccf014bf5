"""A cancel is answered at once, whatever a download waits for, and what came stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock
import pytest
from tests.hub.fetch_setting import FILE, SIZE, Running, Setting, content
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.downloads import Received, Retrying
from parlance.hub.fetching.attempts import Patience

__all__ = ["standin"]

pytestmark = pytest.mark.loopback
ANSWER_SECONDS = 0.2
TRIES = 3
KEPT = 500_000
SLOW = Patience(first_seconds=60.0)


@dataclass(frozen=True)
class Row:
    """What goes wrong, and when it is seen that it did."""

    name: str
    kind: FaultKind
    details: dict[str, Any] = field(default_factory=dict)
    is_retried: bool = True


def status(number: int, **headers: str) -> dict[str, Any]:
    return {"status": number, "headers": {k.replace("_", "-"): v for k, v in headers.items()}}


HUB = {"side": Side.HUB}
ROWS = (
    Row("stalled", FaultKind.STALL, {}, is_retried=False),
    Row("stalled before any answer", FaultKind.STALL, {"at": -1}, is_retried=False),
    Row("slow", FaultKind.THROTTLE, {"bytes_per_second": 20_000}, is_retried=False),
    Row("Hub stalled", FaultKind.STALL, {"at": -1} | HUB, is_retried=False),
    Row("closed", FaultKind.CLOSE),
    Row("reset", FaultKind.RESET),
    Row("wrong length", FaultKind.WRONG_LENGTH, {"missing_bytes": SIZE - KEPT}),
    Row("link expired", FaultKind.LINK_EXPIRED),
    Row("401", FaultKind.STATUS, status(401)),
    Row("403", FaultKind.STATUS, status(403)),
    Row("404", FaultKind.STATUS, status(404)),
    Row("416", FaultKind.STATUS, status(416)),
    Row("429", FaultKind.STATUS, status(429, Retry_After="60")),
    Row("503", FaultKind.STATUS, status(503)),
    Row("Hub 429", FaultKind.STATUS, status(429, Retry_After="60") | HUB),
    Row("Hub 500", FaultKind.STATUS, status(500) | HUB),
)


@pytest.fixture
def setting(standin: StandInHub, tmp_path: Path) -> Setting:
    return Setting(standin, tmp_path / "hub")


def quickly(stopped: Callable[[], float]) -> None:
    """Fail if three times in a row the answer took too long: others use this machine, too."""
    took = [stopped()]
    while took[-1] > ANSWER_SECONDS and len(took) < TRIES:
        took.append(stopped())
    assert took[-1] <= ANSWER_SECONDS, took


def is_retrying(event: object) -> bool:
    return isinstance(event, Retrying)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_cancel_is_answered_at_once_when(setting: Setting, row: Row) -> None:
    def stopped() -> float:
        setting.hub.faults.clear()
        plan = setting.hub.plan(row.kind, FILE, times=None, **row.details)
        running = Running(setting, setting.fetcher(SLOW))
        assert plan.reached.wait(10)
        if row.is_retried:
            running.wait_for(is_retrying)
        took = running.stop()
        assert running.cancelled
        return took

    quickly(stopped)
    setting.hub.faults.clear()
    setting.fetch()
    assert setting.is_whole()


def test_a_cancel_is_answered_at_once_when_it_runs_at_full_speed(
    standin: StandInHub, tmp_path: Path
) -> None:
    setting = Setting(standin, tmp_path / "hub", {FILE: content(60_000_000)})

    def stopped() -> float:
        running = Running(setting)
        running.wait_for(lambda event: isinstance(event, Received) and event.done_bytes > 0)
        return running.stop()

    quickly(stopped)
    had = setting.partial().stat().st_size
    setting.hub.requests.clear()
    setting.fetch()
    assert [each.range for each in setting.hub.asked(Side.FILES)] == [f"bytes={had}-"]
    assert setting.is_whole()


def test_a_cancel_is_answered_at_once_when_the_speed_is_limited(setting: Setting) -> None:
    setting.limit.set(1)

    def stopped() -> float:
        running = Running(setting)
        running.wait_for(lambda event: isinstance(event, Received))
        return running.stop()

    quickly(stopped)
    setting.limit.set(0)
    setting.fetch()
    assert setting.is_whole()


def test_a_cancel_is_answered_at_once_when_another_program_fetches(setting: Setting) -> None:
    path = setting.cache / ".locks" / setting.folder.name / f"{setting.blob().name}.lock"
    path.parent.mkdir(parents=True)

    def stopped() -> float:
        running = Running(setting)
        running.wait_for(is_retrying)
        return running.stop()

    with filelock.FileLock(path):
        quickly(stopped)
    setting.fetch()
    assert setting.is_whole()


def test_a_cancel_is_answered_at_once_while_it_is_verified(
    standin: StandInHub, tmp_path: Path
) -> None:
    setting = Setting(standin, tmp_path / "hub", {FILE: content(80_000_000)})
    setting.partial().parent.mkdir(parents=True)
    setting.partial().write_bytes(setting.files[FILE])

    def stopped() -> float:
        running = Running(setting)
        running.wait_for(lambda event: isinstance(event, Received) and event.verifying)
        took = running.stop()
        assert running.cancelled
        return took

    quickly(stopped)
    setting.fetch()
    assert setting.hub.asked(Side.FILES) == []
    assert setting.is_whole()


def test_after_a_cancel_nothing_is_asked(setting: Setting) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        next(setting.fetcher().fetch(setting.request, cancel))
    assert setting.hub.requests == []
    assert not setting.cache.exists()
