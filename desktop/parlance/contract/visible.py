"""Shows foreign text so that nothing in it acts, on the order of letters or on a terminal.

What a name hides is shown as U+FFFD, a sign for each character: else a program could look like
a picture by an override of direction (U+202E). What scripts need stays: joiners, and the marks
of direction, which turn no letters round.
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
    return name if name.isprintable() else _ACTING_OR_UNSEEN.sub(SIGN, name)
