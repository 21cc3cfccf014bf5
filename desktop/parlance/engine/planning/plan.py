"""How to load a model here: what goes where, how long a context, and why."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import psutil
from msgspec.structs import replace

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.hardware import Hardware
from parlance.contract.plan import CacheType
from parlance.engine.planning.record import Settled, write_plan
from parlance.engine.planning.room import Surroundings, file_bytes, find_room, kept_budget
from parlance.engine.planning.search import Search
from parlance.engine.planning.wish import read_wish
from parlance.modelfile.memory import Costs, known_layers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.hardware import Device, GpuBuild, MemoryNeed
    from parlance.contract.models import LoadOptions
    from parlance.contract.plan import LoadPlan
    from parlance.engine.planning.room import Room
    from parlance.modelfile.header import Header
    from parlance.modelfile.memory import Candidate

    Measure = Callable[[Candidate], tuple[MemoryNeed, ...]]

__all__ = [
    "NotMeasurable",
    "Surroundings",
    "kept_budget",
    "look_around",
    "make_plan",
]

_MOST_MEASURES = 6
_MOST_WITHOUT_GPU = 2
_DOUBT = 0.03
"""Part of the room that is left free after each measure that said that it did not suffice."""


class NotMeasurable(Exception):  # noqa: N818 - a name that says it
    """llama.cpp lays no such model out, though it may be able to load it."""


def look_around(
    devices: tuple[Device, ...],
    *,
    hardware: Hardware = Hardware(),  # noqa: B008 - frozen
    builds: frozenset[GpuBuild] = frozenset(),
) -> Surroundings:
    """Return the surroundings of this process."""
    return Surroundings(
        devices=devices,
        hardware=hardware,
        builds=builds,
        cores=_physical_cores(),
        free_bytes=psutil.virtual_memory().available,
    )


def make_plan(
    options: LoadOptions, header: Header, here: Surroundings, measure: Measure
) -> LoadPlan:
    """Return how to load the model; `header` has the tensors of all its parts.

    `measure` tells what a candidate takes of each device, and may raise NotMeasurable,
    where the formula must do. It is asked six times at most, and once or twice without a
    GPU. What the person has chosen may take the margins of GPUs too. Raises
    FaultError(NotEnoughMemory) and what `measure` raises.
    """
    header = known_layers(header, file_bytes(options.path) * (header.split_count or 1))
    wish = read_wish(options, header)
    costs = Costs(header)
    search: Search | None = None
    for room in _rooms(options, header, here):
        search = Search(wish, header, costs, room)
        if room.whole and not search.is_whole(search.best()):
            continue
        settled = _settled(options, search, room, measure)
        if settled is not None and (not room.whole or search.is_whole(settled.candidate)):
            return write_plan(options, wish, here, search, settled)
    assert search is not None
    needed, free = search.lacking()
    raise FaultError(NotEnoughMemory(needed_bytes=needed, available_bytes=free))


def _rooms(options: LoadOptions, header: Header, here: Surroundings) -> Iterator[Room]:
    """Yield the rooms to try, the preferred first: a model that fits here crosses no network."""
    vocabulary = header.vocabulary or 0
    room = find_room(options, here, vocabulary=vocabulary)
    near = room.with_gpus(lambda gpu: not gpu.elsewhere)
    if near.gpus not in ((), room.gpus):
        yield replace(near, whole=True)
    yield room
    own = room.with_gpus(lambda gpu: not gpu.shares_memory)
    if own.gpus not in ((), room.gpus):
        yield own
    if options.gpu_layers > 0:
        room = find_room(options, here, vocabulary=vocabulary, margins=False)
        yield room
    if options.kept_bytes < 0:
        yield replace(room, kept_bytes=0)


def _settled(options: LoadOptions, search: Search, room: Room, measure: Measure) -> Settled | None:
    """Return the best candidate that has room as measured; None if there is none."""
    found: Settled | None = None
    asked: set[Candidate] = set()
    most = _MOST_MEASURES if room.gpus else _MOST_WITHOUT_GPU
    while len(asked) < most:
        last = len(asked) == most - 1 and options.gpu_layers < 0
        # Whatever the GPUs are like, the processor is left.
        candidate = search.alone() if last and found is None else search.best()
        if candidate is None or candidate in asked:
            break
        asked.add(candidate)
        try:
            needs = measure(candidate)
        except NotMeasurable:
            if candidate.cache is not CacheType.F16:
                search.leave_out(candidate.cache)
                continue
            return Settled(room, candidate, search.needs(candidate), exact=False)
        search.learn(candidate, needs)
        if not room.fits(room.taken(candidate, needs)):
            search.doubt(candidate, _DOUBT * (len(asked) - 1))
            continue
        found = Settled(room, candidate, needs, exact=True)
        if not search.gains(candidate):
            break
    return found


def _physical_cores() -> int:
    """Return the physical cores that this process may use."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = min(cores, len(os.sched_getaffinity(0)))
    return max(1, cores)
