"""What becomes of documents that are given to the app and not to a place of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Opening(StrEnum):
    """What is done with documents."""

    ASK = "ask"
    TRANSLATE = "translate"
    SUMMARIZE = "summarize"
    CHAT = "chat"


OpenedDocuments = Annotated[
    Opening,
    described(
        QT_TRANSLATE_NOOP("Settings", "Documents that are opened"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "What is done with documents that you open with Parlance, or drop where no place "
            "takes them.",
        ),
        group=Group.GENERAL,
        widget=Widget.CHOICE,
    ),
]
