"""Where the pool gets its engines from, and what it knows of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import FaultError, Offline
from parlance.contract.plan import PlacementReason
from parlance.contract.servers import is_here
from parlance.engine.client import LocalEngine
from parlance.engine.devices.nvidia import make_device_files
from parlance.engine.planning.measuring import list_devices, plan_model
from parlance.engine.rpc.looking import look
from parlance.engine.scheduling.saved_states import erase_state
from parlance.engine.unicode import sound_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import Device, MemoryNeed
    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import LoadOptions
    from parlance.contract.plan import LoadPlan


class EngineMakers:
    """Makes engines for models of this computer and of servers."""

    def __init__(
        self,
        nursery: Nursery,
        *,
        states: Path | None,
        remote: Callable[[], ModelHost],
        offline: Callable[[], bool],
    ) -> None:
        """Keep states of conversations in `states`; `remote` makes an engine for servers.

        While `offline()` is true, RPC servers of other computers are refused.
        """
        self._nursery = nursery
        self._states = states
        self._remote = remote
        self._offline = offline

    def engine(self, options: LoadOptions) -> ModelHost:
        """Return a new engine that can load `options`, with nothing loaded.

        Raises FaultError(Offline).
        """
        self.check(options)
        make_device_files()
        if options.served is not None:
            return self._remote()
        return LocalEngine(self._nursery, states=self._states, allowed=self.check)

    def plan(
        self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        """Return how a model would be loaded if `returned` were free as well.

        What is to stay free is returned below zero. Raises FaultError and Cancelled.
        """
        self.check(options)
        make_device_files()
        return plan_model(self._nursery, options, cancel, returned=returned)

    def stays_here(self, options: LoadOptions, cancel: Cancel) -> bool:
        """Whether a model fits the GPUs of this computer whole, and needs no RPC server.

        Raises Cancelled.
        """
        try:
            plan = self.plan(replace(options, rpc_servers=()), cancel)
        except FaultError:
            return False
        return plan.placement.reason is PlacementReason.ALL_ON_GPU and not plan.compromises

    def rpc_devices(self, address: str, cancel: Cancel) -> tuple[Device, ...]:
        """Return the devices of an RPC server. Raises FaultError and Cancelled."""
        self._check_address(address)
        return look(self._nursery, address, cancel)

    def devices(self, cancel: Cancel) -> tuple[Device, ...]:
        """Return the devices with their memory as it is now. Raises FaultError, Cancelled."""
        return list_devices(self._nursery, cancel)

    def forget(self, conversation: str) -> None:
        """Erase what engines that are gone have left on disk for a conversation."""
        if self._states is not None:
            erase_state(self._states, sound_text(conversation))

    def check(self, options: LoadOptions) -> None:
        """Raise FaultError(Offline) for what may not be asked while the app stays offline."""
        served = options.served
        if served is not None and self._offline() and not is_here(served.server.address):
            raise FaultError(Offline())
        for address in options.rpc_servers:
            self._check_address(address)

    def _check_address(self, address: str) -> None:
        if self._offline() and not is_here(f"rpc://{address}"):
            raise FaultError(Offline())
