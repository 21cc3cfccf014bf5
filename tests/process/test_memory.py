"""What a model would take, told without loading it, is what it takes when it is loaded."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    EngineCrashed,
    FaultError,
    FileUnwritable,
    ModelFileDamaged,
    ModelFileMissing,
    ModelNotSupported,
    NotAModelFile,
)
from parlance.contract.hardware import DeviceKind, MemoryNeed
from parlance.engine.llama.memory_log import read_log
from parlance.engine.planning.measuring import list_devices, measure_memory, sparse_copy
from tests.families.batch import write_families
from tests.gguf_factory import LAYERS, WIDTH, TinyModel, write_model, write_recurrent_model

ROOT = Path(__file__).resolve().parents[2]
VERSION = "0.5.0-dev"
"""The llama.cpp whose log and C++ accounts were read when this was written."""

MIB = 1024 * 1024
ROUNDED = 0.006 * MIB
"""Half of what the log rounds to, and a little."""

REAL_LOAD = """
import sys
from parlance.engine.llama.breakdown import read_breakdown
from parlance.engine.llama.context import Context, ContextShape
from parlance.engine.llama.devices import list_devices, llama_build, start_backend
from parlance.engine.llama.hollow import FullLog
from parlance.engine.llama.memory_log import read_log
from parlance.engine.llama.model import Model

log = FullLog()
start_backend()
model = Model(sys.argv[1], 0, lambda share: None)
shape = ContextShape(cells=int(sys.argv[2]), sequences=int(sys.argv[3]), batch=128, threads=1)
context = Context(model, shape, lambda: False)
print(llama_build())
print(read_breakdown(context.handle, 10**12))
print("\\n".join(log.lines))
"""
"""Loads for certain, in a process of its own, since llama.cpp's log has one receiver."""


def real_log(path: Path, context: int, sequences: int) -> list[str]:
    command = [sys.executable, "-c", REAL_LOAD, str(path), str(context), str(sequences)]
    done = subprocess.run(command, cwd=ROOT / "desktop", check=True, capture_output=True)
    return done.stdout.decode().splitlines()


def logged_sizes(lines: list[str], kind: str) -> float:
    """Return the bytes of all buffers of a kind that a real load allocated."""
    found = (re.search(rf"{kind} buffer size = +([\d.]+) MiB", line) for line in lines)
    return sum(float(match[1]) for match in found if match) * MIB


def test_llama_cpp_is_the_one_whose_accounts_are_known(tiny_model) -> None:
    assert real_log(tiny_model, 256, 1)[0] == VERSION


def test_accounts_that_cannot_be_right_are_not_believed(tiny_model) -> None:
    assert real_log(tiny_model, 256, 1)[1] == "None"


