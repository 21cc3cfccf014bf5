"""What the steps from the model's distribution to what is drawn from are called."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.inspection import Step
from parlance.contract.sampling_fields import FIELDS_BY_NAME
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import wording_of

_TITLES: Final = {
    Step.MODEL: QT_TRANSLATE_NOOP("Inspect", "The model"),
    Step.BIASES: QT_TRANSLATE_NOOP("Inspect", "Biases"),
    Step.PENALTIES: QT_TRANSLATE_NOOP("Inspect", "Penalties"),
}


def step_title(step: Step) -> str:
    """Return the name of a step; truncations are called as their fields are."""
    if step in _TITLES:
        return QCoreApplication.translate("Inspect", _TITLES[step])
    return wording_of("Sampling", FIELDS_BY_NAME[step.value].title)
