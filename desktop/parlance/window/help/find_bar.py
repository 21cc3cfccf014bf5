"""The line that finds words on the page of the help that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.window.parts.look import Look


class HelpFindBar(QWidget):
    """A line to search with; hidden until it is wanted.

    Signals:
        typed: other words are looked for; empty when nothing is.
        stepped: the next (1) or the previous (-1) place is wanted.
        closed: the person is done.
    """

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find on this page"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(lambda: self.stepped.emit(1))
        self.count = TextLabel(role="muted", pixels=TypeSize.META)
        back = IconButton(look, "arrow-up", self.tr("Previous place"), size=16)
        forth = IconButton(look, "arrow-down", self.tr("Next place"), size=16)
        close = IconButton(look, "x", self.tr("Close the search"), size=16)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        forth.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        line.setSpacing(Space.TINY)
        line.addWidget(self.field, 1)
        for widget in (self.count, back, forth, close):
            line.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Show the line and put the keyboard into it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the line and what it found."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def show_place(self, place: tuple[int, int]) -> None:
        """Say which of how many places is shown."""
        at, count = place
        if not self.field.text().strip():
            self.count.setText("")
        elif count:
            self.count.setText(filled(self.tr("%1 of %2"), number(at), number(count)))
        else:
            self.count.setText(self.tr("Not found"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.leave()
        else:
            super().keyPressEvent(event)
