"""A model of some hundred MB that speaks noise, to see what memory it really takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

LAYERS, WIDTH, HEADS, FORWARD = 8, 1024, 8, 4096
_BYTES = [f"<0x{value:02X}>" for value in range(256)]
_TOKENS = ["<unk>", "<s>", "</s>", *_BYTES, "▁", "▁a", "▁the", "▁cat"]


def write_weighty(path: Path) -> Path:
    """Write a Llama of 270 MB in F16 to `path`; all of its layers have the same weights."""
    writer = gguf.GGUFWriter(path, "llama")
    _write_facts(writer)
    _write_weights(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _write_facts(writer: gguf.GGUFWriter) -> None:
    writer.add_context_length(8192)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(_TOKENS))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(_TOKENS)
    writer.add_token_scores([-float(number) for number in range(len(_TOKENS))])
    writer.add_token_types([_kind(token) for token in _TOKENS])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)


def _write_weights(writer: gguf.GGUFWriter) -> None:
    noise = np.random.default_rng(7).standard_normal((FORWARD, WIDTH), dtype=np.float32)
    noise = (noise * np.float32(0.02)).astype(np.float16)
    norm = np.ones(WIDTH, dtype=np.float32)
    writer.add_tensor("token_embd.weight", noise[: len(_TOKENS)])
    writer.add_tensor("output.weight", noise[-len(_TOKENS) :])
    writer.add_tensor("output_norm.weight", norm)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"{block}.{name}.weight", norm)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"{block}.{name}.weight", noise[:WIDTH])
        writer.add_tensor(f"{block}.ffn_gate.weight", noise)
        writer.add_tensor(f"{block}.ffn_up.weight", noise)
        writer.add_tensor(f"{block}.ffn_down.weight", noise.reshape(WIDTH, FORWARD))


def _kind(token: str) -> gguf.TokenType:
    if token == "<unk>":
        return gguf.TokenType.UNKNOWN
    if token in ("<s>", "</s>"):
        return gguf.TokenType.CONTROL
    return gguf.TokenType.BYTE if token in _BYTES else gguf.TokenType.NORMAL
