"""Models become smaller, and nothing that goes wrong on the way leaves anything behind."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import gguf
import numpy as np
import psutil
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    AlreadyThere,
    CannotQuantize,
    DiskFull,
    Fault,
    FaultError,
    FileUnwritable,
    ModelFileDamaged,
    ModelFileMissing,
    ModelNotSupported,
)
from parlance.contract.inventory import CareProgress
from parlance.engine.quantizing.quantize import quantize, shrunk_sizes
from parlance.modelfile.header import read_header
from parlance.modelfile.mixtures import OFFERED
from tests.families.batch import run_each, write_families
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import chat, done_of, events_of, loaded, raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.engine.client import LocalEngine

HEADER_BYTES = 256
"""How much the expected size may differ: what the quantizer adds to the header."""

FAMILIES = ("t5", "bert", "mixtral", "mamba", "falcon", "qwen2", "gemma3")


def quantized(
    nursery: Nursery, source: Path, quantization: str, target: Path | None = None
) -> Path:
    """Return the path of what `source` was quantized to, in its folder by default."""
    target = target or source.with_name(f"{source.stem}-{quantization}.gguf")
    for _ in quantize(nursery, str(source), str(target), quantization, Cancel(), threads=1):
        pass
    return target


def answers(engine: LocalEngine) -> bool:
    """Whether a model in memory answers with anything."""
    return done_of(events_of(engine, chat("hello", max_tokens=4))).usage.generated_tokens > 0


def fault_of(act: Callable[[], object]) -> Fault:
    with pytest.raises(FaultError) as raised:
        act()
    return raised.value.fault


def write_wide(path: Path, *, layers: int = 4) -> Path:
    """Write a model whose rows fit all types: F16, random, without a vocabulary."""
    width, forward = 256, 512
    random = np.random.default_rng(3)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(256)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(forward)
    writer.add_head_count(8)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(1000)
    writer.add_tokenizer_model("none")

    def add(name: str, *shape: int) -> None:
        kind = np.float16 if len(shape) > 1 else np.float32
        writer.add_tensor(name, random.standard_normal(shape).astype(kind))

    add("token_embd.weight", 1000, width)
    add("output.weight", 1000, width)
    add("output_norm.weight", width)
    for layer in range(layers):
        for name, rows in (("attn_q", 256), ("attn_k", 64), ("attn_v", 64), ("attn_output", 256)):
            add(f"blk.{layer}.{name}.weight", rows, width)
        add(f"blk.{layer}.ffn_gate.weight", forward, width)
        add(f"blk.{layer}.ffn_up.weight", forward, width)
        add(f"blk.{layer}.ffn_down.weight", width, forward)
        add(f"blk.{layer}.attn_norm.weight", width)
        add(f"blk.{layer}.ffn_norm.weight", width)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def split(source: Path, folder: Path, *, parts: int) -> list[Path]:
    """Write the model at `source` as a set of so many parts."""
    reader = gguf.GGUFReader(source)
    per_part = -(-len(reader.tensors) // parts)
    writer = gguf.GGUFWriter(folder / "parted.gguf", "llama", split_max_tensors=per_part)
    for name, field in reader.fields.items():
        if name.startswith("GGUF.") or name == "general.architecture":
            continue
        kind, last = field.types[0], field.types[-1]
        listed = kind == gguf.GGUFValueType.ARRAY
        writer.add_key_value(name, field.contents(), kind, sub_type=last if listed else None)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, np.array(tensor.data))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return sorted(folder.glob("parted-*.gguf"))


@pytest.fixture(scope="session")
def wide_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wide(tmp_path_factory.mktemp("wide") / "wide.gguf")


@pytest.fixture
def source(tiny_model: Path, tmp_path: Path) -> Path:
    return tmp_path / shutil.copy(tiny_model, tmp_path / "source.gguf")


def test_the_results_take_what_was_expected(nursery, tmp_path, wide_model) -> None:
    sizes = shrunk_sizes(str(wide_model))
    assert [size.size_bytes for size in sizes] == sorted(
        (size.size_bytes for size in sizes), reverse=True
    )
    assert {size.quantization for size in sizes} == {*OFFERED} - {"F16", "BF16"}
    for size in sizes[::3]:
        target = quantized(nursery, wide_model, size.quantization, tmp_path / "result.gguf")
        assert abs(target.stat().st_size - size.size_bytes) <= HEADER_BYTES
        assert target.stat().st_size < wide_model.stat().st_size
        assert read_header(target).quantization == size.quantization
        target.unlink()


@pytest.mark.parametrize("quantization", ["F16", "Q8_0", "Q4_K_M", "IQ4_XS", "Q3_K_S", "Q2_K"])
def test_the_result_loads_and_answers(nursery, source, quantization) -> None:
    target = quantized(nursery, source, quantization)
    expected = {size.quantization: size.size_bytes for size in shrunk_sizes(str(source))}
    assert abs(target.stat().st_size - expected[quantization]) <= HEADER_BYTES
    with loaded(nursery, target) as engine:
        assert answers(engine)


def test_a_q8_0_gives_nearly_the_logits_of_its_source(nursery, source) -> None:
    def weights(path: Path) -> np.ndarray[Any, np.dtype[np.float64]]:
        with loaded(nursery, path) as engine:
            return np.array(engine.next_token(raw("the cat sat"), Cancel()).logprobs)

    before = weights(source)
    eight = np.abs(weights(quantized(nursery, source, "Q8_0")) - before).max()
    four = np.abs(weights(quantized(nursery, source, "Q4_0")) - before).max()
    assert eight < 0.02
    assert eight < four / 4


def test_what_is_q8_0_or_f16_can_be_made_smaller_again(nursery, source) -> None:
    eight = quantized(nursery, source, "Q8_0")
    assert "Q8_0" not in {size.quantization for size in shrunk_sizes(str(eight))}
    half = quantized(nursery, source, "F16")
    for middle in (eight, half, quantized(nursery, source, "BF16")):
        with loaded(nursery, quantized(nursery, middle, "Q4_0")) as engine:
            assert answers(engine)


def test_what_is_quantized_already_is_refused_with_the_reason(nursery, source) -> None:
    four = quantized(nursery, source, "Q4_0")
    assert shrunk_sizes(str(four)) == ()
    fault = fault_of(lambda: quantized(nursery, four, "Q2_K"))
    assert fault == CannotQuantize(
        name=four.name, target="Q2_K", reason="it is quantized already, to Q4_0"
    )


def test_what_would_be_no_smaller_or_is_no_type_is_refused(nursery, wide_model, tmp_path) -> None:
    for quantization, reason in (("F16", "no smaller"), ("IQ1_S", "does not make this type")):
        fault = fault_of(
            lambda name=quantization: quantized(nursery, wide_model, name, tmp_path / "x.gguf")
        )
        assert isinstance(fault, CannotQuantize)
        assert reason in fault.reason


def test_other_kinds_of_models_become_smaller_too(nursery, tmp_path) -> None:
    assert not write_families(tmp_path, FAMILIES).failures
    (tmp_path / "small").mkdir()
    targets = [
        quantized(nursery, tmp_path / f"{name}.gguf", "Q4_K_M", tmp_path / "small" / f"{name}.gguf")
        for name in FAMILIES
    ]
    results, crashes = run_each("tests.families.trial", [], [str(path) for path in targets])
    assert not crashes
    for target in targets:
        expected = shrunk_sizes(str(tmp_path / target.name))
        sizes = {size.quantization: size.size_bytes for size in expected}
        assert abs(target.stat().st_size - sizes["Q4_K_M"]) <= HEADER_BYTES
        result = results[str(target)]
        assert "refused" not in result
        assert result["finite"]
        assert result["alone"] or result["embeddings"]


def test_the_parts_of_a_set_become_one_file(nursery, source, tmp_path) -> None:
    parts = split(source, tmp_path, parts=3)
    assert len(parts) == 3
    one = quantized(nursery, source, "Q8_0")
    assert shrunk_sizes(str(parts[2])) == shrunk_sizes(str(parts[0]))
    both = quantized(nursery, parts[1], "Q8_0", tmp_path / "joined.gguf")
    header = read_header(both)
    assert (header.split_count, header.tensors) == (None, read_header(one).tensors)
    expected = {size.quantization: size.size_bytes for size in shrunk_sizes(str(parts[0]))}
    assert abs(both.stat().st_size - expected["Q8_0"]) <= HEADER_BYTES
    weights = {tensor.name: tensor.data for tensor in gguf.GGUFReader(one).tensors}
    for tensor in gguf.GGUFReader(both).tensors:
        assert np.array_equal(tensor.data, weights[tensor.name])
    parts[1].unlink()
    fault = fault_of(lambda: quantized(nursery, parts[0], "Q8_0", tmp_path / "none.gguf"))
    assert fault == ModelFileMissing(path=str(parts[1]))


def test_a_part_with_a_name_of_its_own_is_refused(source, tmp_path) -> None:
    part = split(source, tmp_path, parts=2)[0]
    odd = part.rename(tmp_path / "odd.gguf")
    assert isinstance(fault_of(lambda: shrunk_sizes(str(odd))), ModelFileDamaged)


def test_progress_counts_every_tensor(nursery, source, tmp_path) -> None:
    # This is what pins the form of the lines in llama.cpp's log.
    count = read_header(source).tensors
    target = str(tmp_path / "result.gguf")
    steps = list(quantize(nursery, str(source), target, "Q8_0", Cancel(), threads=2))
    assert steps == [CareProgress(done=done, total=count) for done in range(count + 1)]


def test_the_source_is_as_it_was(nursery, source) -> None:
    source.chmod(0o444)
    before, changed = source.read_bytes(), source.stat().st_mtime_ns
    quantized(nursery, source, "Q4_K_M")
    assert source.read_bytes() == before
    assert source.stat().st_mtime_ns == changed


def start(nursery: Nursery, source: Path, target: Path, cancel: Cancel) -> Any:
    """Return a quantization that has begun with the first tensor."""
    work = quantize(nursery, str(source), str(target), "Q2_K", cancel, threads=1)
    assert next(work).done == 0
    assert target.with_name(f"{target.name}.part").exists()
    return work


def test_a_cancel_midway_leaves_nothing(nursery, wide_model, tmp_path) -> None:
    cancel, target = Cancel(), tmp_path / "result.gguf"
    work = start(nursery, wide_model, target, cancel)
    cancel.request()
    with pytest.raises(Cancelled):
        list(work)
    assert [*tmp_path.glob("result*")] == []
    assert psutil.Process().children() == []
    with pytest.raises(Cancelled):
        next(quantize(nursery, str(wide_model), str(target), "Q2_K", cancel, threads=1))


def test_work_that_is_let_go_leaves_nothing(nursery, wide_model, tmp_path) -> None:
    work = start(nursery, wide_model, tmp_path / "result.gguf", Cancel())
    work.close()
    assert [*tmp_path.glob("result*")] == []
    assert psutil.Process().children() == []


def test_a_quantizer_that_dies_is_named_and_leaves_nothing(nursery, wide_model, tmp_path) -> None:
    work = start(nursery, wide_model, tmp_path / "result.gguf", Cancel())
    [child] = psutil.Process().children()
    child.kill()
    fault = fault_of(lambda: [*work])
    assert isinstance(fault, CannotQuantize)
    assert "llama.cpp ended with" in fault.reason
    assert [*tmp_path.glob("result*")] == []


def test_a_file_of_that_name_is_not_written_over(nursery, source, tmp_path) -> None:
    target = tmp_path / "result.gguf"
    target.write_text("mine")
    fault = fault_of(lambda: quantized(nursery, source, "Q8_0", target))
    assert fault == AlreadyThere(path=str(target))
    target.unlink()
    work = start(nursery, source, target, Cancel())
    target.write_text("made meanwhile")
    assert fault_of(lambda: [*work]) == AlreadyThere(path=str(target))
    assert target.read_text() == "made meanwhile"
    assert [*tmp_path.glob("result*")] == [target]


def test_a_full_disk_is_told_before_anything_is_written(
    nursery, source, tmp_path, monkeypatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    fault = fault_of(lambda: quantized(nursery, source, "Q8_0"))
    expected = {size.quantization: size.size_bytes for size in shrunk_sizes(str(source))}
    assert fault == DiskFull(path=str(tmp_path), needed_bytes=expected["Q8_0"], free_bytes=1000)
    assert [*tmp_path.glob("*.part")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="limits another process on Linux only")
@pytest.mark.parametrize("full", [True, False])
def test_a_write_that_fails_midway_leaves_nothing(
    nursery, wide_model, tmp_path, monkeypatch, full
) -> None:
    started = nursery.start

    def start_limited(name, decoder):
        child = started(name, decoder)
        psutil.Process(child.pid).rlimit(psutil.RLIMIT_FSIZE, (500_000, 500_000))
        return child

    monkeypatch.setattr(nursery, "start", start_limited)
    target = tmp_path / "result.gguf"
    work = quantize(nursery, str(wide_model), str(target), "Q8_0", Cancel(), threads=1)
    next(work)
    if full:
        usage = shutil.disk_usage(tmp_path)
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    assert isinstance(fault_of(lambda: [*work]), DiskFull if full else CannotQuantize)
    assert [*tmp_path.glob("result*")] == []


@pytest.mark.skipif(os.name == "nt", reason="folders are protected otherwise there")
def test_a_place_that_cannot_be_written_is_named(nursery, source, tmp_path) -> None:
    target = tmp_path / "nowhere" / "x.gguf"
    assert isinstance(fault_of(lambda: quantized(nursery, source, "Q8_0", target)), FileUnwritable)


def test_what_is_no_sound_model_is_refused_by_name(nursery, source, tmp_path) -> None:
    missing = tmp_path / "missing.gguf"
    assert fault_of(lambda: shrunk_sizes(str(missing))) == ModelFileMissing(path=str(missing))
    odd = write_model(tmp_path / "odd.gguf", TinyModel(architecture="bart"))
    fault = fault_of(lambda: quantized(nursery, odd, "Q8_0"))
    assert fault == ModelNotSupported(path=str(odd), architecture="bart")
    wrong = tmp_path / "wrong.gguf"
    wrong.write_bytes(source.read_bytes().replace(b"llama.block_count", b"llama.black_count"))
    fault = fault_of(lambda: quantized(nursery, wrong, "Q8_0"))
    assert isinstance(fault, CannotQuantize)
    assert "block_count" in fault.reason
    assert [*tmp_path.glob("*.part")] == []


def test_parts_of_models_are_no_models(tmp_path) -> None:
    for name, architecture, kind in (("a", "clip", "mmproj"), ("b", "llama", "adapter")):
        writer = gguf.GGUFWriter(tmp_path / f"{name}.gguf", architecture)
        writer.add_type(kind)
        writer.add_tensor("v.weight", np.zeros((64, 64), dtype=np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        assert shrunk_sizes(str(tmp_path / f"{name}.gguf")) == ()


def test_weights_aligned_otherwise_are_refused_for_the_quantizer_spoils_them(
    nursery, tmp_path
) -> None:
    path = tmp_path / "aligned.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_custom_alignment(64)
    writer.add_tensor("token_embd.weight", np.zeros((64, 64), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    fault = fault_of(lambda: quantized(nursery, path, "Q8_0"))
    assert isinstance(fault, CannotQuantize)
    assert "aligned" in fault.reason
