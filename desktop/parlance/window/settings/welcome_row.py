"""The row of the settings that opens the welcome again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from parlance.window.parts.controls import TextButton
from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.settings.card import CardRow
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look


class WelcomeRow(CardRow):
    """What the welcome asks, and the button that opens it."""

    def __init__(self, look: Look) -> None:
        """Stand the button beside the title."""
        super().__init__()
        title = MarkedLabel(look, self.tr("Welcome"), weight=QFont.Weight.Medium)
        sentence = MarkedLabel(
            look,
            self.tr("What you want to do, in which languages, and a model that fits for it."),
            role="muted",
            pixels=TypeSize.META,
        )
        self.words = [title, sentence]
        self.open = TextButton(look, self.tr("Show the welcome"))
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(title, 1)
        head.addWidget(self.open)
        self.column.addLayout(head)
        self.column.addWidget(sentence)
