"""One answer of a server, from its chunks to the events of the contract."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Choice,
    Done,
    Piece,
    StopReason,
    TokenLogprob,
    Usage,
)
from parlance.engine.prompting.reasoning import ReasoningSplitter
from parlance.engine.remote.counting import about_prompt_tokens, about_tokens
from parlance.engine.unicode import sound_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.engine import Request
    from parlance.engine.prompting.reasoning import Part
    from parlance.engine.remote.wire import (
        ChosenToken,
        Chunk,
        ChunkChoice,
        LikelyToken,
        TokenUsage,
    )

NO_NUMBER = -1
"""Of a token whose number the server does not tell."""

_LENGTH = "length"
_FIRST_HALVES = ("\ud800", "\udbff")


class AnswerReader:
    """Turns the chunks of one answer into events."""

    def __init__(self, request: Request) -> None:
        """Measure from now on."""
        begun = request.begun is not None and bool(request.begun.answer)
        chat = isinstance(request.prompt, ChatPrompt)
        self._request = request
        self._splitter = ReasoningSplitter(begun=begun) if chat else None
        self._started = time.perf_counter()
        self._first: float | None = None
        self._half = ""
        self._about_tokens = 0
        self._choices: list[Choice] = []
        self._told: TokenUsage | None = None
        self._finish = ""
        self._met_string = False

    def take(self, chunk: Chunk) -> Iterator[Piece]:
        """Yield what a chunk adds to the answer."""
        self._told = chunk.usage or self._told
        for choice in chunk.choices[:1]:
            self._finish = choice.finish_reason or self._finish
            self._met_string = self._met_string or isinstance(choice.stop_reason, str)
            if choice.logprobs is not None:
                self._choices += map(_choice, choice.logprobs.content or ())
            yield from self._given(self._parts(choice))

    def finish(self) -> Iterator[Piece | Done]:
        """Yield what was held back, and how the answer ended."""
        yield from self._given(self._rest())
        if self._choices:
            yield Piece(text="", choices=self._taken())
        usage = self._usage()
        yield Done(stop=self._stop(usage), usage=usage)

    def _parts(self, choice: ChunkChoice) -> Iterator[Part]:
        delta = choice.delta
        reasoning = (delta.reasoning_content or delta.reasoning) if delta is not None else None
        if reasoning:
            yield Channel.REASONING, sound_text(reasoning)
        text = self._whole((delta.content if delta is not None else choice.text) or "")
        if text and self._splitter is not None:
            yield from self._splitter.feed(text)
        elif text:
            yield Channel.ANSWER, text

    def _rest(self) -> Iterator[Part]:
        half, self._half = sound_text(self._half), ""
        if self._splitter is None:
            yield from [(Channel.ANSWER, half)] if half else []
            return
        yield from self._splitter.feed(half)
        yield from self._splitter.finish()

    def _whole(self, text: str) -> str:
        """Return `text` in whole characters; half of one waits for the other."""
        text, self._half = self._half + text, ""
        if text and _FIRST_HALVES[0] <= text[-1] <= _FIRST_HALVES[1]:
            text, self._half = text[:-1], text[-1]
        return sound_text(text)

    def _given(self, parts: Iterable[Part]) -> Iterator[Piece]:
        for channel, text in parts:
            if self._first is None:
                self._first = time.perf_counter()
            self._about_tokens += about_tokens(text)
            yield Piece(text=text, channel=channel, choices=self._taken())

    def _taken(self) -> tuple[Choice, ...]:
        choices, self._choices = tuple(self._choices), []
        return choices

    def _usage(self) -> Usage:
        now = time.perf_counter()
        first = now if self._first is None else self._first
        told = self._told
        details = told.prompt_tokens_details if told is not None else None
        about = told is None or not told.prompt_tokens
        return Usage(
            prompt_tokens=told.prompt_tokens
            if told is not None and not about
            else about_prompt_tokens(self._request.prompt),
            reused_tokens=(details.cached_tokens or 0) if details is not None else 0,
            generated_tokens=told.completion_tokens
            if told is not None and not about
            else self._about_tokens,
            ttft_ms=(first - self._started) * 1000,
            prompt_ms=(first - self._started) * 1000,
            generate_ms=(now - first) * 1000,
            about=about,
        )

    def _stop(self, usage: Usage) -> StopReason:
        if self._met_string:
            return StopReason.STOP_STRING
        if self._finish != _LENGTH:
            return StopReason.END
        # Both are "length" to a server; what it counts may be one off what we do.
        most = self._request.max_tokens
        if most and (usage.about or usage.generated_tokens >= most - 1):
            return StopReason.LENGTH
        return StopReason.CONTEXT


def _choice(token: ChosenToken) -> Choice:
    return Choice(chosen=_likely(token), top=tuple(map(_likely, token.top_logprobs or ())))


def _likely(token: LikelyToken) -> TokenLogprob:
    number = NO_NUMBER if token.id is None else token.id
    return TokenLogprob(token=number, text=sound_text(token.token), logprob=token.logprob)
