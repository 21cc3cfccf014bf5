"""What is asked for once more, and less, when there is no memory for what was planned."""

from __future__ import annotations

import pytest

from parlance.contract.faults import NotEnoughMemory
from parlance.contract.models import LoadOptions
from parlance.contract.plan import Compromise, PlacementReason
from parlance.contract.plan_wording import describe_plan
from parlance.engine.planning.plan import make_plan
from parlance.engine.planning.record import candidate_of
from parlance.engine.planning.smaller import no_room, smaller_plan
from tests.engine.machines import GIB, by_formula, gpu, machine
from tests.engine.plan_models import BUILDS, header_of_build

DENSE = header_of_build(BUILDS["dense-8b"])
ROOMY = machine(64, gpu(0, 24))


def planned(here=ROOMY, **options):
    return make_plan(LoadOptions(path="", **options), DENSE, here, by_formula(DENSE))


def test_a_context_that_nobody_asked_for_becomes_half_as_long() -> None:
    plan = planned()
    smaller = smaller_plan(LoadOptions(path=""), plan, weights=False)
    assert smaller is not None
    assert smaller.context == plan.context // 2
    assert smaller.cells == smaller.context
    assert smaller.placement == plan.placement
    assert smaller.compromises == (Compromise.SHORTER_CONTEXT, Compromise.STEPPED_DOWN)
    assert not smaller.exact
    assert any("repeated with less" in line for line in describe_plan(smaller))


def test_a_context_that_was_asked_for_stays_and_layers_leave() -> None:
    options = LoadOptions(path="", context=30_000)
    plan = planned(context=30_000)
    smaller = smaller_plan(options, plan, weights=False)
    assert smaller is not None
    assert smaller.context == 30_000
    assert smaller.placement.gpu_layers == int(33 * 0.75)
    assert smaller.placement.reason is PlacementReason.PARTLY_ON_GPU
    assert smaller.compromises == (Compromise.FEWER_LAYERS, Compromise.STEPPED_DOWN)


@pytest.mark.parametrize("here", [ROOMY, machine(64, gpu(0, 12), gpu(1, 24))])
def test_weights_without_room_leave_some_layers_to_the_processor(here) -> None:
    plan = planned(here)
    smaller = smaller_plan(LoadOptions(path=""), plan, weights=True)
    assert smaller is not None
    candidate = candidate_of(smaller)
    assert candidate.gpus == candidate_of(plan).gpus
    assert candidate.gpu_layers < plan.placement.gpu_layers
    assert sum(share.layers for share in smaller.shares) == 33
    before = sum(share.need.weights_bytes for share in plan.shares)
    assert sum(share.need.weights_bytes for share in smaller.shares) == before
    assert smaller.shares[0].need.total_bytes < plan.shares[0].need.total_bytes
    assert smaller.placement.gpu_layers == candidate.gpu_layers


def test_a_few_layers_are_not_worth_a_second_attempt() -> None:
    plan = planned(gpu_layers=3)
    smaller = smaller_plan(LoadOptions(path="", gpu_layers=3), plan, weights=True)
    assert smaller is not None
    assert candidate_of(smaller).gpus == ()
    assert smaller.placement.reason is PlacementReason.GPU_TOO_FULL
    assert smaller.placement.device == "CPU"
    assert smaller.placement.needed_bytes > 0


def test_nothing_less_is_left_for_the_processor_alone() -> None:
    options = LoadOptions(path="", context=8192)
    plan = planned(machine(32), context=8192, parallel=1)
    assert smaller_plan(options, plan, weights=True) is None
    assert smaller_plan(options, plan, weights=False) is None
    pooled = planned(machine(64), context=8192)
    smaller = smaller_plan(options, pooled, weights=False)
    assert smaller is not None
    assert (smaller.context, smaller.cells) == (8192, 8192)


def test_the_numbers_are_those_of_the_device_that_lacks_most() -> None:
    plan = planned(context=8192, gpu_layers=20)
    on_gpu, in_memory = plan.shares
    fault = no_room(plan, machine(64, gpu(0, 1)))
    assert fault == NotEnoughMemory(needed_bytes=on_gpu.need.total_bytes, available_bytes=GIB)
    fault = no_room(plan, machine(64, gpu(0, 24), free=0.5))
    assert fault == NotEnoughMemory(
        needed_bytes=in_memory.need.total_bytes, available_bytes=GIB // 2
    )
