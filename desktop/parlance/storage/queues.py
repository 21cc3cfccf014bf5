"""What is in line between two runs of the app: a small JSON file for each queue."""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from parlance.storage.files import Unread, not_told, read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Item = TypeVar("Item", bound=msgspec.Struct)

MAX_BYTES = 256 * 1024 * 1024
"""Pasted texts are part of it; what is larger is no queue."""

_log = logging.getLogger(__name__)


class QueueBook(Generic[Item]):
    """Keeps a queue. Safe from any thread: what was handed over last is what stays.

    Passwords have no place in its records: they are asked for again.
    """

    def __init__(
        self, path: Path, kind: type[Item], tell: Callable[[Unread], object] = not_told
    ) -> None:
        """Name the file, and the record of its items; nothing is read yet.

        `tell` is called where the file cannot be read.
        """
        self._path = path
        self._kind = kind
        self._tell = tell
        self._lock = threading.Lock()
        self._newest: tuple[Item, ...] = ()
        self._written: tuple[Item, ...] | None = None

    def load(self) -> tuple[Item, ...]:
        """Return the queue as it was kept; empty if there is none that can be read.

        What cannot be read is set aside: pasted texts may be nowhere else.
        """
        try:
            # The standard library's, because msgspec refuses the halves of surrogate pairs
            # that stand in names of files which are not Unicode.
            items = json.loads(read_whole(self._path, MAX_BYTES))
            return tuple(msgspec.convert(item, self._kind) for item in items)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, RecursionError):
            _log.info("The queue %s could not be read", self._path.name, exc_info=True)
            return self._none()

    def hand_over(self, items: Sequence[Item]) -> None:
        """Take what the next write() is to keep."""
        self._newest = tuple(items)

    def write(self) -> Iterator[None]:
        """Write what was handed over last, unless it is written.

        A disk that refuses costs the queue of the next start, not the work.
        """
        with self._lock:
            newest = self._newest
            if newest == self._written:
                return
            try:
                replace_private(self._path, json.dumps(msgspec.to_builtins(newest)).encode())
            except OSError:
                _log.info("The queue %s could not be kept", self._path.name, exc_info=True)
            self._written = newest
        yield None

    def _none(self) -> tuple[Item, ...]:
        """Return an empty queue, what is there set aside."""
        self._tell(Unread(self._path, set_aside(self._path)))
        return ()
