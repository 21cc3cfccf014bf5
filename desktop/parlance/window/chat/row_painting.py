"""Paints the rows of the conversation list, with what was searched for marked."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from parlance.services.chat_sections import SectionKind
from parlance.services.matching import places_of
from parlance.window.chat.conversation_list import count_words, heading_words
from parlance.window.parts.fonts import text_font
from parlance.window.parts.long_list import HEADING_HEIGHT, ROW_HEIGHT
from parlance.window.parts.marked_lines import Line, paint_line
from parlance.window.parts.scale import scaled
from parlance.window.parts.two_line_delegate import WHEN_ROLE
from parlance.window.parts.words import BETWEEN, number
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from parlance.contract.history import Conversation
    from parlance.services.chat_sections import Section
    from parlance.window.chat.conversation_list import ConversationModel, Row
    from parlance.window.parts.look import Look

    Index = QModelIndex | QPersistentModelIndex

_SIDE = 18
_INDENT = 10
_LONGEST_FOLDER = 16


class RowDelegate(QStyledItemDelegate):
    """Paints headings, folders and conversations; each text in its own direction.

    Attributes:
        query: what is marked in titles and previews; empty without a search.
    """

    def __init__(self, look: Look, rows: ConversationModel, parent: QObject) -> None:
        """Paint `rows` in the palette of `look`."""
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self.query = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a heading or a row."""
        is_heading = self._rows.row(index.row()).conversation is None
        return QSize(100, scaled(HEADING_HEIGHT) if is_heading else scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._rows.row(index.row())
        if row.conversation is not None:
            self._paint_back(painter, option, is_opened=row.conversation.id == self._rows.opened)
            self._paint_row(painter, option, row, str(index.data(WHEN_ROLE)))
        elif row.section.folder is not None:
            self._paint_back(painter, option)
            self._paint_folder(painter, option, row.section)
        else:
            self._paint_back(painter, option)
            self._paint_heading(painter, option, heading_words(row.section))
        painter.restore()

    def picture_of(self, conversations: Sequence[Conversation], scale: float) -> QPixmap:
        """Return what is seen at the pointer while conversations are carried."""
        words = conversations[0].title if len(conversations) == 1 else ""
        words = " ".join((words or count_words(len(conversations))).split())
        font = text_font(TypeSize.INTERFACE, QFont.Weight.Medium)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, scaled(200))
        size = QSize(QFontMetrics(font).horizontalAdvance(words) + scaled(28), scaled(34))
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter, palette = QPainter(picture), self._look.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(palette.colour("raised"))
        painter.setPen(QPen(palette.colour("accent"), 1))
        place = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(palette.colour("text"))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return picture

    # Parts of a row -------------------------------------------------------------------------

    def _paint_back(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_opened: bool = False
    ) -> None:
        palette, state = self._look.palette, option.state
        place = QRectF(option.rect.adjusted(8, 1, -8, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if state & QStyle.StateFlag.State_Open:
            painter.setBrush(palette.colour("accent_soft"))
            painter.setPen(QPen(palette.colour("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        elif is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.colour("selected" if is_selected else "hover"))
            painter.drawRoundedRect(place, 8, 8)
        if is_opened:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("accent"))
            bar = QRect(
                option.rect.left() + 11, option.rect.top() + scaled(16), 3, scaled(ROW_HEIGHT - 32)
            )
            painter.drawRoundedRect(QStyle.visualRect(option.direction, option.rect, bar), 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = text_font(TypeSize.LABEL, QFont.Weight.DemiBold)
        place = option.rect.adjusted(_SIDE, scaled(HEADING_HEIGHT - 24), -_SIDE, -scaled(4))
        self._paint_line(painter, option, place, Line(text, font, "faint"))

    def _paint_folder(
        self, painter: QPainter, option: QStyleOptionViewItem, section: Section
    ) -> None:
        inner = option.rect.adjusted(14, 0, -_SIDE, 0)
        side = scaled(14)
        middle = inner.center().y() - side // 2
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        folded = "chevron-left" if is_mirrored else "chevron-right"
        names = folded if section.folded else "chevron-down", "folder"
        for column, name in enumerate(names):
            at = QRect(inner.left() + scaled(18) * column, middle, side, side)
            at = QStyle.visualRect(option.direction, inner, at)
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(at.topLeft(), self._look.pixmap(name, "muted", 14, scale))
        count = number(len(section.conversations))
        small = text_font(TypeSize.LABEL)
        width = QFontMetrics(small).horizontalAdvance(count)
        painter.setFont(small)
        painter.setPen(self._look.palette.colour("faint"))
        place = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
        place = QStyle.visualRect(option.direction, inner, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
        room = inner.width() - scaled(38) - 10 - width
        line = QRect(inner.left() + scaled(38), inner.top(), room, inner.height())
        line = QStyle.visualRect(option.direction, inner, line)
        font = text_font(TypeSize.INTERFACE, QFont.Weight.Medium)
        self._paint_line(painter, option, line, Line(heading_words(section), font))

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, when: str
    ) -> None:
        conversation = row.conversation
        assert conversation is not None
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        indent = _INDENT if row.section.kind is SectionKind.FOLDER else 0
        inner = option.rect.adjusted(_SIDE, scaled(9), -_SIDE, -scaled(9))
        small = text_font(TypeSize.LABEL)
        width = QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(self._look.palette.colour("muted" if is_selected else "faint"))
        place = QRect(inner.right() - width, inner.top() + 1, width + 1, scaled(18))
        place = QStyle.visualRect(option.direction, inner, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, when)
        room = inner.width() - width - 10 - indent
        if conversation.pinned and row.section.kind is not SectionKind.PINNED:
            room -= scaled(18)
            pin = scaled(12)
            at = QRect(inner.right() - width - scaled(22), inner.top() + scaled(3), pin, pin)
            at = QStyle.visualRect(option.direction, inner, at)
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(at.topLeft(), self._look.pixmap("pin", "faint", 12, scale))
        line = QRect(inner.left() + indent, inner.top(), room, scaled(18))
        line = QStyle.visualRect(option.direction, inner, line)
        weight = QFont.Weight.DemiBold if is_selected else QFont.Weight.Medium
        title, spans = _marked(self.query, conversation.title)
        text = Line(title, text_font(TypeSize.INTERFACE, weight), "text", spans)
        self._paint_line(painter, option, line, text)
        line = QRect(
            inner.left() + indent, inner.top() + scaled(21), inner.width() - indent, scaled(18)
        )
        line = QStyle.visualRect(option.direction, inner, line)
        self._paint_line(painter, option, line, self._preview(conversation, row.section.kind))

    def _preview(self, conversation: Conversation, kind: SectionKind) -> Line:
        """Return the second line, behind the folder's name where the section does not tell it."""
        text, spans = _marked(self.query, conversation.preview)
        folder = "" if kind is SectionKind.FOLDER else self._rows.folder_of(conversation)
        before = _shortened(folder) + BETWEEN if folder else ""
        spans = tuple((begin + len(before), end + len(before)) for begin, end in spans)
        return Line(before + text, text_font(TypeSize.META), "muted", spans)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, line: Line
    ) -> None:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_line(painter, place, line, self._look.palette, mirrored=mirrored)


@lru_cache(maxsize=512)
def _marked(query: str, text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    line = " ".join(text.split())
    return line, places_of(query, line) if query else ()


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_FOLDER else name[:_LONGEST_FOLDER].rstrip() + "…"
