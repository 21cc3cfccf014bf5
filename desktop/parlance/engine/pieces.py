"""Long texts in pieces, cut where the tokens of the pieces are those of the whole text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER = r"[^\W\d_]"

_PLACES = (
    re.compile(rf"(?<={_LETTER}) (?={_LETTER})"),
    re.compile(r"(?<=\S)\s(?=\S)"),
    re.compile(rf"(?<={_LETTER})[,;:!?()、。，；：！？「」（）](?={_LETTER})"),
    re.compile(r" "),
)
"""Where to cut, best first: before what a tokenizer sets apart anyway, which takes a space to
the word behind it."""


def pieces(text: str, longest: int) -> Iterator[str]:
    """Yield `text` in pieces of at most `longest` characters.

    Only a text that has no good place for a cut in half a piece is cut anywhere, which may
    cost a token.
    """
    start = 0
    while len(text) - start > longest:
        end = _cut(text, start + longest // 2, start + longest)
        yield text[start:end]
        start = end
    yield text[start:]


def _cut(text: str, start: int, end: int) -> int:
    for places in _PLACES:
        found = [place.start() for place in places.finditer(text, start, end)]
        if found:
            return found[-1]
    return end
