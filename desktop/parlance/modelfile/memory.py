"""What a model takes of memory on which device, by its header: the one formula for it.

Weights are what the tensor table says, layer by layer. Each layer keeps keys and values for
every token that the memory holds, which llama.cpp rounds up to 256, and recurrent layers a
state for each sequence. It follows the way our engine makes contexts: sliding windows are
kept whole (the engine shares cells between sequences), logits are made for 64 tokens of a
step at most. What computing takes was fitted to llama.cpp's own accounts of plain models
(tests/engine/test_memory_formula.py says how near it comes, kind by kind).

Not in it: the matrices that some processors keep a second time in an order of their own
where the vocabulary's table is the output too, and the tables of architectures that look
tokens up to attend to (indexers). Measuring (`engine.measuring`) is exact for all.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.hardware import MemoryNeed
from parlance.contract.plan import CacheType
from parlance.modelfile.layers import (
    MOST_LAYERS,
    Layer,
    Table,
    kept_by_facts,
    state_by_facts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.modelfile.header import Header

PROCESSOR = "CPU"
"""What llama.cpp calls the device whose memory is RAM."""

CONTEXT_STEP = 256
"""llama.cpp's memory holds multiples of so many tokens."""

STEP_OUTPUTS = 64
"""Tokens of one step whose logits can be asked for."""

_CACHE_BYTES = {CacheType.F16: 2.0, CacheType.Q8_0: 34 / 32, CacheType.Q4_0: 18 / 32}
CACHE_BLOCK = 32
"""Numbers of a head that quantized keys and values are divided into, without a rest."""

_FLOAT = 4
_HALF = 2
_WIDTHS = 4.0
"""Copies of what a layer reads and writes that exist at the same time."""

_FORWARDS = 3.0
"""And of what lies between the two matrices of its feed-forward part."""

_USUAL_FORWARD = 3.5
"""Widths of that, where the tensor table does not tell."""

_WITHOUT_FORWARD = 3
"""And of what recurrent layers have instead of it."""

