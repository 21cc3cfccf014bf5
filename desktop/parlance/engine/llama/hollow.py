"""A model that is laid out but not loaded: to know what it would take of which device."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.contract.hardware import MemoryNeed
from parlance.contract.plan import CacheType as Precision
from parlance.engine.llama.binding import llama
from parlance.engine.llama.breakdown import read_breakdown
from parlance.engine.llama.context import (
    CacheType,
    Context,
    ContextRefused,
    ContextShape,
    NoMemory,
)
from parlance.engine.llama.devices import list_devices
from parlance.engine.llama.embedding import EmbeddingContext, EmbeddingShape, PoolingType
from parlance.engine.llama.embedding import embedding_facts as facts_of
from parlance.engine.llama.logs import Log
from parlance.engine.llama.memory_log import read_log
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.placing import ModelParameters, Placing
from parlance.modelfile.memory import PROCESSOR, expert_blocks

if TYPE_CHECKING:
    from parlance.engine.llama.breakdown import Buffer
    from parlance.modelfile.header import Header
    from parlance.modelfile.memory import Candidate

PRECISIONS = {
    Precision.F16: CacheType.F16,
    Precision.Q8_0: CacheType.Q8_0,
    Precision.Q4_0: CacheType.Q4_0,
}
"""How ggml counts the precisions of the context memory."""


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

    def __init__(self, path: str, gpu_layers: int, placing: Placing | None = None) -> None:
        """Lay out the file at `path`, of which only the header is read. Raises ModelRefused."""
        made = ModelParameters(placing, gpu_layers)
        made.struct.no_alloc = True
        made.struct.load_mode = llama.LLAMA_LOAD_MODE_NONE
        handle = llama.llama_model_load_from_file(os.fsencode(path), made.struct)
        if not handle:
            raise ModelRefused(path)
        self.handle = handle


class Scales:
    """Tells what one model takes, laid out in one way after the other, before it is loaded.

    A model is laid out anew only where other layers lie elsewhere, which takes about as long
    as reading its vocabulary. It must be closed before the model is loaded.
    """

    def __init__(self, path: str, header: Header, log: FullLog) -> None:
        """Weigh the model at `path`; `log` takes what llama.cpp prints meanwhile."""
        self._path = path
        self._header = header
        self._log = log
        self._model: HollowModel | None = None
        self._placing: Placing | None = None

    def needs(self, candidate: Candidate) -> tuple[MemoryNeed, ...]:
        """Return what a candidate takes of each device.

        Raises ModelRefused, and ContextRefused where llama.cpp makes no such context.
        """
        model = self._laid_out(placing_of(self._header, candidate))
        found = memory_needs(model, shape_of(candidate, threads=1), self._log)
        missing = {*candidate.gpus, PROCESSOR} - {need.device for need in found}
        return (*found, *map(_nothing, sorted(missing)))

    def close(self) -> None:
        """Free what is laid out."""
        if self._model is not None:
            self._model.close()
        self._model = self._placing = None

    def _laid_out(self, placing: Placing) -> HollowModel:
        if self._model is None or placing != self._placing:
            self.close()
            self._log.forget()
            self._log.lines.clear()
            self._model = HollowModel(self._path, placing.gpu_layers, placing)
            self._placing = placing
        return self._model


def placing_of(
    header: Header, candidate: Candidate, *, mmap: bool = True, mlock: bool = False
) -> Placing:
    """Return where a candidate has the layers of a model."""
    return Placing(
        gpus=candidate.gpus,
        layers=candidate.layers,
        expert_blocks=expert_blocks(header, candidate),
        mmap=mmap,
        mlock=mlock,
    )


def shape_of(candidate: Candidate, *, threads: int) -> ContextShape:
    """Return the context of a candidate."""
    return ContextShape(
        cells=candidate.cells,
        sequences=candidate.sequences,
        batch=candidate.batch,
        threads=threads,
        unified=candidate.unified,
        cache=PRECISIONS[candidate.cache],
        flash_attention=candidate.flash_attention,
    )


def memory_needs(model: HollowModel, shape: ContextShape, log: FullLog) -> tuple[MemoryNeed, ...]:
    """Return what `model` with such a context takes of each device.

    `log` must hold what was logged when the model was made, and no other context. A model
    without a memory of sequences (BERT) is taken as one that makes vectors. Raises
    ContextRefused.
    """
    size: int = llama.llama_model_size(model.handle)
    start = len(log.lines)
    made = _context(model, shape)
    try:
        buffers = read_breakdown(made.handle, size)
        if buffers is not None:
            return _by_device(buffers)
        names = [device.name for device in list_devices()]
        return read_log(log.lines, devices=names, model_bytes=size)
    finally:
        made.close()
        del log.lines[start:]


def _context(model: HollowModel, shape: ContextShape) -> Context | EmbeddingContext:
    try:
        return Context(model, shape, abort=lambda: False)
    except NoMemory:
        pooled = EmbeddingShape(
            pooling=PoolingType.MEAN,
            batch=shape.batch,
            length=shape.cells,
            threads=shape.threads,
        )
        try:
            return EmbeddingContext(model, facts_of(model), pooled)
        except FaultError as error:
            raise ContextRefused from error


def _nothing(device: str) -> MemoryNeed:
    return MemoryNeed(device=device, weights_bytes=0, context_bytes=0, compute_bytes=0)


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
