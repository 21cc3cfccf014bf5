"""Paints lists of headings and of rows with a title, a time and a second line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from parlance.window.parts.look import Look

TITLE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
WHEN_ROLE: Final = TITLE_ROLE + 1
PREVIEW_ROLE: Final = TITLE_ROLE + 2
"""A row without a second line (None) is a heading."""

_HEADING_HEIGHT = 36
_ROW_HEIGHT = 56
_Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """Title, time and second line; each text in its own direction."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in the palette of `look`."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a heading or a row."""
        is_heading = index.data(PREVIEW_ROLE) is None
        return QSize(100, scaled(_HEADING_HEIGHT) if is_heading else scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(PREVIEW_ROLE) is None:
            self._paint_heading(painter, option, str(index.data(TITLE_ROLE)))
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(text_font(TypeSize.LABEL, QFont.Weight.DemiBold))
        painter.setPen(self._look.palette.colour("faint"))
        painter.setLayoutDirection(option.direction)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(option.rect.adjusted(18, 0, -18, -scaled(6)), flags, text)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, option, is_selected=is_selected)
        inner = option.rect.adjusted(18, scaled(9), -18, -scaled(9))
        palette = self._look.palette
        when = str(index.data(WHEN_ROLE) or "")
        small = text_font(TypeSize.LABEL)
        width = QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(palette.colour("muted" if is_selected else "faint"))
        place = QRect(inner.right() - width, inner.top() + 1, width + 1, scaled(18))
        place = QStyle.visualRect(option.direction, inner, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, when)
        weight = QFont.Weight.DemiBold if is_selected else QFont.Weight.Medium
        painter.setFont(text_font(TypeSize.INTERFACE, weight))
        painter.setPen(palette.colour("text"))
        line = QRect(inner.left(), inner.top(), inner.width() - width - 10, scaled(18))
        line = QStyle.visualRect(option.direction, inner, line)
        self._paint_text(painter, line, str(index.data(TITLE_ROLE)), option)
        painter.setFont(text_font(TypeSize.META))
        painter.setPen(palette.colour("muted"))
        line = QRect(inner.left(), inner.top() + scaled(21), inner.width(), scaled(18))
        self._paint_text(painter, line, str(index.data(PREVIEW_ROLE)), option)

    def _paint_back(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool
    ) -> None:
        palette = self._look.palette
        place = QRectF(option.rect.adjusted(8, 1, -8, -1))
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or is_hovered:
            painter.setBrush(palette.colour("selected" if is_selected else "hover"))
            painter.drawRoundedRect(place, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_text(
        self, painter: QPainter, line: QRect, text: str, option: QStyleOptionViewItem
    ) -> None:
        one_line = " ".join(text.split())
        shown = painter.fontMetrics().elidedText(
            one_line, Qt.TextElideMode.ElideRight, line.width()
        )
        mirrored = runs_right_to_left(one_line)
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        # The text starts at the list's leading edge, whichever way it runs.
        is_list_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if is_list_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags | Qt.TextFlag.TextSingleLine, shown)
