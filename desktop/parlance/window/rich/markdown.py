"""Markdown to tokens: CommonMark with tables, strikethrough and TeX, no raw HTML."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _parser() -> MarkdownIt:
    # Imported with the first message: start-up has no use for it.
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from mdit_py_plugins.dollarmath import dollarmath_plugin  # noqa: PLC0415
    from mdit_py_plugins.texmath import texmath_plugin  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, allow_space=False, double_inline=True)
    return parser.use(texmath_plugin, delimiters="brackets")


def parse(text: str) -> tuple[list[Token], bool]:
    """Return the tokens of `text`, and whether it defines link references."""
    environment: dict[str, object] = {}
    tokens = _parser().parse(text, environment)
    return tokens, bool(environment.get("references"))


def last_top_level(tokens: Sequence[Token]) -> int:
    """Return the index of the token that opens the last top-level block; 0 if none does."""
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.level == 0 and token.map is not None and token.nesting >= 0:
            return index
    return 0


def position_of_line(text: str, line: int) -> int:
    """Return where line `line` (from 0) of `text` begins, in characters.

    Lines end as CommonMark has them: at a line feed, a carriage return or both.
    """
    position = 0
    for _ in range(line):
        feed, carriage = text.find("\n", position), text.find("\r", position)
        ends = [end for end in (feed, carriage) if end >= 0]
        if not ends:
            return len(text)
        end = min(ends)
        position = end + (2 if text.startswith("\r\n", end) else 1)
    return position
