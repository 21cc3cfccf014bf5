"""Gathers what a walker finds: lists and listings put together, notes behind their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.documents.blocks import CELL, ROW, BlockList
from parlance.documents.office.markup import prose
from parlance.documents.wire import Blocks, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.document import Block, DocumentWarning

LINES_LETTERS = 2_000
"""A longer list becomes several blocks: numbered clauses may be a whole contract."""
PART_LETTERS = 50_000
"""So much is found before it is sent."""

INDENT = "  "
BULLET = "-"


class Gathering:
    """Blocks in reading order, and what their reader should know.

    Attributes:
        slide: where the next blocks stand, from 1; None where there are no slides.
    """

    def __init__(self) -> None:
        """Start with nothing."""
        self.slide: int | None = None
        self._titled = True
        self._blocks = BlockList()
        self._lines: list[str] = []
        self._lines_letters = 0
        self._kind = BlockKind.LIST
        self._notes: list[str] = []
        self._warned: list[DocumentWarning] = []
        self._told: set[DocumentWarning] = set()
        self._letters = 0

    def begin_slide(self, number: int) -> None:
        """Go on with slide `number`; until it has a heading it is under none."""
        self.slide = number
        self._titled = False

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """Append a block of its own."""
        self._end_lines()
        self._titled = self._titled or (kind is BlockKind.HEADING and bool(text.strip()))
        self._add(kind, prose(text), level)

    def add_item(self, text: str, sign: str, depth: int) -> None:
        """Append an item to the list that is open; `sign` may be empty, `depth` is from 0."""
        text = prose(text).replace("\n", " ")
        if text:
            self._append(BlockKind.LIST, INDENT * depth + (f"{sign} {text}" if sign else text))

    def add_code(self, line: str) -> None:
        """Append a line, or some, to the listing that is open."""
        self._append(BlockKind.CODE, line.rstrip())

    def add_table(self, rows: Sequence[Sequence[str]]) -> None:
        """Append rows of cells."""
        self._end_lines()
        lines = (CELL.join(" ".join(cell.split()) for cell in row).rstrip() for row in rows)
        self._add(BlockKind.TABLE, ROW.join(line for line in lines if line))

    def add_notes(self, notes: Sequence[str]) -> None:
        """Append notes to what was added last; those to an open list wait for its end."""
        self._notes.extend(notes)
        if not self._lines:
            self._end_lines()

    def warn(self, warning: DocumentWarning) -> None:
        """Tell the reader of the document, once."""
        if warning not in self._told:
            self._told.add(warning)
            self._warned.append(warning)

    def parts(self, *, ends: bool = False) -> Iterator[Blocks | Warned]:
        """Yield what is to be sent by now; everything where a slide or the document `ends`."""
        if ends:
            self._end_lines()
        while self._warned:
            yield Warned(warning=self._warned.pop(0))
        if ends or self._letters > PART_LETTERS:
            blocks = tuple(self._placed(block) for block in self._blocks.take())
            self._letters = 0
            if blocks:
                yield Blocks(blocks=blocks)

    def _placed(self, block: Block) -> Block:
        # Without a title of its own a slide would be under the title of the one before.
        return block if self._titled else msgspec.structs.replace(block, section=())

    def _append(self, kind: BlockKind, line: str) -> None:
        if self._lines and self._kind is not kind:
            self._end_lines()
        self._kind = kind
        self._lines.append(line)
        self._lines_letters += len(line)
        if self._lines_letters > LINES_LETTERS:
            self._end_lines()

    def _end_lines(self) -> None:
        lines, notes = self._lines, self._notes
        self._lines, self._notes, self._lines_letters = [], [], 0
        if lines:
            self._add(self._kind, "\n".join(lines))
        for note in notes:
            self._add(BlockKind.NOTE, prose(note))

    def _add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        self._letters += len(text)
        self._blocks.add(kind, text, level=level, slide=self.slide)
