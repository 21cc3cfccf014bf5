"""The plan follows from the memory and the devices, and says why."""

from __future__ import annotations

import pytest

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.models import Device, DeviceKind, LoadOptions, PlacementReason
from parlance.contract.wording import describe_placement
from parlance.engine.plan import Surroundings, cache_bytes, kept_budget, make_plan, no_room
from parlance.modelfile.header import Header

GIB = 1024**3
HEADER = Header(
    version=3,
    architecture="llama",
    trained_context=131_072,
    blocks=32,
    embedding_length=4096,
    heads=(32,),
    kv_heads=(8,),
)
CPU = Device(name="CPU", description="CPU", kind=DeviceKind.CPU, free_bytes=1, total_bytes=1)


def gpu(free: int) -> Device:
    return Device(
        name="GPU0",
        description="A graphics card",
        kind=DeviceKind.GPU,
        free_bytes=free,
        total_bytes=free,
    )


def here(*devices: Device, free: int = 16 * GIB, built_with_gpu: bool = True) -> Surroundings:
    return Surroundings(
        devices=(CPU, *devices), built_with_gpu=built_with_gpu, cores=4, free_bytes=free
    )


@pytest.fixture
def options(tmp_path):
    """Return options for a model file of 4 GiB (which takes no room on the disk)."""
    path = tmp_path / "model.gguf"
    with path.open("wb") as file:
        file.truncate(4 * GIB)
    return LoadOptions(path=str(path))


def with_options(options: LoadOptions, **fields) -> LoadOptions:
    return LoadOptions(path=options.path, **fields)


def test_the_cache_of_a_known_shape_has_its_known_size() -> None:
    # Llama 3 8B: 2 x 32 layers x 8 heads x 128 numbers x 2 bytes = 128 KiB a token.
    assert cache_bytes(HEADER, 1) == 131_072


def test_heads_that_differ_by_layer_are_added_up() -> None:
    header = Header(version=3, blocks=3, embedding_length=64, heads=(4, 4, 4), kv_heads=(2, 0, 1))
    assert cache_bytes(header, 10) == 3 * (16 + 16) * 2 * 10


def test_the_context_that_was_asked_for_is_taken(options) -> None:
    plan = make_plan(with_options(options, context=5000), HEADER, here())
    assert plan.context == 5000


def test_an_automatic_context_leaves_memory_for_the_rest(options) -> None:
    plan = make_plan(options, HEADER, here(free=8 * GIB))
    assert 2048 <= plan.context < 131_072
    assert plan.context % 256 == 0
    assert cache_bytes(HEADER, plan.context) < 3 * GIB
    assert make_plan(options, HEADER, here(free=64 * GIB)).context == 131_072
    assert make_plan(options, HEADER, here(free=1 * GIB)).context == 2048


def test_a_context_that_cannot_fit_is_refused(options) -> None:
    with pytest.raises(FaultError) as raised:
        make_plan(with_options(options, context=1_000_000), HEADER, here())
    assert isinstance(raised.value.fault, NotEnoughMemory)


@pytest.mark.parametrize(
    ("layers", "surroundings", "reason", "placed"),
    [
        (-1, here(), PlacementReason.NO_GPU_FOUND, 0),
        (-1, here(built_with_gpu=False), PlacementReason.BUILD_WITHOUT_GPU, 0),
        (0, here(gpu(24 * GIB)), PlacementReason.SWITCHED_OFF, 0),
        (-1, here(gpu(24 * GIB)), PlacementReason.ALL_ON_GPU, 33),
        (99, here(gpu(24 * GIB)), PlacementReason.ALL_ON_GPU, 33),
        (10, here(gpu(24 * GIB)), PlacementReason.PARTLY_ON_GPU, 10),
        (-1, here(gpu(3 * GIB)), PlacementReason.PARTLY_ON_GPU, 18),
        (-1, here(gpu(GIB // 2)), PlacementReason.GPU_TOO_FULL, 0),
    ],
)
def test_the_placement_says_why(options, layers, surroundings, reason, placed) -> None:
    placement = make_plan(with_options(options, gpu_layers=layers), HEADER, surroundings).placement
    assert (placement.reason, placement.gpu_layers, placement.layers) == (reason, placed, 33)
    assert placement.threads == 4
    assert describe_placement(placement)


def test_a_context_that_was_refused_names_the_memory_of_the_device_that_was_full(options) -> None:
    roomy = here(gpu(24 * GIB))
    on_gpu = make_plan(with_options(options, context=8192), HEADER, roomy)
    full = here(gpu(GIB // 4), free=9 * GIB)
    assert no_room(on_gpu, HEADER, full) == NotEnoughMemory(
        needed_bytes=GIB, available_bytes=GIB // 4
    )
    half = make_plan(with_options(options, context=8192, gpu_layers=11), HEADER, roomy)
    third = cache_bytes(HEADER, 8192) // 3
    assert no_room(half, HEADER, full) == NotEnoughMemory(
        needed_bytes=third, available_bytes=GIB // 4
    )
    crowded = here(gpu(9 * GIB), free=GIB // 4)
    assert no_room(half, HEADER, crowded) == NotEnoughMemory(
        needed_bytes=GIB - third, available_bytes=GIB // 4
    )
    off = make_plan(with_options(options, context=8192, gpu_layers=0), HEADER, roomy)
    assert no_room(off, HEADER, full).available_bytes == 9 * GIB


def test_the_threads_that_were_asked_for_are_taken(options) -> None:
    assert make_plan(with_options(options, threads=2), HEADER, here()).placement.threads == 2


def test_a_model_without_attention_keeps_its_trained_length(options) -> None:
    header = Header(version=3, architecture="mamba", blocks=4, trained_context=8192)
    assert make_plan(options, header, here(free=1 * GIB)).context == 8192


def test_requests_share_a_pool_that_holds_at_least_one_whole_context(options) -> None:
    plan = make_plan(with_options(options, context=2048), HEADER, here(free=64 * GIB))
    assert (plan.parallel, plan.cells) == (16, 4 * 2048)
    assert make_plan(with_options(options, context=30_000), HEADER, here()).cells == 30_000
    tight = make_plan(with_options(options, context=2048), HEADER, here(free=5 * GIB))
    assert tight.cells == 2048


def test_recurrent_layers_limit_how_many_run(options) -> None:
    header = Header(
        version=3,
        architecture="mamba",
        blocks=64,
        embedding_length=2560,
        ssm_inner=5120,
        ssm_state=16,
    )
    roomy = make_plan(options, header, here(free=64 * GIB))
    assert (roomy.parallel, roomy.sequences) == (16, 20)
    tight = make_plan(options, header, here(free=6 * GIB))
    assert 1 <= tight.parallel < tight.sequences < 16


def test_the_memory_for_earlier_prompts_is_an_eighth_unless_something_is_asked_for() -> None:
    assert kept_budget(0) == 0
    assert kept_budget(5) == 5
    assert 0 < kept_budget(-1) <= 8 * GIB
