"""A sentence of one line that leads somewhere when it is clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from parlance.contract.visible import visible_text
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import directed, hint_of
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from parlance.window.parts.look import Look

_INSET = 4
_LEAST_WIDTH = 40


class SentenceButton(QAbstractButton):
    """Shows a sentence, cut with an ellipsis where there is no room; underlined when it leads on.

    While it is disabled it is a plain sentence, and the keyboard passes it by.
    """

    def __init__(self, look: Look, *, pixels: int = TypeSize.META) -> None:
        """Start empty and leading nowhere."""
        super().__init__()
        self._look = look
        self._whole = ""
        self._hint = ""
        self.setFont(text_font(pixels))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.lead(is_leading=False)
        look.changed.connect(self.update)

    @property
    def whole(self) -> str:
        """The sentence without the ellipsis."""
        return self._whole

    def show_text(self, text: str, hint: str = "") -> None:
        """Show a sentence; `hint` is what a tool tip says besides it."""
        self._whole = visible_text(" ".join(text.split()))
        self._hint = visible_text(hint)
        self.setAccessibleName(self._whole)
        self.setAccessibleDescription(self._hint)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def lead(self, *, is_leading: bool) -> None:
        """Have it be clicked, or be read only."""
        self.setEnabled(is_leading)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_leading else Qt.FocusPolicy.NoFocus)
        if is_leading:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the whole sentence wants."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._whole) + 2 * _INSET + 2
        return QSize(width, metrics.height() + 8)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """The tool tip says what has no room."""
        self._show_tip()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter does what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sentence at the leading edge, and the focus round it."""
        palette = self._look.palette
        painter = QPainter(self)
        is_near = self.isEnabled() and (self.underMouse() or self.hasFocus())
        font = self.font()
        font.setUnderline(is_near)
        painter.setFont(font)
        painter.setPen(palette.colour("link" if is_near else "muted"))
        room = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        whole = directed(self._whole)
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        # The ellipsis stands where the sentence ends, whichever way it runs.
        runs_left = runs_right_to_left(whole)
        direction = Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        painter.drawText(room, edge | absolute, shown)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Stand at the other edge when the layout is mirrored."""
        super().changeEvent(event)
        self.update()

    def _show_tip(self) -> None:
        is_cut = self.sizeHint().width() > self.width()
        parts = [self._whole if is_cut else "", self._hint]
        self.setToolTip(hint_of("\n".join(part for part in parts if part)))
