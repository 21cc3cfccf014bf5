"""What is in line between two runs of the app: a small JSON file for each queue."""

from __future__ import annotations

import contextlib
import json
import logging
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from parlance.storage.files import replace_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Item = TypeVar("Item", bound=msgspec.Struct)

MAX_BYTES = 256 * 1024 * 1024
"""Pasted texts are part of it; what is larger is no queue."""

_log = logging.getLogger(__name__)


class QueueBook(Generic[Item]):
    """Keeps a queue. Safe from any thread: what was handed over last is what stays.

    Passwords have no place in its records: they are asked for again.
    """

    def __init__(self, path: Path, kind: type[Item]) -> None:
        """Name the file, and the record of its items; nothing is read yet."""
        self._path = path
        self._kind = kind
        self._lock = threading.Lock()
        self._newest: tuple[Item, ...] = ()
        self._written: tuple[Item, ...] | None = None

    def load(self) -> tuple[Item, ...]:
        """Return the queue as it was kept; empty if there is none that can be read.

        What cannot be read is set aside: pasted texts may be nowhere else.
        """
        try:
            if self._path.stat().st_size > MAX_BYTES:
                _log.info("The file of a queue is too large to be one: %s", self._path.name)
                self._set_aside()
                return ()
            # The standard library's, because msgspec refuses the halves of surrogate pairs
            # that stand in names of files which are not Unicode.
            items = json.loads(self._path.read_bytes())
            return tuple(msgspec.convert(item, self._kind) for item in items)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, RecursionError):
            _log.info("The queue %s could not be read", self._path.name, exc_info=True)
            self._set_aside()
            return ()

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

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_name(f"{self._path.name}.unreadable"))
