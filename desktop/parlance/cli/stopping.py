"""Ctrl+C stops a command in an orderly way."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel


@contextmanager
def stopping(cancel: Cancel) -> Iterator[Cancel]:
    """Give `cancel`, which Ctrl+C requests while the block runs."""
    before = signal.signal(signal.SIGINT, lambda _number, _frame: cancel.request())
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)
