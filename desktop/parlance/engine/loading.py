"""A file becomes a model that can be asked; what llama.cpp refuses becomes a fault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelNotSupported,
)
from parlance.engine.answer import TokenTexts
from parlance.engine.describing import Abilities, describe, model_name
from parlance.engine.embedding import Embedder
from parlance.engine.kept import KeptStates
from parlance.engine.llama.adapters import Adapters
from parlance.engine.llama.context import Context, ContextRefused, ContextShape, NoMemory
from parlance.engine.llama.devices import (
    built_with_gpu,
    list_devices,
    llama_build,
    start_backend,
)
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.vision import Projector
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.memory import Memory
from parlance.engine.places import Limits
from parlance.engine.plan import kept_budget, look_around, make_plan, no_room
from parlance.engine.prompts import Prompts
from parlance.engine.reception import Reception
from parlance.engine.reuse import MemoryKind
from parlance.engine.saved_states import SavedStates, StateIdentity
from parlance.engine.scheduler import Scheduler
from parlance.engine.task import Desk
from parlance.engine.templates import ChatTemplate
from parlance.engine.waiting import WaitingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.plan import Plan
    from parlance.engine.stops import Stops
    from parlance.engine.wire import Load

_SLICE_TOKENS = 128
"""Tokens of a step: progress is shown, and a stop noticed, between steps.

Fixed, so that the same prompt is computed in the same way every time it is alone.
"""

_GPU_SLICE_TOKENS = 512
"""A GPU reads so many in the time of a few tokens, but cannot give up a step."""

_CROWD = 65_536
"""Sequences times tokens that documents may add up to on a processor.

So much costs about as much as all the rest of a step (`python -m tests.bench unified`).
"""

_IDLE_CELLS = 256
"""Cells that idle texts may keep on a processor, whose every step goes over them.

