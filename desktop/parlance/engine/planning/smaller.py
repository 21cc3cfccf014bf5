"""What is asked for once more, and less, when loading fails for want of memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import NotEnoughMemory
from parlance.contract.plan import Compromise, PlacementReason
from parlance.engine.planning.wish import SHORTEST_CONTEXT
from parlance.modelfile.memory import CONTEXT_STEP, PROCESSOR

if TYPE_CHECKING:
    from parlance.contract.models import LoadOptions
    from parlance.contract.plan import DeviceShare, LoadPlan
    from parlance.engine.planning.room import Surroundings

_LAYERS_LEFT = 0.75
"""Part of the layers on GPUs that stay there."""

_LEAST_SHARE = 0.1
"""Less of a model on the GPU makes nothing faster."""


def smaller_plan(options: LoadOptions, plan: LoadPlan, *, weights: bool) -> LoadPlan | None:
    """Return a plan that asks for less than `plan`, or None if nothing less was asked for.

    `weights` says that they had no room themselves; else it was the context. A context
    becomes half as long, unless it was asked for; else some layers leave the GPUs.
    """
    shortest = min(SHORTEST_CONTEXT, plan.context)
    if not weights and not options.context and plan.context > shortest:
        half = plan.context // 2 // CONTEXT_STEP * CONTEXT_STEP
        context = max(shortest, half)
        return _stepped(plan, Compromise.SHORTER_CONTEXT, context=context, cells=context)
    if not weights and plan.cells > plan.context:
        return _stepped(plan, cells=plan.context)
    if plan.placement.gpu_layers:
        return _with_fewer_layers(plan)
    return None


def no_room(plan: LoadPlan, here: Surroundings, *, loaded: bool = False) -> NotEnoughMemory:
    """Return why `plan` was refused: the numbers of the device that lacks most.

    `here` is what is free now; `loaded` says that the weights lie in it already.
    """
    free = {device.name: device.free_bytes for device in here.devices}
    free[PROCESSOR] = here.free_bytes

    def needed(share: DeviceShare) -> int:
        return share.need.total_bytes - (share.need.weights_bytes if loaded else 0)

    fullest = max(plan.shares, key=lambda share: needed(share) - free.get(share.device, 0))
    return NotEnoughMemory(
        needed_bytes=needed(fullest), available_bytes=free.get(fullest.device, 0)
    )


def _with_fewer_layers(plan: LoadPlan) -> LoadPlan:
    """Return a plan with three quarters of the layers on each GPU, or none if that is few."""
    *gpus, processor = plan.shares
    counts = [int(share.layers * _LAYERS_LEFT) for share in gpus]
    if sum(counts) < max(1, round(plan.placement.layers * _LEAST_SHARE)):
        counts = [0] * len(gpus)
    left = [_cut(share, count) for share, count in zip(gpus, counts, strict=True) if count]
    moved = [share.need for share in gpus]
    kept = [share.need for share in left]
    layers = plan.placement.layers - sum(counts)
    need = replace(
        processor.need,
        weights_bytes=processor.need.weights_bytes
        + sum(need.weights_bytes for need in moved)
        - sum(need.weights_bytes for need in kept),
        context_bytes=processor.need.context_bytes
        + sum(need.context_bytes for need in moved)
        - sum(need.context_bytes for need in kept),
    )
    reason = PlacementReason.PARTLY_ON_GPU if left else PlacementReason.GPU_TOO_FULL
    roomiest = max(gpus, key=lambda share: share.free_bytes)
    placement = replace(
        plan.placement,
        device="+".join(share.description for share in left) or PROCESSOR,
        gpu_layers=sum(counts),
        reason=reason,
        needed_bytes=0 if left else roomiest.need.total_bytes,
        free_bytes=0 if left else roomiest.free_bytes,
    )
    return _stepped(
        plan,
        *([Compromise.FEWER_LAYERS] if left else []),
        placement=placement,
        shares=(*left, replace(processor, layers=layers, need=need)),
        expert_layers=min(plan.expert_layers, max(0, sum(counts) - 1)),
    )


def _cut(share: DeviceShare, layers: int) -> DeviceShare:
    """Return about what so many of the layers of a device take there."""
    part = layers / share.layers
    need = replace(
        share.need,
        weights_bytes=int(share.need.weights_bytes * part),
        context_bytes=int(share.need.context_bytes * part),
    )
    return replace(share, layers=layers, need=need)


def _stepped(plan: LoadPlan, *given_up: Compromise, **fields: object) -> LoadPlan:
    more = (each for each in given_up if each not in plan.compromises)
    compromises = (*plan.compromises, *more, Compromise.STEPPED_DOWN)
    return replace(plan, compromises=compromises, exact=False, **fields)
