"""A file becomes a model that can be asked; what llama.cpp refuses becomes a fault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import FaultError, ModelNotSupported
from parlance.contract.plan import CacheType
from parlance.engine.describing import Abilities, describe, model_name
from parlance.engine.drafting.loading import open_draft_model
from parlance.engine.drafting.steps import Drafter, can_draft
from parlance.engine.embedding import Embedder
from parlance.engine.enclosing import forbid_programs_to_engine
from parlance.engine.llama.adapters import Adapters
from parlance.engine.llama.devices import llama_build, start_backend
from parlance.engine.llama.logs import Log
from parlance.engine.llama.rpc import add_servers, notice_dead_connections
from parlance.engine.opening import (
    NoRoom,
    open_context,
    open_model,
    open_projector,
    usable_length,
)
from parlance.engine.parts import parts_maker
from parlance.engine.planning.here import look_again, look_here, plan_here
from parlance.engine.planning.smaller import no_room, smaller_plan
from parlance.engine.prompting.prompts import Prompts
from parlance.engine.prompting.templates import ChatTemplate
from parlance.engine.scheduling.answer import TokenTexts
from parlance.engine.scheduling.conductor import Conductor
from parlance.engine.scheduling.kept import KeptStates
from parlance.engine.scheduling.memory import Memory
from parlance.engine.scheduling.places import Limits
from parlance.engine.scheduling.reception import Reception
from parlance.engine.scheduling.reuse import MemoryKind
from parlance.engine.scheduling.saved_states import SavedStates, StateIdentity
from parlance.engine.scheduling.scheduler import Scheduler
from parlance.engine.scheduling.task import Desk
from parlance.engine.scheduling.waiting import WaitingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.contract.models import ModelDescription
    from parlance.contract.plan import LoadPlan
    from parlance.engine.llama.context import Context
    from parlance.engine.opening import Opened
    from parlance.engine.planning.plan import Surroundings
    from parlance.engine.scheduling.stops import Stops
    from parlance.engine.wire import Load

_CELL_BYTES = 48
"""Passing over a cell of another sequence takes a thread as long, for each head and layer, as
reading so many bytes of weights. With a 360M model on two threads it took 0.8 ns of a thread for a
token that is written and 1.4 ns for one that is read, about twice that once the pool is full of
holes; a translation reads three for each that it writes. The weights took 20 ms a step, 5.7 bytes
a nanosecond and thread (times of the processor, 4 to 12 sequences of 620 tokens).
"""

_TILE_ROWS = 64
"""GGML_FA_TILE_Q: a step of so many rows attends in tiles of them on a processor."""

_STEP_BYTES = 8 << 20
"""What a step takes besides all computing is as long as reading so many bytes of weights."""

_IDLE_CELLS = 256
"""Cells that idle texts may keep on a processor, whose every step goes over them.

