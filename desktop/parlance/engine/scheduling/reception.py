"""Makes tasks of what is asked: tokens, limits, the right kind of work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from parlance.contract.engine import Request
from parlance.contract.faults import FaultError, NotCapable, NothingToDo, NotTogether, PromptTooLong
from parlance.engine.scheduling.answering import Answering
from parlance.engine.scheduling.examining import Distributing, Scoring, Warming
from parlance.engine.scheduling.searching import Searching
from parlance.engine.scheduling.strand import Scope, Strand
from parlance.engine.wire import NextToken, ScoreText, Warm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.engine import Begun
    from parlance.contract.sampling import Beams
    from parlance.engine.llama.adapters import Adapters
    from parlance.engine.prompting.prompts import Prompts, TokenizedPrompt
    from parlance.engine.scheduling.task import Arrival, Desk, Task

ROOM_TOKENS = 8
"""Tokens of the context that a prompt must leave for its answer."""


class Reception:
    """Turns arrivals into tasks for one model."""

    def __init__(
        self,
        prompts: Prompts,
        desk: Desk,
        *,
        start_token: int | None = None,
        adapters: Adapters | None = None,
    ) -> None:
        """Make tasks of this model.

        `start_token` is what the decoder of an encoder-decoder model begins with; the
        prompt goes to its encoder then.
        """
        self._prompts = prompts
        self._desk = desk
        self._start_token = start_token
        self._adapters = adapters

    def task(self, arrival: Arrival, check: Callable[[], None]) -> Task:
        """Return the task. Raises FaultError, and what `check` raises."""
        request = arrival.request
        if self._adapters is not None:
            self._adapters.check(request.adapters)
        prompt = self._prompts.tokenize(request.prompt, check)
        if request.begun is not None:
            prompt = self._prompts.begin(prompt, request.begun, check)
            arrival = _going_on(arrival, request.begun)
        self._check_length(prompt)
        match arrival.asked:
            case Request(beams=None):
                strand = self._strand(request, prompt, list(prompt.answer))
                return Answering(arrival, prompt, strand, self._desk)
            case Request(beams=beams) if beams is not None:
                self._check_search(request, beams)
                strand = self._strand(request, prompt)
                return Searching(arrival, prompt, strand, self._desk, beams)
            case Warm():
                return Warming(arrival, prompt, self._strand(request, prompt))
            case NextToken(after=after):
                strand = self._strand(request, prompt, self._read_behind(prompt, after))
                return Distributing(arrival, prompt, strand, self._desk)
            case ScoreText(text=text):
                prompt = self._prompts.reasoned(prompt)
                tokens = self._prompts.content(text, prompt, check)
                return self._scoring(arrival, prompt, tokens)
            case _:
                raise AssertionError(arrival)

    def _read_behind(self, prompt: TokenizedPrompt, after: Sequence[int]) -> list[int]:
        """Return tokens that are read behind a prompt. Raises FaultError."""
        if not all(0 <= token < self._desk.vocabulary.size for token in after):
            capability = "tokens that are not in its vocabulary"
            raise FaultError(NotCapable(name=self._prompts.name, capability=capability))
        length = len(prompt.tokens) + len(prompt.answer) + len(after)
        if length > self._desk.length:
            raise FaultError(PromptTooLong(prompt_tokens=length, context=self._desk.length))
        return [*prompt.answer, *after]

    def _scoring(self, arrival: Arrival, prompt: TokenizedPrompt, text: list[int]) -> Task:
        if not text:
            raise FaultError(NothingToDo())
        length = len(prompt.tokens) + len(prompt.answer) + len(text)
        if length > self._desk.length:
            raise FaultError(PromptTooLong(prompt_tokens=length, context=self._desk.length))
        strand = self._strand(arrival.request, prompt, [*prompt.answer, *text[:-1]])
        return Scoring(arrival, prompt, strand, self._desk, text)

    def _strand(
        self, request: Request, prompt: TokenizedPrompt, more: list[int] | None = None
    ) -> Strand:
        if self._start_token is None:
            scope = Scope(adapters=request.adapters)
            return Strand(
                prompt.tokens + (more or []), scope, borders=prompt.borders, media=prompt.media
            )
        scope = Scope(adapters=request.adapters, source=tuple(prompt.tokens))
        return Strand([self._start_token, *(more or [])], scope)

    def _check_length(self, prompt: TokenizedPrompt) -> None:
        if not prompt.tokens:
            raise FaultError(NothingToDo())
        length, context = len(prompt.tokens) + len(prompt.answer), self._desk.length
        room = ROOM_TOKENS if self._start_token is None else 0
        if length + room > context:
            raise FaultError(PromptTooLong(prompt_tokens=length, context=context))

    def _check_search(self, request: Request, beams: Beams) -> None:
        """Refuse what a search over whole answers cannot do. Raises FaultError."""
        if request.constraint is not None:
            raise FaultError(NotTogether(first="beams", second="constraint"))
        if request.top_logprobs is not None:
            raise FaultError(NotTogether(first="beams", second="top_logprobs"))
        if beams.width > self._desk.memory.sequences:
            capability = f"beam search, width {beams.width}"
            raise FaultError(NotCapable(name=self._prompts.name, capability=capability))


def _going_on(arrival: Arrival, begun: Begun) -> Arrival:
    """Return what is left to write of an answer that was begun; an examination as it is."""
    request = arrival.asked
    if not isinstance(request, Request):
        return arrival
    most = max(1, request.max_tokens - begun.tokens) if request.max_tokens else 0
    least = max(0, request.min_tokens - begun.tokens)
    return replace(arrival, asked=structs.replace(request, max_tokens=most, min_tokens=least))
