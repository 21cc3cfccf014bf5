"""How to load a model here: threads, context and layers on the GPU, with the reason."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import psutil

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.models import Device, DeviceKind, Placement, PlacementReason

if TYPE_CHECKING:
    from parlance.contract.models import LoadOptions
    from parlance.modelfile.header import Header

_MARGIN_BYTES = 768 * 1024 * 1024
"""Left for the system and the window."""

_CACHE_SHARE = 0.5
"""Part of the memory left by the model that an automatic context may take."""

_POOL_SHARE = 0.125
"""Part of it that requests beside the first may take."""

PARALLEL = 16
"""Requests at a time: more hardly raises the throughput of two cores or of a GPU."""

_MOST_PARALLEL = 128
_IDLE = 16
_IDLE_RECURRENT = 4
_USUAL_LENGTH = 1024
"""Tokens of a passage and its answer, or of a short chat."""

_MOST_CONTEXTS = 4
"""So many whole contexts are enough, however short they are."""

_MOST_KEPT = 8 * 1024**3
_CONVOLVED = 4
_BYTES_PER_STATE = 4
_CONTEXT_STEP = 256
_SHORTEST_CONTEXT = 2048
_LONGEST_AUTOMATIC = 131_072
_UNKNOWN_TRAINED = 4096
_BYTES_PER_NUMBER = 2
_GPUS = (DeviceKind.GPU, DeviceKind.INTEGRATED_GPU)


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What the plan is made from; `free_bytes` is the free memory of the system."""

    devices: tuple[Device, ...]
    built_with_gpu: bool
    cores: int
    free_bytes: int


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What to ask llama.cpp for.

    Attributes:
        context: tokens that one request may use; cells: tokens that the memory holds, of
            all requests together.
        parallel: requests that run at the same time; sequences: those, and places for
            texts that were read before.
    """

    context: int
    cells: int
    parallel: int
    sequences: int
    placement: Placement


def look_around(devices: tuple[Device, ...], *, built_with_gpu: bool) -> Surroundings:
    """Return the surroundings of this process."""
    return Surroundings(
        devices=devices,
        built_with_gpu=built_with_gpu,
        cores=_physical_cores(),
        free_bytes=psutil.virtual_memory().available,
    )


def make_plan(options: LoadOptions, header: Header, here: Surroundings) -> Plan:
    """Return how to load the model. Raises FaultError(NotEnoughMemory)."""
    size = _file_bytes(options.path) * (header.split_count or 1)
    placement = _place(options, header, here, size)
    share = placement.gpu_layers / placement.layers if placement.layers else 0.0
    gpu = _gpu(here)
    on_gpu = gpu is not None and share == 1.0
    free = gpu.free_bytes if gpu is not None and on_gpu else here.free_bytes
    left = max(0, free - _MARGIN_BYTES - int(size * (1.0 if on_gpu else 1.0 - share)))
    context = _context(options, header, left)
    parallel, sequences = _sequences(options, header, left)
    return Plan(
        context=context,
        cells=_cells(header, context, parallel, left),
        parallel=parallel,
        sequences=sequences,
        placement=placement,
    )


def no_room(plan: Plan, header: Header, here: Surroundings) -> NotEnoughMemory:
    """Return why the context of `plan` was refused, with what is free after loading.

    The KV cache lies where its layers are; of two devices the fuller one is told.
    """
    needed = cache_bytes(header, plan.context)
    placement, gpu = plan.placement, _gpu(here)
    on_gpu = needed * placement.gpu_layers // max(1, placement.layers)
    rest = needed - on_gpu
    gpu_is_fuller = gpu is not None and on_gpu * here.free_bytes >= rest * gpu.free_bytes
    if gpu is not None and placement.gpu_layers > 0 and gpu_is_fuller:
        return NotEnoughMemory(needed_bytes=on_gpu, available_bytes=gpu.free_bytes)
    return NotEnoughMemory(needed_bytes=rest, available_bytes=here.free_bytes)


def cache_bytes(header: Header, context: int) -> int:
    """Return the size of the KV cache of `context` tokens in half precision.

    0 where the header does not tell (recurrent models, whose state has one size).
    """
    layers, heads = header.blocks or 0, header.heads or (0,)
    kv_heads = header.kv_heads or heads
    width = (header.embedding_length or 0) // max(1, *heads)
    both = (header.key_length or width) + (header.value_length or width)
    total_heads = sum(kv_heads) if len(kv_heads) > 1 else kv_heads[0] * layers
    return total_heads * both * _BYTES_PER_NUMBER * context


def state_bytes(header: Header) -> int:
    """Return about what one sequence takes in recurrent layers; 0 for a model without any."""
    inner, state = header.ssm_inner or 0, header.ssm_state or 0
    if header.wkv_head:
        inner, state = header.embedding_length or 0, header.wkv_head + 2
    return (header.blocks or 0) * inner * (state + _CONVOLVED) * _BYTES_PER_STATE


def _sequences(options: LoadOptions, header: Header, left_bytes: int) -> tuple[int, int]:
    """Return how many requests may run, and how many sequences there are.

    An attention cell belongs to any number of sequences for nothing; a recurrent layer
    has memory set apart for each, used or not.
    """
    parallel = min(options.parallel or PARALLEL, _MOST_PARALLEL)
    each = state_bytes(header)
    if each == 0:
        return parallel, parallel + _IDLE
    affordable = max(2, int(left_bytes * _POOL_SHARE) // each)
    sequences = min(parallel + _IDLE_RECURRENT, affordable)
    return max(1, min(parallel, sequences - 1)), sequences


def _cells(header: Header, context: int, parallel: int, left_bytes: int) -> int:
    """Return how many tokens all requests together may hold, at least one whole context."""
    per_step = cache_bytes(header, _CONTEXT_STEP)
    wanted = min(parallel * _USUAL_LENGTH, _MOST_CONTEXTS * context)
    affordable = int(left_bytes * _POOL_SHARE) // per_step * _CONTEXT_STEP if per_step else wanted
    return max(context, min(wanted, affordable))


def kept_budget(asked_bytes: int) -> int:
    """Return the memory for states of texts that were read before, in bytes.

    An eighth of the machine's, at most 8 GiB, where nothing is asked for.
    """
    if asked_bytes >= 0:
        return asked_bytes
    return min(psutil.virtual_memory().total // 8, _MOST_KEPT)


def _context(options: LoadOptions, header: Header, left_bytes: int) -> int:
    if options.context > 0:
        needed = cache_bytes(header, options.context)
        if needed > left_bytes + _MARGIN_BYTES:
            raise FaultError(NotEnoughMemory(needed_bytes=needed, available_bytes=left_bytes))
        return options.context
    trained = min(header.trained_context or _UNKNOWN_TRAINED, _LONGEST_AUTOMATIC)
    per_step = cache_bytes(header, _CONTEXT_STEP)
    if per_step == 0:
        return trained
    fitting = int(left_bytes * _CACHE_SHARE) // per_step * _CONTEXT_STEP
    return min(trained, max(fitting, _SHORTEST_CONTEXT))


def _place(options: LoadOptions, header: Header, here: Surroundings, size: int) -> Placement:
    # llama.cpp counts the output as one more layer.
    layers = (header.blocks or 0) + 1
    gpu = _gpu(here)
    wanted = layers if options.gpu_layers < 0 else min(options.gpu_layers, layers)
    if gpu is not None and options.gpu_layers < 0:
        fitting = max(0, gpu.free_bytes - _MARGIN_BYTES) * layers // max(1, size)
        wanted = min(wanted, fitting)
    gpu_layers = 0 if gpu is None else wanted
    return Placement(
        device=gpu.description if gpu is not None and gpu_layers > 0 else "CPU",
        gpu_layers=gpu_layers,
        layers=layers,
        threads=options.threads or here.cores,
        reason=_reason(options, here, gpu_layers, layers),
    )


def _reason(
    options: LoadOptions, here: Surroundings, gpu_layers: int, layers: int
) -> PlacementReason:
    if options.gpu_layers == 0:
        return PlacementReason.SWITCHED_OFF
    if not here.built_with_gpu:
        return PlacementReason.BUILD_WITHOUT_GPU
    if _gpu(here) is None:
        return PlacementReason.NO_GPU_FOUND
    if gpu_layers == 0:
        return PlacementReason.GPU_TOO_FULL
    if gpu_layers < layers:
        return PlacementReason.PARTLY_ON_GPU
    return PlacementReason.ALL_ON_GPU


def _gpu(here: Surroundings) -> Device | None:
    gpus = [device for device in here.devices if device.kind in _GPUS]
    return max(gpus, key=lambda device: device.free_bytes, default=None)


def _physical_cores() -> int:
    """Return the physical cores that this process may use."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = min(cores, len(os.sched_getaffinity(0)))
    return max(1, cores)


def _file_bytes(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0
