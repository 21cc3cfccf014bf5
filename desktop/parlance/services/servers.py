"""The servers and devices of other computers that the person added, as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import Fault, FaultError
from parlance.contract.hardware import Device
from parlance.contract.models import ModelEntry
from parlance.contract.servers import served_key
from parlance.contract.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.servers import Server
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService

_NAMING_A_MODEL: Final = ("model", "translation_model", "summary_model")
"""Fields of the settings that hold the key of a model."""


class ServerSource(Protocol):
    """What knows servers: `work.servers.Servers`."""

    def entries(self, servers: tuple[Server, ...]) -> tuple[ModelEntry, ...]:
        """Return the models that are known; never blocks."""

    def look(self, server: Server, token: str, cancel: Cancel) -> tuple[ModelEntry, ...]:
        """Ask a server for its models. Raises FaultError and Cancelled."""

    def token_of(self, address: str) -> str:
        """Return the key that is kept for an address; empty without one."""

    def keep_token(self, address: str, token: str) -> None:
        """Keep a key on this computer. Raises FaultError."""

    def forget(self, address: str) -> None:
        """Forget the key and the models of an address. Raises FaultError."""


class Sight(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking at an address.

    Attributes:
        busy: whether it is being asked now.
        models: of a server; devices: of an RPC server; None before it has answered.
        fault: why it does not answer.
    """

    busy: bool = False
    models: tuple[ModelEntry, ...] | None = None
    devices: tuple[Device, ...] | None = None
    fault: Fault | None = None


