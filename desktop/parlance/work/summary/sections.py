"""The sections of a document, as a summary section by section has them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Block, Document

MOST_SECTIONS = 60
PARTS = 6
"""A document without headings is told in so many parts, named by their pages."""


class Section(msgspec.Struct, frozen=True):
    """Blocks from `start` up to the next section; `title` may be empty."""

    title: str
    start: int


def sections_of(document: Document, most: int = MOST_SECTIONS) -> list[Section]:
    """Return the sections, in reading order; the first begins with the first block.

    They are those of the highest level of headings that has two or more, unless there are
    more than `most` of them: their neighbours are told together then.
    """
    headings = document.outline
    levels = Counter(heading.level for heading in headings)
    level = next((level for level in sorted(levels) if levels[level] > 1), 0)
    chosen = [heading for heading in headings if heading.level <= level]
    sections = [Section(_title(heading), heading.id) for heading in chosen]
    if not sections:
        sections = _parts(document)
    if sections and sections[0].start > 0:
        sections.insert(0, Section("", 0))
    return _fewer(_filled(sections, document), most)


def section_index(sections: Sequence[Section], block: int) -> int:
    """Return in which of the sections a block is."""
    return max(0, bisect_right([section.start for section in sections], block) - 1)


def _title(heading: Block) -> str:
    return " ".join(heading.text.split())


def _filled(sections: list[Section], document: Document) -> list[Section]:
    """Return the sections without those that are a heading and nothing else."""
    ends = [section.start for section in sections[1:]] + [len(document.blocks)]
    return [s for s, end in zip(sections, ends, strict=True) if end - s.start > 1 or not s.title]


def _parts(document: Document) -> list[Section]:
    blocks = document.blocks
    count = min(PARTS, len(blocks))
    starts = sorted({round(number * len(blocks) / count) for number in range(count)})
    if not document.pages or len(starts) < 2:  # noqa: PLR2004 - one part needs no name
        return [Section("", start) for start in starts[:1]]
    ends = [*starts[1:], len(blocks)]
    return [
        Section(_pages(blocks[start], blocks[end - 1]), start)
        for start, end in zip(starts, ends, strict=True)
    ]


def _pages(first: Block, last: Block) -> str:
    start, end = (block.page or block.slide or 0 for block in (first, last))
    return f"{start}–{end}" if start != end else str(start)


def _fewer(sections: list[Section], most: int) -> list[Section]:
    step = -(-len(sections) // most)
    if step <= 1:
        return sections
    groups = [sections[start : start + step] for start in range(0, len(sections), step)]
    return [
        Section(" · ".join(s.title for s in (group[0], group[-1]) if s.title), group[0].start)
        for group in groups
    ]
