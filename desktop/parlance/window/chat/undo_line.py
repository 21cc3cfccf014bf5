"""Offers to bring back the message that was deleted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import Message
    from parlance.window.parts.look import Look


class UndoLine(QFrame):
    """Hidden while there is nothing to bring back; stays until it is closed or out of date.

    Signals:
        undo_clicked: bring the message back.
    """

    undo_clicked = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.HAIR, Space.TINY, Space.HAIR)
        line.setSpacing(Space.HAIR)
        self.words = TextLabel(pixels=TypeSize.INTERFACE)
        self.undo = TextButton(look, self.tr("Undo"), kind="link")
        self.undo.clicked.connect(self._on_undo_clicked)
        close = IconButton(look, "x", self.tr("Close"), size=14)
        close.clicked.connect(self.hide)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        line.addWidget(close)
        self.hide()

    def show_deleted(self, message: Message, following: int) -> None:
        """Say that `message` was deleted with what followed it."""
        if following:
            words = self.tr("The message and what followed it were deleted. They are kept.")
        elif len(message.versions) > 1:
            words = self.tr("This version was deleted. It is kept.")
        else:
            words = self.tr("The message was deleted. It is kept.")
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undo_clicked.emit()
