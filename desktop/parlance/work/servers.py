"""Servers that the person added: which models they have, and the keys they want."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.models import ModelEntry
from parlance.contract.servers import ServedModel
from parlance.engine.remote.address import address_of
from parlance.engine.remote.engine import Outside, RemoteEngine
from parlance.storage.files import read_whole, replace_private
from parlance.storage.keys import ServerKeys
from parlance.storage.network_log import NetworkLog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.network import NetworkRequest
    from parlance.contract.servers import Server
    from parlance.storage.places import Places

_MAX_BYTES = 16 * 1024 * 1024

_log = logging.getLogger(__name__)

_Known = dict[str, tuple[ModelEntry, ...]]


class Servers:
    """What is known of servers; safe from any thread.

    Their models are remembered in a small file, so that the list of models waits for no
    network.
    """

    def __init__(
        self,
        places: Places,
        *,
        offline: Callable[[], bool],
        note: Callable[[NetworkRequest], None] | None = None,
    ) -> None:
        """Ask nothing yet.

        `note`, the network log by default, is told of each request to another computer;
        while `offline()` is true there are none.
        """
        self._keys = ServerKeys(places.server_keys)
        self._path = places.served_models
        self._lock = threading.Lock()
        self._offline = offline
        self._note = note or NetworkLog(places.network_log).note
        self._outside = Outside(note=self._note, offline=offline)

    def engine(self) -> RemoteEngine:
        """Return a new engine for a model of a server."""
        return RemoteEngine(note=self._note, offline=self._offline)

    def entries(self, servers: Sequence[Server]) -> tuple[ModelEntry, ...]:
        """Return the models that `servers` had when they were asked last.

        Asks nobody. What a server is called now, and its context, are those of `servers`.
        """
        known = self._read()
        return tuple(
            _of_server(entry, server)
            for server in servers
            for entry in known.get(server.address, ())
        )

    def look(self, server: Server, token: str, cancel: Cancel) -> tuple[ModelEntry, ...]:
        """Ask a server for its models now, and remember them.

        Raises FaultError (of contract/faults/servers.py, Offline) and Cancelled.
        """
        found = self._outside.look(server, token, cancel)
        with self._lock:
            self._write({**self._read(), server.address: found})
        return found

    def check_address(self, address: str) -> None:
        """Raise FaultError(ServerAddressInvalid) for what is no address of a server."""
        address_of(address)

    def token_of(self, address: str) -> str:
        """Return the key of the server at `address`; empty for none."""
        return self._keys.of(address)

    def keep_token(self, address: str, token: str) -> None:
        """Remember the key of a server. Raises FaultError (ServerRefusedKey, FileUnwritable)."""
        self._keys.keep(address, token)

    def forget(self, address: str) -> None:
        """Forget the models and the key of a server. Raises FaultError(FileUnwritable)."""
        with self._lock:
            known = self._read()
            if known.pop(address, None) is not None:
                self._write(known)
        self._keys.forget(address)

    def _read(self) -> _Known:
        try:
            return msgspec.json.decode(read_whole(self._path, _MAX_BYTES), type=_Known)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}

    def _write(self, known: _Known) -> None:
        try:
            replace_private(self._path, msgspec.json.encode(known))
        except OSError:
            _log.info("The models of servers could not be remembered", exc_info=True)


def _of_server(entry: ModelEntry, server: Server) -> ModelEntry:
    served = ServedModel(server=server, model=entry.name)
    return msgspec.structs.replace(entry, served=served)
