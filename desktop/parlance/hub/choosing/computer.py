"""What models may take of this computer, as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.fit import Computer
from parlance.contract.hardware import DeviceKind, usable_memory, usable_on
from parlance.hub.choosing.measured import gpu_rate as measured_gpu_rate
from parlance.hub.choosing.measured import processor_rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.hardware import Device


def computer_from(
    devices: Sequence[Device],
    memory_available: int,
    memory_rate: float,
    *,
    gpu_rate: float = 0.0,
    records: Sequence[BenchRecord] = (),
) -> Computer:
    """Return the memory that a model may take, margins taken off.

    `memory_available` is RAM in bytes that programs can have without swapping; rates are
    bytes a second, 0 unknown, and give way to those that models reached by `records`.
    Processors' own graphics count only where there is no other GPU, and take their memory
    from RAM.
    """
    own = [
        device for device in devices if device.kind is DeviceKind.GPU and not device.shares_memory
    ]
    counted = own or [device for device in devices if device.shares_memory]
    memory_bytes = usable_memory(memory_available)
    gpu_bytes = sum(usable_on(device) for device in counted)
    shared = bool(counted) and not own
    gpus = tuple(dict.fromkeys(name for each in counted for name in (each.description, each.name)))
    in_memory, on_gpus = processor_rate(records), measured_gpu_rate(records, gpus)
    return Computer(
        memory_bytes=memory_bytes,
        gpu_bytes=min(gpu_bytes, memory_bytes) if shared else gpu_bytes,
        memory_rate=in_memory or memory_rate,
        # Where the GPU has no memory of its own, it reads the same memory.
        gpu_rate=on_gpus or gpu_rate or (memory_rate or in_memory if shared else 0.0),
        memory_measured=in_memory > 0,
        gpu_measured=on_gpus > 0,
        shared=shared,
        gpus=gpus,
        records=tuple(records),
    )
