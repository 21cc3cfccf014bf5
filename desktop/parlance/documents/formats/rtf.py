"""Rich text (RTF): paragraphs, headings by outline level, tables, notes, without hidden text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.document import (
    BlockKind,
    DocumentFacts,
    DocumentFormat,
    DocumentWarning,
)
from parlance.documents.blocks import BlockList
from parlance.documents.formats.rows import add_whole_table
from parlance.documents.formats.rtf_text import CELL, OUTLINE, ROW, rich_text
from parlance.documents.wire import Blocks, Opened, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile("[\ue100-\ue111]")
_OUTLINES = 9
_ITEM = re.compile(r"\s*(?:[-*+•·–]|\(?\d{1,3}[.)])\s")


def read_rtf(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield the text of an RTF file. Raises Refusal (NOT_DECODABLE, TOO_LARGE)."""
    read = yield from rich_text(content, encoding)
    yield Opened(
        format=DocumentFormat.RTF,
        title=read.told.get("title", ""),
        encoding=read.encoding,
        facts=DocumentFacts(
            author=read.told.get("author", ""), subject=read.told.get("subject", "")
        ),
        warnings=(DocumentWarning.ENCODING_GUESSED,) if read.guessed else (),
    )
    if read.hidden:
        yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
    blocks = BlockList()
    yield from _add_lines(blocks, read.text.split("\n"))
    for note in read.notes.split("\n"):
        blocks.add(BlockKind.NOTE, _MARKS.sub("", note).strip())
    yield Blocks(blocks=blocks.take())


def _add_lines(blocks: BlockList, lines: list[str]) -> Iterator[Blocks]:
    rows: list[list[str]] = []
    items: list[str] = []
    for line in lines:
        if blocks.ready:
            yield Blocks(blocks=blocks.take())
        if chr(CELL) in line or chr(ROW) in line:
            rows.append([_MARKS.sub("", cell).strip(" |") for cell in line.split(chr(CELL))[:-1]])
            continue
        text = _MARKS.sub("", line).strip()
        if not text and rows:
            continue
        _end_table(blocks, rows)
        is_item = _ITEM.match(text) is not None
        if items and not is_item:
            blocks.add(BlockKind.LIST, "\n".join(items))
            items.clear()
        if is_item:
            items.append(text)
            continue
        level = _level(line)
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.add(kind, text, level=level)
    _end_table(blocks, rows)
    blocks.add(BlockKind.LIST, "\n".join(items))


def _level(line: str) -> int:
    """Return the level of the heading that a line is; outline level 9 is body text."""
    for sign in line:
        if OUTLINE <= ord(sign) < OUTLINE + _OUTLINES:
            return ord(sign) - OUTLINE + 1
        if not _MARKS.match(sign) and not sign.isspace():
            break
    return 0


def _end_table(blocks: BlockList, rows: list[list[str]]) -> None:
    if rows:
        add_whole_table(blocks, list(rows))
        rows.clear()
