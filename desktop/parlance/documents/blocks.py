"""Numbers blocks in reading order and knows under which headings each stands."""

from __future__ import annotations

from parlance.contract.document import Block, BlockKind


class BlockList:
    """Blocks as they are found."""

    def __init__(self) -> None:
        """Start with none."""
        self._blocks: list[Block] = []
        self._headings: list[tuple[int, str]] = []

    def add(self, kind: BlockKind, text: str, *, level: int = 0, page: int | None = None) -> None:
        """Append a block, unless it has no text; `level` is a heading's, from 1."""
        text = text.strip("\n").rstrip()
        if not text.strip():
            return
        if kind is BlockKind.HEADING:
            self._headings = [heading for heading in self._headings if heading[0] < level]
        section = tuple(title for _, title in self._headings)
        number = len(self._blocks)
        self._blocks.append(
            Block(id=number, kind=kind, text=text, level=level, page=page, section=section)
        )
        if kind is BlockKind.HEADING:
            self._headings.append((level, " ".join(text.split())))

    def result(self) -> tuple[Block, ...]:
        """Return all of them."""
        return tuple(self._blocks)


def first_heading(blocks: tuple[Block, ...]) -> str:
    """Return the first heading as one line; empty if there is none."""
    headings = (block.text for block in blocks if block.kind is BlockKind.HEADING)
    return " ".join(next(headings, "").split())
