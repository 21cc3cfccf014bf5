"""Writes model files with the headers of large models and no weights, which take no room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

_BYTES = {np.float16: 2, np.float32: 4}


@dataclass(frozen=True)
class Build:
    """A decoder like Llama in F16; `experts` have matrices of their own.

    Attributes:
        fused: whether one matrix makes queries, keys and values (Falcon).
        tied: whether the embeddings are the output matrix too.
    """

    architecture: str = "llama"
    layers: int = 32
    width: int = 4096
    forward: int = 14336
    heads: int = 32
    kv_heads: int = 8
    vocabulary: int = 32_000
    experts: int = 0
    fused: bool = False
    tied: bool = False


BUILDS = {
    "llama-3-8b": Build(vocabulary=128_256),
    "llama-3-70b": Build(layers=80, width=8192, forward=28_672, heads=64),
    "llama-1-65b": Build(layers=80, width=8192, forward=22_016, heads=64, kv_heads=64),
    "mixtral-8x7b": Build(experts=8),
    "qwen-3-moe": Build("qwen3moe", 48, 2048, 768, kv_heads=4, experts=128, vocabulary=151_936),
    "qwen-2.5-0.5b": Build("qwen2", 24, 896, 4864, 14, 2, vocabulary=151_936, tied=True),
    "qwen-2.5-72b": Build("qwen2", 80, 8192, 29_568, 64, vocabulary=152_064),
    "falcon-7b": Build("falcon", 32, 4544, 18_176, 71, 1, vocabulary=65_024, fused=True),
    "falcon-40b": Build("falcon", 60, 8192, 32_768, 128, vocabulary=65_024, fused=True),
    "odd": Build(layers=20, width=336, forward=1000, heads=12, kv_heads=12),
}


def write_hollow(path: Path, build: Build) -> Path:
    """Write the header of such a model to `path`, and holes in place of its weights."""
    writer = gguf.GGUFWriter(path, build.architecture)
    writer.add_context_length(8192)
    writer.add_embedding_length(build.width)
    writer.add_block_count(build.layers)
    writer.add_feed_forward_length(build.forward)
    writer.add_head_count(build.heads)
    writer.add_head_count_kv(build.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_layer_norm_eps(1e-5)
    writer.add_vocab_size(build.vocabulary)
    writer.add_tokenizer_model("none")
    if build.experts:
        writer.add_expert_count(build.experts)
        writer.add_expert_used_count(2)
        writer.add_expert_feed_forward_length(build.forward)
    end = 0
    for name, shape in _tensors(build).items():
        kind = np.float16 if len(shape) > 1 else np.float32
        size = _BYTES[kind] * int(np.prod(shape))
        writer.add_tensor_info(name, shape, np.dtype(kind), size)
        end += -(-size // 32) * 32
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        start = file.seek(0, 2)
        file.truncate(-(-start // 32) * 32 + end)
    return path


def _tensors(build: Build) -> dict[str, tuple[int, ...]]:
    width = build.width
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (build.vocabulary, width),
        "output_norm.weight": (width,),
    }
    if not build.tied:
        shapes["output.weight"] = (build.vocabulary, width)
    for layer in range(build.layers):
        shapes |= {f"blk.{layer}.{name}": shape for name, shape in _block(build).items()}
    return shapes


def _block(build: Build) -> dict[str, tuple[int, ...]]:
    width, forward = build.width, build.forward
    kv_width = width // build.heads * build.kv_heads
    shapes: dict[str, tuple[int, ...]] = {
        "attn_norm.weight": (width,),
        "attn_output.weight": (width, width),
    }
    if build.fused:
        shapes["attn_qkv.weight"] = (width + 2 * kv_width, width)
    else:
        shapes["attn_q.weight"] = (width, width)
        shapes["attn_k.weight"] = (kv_width, width)
        shapes["attn_v.weight"] = (kv_width, width)
    experts = (build.experts,) if build.experts else ()
    suffix = "_exps.weight" if experts else ".weight"
    if experts:
        shapes["ffn_gate_inp.weight"] = (build.experts, width)
    if not build.fused:
        shapes[f"ffn_gate{suffix}"] = (*experts, forward, width)
    shapes[f"ffn_up{suffix}"] = (*experts, forward, width)
    shapes[f"ffn_down{suffix}"] = (*experts, width, forward)
    return shapes
