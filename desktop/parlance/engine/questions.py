"""What a call of the client asks the engine, in frames of bounded size, and what it returns."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from parlance.contract.engine import TokenDistribution
from parlance.engine.counting import portions
from parlance.engine.unicode import sound_prompt, sound_request, sound_text
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Distribution,
    Embed,
    Embedded,
    NextToken,
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
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.engine import Pooling, Prompt, PromptPart, Request, Score, Usage
    from parlance.engine.connection import MakeQuestion
    from parlance.engine.wire import Good

MOST_TEXTS = 64
"""Texts of one question at most, whose vectors the model makes in few steps."""

MOST_CHARACTERS = 1_000
"""Characters of the texts of one question, unless a single text is longer.

Nothing else is generated while a question is answered. A model with the shape of
bge-small took 0.4 s for 540 characters, and 12 s for 8,100, on two cores that did other
things too.
"""

Result = TypeVar("Result")
Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Inquiry(Generic[Result]):
    """The questions of one call.

    Attributes:
        questions: gives them in order; called again where all must be asked again.
        result: makes what the call returns of their answers.
    """

    questions: Callable[[], Iterable[MakeQuestion]]
    result: Callable[[Sequence[Good]], Result]


def counting(texts: Sequence[str]) -> Inquiry[list[int]]:
    """Ask for the tokens of each text as content, long ones in pieces."""

    def questions() -> Iterator[MakeQuestion]:
        for portion in portions(texts):
            pieces = tuple(sound_text(piece) for _number, piece in portion)
            yield partial(_count, texts=pieces)

    def result(answers: Sequence[Good]) -> list[int]:
        counts = [0] * len(texts)
        counted = (_as(Counted, answer) for answer in answers)
        for portion, answer in zip(portions(texts), counted, strict=True):
            for (number, _piece), tokens in zip(portion, answer.tokens, strict=True):
                counts[number] += tokens
        return counts

    return Inquiry(questions, result)


def counting_prompt(prompt: Prompt) -> Inquiry[int]:
    """Ask for the tokens of a whole prompt."""
    sound = sound_prompt(prompt)
    return _single(
        lambda key: CountPrompt(id=key, prompt=sound),
        lambda answer: _as(Counted, answer).tokens[0],
    )


def rendering(prompt: Prompt) -> Inquiry[str]:
    """Ask for a prompt as the model would see it."""
    sound = sound_prompt(prompt)
    return _single(
        lambda key: Render(id=key, prompt=sound), lambda answer: _as(Rendered, answer).text
    )


def tokenizing(prompt: Prompt) -> Inquiry[list[PromptPart]]:
    """Ask for the parts of a prompt with their tokens."""
    sound = sound_prompt(prompt)
    return _single(
        lambda key: Tokenize(id=key, prompt=sound),
        lambda answer: list(_as(Tokenized, answer).parts),
    )


def warming(request: Request) -> Inquiry[Usage]:
    """Ask to read a prompt into memory."""
    sound = sound_request(request)
    return _single(
        lambda key: Warm(id=key, request=sound), lambda answer: _as(Warmed, answer).usage
    )


def weighing(request: Request, after: Sequence[int] = ()) -> Inquiry[TokenDistribution]:
    """Ask how likely each token is after a prompt and the tokens `after`."""
    sound = sound_request(request)
    return _single(
        lambda key: NextToken(id=key, request=sound, after=tuple(after)),
        lambda answer: _distribution(_as(Distribution, answer)),
    )


def scoring(request: Request, text: str) -> Inquiry[Score]:
    """Ask how likely a text is after a prompt."""
    sound, sound_continuation = sound_request(request), sound_text(text)
    return _single(
        lambda key: ScoreText(id=key, request=sound, text=sound_continuation),
        lambda answer: _as(Scored, answer).score,
    )


def embedding(texts: Sequence[str], pooling: Pooling) -> Inquiry[list[array[float]]]:
    """Ask for vectors of texts, some at a time."""

    def result(answers: Sequence[Good]) -> list[array[float]]:
        return [_floats(vector) for answer in answers for vector in _as(Embedded, answer).vectors]

    return Inquiry(
        lambda: (partial(_embed, texts=some, pooling=pooling) for some in whole_texts(texts)),
        result,
    )


def reranking(query: str, documents: Sequence[str]) -> Inquiry[list[float]]:
    """Ask how well documents answer a query, some at a time."""
    sound = sound_text(query)

    def result(answers: Sequence[Good]) -> list[float]:
        return [score for answer in answers for score in _as(Reranked, answer).scores]

    return Inquiry(
        lambda: (partial(_rerank, query=sound, documents=some) for some in whole_texts(documents)),
        result,
    )


def whole_texts(texts: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Yield `texts`, made sound, so many at a time as one question may hold; none is cut."""
    some: list[str] = []
    size = 0
    for text in texts:
        if some and (len(some) == MOST_TEXTS or size + len(text) > MOST_CHARACTERS):
            yield tuple(some)
            some, size = [], 0
        some.append(sound_text(text))
        size += len(text)
    if some:
        yield tuple(some)


def _single(question: MakeQuestion, result: Callable[[Good], Result]) -> Inquiry[Result]:
    return Inquiry(lambda: (question,), lambda answers: result(answers[0]))


def _count(key: int, *, texts: tuple[str, ...]) -> Count:
    return Count(id=key, texts=texts)


def _embed(key: int, *, texts: tuple[str, ...], pooling: Pooling) -> Embed:
    return Embed(id=key, texts=texts, pooling=pooling)


def _rerank(key: int, *, query: str, documents: tuple[str, ...]) -> Rerank:
    return Rerank(id=key, query=query, documents=documents)


def _as(kind: type[Kind], answer: Good) -> Kind:
    """Return `answer`, whose kind follows from the question."""
    assert isinstance(answer, kind)
    return answer


def _distribution(answer: Distribution) -> TokenDistribution:
    return TokenDistribution(
        logprobs=_floats(answer.logprobs),
        log_sum=answer.log_sum,
        ends=answer.ends,
        suppressed=answer.suppressed,
        likeliest=answer.likeliest,
    )


def _floats(data: bytes) -> array[float]:
    """Return 32-bit floats of this machine, which is the engine's too."""
    floats = array("f")
    floats.frombytes(data)
    return floats
