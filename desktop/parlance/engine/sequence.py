"""One request while it runs: what was read, what was written, what it took."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.engine import Done, StopReason, Usage
from parlance.engine.answer import AnswerText
from parlance.engine.llama.sampler import Sampler
from parlance.engine.reasoning import ReasoningSplitter

if TYPE_CHECKING:
    from parlance.contract.engine import Request
    from parlance.engine.prompts import TokenizedPrompt


class Waiting:
    """A request in the queue, with the time of its arrival."""

    def __init__(self, key: int, request: Request) -> None:
        """Note the time."""
        self.key = key
        self.request = request
        self.arrived = time.perf_counter()


class Sequence:
    """A request that runs.

    Attributes:
        key: id of the request.
        prompt: all tokens of the prompt.
        done: how many tokens of the prompt the context's memory holds.
        reused: how many of them were not computed again.
        generated: tokens sampled so far, the one that ended the answer not counted.
        last: the token sampled last, not yet decoded.
    """

    def __init__(
        self, waiting: Waiting, prompt: TokenizedPrompt, *, reused: int, vocabulary_size: int
    ) -> None:
        """Start with `reused` tokens of the prompt in memory."""
        self.key = waiting.key
        self.request = waiting.request
        self.prompt = prompt.tokens
        self.done = reused
        self.reused = reused
        self.generated = 0
        self.last: int | None = None
        splitter = ReasoningSplitter(prompt.closing) if prompt.chat else None
        self.text = AnswerText(self.request.stop, splitter)
        self.sampler = Sampler(self.request.sampling, vocabulary_size)
        self._arrived = waiting.arrived
        self._started = time.perf_counter()
        self._first: float | None = None

    def next_slice(self, length: int) -> list[int]:
        """Return at most `length` tokens of the prompt that are still to be read."""
        return self.prompt[self.done : self.done + length]

    def take(self, token: int) -> None:
        """Note a sampled token that is part of the answer."""
        self.note_first()
        self.generated += 1
        self.last = token

    def note_first(self) -> None:
        """Note the time of the first sampled token, whichever it is."""
        if self._first is None:
            self._first = time.perf_counter()

    def limit(self, context: int) -> StopReason | None:
        """Return why no further token may follow, or None."""
        if self.generated == self.request.max_tokens:
            return StopReason.LENGTH
        # The last token has to be decoded before another one can follow.
        if len(self.prompt) + self.generated > context:
            return StopReason.CONTEXT
        return None

    def end(self, stop: StopReason) -> Done:
        """Free the sampler and return the last event."""
        self.sampler.close()
        now = time.perf_counter()
        first = self._first or now
        usage = Usage(
            prompt_tokens=len(self.prompt),
            reused_tokens=self.reused,
            generated_tokens=self.generated,
            ttft_ms=(first - self._arrived) * 1000.0,
            prompt_ms=(first - self._started) * 1000.0,
            generate_ms=(now - first) * 1000.0,
        )
        return Done(stop=stop, usage=usage)
