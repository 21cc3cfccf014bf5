"""Why a model runs without a GPU where llama.cpp offers none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.plan import PlacementReason
from parlance.engine.devices.hardware import DRIVERS

if TYPE_CHECKING:
    from parlance.contract.hardware import GpuBuild, Hardware


def without_gpu(hardware: Hardware, builds: frozenset[GpuBuild]) -> tuple[PlacementReason, str]:
    """Return the reason and its detail, for a llama.cpp built with `builds` that lists no GPU.

    The first thing that the person would have to change: a GPU, a build that fits it, its
    driver's library, and last the driver itself, which loads but offers nothing (too old
    for Vulkan 1.2 or the card, not the version that the kernel runs, no right to the device).
    """
    if not hardware.fitting:
        return PlacementReason.NO_GPU_FOUND, ""
    usable = [build for build in hardware.fitting if build in builds]
    if not usable:
        return PlacementReason.BUILD_WITHOUT_GPU, f"make run GPU={hardware.fitting[0].value}"
    lacking = [_missing_for(build, hardware) for build in usable]
    if all(lacking):
        return PlacementReason.LIBRARY_MISSING, lacking[0]
    return PlacementReason.DRIVER_REFUSES, ", ".join(hardware.names)


def _missing_for(build: GpuBuild, hardware: Hardware) -> str:
    """Return the library that a build lacks, or an empty text."""
    names = {name for each in DRIVERS.get(build, {}).values() for name in each}
    return next((name for name in hardware.missing if name in names), "")
