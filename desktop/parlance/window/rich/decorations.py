"""What is painted under rich text: code cards, quotation bars, thematic breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from parlance.window.parts.fonts import text_font
from parlance.window.rich.formats import (
    CARD_HEADER,
    CARD_PADDING,
    LIST_INDENT,
    QUOTE_DEPTH,
    QUOTE_INDENT,
    RULE,
)
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

    from parlance.window.rich.builder import CodeCard
    from parlance.window.theme import Palette

CARD_FOOT: Final = 10
"""Room in the card below the last line of code."""

_FAR = 9999


def card_rect(document: QTextDocument, card: CodeCard) -> QRectF:
    """Return where a code card stands in its document."""
    layout = document.documentLayout()
    first = document.findBlockByNumber(card.first)
    last = document.findBlockByNumber(card.last)
    top = layout.blockBoundingRect(first).top()
    bottom = layout.blockBoundingRect(last).bottom()
    form = first.blockFormat()
    left = form.indent() * LIST_INDENT + form.leftMargin() - CARD_PADDING
    head = CARD_HEADER + 8
    return QRectF(left, top - head, document.textWidth() - left, bottom - top + head + CARD_FOOT)


def paint_card(painter: QPainter, palette: Palette, rect: QRectF, card: CodeCard) -> None:
    """Paint a code card with the name of its language."""
    painter.setPen(QPen(palette.colour("border"), 1))
    painter.setBrush(palette.colour("code"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    under = rect.top() + CARD_HEADER - 0.5
    painter.drawLine(QPointF(rect.left() + 1, under), QPointF(rect.right() - 1, under))
    painter.setFont(text_font(TypeSize.META))
    painter.setPen(palette.colour("muted"))
    head = QRectF(rect.left() + CARD_PADDING, rect.top(), rect.width(), CARD_HEADER)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(head, flags | Qt.AlignmentFlag.AlignAbsolute, card.language or "text")


def paint_marks(
    painter: QPainter, palette: Palette, document: QTextDocument, shown: QRectF
) -> None:
    """Paint quotation bars and thematic breaks that `shown` touches."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.colour("strong"))
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        depth, is_rule = form.intProperty(QUOTE_DEPTH), form.intProperty(RULE)
        if depth or is_rule:
            rect = layout.blockBoundingRect(block)
            if rect.adjusted(-_FAR, -9, _FAR, 9).intersects(shown):
                _paint_bars(painter, block, rect, depth)
                if is_rule:
                    y = round(rect.center().y())
                    painter.drawRect(QRectF(0, y, document.textWidth(), 1))
        block = block.next()


def _paint_bars(painter: QPainter, block: QTextBlock, rect: QRectF, depth: int) -> None:
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    width = block.document().textWidth()
    for level in range(depth):
        left = QUOTE_INDENT * level
        x = width - left - 3 if mirrored else left
        painter.drawRoundedRect(QRectF(x, rect.top() - 4, 3, rect.height() + 8), 1.5, 1.5)
