"""Rows of the settings that tell facts: nothing in them is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.settings.card import CardRow
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class FactRow(CardRow):
    """A title, what is so, and buttons beside it.

    Attributes:
        value: the label with the facts; it can be selected and copied.

    Signals:
        shown: it came into sight, and what it tells may be old.
    """

    shown = Signal()

    def __init__(self, look: Look, title: str, *buttons: QWidget) -> None:
        """Start without facts."""
        super().__init__()
        heading = MarkedLabel(look, title, weight=QFont.Weight.Medium)
        self.value = MarkedLabel(look, role="muted", pixels=TypeSize.META)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = [heading, self.value]
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(heading, 1)
        for button in buttons:
            head.addWidget(button)
        self.column.addLayout(head)
        self.column.addWidget(self.value)

    def say(self, lines: list[str]) -> None:
        """Show these facts, one a line."""
        self.value.say("\n".join(lines))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that it is seen."""
        super().showEvent(event)
        self.shown.emit()
