"""The settings that decide how the window looks: their types and descriptions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Contrast(StrEnum):
    """How far colours stand apart."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class TextSize(StrEnum):
    """How large text is, in percent of the size of the design."""

    SMALLEST = "80"
    SMALL = "90"
    NORMAL = "100"
    LARGER = "110"
    LARGE = "125"
    VERY_LARGE = "150"
    HUGE = "175"
    LARGEST = "200"


class SideBar(msgspec.Struct, frozen=True, kw_only=True):
    """How a person wants the column beside a place.

    Attributes:
        width: in logical pixels; 0 for that of the design.
    """

    width: int = 0
    is_folded: bool = False


SideBars = Annotated[
    dict[str, SideBar],
    described("", "", group=Group.APPEARANCE, widget=Widget.HIDDEN),
]
"""The columns that people moved or folded, by the name of their place."""


class PaneShare(msgspec.Struct, frozen=True, kw_only=True):
    """How a person shared the room between two panes.

    Attributes:
        beside, below: thousandths for the first of them, with the other one beside or below
            it; 0 for what the design has.
    """

    beside: int = 0
    below: int = 0


PaneShares = Annotated[
    dict[str, PaneShare],
    described("", "", group=Group.APPEARANCE, widget=Widget.HIDDEN),
]
"""The panes whose border people moved, by the name of their place."""

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

LessMotion = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Less motion"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Bars of work whose end nobody knows stand still, and the cursor does not blink.",
        ),
        group=Group.APPEARANCE,
        widget=Widget.SWITCH,
    ),
]

TextSizeChoice = Annotated[
    TextSize,
    described(
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "How large everything is written, with icons and lines to match. Less fits on the "
            "screen where it is larger.",
        ),
        group=Group.APPEARANCE,
        widget=Widget.CHOICE,
    ),
]
