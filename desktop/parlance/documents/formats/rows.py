"""Rows of a sheet or a table of text become blocks that a model can read one at a time."""

from __future__ import annotations

import itertools
import math
from collections import deque
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentWarning
from parlance.documents.wire import Blocks, Warned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.documents.blocks import BlockList

BLOCK_ROWS = 50
BLOCK_LETTERS = 4000
"""A table's block has at most so many rows and, but for one row, letters."""

MAX_ROWS = 5000
"""Of a sheet with more rows the first and last are read, and its columns are counted."""

FIRST_ROWS = 1000
LAST_ROWS = 200
ALIVE_ROWS = 20_000
"""After so many rows something is sent: the parent ends a reader that is silent."""

NUMERIC_SHARE = 0.9
TITLED_COLUMNS = 3
NUMBER_LETTERS = 40
"""What is longer is a key or noise, and arithmetic with it would have no end."""

_NUMBER_STARTS = frozenset("+-.0123456789")

Row = list[str]


def add_rows(
    blocks: BlockList, rows: Iterable[Row], sheet: str | None = None
) -> Iterator[Blocks | Warned]:
    """Append rows of cells as tables, with the header above each, and yield part by part."""
    filled = (row for row in rows if any(cell.strip() for cell in row))
    start = list(itertools.islice(filled, MAX_ROWS + 1))
    if len(start) <= MAX_ROWS:
        table = _Table(blocks, _without_empty_columns(start), sheet)
        for row in table.body:
            table.add(row)
            if blocks.ready:
                yield Blocks(blocks=blocks.take())
        table.flush()
    else:
        yield Warned(warning=DocumentWarning.ROWS_LEFT_OUT)
        yield from _large(blocks, start, filled, sheet)
    yield Blocks(blocks=blocks.take())


def add_whole_table(blocks: BlockList, rows: list[Row]) -> None:
    """Append all rows of a table that stands among other text, however many."""
    table = _Table(blocks, _without_empty_columns([row for row in rows if any(row)]), None)
    for row in table.body:
        table.add(row)
    table.flush()


def _large(
    blocks: BlockList, start: list[Row], rest: Iterator[Row], sheet: str | None
) -> Iterator[Blocks]:
    table = _Table(blocks, start, sheet)
    counts = _Counts(table.header)
    rows = itertools.chain(table.body, rest)
    last: deque[Row] = deque(maxlen=LAST_ROWS)
    while batch := list(itertools.islice(rows, ALIVE_ROWS)):
        first = max(0, FIRST_ROWS - counts.rows)
        counts.take(batch)
        for row in batch[:first]:
            table.add(row)
        last.extend(batch[first:])
        yield Blocks(blocks=blocks.take())
    table.flush()
    blocks.add(BlockKind.PARAGRAPH, counts.text(), sheet=sheet)
    for row in last:
        table.add(row)
    table.flush()


class _Table:
    """A table that is written block by block."""

    def __init__(self, blocks: BlockList, rows: list[Row], sheet: str | None) -> None:
        self._blocks = blocks
        self._sheet = sheet
        self._pending: list[Row] = []
        self._letters = 0
        width = max(map(_filled, rows[:BLOCK_ROWS]), default=0)
        at = 0
        # What stands alone above a table of several columns is its title.
        while width >= TITLED_COLUMNS and at < len(rows) - 1 and _filled(rows[at]) == 1:
            blocks.add(BlockKind.PARAGRAPH, "".join(rows[at]).strip(), sheet=sheet)
            at += 1
        self.header = rows[at] if at < len(rows) - 1 and _is_header(rows[at]) else []
        self.body = rows[at + bool(self.header) :]

    def add(self, row: Row) -> None:
        """Append a row; a full block is written first."""
        letters = sum(map(len, row))
        full = self._letters + letters > BLOCK_LETTERS or len(self._pending) >= BLOCK_ROWS
        if self._pending and full:
            self.flush()
        self._pending.append(row)
        self._letters += letters

    def flush(self) -> None:
        """Write the rows that wait."""
        if self._pending:
            rows = [self.header, *self._pending] if self.header else self._pending
            self._blocks.add_table(rows, sheet=self._sheet)
        self._pending, self._letters = [], 0


class _Counts:
    """What can be said of all rows of a table: how many, and of its columns of numbers."""

    def __init__(self, header: Row) -> None:
        self.rows = 0
        self._header = header
        self._columns: list[_Column] = []

    def take(self, rows: list[Row]) -> None:
        """Count rows."""
        self.rows += len(rows)
        for number, cells in enumerate(itertools.zip_longest(*rows, fillvalue="")):
            if number == len(self._columns):
                self._columns.append(_Column())
            self._columns[number].take(cells)

    def text(self) -> str:
        """Return the counts as lines of text."""
        left_out = f"rows {FIRST_ROWS + 1} to {self.rows - LAST_ROWS} are left out here"
        lines = [f"The table has {self.rows} rows; {left_out}."]
        for number, column in enumerate(self._columns):
            name = self._header[number] if number < len(self._header) else ""
            counted = column.text()
            if counted:
                lines.append(f"{name or f'Column {number + 1}'}: {counted}")
        return "\n".join(lines)


class _Column:
    """The numbers of one column, as far as it is one of numbers; whole ones stay exact."""

    def __init__(self) -> None:
        self._is_text = False
        self._numbers = 0
        self._least: float = 0
        self._most: float = 0
        self._sum: float = 0

    def take(self, cells: Sequence[str]) -> None:
        """Count cells."""
        filled = [cell for cell in cells if cell]
        if self._is_text or not filled:
            return
        numbers = _numbers(filled)
        if len(numbers) < NUMERIC_SHARE * len(filled):
            self._is_text = True
            return
        least, most = min(numbers), max(numbers)
        self._least = min(self._least, least) if self._numbers else least
        self._most = max(self._most, most) if self._numbers else most
        self._numbers += len(numbers)
        self._sum += sum(numbers)

    def text(self) -> str:
        """Return least, most and sum; empty if this is no column of numbers."""
        if self._is_text or not self._numbers:
            return ""
        least, most, total = map(_shown, (self._least, self._most, self._sum))
        return f"{self._numbers} numbers, from {least} to {most}, sum {total}"


def _numbers(cells: Sequence[str]) -> Sequence[float]:
    """Return the cells that are numbers; fast if all of them are."""
    if max(map(len, cells)) > NUMBER_LETTERS:
        cells = [cell for cell in cells if len(cell) <= NUMBER_LETTERS]
    try:
        return list(map(int, cells))
    except ValueError:
        pass
    try:
        numbers = list(map(float, cells))
    except ValueError:
        numbers = []
    if numbers and math.isfinite(sum(numbers)):
        return numbers
    return [number for cell in cells if (number := _number(cell)) is not None]


def _number(cell: str) -> float | None:
    if cell[:1] not in _NUMBER_STARTS or len(cell) > NUMBER_LETTERS:
        return None
    try:
        number = int(cell) if cell.isdecimal() else float(cell)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _shown(number: float) -> str:
    return str(number) if isinstance(number, int) else f"{number:.15g}"


def _is_header(row: Sequence[str]) -> bool:
    """Whether a first row names columns: none of its cells is a number."""
    return all(not cell or _number(cell) is None for cell in row)


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _without_empty_columns(rows: list[Row]) -> list[Row]:
    width = max(map(len, rows), default=0)
    used = [False] * width
    for row in rows:
        for at, cell in enumerate(row):
            used[at] = used[at] or bool(cell.strip())
    if all(used):
        return rows
    return [list(itertools.compress(row, used)) for row in rows]
