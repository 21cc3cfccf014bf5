"""What was measured on this computer: rates of a model on a device."""

from __future__ import annotations

import msgspec

_FASTEST = 1e7
"""Tokens a second that no computer reaches; more is a mistake of the clock."""


class SpeedPoint(msgspec.Struct, frozen=True, kw_only=True):
    """What so many requests at once do.

    Attributes:
        together: how many; rate: tokens a second that all of them write.
        first_token_ms: from asking to the first token of a request; token_ms: for each
            token after it; both of the request in the middle.
    """

    together: int
    rate: float
    first_token_ms: float
    token_ms: float


class SpeedCurve(msgspec.Struct, frozen=True, kw_only=True):
    """How fast a model is with more and more requests at once, and what limits it.

    Attributes:
        prompt_tokens: of each request; depth: tokens before the one that is written, on
            average.
        weights_bytes: that are read for a step, once for all requests; cell_bytes: keys and
            values of each token before, for each request.
        bandwidth: bytes a second that memory gives; 0 where it was not measured, as on GPUs.
        drafts: whether tokens were guessed ahead, which may be faster than memory allows.
    """

    prompt_tokens: int
    depth: int
    points: tuple[SpeedPoint, ...]
    weights_bytes: int
    cell_bytes: int
    bandwidth: float = 0.0
    drafts: bool = False

    def step_bytes(self, together: int) -> int:
        """Return what is read from memory for a token of each of so many requests."""
        return self.weights_bytes + together * self.depth * self.cell_bytes

    def most(self, together: int) -> float:
        """Return tokens a second that the memory allows to so many requests; 0 if not known.

        Every step reads the weights once, and what each request keeps of its text. Of a
        mixture it is still the most: several requests use more of its experts than one.
        """
        read = self.step_bytes(together)
        known = self.bandwidth > 0 and self.weights_bytes > 0
        return together * self.bandwidth / read if known else 0.0

    @property
    def is_sane(self) -> bool:
        """Whether the figures can be true."""
        counts = (self.prompt_tokens, self.depth, self.weights_bytes, self.cell_bytes)
        return (
            min(counts) >= 0
            and self.bandwidth >= 0
            and all(
                each.together > 0
                and 0 <= each.rate < _FASTEST
                and min(each.first_token_ms, each.token_ms) >= 0
                for each in self.points
            )
        )


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
        curve: with more and more requests at once; None where that was not measured.
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
    curve: SpeedCurve | None = None

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
            and (self.curve is None or self.curve.is_sane)
        )
