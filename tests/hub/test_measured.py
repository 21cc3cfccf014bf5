"""Verdicts rest on what was measured here, where something was."""

from __future__ import annotations

import msgspec
import pytest
from tests.records import GIB, RECORD, on_gpu, record

from parlance.contract.fit import Computer, Fit, Wish
from parlance.contract.hardware import Device, DeviceKind, MemoryNeed
from parlance.contract.online import HubModel
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.choosing.computer import computer_from
from parlance.hub.choosing.measured import (
    GPU_BYTES,
    PROCESSOR_BYTES,
    gpu_rate,
    processor_rate,
    records_of,
)
from parlance.hub.choosing.needs import Need, need_of_model
from parlance.hub.choosing.recommending import recommend
from parlance.hub.choosing.verdicts import exact_verdict, judge

NEED = Need(weights_bytes=5 * GIB, context_bytes=GIB, compute_bytes=GIB // 2, read_bytes=6 * GIB)
CPU = Device(
    name="CPU", description="Some CPU", kind=DeviceKind.CPU, free_bytes=GIB, total_bytes=GIB
)
GPU = Device(
    name="CUDA0",
    description="Played GPU",
    kind=DeviceKind.GPU,
    free_bytes=10 * GIB,
    total_bytes=12 * GIB,
)


def computer(*records: object, gpu: Device | None = None, probed: float = 48.0 * GIB) -> Computer:
    devices = [CPU] if gpu is None else [CPU, gpu]
    return computer_from(devices, 32 * GIB, probed, records=records)  # type: ignore[arg-type]


def test_without_records_everything_is_as_it_was() -> None:
    here = computer()
    assert (here.memory_rate, here.memory_measured, here.gpu_measured) == (48.0 * GIB, False, False)
    verdict = judge(NEED, here, 4096)
    assert verdict.tokens_per_second == pytest.approx(8.0)
    assert (verdict.measured, verdict.estimated) == (False, False)


def test_a_file_that_was_measured_where_it_would_run_has_that_speed() -> None:
    own = (record(writing_rate=3.3),)
    verdict = judge(NEED, computer(), 4096, records=own)
    assert verdict.fit is Fit.CPU
    assert verdict.tokens_per_second == 3.3
    assert (verdict.measured, verdict.estimated) == (True, False)


def test_what_was_measured_elsewhere_does_not_count_for_this_device() -> None:
    here = computer(gpu=GPU)
    on_processor = judge(NEED, here, 4096, records=(RECORD,))
    assert on_processor.fit is Fit.GPU
    assert not on_processor.measured
    there = judge(NEED, here, 4096, records=(RECORD, on_gpu(writing_rate=77.0)))
    assert (there.measured, there.tokens_per_second) == (True, 77.0)
    other = judge(NEED, here, 4096, records=(on_gpu(device="Another GPU"),))
    assert not other.measured
    partly = judge(NEED, here, 4096, records=(on_gpu(gpu_layers=20),))
    assert not partly.measured
    experts = judge(NEED, here, 4096, records=(on_gpu(expert_layers=5),))
    assert not experts.measured


def test_a_divided_model_counts_where_it_was_divided_about_so() -> None:
    small = msgspec.structs.replace(GPU, free_bytes=4 * GIB)
    here = computer(gpu=small)
    near, far = on_gpu(gpu_layers=17, writing_rate=20.0), on_gpu(gpu_layers=30)
    verdict = judge(NEED, here, 4096, records=(far, near))
    assert verdict.fit is Fit.PARTLY
    assert (verdict.measured, verdict.tokens_per_second) == (True, 20.0)
    assert not judge(NEED, here, 4096, records=(far,)).measured


def test_a_record_without_a_writing_rate_tells_no_speed() -> None:
    verdict = judge(NEED, computer(), 4096, records=(record(writing_rate=0.0),))
    assert not verdict.measured
    assert verdict.tokens_per_second == pytest.approx(8.0)


def test_what_is_too_large_has_no_speed_even_if_it_ran_once() -> None:
    verdict = judge(NEED, Computer(memory_bytes=GIB), 4096, records=(RECORD,))
    assert verdict.fit is Fit.TOO_LARGE
    assert (verdict.tokens_per_second, verdict.measured) == (0.0, False)


def test_another_models_rate_takes_the_place_of_the_probed_one() -> None:
    # 10 tokens a second that read 4 GiB each are 40 GiB a second.
    here = computer(RECORD, probed=60.0 * GIB)
    assert (here.memory_rate, here.memory_measured) == (40.0 * GIB, True)
    verdict = judge(NEED, here, 4096)
    assert verdict.tokens_per_second == pytest.approx(40 / 6, abs=0.05)
    assert (verdict.measured, verdict.estimated) == (False, True)


def test_a_gpus_rate_comes_from_models_that_were_there_as_a_whole() -> None:
    here = computer(on_gpu(), on_gpu(gpu_layers=10, writing_rate=1.0), gpu=GPU)
    assert (here.gpu_rate, here.gpu_measured) == (320.0 * GIB, True)
    verdict = judge(NEED, here, 4096)
    assert verdict.fit is Fit.GPU
    assert verdict.tokens_per_second == pytest.approx(320 / 6, abs=0.05)
    assert verdict.estimated
    assert gpu_rate([on_gpu(device="Another GPU")], ("CUDA0", "Played GPU")) == 0.0
    assert gpu_rate([on_gpu(device="CUDA0+Played GPU")], ("CUDA0", "Played GPU")) > 0.0
    assert gpu_rate([on_gpu(device="CUDA0+Gone GPU")], ("CUDA0", "Played GPU")) == 0.0
    assert gpu_rate([on_gpu(expert_layers=3)], ("Played GPU",)) == 0.0


def test_a_divided_model_is_estimated_only_where_both_sides_are_measured() -> None:
    small = msgspec.structs.replace(GPU, free_bytes=4 * GIB)
    assert judge(NEED, computer(RECORD, on_gpu(), gpu=small), 4096).estimated
    one_side = judge(NEED, computer(on_gpu(), gpu=small), 4096)
    assert one_side.fit is Fit.PARTLY
    assert not one_side.estimated


def test_graphics_that_share_the_memory_have_a_rate_of_their_own_where_one_was_measured() -> None:
    shared = msgspec.structs.replace(GPU, kind=DeviceKind.INTEGRATED_GPU)
    assert computer(RECORD, gpu=shared, probed=0.0).gpu_rate == 40.0 * GIB
    here = computer(RECORD, on_gpu(writing_rate=15.0), gpu=shared)
    assert (here.gpu_rate, here.gpu_measured) == (60.0 * GIB, True)
    assert here.memory_rate == 40.0 * GIB


def test_the_median_of_several_models_counts() -> None:
    rates = (8.0, 10.0, 30.0)
    several = [record(model_key=str(rate), writing_rate=rate) for rate in rates]
    assert processor_rate(several) == 40.0 * GIB


@pytest.mark.parametrize(
    "wrong",
    [
        {"read_bytes": PROCESSOR_BYTES - 1},
        {"read_bytes": 0},
        {"writing_rate": 0.0},
        {"writing_rate": 1e-4},
        {"writing_rate": 1e6},
        {"gpu_layers": 3},
    ],
)
def test_records_that_tell_nothing_of_the_memory_do_not_count(wrong: dict[str, object]) -> None:
    assert processor_rate([record(**wrong)]) == 0.0
    assert processor_rate([record(**wrong), RECORD]) == 40.0 * GIB


def test_small_models_tell_nothing_of_a_gpu() -> None:
    assert gpu_rate([on_gpu(read_bytes=GPU_BYTES - 1)], ("Played GPU",)) == 0.0


def test_an_exact_verdict_uses_them_too() -> None:
    def part(name: str, weights: float) -> MemoryNeed:
        size = int(weights * GIB)
        return MemoryNeed(device=name, weights_bytes=size, context_bytes=0, compute_bytes=0)

    here = computer(gpu=GPU)
    needs = [part("CPU", 0.5), part("CUDA0", 4.5)]
    verdict = exact_verdict(needs, here, 4096, records=(on_gpu(writing_rate=77.0),))
    assert (verdict.fit, verdict.exact, verdict.measured) == (Fit.GPU, True, True)
    assert verdict.tokens_per_second == 77.0
    on_cpu = exact_verdict([part("CPU", 5)], computer(), 4096, records=(RECORD,))
    assert (on_cpu.fit, on_cpu.measured, on_cpu.tokens_per_second) == (Fit.CPU, True, 10.0)


def test_records_of_a_file_are_found_by_repository_name_and_size() -> None:
    own = (RECORD,)
    assert records_of(own, "Owner/Model", "model-Q4_K_M.gguf", 5 * GIB) == own
    assert records_of(own, "owner/model", "*Q4_K_M.gguf", 0) == own
    assert records_of(own, "owner/model", "model-Q8_0.gguf", 5 * GIB) == ()
    assert records_of(own, "owner/other", "model-Q4_K_M.gguf", 5 * GIB) == ()
    assert records_of(own, "owner/model", "model-Q4_K_M.gguf", 4 * GIB) == ()
    nowhere = (record(model_key="starter"), record(model_key="/models/model-Q4_K_M.gguf"))
    assert records_of(nowhere, "owner/model", "*", 0) == ()


def test_a_recommended_file_that_was_measured_has_its_own_speed() -> None:
    here = Computer(memory_bytes=24 * GIB, memory_rate=45e9)
    before = next(made for made in recommend(read_catalogue(), Wish(), here) if made.recommended)
    assert before.file is not None
    assert not before.verdict.measured
    file = before.file.pattern.replace("*", "x")
    own = record(
        model_key=f"{before.entry.repo}@abc/{file}",
        model_bytes=before.file.size_bytes or GIB,
        writing_rate=before.verdict.tokens_per_second + 1.0,
    )
    known = msgspec.structs.replace(here, records=(own,))
    after = next(
        made
        for made in recommend(read_catalogue(), Wish(), known)
        if made.entry.id == before.entry.id
    )
    assert after.file == before.file
    assert after.verdict.measured
    assert after.verdict.tokens_per_second == pytest.approx(own.writing_rate, abs=0.06)


def test_a_mixture_that_is_named_after_its_active_weights_reads_only_them() -> None:
    dense = HubModel(repo="someone/Thing-30B-GGUF", parameters=30_000_000_000, file_bytes=18 * GIB)
    mixture = msgspec.structs.replace(dense, repo="someone/Thing-30B-A3B-GGUF")
    need, sparse = need_of_model(dense, 4096), need_of_model(mixture, 4096)
    assert sparse.total_bytes == need.total_bytes
    assert need.read_bytes - sparse.read_bytes == pytest.approx(0.9 * 18 * GIB, rel=0.001)
    strange = msgspec.structs.replace(dense, repo="someone/Thing-30B-A300B-GGUF")
    assert need_of_model(strange, 4096) == need