class ServersService(QObject):
    """Keeps the list of servers and looks at what they have.

    Attributes:
        models: those that are known of the servers on the list.

    Signals:
        changed: the servers, the RPC servers, or the models known of them.
        seen: the address of which `sight` tells something new.
        failed: the Fault that kept a key from being stored.
    """

    changed = Signal()
    seen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        source: ServerSource,
        look_at_devices: Callable[[str, Cancel], tuple[Device, ...]],
        settings: SettingsService,
        models: ModelsService,
        jobs: Jobs,
    ) -> None:
        """Start with what the settings name; nothing is asked before look()."""
        super().__init__()
        self._source = source
        self._look_at_devices = look_at_devices
        self._settings = settings
        self._models = models
        self._jobs = jobs
        self._looking: dict[str, Job] = {}
        self._sights: dict[str, Sight] = {}
        self._known = (settings.value.servers, settings.value.rpc_servers)
        self.models = source.entries(settings.value.servers)
        settings.changed.connect(self._on_settings_changed)

    @property
    def servers(self) -> tuple[Server, ...]:
        """The servers that the person added."""
        return self._settings.value.servers

    @property
    def rpc_servers(self) -> tuple[str, ...]:
        """Addresses of llama.cpp's RPC servers, `host:port`."""
        return self._settings.value.rpc_servers

    def sight(self, address: str) -> Sight:
        """Return what is known of an address."""
        return self._sights.get(address, Sight())

    def token_of(self, address: str) -> str:
        """Return the key that is kept for an address; empty without one."""
        try:
            return self._source.token_of(address)
        except FaultError as error:
            self.failed.emit(error.fault)
            return ""

    # Looking -------------------------------------------------------------------------

    def look(self, server: Server, token: str) -> None:
        """Ask a server, added or not, for its models; `seen` tells."""

        def work(cancel: Cancel) -> Iterator[Sight]:
            yield Sight(models=self._source.look(server, token, cancel))

        self._look(server.address, work)

    def refresh(self) -> None:
        """Ask every server that was added for its models."""
        for server in self.servers:
            self.look(server, self.token_of(server.address))

    def look_at_rpc(self, address: str) -> None:
        """Ask an RPC server, added or not, for its devices; `seen` tells."""

        def work(cancel: Cancel) -> Iterator[Sight]:
            yield Sight(devices=self._look_at_devices(address, cancel))

        self._look(address, work)

    def stop(self, address: str) -> None:
        """Stop looking at an address."""
        job = self._looking.pop(address, None)
        if job is not None:
            job.stop()
            self._sights.pop(address, None)
            self.seen.emit(address)

    def _look(self, address: str, work: Callable[[Cancel], Iterator[Sight]]) -> None:
        self.stop(address)
        self._see(address, Sight(busy=True))
        job = self._jobs.start(work)
        self._looking[address] = job
        job.advanced.connect(lambda items: self._on_seen(job, address, items))
        job.ended.connect(lambda fault: self._on_ended(job, address, fault))

    def _on_seen(self, job: Job, address: str, items: list[object]) -> None:
        for item in items:
            if isinstance(item, Sight) and self._looking.get(address) is job:
                self._see(address, item)
                if item.models is not None and any(s.address == address for s in self.servers):
                    self._list()
                    self._models.refresh()

    def _on_ended(self, job: Job, address: str, fault: Fault | None) -> None:
        if self._looking.get(address) is not job:
            return
        del self._looking[address]
        if fault is not None:
            self._see(address, Sight(fault=fault))

    def _see(self, address: str, sight: Sight) -> None:
        self._sights[address] = sight
        self.seen.emit(address)

    # The lists -----------------------------------------------------------------------

    def keep(self, server: Server, token: str, *, instead_of: str = "") -> None:
        """Add a server, or change the one whose address was `instead_of`."""
        old = instead_of or server.address
        before = next((each for each in self.servers if each.address == server.address), server)
        is_other = before != server or self._source.token_of(server.address) != token
        if old != server.address:
            self._unload(served_key(old, ""))
        try:
            if old != server.address:
                self._source.forget(old)
            self._source.keep_token(server.address, token)
        except FaultError as error:
            self.failed.emit(error.fault)
        kept = [server if each.address == old else each for each in self.servers]
        if server not in kept:
            kept.append(server)
        changes: dict[str, object] = {"servers": tuple(_without_doubles(kept, server))}
        if old != server.address:
            changes |= self._renamed(served_key(old, ""), served_key(server.address, ""))
        self._settings.replace(**changes)
        if is_other and self._models.current_key.startswith(served_key(server.address, "")):
            self._models.restart()  # the model still asks with what was known before

    def remove(self, address: str) -> None:
        """Take a server off the list, with its key and with everything that named its models."""
        self.stop(address)
        self._sights.pop(address, None)
        prefix = served_key(address, "")
        self._unload(prefix)
        try:
            self._source.forget(address)
        except FaultError as error:
            self.failed.emit(error.fault)
        rest = tuple(each for each in self.servers if each.address != address)
        self._settings.replace(servers=rest, **self._renamed(prefix, ""))

    def add_rpc(self, address: str) -> None:
        """Use the devices of an RPC server when a model is loaded the next time."""
        if address not in self.rpc_servers:
            self._settings.replace(rpc_servers=(*self.rpc_servers, address))

    def remove_rpc(self, address: str) -> None:
        """Use them no more."""
        self.stop(address)
        self._sights.pop(address, None)
        rest = tuple(each for each in self.rpc_servers if each != address)
        self._settings.replace(rpc_servers=rest)

    def _unload(self, prefix: str) -> None:
        if self._models.current_key.startswith(prefix):
            self._models.unload()

    def _renamed(self, old: str, new: str) -> dict[str, object]:
        """Return what the settings say of models, their keys beginning with `new` for `old`.

        Without `new` they are forgotten.
        """
        value, default = self._settings.value, Settings()
        changes: dict[str, object] = {
            "per_model": {
                new + key.removeprefix(old) if key.startswith(old) else key: own
                for key, own in value.per_model.items()
                if new or not key.startswith(old)
            }
        }
        for name in _NAMING_A_MODEL:
            key = str(getattr(value, name))
            if key.startswith(old):
                changes[name] = new + key.removeprefix(old) if new else getattr(default, name)
        return changes

    def _on_settings_changed(self, value: Settings) -> None:
        known = (value.servers, value.rpc_servers)
        if known != self._known:
            self._known = known
            self._list()

    def _list(self) -> None:
        self.models = self._source.entries(self.servers)
        self.changed.emit()


def _without_doubles(servers: list[Server], newest: Server) -> list[Server]:
    """Return the servers, one for each address; of two the newest counts."""
    return [each for each in servers if each.address != newest.address or each is newest]