With a 360M model, 8,192 of them made reading a prompt twice as slow (`python -m
tests.bench decode`); bringing a text back from RAM takes milliseconds.
"""

_ENCODER_TOKENS = 2048
"""An encoder reads texts whole, all those that run in one step."""


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """What the process needs of its model.

    Attributes:
        log: takes what llama.cpp prints as long as the model lives.
        scheduler, memory: None for a model that only makes vectors.
    """

    log: Log
    description: ModelDescription
    prompts: Prompts
    embedder: Embedder
    scheduler: Scheduler | None
    memory: Memory | None


@dataclass(frozen=True, slots=True)
class _Opened:
    """A model in memory, and what was known when it was loaded."""

    load: Load
    log: Log
    plan: Plan
    model: Model
    facts: ModelFacts
    vocabulary: Vocabulary


def load_model(
    load: Load, *, nursery: Nursery, stops: Stops, progress: Callable[[float], None]
) -> LoadedModel:
    """Load the model; `progress` gets the share loaded, 0 to 1. Raises FaultError."""
    log = Log()
    start_backend()
    here = look_around(list_devices(), built_with_gpu=built_with_gpu())
    plan = make_plan(load.options, load.header, here)
    model = _open_model(load, plan, log, progress)
    facts = model.facts()
    if facts.alone:
        plan = msgspec.structs.replace(plan, parallel=1, sequences=1)
    opened = _Opened(load, log, plan, model, facts, Vocabulary(model))
    adapters = Adapters(model, load.options.adapters, log=log)
    projector = _projector(opened)
    prompts = Prompts(
        model_name(load, facts), opened.vocabulary, _template(nursery, opened), projector
    )
    embedder = Embedder(
        model, opened.vocabulary, threads=plan.placement.threads, context=plan.context
    )
    abort = _Late()
    context = _open_context(opened, projector, abort)
    if context is None and not (embedder.can_embed or embedder.can_rerank):
        raise FaultError(ModelNotSupported(path=load.options.path, architecture=facts.architecture))
    scheduler = memory = None
    if context is not None:
        plan = msgspec.structs.replace(plan, context=_length(context, opened))
        memory = _memory(opened, context)
        desk = Desk(
            context=context,
            vocabulary=opened.vocabulary,
            texts=TokenTexts(opened.vocabulary),
            memory=memory,
            length=plan.context,
        )
        line = WaitingLine(
            Reception(prompts, desk, start_token=facts.start_token, adapters=adapters), stops
        )
        scheduler = Scheduler(
            context, memory, line, stops, limits=_limits(plan, context), adapters=adapters
        )
        abort.ask = scheduler.abort
    abilities = Abilities(prompts, embedder, adapters)
    description = describe(
        load, facts, plan, devices=here.devices, abilities=abilities, generates=context is not None
    )
    return LoadedModel(log, description, prompts, embedder, scheduler, memory)


class _Late:
    """A question whose answerer comes later: the context is older than its scheduler."""

    def __init__(self) -> None:
        self.ask: Callable[[], bool] = lambda: False

    def __call__(self) -> bool:
        return self.ask()


def _open_model(load: Load, plan: Plan, log: Log, progress: Callable[[float], None]) -> Model:
    path = load.options.path
    log.forget()
    try:
        return Model(path, plan.placement.gpu_layers, progress)
    except ModelRefused as error:
        if log.unknown_architecture is not None:
            architecture = log.unknown_architecture
            fault = ModelNotSupported(path=path, architecture=architecture)
            raise FaultError(fault) from error
        reason = log.reason or "llama.cpp did not accept it"
        raise FaultError(ModelFileDamaged(path=path, reason=reason)) from error


def _projector(opened: _Opened) -> Projector | None:
    """Return the image projector that goes with the model. Raises FaultError."""
    path, placement = opened.load.options.projector, opened.plan.placement
    if not path:
        return None
    return Projector(
        path,
        opened.model,
        log=opened.log,
        threads=placement.threads,
        use_gpu=placement.gpu_layers > 0,
    )


def _open_context(
    opened: _Opened, projector: Projector | None, abort: Callable[[], bool]
) -> Context | None:
    """Return a context to generate with, or None for a model that does not. Raises FaultError."""
    if not opened.facts.continues_text:
        return None
    shape = _shape(opened.facts, opened.plan, projector)
    try:
        return Context(opened.model, shape, abort)
    except ContextRefused as error:
        here = look_around(list_devices(), built_with_gpu=built_with_gpu())
        raise FaultError(no_room(opened.plan, opened.load.header, here)) from error
    except NoMemory:
        return None


def _shape(facts: ModelFacts, plan: Plan, projector: Projector | None) -> ContextShape:
    batch = _GPU_SLICE_TOKENS if plan.placement.gpu_layers else _SLICE_TOKENS
    if facts.start_token is not None:
        batch = _ENCODER_TOKENS
    if projector is not None:
        batch = max(batch, projector.whole_tokens)
    return ContextShape(
        cells=plan.cells,
        sequences=plan.sequences,
        batch=max(plan.parallel, min(batch, plan.cells)),
        threads=plan.placement.threads,
    )


def _length(context: Context, opened: _Opened) -> int:
    """Return how many tokens one request may use."""
    length = min(opened.plan.context, context.shape.cells)
    if opened.facts.start_token is None:
        return length
    return min(length, context.shape.batch)


def _memory(opened: _Opened, context: Context) -> Memory:
    facts, options = opened.facts, opened.load.options
    truncates = not (facts.recurrent or facts.hybrid)
    kind = MemoryKind(
        truncates=truncates,
        window=facts.window,
        cells=None if facts.recurrent else context.shape.cells,
        copies_parts=facts.copies_parts,
    )
    kept = KeptStates(kept_budget(options.kept_bytes), truncates=truncates)
    return Memory(
        context,
        kind,
        kept,
        _saved_states(options, context),
        idle_cells=None if opened.plan.placement.gpu_layers else _IDLE_CELLS,
    )


def _limits(plan: Plan, context: Context) -> Limits:
    return Limits(
        parallel=plan.parallel,
        encoder_tokens=context.shape.batch,
        crowd=None if plan.placement.gpu_layers else _CROWD,
    )


def _saved_states(options: LoadOptions, context: Context) -> SavedStates | None:
    if not options.states_folder or options.states_bytes <= 0:
        return None
    try:
        stat = Path(options.path).stat()
    except OSError:
        return None
    identity = StateIdentity(
        model_bytes=stat.st_size,
        model_mtime_ns=stat.st_mtime_ns,
        build=llama_build(),
        context=f"unified={context.shape.unified} projector={options.projector}",
    )
    return SavedStates(Path(options.states_folder), options.states_bytes, identity)


def _template(nursery: Nursery, opened: _Opened) -> ChatTemplate | None:
    vocabulary = opened.vocabulary
    if not opened.facts.template:
        return None
    return ChatTemplate(
        nursery,
        source=opened.facts.template,
        begin=vocabulary.begin_text,
        end=vocabulary.end_text,
        special_texts=vocabulary.special_texts,
    )
