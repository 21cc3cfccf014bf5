"""Scenes of Inspect, by the names under which they are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.card import read_card
from parlance.resources import starter_model
from parlance.window.inspect.views import View
from tests.window import (
    inspect_choosing_scenes,
    inspect_confidence_scenes,
    inspect_figures_scenes,
    inspect_prompting_scenes,
    inspect_tokens_scenes,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens import Stage


def card(stage: Stage) -> None:
    card = read_card(str(starter_model()))
    stage.inspections.card.show(msgspec.structs.replace(card, path="/ada/models/starter.gguf"))
    stage.window.show_place(stage.window.inspect)
    stage.window.inspect.show_view(View.CARD)


def card_of_none(stage: Stage) -> None:
    stage.window.show_place(stage.window.inspect)
    stage.window.inspect.show_view(View.CARD)


SCENES: dict[str, Callable[[Stage], None]] = {
    **inspect_tokens_scenes.SCENES,
    **inspect_choosing_scenes.SCENES,
    "inspect-card": card,
    "inspect-card-none": card_of_none,
    **inspect_confidence_scenes.SCENES,
    **inspect_prompting_scenes.SCENES,
    **inspect_figures_scenes.SCENES,
}
