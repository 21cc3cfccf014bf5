"""Says what answers have to look like, and leads to where that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from parlance.contract.chats import FreeText
from parlance.contract.sampling import Grammar, JsonSchema
from parlance.window.chat.option_controls import OptionControl
from parlance.window.chat.option_words import option_words
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.option_fields import OptionField
    from parlance.window.parts.look import Look


class ConstraintControl(OptionControl):
    """What is set, and a button to edit it.

    Signals:
        wanted: the person wants to edit it.
    """

    wanted = Signal()

    def __init__(self, look: Look, field: OptionField) -> None:
        """Start without any."""
        super().__init__()
        self.words = TextLabel(role="muted", wrap=True)
        self.button = TextButton(look, "")
        self.button.setAccessibleDescription(option_words(field.sentence))
        self.button.clicked.connect(self.wanted)
        self.free = TextButton(look, self.tr("Free text"))
        self.free.setAccessibleDescription(self.tr("Answers follow no schema and no grammar."))
        self.free.clicked.connect(self._on_freed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.words, 1)
        line.addWidget(self.free)
        line.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.show_value(None)

    def show_value(self, value: object) -> None:
        """Show a Constraint; None and FreeText are none."""
        match value:
            case JsonSchema():
                words = self.tr("Answers follow a JSON schema.")
            case Grammar():
                words = self.tr("Answers follow a grammar.")
            case _:
                words = self.tr("Answers are free text.")
        self.words.setText(words)
        is_set = isinstance(value, JsonSchema | Grammar)
        self.button.say(self.tr("Edit…") if is_set else self.tr("Write…"))
        self.free.setVisible(is_set)

    def _on_freed(self) -> None:
        self.button.setFocus()  # the one that was clicked goes, and the keyboard would with it
        self.edited.emit(FreeText())
