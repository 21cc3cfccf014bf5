from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, NothingToDo, Unexpected
from parlance.services.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_everything_arrives_in_order_and_the_end_comes_last(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []
    ended: list[object] = []
    job = jobs.start(
        lambda _cancel: iter(range(10_000)),
        advanced=lambda items: seen.extend(items),
        ended=ended.append,
    )
    with qtbot.waitSignal(job.ended, timeout=5000):
        pass
    assert seen == list(range(10_000))
    assert ended == [None]


def test_many_items_cross_in_few_signals(qtbot: QtBot, jobs: Jobs) -> None:
    crossings: list[int] = []
    job = jobs.start(
        lambda _cancel: iter(range(50_000)),
        advanced=lambda items: crossings.append(len(items)),
    )
    with qtbot.waitSignal(job.ended, timeout=5000):
        pass
    assert sum(crossings) == 50_000
    assert len(crossings) < 100


def test_callbacks_come_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[bool] = []
    here = QThread.currentThread()
    job = jobs.start(
        lambda _cancel: iter([1]),
        advanced=lambda _items: threads.append(QThread.currentThread() is here),
    )
    with qtbot.waitSignal(job.ended, timeout=5000):
        pass
    assert threads == [True]


def test_a_stop_wakes_work_that_waits(qtbot: QtBot, jobs: Jobs) -> None:
    waiting = threading.Event()

    def work(cancel: Cancel) -> Iterator[int]:
        yield 1
        waiting.set()
        cancel.wait(60)
        yield 2

    seen: list[object] = []
    job = jobs.start(work, advanced=lambda items: seen.extend(items))
    qtbot.waitUntil(waiting.is_set, timeout=5000)
    with qtbot.waitSignal(job.ended, timeout=1000) as blocker:
        job.stop()
    assert blocker.args == [None]
    assert seen == [1]


def test_a_fault_is_handed_over_by_its_name(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_cancel: Cancel) -> Iterator[int]:
        yield 1
        raise FaultError(NothingToDo())

    job = jobs.start(work)
    with qtbot.waitSignal(job.ended, timeout=5000) as blocker:
        pass
    assert blocker.args == [NothingToDo()]


@pytest.mark.warns("A job failed with ValueError")
def test_a_defect_is_reported_with_its_place_and_without_private_text(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_cancel: Cancel) -> Iterator[int]:
        yield int("-".join(["my", "secret", "diary"]))

    job = jobs.start(work)
    with qtbot.waitSignal(job.ended, timeout=5000) as blocker:
        pass
    assert blocker.args is not None
    fault = blocker.args[0]
    assert isinstance(fault, Unexpected)
    assert fault.error == "ValueError"
    assert fault.where.startswith("test_jobs.py:")
    assert "my-secret-diary" not in str(fault)
    assert "my-secret-diary" not in caplog.text


def test_closing_stops_and_joins_everything(qtbot: QtBot) -> None:
    jobs = Jobs()
    before = threading.active_count()
    for _ in range(3):
        jobs.start(_endless)
    assert threading.active_count() > before
    jobs.close()
    assert threading.active_count() == before


def _endless(cancel: Cancel) -> Iterator[int]:
    while True:
        cancel.wait(60)
        yield 1
