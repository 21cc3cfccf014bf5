"""Markdown to tokens: CommonMark with tables, strikethrough and TeX, no raw HTML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from parlance.window.rich import mathematics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token


_LINE_ENDS: Final = re.compile(r"\r\n|\n|\r")


@cache
def _parser() -> MarkdownIt:
    # Imported with the first message: start-up has no use for it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return mathematics.use_mathematics(parser)


def parse(text: str) -> tuple[list[Token], bool]:
    """Return the tokens of `text`, and whether it defines link references."""
    environment: dict[str, object] = {}
    tokens = _parser().parse(text, environment)
    return tokens, bool(environment.get("references"))


def last_top_level(tokens: Sequence[Token], lines: int) -> int:
    """Return the index of the token that opens the last top-level block; 0 if none does.

    `lines` is the number of lines that are whole. A block that begins in a line that is
    not does not count: with more letters the line may belong to the block before.
    """
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.level == 0 and token.nesting >= 0 and _begins_before(token, lines):
            return index
    return 0


def last_item(tokens: Sequence[Token], lines: int) -> int:
    """Return the index of the token that opens the last item of the list that `tokens` are.

    0 if there is none but the first that begins in one of the `lines` that are whole: what
    stands before the item is final then.
    """
    found = [
        index
        for index, token in enumerate(tokens)
        if token.level == 1 and token.type == "list_item_open" and _begins_before(token, lines)
    ]
    return found[-1] if len(found) > 1 else 0


def row_starts(tokens: Sequence[Token], lines: int) -> list[int]:
    """Return the indices of the tokens that open the rows of the table that `tokens` are.

    The header is the first; rows in a line that is not whole are left out.
    """
    return [
        index
        for index, token in enumerate(tokens)
        if token.type == "tr_open" and _begins_before(token, lines)
    ]


def sure_lines(text: str, tokens: Sequence[Token]) -> int:
    """Return in how many lines of `text` a block that begins there surely begins.

    The last line does not count while it is not whole, nor do those behind the opening of
    a formula that can still be closed. `tokens` are those of `text`.
    """
    lines = _LINE_ENDS.split(text)
    open_line = mathematics.unclosed_line(lines[:-1], tokens)
    return len(lines) - 1 if open_line is None else open_line + 1


def _begins_before(token: Token, line: int) -> bool:
    if token.map is None:
        return False
    if token.type == mathematics.BLOCK:  # nothing may stand behind its end
        return token.map[1] <= line
    # The line below a table's header makes it one.
    return token.map[0] + (token.type == "table_open") < line


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
