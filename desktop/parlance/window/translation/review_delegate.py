"""Paints the cells of the review: marks, texts with chips for their tags, hints."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QWidget

from parlance.contract.segments import SegmentState
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.utf16 import utf16_length
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize
from parlance.window.translation.review_model import MARK, SOURCE
from parlance.window.translation.review_words import hint_lines, shown_text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRectF
    from PySide6.QtWidgets import QStyleOptionViewItem

    from parlance.contract.segments import Segment, Unit
    from parlance.window.parts.look import Look
    from parlance.window.translation.review_model import SegmentRows

_Index = QModelIndex | QPersistentModelIndex
PAD_X: Final = 8
PAD_Y: Final = 9
HINT_HEIGHT: Final = 19
_SMALLEST: Final = 40
_FIRST: Final = 14
_TEXT: Final = 14
_CHIP: Final = 10
_KEPT_LAYOUTS: Final = 600
_ICONS: Final = {
    SegmentState.WAITING: ("history", "faint"),
    SegmentState.TRANSLATED: ("circle-check", "ok"),
    SegmentState.EDITED: ("pencil", "accent"),
    SegmentState.KEPT: ("circle-alert", "notice"),
    SegmentState.LEFT: ("minus", "faint"),
}


@dataclass(frozen=True)
class Sought:
    """What is searched for, so that it can be shown in the texts."""

    text: str = ""
    in_source: bool = False
    match_case: bool = False

    def spans(self, text: str, *, is_source: bool) -> list[tuple[int, int]]:
        """Return where it stands in a text of the side that is searched (code points)."""
        if not self.text or is_source != self.in_source:
            return []
        pattern = re.compile(re.escape(self.text), 0 if self.match_case else re.IGNORECASE)
        return [found.span() for found in pattern.finditer(text)]


class SegmentDelegate(QStyledItemDelegate):
    """Paints the rows of a SegmentRows.

    Attributes:
        directions: which way source and translation run.
        sought: what is searched for.
    """

    def __init__(self, look: Look, rows: SegmentRows, parent: QObject) -> None:
        """Paint in the palette of `look`."""
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self._layouts: OrderedDict[tuple[object, ...], QTextLayout] = OrderedDict()
        self.directions = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.LeftToRight)
        self.sought = Sought()
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self._layouts.clear()

    def height(self, row: int, source_width: int, target_width: int) -> int:
        """Return how high a row is where its columns are so wide, in pixels."""
        unit, segment = self._rows.unit(row), self._rows.segment(row)
        left = _height(self._layout(unit, segment, source_width, is_source=True))
        right = _height(self._layout(unit, segment, target_width, is_source=False))
        right += scaled(HINT_HEIGHT) * len(self._below(unit, segment))
        return max(scaled(_SMALLEST), int(max(left, right)) + 2 * scaled(PAD_Y) + 1)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        """Return any size: the table asks for heights itself."""
        return QSize(100, scaled(_SMALLEST))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        row, place = index.row(), option.rect
        segment = self._rows.segment(row)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = self._look.palette
        painter.fillRect(place, palette.colour("selected" if is_selected else "main"))
        painter.setPen(QPen(palette.colour("border"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if index.column() == MARK:
            view = self.parent()
            has_keyboard = isinstance(view, QWidget) and view.hasFocus()
            is_current = is_selected and has_keyboard
            self._paint_mark(painter, option, segment, is_current=is_current)
        else:
            self._paint_text(painter, option, index, segment)
        painter.restore()

    # Parts of a row ---------------------------------------------------------------------

    def _paint_mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        segment: Segment,
        *,
        is_current: bool,
    ) -> None:
        place, side = option.rect, scaled(16)
        icon, role = _ICONS[segment.state]
        if segment.hints and segment.state is SegmentState.TRANSLATED:
            icon, role = "triangle-alert", "notice"
        scale = painter.device().devicePixelRatio()
        at = QRect(place.left() + scaled(_FIRST), place.top() + scaled(PAD_Y) + 1, side, side)
        seen = QStyle.visualRect(option.direction, place, at)
        painter.drawPixmap(seen, self._look.pixmap(icon, role, 16, scale))
        if segment.locked:
            at = QRect(at.right() + 5, at.top() + 1, scaled(14), scaled(14))
            seen = QStyle.visualRect(option.direction, place, at)
            painter.drawPixmap(seen, self._look.pixmap("lock-keyhole", "muted", 14, scale))
        if is_current:
            bar = QRect(place.left(), place.top(), 3, place.height() - 1)
            bar = QStyle.visualRect(option.direction, place, bar)
            painter.fillRect(bar, self._look.palette.colour("accent"))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, segment: Segment
    ) -> None:
        row, place = index.row(), option.rect
        is_source = index.column() == SOURCE
        unit = self._rows.unit(row)
        inner = place.adjusted(PAD_X, scaled(PAD_Y), -PAD_X, -scaled(PAD_Y))
        layout = self._layout(unit, segment, place.width(), is_source=is_source)
        is_faint = segment.state in (SegmentState.LEFT, SegmentState.WAITING)
        is_kept = segment.state is SegmentState.KEPT and not is_source
        role = "faint" if is_faint and not is_source else "muted" if is_kept else "text"
        painter.setPen(self._look.palette.colour(role))
        layout.draw(painter, QPointF(inner.topLeft()), self._marked(layout, is_source=is_source))
        if not is_source:
            top = inner.top() + int(_height(layout)) + 2
            for words, colour in self._below(unit, segment):
                line = QRect(inner.left(), top, inner.width(), scaled(HINT_HEIGHT))
                self._paint_hint(painter, option, line, (words, colour))
                top += scaled(HINT_HEIGHT)

    def _paint_hint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        hint: tuple[str, str],
    ) -> None:
        words, role = hint
        direction = option.direction
        sign = QStyle.visualRect(
            direction, line, QRect(line.left(), line.top() + 3, scaled(13), scaled(13))
        )
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(sign, self._look.pixmap("triangle-alert", role, 13, scale))
        beside = QStyle.visualRect(direction, line, line.adjusted(scaled(19), 0, 0, 0))
        painter.setFont(text_font(TypeSize.META))
        painter.setPen(self._look.palette.colour(role))
        painter.setLayoutDirection(direction)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, beside.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, flags | Qt.TextFlag.TextSingleLine, shown)

    def _below(self, unit: Unit, segment: Segment) -> list[tuple[str, str]]:
        lines = [(words, "notice") for words in hint_lines(segment)]
        if unit.id in self._rows.drafts:
            lines.append((self.tr("Your wording is not kept yet: its tags are wrong"), "danger"))
        return lines

    # Texts ------------------------------------------------------------------------------

    def _layout(self, unit: Unit, segment: Segment, width: int, *, is_source: bool) -> QTextLayout:
        text = unit.text if is_source else _target(unit, segment, self._rows.drafts)
        shows_source = is_source or text == unit.text
        direction = self.directions[0 if shows_source else 1]
        key = (text, unit.tags, width, direction, self._look.palette.name)
        known = self._layouts.get(key)
        if known is not None:
            self._layouts.move_to_end(key)
            return known
        made = self._laid_out(text, unit, width - 2 * PAD_X, direction)
        self._layouts[key] = made
        if len(self._layouts) > _KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return made

    def _laid_out(
        self, text: str, unit: Unit, width: int, direction: Qt.LayoutDirection
    ) -> QTextLayout:
        shown, chips = shown_text(text, unit)
        option = QTextOption()
        option.setTextDirection(direction)
        # A layout without a document does not mirror its alignment.
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft or (
            direction == Qt.LayoutDirection.LayoutDirectionAuto and runs_right_to_left(text)
        )
        edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(shown, text_font(_TEXT))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        formats = []
        for chip in chips:
            style = QTextCharFormat()
            style.setFont(text_font(_CHIP))
            style.setForeground(self._look.palette.colour("muted"))
            style.setBackground(self._look.palette.colour("inline_code"))
            formats.append(_range(chip.start, chip.length, style))
        layout.setFormats(formats)
        _fill_lines(layout, max(24, width))
        return layout

    def _marked(self, layout: QTextLayout, *, is_source: bool) -> list[QTextLayout.FormatRange]:
        style = QTextCharFormat()
        style.setBackground(self._look.palette.colour("selection"))
        text = layout.text()
        marks = []
        for start, end in self.sought.spans(text, is_source=is_source):
            before, found = text[:start], text[start:end]
            marks.append(_range(utf16_length(before), utf16_length(found), style))
        return marks


def _target(unit: Unit, segment: Segment, drafts: dict[int, str]) -> str:
    """Return what the translation's side shows of a paragraph."""
    if unit.id in drafts:
        return drafts[unit.id]
    if not segment.target and segment.state in (SegmentState.LEFT, SegmentState.KEPT):
        return unit.text
    return segment.target


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _fill_lines(layout: QTextLayout, width: int) -> None:
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() * 1.12
    layout.endLayout()


def _height(layout: QTextLayout) -> float:
    box: QRectF = layout.boundingRect()
    return box.height()
