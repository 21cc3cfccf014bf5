"""What is taken of Vulkan devices, as ggml notes it for each buffer it makes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

VARIABLE = "GGML_VK_MEMORY_LOGGER"
_UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}
_CHANGE = re.compile(r"ggml_vulkan memory: .*: ([+-])([\d.]+) (\w+) (device|host) at (\w+)")
_FOR_PROCESSOR = "ggml_vulkan memory: ggml_vk_host_malloc"


def taken_bytes(log: Iterable[str]) -> int:
    """Return the bytes of the buffers that layers and context lie in, to about 0.01 MiB each.

    Buffers that the processor fills are left out: a plan counts them as RAM. A software
    device calls them its own, so they are known by the line before theirs.
    """
    taken: dict[str, int] = {}
    for_processor = False
    for line in log:
        found = _CHANGE.search(line)
        if found is None:
            for_processor = line.startswith(_FOR_PROCESSOR)
            continue
        sign, number, unit, _kind, place = found.groups()
        if sign == "-":
            taken.pop(place, None)
        elif not for_processor:
            taken[place] = round(float(number) * _UNITS[unit])
        for_processor = False
    return sum(taken.values())
