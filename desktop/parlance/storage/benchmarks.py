"""What was measured of models on this computer: a small JSON file."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.benchmarks import BenchRecord
from parlance.storage.files import replace_private, set_aside

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 4 * 1024 * 1024
"""A record is some hundred bytes; what is larger is no file of ours."""

MOST = 300
"""So many records are kept, the newest."""

_log = logging.getLogger(__name__)


class BenchBook:
    """Keeps the newest record of each model and placement; safe from any thread.

    A file that cannot be understood is set aside, not overwritten. Nothing here is worth a
    fault: what is lost can be measured again.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._lock = threading.Lock()

    def all(self) -> tuple[BenchRecord, ...]:
        """Return what is kept, the newest first."""
        with self._lock:
            try:
                return self._read()
            except OSError:
                _log.info("What was measured could not be read", exc_info=True)
                return ()

    def note(self, record: BenchRecord) -> None:
        """Keep a record in place of an older one of the same model, device and layers."""
        if not record.is_sane:
            return
        with self._lock:
            try:
                others = [each for each in self._read() if _identity(each) != _identity(record)]
                kept = _newest_first([record, *others])[:MOST]
                replace_private(self._path, msgspec.json.encode(kept))
            except OSError:
                _log.info("What was measured could not be kept", exc_info=True)

    def _read(self) -> tuple[BenchRecord, ...]:
        """Return what the file holds. Raises OSError."""
        try:
            with self._path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            return ()
        records = _decoded(content)
        if records is None:
            set_aside(self._path)
            return ()
        return tuple(_newest_first([record for record in records if record.is_sane]))


def _decoded(content: bytes) -> tuple[BenchRecord, ...] | None:
    if len(content) > MAX_BYTES:
        return None
    try:
        return msgspec.json.decode(content, type=tuple[BenchRecord, ...])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _identity(record: BenchRecord) -> tuple[str, str, int]:
    return record.model_key, record.device, record.gpu_layers


def _newest_first(records: list[BenchRecord]) -> list[BenchRecord]:
    return sorted(records, key=lambda record: -record.at)
