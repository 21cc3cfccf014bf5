"""How a model is loaded, device by device, and why: the record that people see and edit."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.hardware import MemoryNeed


class CacheType(StrEnum):
    """Precision of the keys and values that are kept for each token."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"


class PlacementReason(StrEnum):
    """Why the model runs where it runs."""

    ALL_ON_GPU = "all_on_gpu"
    EXPERTS_ON_CPU = "experts_on_cpu"
    PARTLY_ON_GPU = "partly_on_gpu"
    GPU_TOO_FULL = "gpu_too_full"
    NO_GPU_FOUND = "no_gpu_found"
    BUILD_WITHOUT_GPU = "build_without_gpu"
    LIBRARY_MISSING = "library_missing"
    DRIVER_REFUSES = "driver_refuses"
    """It can be loaded, but offers no device to llama.cpp."""
    SWITCHED_OFF = "switched_off"
    ELSEWHERE = "elsewhere"
    """A server computes it."""


class Placement(msgspec.Struct, frozen=True, kw_only=True):
    """Where the layers of the loaded model are, and why.

    Attributes:
        device: of the GPUs, joined by “+”; the server's name for ELSEWHERE.
        layers: of the model; llama.cpp counts the output as one more.
        detail: what the reason names: the command that builds with support, the library
            that is missing, or the GPU whose driver refuses; empty for the others.
        needed_bytes, free_bytes: for GPU_TOO_FULL, what the smallest useful part of the
            model takes on the GPU, and what is free there, margin taken off.
    """

    device: str
    gpu_layers: int
    layers: int
    threads: int
    reason: PlacementReason
    detail: str = ""
    needed_bytes: int = 0
    free_bytes: int = 0


class Compromise(StrEnum):
    """What a plan gave up so that the model fits."""

    SHORTER_CONTEXT = "shorter_context"
    SMALLER_CACHE = "smaller_cache"
    EXPERTS_ON_CPU = "experts_on_cpu"
    FEWER_LAYERS = "fewer_layers"
    STEPPED_DOWN = "stepped_down"
    """Loading failed for want of memory, and less was asked for."""


class DeviceShare(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan puts on one device.

    Attributes:
        device: llama.cpp's name of it; description: as people know it.
        layers: the output counted as one.
        need: what it takes there.
        free_bytes: what was free there when the plan was made; `margin_bytes` stay so.
        total_bytes: of its memory; 0 where the device does not tell.
        elsewhere: address of the computer it is in; empty for this one.
    """

    device: str
    description: str
    layers: int
    need: MemoryNeed
    free_bytes: int
    margin_bytes: int
    total_bytes: int = 0
    elsewhere: str = ""


class LoadPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What llama.cpp is asked for.

    Attributes:
        placement: the short form: where the layers are, and why.
        context: tokens that one request may use; cells: tokens that the memory holds, of
            all requests together.
        parallel: requests that run at the same time; sequences: those, and places for
            texts that were read before.
        batch: tokens that one step computes at most.
        expert_layers: layers on a GPU whose experts stay with the processor.
        cache: precision of the context memory.
        flash_attention: whether it may be used where the device has it.
        mmap: whether the file is mapped into memory; mlock: whether it is kept there.
        shares: what lies on each device, the processor last.
        compromises: what was given up, in the order of giving up.
        exact: whether `shares` was told by llama.cpp, not by the formula.
        kept_bytes: of RAM, set aside for the states of texts that were read before.
    """

    placement: Placement
    context: int
    cells: int = 0
    parallel: int = 1
    sequences: int = 1
    batch: int = 0
    expert_layers: int = 0
    cache: CacheType = CacheType.F16
    flash_attention: bool = True
    mmap: bool = True
    mlock: bool = False
    shares: tuple[DeviceShare, ...] = ()
    compromises: tuple[Compromise, ...] = ()
    exact: bool = False
    kept_bytes: int = 0


class LoadLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What can be chosen for a model, as its header tells.

    Attributes:
        layers: the output counted as one; 0 where the file does not say.
        experts: of each layer of a mixture; 0 for every other model.
        trained_context: tokens; 0 where the file does not say.
    """

    layers: int = 0
    experts: int = 0
    trained_context: int = 0
