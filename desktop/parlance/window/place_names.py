"""Names of the places, and of what is shown in them: known before they are built."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Place(StrEnum):
    """The places, in the order of the rail; each is an attribute of the window."""

    CHAT = "chat"
    TRANSLATION = "translation"
    SUMMARY = "summary"
    MODELS = "models"
    SETTINGS = "settings"


TEXT: Final = "text"
DOCUMENTS: Final = "documents"
"""The pages of Translate."""

INSTALLED: Final = "installed"
DISCOVER: Final = "discover"
DOWNLOADS: Final = "downloads"
"""The views of Models."""
