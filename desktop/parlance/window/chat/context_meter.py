"""How much of the context the conversation takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from parlance.window.parts.fonts import text_font
from parlance.window.parts.words import decimal, filled, number
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.parts.look import Look

_RING = 16
_UNIT = 1024
_NEARLY_FULL = 0.9
_FULL_CIRCLE = 360 * 16
_QUARTER = 90 * 16


class ContextMeter(QWidget):
    """A ring that fills, and the figures beside it."""

    def __init__(self, look: Look) -> None:
        """Start without a context."""
        super().__init__()
        self._look = look
        self._used = 0
        self._total = 0
        self._text = ""
        self.setFont(text_font(TypeSize.META))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.hide()

    def show_use(self, used: int, total: int) -> None:
        """Show `used` of `total` tokens; without a total nothing is shown."""
        self._used, self._total = used, total
        self._text = filled(self.tr("%1 of %2 tokens"), _short(used), _short(total))
        name = filled(self.tr("Context: %1 of %2 tokens are in use"), number(used), number(total))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setVisible(total > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for ring and figures."""
        return QSize(_RING + 12 + self.fontMetrics().horizontalAdvance(self._text), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring at the leading edge, the figures after it."""
        palette = self._look.palette
        share = min(1.0, self._used / self._total) if self._total else 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(2, (self.height() - _RING) // 2, _RING, _RING)
        ring = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.setPen(QPen(palette.colour("strong"), 2.6))
        painter.drawEllipse(ring)
        role = "notice" if share > _NEARLY_FULL else "accent"
        round_cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(palette.colour(role), 2.6, Qt.PenStyle.SolidLine, round_cap))
        if share > 0:
            painter.drawArc(ring, _QUARTER, -round(_FULL_CIRCLE * share))
        painter.setPen(palette.colour("muted"))
        area = QRect(_RING + 10, 0, self.width() - _RING - 10, self.height())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, flags, self._text)
        painter.end()


def _short(tokens: int) -> str:
    """Return a number of tokens in units of 1024 from there on, as contexts are named."""
    if tokens < _UNIT:
        return number(tokens)
    if tokens % _UNIT == 0:
        return f"{number(tokens // _UNIT)}k"
    return f"{decimal(tokens / _UNIT)}k"
