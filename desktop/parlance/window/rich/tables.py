"""Writes tables; those in right-to-left text have their columns in that order.

Qt lays a table out as a whole whenever a cell changes, so that a long one could not grow
without making the window wait. A long table is therefore several, one under the other,
whose columns have the widths that the first rows ask for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextLength

from parlance.window.rich.direction import direction_of
from parlance.window.rich.formats import CELL_PADDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextTableCell, QTextTableFormat

    from parlance.window.rich.formats import Formats
    from parlance.window.rich.inline import InlineWriter

ROWS: Final = 10
"""So many rows, the header included, are one table of the document."""

_NARROWEST, _WIDEST = 48.0, 320.0
"""Widths in pixels that columns ask for, at least and at most."""

_SLACK: Final = 16.0
"""Bold letters and code are wider than what is measured, and later rows may be."""

_NARROW: Final = 480.0
"""Tables that want to be wider are as wide as the text, which may be hardly wider itself."""

_LOOKED_AT: Final = 80

_Row = list[tuple[str, "Token"]]


@dataclass(frozen=True)
class TableShape:
    """What the parts of a long table have in common.

    Attributes:
        shares: widths of the columns, in per cent of the whole, as they are read.
        width: how wide the whole is, in pixels; None for as wide as the text.
        is_mirrored: whether the columns run from right to left.
    """

    shares: tuple[float, ...]
    width: float | None
    is_mirrored: bool


class TableWriter:
    """Writes the tokens of one table at a cursor."""

    def __init__(self, formats: Formats, inline: InlineWriter) -> None:
        """Write in `formats`, the inside of cells through `inline`."""
        self._formats = formats
        self._inline = inline

    def write(
        self,
        cursor: QTextCursor,
        tokens: Sequence[Token],
        shape: TableShape | None = None,
        *,
        is_followed: bool = False,
    ) -> TableShape | None:
        """Insert the table whose tokens these are, from `table_open` on.

        With a `shape` it is the rest of a table of that shape, and its header, which was
        written before, is left out. `is_followed` says that more rows will come, and that
        these fill their part. Returns the shape of a table in parts, None of a short one.
        """
        rows = _rows(tokens)
        if shape is None and not is_followed and len(rows) <= ROWS:
            self._write_part(cursor, rows, self._formats.table(), is_mirrored=_is_mirrored(rows))
            return None
        has_header = shape is None
        if shape is None:
            shape = self._shape_of(rows[:ROWS])
        else:
            rows = rows[1:]
        for start in range(0, len(rows), ROWS):
            is_last = start + ROWS >= len(rows) and not is_followed
            is_first = start == 0 and has_header
            form = self._formats.table() if is_first else self._formats.table_below()
            form.setBottomMargin(form.bottomMargin() if is_last else 0)
            _shape(form, shape)
            if not is_first:
                cursor.setBlockFormat(self._formats.seam())
                cursor.setBlockCharFormat(self._formats.seam_letters)
            part = rows[start : start + ROWS]
            self._write_part(cursor, part, form, is_mirrored=shape.is_mirrored)
            cursor.movePosition(QTextCursor.MoveOperation.End)
        return shape

    def _shape_of(self, rows: list[_Row]) -> TableShape:
        """Return the shape that the first rows of a table give it."""
        metrics = QFontMetricsF(self._formats.font)
        around = 2 * CELL_PADDING + _SLACK
        widths = [_NARROWEST] * max(len(row) for row in rows)
        for row in rows:
            for place, (_, inline) in enumerate(row):
                wanted = metrics.horizontalAdvance(inline.content[:_LOOKED_AT]) + around
                widths[place] = max(widths[place], min(wanted, _WIDEST))
        whole = sum(widths)
        shares = tuple(round(100 * width / whole, 2) for width in widths)
        return TableShape(shares, whole if whole < _NARROW else None, _is_mirrored(rows))

    def _write_part(
        self, cursor: QTextCursor, rows: list[_Row], form: QTextTableFormat, *, is_mirrored: bool
    ) -> None:
        columns = len(form.columnWidthConstraints()) or max(len(row) for row in rows)
        if is_mirrored:
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        table = cursor.insertTable(len(rows), columns, form)
        for number, row in enumerate(rows):
            is_header = number < form.headerRowCount()
            # Qt right-aligns a right-to-left table but leaves its columns in order.
            places = [(columns - 1 - n if is_mirrored else n, cell) for n, cell in enumerate(row)]
            # What is written later has to stand later: formulas are remembered by their places.
            for column, cell in reversed(places) if is_mirrored else places:
                self._cell(table.cellAt(number, column), cell, is_header=is_header)

    def _cell(self, place: QTextTableCell, cell: tuple[str, Token], *, is_header: bool) -> None:
        style, inline = cell
        if is_header:
            form = place.format()
            form.setBackground(self._formats.palette.colour("code"))
            place.setFormat(form)
        block = QTextBlockFormat()
        direction = direction_of(inline.content)
        if direction is not None:
            block.setLayoutDirection(direction)
        block.setAlignment(_alignment(style, direction))
        cursor = place.firstCursorPosition()
        cursor.setBlockFormat(block)
        self._inline.write(
            cursor,
            inline.children or [],
            heading=0 if is_header else None,
            isolate=direction == Qt.LayoutDirection.RightToLeft,
        )


def _rows(tokens: Sequence[Token]) -> list[_Row]:
    """Return the cells of each row: the style of its column and its text."""
    rows: list[_Row] = []
    style = ""
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrs.get("style", ""))
        elif token.type == "inline":
            rows[-1].append((style, token))
    return rows


def _shape(form: QTextTableFormat, shape: TableShape) -> None:
    """Give a part of a table the widths of the whole."""
    kind = QTextLength.Type
    width = (
        QTextLength(kind.PercentageLength, 100)
        if shape.width is None
        else QTextLength(kind.FixedLength, shape.width)
    )
    form.setWidth(width)
    shares = shape.shares[::-1] if shape.is_mirrored else shape.shares
    form.setColumnWidthConstraints([QTextLength(kind.PercentageLength, share) for share in shares])


def _is_mirrored(rows: list[_Row]) -> bool:
    words = "".join(cell.content for row in rows for _, cell in row)
    return direction_of(words) == Qt.LayoutDirection.RightToLeft


def _alignment(style: str, direction: Qt.LayoutDirection | None) -> Qt.AlignmentFlag:
    absolute = Qt.AlignmentFlag.AlignAbsolute
    if "right" in style:
        return Qt.AlignmentFlag.AlignRight | absolute
    if "center" in style:
        return Qt.AlignmentFlag.AlignHCenter
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | absolute
    return Qt.AlignmentFlag.AlignLeft
