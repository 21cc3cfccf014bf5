"""How the parts of an attached document stand in a question: framed, named, with their places."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind
from parlance.work.summary.marks import one_line
from parlance.work.summary.prompts import enclosed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.attachments import Reading
    from parlance.contract.document import Block, Document

LEFT_OUT = "[…]"
"""Stands where blocks of the document are not sent."""

Parts = tuple[tuple[int, int], ...]
"""First and last numbers of blocks, in reading order."""


def name_of(document: Document) -> str:
    """Return what a document is called: its file's name, else its title."""
    return Path(document.path).name or document.title


def parts_of_blocks(blocks: Iterable[int]) -> Parts:
    """Return numbers of blocks as runs of neighbours, in reading order."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(blocks)):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)


def blocks_of_parts(parts: Iterable[tuple[int, int]], document: Document) -> list[Block]:
    """Return the blocks of `document` that these parts name, in their order."""
    return [block for first, last in parts for block in document.blocks[first : last + 1]]


def framed(document: Document, reading: Reading) -> str:
    """Return what of a document is sent: its name, how much of it this is, and the text.

    The text stands between two lines that it does not contain. Where nothing of it is sent
    the model is told that too.
    """
    head = f"Attached: {one_line(name_of(document))}{_length(document)}. {_extent(reading)}"
    if not reading.parts:
        return head
    return f"{head}\n{enclosed('document', body(document, reading.parts))}"


def body(document: Document, parts: Sequence[tuple[int, int]]) -> str:
    """Return the text of these parts, with marks of pages, slides and sheets, and of gaps."""
    lines: list[str] = []
    expected = 0
    place = ""
    for block in blocks_of_parts(parts, document):
        if block.id != expected:
            lines.append(LEFT_OUT)
        expected = block.id + 1
        here = place_mark(block)
        if here and here != place:
            lines.append(here)
        place = here
        lines.append(block_text(block))
    if expected < len(document.blocks):
        lines.append(LEFT_OUT)
    return "\n\n".join(lines)


def place_mark(block: Block) -> str:
    """Return the line that says on which page, slide or sheet a block stands; may be empty."""
    if block.sheet:
        return f"[sheet {one_line(block.sheet)}]"
    if block.slide is not None:
        return f"[slide {block.slide}]"
    return "" if block.page is None else f"[page {block.page}]"


def block_text(block: Block) -> str:
    """Return a block as it is sent; headings keep their level."""
    if block.kind is BlockKind.HEADING:
        return f"{'#' * max(1, block.level)} {' '.join(block.text.split())}"
    return block.text


def percent(share: float) -> int:
    """Return a share as it is told: never 0 of something, never 100 of less than all."""
    if share <= 0 or share >= 1:
        return round(min(1.0, max(0.0, share)) * 100)
    return min(99, max(1, round(share * 100)))


def _length(document: Document) -> str:
    if document.pages <= 0:
        return ""
    return f", {document.pages} page{'' if document.pages == 1 else 's'}"


def _extent(reading: Reading) -> str:
    if not reading.parts:
        return "There is no room for any of its text here."
    if reading.share >= 1:
        return "This is the whole of it."
    return (
        f"These are parts of it, {percent(reading.share)} % of its words, in reading order; "
        f"{LEFT_OUT} stands where text was left out."
    )
