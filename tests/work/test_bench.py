"""What `parlance bench` measures, on an engine that plays and on a tiny real one."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece
from parlance.contract.faults import EngineRefused, FaultError, NotAModelFile
from parlance.contract.hardware import Device, DeviceKind
from parlance.contract.models import LoadOptions, ModelDescription
from parlance.contract.plan import Placement, PlacementReason
from parlance.engine.client import LocalEngine
from parlance.work.bench import (
    BenchAsk,
    BenchProgress,
    BenchResult,
    BenchStep,
    Gauges,
    bench,
)
from parlance.work.gauges import ProcessMemory, engine_memory, memory_bandwidth
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine

MEMORY = ProcessMemory(now_bytes=5, peak_bytes=7)
GAUGES = Gauges(memory=lambda: MEMORY, bandwidth=lambda _threads: 1e9)
ASK = BenchAsk(options=LoadOptions(path="scripted.gguf", threads=2), repeats=3, cache_bytes=10)
STEPS = [BenchStep.FIRST_TOKEN, BenchStep.READING, BenchStep.WRITING, BenchStep.TOGETHER]
GPU = Device(
    name="GPU0", description="Played", kind=DeviceKind.GPU, free_bytes=10**9, total_bytes=10**9
)


def writing(tokens: int = 0) -> ScriptedEngine:
    """Return an engine that writes so many tokens, or as many as it is asked for."""
    return ScriptedEngine(lambda request: Reply(pieces=("x",) * (tokens or request.max_tokens)))


def measured(engine, ask: BenchAsk = ASK, gauges: Gauges = GAUGES) -> tuple[list, BenchResult]:
    *begun, result = bench(ask, engine, gauges, Cancel())
    assert all(isinstance(item, BenchProgress) for item in begun)
    return [item.step for item in begun], result


class WithGpu(ScriptedEngine):
    """Has a GPU; `fits` tells whether a model finds room on it."""

    def __init__(self, *, fits: bool = True) -> None:
        super().__init__(lambda request: Reply(pieces=("x",) * request.max_tokens))
        self.fits = fits

    def describe(self) -> ModelDescription:
        described = msgspec.structs.replace(super().describe(), devices=(*DESCRIPTION.devices, GPU))
        if self.loads[-1].gpu_layers == 0 or not self.fits:
            return described
        placement = Placement(
            device="Played", gpu_layers=3, layers=3, threads=2, reason=PlacementReason.ALL_ON_GPU
        )
        plan = msgspec.structs.replace(described.plan, placement=placement)
        return msgspec.structs.replace(described, plan=plan)


def test_a_computer_without_a_gpu_is_measured_once() -> None:
    engine = writing()
    steps, result = measured(engine)
    assert [load.gpu_layers for load in engine.loads] == [0]
    assert steps == [BenchStep.LOADING, BenchStep.BANDWIDTH, *STEPS]
    [device] = result.devices
    assert device.placement == DESCRIPTION.placement
    assert device.memory == MEMORY
    assert result.bandwidth == 1e9


def test_a_gpu_is_measured_after_the_processor_and_has_no_share_of_the_memorys_bandwidth() -> None:
    engine = WithGpu()
    steps, result = measured(engine)
    assert [load.gpu_layers for load in engine.loads] == [0, -1]
    assert steps == [
        BenchStep.LOADING,
        BenchStep.BANDWIDTH,
        *STEPS,
        BenchStep.LOADING,
        *STEPS,
    ]
    processor, gpu = result.devices
    assert processor.bandwidth_share is not None
    assert gpu.placement.gpu_layers == 3
    assert gpu.bandwidth_share is None


def test_a_gpu_on_which_nothing_fits_is_left_out() -> None:
    assert len(measured(WithGpu(fits=False))[1].devices) == 1


def test_every_kind_is_repeated_and_no_prompt_is_asked_twice() -> None:
    engine = writing()
    measured(engine)
    texts = [request.prompt.text for request in engine.requests]
    assert len(texts) == 1 + 3 * (1 + 1 + 1 + ASK.together)
    assert len(set(texts)) == len(texts)
    # The answers do not end before they are as long as they should be.
    assert all(request.min_tokens == request.max_tokens for request in engine.requests)


def test_lengths_are_cut_where_the_context_is_short() -> None:
    engine = writing()
    engine.context = 100
    [device] = measured(engine)[1].devices
    assert device.answer_tokens == 25
    assert 40 <= device.prompt_tokens <= 55


def test_the_share_of_the_bandwidth_is_what_a_token_reads_by_what_memory_gives() -> None:
    [device] = measured(writing())[1].devices
    depth = device.prompt_tokens + device.answer_tokens // 2
    assert device.bytes_per_token == DESCRIPTION.size_bytes + 10 * depth
    expected = device.writing_rate * device.bytes_per_token / 1e9
    assert device.bandwidth_share == pytest.approx(expected)


def test_a_request_that_fails_ends_the_measurement() -> None:
    fault = EngineRefused(step="decode", code=-1)
    engine = ScriptedEngine([Reply(pieces=(Piece(text="x"),), fault=fault)])
    with pytest.raises(FaultError) as raised:
        measured(engine)
    assert raised.value.fault == fault


def test_a_model_that_cannot_be_loaded_ends_the_measurement() -> None:
    engine = writing()
    engine.load_fault = NotAModelFile(path="scripted.gguf")
    with pytest.raises(FaultError):
        measured(engine)
    assert engine.requests == []


def test_a_stop_ends_the_measurement() -> None:
    cancel = Cancel()
    steps = bench(ASK, writing(), GAUGES, cancel)
    assert next(steps) == BenchProgress(step=BenchStep.LOADING)
    cancel.request()
    with pytest.raises(Cancelled):
        list(steps)


def test_a_real_model_is_measured(engine: LocalEngine, tiny_model: Path) -> None:
    options = LoadOptions(path=str(tiny_model), threads=1)
    ask = BenchAsk(options=options, repeats=1, prompt=64, answer=8, together=2)
    gauges = Gauges(memory=engine_memory, bandwidth=lambda _threads: 1e9)
    device = measured(engine, ask, gauges)[1].devices[0]
    assert 40 <= device.prompt_tokens <= 80
    assert min(device.reading_rate, device.writing_rate, device.together_rate) > 0
    assert device.first_token_ms > 0
    assert 0 < device.memory.now_bytes <= device.memory.peak_bytes


def test_a_process_without_an_engine_has_no_memory_to_tell() -> None:
    assert engine_memory() == ProcessMemory()


def test_memory_is_read_at_a_speed_that_can_be() -> None:
    megabyte = 1024**2
    rate = memory_bandwidth(min(2, os.cpu_count() or 1), 32 * megabyte)
    assert 100 * megabyte < rate < 10_000_000 * megabyte
