"""The plan as people see it: what lies on which device, what was given up, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.plan import (
    CacheType,
    Compromise,
    DeviceShare,
    LoadPlan,
    Placement,
    PlacementReason,
)
from parlance.engine.devices.reasons import without_gpu
from parlance.modelfile.memory import PROCESSOR, Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.hardware import MemoryNeed
    from parlance.contract.models import LoadOptions
    from parlance.engine.planning.room import Room, Surroundings
    from parlance.engine.planning.search import Search
    from parlance.engine.planning.wish import Wish


@dataclass(frozen=True, slots=True)
class Settled:
    """A candidate that has room, and what it takes; `exact` if llama.cpp told that."""

    room: Room
    candidate: Candidate
    needs: tuple[MemoryNeed, ...]
    exact: bool


def write_plan(
    options: LoadOptions, wish: Wish, here: Surroundings, search: Search, settled: Settled
) -> LoadPlan:
    """Return the record of a candidate that was settled on."""
    candidate = settled.candidate
    return LoadPlan(
        placement=_placement(options, here, search, settled),
        context=candidate.context,
        cells=candidate.cells,
        parallel=wish.running(candidate.sequences),
        sequences=candidate.sequences,
        batch=candidate.batch,
        expert_layers=candidate.expert_layers,
        cache=candidate.cache,
        flash_attention=candidate.flash_attention,
        mmap=options.mmap,
        mlock=options.mlock,
        shares=tuple(_shares(here, search, settled)),
        compromises=tuple(_compromises(options, wish, search, candidate)),
        exact=settled.exact,
        kept_bytes=settled.room.kept_bytes,
    )


def candidate_of(plan: LoadPlan) -> Candidate:
    """Return what llama.cpp is asked for by a plan."""
    used = [share for share in plan.shares if share.layers and share.device != PROCESSOR]
    return Candidate(
        context=plan.context,
        cells=plan.cells,
        gpus=tuple(share.device for share in used),
        layers=tuple(share.layers for share in used),
        expert_layers=plan.expert_layers,
        sequences=plan.sequences,
        batch=plan.batch,
        cache=plan.cache,
        flash_attention=plan.flash_attention,
    )


def _placement(
    options: LoadOptions, here: Surroundings, search: Search, settled: Settled
) -> Placement:
    candidate = settled.candidate
    gpus = {gpu.name: gpu.description for gpu in settled.room.gpus}
    reason, detail = _reason(options, here, search, settled)
    needed = free = 0
    if reason is PlacementReason.GPU_TOO_FULL:
        needed, free = search.least_on_gpu()
    return Placement(
        device="+".join(gpus[name] for name in candidate.gpus) or PROCESSOR,
        gpu_layers=candidate.gpu_layers,
        layers=search.layers,
        threads=options.threads or here.cores,
        reason=reason,
        detail=detail,
        needed_bytes=needed,
        free_bytes=free,
    )


def _reason(
    options: LoadOptions, here: Surroundings, search: Search, settled: Settled
) -> tuple[PlacementReason, str]:
    candidate = settled.candidate
    if options.gpu_layers == 0:
        return PlacementReason.SWITCHED_OFF, ""
    if not any(device.is_gpu for device in here.devices):
        return without_gpu(here.hardware, here.builds)
    if not settled.room.gpus:
        return PlacementReason.NO_GPU_FOUND, ""  # none of those that were asked for
    if not candidate.gpus:
        return PlacementReason.GPU_TOO_FULL, ""
    if candidate.gpu_layers < search.layers:
        return PlacementReason.PARTLY_ON_GPU, ""
    experts = candidate.expert_layers > 0
    return (PlacementReason.EXPERTS_ON_CPU if experts else PlacementReason.ALL_ON_GPU), ""


def _shares(here: Surroundings, search: Search, settled: Settled) -> Iterator[DeviceShare]:
    candidate, room = settled.candidate, settled.room
    needs = {need.device: need for need in settled.needs}
    devices = {device.name: device for device in here.devices}
    for name, layers in zip(candidate.gpus, candidate.layers, strict=True):
        device = devices[name]
        yield DeviceShare(
            device=name,
            description=device.description,
            layers=layers,
            need=needs[name],
            free_bytes=device.free_bytes,
            margin_bytes=device.free_bytes - room.limit(name),
            total_bytes=device.total_bytes,
            elsewhere=device.elsewhere,
        )
    processor = devices.get(PROCESSOR)
    yield DeviceShare(
        device=PROCESSOR,
        description=PROCESSOR if processor is None else processor.description,
        layers=search.layers - candidate.gpu_layers,
        need=needs[PROCESSOR],
        free_bytes=here.free_bytes,
        margin_bytes=here.free_bytes - room.memory_bytes,
        total_bytes=0 if processor is None else processor.total_bytes,
    )


def _compromises(
    options: LoadOptions, wish: Wish, search: Search, candidate: Candidate
) -> Iterator[Compromise]:
    if candidate.context < wish.longest:
        yield Compromise.SHORTER_CONTEXT
    if options.cache is None and candidate.cache is not CacheType.F16:
        yield Compromise.SMALLER_CACHE
    if options.expert_layers < 0 and candidate.expert_layers:
        yield Compromise.EXPERTS_ON_CPU
    if options.gpu_layers < 0 and 0 < candidate.gpu_layers < search.layers:
        yield Compromise.FEWER_LAYERS
