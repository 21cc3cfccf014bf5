"""How Llama, Mistral and Qwen2 become GGUF.

The llama architecture of llama.cpp rotates neighbouring values of a head, transformers
the two halves of it: the rows of queries and keys are interleaved. Qwen2 is rotated as
in transformers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.architectures import MISTRAL, QWEN2
from parlance.modelfile.conversion.json_files import Count, read_json
from parlance.modelfile.conversion.names import tensor_names
from parlance.modelfile.conversion.plan import Plan, PlannedTensor, check_sources
from parlance.modelfile.conversion.refusals import NotConvertible, damaged
from parlance.modelfile.conversion.rope import RopeScaling, rope_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.modelfile.conversion.plan import Facts
    from parlance.modelfile.conversion.rope import Rope
    from parlance.modelfile.conversion.safetensors import Weights

_EMBEDDINGS = "model.embed_tokens.weight"
_HEAD = "lm_head.weight"
_FREQUENCIES = ".rotary_emb.inv_freq"


class LlamaConfig(msgspec.Struct, frozen=True, kw_only=True):
    """What config.json says, with the defaults that the three families share."""

    architectures: list[str]
    vocab_size: Count
    hidden_size: Count
    intermediate_size: Count
    num_hidden_layers: Count
    num_attention_heads: Count
    num_key_value_heads: Count | None = None
    head_dim: Count | None = None
    max_position_embeddings: Count = 2048
    rms_norm_eps: float = 1e-6
    hidden_act: str = "silu"
    rope_theta: float | None = None
    rope_scaling: RopeScaling | None = None
    rope_parameters: RopeScaling | None = None
    sliding_window: Count | None = None
    use_sliding_window: bool = False
    attention_bias: bool = False
    mlp_bias: bool = False
    tie_word_embeddings: bool = False

    @property
    def is_qwen(self) -> bool:
        """Whether it is a Qwen2."""
        return self.architectures[0] in QWEN2

    @property
    def head_width(self) -> int:
        """Values of one attention head."""
        return self.head_dim or self.hidden_size // self.num_attention_heads

    @property
    def kv_heads(self) -> int:
        """Heads of keys and values."""
        return self.num_key_value_heads or self.num_attention_heads

    @property
    def context(self) -> int:
        """Tokens that the model can attend to as it was trained.

        llama.cpp knows no sliding window for these families: beyond the window its
        attention would be another than that of the model.
        """
        # Mistral has a window wherever one is given, Qwen2 only where it is switched on.
        has_window = self.use_sliding_window if self.is_qwen else self.architectures[0] in MISTRAL
        if not has_window or self.sliding_window is None:
            return self.max_position_embeddings
        return min(self.max_position_embeddings, self.sliding_window)


def plan_llama(folder: Path, weights: Weights) -> Plan:
    """Return what becomes of a Llama, Mistral or Qwen2. Raises FaultError, NotConvertible."""
    config = read_json(folder / "config.json", LlamaConfig)
    _check(config, folder / "config.json")
    rope = rope_of(config.rope_theta, config.rope_parameters or config.rope_scaling,
                   config.head_width)  # fmt: skip
    if config.is_qwen and rope.factors:
        raise NotConvertible("a Qwen2 with rope scaling of type llama3")
    architecture = "qwen2" if config.is_qwen else "llama"
    tensors = tuple(_tensors(config, rope, architecture))
    check_sources(tensors, weights, folder, lambda name: _is_unneeded(name, config))
    return Plan(architecture=architecture, facts=_facts(config, rope, architecture),
                tensors=tensors)  # fmt: skip


def _check(config: LlamaConfig, path: Path) -> None:
    if config.hidden_act != "silu":
        raise NotConvertible(f"a model with the activation {config.hidden_act[:40]}")
    if config.head_dim is None and config.hidden_size % config.num_attention_heads:
        raise damaged(path, "its width is no multiple of its heads")
    if config.num_attention_heads % config.kv_heads or config.head_width % 2:
        raise damaged(path, "its heads contradict each other")
    inner = config.head_width * config.num_attention_heads
    if config.is_qwen and inner != config.hidden_size:
        raise NotConvertible("a Qwen2 with heads of another width")


def _facts(config: LlamaConfig, rope: Rope, architecture: str) -> Facts:
    facts: Facts = {
        "vocab_size": config.vocab_size,
        "context_length": config.context,
        "embedding_length": config.hidden_size,
        "feed_forward_length": config.intermediate_size,
        "block_count": config.num_hidden_layers,
        "attention.head_count": config.num_attention_heads,
        "attention.head_count_kv": config.kv_heads,
        "attention.key_length": config.head_width,
        "attention.value_length": config.head_width,
        "attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        **rope.facts,
    }
    return {f"{architecture}.{key}": value for key, value in facts.items()}


def _is_unneeded(name: str, config: LlamaConfig) -> bool:
    return name.endswith(_FREQUENCIES) or (name == _HEAD and config.tie_word_embeddings)


def _tensors(config: LlamaConfig, rope: Rope, architecture: str) -> Iterator[PlannedTensor]:
    name_of = tensor_names(architecture, config.num_hidden_layers)
    if rope.factors:
        yield PlannedTensor(
            name="rope_freqs.weight",
            source="",
            shape=(len(rope.factors),),
            single=True,
            values=rope.factors,
        )
    for source, shape in _shapes(config):
        rotated = ".q_proj." in source or ".k_proj." in source
        yield PlannedTensor(
            name=name_of(source),
            source=source,
            shape=shape,
            single=len(shape) == 1,
            head_rows=config.head_width if rotated and not config.is_qwen else 0,
        )


def _shapes(config: LlamaConfig) -> Iterator[tuple[str, tuple[int, ...]]]:
    width, inner = config.hidden_size, config.intermediate_size
    queries = config.num_attention_heads * config.head_width
    keys = config.kv_heads * config.head_width
    yield _EMBEDDINGS, (config.vocab_size, width)
    for layer in range(config.num_hidden_layers):
        block = f"model.layers.{layer}"
        for part, rows in (("q_proj", queries), ("k_proj", keys), ("v_proj", keys)):
            biased = config.is_qwen or config.attention_bias
            yield from _matrix(f"{block}.self_attn.{part}", (rows, width), biased=biased)
        biased = config.attention_bias and not config.is_qwen
        yield from _matrix(f"{block}.self_attn.o_proj", (width, queries), biased=biased)
        for part, shape in (
            ("gate_proj", (inner, width)),
            ("up_proj", (inner, width)),
            ("down_proj", (width, inner)),
        ):
            yield from _matrix(f"{block}.mlp.{part}", shape, biased=config.mlp_bias)
        yield f"{block}.input_layernorm.weight", (width,)
        yield f"{block}.post_attention_layernorm.weight", (width,)
    yield "model.norm.weight", (width,)
    if not config.tie_word_embeddings:
        yield _HEAD, (config.vocab_size, width)


def _matrix(
    name: str, shape: tuple[int, int], *, biased: bool
) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{name}.weight", shape
    if biased:
        yield f"{name}.bias", shape[:1]
