"""The plan follows from the memory and the devices, and says why."""

from __future__ import annotations

import pytest

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.hardware import DeviceKind, GpuBuild, Hardware, MemoryNeed
from parlance.contract.models import LoadOptions
from parlance.contract.plan import CacheType, Compromise, PlacementReason
from parlance.contract.plan_wording import describe_plan
from parlance.engine.planning.layers import spread_layers
from parlance.engine.planning.plan import NotMeasurable, Surroundings, kept_budget, make_plan
from parlance.engine.planning.record import candidate_of
from parlance.engine.planning.room import chosen_gpus
from parlance.modelfile.header import Header
from parlance.modelfile.memory import cache_bytes, known_layers, state_bytes
from tests.engine.machines import GIB, MIB, by_formula, gpu, machine
from tests.engine.plan_models import BUILDS, Build, header_of_build

DENSE = header_of_build(BUILDS["dense-8b"])
MIXTURE = header_of_build(BUILDS["mixture-30b"])
AUTOMATIC = LoadOptions(path="")


def planned(header: Header, here: Surroundings, **options):
    return make_plan(LoadOptions(path="", **options), header, here, by_formula(header))


def test_the_cache_of_a_known_shape_has_its_known_size() -> None:
    # Llama 3 8B: 2 x 32 layers x 8 heads x 128 numbers x 2 bytes = 128 KiB a token.
    assert cache_bytes(DENSE, 1) == 131_072
    assert cache_bytes(DENSE, 1, CacheType.Q8_0) == 131_072 * 34 // 64
    assert cache_bytes(DENSE, 1, CacheType.Q4_0) == 131_072 * 18 // 64


def test_heads_that_differ_by_layer_are_added_up_without_a_table_too() -> None:
    header = Header(version=3, blocks=3, embedding_length=64, heads=(4, 4, 4), kv_heads=(2, 0, 1))
    assert cache_bytes(header, 10) == 3 * (16 + 16) * 2 * 10
    assert state_bytes(header) == 0
    spread = known_layers(header, 4000)
    assert [layer.weights_bytes for layer in spread.table.layers] == [1000] * 3
    assert spread.table.input_bytes == 1000


def test_a_file_of_which_only_the_size_is_known_is_planned_too(tmp_path) -> None:
    path = tmp_path / "model.gguf"
    with path.open("wb") as file:
        file.truncate(4 * GIB)
    header = Header(
        version=3,
        architecture="llama",
        trained_context=131_072,
        blocks=32,
        embedding_length=4096,
        heads=(32,),
        kv_heads=(8,),
    )

    def refused(_candidate):
        raise NotMeasurable

    plan = make_plan(LoadOptions(path=str(path)), header, machine(16, gpu(0, 8)), refused)
    assert plan.placement.reason is PlacementReason.ALL_ON_GPU
    assert not plan.exact
    assert sum(share.need.weights_bytes for share in plan.shares) == 4 * GIB


@pytest.mark.parametrize(
    ("options", "here", "reason", "placed"),
    [
        ({}, machine(16), PlacementReason.NO_GPU_FOUND, 0),
        ({"gpu_layers": 0}, machine(16, gpu(0, 24)), PlacementReason.SWITCHED_OFF, 0),
        ({"gpu_layers": 0}, machine(16), PlacementReason.SWITCHED_OFF, 0),
        ({}, machine(16, gpu(0, 24)), PlacementReason.ALL_ON_GPU, 33),
        ({"gpu_layers": 99}, machine(16, gpu(0, 24)), PlacementReason.ALL_ON_GPU, 33),
        ({"gpu_layers": 10}, machine(16, gpu(0, 24)), PlacementReason.PARTLY_ON_GPU, 10),
        ({}, machine(16, gpu(0, 4)), PlacementReason.PARTLY_ON_GPU, 22),
        ({}, machine(16, gpu(0, 1)), PlacementReason.GPU_TOO_FULL, 0),
        ({"devices": ("GPU7",)}, machine(16, gpu(0, 24)), PlacementReason.NO_GPU_FOUND, 0),
    ],
)
def test_the_placement_says_why(options, here, reason, placed) -> None:
    plan = planned(DENSE, here, **options)
    placement = plan.placement
    assert (placement.reason, placement.gpu_layers, placement.layers) == (reason, placed, 33)
    assert placement.threads == 8
    assert describe_plan(plan)


def test_a_gpu_that_is_too_full_is_told_with_numbers() -> None:
    placement = planned(DENSE, machine(16, gpu(0, 1))).placement
    assert placement.free_bytes == 512 * MIB
    assert 512 * MIB < placement.needed_bytes < GIB


