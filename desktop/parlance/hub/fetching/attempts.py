"""When a download that failed is tried again, and when it is given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.downloads import Retrying
from parlance.contract.faults import FaultError, HubBusy, HubRefused, HubUnreachable

if TYPE_CHECKING:
    from parlance.contract.faults import Fault

_SERVER_ERRORS = 500
_PASSING = frozenset({401, 403, 404, 408, 410, 416, 425})
"""Of a file server: its links run out, and the Hub gives a new one. What the Hub itself
does not have or give out is another fault."""


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How often and how long it is tried.

    Attributes:
        attempts: failures in a row, with nothing received between them.
        first_seconds: of the first wait; each is twice the one before, up to `most_seconds`.
        busy_seconds: after which it is told that another program fetches the same file.
    """

    attempts: int = 8  # two minutes of waiting: a router restarts in that time
    first_seconds: float = 1.0
    most_seconds: float = 60.0
    busy_seconds: float = 10.0


class Attempts:
    """Counts the failures of one file."""

    def __init__(self, patience: Patience) -> None:
        """Start without any."""
        self._patience = patience
        self._failures = 0
        self._most = 0

    def received(self, size: int) -> None:
        """Begin to count anew if more of the file is there than ever before."""
        if size > self._most:
            self._most = size
            self._failures = 0

    def failed(self, fault: Fault) -> Retrying:
        """Return how long to wait. Raises FaultError(fault) where trying again is no use."""
        self._failures += 1
        if not _passes(fault) or self._failures >= self._patience.attempts:
            raise FaultError(fault)
        seconds = self._patience.first_seconds * 2 ** (self._failures - 1)
        seconds = min(seconds, self._patience.most_seconds)
        if isinstance(fault, HubBusy):
            seconds = max(seconds, fault.seconds)
        return Retrying(fault=fault, seconds=seconds, attempt=self._failures)


def _passes(fault: Fault) -> bool:
    match fault:
        case HubUnreachable() | HubBusy():
            return True
        case HubRefused(status=status):
            return status >= _SERVER_ERRORS or status in _PASSING
        case _:
            return False
