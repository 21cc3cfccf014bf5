"""What is installed, and what is kept on this computer."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Component(msgspec.Struct, frozen=True, kw_only=True):
    """Something that Parlance is shipped with.

    Attributes:
        licence: its name in short, as “MIT”; empty where only the text tells it.
        text: the licence as it came; empty where none came.
    """

    name: str
    version: str = ""
    licence: str = ""
    text: str = ""


class StoredKind(StrEnum):
    """What is kept in a folder."""

    SETTINGS = "settings"
    TEXTS = "texts"
    STATES = "states"
    MODELS = "models"


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """A folder, and how many bytes lie in it."""

    kind: StoredKind
    path: str
    size: int
