"""Scenes of the next token and of decoding."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, Any

from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    RawPrompt,
    Request,
    StopReason,
    TokenDistribution,
    TokenLogprob,
)
from parlance.contract.faults import NotCapable
from parlance.contract.inspection_choosing import Decoded, Walk, WayKind
from parlance.contract.sampling import Beams, Sampling
from parlance.window.inspect.views import View
from parlance.work.inspecting import Expectation
from parlance.work.inspecting_beams import search_beams

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.inspection import NextToken
    from parlance.contract.inspection_choosing import BeamTree
    from tests.screens import Stage

WORDS = (
    *(" the", " a", " Paris", " its", "\n", " سلام", " 東京", " one", " located", "<|end|>"),
    *(" \t", " known", ",", " also", " not", " très", " very", " home", " called", " where"),
    *(" in", " at", " made", " of"),
)
HALF = TokenLogprob(token=len(WORDS), text="\ufffd", logprob=-6.0, part=b"\xe2\x82")
END = WORDS.index("<|end|>")


def distribution(shift: int = 0) -> TokenDistribution:
    """Return one over WORDS and half a character, which begins at another of them."""
    size = len(WORDS) + 1
    weights = [1 / (1 + (token - shift) % size) ** 1.6 for token in range(size)]
    logprobs = [math.log(weight / sum(weights)) for weight in weights]
    order = sorted(range(size), key=lambda token: -logprobs[token])
    tokens = [
        TokenLogprob(
            token=token,
            text=WORDS[token] if token < len(WORDS) else HALF.text,
            part=b"" if token < len(WORDS) else HALF.part,
            logprob=logprobs[token],
        )
        for token in order
    ]
    return TokenDistribution(
        logprobs=array("f", logprobs), log_sum=9.0, ends=(END,), likeliest=tuple(tokens)
    )


class Words:
    """Gives distributions over WORDS."""

    def next_token(
        self, _request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        cancel.check()
        return distribution(sum(after) * 5 % 11)


def found(sampling: Sampling | None = None) -> NextToken:
    usual = Sampling(repetition_penalty=1.1, xtc_probability=0.3)
    return Expectation(distribution()).left(sampling or usual, (0, 2))


def walk() -> Walk:
    """Return a tree with two branches."""
    tokens = distribution().likeliest
    first = Walk().gone_on(tokens[2]).gone_on(tokens[3]).gone_on(tokens[4])
    second = first.gone_to(1).gone_on(tokens[0]).gone_on(tokens[7])
    return second.gone_to(0).gone_on(tokens[24]).gone_to(3)


def tree(**fields: Any) -> BeamTree:
    beams = Beams(**({"width": 3, "length_penalty": 0.8} | fields))
    request = Request(prompt=RawPrompt(text="Paris is"), max_tokens=5)
    *_, last = search_beams(Words(), request, beams, Cancel())  # type: ignore[arg-type]
    return last


def ways() -> tuple[Decoded, ...]:
    begin = " a city in the north of France, "
    return (
        Decoded(
            kind=WayKind.GREEDY,
            text=begin + "and the capital of the country.",
            length=16,
            logprob=-9.31,
            stop=StopReason.END,
        ),
        Decoded(
            kind=WayKind.SAMPLED,
            seed=1,
            text=begin + "known for its river, bridges and",
            length=24,
            logprob=-31.4,
            stop=StopReason.LENGTH,
        ),
        Decoded(kind=WayKind.SAMPLED, seed=2, text=begin + "where", length=9, logprob=-12.0),
        Decoded(
            kind=WayKind.BEAMS,
            fault=NotCapable(name="Parlance Starter", capability="beam search, width 3"),
        ),
    )


def next_token(stage: Stage) -> None:
    view = _view(stage, View.NEXT)
    view.prompt.edit.setPlainText("Paris is")
    stage.inspections.next_token.show(
        sampling=Sampling(repetition_penalty=1.1), found=found(), walk=walk()
    )


def next_token_none(stage: Stage) -> None:
    _view(stage, View.NEXT)


def next_token_served(stage: Stage) -> None:
    _view(stage, View.NEXT)
    told = TokenDistribution(logprobs=array("f"), likeliest=distribution().likeliest[:8])
    stage.inspections.next_token.show(found=Expectation(told).left(Sampling()))


def next_token_fault(stage: Stage) -> None:
    _view(stage, View.NEXT)
    fault = NotCapable(name="bge-small", capability="generate text")
    stage.inspections.next_token.show(fault=fault)


def decoding(stage: Stage) -> None:
    view = _view(stage, View.DECODING)
    view.prompt.edit.setPlainText("Paris is")
    stage.inspections.decoding.show(ways=ways(), tree=tree())


def decoding_none(stage: Stage) -> None:
    _view(stage, View.DECODING)


def _view(stage: Stage, view: View) -> Any:
    stage.window.show_place(stage.window.inspect)
    return stage.window.inspect.show_view(view)


SCENES: dict[str, Callable[[Stage], None]] = {
    "inspect-next": next_token,
    "inspect-next-none": next_token_none,
    "inspect-next-served": next_token_served,
    "inspect-next-fault": next_token_fault,
    "inspect-decoding": decoding,
    "inspect-decoding-none": decoding_none,
}
