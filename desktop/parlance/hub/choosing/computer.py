"""What models may take of this computer, as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.fit import Computer
from parlance.contract.models import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.models import Device

KEPT_SHARE = 0.1
"""Part of the free memory that stays free, of RAM and of each GPU."""

KEPT_BYTES = 1024**3
"""Besides that, for the system, the window and what opens next."""

KEPT_GPU_BYTES = 768 * 1024**2
"""The engine leaves at least so much of a GPU free, so that no verdict promises more."""

_METAL = ("Metal", "MTL")
"""Names of Apple's devices, which have no memory of their own and do not say so."""


def computer_from(
    devices: Sequence[Device],
    memory_available: int,
    memory_rate: float,
    *,
    gpu_rate: float = 0.0,
) -> Computer:
    """Return the memory that a model may take, margins taken off.

    `memory_available` is RAM in bytes that programs can have without swapping; rates are
    bytes a second, 0 unknown. Processors' own graphics count only where there is no other
    GPU, and take their memory from RAM.
    """
    own = [device for device in devices if device.kind is DeviceKind.GPU and not _shares(device)]
    sharing = [device for device in devices if _shares(device)]
    memory_bytes = max(0, int(memory_available * (1 - KEPT_SHARE)) - KEPT_BYTES)
    gpu_bytes = sum(_usable(device) for device in own or sharing)
    shared = bool(sharing) and not own
    return Computer(
        memory_bytes=memory_bytes,
        gpu_bytes=min(gpu_bytes, memory_bytes) if shared else gpu_bytes,
        memory_rate=memory_rate,
        gpu_rate=gpu_rate or (memory_rate if shared else 0.0),
        shared=shared,
    )


def _shares(device: Device) -> bool:
    if device.kind is DeviceKind.GPU:
        return device.name.startswith(_METAL)
    return device.kind is DeviceKind.INTEGRATED_GPU


def _usable(device: Device) -> int:
    kept = max(KEPT_GPU_BYTES, int(device.free_bytes * KEPT_SHARE))
    return max(0, device.free_bytes - kept)
