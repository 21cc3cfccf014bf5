"""Ways to put one question to a model, and what came of each."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from parlance.contract.engine import StopReason, Usage
from parlance.contract.faults import Fault

MOST_VARIANTS: Final = 6
MOST_EXAMPLES: Final = 12
MOST_TOKENS: Final = 1024
"""Tokens of an answer at most, of each variant."""


class Style(StrEnum):
    """The usual ways to prompt."""

    ZERO_SHOT = "zero_shot"
    """The question alone."""
    FEW_SHOT = "few_shot"
    """After examples, which are answered already."""
    STEP_BY_STEP = "step_by_step"
    """With the wish to think first, and to answer after that."""


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A question with the answer that is wanted."""

    question: str
    answer: str


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """One way to put the question.

    Attributes:
        instruction: goes with the question: behind it for step-by-step, else before it.
        examples: for few-shot.
    """

    style: Style
    instruction: str = ""
    examples: tuple[Example, ...] = ()


class VariantAsked(msgspec.Struct, frozen=True, kw_only=True):
    """A variant goes to the model.

    Attributes:
        prompt: as the model sees it; empty where a server does not tell.
        tokens: of it; None where nobody can count them.
    """

    number: int
    prompt: str
    tokens: int | None


class VariantGrown(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of a variant goes on."""

    number: int
    text: str


class VariantEnded(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of a variant is whole."""

    number: int
    usage: Usage
    stop: StopReason


class VariantFailed(msgspec.Struct, frozen=True, kw_only=True):
    """There is no answer, or no more of it."""

    number: int
    fault: Fault


VariantEvent = VariantAsked | VariantGrown | VariantEnded | VariantFailed
