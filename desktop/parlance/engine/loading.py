"""A file becomes a model that can be asked; what llama.cpp refuses becomes a fault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelNotSupported,
)
from parlance.contract.models import Capability, ModelDescription
from parlance.engine.llama.context import Context, ContextRefused, NoMemory
from parlance.engine.llama.devices import (
    built_with_gpu,
    list_devices,
    llama_build,
    start_backend,
)
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.plan import look_around, make_plan, no_room
from parlance.engine.prompts import Prompts
from parlance.engine.reasoning import template_reasons
from parlance.engine.scheduler import Scheduler
from parlance.engine.templates import ChatTemplate

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.plan import Plan, Surroundings
    from parlance.engine.stops import Stops
    from parlance.engine.wire import Load

_SLICE_TOKENS = 128
"""Tokens of a prompt per step: progress is shown, and a stop noticed, between steps.

Fixed, so that the same prompt is computed in the same way every time.
"""

_GPU_SLICE_TOKENS = 512
"""A GPU reads so many in the time of a few tokens, but cannot give up a step."""


class LoadedModel:
    """What the process needs of its model.

    Attributes:
        log: takes what llama.cpp prints as long as the model lives.
    """

    def __init__(
        self, log: Log, scheduler: Scheduler, prompts: Prompts, description: ModelDescription
    ) -> None:
        """Hold the parts."""
        self.log = log
        self.scheduler = scheduler
        self.prompts = prompts
        self.description = description


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
    unsuited = ModelNotSupported(path=load.options.path, architecture=facts.architecture)
    if not facts.continues_text:
        raise FaultError(unsuited)
    vocabulary = Vocabulary(model)
    abort = _Late()
    try:
        context = _open_context(load, model, plan, abort)
    except NoMemory as error:
        raise FaultError(unsuited) from error
    template = _template(nursery, facts, vocabulary)
    plan = msgspec.structs.replace(plan, context=context.length)
    description = _describe(load, facts, plan, here)
    prompts = Prompts(description.name, vocabulary, template)
    scheduler = Scheduler(context, vocabulary, prompts, stops)
    abort.ask = scheduler.abort
    return LoadedModel(log, scheduler, prompts, description)


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


def _open_context(load: Load, model: Model, plan: Plan, abort: Callable[[], bool]) -> Context:
    slice_tokens = _GPU_SLICE_TOKENS if plan.placement.gpu_layers else _SLICE_TOKENS
    try:
        return Context(
            model,
            length=plan.context,
            batch_size=min(slice_tokens, plan.context),
            threads=plan.placement.threads,
            abort=abort,
        )
    except ContextRefused as error:
        here = look_around(list_devices(), built_with_gpu=built_with_gpu())
        raise FaultError(no_room(plan, load.header, here)) from error


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


def _describe(load: Load, facts: ModelFacts, plan: Plan, here: Surroundings) -> ModelDescription:
    capabilities = {Capability.GENERATE}
    if facts.template:
        capabilities.add(Capability.CHAT)
        if template_reasons(facts.template):
            capabilities.add(Capability.REASON)
    return ModelDescription(
        path=load.options.path,
        name=facts.name or Path(load.options.path).stem,
        architecture=facts.architecture,
        parameters=facts.parameters,
        size_bytes=facts.size_bytes,
        quantization=load.header.quantization or facts.quantization,
        context=plan.context,
        trained_context=facts.trained_context,
        vocabulary_size=facts.vocabulary_size,
        layers=facts.layers,
        parallel=1,
        template=facts.template or None,
        capabilities=frozenset(capabilities),
        devices=here.devices,
        placement=plan.placement,
        llama_build=llama_build(),
        sampling=facts.sampling,
    )
