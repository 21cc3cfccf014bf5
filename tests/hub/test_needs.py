"""The memory formula against llama.cpp's own accounts, and against what is known of models."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import gguf
import msgspec
import numpy as np
import pytest
from tests.families.batch import write_families
from tests.gguf_factory import write_model

from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import CatalogueFile
from parlance.contract.hardware import MemoryNeed
from parlance.contract.online import HubModel
from parlance.engine.planning.measuring import measure_memory
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.choosing.needs import need_of_file, need_of_header, need_of_model, weights_bytes
from parlance.modelfile.header import read_header

GIB = 1024**3
MIB = 1024**2
ENTRIES = {entry.id: entry for entry in read_catalogue()}


@dataclass(frozen=True)
class Plain:
    """A plain model as large as a real one, of which only the header is written."""

    layers: int
    width: int
    heads: int
    kv_heads: int
    head: int
    forward: int
    vocabulary: int
    tied: bool = False

    @property
    def vocabulary_bytes(self) -> int:
        return self.vocabulary * self.width * 144 // 256

    @property
    def tensors(self) -> dict[str, tuple[int, ...]]:
        width, kv = self.width, self.kv_heads * self.head
        found: dict[str, tuple[int, ...]] = {
            "token_embd.weight": (self.vocabulary, width),
            "output_norm.weight": (width,),
        }
        if not self.tied:
            found["output.weight"] = (self.vocabulary, width)
        for layer in range(self.layers):
            block = f"blk.{layer}"
            found |= {
                f"{block}.attn_norm.weight": (width,),
                f"{block}.attn_q.weight": (self.heads * self.head, width),
                f"{block}.attn_k.weight": (kv, width),
                f"{block}.attn_v.weight": (kv, width),
                f"{block}.attn_output.weight": (width, self.heads * self.head),
                f"{block}.ffn_norm.weight": (width,),
                f"{block}.ffn_gate.weight": (self.forward, width),
                f"{block}.ffn_up.weight": (self.forward, width),
                f"{block}.ffn_down.weight": (width, self.forward),
            }
        return found


PLAIN = {
    "llama-3.1-8b-instruct": Plain(32, 4096, 32, 8, 128, 14336, 128256),
    "llama-3.2-1b-instruct": Plain(16, 2048, 32, 8, 64, 8192, 128256, tied=True),
    "qwen2.5-7b-instruct": Plain(28, 3584, 28, 4, 128, 18944, 152064),
}


def write_header_of(path: Path, model: Plain) -> Path:
    """Write a file that has the size of the model in Q4_K and takes no room."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(model.layers)
    writer.add_context_length(131072)
    writer.add_embedding_length(model.width)
    writer.add_feed_forward_length(model.forward)
    writer.add_head_count(model.heads)
    writer.add_head_count_kv(model.kv_heads)
    writer.add_key_length(model.head)
    writer.add_value_length(model.head)
    writer.add_rope_dimension_count(model.head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(model.vocabulary)
    writer.add_tokenizer_model("none")
    size = sum(_add(writer, name, shape) for name, shape in model.tensors.items())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.truncate(_padded(path.stat().st_size) + size)
    return path


def _add(writer: gguf.GGUFWriter, name: str, shape: tuple[int, ...]) -> int:
    numbers = math.prod(shape)
    if len(shape) == 1:
        writer.add_tensor_info(name, shape, np.dtype(np.float32), 4 * numbers)
        return _padded(4 * numbers)
    kind = gguf.GGMLQuantizationType.Q4_K
    stored = gguf.quant_shape_to_byte_shape(shape, kind)
    size = math.prod(stored)
    writer.add_tensor_info(name, stored, np.dtype(np.uint8), size, raw_dtype=kind)
    return _padded(size)


def _padded(size: int) -> int:
    return -(-size // 32) * 32


def measured(nursery, path: Path, context: int) -> MemoryNeed:
    [need] = measure_memory(nursery, str(path), Cancel(), context=context)
    return need


@pytest.mark.parametrize("name", PLAIN)
def test_a_plain_model_takes_what_the_formula_says(nursery, tmp_path, name) -> None:
    path = write_header_of(tmp_path / "plain.gguf", PLAIN[name])
    size = path.stat().st_size
    for context in (4096, 32768):
        truth = measured(nursery, path, context)
        by_header = need_of_header(read_header(path), size, context)
        # An output that is the vocabulary's matrix may be kept in another order besides.
        twice = PLAIN[name].vocabulary_bytes if PLAIN[name].tied else 0
        known = pytest.approx(truth.weights_bytes, rel=0.01)
        assert known in (by_header.weights_bytes, by_header.weights_bytes + twice)
        twice = twice if known == by_header.weights_bytes + twice else 0
        assert by_header.context_bytes == truth.context_bytes
        assert by_header.compute_bytes == pytest.approx(truth.compute_bytes, rel=0.3)
        assert by_header.total_bytes + twice == pytest.approx(truth.total_bytes, rel=0.02)
        file = CatalogueFile(quantization="Q4_K_M", pattern="", size_bytes=size)
        by_catalogue = need_of_file(ENTRIES[name], file, context)
        assert by_catalogue.total_bytes + twice == pytest.approx(truth.total_bytes, rel=0.02)


def test_tiny_models_of_the_factories_keep_what_the_formula_says(nursery, tmp_path) -> None:
    assert not write_families(tmp_path, ["gemma3", "qwen3", "bert"]).failures
    write_model(tmp_path / "llama.gguf")
    for name in ("llama", "gemma3", "qwen3", "bert"):
        path = tmp_path / f"{name}.gguf"
        truth = measured(nursery, path, 2048)
        formula = need_of_header(read_header(path), path.stat().st_size, 2048)
        assert formula.context_bytes == truth.context_bytes, name
        # The header, with its vocabulary, is in the file only.
        assert formula.weights_bytes >= truth.weights_bytes
        assert formula.compute_bytes == pytest.approx(truth.compute_bytes, abs=8 * MIB), name


def test_a_recurrent_model_keeps_a_state_that_does_not_grow(tmp_path) -> None:
    assert not write_families(tmp_path, ["mamba"]).failures
    header = read_header(tmp_path / "mamba.gguf")
    short, long = (need_of_header(header, 1_000_000, context) for context in (256, 65536))
    assert short.context_bytes == long.context_bytes > 0


def test_a_sliding_window_saves_reading_not_memory() -> None:
    entry = ENTRIES["gemma-3-12b-it"]
    file = entry.files[0]
    need = need_of_file(entry, file, 32768)
    assert entry.shape is not None
    sliding = entry.shape.window_layers * (32768 - entry.shape.window)
    each = 2 * entry.shape.kv_heads * entry.shape.key_length * 2
    assert need.read_bytes == need.weights_bytes + need.context_bytes - sliding * each


def test_a_mixture_of_experts_reads_the_experts_in_use_only() -> None:
    entry = ENTRIES["qwen3-30b-a3b-instruct-2507"]
    need = need_of_file(entry, entry.files[2], 4096)
    assert need.weights_bytes > 18e9
    assert need.read_bytes < 3e9


def test_a_context_is_rounded_up_as_llama_cpp_does() -> None:
    entry = ENTRIES["qwen3-8b"]
    file = entry.files[0]
    assert need_of_file(entry, file, 4097) == need_of_file(entry, file, 4352)


def test_a_file_of_unknown_size_is_taken_by_its_parameters() -> None:
    entry = ENTRIES["llama-3.1-8b-instruct"]
    for file in entry.files:
        unknown = msgspec.structs.replace(file, size_bytes=0)
        known = file.size_bytes or weights_bytes(entry, file.quantization)
        told = need_of_file(entry, unknown, 4096).weights_bytes
        assert told == pytest.approx(known, rel=0.01)
    odd = CatalogueFile(quantization="unheard", pattern="x.gguf")
    assert need_of_file(entry, odd, 4096).weights_bytes == 0


def test_a_model_without_a_shape_is_taken_by_its_size() -> None:
    for name in ("llama-3.2-1b-instruct", "llama-3.1-8b-instruct", "llama-3.3-70b-instruct"):
        entry = ENTRIES[name]
        bare = msgspec.structs.replace(entry, shape=None)
        for file in entry.files:
            by_shape = need_of_file(entry, file, 8192).total_bytes
            assert need_of_file(bare, file, 8192).total_bytes == pytest.approx(by_shape, rel=0.2)


def test_a_model_of_the_hub_is_taken_by_what_the_hub_says_of_it() -> None:
    model = HubModel(repo="a/b", parameters=8_030_261_248, file_bytes=4_920_739_232)
    entry = ENTRIES["llama-3.1-8b-instruct"]
    known = need_of_file(entry, entry.files[1], 4096)
    assert need_of_model(model, 4096).total_bytes == pytest.approx(known.total_bytes, rel=0.05)
    larger = need_of_model(model, 4096, size_bytes=8_540_775_840)
    assert larger.weights_bytes == 8_540_775_840
    guessed = need_of_model(HubModel(repo="a/b", file_bytes=4_920_739_232), 4096)
    assert guessed.total_bytes == pytest.approx(known.total_bytes, rel=0.05)
    assert need_of_model(HubModel(repo="a/b", parameters=10**9), 4096).weights_bytes == 0
    vectors = HubModel(repo="a/b", architecture="bert", file_bytes=600_000_000)
    assert need_of_model(vectors, 4096).context_bytes == 0
