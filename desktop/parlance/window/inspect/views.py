"""The views of Inspect: their names, and how each is made when it is first opened."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from parlance.services.inspect_services import InspectServices
    from parlance.window.parts.look import Look


class View(StrEnum):
    """The views, in the order in which they are offered."""

    TOKENS = "tokens"
    NEXT = "next"
    DECODING = "decoding"
    CONFIDENCE = "confidence"
    PROMPTING = "prompting"
    FIGURES = "figures"
    CARD = "card"


def view_titles() -> list[tuple[View, str]]:
    """Return what each view is called."""
    translate = QCoreApplication.translate
    return [
        (View.TOKENS, translate("InspectPanel", "Tokens")),
        (View.NEXT, translate("InspectPanel", "Next token")),
        (View.DECODING, translate("InspectPanel", "Decoding")),
        (View.CONFIDENCE, translate("InspectPanel", "Confidence")),
        (View.PROMPTING, translate("InspectPanel", "Prompting")),
        (View.FIGURES, translate("InspectPanel", "Speed and memory")),
        (View.CARD, translate("InspectPanel", "Model card")),
    ]


def _tokens(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.tokens_view import TokensView  # noqa: PLC0415 - see below

    return TokensView(look, services.tokens, services.template, services.files)


def _next(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.next_view import NextView  # noqa: PLC0415 - when first opened

    return NextView(look, services.next_token, services.files)


def _decoding(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.decoding_view import DecodingView  # noqa: PLC0415 - see above

    return DecodingView(look, services.decoding, services.files)


def _confidence(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.confidence_view import ConfidenceView  # noqa: PLC0415 - see above

    return ConfidenceView(look, services.confidence, services.files)


def _figures(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.figures_view import FiguresView  # noqa: PLC0415 - see below

    return FiguresView(look, services)


def _card(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.card_view import CardView  # noqa: PLC0415 - when first opened

    return CardView(look, services.card, services.files)


def _prompting(look: Look, services: InspectServices) -> QWidget:
    from parlance.window.inspect.prompting_view import PromptingView  # noqa: PLC0415 - see above

    return PromptingView(look, services.prompting, services.files)


VIEWS: Final[dict[View, Callable[[Look, InspectServices], QWidget]]] = {
    View.TOKENS: _tokens,
    View.NEXT: _next,
    View.DECODING: _decoding,
    View.CONFIDENCE: _confidence,
    View.PROMPTING: _prompting,
    View.FIGURES: _figures,
    View.CARD: _card,
}
