"""What an engine's process may say, beyond the types of its frames.

The process reads what strangers made, so what it says is held against what it was asked;
FrameError is what a frame raises that makes no sense.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from parlance.children.frames import FrameError
from parlance.contract.engine import Done, PromptRead, Request
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Distribution,
    Embed,
    Embedded,
    Loaded,
    LoadFailed,
    Loading,
    NextToken,
    Refused,
    Render,
    Rendered,
    Rerank,
    Reranked,
    Scored,
    ScoreText,
    Tokenize,
    Tokenized,
    Warm,
    Warmed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.engine import Event, Score, Usage
    from parlance.engine.wire import Answer, Question

MOST_PARALLEL = 256
"""llama.cpp tells apart no more sequences."""

_FLOAT_BYTES = 4


def check_loading(frame: Loading | Loaded | LoadFailed) -> None:
    """Raise FrameError for numbers with which nothing can be shown or computed."""
    match frame:
        case Loading(share=share):
            _expect(0.0 <= share <= 1.0, "a share loaded")
        case Loaded(description=description):
            _expect(1 <= description.parallel <= MOST_PARALLEL, "a number of places")
            _expect(description.context >= 1, "a context length")
        case LoadFailed():
            pass


def check_event(event: Event, asked: Request | Question) -> None:
    """Raise FrameError unless `event` may come of what was asked."""
    _expect(isinstance(asked, Request), "an event")
    match event:
        case PromptRead(done=done, total=total):
            _expect(0 <= done <= total, "a progress")
        case Done(usage=usage):
            _expect(_is_usage(usage), "a usage")
        case _:
            pass


def check_answer(answer: Answer, asked: Request | Question) -> None:
    """Raise FrameError unless `answer` is one to what was asked."""
    _expect(_answers(answer, asked), "an answer")


def _answers(answer: Answer, asked: Request | Question) -> bool:
    if isinstance(asked, Request):
        return False
    fits = _FITS.get((type(asked), type(answer)))
    return isinstance(answer, Refused) or (fits is not None and fits(asked, answer))


def _are_counts(counts: tuple[int, ...], length: int) -> bool:
    return len(counts) == length and min(counts, default=0) >= 0


def _is_vector(data: bytes) -> bool:
    return len(data) % _FLOAT_BYTES == 0


def _is_distribution(answer: Distribution) -> bool:
    tokens = (*answer.ends, *answer.suppressed, *(each.token for each in answer.likeliest))
    size = len(answer.logprobs) // _FLOAT_BYTES
    are_there = min(tokens, default=0) >= 0 and max(tokens, default=-1) < size
    return _is_vector(answer.logprobs) and math.isfinite(answer.log_sum) and are_there


def _is_usage(usage: Usage) -> bool:
    counts = (usage.prompt_tokens, usage.reused_tokens, usage.generated_tokens)
    times = (usage.ttft_ms, usage.prompt_ms, usage.generate_ms)
    return min(counts) >= 0 and all(0 <= time < math.inf for time in times)


def _is_score(score: Score, count: int | None) -> bool:
    standings = score.standings
    return (
        len(standings) == (0 if count is None else len(score.tokens))
        and all(each.rank >= 1 and len(each.top) <= (count or 0) for each in standings)
        and not any(math.isnan(each.logprob) for each in score.tokens)
    )


def _expect(holds: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise FrameError(f"{what} that cannot be right")


_FITS: dict[tuple[type, type], Callable[[Any, Any], bool]] = {
    (Count, Counted): lambda asked, answer: _are_counts(answer.tokens, len(asked.texts)),
    (CountPrompt, Counted): lambda _asked, answer: _are_counts(answer.tokens, 1),
    (Render, Rendered): lambda _asked, _answer: True,
    (Tokenize, Tokenized): lambda _asked, _answer: True,
    (ScoreText, Scored): lambda asked, answer: _is_score(answer.score, asked.request.top_logprobs),
    (Warm, Warmed): lambda _asked, answer: _is_usage(answer.usage),
    (NextToken, Distribution): lambda _asked, answer: _is_distribution(answer),
    (Embed, Embedded): lambda asked, answer: (
        len(answer.vectors) == len(asked.texts) and all(map(_is_vector, answer.vectors))
    ),
    (Rerank, Reranked): lambda asked, answer: (
        len(answer.scores) == len(asked.documents) and all(map(math.isfinite, answer.scores))
    ),
}
"""Which answers each question may get, and what of them must hold."""
