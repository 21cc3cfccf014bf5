"""Scenes of how sure a model was: an answer, a text in another script, nothing yet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from parlance.contract.catalogue import Task
from parlance.contract.confidence import WeighedPart
from parlance.contract.engine import Score, Standing, TokenLogprob
from parlance.contract.faults import NotCapable
from parlance.services.model_states import OwnModel
from parlance.services.written import Origin, Written
from parlance.window.inspect.views import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.screens import Stage

ANSWER = (
    *(("The", 0.62), (" Col", 0.91), ("osse", 0.98), ("um", 0.999), (" was", 0.55)),
    *((" finished", 0.07), (" in", 0.88), (" the", 0.31), (" year", 0.24), (" ", 0.97)),
    *(("8", 0.9), ("0", 0.86), (",", 0.12), (" under", 0.41), (" Titus", 0.35), (".", 0.7)),
    *(("\n\n", 0.2), ("It", 0.44), (" held", 0.03), (" some", 0.06), (" ", 0.5), ("5", 0.61)),
    *(("0", 0.7), (",", 0.95), ("000", 0.97), (" people", 0.15), (" ", 0.001), ("🏟", 0.004)),
)
PERSIAN = (
    *(("تهران", 0.42), (" پای", 0.2), ("تخت", 0.99), (" ایران", 0.93), (" است", 0.81)),
    *((" و", 0.09), (" در", 0.5), (" دامنه‌", 0.02), ("های", 0.97), (" البرز", 0.6), (".", 0.9)),
)


def part(
    words: Iterable[tuple[str, float]], *, unscored: str = "", share: float = 1.0
) -> WeighedPart:
    """Return a part of a text with these tokens and their probabilities."""
    tokens = tuple(
        TokenLogprob(
            token=1000 + number,
            text="\ufffd" if word == "🏟" else word,
            logprob=math.log(probability),
            part=b"\xf0\x9f\x8f" if word == "🏟" else b"",
        )
        for number, (word, probability) in enumerate(words)
    )
    return WeighedPart(
        score=Score(tokens=tokens, standings=tuple(map(_standing, tokens))),
        unscored=unscored,
        done=round(100 * share),
        total=100,
    )


def _standing(token: TokenLogprob) -> Standing:
    probability = math.exp(token.logprob)
    if probability >= 0.5:
        return Standing(rank=1, top=(token,))
    others = ((" built", 0.6), (" completed", 0.2), (" begun", 0.1))
    top = tuple(
        TokenLogprob(token=number, text=text, logprob=math.log((1 - probability) * share))
        for number, (text, share) in enumerate(others)
    )
    return Standing(rank=4 if probability < 0.1 else 2, top=top)


def _open(stage: Stage) -> None:
    stage.window.show_place(stage.window.inspect)
    stage.window.inspect.show_view(View.CONFIDENCE)


def nothing_yet(stage: Stage) -> None:
    _open(stage)


def an_answer(stage: Stage) -> None:
    _open(stage)
    confidence = stage.inspections.confidence
    confidence.weigh(
        Written(origin=Origin.CHAT, portions=lambda *_: (), want=OwnModel(), author="Parlance Lite")
    )
    confidence.model, confidence.prompt = "Qwen3 4B", "<|user|>\nWhen was the Colosseum built?"
    confidence.grow(part(ANSWER))
    confidence.end()
    stage.window.inspect.show_view(View.CONFIDENCE).text.look_at(5)


def persian(stage: Stage) -> None:
    _open(stage)
    confidence = stage.inspections.confidence
    confidence.weigh(
        Written(origin=Origin.TRANSLATION, portions=lambda *_: (), want=Task.TRANSLATE)
    )
    confidence.model = "Qwen3 4B"
    confidence.grow(part(PERSIAN * 3, unscored="در"))
    confidence.end()
    stage.window.inspect.show_view(View.CONFIDENCE).text.look_at(7)


def growing(stage: Stage) -> None:
    _open(stage)
    stage.inspections.confidence.weigh_text("The Colosseum was")
    stage.inspections.confidence.grow(part(ANSWER * 2, share=0.4))


def refused(stage: Stage) -> None:
    _open(stage)
    stage.inspections.confidence.weigh_text("The Colosseum")
    stage.inspections.confidence.end(NotCapable(name="bge-small", capability="generate"))


SCENES: dict[str, Callable[[Stage], None]] = {
    "inspect-confidence-none": nothing_yet,
    "inspect-confidence-answer": an_answer,
    "inspect-confidence-persian": persian,
    "inspect-confidence-growing": growing,
    "inspect-confidence-refused": refused,
}
