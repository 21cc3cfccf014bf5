"""What the system says of its graphics processors, and which of their drivers are missing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.hardware import GpuBuild, Hardware
from parlance.engine.devices.graphics import find_cards
from parlance.engine.devices.probing_process import Tried, TryLibrary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery

DRIVERS: dict[GpuBuild, dict[str, tuple[str, ...]]] = {
    GpuBuild.CUDA: {"linux": ("libcuda.so.1",), "win32": ("nvcuda.dll",)},
    GpuBuild.VULKAN: {"linux": ("libvulkan.so.1",), "win32": ("vulkan-1.dll",)},
    GpuBuild.ROCM: {
        "linux": ("libamdhip64.so", "libamdhip64.so.7", "libamdhip64.so.6"),
        "win32": ("amdhip64.dll", "amdhip64_7.dll", "amdhip64_6.dll"),
    },
}
"""The library that each build needs of the driver, by system; of several one is enough.

Metal is a part of the system.
"""

PROBE_SECONDS = 5.0
"""A library that takes longer hangs."""


def look_for_gpus(
    nursery: Nursery, *, root: Path = Path("/"), system: str = sys.platform
) -> Hardware:
    """Return the graphics processors and the drivers' libraries that cannot be loaded.

    Takes milliseconds where there is no graphics processor, else the start of a process; a
    library that ends that process, or hangs for some seconds, counts as missing. `root` is
    where Linux's files are looked for.
    """
    cards = find_cards(root, system)
    words = dict.fromkeys(word for card in cards for word in card.builds)
    fitting = tuple(GpuBuild(word) for word in words)
    wanted = [names for build in fitting if (names := DRIVERS.get(build, {}).get(system))]
    with _Prober(nursery) as prober:
        missing = tuple(names[0] for names in wanted if not _any_loads(names, prober.loads))
    return Hardware(names=tuple(card.name for card in cards), fitting=fitting, missing=missing)


def _any_loads(names: Sequence[str], loads: Callable[[str], bool]) -> bool:
    return any(loads(name) for name in names)


class _Prober:
    """Has libraries tried by a process, which is started again when one has ended it."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._decoder = msgspec.msgpack.Decoder(Tried)
        self._child: Child[Tried] | None = None

    def __enter__(self) -> _Prober:
        return self

    def __exit__(self, *_error: object) -> None:
        self._end()

    def loads(self, name: str) -> bool:
        answer: Tried | None = None
        try:
            if self._child is None:
                self._child = self._nursery.start("probing", self._decoder)
            self._child.send(TryLibrary(name=name))
            answer = self._child.receive(PROBE_SECONDS)
        except (ChildDidNotStart, ChildSilent, FrameError):
            pass
        if answer is None:
            self._end()
        return answer is not None and answer.loads

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end(patience=0)
