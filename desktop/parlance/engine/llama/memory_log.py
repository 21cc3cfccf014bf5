"""What a context takes of each device, as far as llama.cpp's log tells.

A load that allocates nothing logs its weights and its memory of sequences as empty, but
tells which layer lies where, what all layers take together, and the sizes for computing.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.hardware import MemoryNeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CPU = "CPU"
_MIB = 1024 * 1024
_LAYER = re.compile(r"load_tensors: layer +\d+ assigned to device (\S+?),")
_MEMORY_LAYER = re.compile(r"llama_(?:kv_cache|memory_recurrent)\w*[:,] layer +\d+: dev = (\S+)")
_MEMORY_SIZE = re.compile(r"llama_(?:kv_cache|memory_recurrent)\w*: size = +([\d.]+) MiB")
_COMPUTE = re.compile(r"sched_reserve: +(\S+) compute buffer size = +([\d.]+) MiB")


def read_log(
    lines: Iterable[str], *, devices: Sequence[str], model_bytes: int
) -> tuple[MemoryNeed, ...]:
    """Return what one load with its context takes of each device, in bytes.

    Sizes are logged in hundredths of a MiB. Weights and contexts of several devices are
    divided by their layers.
    """
    layers: Counter[str] = Counter()
    memory_layers: Counter[str] = Counter()
    context: Counter[str] = Counter()
    compute: Counter[str] = Counter()
    for line in lines:
        if found := _LAYER.search(line):
            layers[found[1]] += 1
        elif found := _MEMORY_LAYER.search(line):
            memory_layers[found[1]] += 1
        elif found := _MEMORY_SIZE.search(line):
            context += _divided(round(float(found[1]) * _MIB), memory_layers)
            memory_layers.clear()
        elif found := _COMPUTE.search(line):
            # Other buffers are host memory that a device can reach ("CUDA_Host").
            compute[found[1] if found[1] in devices else CPU] += round(float(found[2]) * _MIB)
    weights = _divided(model_bytes, layers)
    return tuple(
        MemoryNeed(
            device=device,
            weights_bytes=weights[device],
            context_bytes=context[device],
            compute_bytes=compute[device],
        )
        for device in sorted(weights | context | compute)
    )


def _divided(size: int, layers: Counter[str]) -> Counter[str]:
    """Divide `size` by the layers of each device; without any it is the CPU's."""
    total = layers.total()
    if not total:
        return Counter({CPU: size})
    return Counter({device: size * count // total for device, count in layers.items()})
