"""The plan of this process: what is here, and what llama.cpp says that a model takes of it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from parlance.contract.hardware import Hardware
from parlance.engine.devices.hardware import look_for_gpus
from parlance.engine.llama.context import ContextRefused
from parlance.engine.llama.devices import builds
from parlance.engine.llama.hollow import FullLog, Scales
from parlance.engine.llama.model import ModelRefused
from parlance.engine.llama.rpc import list_all
from parlance.engine.planning.plan import NotMeasurable, look_around, make_plan
from parlance.modelfile.header import whole_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.children.nursery import Nursery
    from parlance.contract.hardware import MemoryNeed
    from parlance.contract.models import LoadOptions
    from parlance.contract.plan import LoadPlan
    from parlance.engine.planning.plan import Surroundings
    from parlance.engine.rpc.address import RpcEndpoint
    from parlance.modelfile.header import Header
    from parlance.modelfile.memory import Candidate


def look_here(servers: Sequence[RpcEndpoint], nursery: Nursery) -> Surroundings:
    """Return what there is for a model now: of this computer, and of servers that were added.

    The system is asked about graphics processors only where llama.cpp sees none.
    """
    devices = list_all(servers)
    seen = any(device.is_gpu for device in devices)
    hardware = Hardware() if seen else look_for_gpus(nursery)
    return look_around(devices, hardware=hardware, builds=builds())


def look_again(servers: Sequence[RpcEndpoint], here: Surroundings) -> Surroundings:
    """Return what there is of the same devices now."""
    return look_around(list_all(servers), hardware=here.hardware, builds=here.builds)


def plan_here(options: LoadOptions, header: Header, here: Surroundings) -> LoadPlan:
    """Return how the model would be loaded; nothing of it stays in memory.

    llama.cpp's log must be taken over again afterwards. A model that llama.cpp refuses is planned
    by the formula, because loading it tells why. Raises FaultError(NotEnoughMemory).
    """
    whole = whole_header(options.path, header)
    log = FullLog()
    with closing(Scales(options.path, whole, log)) as scales:

        def measure(candidate: Candidate) -> tuple[MemoryNeed, ...]:
            try:
                return scales.needs(candidate)
            except (ModelRefused, ContextRefused) as error:
                raise NotMeasurable from error

        return make_plan(options, whole, here, measure)
