"""Adds up what several requests of one piece of work took."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.engine import StopReason
from parlance.contract.history import Measurements

if TYPE_CHECKING:
    from parlance.contract.engine import Usage
    from parlance.contract.models import ModelDescription


class Tally:
    """Tokens and time of the requests of one piece of work.

    Attributes:
        cut_short: answers that ended because their room was used up.
    """

    def __init__(self, description: ModelDescription) -> None:
        """Start the clock."""
        self._description = description
        self._started = time.monotonic()
        self._requests = 0
        self._prompt_tokens = 0
        self._generated_tokens = 0
        self._drafted_tokens = 0
        self._accepted_tokens = 0
        self._ttft_ms = 0.0
        self._decode_rate = 0.0
        self._stop: StopReason | None = None
        self.cut_short = 0

    def add(self, usage: Usage, stop: StopReason) -> None:
        """Count one finished request."""
        if not self._requests:
            self._ttft_ms = usage.ttft_ms
            self._decode_rate = usage.tokens_per_second
        self._requests += 1
        self._prompt_tokens += usage.prompt_tokens
        self._generated_tokens += usage.generated_tokens
        self._drafted_tokens += usage.drafted_tokens
        self._accepted_tokens += usage.accepted_tokens
        self._stop = stop
        self.cut_short += stop in {StopReason.LENGTH, StopReason.CONTEXT}

    def result(self) -> Measurements:
        """Return the sums.

        The rate of a single request is its decode rate as the engine measured it; of
        several it is all generated tokens over the whole time, reading included.
        """
        rate = self._decode_rate
        if self._requests > 1:
            rate = self._generated_tokens / max(1e-6, time.monotonic() - self._started)
        return Measurements(
            model=self._description.name,
            device=self._description.placement.device,
            prompt_tokens=self._prompt_tokens,
            generated_tokens=self._generated_tokens,
            ttft_ms=self._ttft_ms,
            tokens_per_second=rate,
            stop=self._stop,
            drafted_tokens=self._drafted_tokens,
            accepted_tokens=self._accepted_tokens,
        )
