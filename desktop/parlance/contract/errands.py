"""What a start of the app is for: files to be opened, and a wish from outside the window."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Wish(StrEnum):
    """What the window is to do at once."""

    NONE = "none"
    TRANSLATE_CLIPBOARD = "translate_clipboard"


class Errand(msgspec.Struct, frozen=True, kw_only=True):
    """What a start was asked for; a second one hands it to the first.

    Attributes:
        files: absolute paths.
        token: the desktop's leave to come to the front, where it gives one.
    """

    files: tuple[str, ...] = ()
    wish: Wish = Wish.NONE
    token: str = ""


NO_ERRAND = Errand()
"""A start that wants the window only."""
