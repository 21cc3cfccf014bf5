"""The queue of downloads between two runs of the app: a small JSON file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.downloads import Download
from parlance.storage.files import read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_BYTES = 16 * 1024 * 1024
"""Thousands of downloads; what is larger is no queue."""

_log = logging.getLogger(__name__)


class DownloadBook:
    """Keeps the queue. What was fetched lies in the cache and is not lost with it."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def load(self) -> tuple[Download, ...]:
        """Return the queue as it was saved; empty if there is none that can be read.

        What cannot be read is set aside.
        """
        try:
            content = read_whole(self._path, MAX_BYTES)
            return msgspec.json.decode(content, type=tuple[Download, ...])
        except FileNotFoundError:
            return ()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            _log.info("The queue of downloads could not be read", exc_info=True)
            set_aside(self._path)
            return ()

    def save(self, downloads: Sequence[Download]) -> None:
        """Write the queue. A disk that refuses costs the order, not what was fetched."""
        try:
            replace_private(self._path, msgspec.json.encode(tuple(downloads)))
        except OSError:
            _log.info("The queue of downloads could not be kept", exc_info=True)