_ATTENTION_WIDTHS = 5
"""Beside the weights of the attention, where they are computed as written."""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A way to load a model: everything that decides what it takes of which device.

    Attributes:
        gpus: llama.cpp's names of the devices, in the order in which they get layers;
            layers: how many each gets, the output counted as one. They are the last ones.
        expert_layers: of those, how many of the first leave their experts to the processor.
        context: tokens of one request; cells: that the memory holds, of all `sequences`
            together, which share one pool if `unified`.
        batch: tokens of one step.
    """

    context: int
    cells: int
    gpus: tuple[str, ...] = ()
    layers: tuple[int, ...] = ()
    expert_layers: int = 0
    sequences: int = 1
    batch: int = 512
    cache: CacheType = CacheType.F16
    flash_attention: bool = True
    unified: bool = True

    @property
    def gpu_layers(self) -> int:
        """Layers on all devices but the processor."""
        return sum(self.layers)

    @property
    def outputs(self) -> int:
        """Tokens of one step that can have logits."""
        return max(self.sequences, min(self.batch, STEP_OUTPUTS))


def known_layers(header: Header, size_bytes: int = 0) -> Header:
    """Return `header` with a table of layers, equal parts of a file of `size_bytes` if need be.

    Only the metadata is known of a model whose other parts are missing.
    """
    count = min(header.blocks or 0, MOST_LAYERS)
    known = [layer for layer in header.table.layers if layer.weights_bytes]
    parts = (header.split_count or 1) > 1 and len(known) + (header.predicting_layers or 0) < count
    if (known and not parts) or count <= 0:
        return header
    state = 0 if max(header.heads, default=0) > 0 else state_by_facts(header)
    each = size_bytes // (count + 1)
    layers = []
    for number in range(count):
        keys, values = kept_by_facts(header, number)
        layers.append(Layer(weights_bytes=each, keys=keys, values=values, state=state))
    table = Table(layers=tuple(layers), input_bytes=size_bytes - each * count)
    return msgspec.structs.replace(header, table=table)


def cache_bytes(header: Header, tokens: int, cache: CacheType = CacheType.F16) -> int:
    """Return what keys and values of so many tokens take in all layers together.

    0 for a model without any (recurrent ones, and encoders).
    """
    layers = known_layers(header).table.layers
    numbers = sum(layer.keys + layer.values for layer in layers)
    return int(numbers * _CACHE_BYTES[cache] * tokens)


def state_bytes(header: Header) -> int:
    """Return what one sequence takes in recurrent layers; 0 for a model without any."""
    return sum(layer.state for layer in known_layers(header).table.layers) * _FLOAT


def rounded_cells(tokens: int) -> int:
    """Return how many tokens a memory made for `tokens` holds."""
    return -(-tokens // CONTEXT_STEP) * CONTEXT_STEP


def expert_blocks(header: Header, candidate: Candidate) -> tuple[int, ...]:
    """Return the numbers of the layers on GPUs whose experts stay with the processor."""
    if candidate.expert_layers <= 0:
        return ()
    layers = header.table.layers
    count = min(header.blocks or 0, MOST_LAYERS)
    first = max(0, count - max(0, candidate.gpu_layers - 1))
    numbers = [n for n in range(first, count) if not layers or layers[n].expert_bytes]
    return tuple(numbers[: candidate.expert_layers])


def mixed_layers(header: Header, gpu_layers: int) -> int:
    """Return how many of the last `gpu_layers`, the output counted as one, have experts."""
    count = min(header.blocks or 0, MOST_LAYERS)
    first = max(0, count - max(0, gpu_layers - 1))
    return sum(1 for layer in header.table.layers[first:] if layer.expert_bytes)


class Costs:
    """What the parts of one model take; made once, asked for many candidates.

    Attributes:
        blocks: number of layers, without the output.
    """

    def __init__(self, header: Header, size_bytes: int = 0) -> None:
        """Take the table of `header`; equal parts of `size_bytes` where it has none."""
        self._header = known_layers(header, size_bytes)
        table = self._header.table
        self.blocks = len(table.layers)
        self._weights = _sums(layer.weights_bytes for layer in table.layers)
        self._numbers = _sums(layer.keys + layer.values for layer in table.layers)
        self._states = _sums(layer.state for layer in table.layers)
        self._largest_state = max((layer.state for layer in table.layers), default=0)

    @property
    def has_cells(self) -> bool:
        """Whether it keeps something for each token."""
        return self._numbers[-1] > 0

    def layer_costs(self, candidate: Candidate) -> list[int]:
        """Return weights and memory of each layer on a GPU, in order; the output is the last."""
        layers = self._header.table.layers
        start = max(0, self.blocks + 1 - candidate.gpu_layers)
        moved = set(expert_blocks(self._header, candidate))
        costs = [
            layers[number].weights_bytes
            - (layers[number].expert_bytes if number in moved else 0)
            + self._kept(number, number + 1, candidate)
            for number in range(start, self.blocks)
        ]
        return [*costs, self._output_bytes(moved=True)] if candidate.gpu_layers else []

    def divided_bytes(self, candidate: Candidate, gpus: int) -> int:
        """Return what dividing the model among RAM and some GPUs takes at most beyond RAM alone.

        It is computed on each device, the output may lie on two, and of each GPU room may be
        left that no whole layer fits into.
        """
        trial = msgspec.structs.replace(candidate, gpus=("",), layers=(self.blocks + 1,))
        each = self.compute_bytes(candidate, has_layers=True, has_output=True)
        output = self._output_bytes(moved=True) - self._output_bytes(moved=False)
        return (each + max(self.layer_costs(trial))) * gpus + output

    def needs(self, candidate: Candidate) -> tuple[MemoryNeed, ...]:
        """Return what a candidate takes of each of its devices, and of RAM, which is last."""
        layers = self._header.table.layers
        moved = expert_blocks(self._header, candidate)
        start = self.blocks + 1 - candidate.gpu_layers
        needs = []
        at = max(0, start)
        for name, count in zip(candidate.gpus, candidate.layers, strict=True):
            end = at + count
            held = sum(layers[number].expert_bytes for number in moved if at <= number < end)
            needs.append(self._need(name, at, end, candidate, held=held))
            at = end
        experts = sum(layers[number].expert_bytes for number in moved)
        own = self._need(PROCESSOR, 0, start, candidate, held=-experts)
        return (*needs, own)

    def _need(
        self, device: str, start: int, end: int, candidate: Candidate, *, held: int
    ) -> MemoryNeed:
        """Return the need of layers from `start` up to `end`, without `held` bytes of experts."""
        here, last = max(0, start), min(end, self.blocks)
        has_output = end > self.blocks
        weights = self._weights[last] - self._weights[here] - held
        on_gpu = device != PROCESSOR
        if has_output:
            weights += self._output_bytes(moved=on_gpu)
        if not on_gpu:
            weights += self._header.table.input_bytes
        return MemoryNeed(
            device=device,
            weights_bytes=weights,
            context_bytes=self._kept(here, last, candidate),
            compute_bytes=self.compute_bytes(
                candidate, has_layers=end > start, has_output=has_output
            ),
        )

    def compute_bytes(self, candidate: Candidate, *, has_layers: bool, has_output: bool) -> int:
        """Return what computing takes on a device; a little where it has no layers."""
        header = self._header
        width = header.embedding_length or 0
        if not has_layers:
            return candidate.batch * width * _FLOAT
        usual = _USUAL_FORWARD if not header.table.layers else _WITHOUT_FORWARD
        step = step_bytes(
            candidate.batch,
            width=width,
            forward=header.table.forward or int(width * usual),
            used=header.experts_used or 0,
            vocabulary=(header.vocabulary or 0) if has_output else 0,
            cells=rounded_cells(candidate.cells) if self.has_cells else 0,
            masks=2 if header.window else 1,
            outputs=candidate.outputs,
            heads=0 if candidate.flash_attention else max(header.heads, default=0),
        )
        return step + self._largest_state * _FLOAT * candidate.sequences

    def _output_bytes(self, *, moved: bool) -> int:
        table = self._header.table
        return table.output_bytes + (table.input_bytes if moved and table.tied else 0)

    def _kept(self, start: int, end: int, candidate: Candidate) -> int:
        numbers = self._numbers[end] - self._numbers[start]
        states = self._states[end] - self._states[start]
        cells = rounded_cells(candidate.cells)
        kept = int(numbers * _CACHE_BYTES[candidate.cache]) * cells
        return kept + states * _FLOAT * candidate.sequences


def step_bytes(  # noqa: PLR0913 - what a step is made of
    batch: int,
    *,
    width: int,
    forward: int,
    vocabulary: int,
    cells: int,
    used: int = 0,
    masks: int = 1,
    outputs: int = STEP_OUTPUTS,
    heads: int = 0,
) -> int:
    """Return what one step of `batch` tokens takes on a device while it is computed.

    That is a layer (of a mixture also what the experts in use hand on) or the logits,
    whichever is more, and a mask for each kind of attention; the weights of the attention
    for `heads` that are computed without flash attention.
    """
    step = min(batch, cells) if cells else batch
    layer = step * max(
        _WIDTHS * width + _FORWARDS * forward, (3 + 2 * used) * width + forward if used else 0
    )
    logits = min(outputs, step) * (vocabulary + width)
    attention = step * (cells * heads + _ATTENTION_WIDTHS * width) if heads else 0
    mask = step * cells * (_FLOAT if heads else _HALF) * masks
    return int(max(layer, logits, attention) * _FLOAT) + mask


def _sums(numbers: Iterable[int]) -> list[int]:
    return [0, *accumulate(numbers)]
