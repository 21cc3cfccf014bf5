"""Has llama.cpp load a model and make its context as planned, and tells why it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import FaultError, ModelFileDamaged, ModelNotSupported
from parlance.engine.llama.context import Context, ContextRefused, NoMemory
from parlance.engine.llama.hollow import placing_of, shape_of
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.vision import Projector
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.planning.record import candidate_of
from parlance.engine.planning.wish import ENCODER_TOKENS
from parlance.modelfile.header import whole_header

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.plan import LoadPlan
    from parlance.engine.llama.context import ContextShape
    from parlance.engine.llama.logs import Log
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.wire import Load


class NoRoom(Exception):  # noqa: N818 - a name that says it
    """llama.cpp got no memory for what was planned, which is freed again.

    Attributes:
        weights: whether it was for them; else it was for the context.
    """

    def __init__(self, *, weights: bool) -> None:
        """Say for what there was no room."""
        super().__init__()
        self.weights = weights


@dataclass(frozen=True, slots=True)
class Opened:
    """A model in memory, and what was known when it was loaded."""

    load: Load
    log: Log
    plan: LoadPlan
    model: Model
    facts: ModelFacts
    vocabulary: Vocabulary


def open_model(load: Load, plan: LoadPlan, log: Log, progress: Callable[[float], None]) -> Opened:
    """Load the model; `progress` gets the share loaded. Raises FaultError and NoRoom."""
    path = load.options.path
    candidate = candidate_of(plan)
    header = whole_header(path, load.header) if plan.expert_layers else load.header
    placing = placing_of(header, candidate, mmap=plan.mmap, mlock=plan.mlock)
    log.forget()
    try:
        model = Model(path, candidate.gpu_layers, progress, placing=placing)
    except ModelRefused as error:
        if log.unknown_architecture is not None:
            fault = ModelNotSupported(path=path, architecture=log.unknown_architecture)
            raise FaultError(fault) from error
        if log.tells_of_full_memory:
            raise NoRoom(weights=True) from error
        reason = log.reason or "llama.cpp did not accept it"
        raise FaultError(ModelFileDamaged(path=path, reason=reason)) from error
    facts = model.facts()
    if facts.alone:
        plan = replace(plan, parallel=1, sequences=1)
    return Opened(load, log, plan, model, facts, Vocabulary(model))


def open_projector(opened: Opened) -> Projector | None:
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


def open_context(
    opened: Opened, projector: Projector | None, abort: Callable[[], bool]
) -> Context | None:
    """Return a context to generate with, or None for a model that does not.

    Raises NoRoom, after which nothing of the model is in memory any more.
    """
    if not opened.facts.continues_text:
        return None
    try:
        return Context(opened.model, _shape(opened, projector), abort)
    except ContextRefused as error:
        if projector is not None:
            projector.close()
        opened.model.close()
        raise NoRoom(weights=False) from error
    except NoMemory:
        return None


def usable_length(opened: Opened, context: Context) -> int:
    """Return how many tokens one request may use."""
    length = min(opened.plan.context, context.shape.cells)
    if opened.facts.start_token is None:
        return length
    return min(length, context.shape.batch)


def _shape(opened: Opened, projector: Projector | None) -> ContextShape:
    plan = opened.plan
    shape = shape_of(candidate_of(plan), threads=plan.placement.threads)
    batch = shape.batch
    if opened.facts.start_token is not None:
        batch = max(batch, ENCODER_TOKENS)
    if projector is not None:
        batch = max(batch, projector.whole_tokens)
    return replace(shape, batch=max(plan.parallel, min(batch, plan.cells)))
