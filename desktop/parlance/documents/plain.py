"""Plain text: paragraphs put together from lines, pasted or from a file."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, Document
from parlance.documents.blocks import BlockList
from parlance.documents.cleaning import clean
from parlance.documents.languages import with_languages
from parlance.documents.wire import Blocks
from parlance.text.paragraphs import is_wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.document import Block

TITLE_LETTERS = 80
LONG_LINE = 100
"""A line of more letters is a paragraph of its own: nobody wraps so late."""

_BLANK = re.compile(r"\n[^\S\n]*(?:[\n\f][^\S\n]*)+")
_ITEM = re.compile(r"\s*(?:[-*+•–]|\(?\d{1,3}[.)])\s")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uff00-\uff60]")


def text_blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs and lists of a text; lines that were wrapped are joined."""
    blocks = BlockList()
    for _ in add_text(blocks, text):
        pass  # nobody waits for parts of it
    return blocks.result()


def add_text(blocks: BlockList, text: str) -> Iterator[Blocks]:
    """Append the paragraphs and lists of a text to `blocks`; yield what is enough to be sent."""
    for chunk in _chunks(text.replace("\f", "\n\n")):
        lines = chunk.strip("\n").split("\n")
        if len(lines) > 1 and _ITEM.match(lines[0]):
            blocks.add(BlockKind.LIST, _as_list(lines))
        elif is_wrapped(lines):
            blocks.add(BlockKind.PARAGRAPH, joined(lines))
        elif any(len(line) > LONG_LINE for line in lines):
            for line in lines:
                blocks.add(BlockKind.PARAGRAPH, line.strip())
        else:
            blocks.add(BlockKind.PARAGRAPH, "\n".join(line.rstrip() for line in lines))
        if blocks.ready:
            yield Blocks(blocks=blocks.take())


def joined(lines: Sequence[str]) -> str:
    """Return lines as one: with spaces, but for scripts that have none."""
    whole = ""
    for line in lines:
        part = line.strip()
        unspaced = _UNSPACED.match(whole[-1:]) and _UNSPACED.match(part)
        whole += part if not whole or unspaced else f" {part}"
    return whole


def document_from_text(text: str, title: str = "") -> Document:
    """Return a pasted text as a document; without a `title` its first line names it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    language, blocks = with_languages(text_blocks(text))
    return Document(
        path="",
        title=title or _first_line(clean(text)),
        blocks=blocks,
        sha256=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        language=language,
    )


def _chunks(text: str) -> Iterator[str]:
    """Yield what stands between blank lines."""
    start = 0
    for blank in _BLANK.finditer(text):
        yield text[start : blank.start()]
        start = blank.end()
    yield text[start:]


def _as_list(lines: Sequence[str]) -> str:
    """Return one line per item: what goes on below an item belongs to it."""
    items: list[list[str]] = []
    for line in lines:
        if _ITEM.match(line) or not items:
            items.append([line.rstrip()])
        else:
            items[-1].append(line.strip())
    return "\n".join(" ".join(item) for item in items)


def _first_line(text: str) -> str:
    line = next((line for line in text.split("\n") if line.strip()), "")
    line = " ".join(line.split())
    return line if len(line) <= TITLE_LETTERS else f"{line[:TITLE_LETTERS].rstrip()}…"
