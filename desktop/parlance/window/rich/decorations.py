"""What is painted under rich text: code cards, quotation bars, thematic breaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCursor

from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.rich.formats import (
    CARD_HEADER,
    CARD_PADDING,
    CELL_PADDING,
    LIST_INDENT,
    QUOTE_DEPTH,
    QUOTE_INDENT,
    RULE,
)
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

    from parlance.window.rich.builder import CodeCard
    from parlance.window.theme import Palette

CARD_FOOT: Final = 10
"""Room in the card below the last line of code."""

_FAR: Final = 100_000
_AROUND: Final = CARD_HEADER + 40
"""A card or a bar reaches so far beyond its first and last line, at most."""


def card_rect(document: QTextDocument, card: CodeCard) -> QRectF:
    """Return where a code card stands in its document."""
    layout = document.documentLayout()
    first = document.findBlockByNumber(card.first)
    last = document.findBlockByNumber(card.last)
    top = layout.blockBoundingRect(first).top()
    bottom = layout.blockBoundingRect(last).bottom()
    form = first.blockFormat()
    left = form.indent() * scaled(LIST_INDENT) + form.leftMargin() - CARD_PADDING
    head = scaled(CARD_HEADER) + 8
    return QRectF(left, top - head, document.textWidth() - left, bottom - top + head + CARD_FOOT)


def paint_card(painter: QPainter, palette: Palette, rect: QRectF, card: CodeCard) -> None:
    """Paint a code card with the name of its language."""
    painter.setPen(QPen(palette.colour("border"), 1))
    painter.setBrush(palette.colour("code"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    under = rect.top() + scaled(CARD_HEADER) - 0.5
    painter.drawLine(QPointF(rect.left() + 1, under), QPointF(rect.right() - 1, under))
    painter.setFont(text_font(TypeSize.META))
    painter.setPen(palette.colour("muted"))
    head = QRectF(rect.left() + CARD_PADDING, rect.top(), rect.width(), scaled(CARD_HEADER))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(head, flags | Qt.AlignmentFlag.AlignAbsolute, card.language or "text")


def shown_blocks(document: QTextDocument, shown: QRectF) -> tuple[QTextBlock, QTextBlock]:
    """Return the first and the last block that `shown` can touch, with what surrounds them."""
    layout, fuzzy = document.documentLayout(), Qt.HitTestAccuracy.FuzzyHit
    top = max(0.0, shown.top() - scaled(_AROUND))
    first = document.findBlock(layout.hitTest(QPointF(0, top), fuzzy))
    bottom = shown.bottom() + scaled(_AROUND)
    if bottom > layout.documentSize().height() - scaled(_AROUND):
        return first, document.lastBlock()  # to look there takes Qt longest
    last = document.findBlock(layout.hitTest(QPointF(_FAR, bottom), fuzzy))
    return first, last if last.isValid() else document.lastBlock()


def shown_cards(
    document: QTextDocument, cards: Sequence[CodeCard], shown: QRectF
) -> Sequence[CodeCard]:
    """Return those of `cards`, which are in order, that `shown` can touch."""
    if not cards:
        return cards
    first, last = shown_blocks(document, shown)
    begin = bisect_left(cards, first.blockNumber(), key=lambda card: card.last)
    end = bisect_right(cards, last.blockNumber(), key=lambda card: card.first)
    return cards[begin:end]


def paint_marks(
    painter: QPainter, palette: Palette, document: QTextDocument, shown: QRectF
) -> None:
    """Paint quotation bars and thematic breaks that `shown` touches."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.colour("strong"))
    layout = document.documentLayout()
    block, last = shown_blocks(document, shown)
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        form = block.blockFormat()
        depth, is_rule = form.intProperty(QUOTE_DEPTH), form.intProperty(RULE)
        if depth or is_rule:
            rect = layout.blockBoundingRect(block)
            _paint_bars(painter, block, rect, depth)
            if is_rule:
                y = round(rect.center().y())
                painter.drawRect(QRectF(0, y, document.textWidth(), 1))
        block = block.next()


def paint_grids(
    painter: QPainter, palette: Palette, document: QTextDocument, shown: QRectF
) -> None:
    """Paint the lines of the tables that `shown` touches."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(palette.colour("strong"), 1))
    block, last = shown_blocks(document, shown)
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        table = _table_of(block)
        if table is None:
            block = block.next()
        else:
            _paint_grid(painter, document, table)
            block = document.findBlock(table.lastPosition() + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _paint_grid(painter: QPainter, document: QTextDocument, table: QTextTable) -> None:
    layout = document.documentLayout()

    def inside(row: int, column: int) -> QRectF:
        return layout.blockBoundingRect(table.cellAt(row, column).firstCursorPosition().block())

    rows, columns = range(table.rows()), range(table.columns())
    tops = [round(inside(row, 0).top()) - CELL_PADDING for row in rows]
    last = max(inside(rows[-1], column).bottom() for column in columns)
    across = [*tops, round(last) + CELL_PADDING]
    lefts = [round(inside(0, column).left()) - CELL_PADDING for column in columns]
    right = round(inside(0, columns[-1]).right()) + CELL_PADDING
    down = [*lefts, min(right, round(document.textWidth()) - 1)]
    for y in across:
        painter.drawLine(down[0], y, down[-1], y)
    for x in down:
        painter.drawLine(x, across[0], x, across[-1])


def _paint_bars(painter: QPainter, block: QTextBlock, rect: QRectF, depth: int) -> None:
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    width = block.document().textWidth()
    for level in range(depth):
        left = scaled(QUOTE_INDENT) * level
        x = width - left - 3 if mirrored else left
        painter.drawRoundedRect(QRectF(x, rect.top() - 4, 3, rect.height() + 8), 1.5, 1.5)
