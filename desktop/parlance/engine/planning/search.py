"""The search for the best way to load a model that has room, by the formula.

Preferred in this order: all layers on GPUs; the same with a less precise context memory;
for mixtures, with the experts of as few layers as needed left to the processor; as many
layers as have room; the processor alone. Each with a comfortable context at least, which
then grows to what the model was trained on as memory allows. What the person has set is
taken as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.plan import CacheType
from parlance.engine.planning.layers import spread_layers
from parlance.modelfile.memory import CONTEXT_STEP, PROCESSOR, Candidate, mixed_layers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.hardware import MemoryNeed
    from parlance.engine.planning.room import Room
    from parlance.engine.planning.wish import Wish
    from parlance.modelfile.header import Header
    from parlance.modelfile.memory import Costs

    _Kind = tuple[bool, bool, bool, str]

_POOL_SHARE = 0.125
"""Part of the memory left by the weights that requests beside the first may take."""

_LEAST_SHARE = 0.1
"""Less of a model on the GPU makes nothing faster."""

_SMALL_GAIN = 0.05
"""Part of a context that is not worth another measure."""

_TRIES = 3
"""The search by halves does without what lies beside the model; so many layers less do not."""


class Search:
    """Finds candidates of one model; learns from what was measured how far the formula is off."""

    def __init__(self, wish: Wish, header: Header, costs: Costs, room: Room) -> None:
        """Begin with the formula as it is."""
        self._wish = wish
        self._header = header
        self._costs = costs
        self._room = room
        self._caches = wish.caches
        self._off: dict[_Kind, int] = {}
        self._last: dict[str, int] = {}

    @property
    def layers(self) -> int:
        """Layers of the model, the output counted as one."""
        return self._costs.blocks + 1

    def is_whole(self, candidate: Candidate | None) -> bool:
        """Whether there is a candidate for which nothing is given up for want of memory."""
        if candidate is None:
            return False
        all_layers = candidate.gpu_layers == self._wish.fixed_layers(self.layers)
        whole = candidate.context == self._wish.longest and candidate.cache is self._caches[0]
        return all_layers and whole and candidate.expert_layers <= max(0, self._wish.expert_layers)

    @property
    def _contexts(self) -> tuple[int, ...]:
        """Lengths to begin with; they grow as memory allows."""
        return tuple(dict.fromkeys((self._wish.comfortable, self._wish.shortest)))

    @property
    def least_layers(self) -> int:
        """So many layers on a GPU are worth it."""
        return max(1, round(self.layers * _LEAST_SHARE))

    def best(self) -> Candidate | None:
        """Return the best candidate that has room, or None."""
        for cache in self._caches:
            for context in self._contexts:
                if self._is_hopeless(context):
                    continue
                found = next(self._on_gpus(cache, context), None)
                if found is None and self._wish.gpu_layers <= 0 and cache is self._caches[0]:
                    found = self._placed(0, 0, cache, context)
                if found is not None:
                    return self._pooled(self._grown(found))
        return None

    def alone(self) -> Candidate | None:
        """Return the best candidate without a GPU, or None if it has no room."""
        for context in self._contexts:
            found = self._placed(0, 0, self._caches[0], context)
            if found is not None:
                return self._pooled(self._grown(found))
        return None

    def lacking(self) -> tuple[int, int]:
        """Return the bytes that the least takes that was asked for, and those there are.

        Of RAM and GPUs together where the plan chooses what goes where; or of RAM alone, of
        which every model takes some; or of the GPUs, for the layers that were asked for.
        """
        room, wish = self._room, self._wish
        layers = wish.fixed_layers(self.layers) if room.gpus and wish.gpu_layers else 0
        cache = self._caches[-1 if layers else 0]
        least = self._shaped(layers, self._fixed_experts(layers), cache, wish.shortest)
        if not layers:
            return self.taken(least)[PROCESSOR], room.memory_bytes
        first = room.gpus[0].name
        taken = self.taken(_laid(least, [first], [layers]))
        on_gpus = taken[first], sum(room.limits)
        memory = taken[PROCESSOR], room.memory_bytes
        more = self._costs.divided_bytes(least, len(room.gpus))
        if wish.gpu_layers > 0:
            tight = on_gpus[0] + more, on_gpus[1]
            return next((each for each in (on_gpus, memory) if _lack(each) > 0), tight)
        needed, free = self.taken(least)[PROCESSOR], self._together()
        alone = self._shaped(0, 0, self._caches[0], wish.shortest)
        answers = (needed, free), memory, (needed + more, free)
        without = self.taken(alone)[PROCESSOR], room.memory_bytes
        return next((each for each in answers if _lack(each) > 0), without)

    def least_on_gpu(self) -> tuple[int, int]:
        """Return what the smallest useful part takes of the roomiest GPU, and its room."""
        roomiest = max(self._room.gpus, key=lambda gpu: self._room.limit(gpu.name))
        context = self._wish.comfortable
        shape = self._shaped(self.least_layers, 0, self._caches[0], context)
        candidate = _laid(shape, [roomiest.name], [self.least_layers])
        return self.taken(candidate)[roomiest.name], self._room.limit(roomiest.name)

    def needs(self, candidate: Candidate) -> tuple[MemoryNeed, ...]:
        """Return what the formula says of a candidate."""
        return self._costs.needs(candidate)

    def taken(self, candidate: Candidate) -> dict[str, int]:
        """Return what a candidate takes of each device, corrected by what was learned."""
        found = self._room.taken(candidate, self.needs(candidate))
        return {device: size + self._error(candidate, device) for device, size in found.items()}

    def learn(self, candidate: Candidate, measured: Sequence[MemoryNeed]) -> None:
        """Correct what the formula says of candidates like this one."""
        truth = self._room.taken(candidate, measured)
        guess = self._room.taken(candidate, self.needs(candidate))
        for device in truth.keys() | guess.keys():
            off = truth.get(device, 0) - guess.get(device, 0)
            self._off[*_kind(candidate), device] = off
            self._last[device] = off

    def doubt(self, candidate: Candidate, share: float) -> None:
        """Leave a share of the room of each device free: what was learned did not suffice."""
        for device in (*candidate.gpus, PROCESSOR):
            key = (*_kind(candidate), device)
            more = int(self._room.limit(device) * share)
            self._off[key] = self._off.get(key, 0) + more

    def leave_out(self, cache: CacheType) -> None:
        """Do without a precision of the context memory, at last with halves."""
        others = tuple(each for each in self._caches if each is not cache)
        self._caches = others or (CacheType.F16,)

    def gains(self, candidate: Candidate) -> bool:
        """Whether something is better than `candidate` by more than a few tokens."""
        other = self.best()
        if other is None or other == candidate:
            return False
        same = (candidate.layers, candidate.expert_layers, candidate.cache)
        if same != (other.layers, other.expert_layers, other.cache):
            return True
        return other.context > candidate.context * (1 + _SMALL_GAIN)

    def _together(self) -> int:
        """Return the room of RAM and of all GPUs that have memory of their own."""
        gpus = self._room.gpus if self._wish.gpu_layers else ()
        own = (self._room.limit(gpu.name) for gpu in gpus if not gpu.shares_memory)
        return self._room.memory_bytes + sum(own)

    def _is_hopeless(self, context: int) -> bool:
        """Whether all memory together is too little, however the model is divided."""
        least = self._shaped(0, 0, self._caches[-1], context)
        own = sum(need.weights_bytes + need.context_bytes for need in self.needs(least))
        return own > self._together()

    def _on_gpus(self, cache: CacheType, context: int) -> Iterator[Candidate]:
        """Yield ways to use the GPUs that have room, the preferred first.

        `cache` is for what can be had no other way; all layers may get a smaller one.
        """
        if not self._room.gpus or not self._wish.gpu_layers:
            return
        layers = self._wish.fixed_layers(self.layers)
        for each in self._caches:
            found = self._placed(layers, self._fixed_experts(layers), each, context)
            if found is not None:
                yield found
        if self._wish.expert_layers < 0:
            yield from self._fewest_experts(layers, cache, context)
        if self._wish.gpu_layers < 0:
            yield from self._most_layers(cache, context)

    def _fixed_experts(self, layers: int) -> int:
        """Return the experts' layers that are asked for; none if it is left to the plan."""
        return min(max(0, self._wish.expert_layers), mixed_layers(self._header, layers))

    def _fewest_experts(self, layers: int, cache: CacheType, context: int) -> Iterator[Candidate]:
        """Yield the candidate that leaves the experts of as few layers as needed in RAM."""
        low, high = 1, mixed_layers(self._header, layers)
        found = None
        while low <= high:
            middle = (low + high) // 2
            candidate = self._placed(layers, middle, cache, context)
            if candidate is not None:
                found, high = candidate, middle - 1
            elif self._gpus_are_full(layers, middle, cache, context):
                low = middle + 1
            else:
                high = middle - 1  # it is RAM that has no room for more
        if found is not None:
            yield found

    def _most_layers(self, cache: CacheType, context: int) -> Iterator[Candidate]:
        """Yield the candidate with as many layers on GPUs as have room."""
        low, high = self.least_layers, self.layers - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._gpus_are_full(middle, self._partly_mixed(middle), cache, context):
                high = middle - 1
            else:
                low = middle
        for layers in range(low, max(low - _TRIES, self.least_layers - 1), -1):
            found = self._placed(layers, self._partly_mixed(layers), cache, context)
            if found is not None:
                yield found
                return

    def _partly_mixed(self, layers: int) -> int:
        """Return the layers without their experts where not all layers are on GPUs."""
        if self._wish.expert_layers < 0:
            return mixed_layers(self._header, layers)
        return self._fixed_experts(layers)

    def _grown(self, candidate: Candidate) -> Candidate:
        """Return the same with the longest context that has room."""
        found = candidate
        low, high = candidate.context // CONTEXT_STEP, self._wish.longest // CONTEXT_STEP
        longest = self._wish.longest
        if longest % CONTEXT_STEP or longest == candidate.context:
            whole = self._again(candidate, longest)
            if whole is not None:
                return whole
        while low < high:
            middle = (low + high + 1) // 2
            grown = self._again(candidate, middle * CONTEXT_STEP)
            if grown is None:
                high = middle - 1
            else:
                found, low = grown, middle
        return found

    def _again(self, candidate: Candidate, context: int) -> Candidate | None:
        return self._placed(candidate.gpu_layers, candidate.expert_layers, candidate.cache, context)

    def _pooled(self, candidate: Candidate) -> Candidate:
        """Return the same with a memory for more requests than one, if there is room for it."""
        wanted = self._wish.wanted_cells(candidate.context)
        per_step = self._per_step(candidate)
        if wanted <= candidate.context or not per_step:
            return self._with_cells(candidate, max(wanted, candidate.context))
        left = self._left(candidate.gpu_layers, candidate.expert_layers)
        affordable = int(left * _POOL_SHARE) // per_step * CONTEXT_STEP
        cells = min(wanted, affordable)
        while cells > candidate.context:
            pooled = self._with_cells(candidate, cells)
            if self._fits(pooled):
                return pooled
            cells -= max(CONTEXT_STEP, (cells - candidate.context) // 2)
        return candidate

    def _with_cells(self, candidate: Candidate, cells: int) -> Candidate:
        batch = self._wish.batch(candidate.gpu_layers, cells)
        return msgspec.structs.replace(candidate, cells=cells, batch=batch)

    def _per_step(self, candidate: Candidate) -> int:
        one = msgspec.structs.replace(candidate, cells=CONTEXT_STEP)
        two = msgspec.structs.replace(candidate, cells=2 * CONTEXT_STEP)
        context = (sum(need.context_bytes for need in self._costs.needs(c)) for c in (one, two))
        return -next(context) + next(context)

    def _placed(
        self, layers: int, experts: int, cache: CacheType, context: int
    ) -> Candidate | None:
        """Return the candidate if it has room, its layers in proportion to the GPUs' room."""
        candidate = self._shaped(layers, experts, cache, context)
        if not layers:
            return candidate if self._fits(candidate) else None
        laid = self._laid_out(candidate, layers)
        return laid if laid is not None and self._fits(laid) else None

    def _laid_out(self, candidate: Candidate, layers: int) -> Candidate | None:
        names = [gpu.name for gpu in self._room.gpus]
        trial = _laid(candidate, names[:1], [layers])
        costs = self._costs.layer_costs(trial)
        fixed = self._costs.compute_bytes(trial, has_layers=True, has_output=True)
        beside = {self._room.beside: self._room.beside_bytes}
        free = [
            self._room.limit(name) - fixed - self._error(trial, name) - beside.get(name, 0)
            for name in names
        ]
        counts = spread_layers(costs, free)
        return None if counts is None else _laid(candidate, names, counts)

    def _gpus_are_full(self, layers: int, experts: int, cache: CacheType, context: int) -> bool:
        return self._laid_out(self._shaped(layers, experts, cache, context), layers) is None

    def _shaped(self, layers: int, experts: int, cache: CacheType, context: int) -> Candidate:
        left = self._left(layers, experts)
        return self._wish.candidate(
            context, cache, gpu_layers=layers, expert_layers=experts, left_bytes=left
        )

    def _left(self, layers: int, experts: int) -> int:
        """Return what the weights leave of where most of the model is."""
        bare = Candidate(context=0, cells=0, batch=1, expert_layers=experts, sequences=0)
        name = self._room.gpus[0].name if layers else ""
        *gpu, memory = self._costs.needs(_laid(bare, [name], [layers]) if layers else bare)
        if layers == self.layers:
            return max(0, sum(self._room.limits) - gpu[0].weights_bytes)
        return max(0, self._room.memory_bytes - self._room.kept_bytes - memory.weights_bytes)

    def _fits(self, candidate: Candidate) -> bool:
        return self._room.fits(self.taken(candidate))

    def _error(self, candidate: Candidate, device: str) -> int:
        known = self._off.get((*_kind(candidate), device))
        return self._last.get(device, 0) if known is None else known


def _lack(answer: tuple[int, int]) -> int:
    needed, free = answer
    return needed - free


def _kind(candidate: Candidate) -> tuple[bool, bool, bool]:
    """Return what decides how far the formula is off, besides sizes."""
    return bool(candidate.gpus), bool(candidate.expert_layers), candidate.flash_attention


def _laid(candidate: Candidate, names: Sequence[str], counts: Sequence[int]) -> Candidate:
    used = [(name, count) for name, count in zip(names, counts, strict=True) if count]
    return msgspec.structs.replace(
        candidate,
        gpus=tuple(name for name, _ in used),
        layers=tuple(count for _, count in used),
    )
