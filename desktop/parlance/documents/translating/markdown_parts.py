"""Parses the blocks of a Markdown text, however long it is: part by part.

The last block of a part is parsed again with the next one, so every block is seen whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

    from parlance.documents.translating.markdown_lines import Lines

PART_LETTERS = 200_000
"""The parser takes less than a second for as much."""


def parts(parser: MarkdownIt, env: EnvType, lines: Lines) -> Iterator[tuple[int, list[Token]]]:
    """Yield the blocks without their inline content, with the line that each part begins at.

    Where links lead may be said anywhere, so that a text of several parts is read twice: what
    its definitions say is in `env` before the first part is yielded.
    """
    if lines.behind(0, PART_LETTERS) < lines.count:
        for _ in _parsed(parser, env, lines):
            pass
    yield from _parsed(parser, env, lines)


def _parsed(parser: MarkdownIt, env: EnvType, lines: Lines) -> Iterator[tuple[int, list[Token]]]:
    first, letters = 0, PART_LETTERS
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
