"""What all messages of the transcript have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from parlance.contract.visible import visible_text
from parlance.window.chat.above import DigestCard, Divider
from parlance.window.chat.message_menu import MessageMenu
from parlance.window.chat.wishes import VersionWanted

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPoint, QRect
    from PySide6.QtGui import (
        QFocusEvent,
        QHideEvent,
        QMoveEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look
    from parlance.window.rich.view import RichText

_RING: Final = 8
_SAID: Final = 200
"""Letters of a message that a screen reader is given as its description."""


class FocusRing(QWidget):
    """Frames the message that has the keyboard, outside of its text."""

    def __init__(self, look: Look, message: QWidget) -> None:
        """Stand around `message`, hidden."""
        super().__init__(message.parentWidget())
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def frame(self, place: QRect) -> None:
        """Stand around a place."""
        self.setGeometry(place.adjusted(-_RING - 4, -_RING, _RING + 4, -4))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.palette.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class MessageView(QWidget):
    """One place in the transcript that shows one message after another.

    Signals:
        link_clicked: where the link leads.
        resized: the person has folded or unfolded something in it.
        regrown: what it shows has come late and wants another height.
        asked: a Wish of the person.
        retry_clicked: answer the last question anew.
    """

    link_clicked = Signal(str)
    resized = Signal()
    regrown = Signal()
    asked = Signal(object)
    retry_clicked = Signal()
    accessible_role: Final = QAccessible.Role.ListItem

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self.look = look
        self.row: Row | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._divider: Divider | None = None
        self._digest: DigestCard | None = None
        self._ring: FocusRing | None = None

    def fill(self, row: Row) -> None:
        """Show `row` from now on."""
        self.row = row
        self.show_border(row)
        self.describe(row)

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        raise NotImplementedError

    def body(self) -> RichText:
        """Return the view of its text."""
        raise NotImplementedError

    def begin_edit(self) -> None:
        """Let the text be changed in its place, where that can be."""

    def describe(self, row: Row) -> None:
        """Tell a screen reader how the message begins."""
        self.setAccessibleDescription(visible_text(" ".join(row.answer[:_SAID].split())))

    def watch(self, text: RichText) -> None:
        """Let the keys and the menu of the message work in its text too."""
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Switch versions in the text, where Qt would go back and forth between pages."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step_with(event)
        return super().eventFilter(watched, event)

    def show_border(self, row: Row) -> None:
        """Show what stands above `row`: the end of the context, a summary."""
        if row.left_out and self._divider is None:
            self._divider = Divider(self.look)
            self._divider.setParent(self)
            self._divider.asked.connect(self.asked)
        if row.digest is not None and self._digest is None:
            self._digest = DigestCard(self.look)
            self._digest.setParent(self)
            self._digest.asked.connect(self.asked)
            self._digest.folded.connect(self.resized)
        if self._divider is not None:
            self._divider.show_row(row)
        if self._digest is not None:
            self._digest.show_row(row)

    def arrange_border(self, width: int) -> int:
        """Place what stands above the message; return where the message begins."""
        row, top = self.row, 0
        if self._digest is not None:
            shown = row is not None and row.digest is not None
            self._digest.setVisible(shown)
            if shown:
                height = self._digest.height_for(width)
                self._digest.setGeometry(0, top, width, height)
                top += height + 16
        if self._divider is not None:
            shown = row is not None and row.left_out > 0
            self._divider.setVisible(shown)
            if shown:
                height = self._divider.height_for(width)
                self._divider.setGeometry(0, top, width, height)
                top += height + 4
        return top

    # Keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Switch versions with Alt and an arrow; Enter goes into the text."""
        if self._step_with(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.body().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _step_with(self, event: QKeyEvent) -> bool:
        """Switch versions with Alt and an arrow; return whether it was one."""
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}.get(event.key(), 0)
        if not step or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        self.step_version(-step if self.isRightToLeft() else step)
        return True

    def step_version(self, step: int) -> None:
        """Ask for the version before (-1) or after (1)."""
        row = self.row
        version = None if row is None or row.around.is_busy else row.neighbour(step)
        if row is not None and version is not None:
            self.asked.emit(VersionWanted(row.message, version))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the message: with the other button, or with the menu key."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self.rect().topLeft())
        self.open_menu(place)

    def open_menu(self, place: QPoint) -> MessageMenu | None:
        """Offer what can be done with the message."""
        if self.row is None:
            return None
        menu = MessageMenu(self, self.row)
        menu.popup(place)
        return menu

    # The ring ---------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = FocusRing(self.look, self)
        self._ring.frame(self.geometry())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it is no longer here."""
        super().focusOutEvent(event)
        self._place_ring()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring along."""
        super().moveEvent(event)
        self._place_ring()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring along."""
        super().resizeEvent(event)
        self._place_ring()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        super().hideEvent(event)
        self._place_ring()

    def _place_ring(self) -> None:
        if self._ring is None:
            return
        if self.hasFocus() and self.isVisible():
            self._ring.frame(self.geometry())
        else:
            self._ring.hide()