@pytest.mark.parametrize(
    ("hardware", "builds", "reason", "detail"),
    [
        (Hardware(), frozenset(), PlacementReason.NO_GPU_FOUND, ""),
        (
            Hardware(names=("A card",), fitting=(GpuBuild.VULKAN,)),
            frozenset(),
            PlacementReason.BUILD_WITHOUT_GPU,
            "make run GPU=vulkan",
        ),
        (
            Hardware(names=("A card",), fitting=(GpuBuild.VULKAN,), missing=("libvulkan.so.1",)),
            frozenset({GpuBuild.VULKAN}),
            PlacementReason.LIBRARY_MISSING,
            "libvulkan.so.1",
        ),
    ],
)
def test_without_a_gpu_the_first_thing_to_change_is_named(hardware, builds, reason, detail) -> None:
    plain = machine(16)
    here = Surroundings(
        devices=plain.devices, hardware=hardware, builds=builds, cores=8, free_bytes=12 * GIB
    )
    placement = planned(DENSE, here).placement
    assert (placement.reason, placement.detail) == (reason, detail)


def test_a_less_precise_memory_comes_before_fewer_layers() -> None:
    build = BUILDS["dense-13b"]  # keeps 0.8 MiB for each token
    header = header_of_build(build)
    plan = planned(header, machine(32, gpu(0, 10.5)))
    assert plan.placement.reason is PlacementReason.ALL_ON_GPU
    assert plan.cache is CacheType.Q8_0
    assert plan.compromises == (Compromise.SMALLER_CACHE,)
    exact = planned(header, machine(32, gpu(0, 10.5)), cache=CacheType.F16)
    assert exact.placement.reason is PlacementReason.PARTLY_ON_GPU
    plainly = planned(header, machine(32, gpu(0, 10.5)), flash_attention=False)
    assert plainly.cache is CacheType.F16
    assert not plainly.flash_attention


def test_heads_that_no_block_divides_keep_their_precision() -> None:
    odd = header_of_build(Build("dense", 40, 3200, 13_824, 40, 40, 80, trained=4096))
    assert planned(odd, machine(32, gpu(0, 5))).cache is CacheType.F16
    assert planned(odd, machine(32), cache=CacheType.Q4_0).cache is CacheType.F16


def test_a_quantized_memory_needs_flash_attention_and_gets_it() -> None:
    plan = planned(DENSE, machine(64), cache=CacheType.Q4_0, flash_attention=False)
    assert plan.flash_attention


def test_the_experts_of_as_few_layers_as_needed_stay_with_the_processor() -> None:
    here = machine(32, gpu(0, 12))
    plan = planned(MIXTURE, here)
    assert plan.placement.reason is PlacementReason.EXPERTS_ON_CPU
    assert plan.placement.gpu_layers == plan.placement.layers == 49
    assert 0 < plan.expert_layers < 48
    assert Compromise.EXPERTS_ON_CPU in plan.compromises
    one_less = planned(MIXTURE, here, expert_layers=plan.expert_layers - 1)
    assert one_less.cache is CacheType.Q8_0 or one_less.placement.gpu_layers < 49
    asked = planned(MIXTURE, here, expert_layers=40)
    assert asked.expert_layers == 40
    assert Compromise.EXPERTS_ON_CPU not in asked.compromises


def test_several_gpus_are_filled_by_their_room_and_the_processor_is_last() -> None:
    here = machine(64, gpu(0, 8), gpu(1, 16))
    plan = planned(header_of_build(BUILDS["dense-32b"]), here)
    first, second, processor = plan.shares
    assert (first.device, second.device, processor.device) == ("GPU0", "GPU1", "CPU")
    assert second.layers == pytest.approx(2 * first.layers, abs=2)
    assert first.layers + second.layers + processor.layers == 65
    assert plan.placement.device == f"{first.description}+{second.description}"
    candidate = candidate_of(plan)
    assert candidate.layers == (first.layers, second.layers)
    assert candidate.gpus == ("GPU0", "GPU1")


def test_layers_are_divided_in_proportion() -> None:
    assert spread_layers([10] * 30, [100, 200]) == (10, 20)
    assert spread_layers([10] * 30, [1000, 2000]) == (10, 20)
    assert spread_layers([10] * 31, [100, 200]) is None
    assert spread_layers([1, 1, 100], [150]) == (3,)
    assert spread_layers([1, 1, 100], [5, 110]) == (2, 1)
    assert spread_layers([100, 1, 1], [5, 110]) == (0, 3)


def test_a_processors_own_graphics_count_only_without_another_gpu() -> None:
    own = gpu(0, 8, kind=DeviceKind.INTEGRATED_GPU)
    card = gpu(1, 6)
    far = gpu(2, 24, name="RPC", elsewhere="10.0.0.2:50052")
    assert chosen_gpus(AUTOMATIC, (own,)) == (own,)
    assert chosen_gpus(AUTOMATIC, (own, card)) == (card,)
    assert chosen_gpus(AUTOMATIC, (own, far)) == (far, own)
    assert chosen_gpus(LoadOptions(path="", devices=("GPU0",)), (own, card)) == (own,)