@pytest.fixture(scope="session")
def models(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("measured")
    assert not write_families(folder, ["gemma3", "jamba", "bert"]).failures
    return {
        "llama": write_model(folder / "llama.gguf"),
        "mamba": write_recurrent_model(folder / "mamba.gguf"),
        "gemma3": folder / "gemma3.gguf",
        "jamba": folder / "jamba.gguf",
        "bert": folder / "bert.gguf",
    }


@pytest.mark.parametrize("sequences", [1, 4])
@pytest.mark.parametrize("context", [512, 8192])
@pytest.mark.parametrize("name", ["llama", "mamba", "gemma3", "jamba"])
def test_the_numbers_are_those_of_a_real_load(nursery, models, name, context, sequences) -> None:
    path = models[name]
    [need] = measure_memory(
        nursery, str(path), Cancel(), context=context, sequences=sequences, batch=128
    )
    lines = real_log(path, context, sequences)
    assert need.device == "CPU"
    assert need.weights_bytes == pytest.approx(logged_sizes(lines, "model"), abs=ROUNDED)
    memory = logged_sizes(lines, "KV") + logged_sizes(lines, "RS")
    assert need.context_bytes == pytest.approx(memory, abs=2 * ROUNDED)
    assert need.compute_bytes == pytest.approx(logged_sizes(lines, "compute"), abs=ROUNDED)
    assert need.weights_bytes > path.stat().st_size / 2
    assert min(need.context_bytes, need.compute_bytes) > 0
    # Where the accounts cannot be read, the log tells the same.
    [logged] = read_log(lines, devices=["CPU"], model_bytes=need.weights_bytes)
    assert logged.weights_bytes == need.weights_bytes
    assert logged.context_bytes == pytest.approx(need.context_bytes, abs=2 * ROUNDED)
    assert logged.compute_bytes == pytest.approx(need.compute_bytes, abs=ROUNDED)


def test_a_longer_context_takes_more_and_the_weights_stay(nursery, models) -> None:
    def of(context: int) -> MemoryNeed:
        path = str(models["llama"])
        [need] = measure_memory(nursery, path, Cancel(), context=context)
        return need

    short, long = of(1024), of(4096)
    if sys.platform == "linux":
        both, layers, number_bytes = 2 * WIDTH, LAYERS, 2
        assert short.context_bytes == 1024 * both * layers * number_bytes
    assert long.context_bytes == 4 * short.context_bytes
    assert long.weights_bytes == short.weights_bytes
    assert long.total_bytes > short.total_bytes


def test_a_model_without_a_memory_of_sequences_is_measured_too(nursery, models) -> None:
    [need] = measure_memory(nursery, str(models["bert"]), Cancel(), context=512)
    assert need.context_bytes == 0
    assert need.weights_bytes > 0
    assert need.compute_bytes > 0


@pytest.mark.parametrize("name", ["llama", "mamba"])
def test_the_header_of_a_model_is_enough(nursery, models, tmp_path, name) -> None:
    data = models[name].read_bytes()
    header = data[: data.rindex(b"blk.") + 256]
    assert len(header) < len(data) / 3
    copy = tmp_path / "header-only.gguf"
    sparse_copy(header, len(data), copy)
    assert copy.stat().st_size == len(data)
    measured = measure_memory(nursery, str(copy), Cancel(), context=2048)
    assert measured == measure_memory(nursery, str(models[name]), Cancel(), context=2048)


@pytest.mark.skipif(sys.platform == "win32", reason="blocks are counted elsewhere only")
def test_a_header_of_a_large_model_takes_no_room(tmp_path) -> None:
    copy = tmp_path / "large.gguf"
    sparse_copy(b"GGUF" * 1000, 40 * 1024**3, copy)
    assert copy.stat().st_size == 40 * 1024**3
    assert copy.stat().st_blocks * 512 < MIB


def test_a_copy_that_cannot_be_written_is_named(tmp_path) -> None:
    with pytest.raises(FaultError) as raised:
        sparse_copy(b"", 10, tmp_path / "nowhere" / "x.gguf")
    assert isinstance(raised.value.fault, FileUnwritable)


def fault_of(nursery, path: Path | str):
    with pytest.raises(FaultError) as raised:
        measure_memory(nursery, str(path), Cancel(), context=512)
    return raised.value.fault


def test_what_is_no_model_is_refused_by_name(nursery, models, tmp_path) -> None:
    missing = tmp_path / "gone.gguf"
    assert fault_of(nursery, missing) == ModelFileMissing(path=str(missing))
    other = tmp_path / "other.gguf"
    other.write_bytes(b"<html>")
    assert fault_of(nursery, other) == NotAModelFile(path=str(other))
    odd = write_model(tmp_path / "odd.gguf", TinyModel(architecture="bart"))
    assert fault_of(nursery, odd) == ModelNotSupported(path=str(odd), architecture="bart")
    wrong = tmp_path / "wrong.gguf"
    data = models["llama"].read_bytes()
    wrong.write_bytes(data.replace(b"blk.1.attn_norm.weight", b"blk.1.attn_morn.weight"))
    assert isinstance(fault_of(nursery, wrong), ModelFileDamaged)


def test_a_process_that_dies_of_a_file_is_told_as_a_crash(nursery, tiny_model, monkeypatch) -> None:
    started = nursery.start

    def start_and_kill(name, decoder, **named):
        child = started(name, decoder, **named)
        child.kill()
        return child

    monkeypatch.setattr(nursery, "start", start_and_kill)
    assert isinstance(fault_of(nursery, tiny_model), EngineCrashed)


def test_measuring_stops_at_once(nursery, tiny_model) -> None:
    cancel = Cancel()
    timer = threading.Timer(0.05, cancel.request)
    timer.start()
    with pytest.raises(Cancelled):
        while True:
            measure_memory(nursery, str(tiny_model), cancel, context=512)
    timer.join()


def test_the_devices_are_listed_without_a_model(nursery) -> None:
    devices = list_devices(nursery, Cancel())
    [processor] = [device for device in devices if device.kind is DeviceKind.CPU]
    assert 0 < processor.free_bytes <= processor.total_bytes


CUDA_LOG = """
load_tensors: layer   0 assigned to device CPU, is_swa = 0
load_tensors: layer   1 assigned to device CUDA0, is_swa = 0
load_tensors: layer   2 assigned to device CUDA0, is_swa = 0
load_tensors: layer   3 assigned to device CUDA0, is_swa = 0
load_tensors:        CUDA0 model buffer size =     0.00 MiB
llama_kv_cache: layer   0: dev = CPU
llama_kv_cache: layer   1: dev = CUDA0
llama_kv_cache: layer   2: dev = CUDA0
llama_kv_cache: size =   12.00 MiB (   512 cells,   3 layers,  1/1 seqs), K (f16):    6.00 MiB
llama_memory_recurrent, layer   0: dev = CUDA0
llama_memory_recurrent: size =    2.50 MiB (     1 cells,   1 layers,  1 seqs  0 rs_seq)
sched_reserve:      CUDA0 compute buffer size =   300.00 MiB
sched_reserve:  CUDA_Host compute buffer size =    10.00 MiB
""".splitlines()


def test_a_log_divides_by_the_layers_of_each_device() -> None:
    processor, graphics = read_log(CUDA_LOG, devices=["CPU", "CUDA0"], model_bytes=400 * MIB)
    assert (processor.device, graphics.device) == ("CPU", "CUDA0")
    assert (processor.weights_bytes, graphics.weights_bytes) == (100 * MIB, 300 * MIB)
    assert (processor.context_bytes, graphics.context_bytes) == (4 * MIB, 10.5 * MIB)
    assert (processor.compute_bytes, graphics.compute_bytes) == (10 * MIB, 300 * MIB)
