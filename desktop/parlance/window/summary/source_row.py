"""Lays out and paints one piece of a document: a paragraph, a line, a row of cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPen, QTextCharFormat, QTextLayout, QTextOption

from parlance.contract.document import BlockKind
from parlance.window.parts.fonts import code_font, text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.utf16 import utf16_length
from parlance.window.rich.direction import LINE_SEPARATOR, direction_of
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from parlance.contract.document import Block
    from parlance.window.summary.source_pieces import Piece
    from parlance.window.theme import Palette

_LINE_HEIGHT = 1.42
_HEADINGS: Final = {1: 1.4, 2: 1.22, 3: 1.1}
_LIST_INDENT = 22.0
_QUOTE_INDENT = 16.0
_CELL = 8.0
_NARROWEST_CELL = 72.0
_LONGEST_MEASURED = 40
_MARKERS: Final = "-•*–◦▪‣"
_READING = 14
_WIDE_SPACE: Final = "\u2003"
"""Stands for a tab: one character for one, so that places in the text stay right."""


class Highlight(NamedTuple):
    """A part of a block's text (code points) in a colour."""

    start: int
    end: int
    colour: QColor


@dataclass
class _Part:
    """A run of text in the row: its layout, its place, and where it begins in the block."""

    layout: QTextLayout
    left: float
    top: float
    start: int
    text: str


class TableShape(NamedTuple):
    """The columns of a table: their shares of the width, and whether they are mirrored."""

    shares: tuple[float, ...]
    mirrored: bool


def table_shape(rows: Sequence[str]) -> TableShape:
    """Return the columns of a table from some of its rows (cells between tabs)."""
    longest: list[int] = []
    for row in rows:
        for column, cell in enumerate(row.split("\t")):
            if column == len(longest):
                longest.append(0)
            longest[column] = max(longest[column], min(len(cell), _LONGEST_MEASURED))
    widths = [4 + each for each in longest]
    mirrored = direction_of("".join(rows)) == Qt.LayoutDirection.RightToLeft
    return TableShape(tuple(each / sum(widths) for each in widths), mirrored)


