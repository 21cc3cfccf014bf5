"""Whether the end of long work is told while people are elsewhere."""

from __future__ import annotations

from typing import Annotated

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

NotifyWhenDone = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Tell when long work has ended"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "While another window is in front: by a message of the tray where there is one, else "
            "by a mark at the window and a line in it.",
        ),
        group=Group.GENERAL,
        widget=Widget.SWITCH,
    ),
]
