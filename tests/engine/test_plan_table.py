"""Plans for made-up computers and models of which there are only headers.

No plan takes more than is free less the margin, and each uses nine tenths of what helps.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.hardware import DeviceKind, MemoryNeed, usable_memory, usable_on
from parlance.contract.models import LoadOptions
from parlance.contract.plan import CacheType, Compromise, LoadPlan, PlacementReason
from parlance.engine.planning.plan import Surroundings, make_plan
from parlance.engine.planning.record import candidate_of
from parlance.engine.planning.room import chosen_gpus
from parlance.modelfile.memory import PROCESSOR, Candidate, Costs
from tests.engine.machines import MACHINES, MIB, gpu, machine
from tests.engine.plan_models import BUILDS, header_of_build

HEADERS = {name: header_of_build(build) for name, build in BUILDS.items()}
LONGEST, COMFORTABLE, SHORTEST = 131_072, 8192, 2048
MOST_ASKED, MOST_WITHOUT_GPU = 6, 2
HELPFUL = 0.9
ALONE = {PlacementReason.NO_GPU_FOUND, PlacementReason.SWITCHED_OFF}


class Truth:
    """What llama.cpp would say: the formula's numbers, off by a little, device by device.

    Attributes:
        asked: candidates that were measured.
    """

    def __init__(self, name: str, weights: float = 1.0, compute: float = 1.0) -> None:
        self._costs = Costs(HEADERS[name])
        self._factors = weights, compute
        self.asked: list[Candidate] = []

    def __call__(self, candidate: Candidate) -> tuple[MemoryNeed, ...]:
        self.asked.append(candidate)
        return self.of(candidate)

    def of(self, candidate: Candidate) -> tuple[MemoryNeed, ...]:
        weights, compute = self._factors
        return tuple(
            MemoryNeed(
                device=need.device,
                weights_bytes=int(need.weights_bytes * weights),
                context_bytes=need.context_bytes,
                compute_bytes=int(need.compute_bytes * compute),
            )
            for need in self._costs.needs(candidate)
        )


def planned(
    options: LoadOptions, name: str, here: Surroundings, truth: Truth
) -> LoadPlan | NotEnoughMemory:
    """Return the plan, or why there is none, which always has numbers that say it."""
    try:
        return make_plan(options, HEADERS[name], here, truth)
    except FaultError as error:
        fault = error.fault
    if not isinstance(fault, NotEnoughMemory) or fault.needed_bytes <= fault.available_bytes:
        pytest.fail(f"{fault} says nothing")
    return fault


def taken_of_memory(plan: LoadPlan, here: Surroundings, vocabulary: int) -> int:
    """Return what a plan takes of RAM, with all that is no part of the model."""
    shared = {device.name for device in here.devices if device.shares_memory}
    lying = sum(
        share.need.total_bytes
        for share in plan.shares
        if share.device in shared or share.device == PROCESSOR
    )
    return lying + plan.kept_bytes + candidate_of(plan).outputs * vocabulary * 4


def check_limits(plan: LoadPlan, here: Surroundings, truth: Truth, name: str) -> None:
    """Check that nothing is taken that is not there."""
    devices = {device.name: device for device in here.devices}
    needs = {need.device: need for need in truth.of(candidate_of(plan))}
    for share in plan.shares:
        assert share.need == needs[share.device]
        if share.device != PROCESSOR:
            assert share.need.total_bytes <= usable_on(devices[share.device])
    memory = max(usable_memory(here.free_bytes), here.free_bytes // 4)
    assert taken_of_memory(plan, here, HEADERS[name].vocabulary or 0) <= memory
    layers = (HEADERS[name].blocks or 0) + 1
    assert sum(share.layers for share in plan.shares) == plan.placement.layers == layers
    assert plan.placement.gpu_layers == sum(share.layers for share in plan.shares[:-1])
    assert plan.cells >= plan.context
    assert len(truth.asked) <= (
        MOST_ASKED if chosen_gpus(LoadOptions(path=""), here.devices) else 2
    )


def check_use(plan: LoadPlan, here: Surroundings, name: str, longest: int) -> None:
    """Check that what would help and has room was taken, to a tenth of the room."""
    header = HEADERS[name]
    usable = max(usable_memory(here.free_bytes), here.free_bytes // 4)
    memory_is_full = taken_of_memory(plan, here, header.vocabulary or 0) >= HELPFUL * usable
    gpus = chosen_gpus(LoadOptions(path=""), here.devices)
    room = sum(usable_on(device) for device in gpus)
    used = sum(share.need.total_bytes for share in plan.shares[:-1])
    # Of several GPUs each may have room left that is too small for one more layer.
    largest = max(layer_sizes(plan, name), default=0)
    gpus_are_full = used >= HELPFUL * room - max(0, len(gpus) - 1) * largest
    reason = plan.placement.reason
    if reason in ALONE:
        assert plan.context == longest or memory_is_full
    elif reason is PlacementReason.GPU_TOO_FULL:
        assert plan.placement.needed_bytes > plan.placement.free_bytes or memory_is_full
    elif reason is PlacementReason.PARTLY_ON_GPU or reason is PlacementReason.EXPERTS_ON_CPU:
        assert used + largest * len(gpus) >= HELPFUL * room or memory_is_full
    else:
        assert plan.context == longest or gpus_are_full or memory_is_full


def layer_sizes(plan: LoadPlan, name: str) -> list[int]:
    """Return what each layer would take on one GPU with the plan's context."""
    blocks = HEADERS[name].blocks or 0
    costs = Costs(HEADERS[name])
    plain = candidate_of(plan)
    whole = Candidate(
        context=plain.context,
        cells=plain.cells,
        gpus=("one",),
        layers=(blocks + 1,),
        sequences=plain.sequences,
        batch=plain.batch,
        cache=plain.cache,
    )
    return costs.layer_costs(whole)


