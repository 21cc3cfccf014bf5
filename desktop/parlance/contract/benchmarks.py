"""What was measured on this computer: rates of a model on a device."""

from __future__ import annotations

import msgspec

_FASTEST = 1e7
"""Tokens a second that no computer reaches; more is a mistake of the clock."""


class BenchRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What one model does on one device; rates in tokens a second, 0 where not measured.

    Attributes:
        model_key: as `ModelEntry.key`; model_bytes: size of its files, which tells whether
            the figures still hold.
        device: what it ran on, as `Placement.device`; gpu_layers: how many of `layers`;
            expert_layers: of those, how many have their experts in memory.
        read_bytes: what is read from memory for one token, so that another model's rate
            can be estimated; 0 where it is not known.
        together: answers in parallel, and `together_rate` of all of them.
        llama_build: what measured; at: when, seconds since the epoch.
    """

    model_key: str
    model_bytes: int
    device: str
    gpu_layers: int
    layers: int
    threads: int
    reading_rate: float
    writing_rate: float
    together: int
    together_rate: float
    read_bytes: int
    llama_build: str
    at: float
    expert_layers: int = 0

    @property
    def memory_rate(self) -> float:
        """Bytes a second that were read from memory while it wrote; 0 where not known."""
        return self.writing_rate * self.read_bytes

    @property
    def on_processor(self) -> bool:
        """Whether no GPU took part."""
        return self.gpu_layers == 0

    @property
    def whole_on_gpu(self) -> bool:
        """Whether nothing but GPUs took part."""
        return 0 < self.layers <= self.gpu_layers and not self.expert_layers

    @property
    def is_sane(self) -> bool:
        """Whether the figures can be true."""
        rates = (self.reading_rate, self.writing_rate, self.together_rate)
        counts = (self.gpu_layers, self.expert_layers, self.together, self.read_bytes)
        return (
            self.model_bytes > 0
            and min(counts) >= 0
            and all(0 <= rate < _FASTEST for rate in rates)
            and any(rate > 0 for rate in rates)
        )
