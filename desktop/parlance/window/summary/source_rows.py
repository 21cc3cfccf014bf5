"""The rows of a document: made a share at a time, laid out when they are asked for."""

from __future__ import annotations

import sys
import time
from bisect import bisect_right
from collections import OrderedDict
from itertools import islice
from typing import TYPE_CHECKING, Final

from parlance.contract.document import BlockKind
from parlance.window.summary.source_heights import SourceHeights
from parlance.window.summary.source_pieces import estimate, pieces_of
from parlance.window.summary.source_row import SourceRow, table_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Block
    from parlance.window.summary.source_pieces import Piece
    from parlance.window.summary.source_row import TableShape

_AT_ONCE: Final = 250
_BUDGET_S: Final = 0.004
_FAR: Final = sys.maxsize
_KEPT_ROWS: Final = 300
_TABLE_ROWS_LOOKED_AT: Final = 30
_TABLE_LENGTH_LOOKED_AT: Final = 6000


class SourceRows:
    """Pieces of blocks as rows, with their heights in pixels.

    Attributes:
        heights: of the rows that exist so far; estimated until they are laid out.
    """

    def __init__(self, blocks: Sequence[Block] = ()) -> None:
        """Show `blocks`; their first rows are made at once."""
        self.heights = SourceHeights()
        self._blocks = blocks
        self._pieces: list[Piece] = []
        self._coming = pieces_of(blocks)
        self._kept: OrderedDict[int, SourceRow] = OrderedDict()
        self._tables: dict[int, TableShape] = {}
        self._width = 0
        self._mirrored = False
        self.make_more()

    def __len__(self) -> int:
        return len(self._pieces)

    @property
    def laid_out(self) -> int:
        """How many rows are laid out, visible or kept."""
        return len(self._kept)

    def make_more(self) -> bool:
        """Make more rows for some milliseconds; return False if none are left to make."""
        end = time.perf_counter() + _BUDGET_S
        while self._make_some():
            if time.perf_counter() > end:
                return True
        return False

    def _make_some(self) -> bool:
        made = list(islice(self._coming, _AT_ONCE))
        self._pieces += made
        self.heights.extend([estimate(self._blocks[piece.block], piece) for piece in made])
        return bool(made)

    def lay_out_for(self, width: int, *, mirrored: bool) -> None:
        """Lay rows out for a width from now on; what is without letters in a direction."""
        if (width, mirrored) != (self._width, self._mirrored):
            self._width, self._mirrored = width, mirrored
            self._kept.clear()
            self.heights.forget_measures()

    def piece(self, row: int) -> Piece:
        """Return the part of which block a row shows."""
        return self._pieces[row]

    def row_of(self, block: int, start: int = 0) -> int:
        """Return the row of a place in a block (code points)."""
        while not self._pieces or self._pieces[-1][:2] <= (block, start):
            if not self._make_some():
                break
        return bisect_right(self._pieces, (block, start, _FAR)) - 1

    def measure(self, row: int) -> int:
        """Lay a row out if it has not been; return by how much its height differs."""
        if self.heights.is_measured(row):
            return 0
        return self.heights.measure(row, self.laid_out_row(row).height)

    def laid_out_row(self, row: int) -> SourceRow:
        """Return a row that can be painted."""
        found = self._kept.get(row)
        if found is not None:
            self._kept.move_to_end(row)
            return found
        piece = self._pieces[row]
        block = self._blocks[piece.block]
        table = self._table(piece.block, block) if block.kind is BlockKind.TABLE else None
        made = SourceRow(block, piece, self._width, table=table, mirrored=self._mirrored)
        self._kept[row] = made
        while len(self._kept) > _KEPT_ROWS:
            self._kept.popitem(last=False)
        return made

    def _table(self, number: int, block: Block) -> TableShape:
        if number not in self._tables:
            lines = block.text[:_TABLE_LENGTH_LOOKED_AT].split("\n")
            self._tables[number] = table_shape(lines[:_TABLE_ROWS_LOOKED_AT])
        return self._tables[number]
