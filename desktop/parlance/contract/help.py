"""The help as it is handed about: which pages there are, what they hold, what a search finds."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class HelpPage(StrEnum):
    """A page of the help, in the order of the contents; the value is the name of its file."""

    FIRST_STEPS = "first-steps"
    HOW_IT_WORKS = "how-it-works"
    CHAT = "chat"
    DOCUMENTS = "documents"
    TRANSLATE = "translate"
    MODELS = "models"
    INSPECT = "inspect"
    SPEED = "speed"
    SERVERS = "servers"
    PRIVACY = "privacy"
    SETTINGS = "settings"
    KEYBOARD = "keyboard"
    KEEP = "keep-and-move"
    TROUBLE = "trouble"
    ACCESSIBILITY = "accessibility"
    COMMAND_LINE = "command-line"


class HelpSection(msgspec.Struct, frozen=True, kw_only=True):
    """What stands under one heading, down to the next one.

    Attributes:
        anchor: its name in links, one of a kind on the page.
        text: what it says, without marks.
    """

    title: str
    anchor: str
    text: str


class HelpText(msgspec.Struct, frozen=True, kw_only=True):
    """A page as it is read.

    Attributes:
        markdown: all of it, in Parlance's own Markdown.
        sections: in the order of the headings of `markdown`, the title first.
        language: that of the guide's part of it, as its folder is named, `en` for English.
        is_foreign: whether some of it is in English, which is not the language of the window.
    """

    page: HelpPage
    title: str
    markdown: str
    sections: tuple[HelpSection, ...]
    language: str
    is_foreign: bool = False


class HelpHit(msgspec.Struct, frozen=True, kw_only=True):
    """A section that has what was looked for.

    Attributes:
        snippet: some words around what was found.
    """

    page: HelpPage
    page_title: str
    title: str
    anchor: str
    snippet: str
