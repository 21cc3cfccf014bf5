"""Ctrl+C in the terminal, or a log-out, closes the window in an orderly way."""

from __future__ import annotations

import signal
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Ending:
    """How the app is ended.

    Attributes:
        is_hurried: whoever ends it kills it if it takes its time.
    """

    is_hurried = False

    def hurry(self) -> None:
        """Note that nobody waits for what can be done another time."""
        self.is_hurried = True


@contextmanager
def closing_on_signals(close: Callable[[], object]) -> Iterator[Ending]:
    """Call `close` from the event loop when one of SIGNALS arrives, which hurries the end.

    Python runs a handler only between its own instructions, and Qt's loop has none: the
    signal's number is written to a socket, which wakes the loop.
    """
    reading, writing = socket.socketpair()
    writing.setblocking(False)  # noqa: FBT003 - its name in the standard library
    ending = Ending()
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def arrived() -> None:
        reading.recv(64)
        close()

    notifier.activated.connect(arrived)
    before = {number: signal.signal(number, lambda *_: ending.hurry()) for number in SIGNALS}
    descriptor = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    try:
        yield ending
    finally:
        signal.set_wakeup_fd(descriptor)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
