"""Whoever stops while waiting for a model leaves no trace."""

from __future__ import annotations

import threading

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.services.turns import Turns


def test_who_stops_while_waiting_blocks_nobody() -> None:
    turns, cancel = Turns(), Cancel()
    waiting, stopped = threading.Event(), threading.Event()

    def wait() -> None:
        waiting.set()
        try:
            with turns.taking("other", cancel):
                pass
        except Cancelled:
            stopped.set()

    with turns.taking("first", Cancel()):
        thread = threading.Thread(target=wait)
        thread.start()
        waiting.wait(5)
        cancel.request()
        thread.join(5)
    assert stopped.is_set()
    done = threading.Event()

    def take() -> None:
        with turns.taking("first", Cancel()):
            done.set()

    threading.Thread(target=take, daemon=True).start()
    assert done.wait(5)


def test_who_was_stopped_before_is_not_counted() -> None:
    turns, cancel = Turns(), Cancel()
    cancel.request()
    with pytest.raises(Cancelled), turns.taking("one", cancel):
        pass
    assert not turns._users
