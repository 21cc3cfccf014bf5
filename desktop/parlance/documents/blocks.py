"""Numbers blocks in reading order and knows under which headings each stands."""

from __future__ import annotations

from parlance.contract.document import BETWEEN_BLOCKS, Block, BlockKind
from parlance.documents.cleaning import clean

CELL, ROW = "\t", "\n"
PART_LETTERS = 200_000
"""So much text is sent at a time: what was sent stands when the reader has to be ended."""


class BlockList:
    """Blocks as they are found."""

    def __init__(self) -> None:
        """Start with none."""
        self._blocks: list[Block] = []
        self._headings: list[tuple[int, str]] = []
        self._end = 0
        self._taken = 0
        self._taken_end = 0

    @property
    def ready(self) -> bool:
        """Whether enough was added since the last `take` to be worth sending."""
        return self._end - self._taken_end >= PART_LETTERS

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        page: int | None = None,
        slide: int | None = None,
        sheet: str | None = None,
    ) -> None:
        """Append a block, unless it has no text; `level` is a heading's, from 1.

        What nobody would see is taken out of the text (`cleaning`).
        """
        text = clean(text).strip("\n").rstrip()
        if not text.strip():
            return
        if kind is BlockKind.HEADING:
            level = min(max(level, 1), 6)
            self._headings = [heading for heading in self._headings if heading[0] < level]
        section = tuple(title for _, title in self._headings)
        start = self._end + len(BETWEEN_BLOCKS) if self._blocks else 0
        self._end = start + len(text)
        self._blocks.append(
            Block(
                id=len(self._blocks),
                kind=kind,
                text=text,
                level=level,
                page=page,
                slide=slide,
                sheet=sheet,
                section=section,
                start=start,
            )
        )
        if kind is BlockKind.HEADING:
            self._headings.append((level, " ".join(text.split())))

    def add_table(
        self,
        rows: list[list[str]],
        *,
        page: int | None = None,
        slide: int | None = None,
        sheet: str | None = None,
    ) -> None:
        """Append rows of cells as one block; what breaks lines in a cell becomes a space."""
        lines = (CELL.join(" ".join(cell.split()) for cell in row).rstrip() for row in rows)
        text = ROW.join(line for line in lines if line)
        self.add(BlockKind.TABLE, text, page=page, slide=slide, sheet=sheet)

    def take(self) -> tuple[Block, ...]:
        """Return the blocks that were added since this was last asked."""
        fresh = tuple(self._blocks[self._taken :])
        self._taken = len(self._blocks)
        self._taken_end = self._end
        return fresh

    def result(self) -> tuple[Block, ...]:
        """Return all of them."""
        return tuple(self._blocks)


def first_heading(blocks: tuple[Block, ...]) -> str:
    """Return the first heading as one line; empty if there is none."""
    headings = (block.text for block in blocks if block.kind is BlockKind.HEADING)
    return " ".join(next(headings, "").split())
