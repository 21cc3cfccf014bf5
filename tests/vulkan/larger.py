"""A random model of some 50 MB: large enough that sizes of its parts can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import numpy as np

from tests.gguf_factory import CHATML, TinyModel, _finish, _kind, _vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WIDTH = 512
HEADS = 8
LAYERS = 8
FEED_FORWARD = 1536
CONTEXT = 4096
_LITTLE = 0.3
"""What a layer adds: noticed, but not so much that rounding grows from layer to layer."""

_DECIDED = 5.0
"""Of the output: so much that the best token is mostly well before the second."""


def write_larger_model(path: Path) -> Path:
    """Write a random model in halves and return its path."""
    model = TinyModel()
    vocabulary = _vocabulary(model)
    writer = gguf.GGUFWriter(path, "llama")
    _write_header(writer, model, vocabulary)
    random = np.random.default_rng(11)

    def add(name: str, rows: int, columns: int, spread: float = 1.0) -> None:
        weights: NDArray[np.float32] = random.standard_normal((rows, columns), dtype=np.float32)
        writer.add_tensor(name, (weights * (spread * columns**-0.5)).astype(np.float16))

    def add_norm(name: str) -> None:
        writer.add_tensor(name, np.ones(WIDTH, dtype=np.float32))

    add("token_embd.weight", len(vocabulary), WIDTH, spread=WIDTH**0.5)
    add("output.weight", len(vocabulary), WIDTH, spread=_DECIDED)
    add_norm("output_norm.weight")
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        add_norm(f"{block}.attn_norm.weight")
        add_norm(f"{block}.ffn_norm.weight")
        for name in ("attn_q", "attn_k", "attn_v"):
            add(f"{block}.{name}.weight", WIDTH, WIDTH)
        add(f"{block}.attn_output.weight", WIDTH, WIDTH, spread=_LITTLE)
        for name in ("ffn_gate", "ffn_up"):
            add(f"{block}.{name}.weight", FEED_FORWARD, WIDTH)
        add(f"{block}.ffn_down.weight", WIDTH, FEED_FORWARD, spread=_LITTLE)
    _finish(writer)
    return path


def _write_header(writer: gguf.GGUFWriter, model: TinyModel, vocabulary: list[str]) -> None:
    writer.add_name("Larger")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(vocabulary))
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(vocabulary)
    writer.add_token_scores([-float(number) for number in range(len(vocabulary))])
    writer.add_token_types([_kind(token, model) for token in vocabulary])
    writer.add_bos_token_id(vocabulary.index("<s>"))
    writer.add_eos_token_id(vocabulary.index("</s>"))
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHATML)
