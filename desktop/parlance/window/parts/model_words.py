"""What is said of the model in use: what becomes of it, where it runs and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.services.model_states import ModelPhase
from parlance.window.parts.words import fault_words, filled, number, placement_words

if TYPE_CHECKING:
    from parlance.services.model_states import ModelState


def state_words(state: ModelState) -> str:
    """Return how the model stands, in one line."""
    translate = QCoreApplication.translate
    name = state.entry.name if state.entry else ""
    match state.phase:
        case ModelPhase.NONE:
            return translate("StatusLine", "No model is loaded.")
        case ModelPhase.LOADING:
            share = number(round(state.share * 100))
            return filled(translate("StatusLine", "Loading %1: %2 %"), name, share)
        case ModelPhase.READY:
            if state.description is None:
                return name
            where = placement_words(state.description.placement)
            return filled(translate("StatusLine", "%1  ·  %2"), name, where)
        case ModelPhase.RESTING:
            words = translate(
                "StatusLine", "%1 rests because it was not used: the next question loads it"
            )
            return filled(words, name)
        case ModelPhase.FAILED:
            return fault_words(state.fault).sentence if state.fault else name
