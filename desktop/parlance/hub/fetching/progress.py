"""How far a download of several files is, told not too often."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.downloads import Received

if TYPE_CHECKING:
    from collections.abc import Iterable

_EVERY_SECONDS = 0.1


class Progress:
    """Bytes of each file; events of all together."""

    def __init__(self, sizes: Iterable[int]) -> None:
        """Start with nothing of files of these sizes."""
        self._sizes = list(sizes)
        self._done = [0] * len(self._sizes)
        self._told_at = 0.0

    @property
    def missing_bytes(self) -> int:
        """Return what is still to come."""
        return sum(self._sizes) - sum(self._done)

    def put(self, index: int, done: int) -> None:
        """Note that so many bytes of a file are there."""
        self._done[index] = done

    def resize(self, index: int, size: int) -> None:
        """Note that a file is of another size than the list said."""
        self._sizes[index] = size

    def is_due(self) -> bool:
        """Whether it is time to tell."""
        return time.monotonic() - self._told_at >= _EVERY_SECONDS

    def told(self, *, verifying: bool = False) -> Received:
        """Return the event, and count it as told."""
        self._told_at = time.monotonic()
        return Received(
            done_bytes=sum(self._done), total_bytes=sum(self._sizes), verifying=verifying
        )
