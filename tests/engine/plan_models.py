"""Models of many kinds and sizes, of which there are only headers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

from parlance.modelfile.header import Header
from parlance.modelfile.layers import read_table
from parlance.modelfile.quantization import TENSOR_TYPES
from parlance.modelfile.tensors import TensorRow

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.modelfile.quantization import TensorType

_TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}
_ARCHITECTURES = {
    "dense": "llama",
    "mixture": "qwen3moe",
    "window": "gemma3",
    "recurrent": "mamba",
    "hybrid": "jamba",
    "latent": "deepseek2",
}
_RANK, _ROPE, _NOPE, _VALUE = 512, 64, 128, 128
_STATE, _KERNEL = 16, 4


@dataclass(frozen=True)
class Build:
    """A model of one of the kinds; `attending` is every how many-th layer of a hybrid."""

    kind: str
    layers: int
    width: int
    forward: int
    heads: int = 0
    kv_heads: int = 0
    head: int = 128
    vocabulary: int = 32_000
    experts: int = 0
    used: int = 0
    trained: int = 131_072
    tied: bool = False
    attending: int = 8
    stored: str = "Q4_K"

    @property
    def architecture(self) -> str:
        return _ARCHITECTURES[self.kind]

    @property
    def kv_heads_by_layer(self) -> tuple[int, ...]:
        if self.kind != "hybrid":
            return (self.kv_heads,)
        return tuple(
            self.kv_heads if number % self.attending == self.attending // 2 else 0
            for number in range(self.layers)
        )


BUILDS = {
    "dense-0.4b": Build("dense", 32, 960, 2560, 15, 5, 64, vocabulary=49_152, trained=8192),
    "dense-1b": Build("dense", 16, 2048, 8192, 32, 8, 64, vocabulary=128_256, tied=True),
    "dense-8b": Build("dense", 32, 4096, 14_336, 32, 8, vocabulary=128_256),
    "dense-13b": Build("dense", 40, 5120, 13_824, 40, 40, trained=4096),
    "dense-32b": Build("dense", 64, 5120, 27_648, 40, 8, vocabulary=152_064, trained=32_768),
    "dense-70b": Build("dense", 80, 8192, 28_672, 64, 8, vocabulary=128_256),
    "mixture-30b": Build(
        "mixture", 48, 2048, 768, 32, 4, vocabulary=151_936, experts=128, used=8, trained=40_960
    ),
    "mixture-47b": Build("mixture", 32, 4096, 14_336, 32, 8, experts=8, used=2, trained=32_768),
    "window-1b": Build(
        "window", 26, 1152, 6912, 4, 1, 256, vocabulary=262_144, trained=32_768, tied=True
    ),
    "window-12b": Build("window", 48, 3840, 15_360, 16, 8, 256, vocabulary=262_144, tied=True),
    "window-27b": Build("window", 62, 5376, 21_504, 32, 16, vocabulary=262_144, tied=True),
    "recurrent-3b": Build("recurrent", 64, 2560, 0, vocabulary=50_280, trained=1_048_576),
    "hybrid-3b": Build("hybrid", 28, 2560, 8192, 20, 1, trained=262_144, attending=14),
    "latent-16b": Build(
        "latent", 27, 2048, 1408, 16, 1, vocabulary=102_400, experts=64, used=6, trained=163_840
    ),
}


def header_of_build(build: Build) -> Header:
    """Return what the header of such a file says, without one."""
    rows = rows_of(build)
    header = Header(
        version=3,
        architecture=build.architecture,
        parameters=sum(row.weights for row in rows),
        tensors=len(rows),
        trained_context=build.trained,
        blocks=build.layers,
        embedding_length=build.width,
        heads=(build.heads,),
        kv_heads=build.kv_heads_by_layer if build.heads else (),
        key_length=_lengths(build)[0],
        value_length=_lengths(build)[1],
        latent=build.kind == "latent",
        experts=build.experts or None,
        experts_used=build.used or None,
        ssm_inner=2 * build.width if _is_recurrent(build) else None,
        ssm_state=_STATE if _is_recurrent(build) else None,
        window=1024 if build.kind == "window" else None,
        vocabulary=build.vocabulary,
    )
    return Header(**{**_fields(header), "table": read_table(rows, header)})


def rows_of(build: Build) -> tuple[TensorRow, ...]:
    """Return the tensor table of such a file."""
    rows = []
    offset = 0
    for name, shape in tensors_of(build).items():
        kind = _type(build, shape)
        row = TensorRow(name, tuple(reversed(shape)), kind, offset)
        rows.append(row)
        offset += -(-row.size_bytes // 32) * 32
    return tuple(rows)


def write_build(path: Path, build: Build) -> Path:
    """Write the header of such a file to `path`, and holes in place of its weights."""
    writer = gguf.GGUFWriter(path, build.architecture)
    _write_facts(writer, build)
    end = 0
    for name, shape in tensors_of(build).items():
        kind = _type(build, shape)
        size = math.prod(shape) // kind.block * kind.block_bytes
        raw = gguf.GGMLQuantizationType[kind.name]
        stored = gguf.quant_shape_to_byte_shape(shape, raw) if kind.block > 1 else shape
        dtype = {"F32": np.float32, "F16": np.float16}.get(kind.name, np.uint8)
        writer.add_tensor_info(name, stored, np.dtype(dtype), size, raw_dtype=raw)
        end += -(-size // 32) * 32
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        start = file.seek(0, 2)
        file.truncate(-(-start // 32) * 32 + end)
    return path


def tensors_of(build: Build) -> dict[str, tuple[int, ...]]:
    """Return the shape of each tensor by its name, rows last."""
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (build.vocabulary, build.width),
        "output_norm.weight": (build.width,),
    }
    if not build.tied:
        shapes["output.weight"] = (build.vocabulary, build.width)
    for number in range(build.layers):
        shapes |= {f"blk.{number}.{name}": s for name, s in _block(build, number).items()}
    return shapes


def _block(build: Build, number: int) -> dict[str, tuple[int, ...]]:
    width = build.width
    shapes: dict[str, tuple[int, ...]] = {"attn_norm.weight": (width,)}
    attends = bool(build.kv_heads_by_layer[number % len(build.kv_heads_by_layer)])
    if _is_recurrent(build) and not attends:
        shapes |= _mamba(build)
    elif build.kind == "latent":
        shapes |= _latent(build)
    elif attends:
        shapes |= _attention(build)
    if build.kind != "recurrent":
        shapes |= {"ffn_norm.weight": (width,)} | _forward(build, number)
    return shapes


def _attention(build: Build) -> dict[str, tuple[int, ...]]:
    width, all_heads, kv = build.width, build.heads * build.head, build.kv_heads * build.head
    shapes: dict[str, tuple[int, ...]] = {
        "attn_q.weight": (all_heads, width),
        "attn_k.weight": (kv, width),
        "attn_v.weight": (kv, width),
        "attn_output.weight": (width, all_heads),
    }
    if build.kind in ("window", "mixture"):
        shapes |= {"attn_k_norm.weight": (build.head,), "attn_q_norm.weight": (build.head,)}
    if build.kind == "window":
        shapes |= {"post_attention_norm.weight": (width,), "post_ffw_norm.weight": (width,)}
    return shapes


def _latent(build: Build) -> dict[str, tuple[int, ...]]:
    width, heads = build.width, build.heads
    return {
        "attn_kv_a_norm.weight": (_RANK,),
        "attn_q.weight": (heads * (_NOPE + _ROPE), width),
        "attn_kv_a_mqa.weight": (_RANK + _ROPE, width),
        "attn_k_b.weight": (heads, _RANK, _NOPE),
        "attn_v_b.weight": (heads, _VALUE, _RANK),
        "attn_output.weight": (width, heads * _VALUE),
    }


def _mamba(build: Build) -> dict[str, tuple[int, ...]]:
    width, inner = build.width, 2 * build.width
    rank = width // 16
    shapes: dict[str, tuple[int, ...]] = {
        "ssm_in.weight": (2 * inner, width),
        "ssm_conv1d.weight": (inner, _KERNEL),
        "ssm_conv1d.bias": (inner,),
        "ssm_x.weight": (rank + 2 * _STATE, inner),
        "ssm_dt.weight": (inner, rank),
        "ssm_dt.bias": (inner,),
        "ssm_a": (inner, _STATE),
        "ssm_d": (inner,),
        "ssm_out.weight": (width, inner),
    }
    if build.kind == "hybrid":
        shapes |= {
            "ssm_dt_norm.weight": (rank,),
            "ssm_b_norm.weight": (_STATE,),
            "ssm_c_norm.weight": (_STATE,),
        }
    return shapes


def _forward(build: Build, number: int) -> dict[str, tuple[int, ...]]:
    width, forward, experts = build.width, build.forward, build.experts
    if not experts or (build.kind == "latent" and number == 0):
        wide = forward if not experts else 8 * forward
        return {
            "ffn_gate.weight": (wide, width),
            "ffn_up.weight": (wide, width),
            "ffn_down.weight": (width, wide),
        }
    shapes: dict[str, tuple[int, ...]] = {
        "ffn_gate_inp.weight": (experts, width),
        "ffn_gate_exps.weight": (experts, forward, width),
        "ffn_up_exps.weight": (experts, forward, width),
        "ffn_down_exps.weight": (experts, width, forward),
    }
    if build.kind == "latent":
        shapes |= {
            "ffn_gate_shexp.weight": (2 * forward, width),
            "ffn_up_shexp.weight": (2 * forward, width),
            "ffn_down_shexp.weight": (width, 2 * forward),
        }
    return shapes


def _write_facts(writer: gguf.GGUFWriter, build: Build) -> None:
    writer.add_context_length(build.trained)
    writer.add_embedding_length(build.width)
    writer.add_block_count(build.layers)
    writer.add_vocab_size(build.vocabulary)
    writer.add_tokenizer_model("none")
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_feed_forward_length(8 * build.forward if build.kind == "latent" else build.forward)
    writer.add_head_count(build.heads)
    _write_attention(writer, build)
    if _is_recurrent(build):
        writer.add_ssm_conv_kernel(_KERNEL)
        writer.add_ssm_inner_size(2 * build.width)
        writer.add_ssm_state_size(_STATE)
        writer.add_ssm_time_step_rank(build.width // 16)
    if build.experts:
        writer.add_expert_count(build.experts)
        writer.add_expert_used_count(build.used)
        writer.add_expert_feed_forward_length(build.forward)


def _write_attention(writer: gguf.GGUFWriter, build: Build) -> None:
    if build.heads:
        heads = build.kv_heads_by_layer
        writer.add_head_count_kv(list(heads) if build.kind == "hybrid" else heads[0])
        key, value = _lengths(build)
        writer.add_key_length(key or 0)
        writer.add_value_length(value or 0)
        writer.add_rope_dimension_count(_ROPE if build.kind == "latent" else build.head)
    if build.kind == "window":
        writer.add_sliding_window(1024)
    if build.kind == "latent":
        writer.add_leading_dense_block_count(1)
        writer.add_expert_shared_count(2)
        writer.add_kv_lora_rank(_RANK)
        writer.add_key_length_mla(_NOPE + _ROPE)
        writer.add_value_length_mla(_VALUE)


def _lengths(build: Build) -> tuple[int | None, int | None]:
    if not build.heads:
        return None, None
    return (_RANK + _ROPE, _RANK) if build.kind == "latent" else (build.head, build.head)


def _is_recurrent(build: Build) -> bool:
    return build.kind in ("recurrent", "hybrid")


def _type(build: Build, shape: tuple[int, ...]) -> TensorType:
    """Return the type of a tensor: vectors and what cannot be quantized stay whole."""
    if len(shape) == 1 or shape[-1] in (_KERNEL, _STATE):
        return _TYPES["F32"]
    wanted = _TYPES[build.stored]
    return wanted if shape[-1] % wanted.block == 0 else _TYPES["F16"]


def _fields(header: Header) -> dict[str, object]:
    return {name: getattr(header, name) for name in header.__struct_fields__}
