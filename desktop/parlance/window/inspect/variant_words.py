"""Variants of a question in words: their names, what each begins with, what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.engine import StopReason
from parlance.contract.prompting import Example, Style, Variant
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.wording import STOPS
from parlance.window.parts.words import (
    decimal,
    filled,
    kept_apart,
    number,
    plural,
    wording,
    wording_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.services.inspect_prompting import PromptingService, VariantRun

_LONGEST: Final = 80

_STYLES: Final = {
    Style.ZERO_SHOT: QT_TRANSLATE_NOOP("Prompting", "Zero-shot: the question alone"),
    Style.FEW_SHOT: QT_TRANSLATE_NOOP("Prompting", "Few-shot: after examples"),
    Style.STEP_BY_STEP: QT_TRANSLATE_NOOP("Prompting", "Step by step: think first"),
}


def style_words(style: Style) -> str:
    """Return what a style is called."""
    return wording_of("Prompting", _STYLES[style])


def first_question() -> str:
    """Return the question that stands there at first."""
    return QCoreApplication.translate(
        "Prompting",
        "A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?",
    )


def first_variant(style: Style) -> Variant:
    """Return what a variant of a style begins with."""
    translate = QCoreApplication.translate
    if style is Style.STEP_BY_STEP:
        wish = translate(
            "Prompting", "Think step by step. Then write the answer alone on the last line."
        )
        return Variant(style=style, instruction=wish)
    if style is Style.FEW_SHOT:
        apples = translate("Prompting", "Ada has 12 apples and eats 5. How many are left?")
        rows = translate("Prompting", "There are 6 rows of 4 chairs. How many chairs are there?")
        examples = (Example(question=apples, answer="7"), Example(question=rows, answer="24"))
        return Variant(style=style, examples=examples)
    return Variant(style=style)


def record_of(run: VariantRun) -> Iterator[str]:
    """Yield what a variant cost, as far as it is known."""
    translate = QCoreApplication.translate
    if run.prompt_tokens is not None:
        tokens = run.prompt_tokens
        yield plural(translate("Prompting", "prompt: %Ln token(s)", "", tokens), tokens)
    if run.usage is not None:
        usage = run.usage
        tokens = usage.generated_tokens
        yield plural(translate("Prompting", "answer: %Ln token(s)", "", tokens), tokens)
        seconds = decimal(usage.ttft_ms / 1000, 2)
        yield filled(translate("Prompting", "first token after %1 s"), seconds)
        if usage.tokens_per_second:
            rate = decimal(usage.tokens_per_second)
            yield filled(translate("Prompting", "%1 tokens/s"), rate)
    if run.stop not in {None, StopReason.END, StopReason.STOP_STRING}:
        yield wording(STOPS[run.stop])


def agreement_words(prompting: PromptingService) -> str:
    """Return whether the variants come to the same; empty while there are not two of them."""
    translate = QCoreApplication.translate
    groups = prompting.groups()
    several = sum(len(group) for group in groups)
    if several < 2:  # noqa: PLR2004 - nothing to compare
        return ""
    if len(groups) == 1:
        return filled(
            translate("Prompting", "All agree: %1"), shortened(prompting.runs[groups[0][0]].final)
        )
    parts = (
        filled(
            translate("Prompting", "“%1” (variants: %2)"),
            shortened(prompting.runs[group[0]].final),
            ", ".join(number(place + 1) for place in group),
        )
        for group in groups
    )
    return filled(translate("Prompting", "They do not agree: %1"), " · ".join(parts))


def shortened(answer: str) -> str:
    """Return a final answer as it stands in a line."""
    is_long = len(answer) > _LONGEST
    return kept_apart(f"{answer[:_LONGEST].rstrip()}…" if is_long else answer)


def table_of(prompting: PromptingService) -> list[tuple[str, ...]]:
    """Return a row for each variant, a row of headings first."""
    translate = QCoreApplication.translate
    heads = (
        translate("Prompting", "Variant"),
        translate("Prompting", "Instruction"),
        translate("Prompting", "Tokens of the prompt"),
        translate("Prompting", "Tokens of the answer"),
        translate("Prompting", "Time to first token (ms)"),
        translate("Prompting", "Tokens per second"),
        translate("Prompting", "Final answer"),
        translate("Prompting", "Answer"),
        translate("Prompting", "Prompt"),
    )
    return [heads, *(_row(run) for run in prompting.runs)]


def _row(run: VariantRun) -> tuple[str, ...]:
    usage = run.usage
    return (
        style_words(run.variant.style),
        run.variant.instruction,
        "" if run.prompt_tokens is None else str(run.prompt_tokens),
        "" if usage is None else str(usage.generated_tokens),
        "" if usage is None else f"{usage.ttft_ms:.1f}",
        "" if usage is None else f"{usage.tokens_per_second:.2f}",
        run.final,
        run.text,
        run.prompt,
    )