def test_a_model_that_fits_here_crosses_no_network() -> None:
    far = gpu(1, 24, name="RPC", elsewhere="10.0.0.2:50052")
    near = planned(DENSE, machine(32, gpu(0, 24), far))
    assert [share.device for share in near.shares] == ["GPU0", "CPU"]
    both = planned(DENSE, machine(32, gpu(0, 8), far))
    assert [share.device for share in both.shares] == ["RPC1", "GPU0", "CPU"]
    assert both.shares[0].elsewhere == "10.0.0.2:50052"


def test_memory_that_is_shared_is_counted_once_for_both() -> None:
    here = machine(16, gpu(0, 13, name="MTL"), free=12)
    plan = planned(DENSE, here)
    assert plan.placement.reason is PlacementReason.ALL_ON_GPU
    together = sum(share.need.total_bytes for share in plan.shares)
    assert together <= 12 * GIB * 0.9 - GIB
    own = planned(DENSE, machine(16, gpu(0, 13), free=12))
    assert own.context > plan.context


def test_a_context_that_cannot_fit_is_refused_with_numbers() -> None:
    with pytest.raises(FaultError) as raised:
        planned(DENSE, machine(16), context=1_000_000)
    fault = raised.value.fault
    assert isinstance(fault, NotEnoughMemory)
    assert fault.needed_bytes > 120 * GIB > fault.available_bytes


def test_a_computer_that_is_too_full_refuses_a_large_model_and_loads_a_small_one() -> None:
    with pytest.raises(FaultError):
        planned(DENSE, machine(16, free=1.2))
    small = header_of_build(Build("dense", 12, 256, 512, 4, 4, 64, vocabulary=4096))
    plan = planned(small, machine(16, free=1.0))
    assert plan.shares[0].need.total_bytes <= 256 * MIB
    assert plan.context >= 2048


def test_a_model_without_attention_keeps_its_trained_length() -> None:
    header = Header(version=3, architecture="mamba", blocks=4, trained_context=8192)
    assert planned(header, machine(8, free=2)).context == 8192


def test_requests_share_a_pool_that_holds_at_least_one_whole_context() -> None:
    plan = planned(DENSE, machine(64), context=2048)
    assert (plan.parallel, plan.cells, plan.sequences) == (16, 4 * 2048, 32)
    assert planned(DENSE, machine(64), context=30_000).cells == 30_000
    tight = planned(DENSE, machine(8), context=2048)
    assert tight.cells == 2048
    assert planned(DENSE, machine(64), context=2048, parallel=1).cells == 2048


def test_recurrent_layers_limit_how_many_run() -> None:
    header = header_of_build(BUILDS["recurrent-3b"])
    roomy = planned(header, machine(64))
    assert (roomy.parallel, roomy.sequences) == (16, 20)
    tight = planned(header, machine(8, free=4))
    assert 1 <= tight.parallel < tight.sequences < 16


def test_the_memory_for_earlier_prompts_is_an_eighth_unless_something_is_asked_for() -> None:
    assert kept_budget(0, machine(64)) == 0
    assert kept_budget(5, machine(64)) == 5
    assert kept_budget(-1, machine(64, free=60)) == pytest.approx(53 * GIB / 8, rel=0.01)
    assert kept_budget(-1, machine(256)) == 8 * GIB
    assert planned(DENSE, machine(64), kept_bytes=7).kept_bytes == 7
    # Rather than refusing a model, nothing is set aside.
    barely = planned(DENSE, machine(8, free=6.35), context=2048)
    assert barely.kept_bytes == 0


def test_what_is_loaded_beside_the_model_has_room_too(tmp_path) -> None:
    projector = tmp_path / "projector.gguf"
    with projector.open("wb") as file:
        file.truncate(GIB)
    here = machine(16, gpu(0, 8))
    plain = planned(DENSE, here)
    seeing = planned(DENSE, here, projector=str(projector))
    assert seeing.context < plain.context
    assert seeing.shares[0].need.total_bytes <= plain.shares[0].need.total_bytes - GIB


def test_what_will_be_given_back_counts_as_free() -> None:
    here = machine(16, gpu(0, 8), free=5)
    back = (
        MemoryNeed(device="CPU", weights_bytes=GIB, context_bytes=GIB, compute_bytes=0),
        MemoryNeed(device="GPU0", weights_bytes=9 * GIB, context_bytes=0, compute_bytes=0),
    )
    after = here.after(back)
    assert after.free_bytes == 7 * GIB
    assert [device.free_bytes for device in after.devices] == [7 * GIB, 8 * GIB]


def test_a_precision_that_llama_cpp_refuses_is_done_without() -> None:
    header = header_of_build(BUILDS["dense-13b"])
    truth = by_formula(header)

    def choosy(candidate):
        if candidate.cache is not CacheType.F16:
            raise NotMeasurable
        return truth(candidate)

    plan = make_plan(AUTOMATIC, header, machine(32, gpu(0, 10.5)), choosy)
    assert plan.cache is CacheType.F16
    assert plan.exact
    assert plan.placement.reason is PlacementReason.PARTLY_ON_GPU
