"""The keys of servers: a file of their own that only its owner may read."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, FileUnwritable, ServerRefusedKey
from parlance.storage.files import read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MAX_BYTES = 4 * 1024 * 1024
MAX_KEY = 16_384
"""What is longer is no key; those of servers are some dozens or hundreds of letters."""


class ServerKeys:
    """Keys by the address of their server; safe from any thread. Never printed or logged."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._lock = threading.Lock()

    def of(self, address: str) -> str:
        """Return the key of the server at `address`; empty for none."""
        with self._lock:
            return (self._read() or {}).get(_place(address), "")

    def keep(self, address: str, key: str) -> None:
        """Remember the key of a server; an empty one forgets it.

        Raises FaultError: ServerRefusedKey for what cannot be a key, FileUnwritable.
        """
        key = key.strip()
        if len(key) > MAX_KEY or not (key.isascii() and key.isprintable() and " " not in key):
            raise FaultError(ServerRefusedKey(address=address))
        with self._lock:
            keys = self._read()
            if keys is None:
                set_aside(self._path)
                keys = {}
            changed = {**keys, _place(address): key}
            kept = {place: each for place, each in changed.items() if each}
            if kept != keys:
                self._write(kept)

    def forget(self, address: str) -> None:
        """Forget the key of a server. Raises FaultError(FileUnwritable)."""
        self.keep(address, "")

    def _read(self) -> dict[str, str] | None:
        """Return all keys; None if the file cannot be understood."""
        try:
            return msgspec.json.decode(read_whole(self._path, _MAX_BYTES), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None

    def _write(self, keys: Mapping[str, str]) -> None:
        try:
            replace_private(self._path, msgspec.json.encode(keys))
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> FaultError:
        reason = error.strerror or type(error).__name__
        return FaultError(FileUnwritable(path=str(self._path), reason=reason))


def _place(address: str) -> str:
    return address.strip().rstrip("/")
