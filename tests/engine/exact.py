"""A lab that takes token numbers for text, and short ways to ask it what is likely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from msgspec import structs

from parlance.contract.engine import Done, Failed, RawPrompt, Request, Score
from parlance.contract.sampling import GREEDY
from parlance.engine.prompting.prompts import TokenizedPrompt
from parlance.engine.wire import Distribution, NextToken, Refused, Scored, ScoreText, Warm, Warmed
from tests.engine.lab import Lab, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from parlance.contract.engine import Hypothesis, Usage
    from parlance.contract.faults import Fault

_MOST_STEPS = 5000


def take_tokens(lab: Lab, *, borders: tuple[int, ...] = ()) -> Lab:
    """Have `lab` read its prompts as the numbers of tokens, in which nothing is merged."""

    def tokenize(prompt: RawPrompt, _check: Callable[[], None]) -> TokenizedPrompt:
        return TokenizedPrompt(tokens=_numbers(prompt.text), chat=False, borders=borders)

    lab.prompts.tokenize = tokenize  # type: ignore[method-assign, assignment]
    lab.prompts.content = lambda text, _prompt, _check: _numbers(text)  # type: ignore[method-assign]
    return lab


def written_as(tokens: Sequence[int]) -> str:
    """Return how `tokens` are written for a lab that takes them."""
    return " ".join(map(str, tokens))


def finish(lab: Lab) -> None:
    """Do all steps; fail if there is no end of them."""
    for _ in range(_MOST_STEPS):
        if not lab.scheduler.busy:
            return
        lab.step()
    raise AssertionError("it never ends")


def run(lab: Lab, text: str, **fields: Any) -> list[Any]:
    """Run one request and return its events."""
    key = lab.submit(text, **fields)
    finish(lab)
    return lab.events[key]


def done_of(events: list[Any]) -> Done:
    """Return the last event, which must be Done."""
    assert isinstance(events[-1], Done), events[-1:]
    return events[-1]


def fault_of(events: list[Any]) -> Fault:
    """Return why a request failed."""
    assert isinstance(events[-1], Failed), events[-1:]
    return events[-1].fault


def refusal_of(lab: Lab, question: int) -> Fault:
    """Return why a question is not answered."""
    finish(lab)
    [answer] = lab.events[question]
    assert isinstance(answer, Refused), answer
    return answer.fault


def greedy(lab: Lab, text: str, **fields: Any) -> tuple[int, ...]:
    """Return the tokens of the greedy answer, without the one that ends it."""
    found = tokens_of(run(lab, text, top_logprobs=2, **fields))
    return tuple(token for token, _lead in found if not lab.vocabulary.is_end(token))


def searched(lab: Lab, text: str, **fields: Any) -> tuple[Hypothesis, ...]:
    """Return what a search finds."""
    return done_of(run(lab, text, **fields)).hypotheses


def asked(text: str) -> Request:
    """Return a request whose prompt is examined."""
    return Request(prompt=RawPrompt(text=text), sampling=GREEDY)


def ask_next(lab: Lab, text: str) -> int:
    """Ask what is likely after a prompt; return the number of the question."""
    return lab.ask(NextToken(id=_next_id(lab), request=asked(text)))


def ask_score(lab: Lab, text: str, continuation: str) -> int:
    """Ask how likely a text is after a prompt; return the number of the question."""
    return lab.ask(ScoreText(id=_next_id(lab), request=asked(text), text=continuation))


def ask_warm(lab: Lab, text: str) -> int:
    """Ask to have a prompt read; return the number of the question."""
    return lab.ask(Warm(id=_next_id(lab), request=asked(text)))


def distribution(lab: Lab, text: str) -> NDArray[np.float32]:
    """Return the log-probability of each token after a prompt."""
    key = ask_next(lab, text)
    finish(lab)
    return distribution_of(lab.events[key])


def distribution_of(events: list[Any]) -> NDArray[np.float32]:
    """Return the log-probabilities that were answered."""
    [answer] = events
    assert isinstance(answer, Distribution), answer
    return np.frombuffer(answer.logprobs, dtype=np.float32)


def score(lab: Lab, text: str, continuation: str, **fields: Any) -> Score:
    """Return how likely a text is after a prompt, asked with `fields` of the request."""
    request = structs.replace(asked(text), **fields)
    key = lab.ask(ScoreText(id=_next_id(lab), request=request, text=continuation))
    finish(lab)
    return score_of(lab.events[key])


def score_of(events: list[Any]) -> Score:
    """Return the score that was answered."""
    [answer] = events
    assert isinstance(answer, Scored), answer
    return answer.score


def warm(lab: Lab, text: str) -> Usage:
    """Have a prompt read, and return what that took."""
    key = ask_warm(lab, text)
    finish(lab)
    [answer] = lab.events[key]
    assert isinstance(answer, Warmed), answer
    return answer.usage


def _next_id(lab: Lab) -> int:
    return 5000 + len(lab.events)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split()]
