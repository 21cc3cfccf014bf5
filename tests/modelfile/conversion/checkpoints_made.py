"""Small random checkpoints of each family: config.json and weights."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.modelfile.conversion.weights_made import random_tensors, write_safetensors

if TYPE_CHECKING:
    from pathlib import Path

    from tests.modelfile.conversion.weights_made import Tensors

Shapes = "Iterator[tuple[str, tuple[int, ...]]]"

T5 = {
    "architectures": ["T5ForConditionalGeneration"],
    "d_model": 64, "d_kv": 24, "d_ff": 96, "num_layers": 3, "num_decoder_layers": 2,
    "num_heads": 4, "relative_attention_num_buckets": 32, "layer_norm_epsilon": 1e-6,
    "feed_forward_proj": "relu", "tie_word_embeddings": True, "decoder_start_token_id": 0,
    "pad_token_id": 0, "eos_token_id": 1,
}  # fmt: skip
FLAN_T5 = T5 | {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}
BERT = {
    "architectures": ["BertModel"],
    "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4,
    "intermediate_size": 96, "max_position_embeddings": 128, "type_vocab_size": 2,
    "layer_norm_eps": 1e-12, "hidden_act": "gelu", "position_embedding_type": "absolute",
}  # fmt: skip
LLAMA = {
    "architectures": ["LlamaForCausalLM"],
    "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2,
    "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 512,
    "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "hidden_act": "silu",
    "tie_word_embeddings": False, "rope_scaling": None, "bos_token_id": 1, "eos_token_id": [2],
}  # fmt: skip
LLAMA3 = LLAMA | {
    "rope_theta": 500.0,
    "rope_scaling": {
        "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 64,
    },
}  # fmt: skip
LINEAR = LLAMA | {
    "rope_scaling": {"type": "linear", "factor": 4.0},
    "attention_bias": True,
    "mlp_bias": True,
}
MISTRAL = LLAMA | {
    "architectures": ["MistralForCausalLM"], "head_dim": 24, "sliding_window": 128,
}  # fmt: skip
QWEN2 = LLAMA | {
    "architectures": ["Qwen2ForCausalLM"], "rope_theta": 1000000.0,
    "tie_word_embeddings": True, "use_sliding_window": False, "sliding_window": 32,
}  # fmt: skip


def write_checkpoint(
    folder: Path, config: dict[str, Any], size: int, kind: str = "F32", **changes: Any
) -> tuple[dict[str, Any], Tensors]:
    """Write a checkpoint that knows `size` tokens; return its config and its weights."""
    config = config | {"vocab_size": size} | changes
    tensors = random_tensors(shapes_of(config))
    (folder / "config.json").write_text(json.dumps(config), "utf-8")
    write_safetensors(folder / "model.safetensors", tensors, kind)
    return config, tensors


def shapes_of(config: dict[str, Any]) -> Shapes:
    """Return the tensors of a checkpoint, as transformers names them."""
    name = config["architectures"][0]
    if "T5" in name:
        return _t5(config)
    return _bert(config) if "Bert" in name else _llama(config)


def _t5(config: dict[str, Any]) -> Shapes:
    width, inner = config["d_model"], config["d_kv"] * config["num_heads"]
    yield "shared.weight", (config["vocab_size"], width)
    for side in ("encoder", "decoder"):
        for layer in range(config["num_layers" if side == "encoder" else "num_decoder_layers"]):
            block = f"{side}.block.{layer}.layer"
            kinds = ["SelfAttention", "EncDecAttention"][: 1 if side == "encoder" else 2]
            for number, kind in enumerate(kinds):
                for part in "qkv":
                    yield f"{block}.{number}.{kind}.{part}.weight", (inner, width)
                yield f"{block}.{number}.{kind}.o.weight", (width, inner)
                yield f"{block}.{number}.layer_norm.weight", (width,)
            if layer == 0:
                table = (config["relative_attention_num_buckets"], config["num_heads"])
                yield f"{block}.0.SelfAttention.relative_attention_bias.weight", table
            last = f"{block}.{len(kinds)}"
            gated = config["feed_forward_proj"] == "gated-gelu"
            for part in ("wi_0", "wi_1") if gated else ("wi",):
                yield f"{last}.DenseReluDense.{part}.weight", (config["d_ff"], width)
            yield f"{last}.DenseReluDense.wo.weight", (width, config["d_ff"])
            yield f"{last}.layer_norm.weight", (width,)
        yield f"{side}.final_layer_norm.weight", (width,)
    if not config["tie_word_embeddings"]:
        yield "lm_head.weight", (config["vocab_size"], width)


def _bert(config: dict[str, Any]) -> Shapes:
    width, inner = config["hidden_size"], config["intermediate_size"]
    prefix = "" if config["architectures"] == ["BertModel"] else "bert."
    for name, *shape in (
        ("embeddings.word_embeddings", config["vocab_size"], width),
        ("embeddings.position_embeddings", config["max_position_embeddings"], width),
        ("embeddings.token_type_embeddings", config["type_vocab_size"], width),
    ):
        yield f"{prefix}{name}.weight", tuple(shape)
    parts = [("embeddings.LayerNorm", (width,))]
    for layer in range(config["num_hidden_layers"]):
        block = f"encoder.layer.{layer}"
        parts += [
            (f"{block}.attention.self.{p}", (width, width)) for p in ("query", "key", "value")
        ]
        parts += [
            (f"{block}.attention.output.dense", (width, width)),
            (f"{block}.attention.output.LayerNorm", (width,)),
            (f"{block}.intermediate.dense", (inner, width)),
            (f"{block}.output.dense", (width, inner)),
            (f"{block}.output.LayerNorm", (width,)),
        ]
    for name, shape in parts:
        old = prefix and "LayerNorm" in name
        yield f"{prefix}{name}.{'gamma' if old else 'weight'}", shape
        yield f"{prefix}{name}.{'beta' if old else 'bias'}", shape[:1]


def _llama(config: dict[str, Any]) -> Shapes:
    width, inner = config["hidden_size"], config["intermediate_size"]
    head = config.get("head_dim") or width // config["num_attention_heads"]
    rows = config["num_attention_heads"] * head
    kv_rows = config["num_key_value_heads"] * head
    qwen = config["architectures"] == ["Qwen2ForCausalLM"]
    biased = config.get("attention_bias", False)
    yield "model.embed_tokens.weight", (config["vocab_size"], width)
    for layer in range(config["num_hidden_layers"]):
        block = f"model.layers.{layer}"
        for name, shape, with_bias in (
            ("self_attn.q_proj", (rows, width), biased or qwen),
            ("self_attn.k_proj", (kv_rows, width), biased or qwen),
            ("self_attn.v_proj", (kv_rows, width), biased or qwen),
            ("self_attn.o_proj", (width, rows), biased),
            ("mlp.gate_proj", (inner, width), config.get("mlp_bias", False)),
            ("mlp.up_proj", (inner, width), config.get("mlp_bias", False)),
            ("mlp.down_proj", (width, inner), config.get("mlp_bias", False)),
        ):
            yield f"{block}.{name}.weight", shape
            if with_bias:
                yield f"{block}.{name}.bias", shape[:1]
        yield f"{block}.input_layernorm.weight", (width,)
        yield f"{block}.post_attention_layernorm.weight", (width,)
    yield "model.norm.weight", (width,)
    if not config["tie_word_embeddings"]:
        yield "lm_head.weight", (config["vocab_size"], width)
