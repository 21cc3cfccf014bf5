"""Decides what the next decode step does: whose prompt is read, whose answer goes on.

One sequence runs at a time for now; the others wait by priority and arrival.
"""

from __future__ import annotations

import heapq
import time
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Failed, PromptRead, StopReason
from parlance.contract.faults import FaultError, NothingToDo, PromptTooLong
from parlance.engine.llama.context import Decoded
from parlance.engine.reasoning import TAG_TOKENS
from parlance.engine.sequence import Sequence, Waiting
from parlance.engine.stops import NEVER_RAN

if TYPE_CHECKING:
    from parlance.contract.engine import Event, Request
    from parlance.engine.llama.context import Context
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.prompts import Prompts, TokenizedPrompt
    from parlance.engine.stops import Stops

ROOM_TOKENS = 8
"""Tokens of the context that a prompt must leave for its answer."""

_SLOW_STEP_SECONDS = 0.1
"""A token that takes longer than this is decoded so that it can be ended early.

Being asked between the operations of a step costs about a microsecond each, which
only a slow step does not notice.
"""

Step = list[tuple[int, "Event"]]


class Scheduler:
    """Runs requests on one context, a step at a time. Used by the thread that decodes."""

    def __init__(
        self, context: Context, vocabulary: Vocabulary, prompts: Prompts, stops: Stops
    ) -> None:
        """Start with nothing to do and an empty memory."""
        self._context = context
        self._vocabulary = vocabulary
        self._prompts = prompts
        self._stops = stops
        self._queue: list[tuple[int, int, Waiting]] = []
        self._arrivals = 0
        self._running: Sequence | None = None
        self._held: list[int] = []
        self._token_seconds = 0.0

    @property
    def busy(self) -> bool:
        """Whether there is anything to do."""
        return self._running is not None or bool(self._queue)

    def abort(self) -> bool:
        """Whether the step that runs now should be given up."""
        return self._running is not None and self._stops.asked(self._running.key)

    def submit(self, key: int, request: Request) -> None:
        """Queue a request, which `Stops` knows to have arrived."""
        self._arrivals += 1
        waiting = Waiting(key, request)
        heapq.heappush(self._queue, (request.priority, self._arrivals, waiting))

    def step(self) -> Step:
        """Do one step and return what it brought."""
        if self._running is None:
            waiting = self._next()
            return [] if waiting is None else self._begin(waiting)
        try:
            return self._advance(self._running)
        except FaultError as error:
            self._forget_memory()
            return [self._fail(self._running, error)]

    def _next(self) -> Waiting | None:
        """Return whose turn it is; who was stopped in the queue has had an answer."""
        while self._queue:
            waiting = heapq.heappop(self._queue)[2]
            if self._stops.begin(waiting.key):
                return waiting
        return None

    def _begin(self, waiting: Waiting) -> Step:
        """Start a request: its tokens, and what of them is in memory already."""
        try:
            prompt = self._prompts.tokenize(
                waiting.request.prompt, lambda: self._stops.check(waiting.key)
            )
            self._check_length(prompt)
        except Cancelled:
            self._stops.end(waiting.key)
            return [(waiting.key, NEVER_RAN)]
        except FaultError as error:
            self._stops.end(waiting.key)
            return [(waiting.key, Failed(fault=error.fault))]
        reused = self._reuse(prompt.tokens)
        self._running = Sequence(
            waiting, prompt, reused=reused, vocabulary_size=self._vocabulary.size
        )
        return [(waiting.key, PromptRead(done=reused, total=len(prompt.tokens)))]

    def _check_length(self, prompt: TokenizedPrompt) -> None:
        if not prompt.tokens:
            raise FaultError(NothingToDo())
        length, context = len(prompt.tokens), self._context.length
        if length + ROOM_TOKENS > context:
            raise FaultError(PromptTooLong(prompt_tokens=length, context=context))

    def _reuse(self, tokens: list[int]) -> int:
        """Drop what does not belong to `tokens` from memory; return how many remain.

        The last token of a prompt is always computed: its logits are needed.
        """
        common = 0
        for held, token in zip(self._held, tokens[:-1], strict=False):
            if held != token:
                break
            common += 1
        self._keep(common)
        return len(self._held)

    def _keep(self, length: int) -> None:
        """Drop all but the first `length` tokens from memory, or all where it cannot."""
        if length < len(self._held):
            kept = self._context.drop(length)
            self._held = self._held[:length] if kept else []

    def _forget_memory(self) -> None:
        self._context.drop(0)
        self._held = []

    def _advance(self, sequence: Sequence) -> Step:
        if self._stops.asked(sequence.key):
            return self._finish(sequence, StopReason.CANCELLED)
        if sequence.done < len(sequence.prompt):
            return self._read(sequence)
        return self._write(sequence)

    def _read(self, sequence: Sequence) -> Step:
        """Read the next slice of the prompt, and choose the first token after the last."""
        tokens = sequence.next_slice(self._context.batch_size)
        if not self._decode(tokens, abortable=True):
            return self._finish(sequence, StopReason.CANCELLED)
        sequence.done += len(tokens)
        total = len(sequence.prompt)
        read: Step = [(sequence.key, PromptRead(done=sequence.done, total=total))]
        return read if sequence.done < total else read + self._choose(sequence)

    def _write(self, sequence: Sequence) -> Step:
        """Decode the last token and choose the next."""
        assert sequence.last is not None
        started = time.perf_counter()
        abortable = self._token_seconds > _SLOW_STEP_SECONDS
        if not self._decode([sequence.last], abortable=abortable):
            return self._finish(sequence, StopReason.CANCELLED)
        self._token_seconds = time.perf_counter() - started
        return self._choose(sequence)

    def _decode(self, tokens: list[int], *, abortable: bool) -> bool:
        """Extend the memory by `tokens`; False if the step was given up."""
        start = len(self._held)
        if self._context.decode(tokens, start, abortable=abortable) is Decoded.ABORTED:
            # What was computed before the step is sound; the step itself is not.
            self._held = self._held if self._context.drop(start) else []
            return False
        self._held += tokens
        return True

    def _choose(self, sequence: Sequence) -> Step:
        """Sample a token and return the text it makes certain, or the end."""
        token = sequence.sampler.sample(self._context)
        if self._vocabulary.is_end(token):
            sequence.note_first()
            return self._finish(sequence, StopReason.END)
        sequence.take(token)
        pieces = sequence.text.feed(self._bytes(token))
        events: Step = [(sequence.key, piece) for piece in pieces]
        if sequence.text.stopped:
            return events + self._finish(sequence, StopReason.STOP_STRING)
        limit = sequence.limit(self._context.length)
        return events if limit is None else events + self._finish(sequence, limit)

    def _bytes(self, token: int) -> bytes:
        """Return the text of `token`; of control tokens only those that mark reasoning."""
        text = self._vocabulary.piece_bytes(token)
        if not text and self._vocabulary.is_control(token):
            tag = self._vocabulary.piece_bytes(token, special=True)
            return tag if tag.decode("utf-8", "replace") in TAG_TOKENS else b""
        return text

    def _finish(self, sequence: Sequence, stop: StopReason) -> Step:
        self._running = None
        self._stops.end(sequence.key)
        rest: Step = [(sequence.key, piece) for piece in sequence.text.finish()]
        if sequence.text.stopped:
            stop = StopReason.STOP_STRING
        return [*rest, (sequence.key, sequence.end(stop))]

    def _fail(self, sequence: Sequence, error: FaultError) -> tuple[int, Event]:
        self._running = None
        self._stops.end(sequence.key)
        sequence.sampler.close()
        return (sequence.key, Failed(fault=error.fault))
