"""When each model was used last: a small JSON file."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

import msgspec

from parlance.storage.files import read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 4 * 1024 * 1024
"""Some thousand models; what is larger is no file of ours."""

_MOST = 2000
_log = logging.getLogger(__name__)


class ModelUses:
    """Remembers when models were loaded, by their keys; safe from any thread."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._lock = threading.Lock()

    def all(self) -> dict[str, float]:
        """Return seconds since the epoch by key; what cannot be read is as if never used."""
        with self._lock:
            return self._read()

    def note(self, key: str) -> None:
        """Remember that the model `key` is used now."""
        with self._lock:
            uses = {**self._read(), key: time.time()}
            latest = sorted(uses, key=lambda each: uses[each])[-_MOST:]
            try:
                kept = {each: uses[each] for each in latest}
                replace_private(self._path, msgspec.json.encode(kept))
            except OSError:
                _log.info("The use of a model could not be noted", exc_info=True)

    def _read(self) -> dict[str, float]:
        try:
            return msgspec.json.decode(read_whole(self._path, MAX_BYTES), type=dict[str, float])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            _log.info("The uses of models could not be read", exc_info=True)
        set_aside(self._path)
        return {}
