"""What is known of how an answer was made, as figures that can be read by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from parlance.contract.wording import STOPS
from parlance.services.days import moment_of
from parlance.window.chat.fact_popup import Fact, FactPopup
from parlance.window.parts.words import decimal, filled, number, wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.history import Measurements, Message
    from parlance.window.parts.look import Look

translate = QCoreApplication.translate

_THOUSAND = 1000


def details_of(message: Message) -> tuple[Fact, ...]:
    """Return every figure that was measured, one line each."""
    took = message.measurements
    facts = (
        Fact(translate("MessageDetails", "Model"), took.model),
        Fact(translate("MessageDetails", "Computed on"), took.device),
        *_tokens(took),
        *_times(took),
        Fact(
            translate("MessageDetails", "Why it ended"),
            wording(STOPS[took.stop]) if took.stop else "",
        ),
        Fact(translate("MessageDetails", "Written"), _when(message.created)),
    )
    return tuple(fact for fact in facts if fact.value)


def open_details(look: Look, parent: QWidget, message: Message) -> FactPopup:
    """Show the figures of an answer over the window, near `parent`."""
    popup = FactPopup(look, parent, translate("MessageDetails", "How this answer was made"))
    popup.show_facts(details_of(message))
    popup.open_at(parent.rect().translated(parent.mapToGlobal(parent.rect().topLeft())))
    return popup


def _tokens(took: Measurements) -> tuple[Fact, ...]:
    written = number(took.generated_tokens) if took.generated_tokens else ""
    read = number(took.prompt_tokens) if took.prompt_tokens else ""
    drafts = filled(
        translate("MessageDetails", "%1 of %2"),
        number(took.accepted_tokens),
        number(took.drafted_tokens),
    )
    return (
        Fact(translate("MessageDetails", "Tokens of the answer"), written),
        Fact(translate("MessageDetails", "Tokens it was given"), read),
        Fact(
            translate("MessageDetails", "Tokens guessed rightly"),
            drafts if took.drafted_tokens else "",
        ),
    )


def _times(took: Measurements) -> tuple[Fact, ...]:
    first = _seconds(took.ttft_ms / _THOUSAND) if took.ttft_ms else ""
    speed = filled(translate("MessageDetails", "%1 tokens/s"), decimal(took.tokens_per_second))
    thought = took.reasoning_ms > 0
    return (
        Fact(translate("MessageDetails", "Time to the first token"), first),
        Fact(translate("MessageDetails", "Speed"), speed if took.tokens_per_second > 0 else ""),
        Fact(
            translate("MessageDetails", "Thought for"),
            _seconds(took.reasoning_ms / _THOUSAND) if thought else "",
        ),
    )


def _seconds(seconds: float) -> str:
    return filled(translate("MessageDetails", "%1 s"), decimal(seconds, 2 if seconds < 1 else 1))


def _when(created: float) -> str:
    if created <= 0:
        return ""
    moment = moment_of(created)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
