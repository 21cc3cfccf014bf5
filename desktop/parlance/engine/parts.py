"""Makes the context with a part for each text that documents get while there are many."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil

from parlance.contract.hardware import usable_memory
from parlance.engine.llama.context import Context, ContextRefused
from parlance.engine.llama.hollow import shape_of
from parlance.engine.scheduling.conductor import Parts
from parlance.engine.scheduling.kept import KeptStates
from parlance.engine.scheduling.memory import Memory
from parlance.engine.scheduling.places import Limits
from parlance.engine.scheduling.reuse import MemoryKind
from parlance.engine.scheduling.scheduler import Scheduler
from parlance.engine.scheduling.waiting import WaitingLine
from parlance.modelfile.memory import Candidate, Costs, rounded_cells

if TYPE_CHECKING:
    from parlance.engine.llama.context import ContextShape
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.opening import Opened
    from parlance.engine.scheduling.reception import Reception
    from parlance.engine.scheduling.stops import Stops
    from parlance.engine.scheduling.task import Desk

PART_TOKENS = 1280
"""Tokens of a part: a paragraph with what stands before it (`work/translation/around.py`), and
its translation. Who does not fit reads in the pool what the others have read."""

_COUNTS = (16, 12)
"""How many parts there may be. ggml multiplies four rows at a time, and fewer texts would share
the weights of a step than in the pool."""

_BATCH = 256
"""Rows of a step: a paragraph is read in one. A second slice would take 12 % longer."""

_MOST_BYTES = 1 << 30
"""What parts may take. A model whose parts take more reads so many weights in a step that the
cells of others hardly count; and making them must not hold up a stop."""

_LOGIT = 4


def parts_maker(
    opened: Opened, desk: Desk, reception: Reception, stops: Stops
) -> PartsMaker | None:
    """Return what makes parts; None where there can be none, or nobody gains by them.

    A GPU steps over the cells of others at no cost worth mentioning.
    """
    if opened.plan.placement.gpu_layers or not _is_plain(opened.facts):
        return None
    return PartsMaker(opened, desk, reception, stops)


def _is_plain(facts: ModelFacts) -> bool:
    """Whether a model keeps keys and values of all tokens, and nothing else."""
    special = facts.recurrent or facts.hybrid or facts.alone or facts.window
    return facts.copies_parts and facts.start_token is None and not special


class PartsMaker:
    """Makes the parts when they are asked for. Used by the thread that decodes.

    Attributes:
        part: tokens of each.
    """

    def __init__(self, opened: Opened, desk: Desk, reception: Reception, stops: Stops) -> None:
        """Make parts of the model of `desk`, whose tasks `reception` makes."""
        self._opened = opened
        self._desk = desk
        self._reception = reception
        self._stops = stops
        self.part = min(PART_TOKENS, rounded_cells(desk.length))

    def make(self) -> Parts | None:
        """Return them; None, and a line in the log, if there is no memory for them."""
        shape = self._affordable()
        if shape is None:
            _note("too little memory is free")
            return None
        scheduler: Scheduler | None = None

        def abort() -> bool:
            return scheduler is not None and scheduler.abort()

        try:
            context = Context(self._opened.model, shape, abort)
        except ContextRefused:
            _note("llama.cpp did not make their context")
            return None
        scheduler = serve_parts(context, self._desk, self._reception, self._stops)
        return Parts(scheduler, context.close)

    def _affordable(self) -> ContextShape | None:
        """Return as many parts as there is memory for, less the margin; None for none."""
        plan = self._opened.plan
        costs = Costs(self._opened.load.header, self._opened.facts.size_bytes)
        room = min(_MOST_BYTES, self._free_bytes())
        for count in (count for count in _COUNTS if count <= plan.parallel):
            candidate = Candidate(
                context=self.part,
                cells=self.part * count,
                sequences=count,
                batch=min(_BATCH, self.part),
                cache=plan.cache,
                flash_attention=plan.flash_attention,
                unified=False,
            )
            need = costs.needs(candidate)[-1]
            logits = candidate.outputs * self._opened.facts.vocabulary_size * _LOGIT
            if need.context_bytes + need.compute_bytes + logits <= room:
                return shape_of(candidate, threads=plan.placement.threads)
        return None

    def _free_bytes(self) -> int:
        """Return what may be taken: the system calls the pages of a mapped file available."""
        plan = self._opened.plan
        mapped = self._opened.facts.size_bytes if plan.mmap and not plan.mlock else 0
        free: int = psutil.virtual_memory().available
        return usable_memory(free - mapped - plan.kept_bytes)


def serve_parts(context: Context, desk: Desk, reception: Reception, stops: Stops) -> Scheduler:
    """Return the scheduler of a context with parts, else with what is at `desk`."""
    kind = MemoryKind(truncates=True, window=0, cells=None, part=context.shape.part)
    memory = Memory(context, kind, KeptStates(0, truncates=True))
    own = replace(desk, context=context, memory=memory, drafter=None)
    count = context.shape.sequences
    limits = Limits(parallel=count, encoder_tokens=0, by_turns=True)
    return Scheduler(own, WaitingLine(reception, stops), stops, limits=limits)


def _note(why: str) -> None:
    sys.stderr.write(f"documents share the memory of the chats: {why}\n")
    sys.stderr.flush()
