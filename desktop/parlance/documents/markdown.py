"""Markdown: headings with their sections, paragraphs, lists, tables, code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind
from parlance.documents.blocks import BlockList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from parlance.contract.document import Block

MAX_LETTERS = 4_000_000
"""Longer ones are read as plain text: the parser takes some seconds for as much."""

KEPT_SHARE = 0.25
"""Of a text full of long links less is kept than of any other; this is less still."""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[a-zA-Z][^>]*>", re.DOTALL)


def markdown_blocks(source: str) -> tuple[str, tuple[Block, ...]]:
    """Return the title that the front matter gives (or nothing) and the blocks."""
    # Imported here because only Markdown needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    title, source = _without_front_matter(source)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    blocks = BlockList()
    for run in _top_level(parser.parse(source)):
        _add(blocks, run)
    return title, blocks.result()


def keeps_text(source: str, blocks: tuple[Block, ...]) -> bool:
    """Return whether the parser understood the text, and did not give up on its nesting."""
    kept = sum(len(block.text) for block in blocks)
    return kept >= KEPT_SHARE * sum(letter.isalnum() for letter in source)


def _without_front_matter(source: str) -> tuple[str, str]:
    # Stripped first: the parser takes `title: x` over `---` for a heading.
    match = _FRONT_MATTER.match(source)
    if match is None:
        return "", source
    title = _TITLE.search(match.group(1) or "")
    return (title.group(1).strip("\"'") if title else ""), source[match.end() :]


def _top_level(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the tokens in runs, one for each block that is in no other."""
    runs: list[list[Token]] = []
    depth = 0
    for token in tokens:
        if depth == 0:
            runs.append([])
        runs[-1].append(token)
        depth += token.nesting
    return runs


def _add(blocks: BlockList, run: list[Token]) -> None:
    first = run[0]
    match first.type:
        case "heading_open":
            blocks.add(BlockKind.HEADING, _text(run), level=int(first.tag[1:]))
        case "bullet_list_open" | "ordered_list_open":
            blocks.add(BlockKind.LIST, _list_text(run))
        case "table_open":
            blocks.add_table(_table_rows(run))
        case "blockquote_open":
            blocks.add(BlockKind.QUOTE, _text(run))
        case "fence" | "code_block":
            blocks.add(BlockKind.CODE, first.content)
        case "html_block":
            blocks.add(BlockKind.PARAGRAPH, _TAG.sub("", first.content).strip())
        case _:
            blocks.add(BlockKind.PARAGRAPH, _text(run))


def _text(run: Sequence[Token]) -> str:
    parts = [_leaf(token) for token in run if token.type in ("inline", "fence", "code_block")]
    return "\n".join(parts)


def _leaf(token: Token) -> str:
    return _inline(token.children or ()) if token.type == "inline" else token.content.rstrip("\n")


def _inline(children: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in children:
        match token.type:
            case "text" | "code_inline" | "text_special":
                parts.append(token.content)
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case "image":
                parts.append(_inline(token.children or ()))
            case _:  # signs of emphasis, links and tags say nothing themselves
                pass
    return "".join(parts)


def _list_text(run: Sequence[Token]) -> str:
    lines: list[str] = []
    depth = 0
    sign = ""
    for token in run:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type == "list_item_open":
            sign = f"{token.info}. " if token.info else "- "
        elif token.type in ("inline", "fence", "code_block"):
            indent = "  " * (depth - 1) + (sign or "  ")
            lines.append(indent + _leaf(token).replace("\n", " "))
            sign = ""
    return "\n".join(lines)


def _table_rows(run: Sequence[Token]) -> list[list[str]]:
    rows: list[list[str]] = []
    for token in run:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_leaf(token))
    return rows
