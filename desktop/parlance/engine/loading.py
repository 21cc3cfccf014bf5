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
from parlance.engine.describing import describe, model_name
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
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.memory import Memory
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
    from parlance.contract.models import ModelDescription
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
    vocabulary = Vocabulary(model)
    adapters = Adapters(model, load.options.adapters, log=log)
    prompts = Prompts(model_name(load, facts), vocabulary, _template(nursery, facts, vocabulary))
    threads = plan.placement.threads
    embedder = Embedder(model, vocabulary, threads=threads, context=plan.context)
    abort = _Late()
    context = _open_context(load, model, facts, plan, abort)
    scheduler = memory = None
    if context is not None:
        memory = _memory(load, context, facts)
        desk = Desk(
            context=context,
            vocabulary=vocabulary,
            texts=TokenTexts(vocabulary),
            memory=memory,
            length=_length(context, facts, plan),
        )
        reception = Reception(prompts, desk, start_token=facts.start_token)
        scheduler = Scheduler(
            context,
            memory,
            WaitingLine(reception, stops),
            stops,
            parallel=plan.parallel,
            adapters=adapters,
        )
        abort.ask = scheduler.abort
        plan = msgspec.structs.replace(plan, context=desk.length)
    elif not (embedder.can_embed or embedder.can_rerank):
        raise FaultError(ModelNotSupported(path=load.options.path, architecture=facts.architecture))
    description = describe(load, facts, plan, here, embedder=embedder, adapters=adapters)
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


def _open_context(
    load: Load, model: Model, facts: ModelFacts, plan: Plan, abort: Callable[[], bool]
) -> Context | None:
    """Return a context to generate with, or None for a model that does not. Raises FaultError."""
    if not facts.continues_text:
        return None
    try:
        return Context(model, _shape(facts, plan), abort)
    except ContextRefused as error:
        here = look_around(list_devices(), built_with_gpu=built_with_gpu())
        raise FaultError(no_room(plan, load.header, here)) from error
    except NoMemory:
        return None


def _shape(facts: ModelFacts, plan: Plan) -> ContextShape:
    batch = _GPU_SLICE_TOKENS if plan.placement.gpu_layers else _SLICE_TOKENS
    if facts.start_token is not None:
        batch = _ENCODER_TOKENS
    return ContextShape(
        cells=plan.cells,
        sequences=plan.sequences,
        batch=max(plan.parallel, min(batch, plan.cells)),
        threads=plan.placement.threads,
    )


def _length(context: Context, facts: ModelFacts, plan: Plan) -> int:
    """Return how many tokens one request may use."""
    length = min(plan.context, context.shape.cells)
    return length if facts.start_token is None else min(length, context.shape.batch)


def _memory(load: Load, context: Context, facts: ModelFacts) -> Memory:
    truncates = not (facts.recurrent or facts.hybrid)
    kind = MemoryKind(
        truncates=truncates,
        window=facts.window,
        cells=None if facts.recurrent else context.shape.cells,
        copies_parts=facts.copies_parts,
    )
    kept = KeptStates(kept_budget(load.options.kept_bytes), truncates=truncates)
    return Memory(context, kind, kept, _saved_states(load, context))


def _saved_states(load: Load, context: Context) -> SavedStates | None:
    options = load.options
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
        context=f"unified={context.shape.unified}",
    )
    return SavedStates(Path(options.states_folder), options.states_bytes, identity)


def _template(nursery: Nursery, facts: ModelFacts, vocabulary: Vocabulary) -> ChatTemplate | None:
    if not facts.template:
        return None
    return ChatTemplate(
        nursery,
        source=facts.template,
        begin=vocabulary.begin_text,
        end=vocabulary.end_text,
        special_texts=vocabulary.special_texts,
    )
