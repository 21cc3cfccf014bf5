"""Which type llama.cpp's quantizer gives each tensor of a model.

The rules are those of src/llama-quant.cpp as of llama-cpp-python 0.3.36, without an
importance matrix; tests compare them with what its quantizer says it would do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.quantization import TENSOR_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.modelfile.header import Header
    from parlance.modelfile.quantization import TensorType
    from parlance.modelfile.tensors import TensorRow

OFFERED: dict[str, str] = {
    "BF16": "BF16",
    "F16": "F16",
    "Q8_0": "Q8_0",
    "Q6_K": "Q6_K",
    "Q5_K_M": "Q5_K",
    "Q5_K_S": "Q5_K",
    "Q5_0": "Q5_0",
    "Q4_K_M": "Q4_K",
    "Q4_K_S": "Q4_K",
    "Q4_0": "Q4_0",
    "IQ4_NL": "IQ4_NL",
    "IQ4_XS": "IQ4_XS",
    "Q3_K_L": "Q3_K",
    "Q3_K_M": "Q3_K",
    "Q3_K_S": "Q3_K",
    "Q2_K": "Q2_K",
}
"""Quantizations that need no importance matrix, and the type that most tensors get."""

TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}
_FALLBACKS = {
    "IQ4_XS": "IQ4_NL",
    "Q2_K": "Q4_0",
    "Q3_K": "Q4_0",
    "Q4_K": "Q5_0",
    "Q5_K": "Q5_1",
    "Q6_K": "Q8_0",
}
"""For rows that are no multiple of 256 weights."""

_KEPT = re.compile(
    r"_norm\.weight|ffn_gate_(inp|tid2eid)\.weight|altup|laurel|per_layer_model_proj"
    r"|^(position_embd|token_types)\.weight$|ssm_conv1d|shortconv\.conv\.weight"
    r"|indexer\.[kq]_proj\.weight|time_mix_(first|w[012]|v[012]|a[012]|g[12])\.weight"
    r"|time_mix_(decay_w[12]|lerp_fused)\.weight|attn_rel_b\.weight|\.position_embd"
    r"|sam\.(pos_embd|neck\.|net_)|\.rel_pos|\.patch_(embd|merger)|a\.rvq\.codebook|mm\.a\.code_embd"
)
"""Tensors that stay as they are, besides vectors and what is no weight."""

_KINDS = (
    ("output", re.compile(r"^output\.weight$")),
    ("embeddings", re.compile(r"^(per_layer_)?token_embd\.weight$")),
    ("values", re.compile(r"attn_(qkv|kv_b|v)\.weight")),
    ("keys", re.compile(r"attn_k\.weight")),
    ("attention_output", re.compile(r"attn_output\.weight")),
    ("down", re.compile(r"ffn_down")),
)
_LAYER = re.compile(r"blk\.(\d+)\.")
_LARGE = {"llama": 80, "deci": 80, "olmo": 80, "qwen2": 80, "jais2": 68}
"""Layers of the models that llama.cpp calls 70B."""

_TUNED_EXPERTS = 8
"""Experts of Mixtral, for which llama.cpp has rules of its own."""


class Place(msgspec.Struct, frozen=True):
    """A tensor is the `number`th of `count` of its kind, from 0; see `Model.sharers`."""

    number: int
    count: int
    sharers: int


Rule = tuple[Callable[[Place], bool], str]
"""The type that a tensor in such a place gets; of several rules the first that fits holds."""


def _always(_place: Place) -> bool:
    return True


def _often_shared(place: Place) -> bool:
    return place.sharers >= 4  # noqa: PLR2004 - this and what follows as llama.cpp has it


def _in_first_two(place: Place) -> bool:
    return place.number < 2  # noqa: PLR2004


def _in_first_four(place: Place) -> bool:
    return place.number < 4  # noqa: PLR2004


def _in_first_sixteenth(place: Place) -> bool:
    return place.number < place.count // 16


def _in_first_eighth(place: Place) -> bool:
    return place.number < place.count // 8


def _with_more_bits(place: Place) -> bool:
    eighth = place.count // 8
    if place.number < eighth or place.number >= 7 * place.count // 8:
        return True
    return (place.number - eighth) % 3 == 2  # noqa: PLR2004


_VALUES: dict[str, tuple[Rule, ...]] = {
    "Q2_K": ((_often_shared, "Q4_K"), (_always, "Q3_K")),
    "Q3_K_M": ((_in_first_two, "Q5_K"), (_always, "Q4_K")),
    "Q3_K_L": ((_always, "Q5_K"),),
    "IQ4_NL": ((_often_shared, "Q5_K"),),
    "IQ4_XS": ((_often_shared, "Q5_K"),),
    "Q4_K_S": ((_in_first_four, "Q5_K"),),
    "Q4_K_M": ((_with_more_bits, "Q6_K"),),
    "Q5_K_M": ((_with_more_bits, "Q6_K"),),
}
_DOWN: dict[str, tuple[Rule, ...]] = {
    "Q2_K": ((_always, "Q3_K"),),
    "Q3_K_M": ((_in_first_sixteenth, "Q5_K"), (_always, "Q4_K")),
    "Q3_K_L": ((_always, "Q5_K"),),
    "IQ4_NL": ((_in_first_eighth, "Q5_K"),),
    "IQ4_XS": ((_in_first_eighth, "Q5_K"),),
    "Q4_K_S": ((_in_first_eighth, "Q5_K"),),
    "Q4_K_M": ((_with_more_bits, "Q6_K"),),
    "Q5_K_M": ((_with_more_bits, "Q6_K"),),
}
_FALCON_DOWN = _DOWN | {
    "Q3_K_M": ((_in_first_sixteenth, "Q5_K"), (_with_more_bits, "Q4_K")),
    "Q3_K_L": ((_always, "Q4_K"),),
    "Q4_K_S": (),
    "Q4_K_M": ((_in_first_sixteenth, "Q6_K"), (_with_more_bits, "Q5_K")),
}
_ATTENTION_OUTPUT = {"Q2_K": "Q3_K", "Q3_K_M": "Q4_K", "Q3_K_L": "Q5_K"}
_FALCON_ATTENTION_OUTPUT = {"Q3_K_L": "Q4_K"}
_TUNED_ATTENTION_OUTPUT = dict.fromkeys(
    ("Q2_K", "Q3_K_S", "Q3_K_M", "Q4_K_S", "Q4_K_M", "IQ4_NL", "IQ4_XS"), "Q5_K"
)


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules look at besides the tensors.

    Attributes:
        sharers: attention heads that share the same keys and values.
        values: number of tensors that make values.
        tied: whether the embeddings serve as the output matrix too.
    """

    falcon: bool
    large: bool
    blocks: int
    experts: int
    sharers: int
    values: int
    tied: bool


