"""What all messages of the transcript have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from parlance.window.parts.controls import TextLabel
from parlance.window.parts.words import plural
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look

_BORDER_HEIGHT = 44


class MessageView(QWidget):
    """One place in the transcript that shows one message after another.

    Signals:
        link_clicked: where the link leads.
        resized: its content wants another height.
    """

    link_clicked = Signal(str)
    resized = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self.look = look
        self.row: Row | None = None
        self._border = TextLabel(role="muted", pixels=TypeSize.META)
        self._border.setParent(self)
        self._border.hide()

    def fill(self, row: Row) -> None:
        """Show `row` from now on."""
        self.row = row
        words = self.tr("The model no longer sees the %Ln message(s) above", "", row.left_out)
        self._border.setText(plural(words, row.left_out))

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        raise NotImplementedError

    def arrange_border(self, width: int) -> int:
        """Place the note of what the model no longer sees; return where the message begins."""
        shown = self.row is not None and self.row.left_out > 0
        self._border.setVisible(shown)
        if not shown:
            return 0
        size = self._border.sizeHint()
        left = (width - size.width()) // 2
        place = QRect(left, (_BORDER_HEIGHT - 14 - size.height()) // 2, size.width(), size.height())
        whole = QRect(0, 0, width, _BORDER_HEIGHT)
        self._border.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))
        return _BORDER_HEIGHT

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line on both sides of the note."""
        if self.row is None or self.row.left_out == 0:
            return
        painter = QPainter(self)
        painter.setPen(self.look.palette.colour("strong"))
        place = self._border.geometry()
        y = place.center().y()
        painter.drawLine(0, y, place.left() - 12, y)
        painter.drawLine(place.right() + 12, y, self.width(), y)
        painter.end()
