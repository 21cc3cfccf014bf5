"""How T5, FLAN-T5 and mT5 become GGUF.

T5 with its weights tied multiplies what the decoder gives with width^-0.5 before the
output matrix, which llama.cpp does not. The last norm of the decoder takes the factor
here: what follows it is linear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.json_files import Count, read_json
from parlance.modelfile.conversion.names import tensor_names
from parlance.modelfile.conversion.plan import Plan, PlannedTensor, check_sources
from parlance.modelfile.conversion.refusals import NotConvertible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.modelfile.conversion.plan import Facts
    from parlance.modelfile.conversion.safetensors import Weights

ARCHITECTURE = "t5"
_EMBEDDINGS = ("shared.weight", "encoder.embed_tokens.weight", "decoder.embed_tokens.weight")
_HEAD = "lm_head.weight"
_DISTANCES = ".relative_attention_bias.weight"
"""The table of distances: the model takes only those of the first layers' self-attention."""

_MAX_DISTANCE = 128
"""The only one that llama.cpp knows (`llama_relative_position_bucket`)."""


class T5Config(msgspec.Struct, frozen=True, kw_only=True):
    """What config.json says, with the defaults of transformers."""

    vocab_size: Count = 32128
    d_model: Count = 512
    d_kv: Count = 64
    d_ff: Count = 2048
    num_layers: Count = 6
    num_decoder_layers: Count | None = None
    num_heads: Count = 8
    n_positions: Count = 512
    relative_attention_num_buckets: Count = 32
    relative_attention_max_distance: Count = _MAX_DISTANCE
    layer_norm_epsilon: float = 1e-6
    feed_forward_proj: str = "relu"
    tie_word_embeddings: bool = True
    scale_decoder_outputs: bool | None = None
    decoder_start_token_id: int | None = 0

    @property
    def gated(self) -> bool:
        """Whether the feed-forward network has a gate, as from version 1.1 on."""
        return self.feed_forward_proj == "gated-gelu"

    @property
    def decoder_layers(self) -> int:
        """Layers of the decoder."""
        return self.num_decoder_layers or self.num_layers


def plan_t5(folder: Path, weights: Weights) -> Plan:
    """Return what becomes of a T5. Raises FaultError and NotConvertible."""
    config = read_json(folder / "config.json", T5Config)
    if config.feed_forward_proj not in {"relu", "gated-gelu"}:
        raise NotConvertible(f"a T5 with the activation {config.feed_forward_proj}")
    if config.relative_attention_max_distance != _MAX_DISTANCE:
        distance = config.relative_attention_max_distance
        raise NotConvertible(f"a T5 with attention over a distance of {distance}")
    if config.decoder_layers > config.num_layers:
        raise NotConvertible("a T5 whose decoder has more layers than its encoder")
    tensors = tuple(_tensors(config, weights))
    check_sources(tensors, weights, folder, _is_unneeded)
    return Plan(architecture=ARCHITECTURE, facts=_facts(config), tensors=tensors)


def _is_unneeded(name: str) -> bool:
    return name in {*_EMBEDDINGS, _HEAD} or name.endswith(_DISTANCES)


def _facts(config: T5Config) -> Facts:
    return {
        "t5.context_length": config.n_positions,
        "t5.embedding_length": config.d_model,
        "t5.feed_forward_length": config.d_ff,
        "t5.block_count": config.num_layers,
        "t5.decoder_block_count": config.decoder_layers,
        "t5.attention.head_count": config.num_heads,
        "t5.attention.key_length": config.d_kv,
        "t5.attention.value_length": config.d_kv,
        "t5.attention.layer_norm_epsilon": config.layer_norm_epsilon,
        "t5.attention.layer_norm_rms_epsilon": config.layer_norm_epsilon,
        "t5.attention.relative_buckets_count": config.relative_attention_num_buckets,
        "t5.decoder_start_token_id": config.decoder_start_token_id or 0,
    }


def _tensors(config: T5Config, weights: Weights) -> Iterator[PlannedTensor]:
    name_of = tensor_names(ARCHITECTURE, max(config.num_layers, config.decoder_layers))
    vocabulary = (config.vocab_size, config.d_model)
    embeddings = next((name for name in _EMBEDDINGS if name in weights.tensors), _EMBEDDINGS[0])
    yield PlannedTensor(name=name_of(_EMBEDDINGS[0]), source=embeddings, shape=vocabulary)
    tied = config.tie_word_embeddings
    if not tied:
        yield PlannedTensor(name=name_of(_HEAD), source=_HEAD, shape=vocabulary)
    scaled = tied if config.scale_decoder_outputs is None else config.scale_decoder_outputs
    for side, layers in (("encoder", config.num_layers), ("decoder", config.decoder_layers)):
        for source, shape in _side(config, side, layers):
            # The table of distances is tiny, and softmax is applied to what it is added to.
            single = len(shape) == 1 or source.endswith(_DISTANCES)
            yield PlannedTensor(name=name_of(source), source=source, shape=shape, single=single)
        scale = config.d_model**-0.5 if scaled and side == "decoder" else 1.0
        norm = f"{side}.final_layer_norm.weight"
        yield PlannedTensor(
            name=name_of(norm), source=norm, shape=(config.d_model,), single=True, scale=scale
        )


def _side(config: T5Config, side: str, layers: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the tensors of the encoder's or the decoder's layers, with their shapes."""
    inner, width = config.num_heads * config.d_kv, config.d_model
    attentions = ("SelfAttention",) if side == "encoder" else ("SelfAttention", "EncDecAttention")
    table = (config.relative_attention_num_buckets, config.num_heads)
    for layer in range(layers):
        block = f"{side}.block.{layer}.layer"
        for number, attention in enumerate(attentions):
            for part in "qkv":
                yield f"{block}.{number}.{attention}.{part}.weight", (inner, width)
            yield f"{block}.{number}.{attention}.o.weight", (width, inner)
            yield f"{block}.{number}.layer_norm.weight", (width,)
        if layer == 0:
            yield f"{block}.0.SelfAttention{_DISTANCES}", table
        last = f"{block}.{len(attentions)}"
        for part in ("wi_0", "wi_1") if config.gated else ("wi",):
            yield f"{last}.DenseReluDense.{part}.weight", (config.d_ff, width)
        yield f"{last}.DenseReluDense.wo.weight", (width, config.d_ff)
        yield f"{last}.layer_norm.weight", (width,)
