"""The settings that decide how the window looks: their types and descriptions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Contrast(StrEnum):
    """How far colours stand apart."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


ContrastChoice = Annotated[
    Contrast,
    described(
        QT_TRANSLATE_NOOP("Settings", "Contrast"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "High contrast makes text, borders and the mark of the keyboard stand out more, in "
            "light and in dark.",
        ),
        group=Group.APPEARANCE,
        widget=Widget.CHOICE,
    ),
]