With a 360M model, 8,192 of them made reading a prompt twice as slow (`python -m
tests.bench decode`); bringing a text back from RAM takes milliseconds.
"""


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """What the process needs of its model.

    Attributes:
        log: takes what llama.cpp prints as long as the model lives.
        conductor, memory: None for a model that only makes vectors.
    """

    log: Log
    description: ModelDescription
    prompts: Prompts
    embedder: Embedder
    conductor: Conductor | None
    memory: Memory | None

    @property
    def has_chores(self) -> bool:
        """Whether there is something to do when nothing is asked."""
        unsaved = self.memory is not None and self.memory.has_unsaved
        return unsaved or (self.conductor is not None and self.conductor.has_parts)

    def do_chores(self) -> None:
        """Save the state of a conversation; give memory back that nobody needs."""
        if self.memory is not None and self.memory.has_unsaved:
            self.memory.save_one()
        if self.conductor is not None:
            self.conductor.rest()


def load_model(
    load: Load, *, nursery: Nursery, stops: Stops, progress: Callable[[float], None]
) -> LoadedModel:
    """Load the model; `progress` gets the share loaded, 0 to 1. Raises FaultError.

    What the plan did not foresee is met once, with less; the description says so.
    """
    log = Log()
    start_backend()
    add_servers(load.servers)
    here = look_here(load.servers, nursery)
    # Whatever the header says: llama.cpp also reads templates that are too long for us.
    nursery.start_ahead("templates")
    forbid_programs_to_engine(load.options)
    plan = plan_here(load.options, load.header, here)
    log.take_over()

    def assemble(plan: LoadPlan) -> LoadedModel:
        opened = open_model(load, plan, log, progress)
        return _assembled(opened, here, nursery=nursery, stops=stops)

    try:
        return assemble(plan)
    except NoRoom as refused:
        smaller = smaller_plan(load.options, plan, weights=refused.weights)
        if smaller is None:
            raise FaultError(no_room(plan, look_again(load.servers, here))) from refused
    try:
        return assemble(smaller)
    except NoRoom as refused:
        raise FaultError(no_room(smaller, look_again(load.servers, here))) from refused


def _assembled(
    opened: Opened, here: Surroundings, *, nursery: Nursery, stops: Stops
) -> LoadedModel:
    """Return what answers with an open model. Raises FaultError and NoRoom."""
    load, log, plan = opened.load, opened.log, opened.plan
    model, facts = opened.model, opened.facts
    abort = _Late()
    projector = open_projector(opened)
    context = open_context(opened, projector, abort)
    adapters = Adapters(model, load.options.adapters, log=log)
    prompts = Prompts(
        model_name(load, facts), opened.vocabulary, _template(nursery, opened), projector
    )
    embedder = Embedder(
        model, opened.vocabulary, threads=plan.placement.threads, context=plan.context
    )
    if context is None and not (embedder.can_embed or embedder.can_rerank):
        raise FaultError(ModelNotSupported(path=load.options.path, architecture=facts.architecture))
    conductor = memory = None
    if context is not None:
        plan = replace(plan, context=usable_length(opened, context))
        memory = _memory(opened, context)
        desk = Desk(
            context=context,
            vocabulary=opened.vocabulary,
            texts=TokenTexts(opened.vocabulary),
            memory=memory,
            length=plan.context,
            drafter=_drafter(opened, context, memory),
        )
        reception = Reception(prompts, desk, start_token=facts.start_token, adapters=adapters)
        limits = _limits(opened, context)
        line = WaitingLine(reception, stops)
        scheduler = Scheduler(desk, line, stops, limits=limits, adapters=adapters)
        abort.ask = scheduler.abort
        conductor = Conductor(scheduler, parts_maker(opened, desk, reception, stops))
    if load.servers:
        notice_dead_connections()
    abilities = Abilities(prompts, embedder, adapters)
    description = describe(
        load, facts, plan, devices=here.devices, abilities=abilities, generates=context is not None
    )
    return LoadedModel(log, description, prompts, embedder, conductor, memory)


class _Late:
    """A question whose answerer comes later: the context is older than its scheduler."""

    def __init__(self) -> None:
        self.ask: Callable[[], bool] = lambda: False

    def __call__(self) -> bool:
        return self.ask()


def _memory(opened: Opened, context: Context) -> Memory:
    facts = opened.facts
    truncates = not (facts.recurrent or facts.hybrid)
    kind = MemoryKind(
        truncates=truncates,
        window=facts.window,
        cells=None if facts.recurrent else context.shape.cells,
        copies_parts=facts.copies_parts,
    )
    kept = KeptStates(opened.plan.kept_bytes, truncates=truncates)
    return Memory(
        context,
        kind,
        kept,
        _saved_states(opened, context),
        idle_cells=None if opened.plan.placement.gpu_layers else _IDLE_CELLS,
    )


def _drafter(opened: Opened, context: Context, memory: Memory) -> Drafter | None:
    """Return what guesses ahead, if that is wanted and can be taken back. Raises FaultError."""
    options, facts = opened.load.options, opened.facts
    if not can_draft(facts) or not (options.drafts or options.draft_model):
        return None
    model = None
    if options.draft_model and facts.start_token is None:
        model = open_draft_model(
            options.draft_model,
            opened.vocabulary,
            context.shape,
            gpu=_nearest_gpu(opened.plan),
            log=opened.log,
        )
    return Drafter(
        context, memory, usable_length(opened, context), lookup=options.drafts, model=model
    )


def _nearest_gpu(plan: LoadPlan) -> str:
    """Return the first GPU of this computer that has layers; empty if none has."""
    if not plan.placement.gpu_layers:
        return ""
    near = (share.device for share in plan.shares[:-1] if share.layers and not share.elsewhere)
    return next(near, "")


def _limits(opened: Opened, context: Context) -> Limits:
    return Limits(
        parallel=opened.plan.parallel,
        encoder_tokens=context.shape.batch,
        crowd=None if opened.plan.placement.gpu_layers else _crowd(opened, context),
        apart_from=_TILE_ROWS if _attends_in_tiles(opened.plan) else None,
    )


def _attends_in_tiles(plan: LoadPlan) -> bool:
    """Whether large steps compute attention in tiles of rows, whoever they belong to."""
    on_processor = not plan.placement.gpu_layers
    return on_processor and plan.flash_attention and plan.cache is CacheType.F16


def _crowd(opened: Opened, context: Context) -> int:
    """Return how many sequences times tokens documents may add up to on a processor.

    More sequences share the reading of the weights among them; each of them passes over the
    cells of all others. A step takes least for each sequence where both cost the same.
    """
    facts = opened.facts
    passing = max(1, facts.heads * facts.layers) * _CELL_BYTES
    return context.shape.threads * (facts.size_bytes + _STEP_BYTES) // passing


def _saved_states(opened: Opened, context: Context) -> SavedStates | None:
    options = opened.load.options
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
        context=f"unified={context.shape.unified} projector={options.projector}"
        + _precision(opened.plan),
    )
    return SavedStates(Path(options.states_folder), options.states_bytes, identity)


def _precision(plan: LoadPlan) -> str:
    """Return what else states depend on; nothing for those that all plans had once."""
    usual = plan.cache is CacheType.F16 and plan.flash_attention
    return "" if usual else f" cache={plan.cache} flash={plan.flash_attention}"


def _template(nursery: Nursery, opened: Opened) -> ChatTemplate | None:
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
