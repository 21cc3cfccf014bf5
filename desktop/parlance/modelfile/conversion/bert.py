"""How BERT and the models that make vectors like it (MiniLM, bge, e5) become GGUF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.json_files import Count, read_json, read_json_if_there
from parlance.modelfile.conversion.names import tensor_names
from parlance.modelfile.conversion.plan import Plan, PlannedTensor, check_sources
from parlance.modelfile.conversion.refusals import NotConvertible, damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.modelfile.conversion.plan import Facts
    from parlance.modelfile.conversion.safetensors import Weights

ARCHITECTURE = "bert"
_PREFIX = "bert."
_UNNEEDED = ("embeddings.position_ids", "pooler.", "cls.")
_SINGLE = ("embeddings.position_embeddings.weight", "embeddings.token_type_embeddings.weight")
_MEAN, _CLS, _LAST = 1, 2, 3
_MODES = {"mean": _MEAN, "cls": _CLS, "lasttoken": _LAST}


class BertConfig(msgspec.Struct, frozen=True, kw_only=True):
    """What config.json says, with the defaults of transformers."""

    vocab_size: Count = 30522
    hidden_size: Count = 768
    num_hidden_layers: Count = 12
    num_attention_heads: Count = 12
    intermediate_size: Count = 3072
    hidden_act: str = "gelu"
    max_position_embeddings: Count = 512
    type_vocab_size: Count = 2
    layer_norm_eps: float = 1e-12
    position_embedding_type: str = "absolute"
    is_decoder: bool = False


class _Module(msgspec.Struct, frozen=True):
    """A step of a sentence-transformers model: the last word of `type` is its class."""

    path: str = ""
    type: str = ""


class _Pooling(msgspec.Struct, frozen=True):
    """1_Pooling/config.json, of old and of new versions."""

    pooling_mode_cls_token: bool = False
    pooling_mode_mean_tokens: bool = False
    pooling_mode_max_tokens: bool = False
    pooling_mode_mean_sqrt_len_tokens: bool = False
    pooling_mode_weightedmean_tokens: bool = False
    pooling_mode_lasttoken: bool = False
    pooling_mode: str | list[str] | None = None


def plan_bert(folder: Path, weights: Weights) -> Plan:
    """Return what becomes of a BERT. Raises FaultError and NotConvertible."""
    config = read_json(folder / "config.json", BertConfig)
    _check(config, folder)
    tensors = tuple(_tensors(config, weights))
    check_sources(tensors, weights, folder, _is_unneeded)
    return Plan(architecture=ARCHITECTURE, facts=_facts(config, folder), tensors=tensors)


def _check(config: BertConfig, folder: Path) -> None:
    if config.hidden_act not in {"gelu", "gelu_new", "gelu_pytorch_tanh"}:
        raise NotConvertible(f"a BERT with the activation {config.hidden_act}")
    if config.position_embedding_type != "absolute" or config.is_decoder:
        raise NotConvertible("a BERT with positions or attention of another kind")
    if config.hidden_size % config.num_attention_heads:
        raise damaged(folder / "config.json", "its width is no multiple of its heads")


def _facts(config: BertConfig, folder: Path) -> Facts:
    return {
        "bert.context_length": config.max_position_embeddings,
        "bert.embedding_length": config.hidden_size,
        "bert.feed_forward_length": config.intermediate_size,
        "bert.block_count": config.num_hidden_layers,
        "bert.attention.head_count": config.num_attention_heads,
        "bert.attention.layer_norm_epsilon": config.layer_norm_eps,
        "bert.attention.causal": False,
        "bert.pooling_type": _pooling(folder),
        "tokenizer.ggml.token_type_count": config.type_vocab_size,
    }


def _pooling(folder: Path) -> int:
    """Return how the vectors of a text's tokens become one, as llama.cpp numbers it.

    The mean, as sentence-transformers has it, for a checkpoint that does not say.
    """
    pooling = _MEAN
    for module in read_json_if_there(folder / "modules.json", list[_Module]) or ():
        kind = module.type.rsplit(".", 1)[-1]
        if kind == "Pooling":
            pooling = _pooling_of(folder / _plain(module.path, folder) / "config.json")
        elif kind not in {"Transformer", "Normalize"}:
            raise NotConvertible(f"a BERT that is followed by {kind[:80]}")
    return pooling


def _plain(path: str, folder: Path) -> str:
    if Path(path).name != path:
        raise damaged(folder / "modules.json", f"it names the folder {path[:80]!r}")
    return path


def _pooling_of(path: Path) -> int:
    asked = read_json(path, _Pooling)
    named = asked.pooling_mode if isinstance(asked.pooling_mode, str) else None
    found = [_MODES[named]] if named in _MODES else []
    found += [_CLS] * asked.pooling_mode_cls_token
    found += [_MEAN] * asked.pooling_mode_mean_tokens
    found += [_LAST] * asked.pooling_mode_lasttoken
    others = (
        asked.pooling_mode_max_tokens,
        asked.pooling_mode_mean_sqrt_len_tokens,
        asked.pooling_mode_weightedmean_tokens,
    )
    if len(set(found)) != 1 or any(others):
        raise NotConvertible("a BERT that joins vectors in a way of its own")
    return found[0]


def _is_unneeded(name: str) -> bool:
    return name.removeprefix(_PREFIX).startswith(_UNNEEDED)


def _tensors(config: BertConfig, weights: Weights) -> Iterator[PlannedTensor]:
    name_of = tensor_names(ARCHITECTURE, config.num_hidden_layers)
    prefix = _PREFIX if any(name.startswith(_PREFIX) for name in weights.tensors) else ""
    for name, shape in _shapes(config):
        yield PlannedTensor(
            name=name_of(name),
            source=_stored_name(prefix + name, weights),
            shape=shape,
            single=len(shape) == 1 or name in _SINGLE,
        )


def _stored_name(name: str, weights: Weights) -> str:
    """Return what a tensor is called; checkpoints made from TensorFlow name norms otherwise."""
    if "LayerNorm" in name and name not in weights.tensors:
        return name.replace(".weight", ".gamma").replace(".bias", ".beta")
    return name


def _shapes(config: BertConfig) -> Iterator[tuple[str, tuple[int, ...]]]:
    width, inner = config.hidden_size, config.intermediate_size
    yield "embeddings.word_embeddings.weight", (config.vocab_size, width)
    yield "embeddings.position_embeddings.weight", (config.max_position_embeddings, width)
    yield "embeddings.token_type_embeddings.weight", (config.type_vocab_size, width)
    yield from _pair("embeddings.LayerNorm", width)
    for layer in range(config.num_hidden_layers):
        block = f"encoder.layer.{layer}"
        for part in ("query", "key", "value"):
            yield from _pair(f"{block}.attention.self.{part}", width, width)
        yield from _pair(f"{block}.attention.output.dense", width, width)
        yield from _pair(f"{block}.attention.output.LayerNorm", width)
        yield from _pair(f"{block}.intermediate.dense", inner, width)
        yield from _pair(f"{block}.output.dense", width, inner)
        yield from _pair(f"{block}.output.LayerNorm", width)


def _pair(name: str, *shape: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{name}.weight", shape
    yield f"{name}.bias", shape[:1]
