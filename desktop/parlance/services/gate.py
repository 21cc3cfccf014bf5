"""A gate that jobs wait at while a model loads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel


class Gate:
    """Open or closed; set by the window's thread, waited at by any other."""

    def __init__(self) -> None:
        """Start open."""
        self._condition = threading.Condition()
        self._open = True

    def set_open(self, *, is_open: bool) -> None:
        """Open or close it; who waits goes on when it opens."""
        with self._condition:
            self._open = is_open
            self._condition.notify_all()

    def wait(self, cancel: Cancel) -> None:
        """Return when the gate is open. Raises Cancelled."""
        with cancel.waking(self._wake), self._condition:
            while not self._open and not cancel.requested:
                self._condition.wait()

    def _wake(self) -> None:
        with self._condition:
            self._condition.notify_all()