class SourceRow:
    """One piece, laid out for a width; its height is in pixels.

    Attributes:
        height: of the whole row, with the room around the text.
    """

    def __init__(
        self, block: Block, piece: Piece, width: int, *, table: TableShape | None, mirrored: bool
    ) -> None:
        """Lay out; `mirrored` is the direction of text without letters."""
        self._block = block
        self._width = float(width)
        own = direction_of(block.text[piece.start : piece.end]) or direction_of(block.text)
        away = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self.direction = own or away
        self._is_first = piece.start == 0
        self._is_last = piece.end >= len(block.text)
        self._above, self._below = self._margins()
        self._parts: list[_Part] = []
        self._cells: list[QRectF] = []
        self._marker = ""
        if table is not None and len(table.shares) * scaled(_NARROWEST_CELL) <= width:
            bottom = self._lay_out_cells(piece, table)
        else:
            bottom = self._lay_out_text(piece)
        self.height = round(bottom + self._below + 0.5)

    @property
    def is_mirrored(self) -> bool:
        """Whether the text runs from right to left."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    def _margins(self) -> tuple[float, float]:
        match self._block.kind:
            case BlockKind.HEADING:
                return 18.0, 4.0
            case BlockKind.TABLE:
                return (8.0 if self._is_first else 0.0), (8.0 if self._is_last else 0.0)
            case BlockKind.CODE:
                return (12.0 if self._is_first else 0.0), (12.0 if self._is_last else 0.0)
            case BlockKind.LIST:
                return 2.0, 6.0 if self._is_last else 2.0
            case _:
                return (6.0 if self._is_first else 0.0), (8.0 if self._is_last else 0.0)

    def _font(self) -> QFont:
        match self._block.kind:
            case BlockKind.HEADING:
                size = _READING * _HEADINGS.get(self._block.level, 1.0)
                return text_font(size, QFont.Weight.DemiBold)
            case BlockKind.CODE:
                return code_font(TypeSize.META)
            case BlockKind.TABLE | BlockKind.CAPTION | BlockKind.NOTE:
                return text_font(TypeSize.INTERFACE)
            case _:
                return text_font(_READING)

    # Layout ------------------------------------------------------------------------------

    def _lay_out_text(self, piece: Piece) -> float:
        text = self._block.text[piece.start : piece.end]
        indent = 0.0
        if self._block.kind is BlockKind.LIST:
            indent = scaled(_LIST_INDENT)
            has_own = text.lstrip()[:1] in _MARKERS or text.lstrip()[:1].isdigit()
            self._marker = "" if has_own or not text.strip() else "•"
        elif self._block.kind is BlockKind.QUOTE:
            indent = _QUOTE_INDENT
        elif self._block.kind is BlockKind.CODE:
            indent = _CELL
        left = 0.0 if self.is_mirrored else indent
        shown = text.replace("\n", LINE_SEPARATOR)
        if self._block.kind is BlockKind.TABLE:
            shown = shown.replace("\t", _WIDE_SPACE)
        layout, height = self._layout(shown, self._width - indent, self.direction)
        self._parts.append(_Part(layout, left, self._above, piece.start, text))
        return self._above + height

    def _lay_out_cells(self, piece: Piece, table: TableShape) -> float:
        start, tallest, left = piece.start, 0.0, 0.0
        text = self._block.text[piece.start : piece.end]
        placed: list[tuple[float, float]] = []
        # A row with more cells than columns keeps them all in its last one.
        for column, cell in enumerate(text.split("\t", len(table.shares) - 1)):
            width = table.shares[column] * self._width
            x = self._width - left - width if table.mirrored else left
            direction = direction_of(cell) or self.direction
            shown = cell.replace("\t", _WIDE_SPACE)
            layout, height = self._layout(shown, width - 2 * _CELL, direction)
            self._parts.append(_Part(layout, x + _CELL, self._above + 5, start, cell))
            placed.append((x, width))
            tallest = max(tallest, height)
            left += width
            start += len(cell) + 1
        bottom = self._above + tallest + 10
        # A row's lower border is the upper one of the next, which begins at a whole pixel.
        height = round(bottom + self._below + 0.5) - self._below - self._above
        self._cells = [QRectF(x, self._above, width, height) for x, width in placed]
        return bottom

    def _layout(
        self, text: str, width: float, direction: Qt.LayoutDirection
    ) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, self._font())
        # A bare layout does not mirror its alignment as a document does.
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(8.0, width))
            line.setPosition(QPointF(0, top))
            top += line.height() * _LINE_HEIGHT
        layout.endLayout()
        return layout, top

    # Painting ----------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, origin: QPointF, palette: Palette, marks: Sequence[Highlight]
    ) -> None:
        """Paint the row with its upper left corner at `origin`."""
        self._paint_ground(painter, origin, palette)
        muted = self._block.kind in (BlockKind.CAPTION, BlockKind.NOTE, BlockKind.QUOTE)
        painter.setPen(palette.colour("muted" if muted else "text"))
        for part in self._parts:
            place = QPointF(origin.x() + part.left, origin.y() + part.top)
            part.layout.draw(painter, place, _formats(part, marks))
        if self._marker:
            self._paint_marker(painter, origin)

    def _paint_ground(self, painter: QPainter, origin: QPointF, palette: Palette) -> None:
        if self._block.kind is BlockKind.CODE:
            top = origin.y() + (self._above - 8 if self._is_first else 0)
            bottom = origin.y() + self.height - (self._below - 8 if self._is_last else 0)
            painter.fillRect(
                QRectF(origin.x(), top, self._width, bottom - top), palette.colour("code")
            )
        elif self._block.kind is BlockKind.QUOTE:
            left = origin.x() + (self._width - 3 if self.is_mirrored else 0)
            painter.fillRect(
                QRectF(left, origin.y() + self._above, 3, self.height - self._above - self._below),
                palette.colour("strong"),
            )
        painter.setPen(QPen(palette.colour("strong"), 1))
        for cell in self._cells:
            painter.drawRect(cell.translated(origin))

    def _paint_marker(self, painter: QPainter, origin: QPointF) -> None:
        left = self._width - scaled(_LIST_INDENT) if self.is_mirrored else 0.0
        metrics = painter.fontMetrics()
        place = QRectF(
            origin.x() + left, origin.y() + self._above, scaled(_LIST_INDENT), metrics.height() + 2
        )
        painter.setFont(self._font())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._marker)


def _formats(part: _Part, marks: Sequence[Highlight]) -> list[QTextLayout.FormatRange]:
    """Return the highlights of a part, in UTF-16 units as Qt counts."""
    made: list[QTextLayout.FormatRange] = []
    for mark in marks:
        start = max(0, mark.start - part.start)
        end = min(len(part.text), mark.end - part.start)
        if start < end:
            form = QTextCharFormat()
            form.setBackground(mark.colour)
            coloured = QTextLayout.FormatRange()
            coloured.start = utf16_length(part.text[:start])
            coloured.length = utf16_length(part.text[start:end])
            coloured.format = form
            made.append(coloured)
    return made
