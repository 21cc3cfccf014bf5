"""What a model takes of memory, by a formula, before anything of it is here.

The formula is `modelfile.memory`'s, which knows layer by layer what a header tells. Here are
models of which less is known: of the catalogue their shape, of the Hub only their size.

It is only about right where layers differ from each other (Gemma 4), keep one latent
vector instead of keys and values (DeepSeek's MLA: too much), have a state instead of a
memory (recurrent and hybrid models), or compute with experts. Measuring is exact for all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import quantization_in
from parlance.modelfile.layers import WITHOUT_CELLS
from parlance.modelfile.memory import Candidate, Costs, rounded_cells, step_bytes
from parlance.modelfile.reading import active_share

if TYPE_CHECKING:
    from parlance.contract.catalogue import CatalogueEntry, CatalogueFile, Shape
    from parlance.contract.online import HubModel
    from parlance.modelfile.header import Header

_BITS_PER_BYTE = 8
_BYTES_PER_NUMBER = 2
_STEP_TOKENS = 512
_FORWARD_WIDTHS = 3.5

_LARGE = 8e9
"""Weights of the model that others are compared with, of which only the size is known:
Llama 3.1 8B, with 128 KiB of memory for each token, 4,096 wide."""

_LARGE_TOKEN_BYTES = 128 * 1024
_LARGE_WIDTH = 4096
_LARGE_VOCABULARY = 151_936
_GROWTH = 0.45
"""How the memory of a token grows with the number of weights, from 1 to 70 thousand million."""

_BLOCK = 256
_IN_BLOCKS = "_K"
_WITHOUT_BLOCKS = 1.2
_SIMPLE_BITS = 8.5
_OUTPUT_BITS = 6.56
_USUAL_OUTPUT_SHARE = 0.07
_BITS = {
    "F32": 32.0,
    "FP32": 32.0,
    "F16": 16.0,
    "FP16": 16.0,
    "BF16": 16.0,
    "Q8_K_XL": 9.6,
    "Q8_0": 8.5,
    "Q6_K_XL": 7.2,
    "Q6_K_L": 6.7,
    "Q6_K": 6.56,
    "Q5_1": 6.0,
    "Q5_K_L": 5.9,
    "Q5_K_XL": 5.75,
    "Q5_K_M": 5.7,
    "Q5_K_S": 5.57,
    "Q5_0": 5.57,
    "Q4_1": 5.1,
    "Q4_K_L": 5.15,
    "Q4_K_XL": 4.95,
    "Q4_K_M": 4.89,
    "Q4_K_S": 4.67,
    "Q4_0": 4.66,
    "IQ4_NL": 4.68,
    "IQ4_XS": 4.46,
    "MXFP4_MOE": 4.6,
    "MXFP4": 4.6,
    "NVFP4": 4.7,
    "Q3_K_XL": 4.4,
    "Q3_K_L": 4.3,
    "Q3_K_M": 4.0,
    "Q3_K_S": 3.64,
    "IQ3_M": 3.76,
    "IQ3_S": 3.66,
    "IQ3_XS": 3.5,
    "IQ3_XXS": 3.25,
    "Q2_K_XL": 3.4,
    "Q2_K_L": 3.3,
    "Q2_K": 3.16,
    "Q2_K_S": 2.97,
    "IQ2_M": 2.93,
    "IQ2_S": 2.74,
    "IQ2_XS": 2.59,
    "IQ2_XXS": 2.38,
    "IQ1_M": 2.15,
    "IQ1_S": 2.0,
    "TQ2_0": 2.06,
    "TQ1_0": 1.69,
    "Q1_0": 1.13,
}
"""Bits of a weight over a whole file: of Llama 3.1 8B, by llama.cpp's table in
tools/quantize/README.md where it has the type, else by its blocks or by published files."""

_USUAL_SUFFIX = "_K_M"
_BILLION = 1e9
_ACTIVE = re.compile(r"(?<=B-)A(\d{1,3}(?:\.\d+)?)B(?![A-Za-z0-9])", re.IGNORECASE)
"""How many of its weights a mixture of experts uses, as its repository is named."""


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """What a model takes with a context, and what it reads for each token it writes.

    Attributes:
        weights_bytes: of all layers; 0 where nothing tells the size.
        read_bytes: the weights used for one token, and the memory of a full context.
    """

    weights_bytes: int
    context_bytes: int = 0
    compute_bytes: int = 0
    read_bytes: int = 0

    @property
    def total_bytes(self) -> int:
        """All that it takes together."""
        return self.weights_bytes + self.context_bytes + self.compute_bytes


UNKNOWN_NEED = Need(weights_bytes=0)


def bits_of(quantization: str) -> float:
    """Return about how many bits a weight has in files of a name, over all tensors.

    `quantization` may be within a longer name, as in `UD-Q4_K_XL`. 0 if it has none.
    """
    name = quantization_in(quantization)
    if name in _BITS:
        return _BITS[name]
    stem = name.removesuffix("_K")
    return _BITS.get(stem + _USUAL_SUFFIX) or _BITS.get(f"{stem}_0") or 0.0


def need_of_file(entry: CatalogueEntry, file: CatalogueFile, context: int) -> Need:
    """Return what a file of the catalogue takes with `context` tokens."""
    weights = file.size_bytes or weights_bytes(entry, file.quantization)
    if not weights:
        return UNKNOWN_NEED
    active = entry.active_parameters / entry.parameters if entry.active_parameters else 1.0
    if entry.shape is None:
        keeps = entry.architecture not in WITHOUT_CELLS
        return _by_size(weights, entry.parameters, context, active=active, keeps=keeps)
    shape = entry.shape
    if entry.architecture in WITHOUT_CELLS:
        shape = msgspec.structs.replace(shape, layers=0, window_layers=0)
    return _by_shape(weights, shape, context, active=active)


def weights_bytes(entry: CatalogueEntry, quantization: str) -> int:
    """Return about how large a file of the quantization is; 0 if its name says nothing.

    A vocabulary that is a large part of a small model is kept in 6 bits at least, and rows
    that cannot be divided into blocks of 256 get a larger type.
    """
    bits = bits_of(quantization)
    if entry.shape is not None and entry.shape.width % _BLOCK and _IN_BLOCKS in quantization:
        bits = min(bits * _WITHOUT_BLOCKS, _SIMPLE_BITS)
    size = entry.parameters * bits
    if bits and entry.shape is not None:
        vocabulary = entry.shape.vocabulary * entry.shape.width
        more = max(0.0, vocabulary - entry.parameters * _USUAL_OUTPUT_SHARE)
        size += more * max(0.0, _OUTPUT_BITS - bits)
    return int(size / _BITS_PER_BYTE)


def need_of_model(model: HubModel, context: int, *, size_bytes: int = 0) -> Need:
    """Return about what a model of the Hub takes, by its size and its name alone.

    `size_bytes` is the file's, by default that of the one that the Hub tells of. The name
    of a mixture of experts mostly says how many weights it uses for a token (`30B-A3B`).
    """
    size = size_bytes or model.file_bytes
    if not size:
        return UNKNOWN_NEED
    usual = bits_of("Q4_K_M") / _BITS_PER_BYTE
    parameters = model.parameters or int(size / usual)
    named = _ACTIVE.search(model.repo.rpartition("/")[2])
    active = min(1.0, float(named[1]) * _BILLION / parameters) if named else 1.0
    keeps = model.architecture not in WITHOUT_CELLS
    return _by_size(size, parameters, context, active=active, keeps=keeps)


def need_of_header(header: Header, size_bytes: int, context: int) -> Need:
    """Return what a file takes by its header; `size_bytes` is that of all its parts."""
    candidate = Candidate(context=context, cells=context, batch=_STEP_TOKENS)
    [need] = Costs(header, size_bytes).needs(candidate)
    return Need(
        weights_bytes=size_bytes,
        context_bytes=need.context_bytes,
        compute_bytes=need.compute_bytes,
        read_bytes=int(size_bytes * active_share(header)) + need.context_bytes,
    )


def _by_shape(weights: int, shape: Shape, context: int, *, active: float = 1.0) -> Need:
    cells = rounded_cells(context)
    each = shape.kv_heads * (shape.key_length + shape.value_length) * _BYTES_PER_NUMBER
    looked_at = min(cells, shape.window) if shape.window else cells
    whole = shape.layers - shape.window_layers
    read = each * (whole * cells + shape.window_layers * looked_at)
    return Need(
        weights_bytes=weights,
        context_bytes=each * shape.layers * cells,
        compute_bytes=_compute_bytes(shape.width, shape.vocabulary, cells),
        read_bytes=int(weights * active) + read,
    )


def _by_size(
    weights: int, parameters: int, context: int, *, active: float = 1.0, keeps: bool = True
) -> Need:
    times = parameters / _LARGE
    cells = rounded_cells(context)
    kept = int(_LARGE_TOKEN_BYTES * times**_GROWTH) * cells if keeps else 0
    width = int(_LARGE_WIDTH * times ** (1 / 3))
    return Need(
        weights_bytes=weights,
        context_bytes=kept,
        compute_bytes=_compute_bytes(width, _LARGE_VOCABULARY, cells),
        read_bytes=int(weights * active) + kept,
    )


def _compute_bytes(width: int, vocabulary: int, cells: int) -> int:
    return step_bytes(
        _STEP_TOKENS,
        width=width,
        forward=int(width * _FORWARD_WIDTHS),
        vocabulary=vocabulary,
        cells=cells,
    )