def quantized_types(
    rows: Iterable[TensorRow], header: Header, quantization: str
) -> dict[str, TensorType]:
    """Return the type that each tensor, by its name, has after quantizing the whole model.

    `rows` are those of all parts; `quantization` is one of OFFERED.
    """
    ordered = sorted(rows, key=_order)
    model = _model(ordered, header)
    mixture = _Mixture(quantization, model)
    return {row.name: _type(row, mixture) for row in ordered}


def _type(row: TensorRow, mixture: _Mixture) -> TensorType:
    extents = len(row.shape)
    while extents and row.shape[extents - 1] == 1:
        extents -= 1
    if extents <= 1 or not row.name.endswith("weight") or _KEPT.search(row.name):
        return row.type
    name = mixture.type_of(row)
    if row.shape[0] % TYPES[name].block:
        name = _FALLBACKS.get(name, name)
    return TYPES["F16" if row.shape[0] % TYPES[name].block else name]


class _Mixture:
    """The rules for one quantization; counts the tensors that it has seen."""

    def __init__(self, quantization: str, model: Model) -> None:
        self._quantization = quantization
        self._ordinary = OFFERED[quantization]
        self._model = model
        self._values = 0
        self._downs = 0

    def type_of(self, row: TensorRow) -> str:
        """Return the type for the next tensor, whether its rows can have it or not."""
        if TYPES[self._ordinary].block == 1:
            return self._ordinary
        match _kind(row.name):
            case "output":
                return self._for_output(row)
            case "embeddings" if self._model.tied:
                return self._for_output(row)
            case "attention_output":
                return self._for_attention_output()
            case kind:
                return self._by_place(kind, row.name)

    def _for_output(self, row: TensorRow) -> str:
        if self._model.falcon or row.shape[0] % TYPES[self._ordinary].block:
            return "Q8_0"
        return "Q8_0" if self._ordinary == "Q8_0" else "Q6_K"

    def _for_attention_output(self) -> str:
        types = _ATTENTION_OUTPUT
        if self._model.falcon:
            types = _FALCON_ATTENTION_OUTPUT
        elif self._model.experts == _TUNED_EXPERTS:
            types = _TUNED_ATTENTION_OUTPUT
        return types.get(self._quantization, self._ordinary)

    def _by_place(self, kind: str, name: str) -> str:
        tuned = self._model.experts == _TUNED_EXPERTS
        if kind == "values":
            self._values += 1
            return "Q8_0" if tuned else self._for_values(self._values - 1)
        if kind == "down":
            self._downs += 1
            return self._for_down(self._layer(name, self._downs - 1))
        return "Q8_0" if kind == "keys" and tuned else self._ordinary

    def _for_values(self, number: int) -> str:
        name = self._ruled(_VALUES, number, self._model.values)
        return "Q5_K" if self._model.large and name in ("Q3_K", "Q4_K") else name

    def _for_down(self, layer: int) -> str:
        rules = _FALCON_DOWN if self._model.falcon else _DOWN
        return self._ruled(rules, layer, self._model.blocks)

    def _ruled(self, rules: dict[str, tuple[Rule, ...]], number: int, count: int) -> str:
        place = Place(number, count, self._model.sharers)
        fitting = (name for holds, name in rules.get(self._quantization, ()) if holds(place))
        return next(fitting, self._ordinary)

    def _layer(self, name: str, counted: int) -> int:
        # Experts do not lie in the order of their layers.
        match = _LAYER.match(name) if self._model.experts > 1 else None
        return int(match[1]) if match else counted


def _model(rows: list[TensorRow], header: Header) -> Model:
    names = {row.name for row in rows}
    heads = next(iter(header.heads), 0)
    kv_heads = next(iter(header.kv_heads), heads)
    blocks = header.blocks or 0
    architecture = header.architecture or ""
    # The 65B of the first Llama has as many layers, and shares nothing.
    large = _LARGE.get(architecture) == blocks and (architecture != "llama" or heads != kv_heads)
    return Model(
        falcon=architecture == "falcon",
        large=large,
        blocks=blocks,
        experts=header.experts or 0,
        sharers=heads // kv_heads if kv_heads else 0,
        values=sum(_kind(row.name) == "values" for row in rows),
        tied="output.weight" not in names,
    )


def _kind(name: str) -> str:
    return next((kind for kind, pattern in _KINDS if pattern.search(name)), "other")


def _order(row: TensorRow) -> tuple[int, bytes]:
    match = _LAYER.match(row.name)
    return int(match[1]) if match else -1, row.name.encode()
