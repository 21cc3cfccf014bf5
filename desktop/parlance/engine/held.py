"""One engine of the pool with its model, and what such engines take of memory."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import FaultError
from parlance.contract.hardware import MemoryNeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.contract.plan import DeviceShare, LoadPlan


class Held:
    """An engine with its model.

    Attributes:
        users: pieces of work that must stay with it; used: when it was asked last.
        lost: whether its process has ended by itself since it was loaded.
    """

    def __init__(self, engine: ModelHost, options: LoadOptions) -> None:
        """Begin with nothing loaded."""
        self.engine = engine
        self.options = options
        self.users = 0
        self.used = time.monotonic()
        self.loaded = False
        self.lost = False

    def idle(self, seconds: float) -> bool:
        """Whether nobody asked anything for so long."""
        return time.monotonic() - self.used >= seconds

    @property
    def description(self) -> ModelDescription | None:
        """What is loaded; None if nothing is."""
        with suppress(FaultError):
            return self.engine.describe()
        return None

    @property
    def name(self) -> str:
        """What the model is called."""
        described = self.description
        return described.name if described is not None else Path(self.options.path).stem


def share_servers(held: Held, options: LoadOptions) -> bool:
    """Whether both want the same RPC server, which serves one program at a time."""
    return not set(held.options.rpc_servers).isdisjoint(options.rpc_servers)


def taken_on_gpus(described: ModelDescription | None) -> dict[str, int]:
    """Return the bytes that a model takes on each GPU of this computer."""
    if described is None or not described.placement.gpu_layers:
        return {}
    return {
        share.device: share.need.total_bytes
        for share in described.plan.shares
        if not share.elsewhere
    }


def still_to_take(others: Iterable[Held]) -> tuple[MemoryNeed, ...]:
    """Return what others will still take of memory that counts as free, below zero.

    The system calls the pages of a mapped file available, and states are kept as they come.
    """
    return tuple(
        MemoryNeed(device=share.device, weights_bytes=-more, context_bytes=0, compute_bytes=0)
        for plan, share in _on_processor(others)
        if (more := plan.kept_bytes + (share.need.weights_bytes if _is_mapped(plan) else 0))
    )


def given_back(others: Iterable[Held]) -> tuple[MemoryNeed, ...]:
    """Return what others take of memory that does not count as free yet."""
    found = []
    for held in others:
        plan = held.description.plan if held.description is not None else None
        for share in plan.shares if plan is not None else ():
            is_free = plan is not None and _is_mapped(plan) and share is plan.shares[-1]
            weights = 0 if is_free else share.need.weights_bytes
            found.append(replace(share.need, weights_bytes=weights))
    return tuple(found)


def _on_processor(others: Iterable[Held]) -> Iterator[tuple[LoadPlan, DeviceShare]]:
    for held in others:
        described = held.description
        if described is not None and described.plan.shares:
            yield described.plan, described.plan.shares[-1]


def _is_mapped(plan: LoadPlan) -> bool:
    return plan.mmap and not plan.mlock
