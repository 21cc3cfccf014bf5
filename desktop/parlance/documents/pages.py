"""Makes a document of the lines of its pages: without running heads, in paragraphs and tables.

Works on what the reader sent so far, so that a reading that was cut short still gives
a document of the pages that arrived.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.document import BlockKind
from parlance.documents.blocks import BlockList
from parlance.documents.headings import Levels
from parlance.documents.paragraphs import CELL, is_caption, is_item, joined, paragraphs
from parlance.documents.running_lines import is_at_edge, running_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.document import Block
    from parlance.documents.wire import Heading, Line, PageLines

SCAN_LETTERS = 20
"""A page with a picture and fewer letters is a scan: a stamp or a number says nothing of it."""

STAMP_LETTERS = 60
"""So may one that has fewer, all of them at its head and foot ("Scanned with …")."""

NOTE_SIZE = 0.93
"""Notes at the foot of a page are set smaller than its text, by this or less."""

NOTE_HEIGHT = 0.5
"""And they stand in the lower half."""

STRIPES = 20
"""Columns are told apart to this share of the page's width."""

_NOTE_MARK = re.compile(r"(?:\[?\d{1,3}[\].)]?|[*†‡§¶]{1,3}|[¹²³⁴-⁹⁰]{1,3})\s*[^\W\d]")


def page_blocks(
    pages: Sequence[PageLines], outline: Sequence[Heading], cancel: Cancel | None = None
) -> tuple[Block, ...]:
    """Return the headings, paragraphs, tables, captions and notes of the pages.

    Raises Cancelled.
    """
    cancel = cancel or Cancel()
    cancel.check()
    levels = Levels(pages, outline)
    running = running_lines(pages, lambda line, page: levels.of(line, page) > 0)
    blocks = BlockList()
    for page, gone in zip(pages, running, strict=True):
        lines = _without(page, gone)
        body, notes = _without_notes(lines, levels.body)
        for group in paragraphs(body, levels, page.number):
            cancel.check()
            _add(blocks, group, levels, page.number)
        for group in _notes(notes):
            blocks.add(BlockKind.NOTE, joined(group), page=page.number)
    return blocks.result()


def empty_pages(pages: Sequence[PageLines]) -> tuple[int, ...]:
    """Return the numbers of the pages that are pictures: a blank page lacks nothing.

    What runs along all pages, as the name of a scanner's program does, is no text of one.
    """
    return tuple(_empty_pages(pages)) if any(page.picture for page in pages) else ()


def _empty_pages(pages: Sequence[PageLines]) -> Iterator[int]:
    running = running_lines(pages, lambda _line, _page: False)
    for page, gone in zip(pages, running, strict=True):
        lines = _without(page, gone) if page.picture else ()
        letters = sum(len(line.text) for line in lines)
        is_stamp = letters < STAMP_LETTERS and all(map(is_at_edge, lines))
        if page.picture and (letters < SCAN_LETTERS or is_stamp):
            yield page.number


def _without(page: PageLines, gone: frozenset[int]) -> list[Line]:
    return [line for at, line in enumerate(page.lines or ()) if at not in gone]


def broken_pages(pages: Sequence[PageLines]) -> tuple[int, ...]:
    """Return the numbers of the pages that could not be read."""
    return tuple(page.number for page in pages if page.lines is None)


def _add(blocks: BlockList, group: Sequence[Line], levels: Levels, page: int) -> None:
    level = levels.of(group[0], page)
    if CELL in group[0].text:
        blocks.add(BlockKind.TABLE, "\n".join(line.text.rstrip() for line in group), page=page)
        return
    text = joined(group)
    if level:
        blocks.add(BlockKind.HEADING, text, level=level, page=page)
        return
    kind = BlockKind.LIST if is_item(text) else BlockKind.PARAGRAPH
    if is_caption(text):
        kind = BlockKind.CAPTION
    blocks.add(kind, text, page=page)


def _without_notes(lines: Sequence[Line], body: float) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines of a page, and apart from them those of the notes at its foot.

    They are smaller, and below all text of the usual size in their column.
    """
    if all(line.size > NOTE_SIZE * body for line in lines):
        return lines, ()
    lowest = [1.0] * STRIPES
    for line in lines:
        if line.size > NOTE_SIZE * body:
            for stripe in _stripes(line):
                lowest[stripe] = min(lowest[stripe], line.base)
    kept: list[Line] = []
    notes: list[Line] = []
    for line in lines:
        is_small = line.size <= NOTE_SIZE * body and CELL not in line.text
        floor = min(lowest[stripe] for stripe in _stripes(line))
        is_note = is_small and line.base < min(floor, NOTE_HEIGHT)
        (notes if is_note else kept).append(line)
    # Small print without any mark is a caption, or the source of a table.
    has_marks = any(_NOTE_MARK.match(line.text) for line in notes)
    return (kept, notes) if has_marks and kept else (lines, ())


def _stripes(line: Line) -> range:
    """Return over which of the page's vertical stripes a line goes."""
    left, right = sorted((line.left, line.right))
    first = min(max(int(left * STRIPES), 0), STRIPES - 1)
    return range(first, min(max(int(right * STRIPES), first), STRIPES - 1) + 1)


def _notes(lines: Sequence[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or _NOTE_MARK.match(line.text):
            groups.append([])
        groups[-1].append(line)
    return groups
