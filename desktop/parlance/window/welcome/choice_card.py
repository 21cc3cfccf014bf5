"""A choice that is a card: a mark, a title, and what there is to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from parlance.window.parts.controls import TextLabel, restyle
from parlance.window.parts.fonts import text_font
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QAbstractButton


class ChoiceCard(QFrame):
    """Shows one of several choices; a click anywhere on it counts.

    Attributes:
        button: the mark, which has the keyboard; head: the line of the title; column: what
            stands below it.

    Signals:
        toggled: whether it is chosen now.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, sentence: str = "", *, is_one_of: bool = False) -> None:
        """Say what it is; `is_one_of` where choosing it gives up another one."""
        super().__init__()
        self.setProperty("kind", "card")
        self.button: QAbstractButton = QRadioButton(title) if is_one_of else QCheckBox(title)
        self.button.setFont(text_font(TypeSize.READING, QFont.Weight.DemiBold))
        self.button.setAccessibleName(title)
        self.button.toggled.connect(self._on_toggled)
        self._sentence = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.SMALL)
        self.head.addWidget(self.button, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self.column.setSpacing(Space.TINY)
        self.column.addLayout(self.head)
        self.column.addWidget(self._sentence)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Say what there is to know."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setAccessibleDescription(sentence)

    def mark(self) -> None:
        """Stand out while it is chosen."""
        restyle(self, marked=self.button.isChecked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.button.click()
            self.button.setFocus()

    def _on_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.mark()
        self.toggled.emit(is_chosen)
