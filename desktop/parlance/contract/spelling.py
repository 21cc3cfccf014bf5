"""Spelling: what is looked at, what was found, and the setting for it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

CheckSpelling = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Check spelling"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Underline words that no dictionary of this computer knows, in the language that a "
            "paragraph is written in.",
        ),
        group=Group.GENERAL,
        widget=Widget.SWITCH,
    ),
]


SpellingLanguage = Annotated[
    str,
    described(
        QT_TRANSLATE_NOOP("Settings", "Language of spelling"),
        "",
        group=Group.GENERAL,
        widget=Widget.HIDDEN,
    ),
]
"""ISO 639-1 code of the language that all texts are checked in; empty for each paragraph's own."""


class Dictionary(msgspec.Struct, frozen=True, kw_only=True):
    """A Hunspell dictionary of the system: its language (`en`), its name (`en_US`), its files."""

    language: str
    name: str
    affixes: str
    words: str


class Spelled(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in a paragraph.

    Attributes:
        language: whose dictionary was asked; empty where none is for it.
        wrong: words that the dictionary does not know, each once.
    """

    language: str = ""
    wrong: frozenset[str] = frozenset()


class SpellingState(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to check with: dictionaries with their languages; whether they can be read."""

    names: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    has_library: bool = False