def longest_of(name: str) -> int:
    return min(BUILDS[name].trained, LONGEST)


@pytest.mark.parametrize("off", [(1.0, 1.0), (1.0, 1.4), (1.03, 0.7)])
@pytest.mark.parametrize("computer", MACHINES)
def test_every_model_is_planned_within_the_memory_and_uses_it(computer, off) -> None:
    here = MACHINES[computer]
    for name in BUILDS:
        truth = Truth(name, *off)
        plan = planned(LoadOptions(path=""), name, here, truth)
        if isinstance(plan, NotEnoughMemory):
            check_refusal(here, name)
            continue
        check_limits(plan, here, truth, name)
        check_use(plan, here, name, longest_of(name))
        assert plan.exact
        shorter = Compromise.SHORTER_CONTEXT in plan.compromises
        assert shorter == (plan.context < longest_of(name))


def check_refusal(here: Surroundings, name: str) -> None:
    """Check that a model was refused only because nothing has room for it."""
    costs = Costs(HEADERS[name])
    least = Candidate(context=SHORTEST, cells=SHORTEST, batch=128, sequences=2)
    gpus = chosen_gpus(LoadOptions(path=""), here.devices)
    room = max(usable_memory(here.free_bytes), here.free_bytes // 4)
    room += sum(usable_on(device) for device in gpus if not device.shares_memory)
    [need] = costs.needs(least)
    assert need.total_bytes > HELPFUL * room - 2**30 * len(gpus)


@pytest.mark.parametrize("asked", [512, 4096, 20_000, 100_000, 300_000])
def test_a_context_that_was_asked_for_is_never_shortened(asked) -> None:
    for here in MACHINES.values():
        for name in ("dense-8b", "mixture-30b", "window-12b", "hybrid-3b"):
            truth = Truth(name)
            options = LoadOptions(path="", context=asked)
            plan = planned(options, name, here, truth)
            if isinstance(plan, NotEnoughMemory):
                continue
            assert plan.context == asked
            assert Compromise.SHORTER_CONTEXT not in plan.compromises
            check_limits(plan, here, truth, name)


GPUS = st.lists(
    st.tuples(st.floats(0.3, 80), st.sampled_from(["GPU", "MTL", "RPC", "integrated"])), max_size=4
)


@given(
    computer=st.tuples(st.floats(2, 256), st.floats(0.05, 1.0), GPUS),
    name=st.sampled_from(sorted(BUILDS)),
    asked=st.sampled_from([0, 0, 0, 1024, 16_384, 65_536]),
    off=st.tuples(st.floats(0.98, 1.05), st.floats(0.5, 2.0)),
)
@settings(max_examples=60, deadline=None)
def test_no_computer_is_asked_for_more_than_it_has(computer, name, asked, off) -> None:
    memory, free, gpus = computer
    devices = [
        gpu(
            number,
            size,
            kind=DeviceKind.INTEGRATED_GPU if kind == "integrated" else DeviceKind.GPU,
            name=kind,
            elsewhere="10.0.0.2:50052" if kind == "RPC" else "",
        )
        for number, (size, kind) in enumerate(gpus)
    ]
    here = machine(memory, *devices, free=memory * free)
    truth = Truth(name, *off)
    plan = planned(LoadOptions(path="", context=asked), name, here, truth)
    if not isinstance(plan, NotEnoughMemory):
        assert plan.context == asked or not asked
        check_limits(plan, here, truth, name)


@pytest.mark.parametrize("cache", list(CacheType))
@pytest.mark.parametrize("layers", [0, 5, 20, 999])
@pytest.mark.parametrize("experts", [-1, 0, 7])
def test_what_the_person_chose_is_taken_as_it_is(cache, layers, experts) -> None:
    here = machine(64, gpu(0, 24), gpu(1, 24))
    options = LoadOptions(
        path="", cache=cache, gpu_layers=layers, expert_layers=experts, batch=256, threads=3
    )
    plan = make_plan(options, HEADERS["mixture-47b"], here, Truth("mixture-47b"))
    assert plan.cache is cache
    assert plan.placement.gpu_layers == min(layers, 33)
    assert plan.batch == 256
    assert plan.placement.threads == 3
    if experts >= 0 and layers:
        assert plan.expert_layers == min(experts, max(0, layers - 1), 32)


def test_the_margin_of_a_gpu_gives_way_to_what_the_person_chose() -> None:
    here = machine(32, gpu(0, 6))
    automatic = make_plan(LoadOptions(path=""), HEADERS["dense-8b"], here, Truth("dense-8b"))
    assert automatic.placement.gpu_layers == 33
    tight = machine(32, gpu(0, 5))
    less = make_plan(LoadOptions(path=""), HEADERS["dense-8b"], tight, Truth("dense-8b"))
    assert less.placement.gpu_layers < 33
    options = LoadOptions(path="", gpu_layers=33, context=2048)
    asked = make_plan(options, HEADERS["dense-8b"], tight, Truth("dense-8b"))
    assert asked.placement.gpu_layers == 33
    [on_gpu, _] = asked.shares
    assert on_gpu.need.total_bytes <= on_gpu.free_bytes - on_gpu.margin_bytes
    with pytest.raises(FaultError) as raised:
        make_plan(
            LoadOptions(path="", gpu_layers=33),
            HEADERS["dense-8b"],
            machine(32, gpu(0, 4)),
            Truth("dense-8b"),
        )
    assert isinstance(raised.value.fault, NotEnoughMemory)
    assert raised.value.fault.available_bytes == 4 * 1024 * MIB
