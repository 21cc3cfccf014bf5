"""The devices that compute, what a model takes of them, and why one is missing."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class DeviceKind(StrEnum):
    """What llama.cpp's backend registry calls a device."""

    CPU = "cpu"
    GPU = "gpu"
    INTEGRATED_GPU = "integrated_gpu"
    ACCELERATOR = "accelerator"


GPUS = (DeviceKind.GPU, DeviceKind.INTEGRATED_GPU)
"""Kinds that layers of a model can be moved to."""

_METAL = ("Metal", "MTL")
"""Names of Apple's devices, which have no memory of their own and do not say so."""


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A compute device that llama.cpp sees, with its memory at the time of asking.

    Attributes:
        name: llama.cpp's own, as `Vulkan0` or `RPC0`.
        elsewhere: address of the computer it is in, `host:port`; empty for this one.
    """

    name: str
    description: str
    kind: DeviceKind
    free_bytes: int
    total_bytes: int
    elsewhere: str = ""

    @property
    def is_gpu(self) -> bool:
        """Whether layers can be moved to it."""
        return self.kind in GPUS

    @property
    def shares_memory(self) -> bool:
        """Whether its memory is the system's RAM."""
        return self.kind is DeviceKind.INTEGRATED_GPU or (
            self.kind is DeviceKind.GPU and self.name.startswith(_METAL)
        )


class MemoryNeed(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes that a model takes on one device: weights, context memory, computing."""

    device: str
    weights_bytes: int
    context_bytes: int
    compute_bytes: int

    @property
    def total_bytes(self) -> int:
        """All of them together."""
        return self.weights_bytes + self.context_bytes + self.compute_bytes


KEPT_SHARE = 0.1
"""Part of the free memory that a model leaves free, of RAM and of each GPU."""

KEPT_BYTES = 1024**3
"""Besides that, of RAM: for the system, the window and what opens next."""

KEPT_GPU_BYTES = 512 * 1024**2
"""At least so much of a GPU stays free: its driver and the screen take some."""


def usable_memory(free_bytes: int) -> int:
    """Return what a model may take of so much free RAM; the margin is kept."""
    return max(0, int(free_bytes * (1 - KEPT_SHARE)) - KEPT_BYTES)


def usable_on(device: Device) -> int:
    """Return what a model may take of the free memory of a GPU; the margin is kept."""
    kept = max(KEPT_GPU_BYTES, int(device.free_bytes * KEPT_SHARE))
    return max(0, device.free_bytes - kept)


class GpuBuild(StrEnum):
    """What llama.cpp can be built for: the word after `make run GPU=`."""

    CUDA = "cuda"
    ROCM = "rocm"
    VULKAN = "vulkan"
    METAL = "metal"
    CPU = "cpu"


class Hardware(msgspec.Struct, frozen=True, kw_only=True):
    """What the system says of its graphics processors, whether llama.cpp can use them or not.

    Attributes:
        names: as people know them, as far as the system tells.
        fitting: builds of llama.cpp that could use them, the best first; empty where there
            is no graphics processor worth using.
        missing: libraries of their drivers that cannot be loaded, as `libcuda.so.1`.
    """

    names: tuple[str, ...] = ()
    fitting: tuple[GpuBuild, ...] = ()
    missing: tuple[str, ...] = ()
