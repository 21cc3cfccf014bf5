"""Scenes of one question in several variants: not asked yet, growing, answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import StopReason, Usage
from parlance.services.inspect_prompting import RunPhase
from parlance.window.inspect.prompting_view import PromptingView
from parlance.window.inspect.views import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens import Stage

THOUGHT = (
    "There are 8 cars with 45 seats each, so 8 x 45 = 360 seats.\n"
    "300 people are seated, so 360 - 300 = 60 seats are free.\n\n60"
)
WRONG = "There are 45 free seats."


def usage(prompt: int, answer: int) -> Usage:
    """Return what an answer took."""
    return Usage(
        prompt_tokens=prompt,
        reused_tokens=0,
        generated_tokens=answer,
        ttft_ms=3.1 * prompt,
        prompt_ms=3.0 * prompt,
        generate_ms=26.0 * answer,
    )


def _open(stage: Stage) -> PromptingView:
    stage.window.show_place(stage.window.inspect)
    view = stage.window.inspect.show_view(View.PROMPTING)
    assert isinstance(view, PromptingView)
    return view


def not_asked(stage: Stage) -> None:
    _open(stage)


def growing(stage: Stage) -> None:
    _open(stage).go.click()
    prompting = stage.inspections.prompting
    for number, tokens in enumerate((31, 78, 46)):
        prompting.change(number, prompt="<|user|>\nA train…", prompt_tokens=tokens)
    prompting.grow(0, WRONG)
    prompting.grow(2, THOUGHT[:70])


def answered(stage: Stage) -> None:
    growing(stage)
    prompting = stage.inspections.prompting
    prompting.grow(1, "60")
    prompting.grow(2, THOUGHT[70:])
    for number, (prompt, answer) in enumerate(((31, 8), (78, 2), (46, 52))):
        prompting.change(
            number, usage=usage(prompt, answer), stop=StopReason.END, phase=RunPhase.DONE
        )
    prompting.end()


def endless(stage: Stage) -> None:
    growing(stage)
    prompting = stage.inspections.prompting
    prompting.grow(1, "The" * 300)
    for number in (0, 1, 2):
        prompting.change(number, usage=usage(31, 300), phase=RunPhase.DONE)
    prompting.end()


SCENES: dict[str, Callable[[Stage], None]] = {
    "inspect-prompting": not_asked,
    "inspect-prompting-growing": growing,
    "inspect-prompting-answered": answered,
    "inspect-prompting-endless": endless,
}
