"""The queue of documents to translate between two runs of the app: a small JSON file."""

from __future__ import annotations

import contextlib
import json
import logging
import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.translation import TranslationItem
from parlance.storage.files import replace_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MAX_BYTES = 16 * 1024 * 1024
"""It has no texts in it; what is larger is no queue."""

_log = logging.getLogger(__name__)


class TranslationQueueBook:
    """Keeps the queue. Safe from any thread: what was handed over last is what stays.

    Passwords are not in it: they are asked for again. What an item does just now, and what
    went wrong with it, is not kept either.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._lock = threading.Lock()
        self._newest: tuple[TranslationItem, ...] = ()
        self._written: tuple[TranslationItem, ...] | None = None

    def load(self) -> tuple[TranslationItem, ...]:
        """Return the queue as it was kept; empty if there is none that can be read.

        What cannot be read is set aside.
        """
        try:
            if self._path.stat().st_size > MAX_BYTES:
                _log.info("The file of the queue of translations is too large to be one")
                self._set_aside()
                return ()
            # The standard library's, because msgspec refuses the halves of surrogate pairs
            # that stand in names of files which are not Unicode.
            return msgspec.convert(json.loads(self._path.read_bytes()), tuple[TranslationItem, ...])
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError):
            _log.info("The queue of translations could not be read", exc_info=True)
            self._set_aside()
            return ()

    def hand_over(self, items: Sequence[TranslationItem]) -> None:
        """Take what the next write() is to keep."""
        self._newest = tuple(
            msgspec.structs.replace(item, progress=None, fault=None) for item in items
        )

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
                _log.info("The queue of translations could not be kept", exc_info=True)
            self._written = newest
        yield None

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_name(f"{self._path.name}.unreadable"))
