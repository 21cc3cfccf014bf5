"""A model that is laid out but not loaded: to know what it would take of which device."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.models import MemoryNeed
from parlance.engine.llama.binding import llama
from parlance.engine.llama.breakdown import read_breakdown
from parlance.engine.llama.context import Context, NoMemory
from parlance.engine.llama.devices import list_devices
from parlance.engine.llama.embedding import EmbeddingContext, EmbeddingShape, PoolingType
from parlance.engine.llama.embedding import embedding_facts as facts_of
from parlance.engine.llama.logs import Log
from parlance.engine.llama.memory_log import read_log
from parlance.engine.llama.model import Model, ModelRefused

if TYPE_CHECKING:
    from parlance.engine.llama.breakdown import Buffer
    from parlance.engine.llama.context import ContextShape


class FullLog(Log):
    """Keeps everything that llama.cpp logs.

    Attributes:
        lines: since this object was made, without their ends.
    """

    def __init__(self) -> None:
        """Take over the log of the whole process, for as long as this object lives."""
        self.lines: list[str] = []
        super().__init__()

    def _receive(self, level: int, text: bytes, user_data: object) -> None:
        self.lines.append(text.decode("utf-8", "replace").rstrip())
        super()._receive(level, text, user_data)


class HollowModel(Model):
    """A model whose weights are neither read nor given memory."""

    def __init__(self, path: str, gpu_layers: int) -> None:
        """Lay out the file at `path`, of which only the header is read. Raises ModelRefused."""
        parameters = llama.llama_model_default_params()
        parameters.n_gpu_layers = gpu_layers
        parameters.no_alloc = True
        parameters.load_mode = llama.LLAMA_LOAD_MODE_NONE
        handle = llama.llama_model_load_from_file(os.fsencode(path), parameters)
        if not handle:
            raise ModelRefused(path)
        self.handle = handle


def memory_needs(model: HollowModel, shape: ContextShape, log: FullLog) -> tuple[MemoryNeed, ...]:
    """Return what `model` with such a context takes of each device.

    `log` must hold what was logged when the model was made. A model without a memory of
    sequences (BERT) is taken as one that makes vectors. The context stays open. Raises
    ContextRefused.
    """
    size: int = llama.llama_model_size(model.handle)
    buffers = read_breakdown(_context(model, shape), size)
    if buffers is not None:
        return _by_device(buffers)
    names = [device.name for device in list_devices()]
    return read_log(log.lines, devices=names, model_bytes=size)


def _context(model: HollowModel, shape: ContextShape) -> int:
    try:
        made: Context | EmbeddingContext = Context(model, shape, abort=lambda: False)
    except NoMemory:
        pooled = EmbeddingShape(
            pooling=PoolingType.MEAN,
            batch=shape.batch,
            length=shape.cells,
            threads=shape.threads,
        )
        made = EmbeddingContext(model, facts_of(model), pooled)
    handle: int = made.handle
    return handle


def _by_device(buffers: list[Buffer]) -> tuple[MemoryNeed, ...]:
    weights: Counter[str] = Counter()
    context: Counter[str] = Counter()
    compute: Counter[str] = Counter()
    for buffer in buffers:
        weights[buffer.device] += buffer.weights_bytes
        context[buffer.device] += buffer.context_bytes
        compute[buffer.device] += buffer.compute_bytes
    return tuple(
        MemoryNeed(
            device=device,
            weights_bytes=weights[device],
            context_bytes=context[device],
            compute_bytes=compute[device],
        )
        for device in sorted(weights)
    )
