"""Writes tables; those in right-to-left text have their columns in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat

from parlance.window.rich.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextCursor, QTextTable

    from parlance.window.rich.formats import Formats
    from parlance.window.rich.inline import InlineWriter


class TableWriter:
    """Writes the tokens of one table at a cursor."""

    def __init__(self, formats: Formats, inline: InlineWriter) -> None:
        """Write in `formats`, the inside of cells through `inline`."""
        self._formats = formats
        self._inline = inline

    def write(self, cursor: QTextCursor, tokens: Sequence[Token]) -> None:
        """Insert the table whose tokens these are, from `table_open` on."""
        rows = _rows(tokens)
        columns = max(len(row) for row in rows)
        words = "".join(cell.content for row in rows for _, cell in row)
        mirrored = direction_of(words) == Qt.LayoutDirection.RightToLeft
        form = self._formats.table()
        if mirrored:
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        table = cursor.insertTable(len(rows), columns, form)
        for number, row in enumerate(rows):
            for place, (style, inline) in enumerate(row):
                # Qt right-aligns a right-to-left table but leaves its columns in order.
                column = columns - 1 - place if mirrored else place
                self._cell(table, number, column, (style, inline))

    def _cell(self, table: QTextTable, row: int, column: int, cell: tuple[str, Token]) -> None:
        style, inline = cell
        is_header = row == 0
        place = table.cellAt(row, column)
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


def _rows(tokens: Sequence[Token]) -> list[list[tuple[str, Token]]]:
    """Return the cells of each row: the style of its column and its text."""
    rows: list[list[tuple[str, Token]]] = []
    style = ""
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrs.get("style", ""))
        elif token.type == "inline":
            rows[-1].append((style, token))
    return rows


def _alignment(style: str, direction: Qt.LayoutDirection | None) -> Qt.AlignmentFlag:
    absolute = Qt.AlignmentFlag.AlignAbsolute
    if "right" in style:
        return Qt.AlignmentFlag.AlignRight | absolute
    if "center" in style:
        return Qt.AlignmentFlag.AlignHCenter
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | absolute
    return Qt.AlignmentFlag.AlignLeft
