"""Names of the places, and of what is shown in them: known before they are built."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Place(StrEnum):
    """The places, in the order of the rail; each is an attribute of the window."""

    CHAT = "chat"
    TRANSLATION = "translation"
    SUMMARY = "summary"
    MODELS = "models"
    INSPECT = "inspect"
    SETTINGS = "settings"


PLACE_TITLES: Final = {
    Place.CHAT: QT_TRANSLATE_NOOP("MainWindow", "Chat"),
    Place.TRANSLATION: QT_TRANSLATE_NOOP("MainWindow", "Translate"),
    Place.SUMMARY: QT_TRANSLATE_NOOP("MainWindow", "Summarize"),
    Place.MODELS: QT_TRANSLATE_NOOP("MainWindow", "Models"),
    Place.INSPECT: QT_TRANSLATE_NOOP("MainWindow", "Inspect"),
    Place.SETTINGS: QT_TRANSLATE_NOOP("MainWindow", "Settings"),
}

TEXT: Final = "text"
DOCUMENTS: Final = "documents"
"""The pages of Translate."""

INSTALLED: Final = "installed"
DISCOVER: Final = "discover"
DOWNLOADS: Final = "downloads"
"""The views of Models."""


@runtime_checkable
class TakesFocus(Protocol):
    """A place that knows what of it the keyboard is for."""

    def take_focus(self) -> None:
        """Put the keyboard there."""
