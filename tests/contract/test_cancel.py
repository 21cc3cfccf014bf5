from __future__ import annotations

import queue
import threading

import pytest

from parlance.contract.cancel import Cancel, Cancelled


def test_a_request_wakes_a_thread_that_waits_and_it_raises() -> None:
    cancel = Cancel()
    items: queue.Queue[object] = queue.Queue()
    outcome: list[str] = []

    def wait() -> None:
        try:
            with cancel.waking(lambda: items.put(None)):
                items.get()
        except Cancelled:
            outcome.append("cancelled")

    thread = threading.Thread(target=wait)
    thread.start()
    cancel.request()
    thread.join(5)
    assert outcome == ["cancelled"]


def test_waking_raises_at_once_when_the_request_came_before() -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled), cancel.waking(lambda: None):
        pytest.fail("the block must not run")


def test_a_wake_up_is_called_once_and_only_while_its_block_runs() -> None:
    cancel = Cancel()
    calls: list[int] = []
    with cancel.waking(lambda: calls.append(1)):
        pass
    with pytest.raises(Cancelled):  # noqa: SIM117 - the block is what is tested
        with cancel.waking(lambda: calls.append(2)):
            cancel.request()
            cancel.request()
    assert calls == [2]


def test_wait_ends_early_on_a_request() -> None:
    cancel = Cancel()
    threading.Timer(0.01, cancel.request).start()
    with pytest.raises(Cancelled):
        cancel.wait(60)
