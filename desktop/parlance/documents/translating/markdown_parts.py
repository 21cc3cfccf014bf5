"""Parses the blocks of a Markdown text, however long it is: part by part.

The last block of a part is parsed again with the next one, so every block is seen whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

    from parlance.documents.translating.markdown_lines import Lines

PART_LETTERS = 200_000
"""The parser takes less than a second for as much."""

_MARK = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(\[(?:[^\[\]\\]|\\.){1,999}\]:.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TITLE_LINES = 2
"""Where a link leads, and its title, may stand on lines of their own."""


def parts(parser: MarkdownIt, env: EnvType, lines: Lines) -> Iterator[tuple[int, list[Token]]]:
    """Yield the blocks without their inline content, with the line that each part begins at."""
    first, letters = 0, PART_LETTERS
    if lines.behind(0, letters) < lines.count:
        parser.block.parse("\n".join(_definitions(lines)), parser, env, [])
    while first < lines.count:
        last = lines.behind(first, letters)
        tokens: list[Token] = []
        parser.block.parse(lines.text(first, last), parser, env, tokens)
        following = last
        if last < lines.count and tokens:
            at, line = _last_block(tokens)
            if not line:
                letters *= 2
                continue
            tokens, following = tokens[:at], first + line
        yield first, tokens
        first, letters = following, PART_LETTERS


def _last_block(tokens: list[Token]) -> tuple[int, int]:
    """Return the place of the last block among the tokens, and its line."""
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.level == 0 and token.nesting >= 0 and token.map:
            return at, token.map[0]
    return 0, 0


def _definitions(lines: Lines) -> Iterator[str]:
    """Yield the lines that may say where links lead, which any part may refer to."""
    fence = ""
    left = 0
    for number in range(lines.count):
        line = lines.line(number)
        match = _FENCE.match(line)
        if match is not None and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else match.group(1)
            continue
        mark = _MARK.match(line) if not fence and "]:" in line else None
        if mark is not None:
            yield from ("", mark.group(1))
            left = _TITLE_LINES
        elif left and not fence:
            yield line.strip(" \t>")
            left -= 1
