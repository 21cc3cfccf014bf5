"""Shows foreign text so that nothing in it acts, on the order of letters or on a terminal.

What a name hides is shown as U+FFFD, a sign for each character: else a program could look like
a picture by an override of direction (U+202E). What scripts need stays: joiners, and the marks
of direction where they turn no letters round.
"""

from __future__ import annotations

import re
from typing import Final

SIGN: Final = "\ufffd"

_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
_IN_LINES = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff]")
_ACTING_OR_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)

_RIGHT = (
    r"\s\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
    r"\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_TURNING = re.compile(f"(?<=[^{_RIGHT}])[\u061c\u200f](?=[^{_RIGHT}])")
"""Marks that stand neither beside a letter from right to left, nor beside a space or an end.

In a line from right to left those between the letters of `gpj.exe` show it as `exe.jpg`.
"""


def visible_text(text: str) -> str:
    """Return `text` with a sign for each control and each override of direction.

    Tabs and line feeds stay, and isolates, which keep to themselves.
    """
    return text if text.isprintable() else _ACTING.sub(SIGN, text)


def visible_lines(text: str) -> str:
    """Return the same of a text of many lines, of which every kind of line end stays."""
    return _IN_LINES.sub(SIGN, text)


def visible_name(name: str) -> str:
    """Return a foreign name as one line without hidden characters: a sign for each of them."""
    if name.isprintable():
        return name
    return _TURNING.sub(SIGN, _ACTING_OR_UNSEEN.sub(SIGN, name))
