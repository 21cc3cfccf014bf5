"""In which type a machine multiplies fastest."""

from __future__ import annotations

from pathlib import Path

import torch

_MULTIPLIERS = {"amx_bf16", "avx512_bf16"}
"""What Linux calls the units of a processor that multiply in bfloat16 themselves."""


def fast_type(device: str) -> torch.dtype:
    """Return the type to multiply in: bfloat16 where the machine has units for it.

    On a processor with AVX512_BF16 it is 2.4 times as fast as single precision, on one without
    such units 25 times as slow.
    """
    return torch.bfloat16 if device != "cpu" or _has_units() else torch.float32


def _has_units() -> bool:
    try:
        words = set(Path("/proc/cpuinfo").read_text("utf-8").split())
    except OSError:
        return False
    return torch.backends.cpu.get_cpu_capability() == "AVX512" and bool(words & _MULTIPLIERS)
