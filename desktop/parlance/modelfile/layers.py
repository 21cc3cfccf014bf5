"""What each layer of a model holds, and what it keeps of a text, by the tensor table."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from parlance.modelfile.header import Header
    from parlance.modelfile.tensors import TensorRow

WITHOUT_CELLS = frozenset(
    (
        "arwkv7",
        "bert",
        "dream",
        "eurobert",
        "gemma-embedding",
        "jina-bert-v2",
        "jina-bert-v3",
        "llada",
        "llada-moe",
        "llama-embed",
        "mamba",
        "mamba2",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "rnd1",
        "rwkv6",
        "rwkv6qwen2",
        "rwkv7",
        "t5encoder",
        "wavtokenizer-dec",
    )
)
"""Architectures that keep nothing for each token: encoders, diffusion, and recurrent ones."""

_FIRST_LAYERS_KEEP = {"gemma3n": 20}
"""Only so many layers keep keys and values; llama.cpp takes the number from nowhere else."""

MOST_LAYERS = 512
"""llama.cpp's own limit."""

_ROW = re.compile(r"(?:enc\.|dec\.)?blk\.(\d{1,4})\.(.+)")
EXPERTS = r"ffn_(up|down|gate|gate_up)_(ch|)exps"
"""Names of the tensors that hold the experts of a layer, behind its number and a dot."""

_EXPERTS = re.compile(EXPERTS)
_INPUTS = ("token_embd", "position_embd", "token_types", "per_layer_token_embd")
_EMBEDDINGS = "token_embd.weight"
_OUTPUT = "output.weight"
_RECURRENT = ("ssm_", "time_mix_", "shortconv.")
_FUSED = "attn_qkv.weight"
_LATENT = "attn_kv_a_mqa.weight"
_MATRIX = 2
_MOST = 1 << 40
"""Numbers that a file claims beyond all sense are cut off here, so that sums stay numbers
that a message can hold."""


class Layer(msgspec.Struct, frozen=True, array_like=True):
    """One layer as it lies in the file.

    Attributes:
        weights_bytes: of all its tensors; expert_bytes: of its experts among them.
        keys, values: numbers that it keeps for each token.
        state: numbers that it keeps for each sequence, however long that is.
    """

    weights_bytes: int = 0
    expert_bytes: int = 0
    keys: int = 0
    values: int = 0
    state: int = 0


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """What the tensor table tells besides names and places.

    Attributes:
        input_bytes: of the tables that tokens are looked up in, which stay with the
            processor; output_bytes: of what makes logits of the last layer's numbers.
        tied: whether the vocabulary's table is the output matrix too.
        forward: numbers of one token between the two matrices of the feed-forward part,
            of the widest layer.
    """

    layers: tuple[Layer, ...] = ()
    input_bytes: int = 0
    output_bytes: int = 0
    tied: bool = False
    forward: int = 0


NO_TABLE = Table()


def read_table(rows: Sequence[TensorRow], header: Header) -> Table:
    """Return what `rows` tell of the layers of a model with such a header.

    Empty where no tensor belongs to a layer, as in an adapter or a projector.
    """
    count = min(max(header.blocks or 0, 0), MOST_LAYERS)
    by_layer: defaultdict[int, dict[str, TensorRow]] = defaultdict(dict)
    outside: list[TensorRow] = []
    for row in rows:
        found = _ROW.fullmatch(row.name)
        if found is None or int(found[1]) >= count:
            outside.append(row)
        else:
            by_layer[int(found[1])][row.name] = row
    if not by_layer:
        return NO_TABLE
    names = {row.name for row in outside}
    inputs = sum(row.size_bytes for row in outside if row.name.startswith(_INPUTS))
    return Table(
        layers=tuple(_layer(by_layer[number], header, number) for number in range(count)),
        input_bytes=inputs,
        output_bytes=sum(row.size_bytes for row in outside) - inputs,
        tied=_EMBEDDINGS in names and _OUTPUT not in names,
        forward=_sound(max((_forward(row, header) for row in rows), default=0)),
    )


