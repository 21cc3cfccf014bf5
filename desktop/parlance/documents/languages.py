"""In which language a document is written, and which of its blocks are in another script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.text.detection import detect
from parlance.text.scripts import count_scripts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Block

SAMPLED_BLOCKS = 40
SAMPLED_LETTERS = 4000
SCRIPT_LETTERS = 160
"""So much of a block tells its writing system."""

CHECKED_BLOCKS = 1000
"""After so many a stop is looked for."""

_TOGETHER = frozenset({"Han", "Kana", "Hangul"})
"""Scripts that one language mixes: a Japanese heading may be Chinese characters alone."""

_LATIN_LETTER = re.compile("[A-Za-z]")


def with_languages(
    blocks: Sequence[Block], cancel: Cancel | None = None
) -> tuple[str, tuple[Block, ...]]:
    """Return the language of most of the text (ISO 639-1, or empty), and the blocks with theirs.

    A block in the document's main script has the document's language; one in another script
    is looked at by itself; one without letters has none. Raises Cancelled.
    """
    sample = _sample(blocks)
    counts = count_scripts(sample)
    language = detect(sample).code or ""
    main = counts.most_common(1)[0][0] if counts else ""
    named: list[Block] = []
    for block in blocks:
        if cancel is not None and not block.id % CHECKED_BLOCKS:
            cancel.check()
        named.append(_with_language(block, language, main))
    return language, tuple(named)


def _sample(blocks: Sequence[Block]) -> str:
    """Return pieces from all over the document: a title page may be in another language."""
    step = max(1, len(blocks) // SAMPLED_BLOCKS)
    letters = max(SCRIPT_LETTERS, SAMPLED_LETTERS // SAMPLED_BLOCKS)
    if len(blocks) < SAMPLED_BLOCKS:
        letters = SAMPLED_LETTERS // max(1, len(blocks))
    return "\n".join(block.text[:letters] for block in blocks[::step])[: 2 * SAMPLED_LETTERS]


def _with_language(block: Block, language: str, main: str) -> Block:
    own = _language_of(block.text, language, main)
    return msgspec.structs.replace(block, language=own) if own else block


def _language_of(text: str, language: str, main: str) -> str:
    start = text[:SCRIPT_LETTERS]
    if main == "Latin" and start.isascii() and _LATIN_LETTER.search(start):
        return language  # most blocks of most documents, without counting
    counts = count_scripts(start) or count_scripts(text)
    if not counts:
        return ""
    script = counts.most_common(1)[0][0]
    if script == main:
        return language
    if script in _TOGETHER and main in _TOGETHER and not _tells_apart(script, main, language):
        return language
    return detect(text).code or ""


def _tells_apart(script: str, main: str, language: str) -> bool:
    """Whether a block in `script` cannot be in the language of a document in `main`."""
    if script == "Han":
        return language not in {"ja", "ko"}
    return not (script == "Kana" and main == "Han" and language == "ja")
