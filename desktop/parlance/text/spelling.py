"""Which parts of a text are words that somebody may have misspelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 60
"""What is longer is no word of a dictionary."""

_APART: Final = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`"  # code
    r"|\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+"  # addresses
    r"|\S+@\S+\.\S+"
    r"|(?:~|\.{1,2})?/\S+|\b[A-Za-z]:\\\S+"  # paths
    r"|⟦/?\d+/?⟧|\{\{.*?\}\}|[@#]\w+",  # tags, places to fill in, names
    re.DOTALL | re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652]|['’](?=[^\W\d_]))*")


def spellable(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words of `text` that can be looked up, each with where it begins (code points).

    Code, addresses, paths, tags, abbreviations in capitals, words with digits or with
    capitals inside are nothing that a dictionary knows.
    """
    blanked = _APART.sub(lambda match: " " * len(match[0]), text)
    for match in _WORD.finditer(blanked):
        word, start, end = match[0], match.start(), match.end()
        beside = blanked[max(0, start - 1) : start] + blanked[end : end + 1]
        if 1 < len(word) <= LONGEST and not _is_name(word) and not re.search(r"[\d_]", beside):
            yield start, word


def _is_name(word: str) -> bool:
    """Whether capitals say that it is an abbreviation or a made-up name."""
    return word[1:] != word[1:].lower()