def kept_by_facts(header: Header, number: int) -> tuple[int, int]:
    """Return the numbers of keys and values a token takes in a layer, by the metadata alone."""
    if header.architecture in WITHOUT_CELLS or max(header.heads, default=0) <= 0:
        return 0, 0
    kv_heads = header.kv_heads or header.heads
    heads = kv_heads[min(number, len(kv_heads) - 1)]
    width = (header.embedding_length or 0) // max(1, *header.heads)
    values = 0 if header.latent else header.value_length or width
    return _sound(heads * (header.key_length or width)), _sound(heads * values)


def state_by_facts(header: Header) -> int:
    """Return about how many numbers a recurrent layer keeps, by the metadata alone."""
    convolved = 4
    if header.wkv_head:
        return _sound((header.embedding_length or 0) * (header.wkv_head + 2))
    return _sound((header.ssm_inner or 0) * ((header.ssm_state or 0) + convolved))


def _layer(rows: Mapping[str, TensorRow], header: Header, number: int) -> Layer:
    if number >= (header.blocks or 0) - (header.predicting_layers or 0):
        return Layer()  # guesses tokens ahead: left out unless asked for
    named = {_behind_number(row.name): row for row in rows.values()}
    experts = sum(row.size_bytes for name, row in named.items() if _EXPERTS.match(name))
    keys, values = _kept(named, header, number)
    return Layer(
        weights_bytes=sum(row.size_bytes for row in rows.values()),
        expert_bytes=experts,
        keys=_sound(keys),
        values=_sound(values),
        state=_sound(_state(named, header)),
    )


def _behind_number(name: str) -> str:
    found = _ROW.fullmatch(name)
    assert found is not None
    # The encoder's tensors of the same name keep nothing.
    return f"enc.{found[2]}" if name.startswith("enc.") else found[2]


def _kept(named: Mapping[str, TensorRow], header: Header, number: int) -> tuple[int, int]:
    sharing = header.blocks or 0
    sharing = _FIRST_LAYERS_KEEP.get(
        header.architecture or "", sharing - (header.sharing_layers or 0)
    )
    heads = header.kv_heads[number : number + 1] if len(header.kv_heads) > 1 else ()
    if header.architecture in WITHOUT_CELLS or number >= sharing or heads == (0,):
        return 0, 0
    if _LATENT in named:
        return kept_by_facts(header, number)
    keys, values = named.get("attn_k.weight"), named.get("attn_v.weight")
    if keys is not None and len(keys.shape) == _MATRIX:
        same = keys if values is None or len(values.shape) != _MATRIX else values
        return keys.shape[1], same.shape[1]
    if _FUSED in named and not _is_recurrent(named):
        return kept_by_facts(header, number)
    return 0, 0


def _is_recurrent(named: Iterable[str]) -> bool:
    return any(name.startswith(_RECURRENT) for name in named)


def _state(named: Mapping[str, TensorRow], header: Header) -> int:
    """Return the numbers of one sequence: what was convolved last, and the state itself."""
    if not _is_recurrent(named):
        return 0
    width = header.embedding_length or 0
    if header.wkv_head:
        return width * (header.token_shifts or 2) + width * header.wkv_head
    convolved = sum(_convolved(row) for name, row in named.items() if _is_convolution(name))
    if header.kda_head:
        return convolved + header.kda_head**2 * max(header.heads, default=0)
    return convolved + (header.ssm_inner or 0) * (header.ssm_state or 0)


def _is_convolution(name: str) -> bool:
    return name.endswith(".weight") and name.startswith(("ssm_conv1d", "shortconv.conv"))


def _convolved(row: TensorRow) -> int:
    kernel = row.shape[0] if row.shape else 1
    return row.weights // kernel * (kernel - 1)


def _forward(row: TensorRow, header: Header) -> int:
    name = row.name.rpartition("blk.")[2].partition(".")[2]
    if len(row.shape) < _MATRIX:
        return 0
    if name == "ffn_up.weight":
        return row.shape[1]
    if name in ("ffn_up_exps.weight", "ffn_gate_up_exps.weight"):
        return row.shape[1] * max(1, min(header.experts_used or 1, header.experts or 1))
    return 0


def _sound(number: int) -> int:
    return min(max(0, number), _MOST)
