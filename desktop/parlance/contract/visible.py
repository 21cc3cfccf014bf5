"""Shows foreign text so that nothing in it acts, on the order of letters or on a terminal.

What a name hides is shown as U+FFFD, a sign for each character: else a program could look like
a picture by an override of direction (U+202E). What scripts need stays: joiners, and the marks
of direction where they turn no letters round.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

SIGN: Final = "\ufffd"

_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
_IN_LINES = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff]")
_ACTING_OR_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)

_MARK = re.compile("[\u061c\u200f]")
_RIGHT = ("R", "AL")


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
    return _MARK.sub(_mark_or_sign, _ACTING_OR_UNSEEN.sub(SIGN, name))


def _mark_or_sign(mark: re.Match[str]) -> str:
    """Return a mark as it is beside a letter from right to left, a space or an end.

    In a line from right to left marks between the letters of `gpj.exe` show it as `exe.jpg`.
    """
    name, start, end = mark.string, mark.start(), mark.end()
    while start and unicodedata.bidirectional(name[start - 1]) == "NSM":  # a point is of its letter
        start -= 1
    neighbours = (name[max(start - 1, 0) : start], name[end : end + 1])
    return mark[0] if any(map(_keeps_marks, neighbours)) else SIGN


def _keeps_marks(neighbour: str) -> bool:
    if neighbour in ("", " "):
        return True
    return neighbour.isprintable() and unicodedata.bidirectional(neighbour) in _RIGHT
