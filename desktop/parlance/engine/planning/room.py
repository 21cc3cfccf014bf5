"""What a model may take of each device, besides what is needed for other things."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import psutil
from msgspec.structs import replace

from parlance.contract.faults import FaultError
from parlance.contract.hardware import (
    Device,
    DeviceKind,
    GpuBuild,
    Hardware,
    usable_memory,
    usable_on,
)
from parlance.modelfile.header import read_header
from parlance.modelfile.memory import PROCESSOR, cache_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.contract.hardware import MemoryNeed
    from parlance.contract.models import LoadOptions
    from parlance.modelfile.memory import Candidate

_MOST_KEPT = 8 * 1024**3
_KEPT_PART = 8
"""States of texts that were read before take so large a part of RAM, where nothing is asked
for, but never more of what a model may take."""

_LITTLE_PART = 4
"""Of free RAM a model may take a quarter, however little the margin would leave: else the
smallest could not be loaded where less than 1.5 GiB are free."""

_LOGIT = 4

DRAFT_CELLS = 16_384
"""Tokens that a draft model remembers of all answers together; longer texts go without it."""


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan is made from.

    Attributes:
        hardware: what the system says of its graphics processors; looked at only where
            there is no GPU among `devices`.
        builds: what llama.cpp was built for.
        cores: physical ones; free_bytes: free memory of the system.
    """

    devices: tuple[Device, ...]
    hardware: Hardware = Hardware()
    builds: frozenset[GpuBuild] = frozenset()
    cores: int
    free_bytes: int

    def after(self, returned: Iterable[MemoryNeed]) -> Surroundings:
        """Return the same once what is `returned` is free on its devices too."""
        more = {need.device: need.total_bytes for need in returned}
        devices = tuple(
            replace(
                device,
                free_bytes=min(
                    device.free_bytes + more.get(device.name, 0),
                    max(device.total_bytes, device.free_bytes),
                ),
            )
            for device in self.devices
        )
        return replace(self, devices=devices, free_bytes=self.free_bytes + more.get(PROCESSOR, 0))


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """What there is for a model.

    Attributes:
        gpus: the devices that may get layers, in the order in which they get them.
        limits: bytes of each that may be taken; memory_bytes: of RAM.
        kept_bytes: of RAM, for states of texts that were read before.
        beside_bytes: of the first GPU, or of RAM without one, for the image projector and
            the model that guesses ahead.
        beside: the device that those lie on, if any layers are on a GPU.
        logit_bytes: of RAM, for each token whose logits are asked for.
        whole: whether it is of use only for a model that fits without any compromise.
    """

    gpus: tuple[Device, ...]
    limits: tuple[int, ...]
    memory_bytes: int
    kept_bytes: int
    beside_bytes: int = 0
    beside: str = ""
    logit_bytes: int = 0
    whole: bool = False

    def with_gpus(self, chosen: Callable[[Device], bool]) -> Room:
        """Return the same with some of its GPUs."""
        pairs = zip(self.gpus, self.limits, strict=True)
        kept = [(gpu, limit) for gpu, limit in pairs if chosen(gpu)]
        return replace(
            self,
            gpus=tuple(gpu for gpu, _ in kept),
            limits=tuple(limit for _, limit in kept),
        )

    def limit(self, device: str) -> int:
        """Return what may be taken of a device."""
        for gpu, limit in zip(self.gpus, self.limits, strict=True):
            if gpu.name == device:
                return limit
        return self.memory_bytes

    def taken(self, candidate: Candidate, needs: Iterable[MemoryNeed]) -> dict[str, int]:
        """Return the bytes that `needs` and all else take of each device.

        What lies on a GPU that has no memory of its own is counted as RAM too.
        """
        found = {need.device: need.total_bytes for need in needs}
        beside = self.beside if self.beside in candidate.gpus else PROCESSOR
        found[beside] = found.get(beside, 0) + self.beside_bytes
        shared = sum(found.get(gpu.name, 0) for gpu in self.gpus if gpu.shares_memory)
        aside = self.kept_bytes + candidate.outputs * self.logit_bytes
        found[PROCESSOR] = found.get(PROCESSOR, 0) + shared + aside
        return found

    def fits(self, taken: dict[str, int]) -> bool:
        """Whether every device has room for what `taken` says."""
        return all(size <= self.limit(device) for device, size in taken.items())


def find_room(
    options: LoadOptions, here: Surroundings, *, vocabulary: int, margins: bool = True
) -> Room:
    """Return the room for a model; all that is free of the GPUs without `margins`."""
    gpus = chosen_gpus(options, here.devices)
    memory = memory_limit(here.free_bytes)
    first = next((device for device in here.devices if device.is_gpu), None)
    return Room(
        gpus=gpus,
        limits=tuple(usable_on(gpu) if margins else gpu.free_bytes for gpu in gpus),
        memory_bytes=memory,
        kept_bytes=kept_budget(options.kept_bytes, here),
        beside_bytes=file_bytes(options.projector) + _draft_bytes(options.draft_model),
        beside="" if first is None else first.name,
        logit_bytes=vocabulary * _LOGIT,
    )


def chosen_gpus(options: LoadOptions, devices: Iterable[Device]) -> tuple[Device, ...]:
    """Return the GPUs that layers may be moved to, in llama.cpp's own order.

    Those of other computers come first, so that only one network is crossed. A processor's
    own graphics count only where there is no other GPU here, or if they are asked for.
    """
    found = [device for device in devices if device.is_gpu]
    if options.devices:
        found = [device for device in found if device.name in options.devices]
    elif any(device.kind is DeviceKind.GPU and not device.elsewhere for device in found):
        found = [device for device in found if device.kind is DeviceKind.GPU]
    return tuple(sorted(found, key=lambda device: not device.elsewhere))


def memory_limit(free_bytes: int) -> int:
    """Return what a model may take of so much free RAM."""
    return max(usable_memory(free_bytes), free_bytes // _LITTLE_PART)


def kept_budget(asked_bytes: int, here: Surroundings) -> int:
    """Return the memory for states of texts that were read before, in bytes.

    An eighth of the machine's, at most 8 GiB, where nothing is asked for; and never more
    than an eighth of what a model may take.
    """
    if asked_bytes >= 0:
        return asked_bytes
    usable = memory_limit(here.free_bytes)
    return min(_total_bytes(here) // _KEPT_PART, usable // _KEPT_PART, _MOST_KEPT)


def file_bytes(path: str) -> int:
    """Return the size of a file, or 0 without one."""
    try:
        return Path(path).stat().st_size if path else 0
    except OSError:
        return 0


def _draft_bytes(path: str) -> int:
    """Return what a model that guesses ahead takes: its weights, and its context memory."""
    weights = file_bytes(path)
    try:
        return weights + cache_bytes(read_header(path), DRAFT_CELLS) if weights else 0
    except FaultError:
        return weights  # loading says what is wrong with it


def _total_bytes(here: Surroundings) -> int:
    for device in here.devices:
        if device.kind is DeviceKind.CPU and device.total_bytes:
            return device.total_bytes
    total: int = psutil.virtual_memory().total
    return total
