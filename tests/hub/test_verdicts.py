"""Verdicts: where a model runs and how fast, from what it needs and what there is."""

from __future__ import annotations

import pytest

from parlance.contract.fit import Computer, Fit
from parlance.contract.hardware import Device, DeviceKind, MemoryNeed
from parlance.hub.choosing.computer import computer_from
from parlance.hub.choosing.needs import Need
from parlance.hub.choosing.verdicts import exact_verdict, judge

GIB = 1024**3
NEED = Need(weights_bytes=5 * GIB, context_bytes=GIB, compute_bytes=GIB // 2, read_bytes=6 * GIB)


def computer(memory: float, gpu: float = 0.0, **more) -> Computer:
    rates = {"memory_rate": 48.0 * GIB, "gpu_rate": 480.0 * GIB if gpu else 0.0}
    return Computer(memory_bytes=int(memory * GIB), gpu_bytes=int(gpu * GIB), **{**rates, **more})


@pytest.mark.parametrize(
    ("memory", "gpu", "fit", "speed"),
    [
        (16, 8, Fit.GPU, 80.0),
        (16, 6.5, Fit.GPU, 80.0),
        # Half of what has layers is read from each side.
        (16, 3.5, Fit.PARTLY, 14.5),
        (3, 3.5, Fit.TOO_LARGE, 0.0),
        # Less than a tenth would be on the GPU.
        (16, 1.0, Fit.CPU, 8.0),
        (16, 0, Fit.CPU, 8.0),
        (6.5, 0, Fit.CPU, 8.0),
        (6.4, 0, Fit.TOO_LARGE, 0.0),
        (1, 8, Fit.GPU, 80.0),
    ],
)
def test_a_model_runs_where_there_is_room(memory, gpu, fit, speed) -> None:
    verdict = judge(NEED, computer(memory, gpu), 4096)
    assert verdict.fit is fit
    assert verdict.tokens_per_second == pytest.approx(speed, rel=0.01)
    assert verdict.need_bytes == NEED.total_bytes
    assert (verdict.context, verdict.exact) == (4096, False)
    assert verdict.memory_bytes == int(memory * GIB)


def test_a_model_of_unknown_size_is_not_judged() -> None:
    verdict = judge(Need(weights_bytes=0), computer(16), 4096)
    assert verdict.fit is Fit.UNKNOWN
    assert (verdict.need_bytes, verdict.tokens_per_second) == (0, 0.0)


def test_a_speed_that_nothing_tells_is_not_told() -> None:
    assert judge(NEED, computer(16, memory_rate=0.0), 4096).tokens_per_second == 0.0
    assert judge(NEED, computer(16, 8, gpu_rate=0.0), 4096).tokens_per_second == 0.0
    divided = judge(NEED, computer(16, 3.5, gpu_rate=0.0), 4096)
    assert divided.fit is Fit.PARTLY
    assert divided.tokens_per_second == pytest.approx(16.0)


def test_graphics_that_share_the_memory_make_no_room() -> None:
    assert judge(NEED, computer(8, 8, shared=True), 4096).fit is Fit.GPU
    assert judge(NEED, computer(8, 4, shared=True), 4096).fit is Fit.CPU
    assert judge(NEED, computer(6, 6, shared=True), 4096).fit is Fit.TOO_LARGE


def part(device: str, weights: float, context: float, compute: float) -> MemoryNeed:
    return MemoryNeed(
        device=device,
        weights_bytes=int(weights * GIB),
        context_bytes=int(context * GIB),
        compute_bytes=int(compute * GIB),
    )


def test_a_measured_model_is_judged_exactly() -> None:
    verdict = exact_verdict([part("CPU", 5, 1, 0.5)], computer(16), 8192)
    assert verdict.exact
    assert verdict.fit is Fit.CPU
    assert verdict.need_bytes == NEED.total_bytes
    assert verdict.tokens_per_second == pytest.approx(8.0)
    sparse = exact_verdict([part("CPU", 5, 1, 0.5)], computer(16), 8192, active_share=0.2)
    assert sparse.tokens_per_second == pytest.approx(24.0)


def test_what_stays_in_ram_is_not_counted_for_the_gpu() -> None:
    needs = [part("CPU", 0.5, 0, 0.1), part("CUDA0", 4.5, 1, 0.4)]
    assert exact_verdict(needs, computer(16, 6), 8192).fit is Fit.GPU
    assert exact_verdict(needs, computer(0.2, 6), 8192).fit is Fit.TOO_LARGE
    assert exact_verdict(needs, computer(16, 5), 8192).fit is Fit.PARTLY
    assert exact_verdict(needs, computer(6.2, 6, shared=True), 8192).fit is Fit.TOO_LARGE


def device(kind: DeviceKind, free: float, name: str = "CUDA0") -> Device:
    size = int(free * GIB)
    return Device(name=name, description="", kind=kind, free_bytes=size, total_bytes=2 * size)


CPU = device(DeviceKind.CPU, 16, "CPU")


def test_a_margin_is_kept_of_all_memory() -> None:
    made = computer_from([CPU], 10 * GIB, 30e9)
    assert made == Computer(memory_bytes=8 * GIB, memory_rate=30e9)
    assert computer_from([CPU], GIB // 2, 0.0).memory_bytes == 0


def test_all_gpus_count_and_each_keeps_some() -> None:
    gpus = [device(DeviceKind.GPU, 20), device(DeviceKind.GPU, 4)]
    made = computer_from([CPU, *gpus], 10 * GIB, 30e9)
    assert made.gpu_bytes == int(18 * GIB) + int(3.5 * GIB)
    assert (made.shared, made.gpu_rate) == (False, 0.0)


def test_integrated_graphics_take_their_memory_from_ram() -> None:
    graphics = device(DeviceKind.INTEGRATED_GPU, 20, "Vulkan0")
    made = computer_from([CPU, graphics], 10 * GIB, 30e9)
    assert made.shared
    assert made.gpu_bytes == made.memory_bytes
    assert made.gpu_rate == 30e9
    beside = computer_from([CPU, graphics, device(DeviceKind.GPU, 10)], 10 * GIB, 30e9)
    assert not beside.shared
    assert beside.gpu_bytes == 9 * GIB


def test_metal_is_shared_memory() -> None:
    assert computer_from([device(DeviceKind.GPU, 8, "MTL0")], 10 * GIB, 90e9).shared
