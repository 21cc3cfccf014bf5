"""A message of the person: a tinted bubble at the trailing edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from parlance.window.chat.message import MessageView
from parlance.window.rich.view import RichText

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_SHARE = 0.8
_PAD_X, _PAD_TOP = 16, 11
_PAD_BOTTOM = 4
"""The height of a line has its room below the letters."""
_BELOW = 18


class QuestionView(MessageView):
    """Shows one question as it was typed."""

    def __init__(self, look: Look, colours: CodeColours, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(look, parent)
        self._bubble = QRect()
        self._text = RichText(look, colours, self)
        self._text.setAccessibleName(self.tr("Your message"))
        self._text.link_clicked.connect(self.link_clicked)

    def fill(self, row: Row) -> None:
        """Show the message of `row`."""
        super().fill(row)
        self._text.show_plain(row.answer)

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        top = self.arrange_border(width)
        inner = self._text.ideal_width(round(width * _SHARE) - 2 * _PAD_X)
        height = self._text.fit(inner)
        whole = QRect(0, 0, width, top + height + _PAD_TOP + _PAD_BOTTOM)
        bubble = QRect(
            width - inner - 2 * _PAD_X, top, inner + 2 * _PAD_X, height + _PAD_TOP + _PAD_BOTTOM
        )
        self._bubble = QStyle.visualRect(self.layoutDirection(), whole, bubble)
        self._text.arrange(self._bubble.adjusted(_PAD_X, _PAD_TOP, -_PAD_X, -_PAD_BOTTOM))
        return whole.height() + _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bubble."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.palette.colour("bubble"))
        painter.drawRoundedRect(QRectF(self._bubble), 14, 14)
        painter.end()
