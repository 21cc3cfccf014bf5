"""The row of one setting: title, control, sentence, default and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from parlance.contract.setting_fields import Widget
from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.parts.words import facts_line, filled
from parlance.window.settings.card import CardRow
from parlance.window.settings.controls import (
    choice_words,
    explanations,
    setting_words,
    value_words,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.setting_fields import FieldDescription
    from parlance.window.parts.look import Look
    from parlance.window.settings.controls import FieldControl

_WIDE = (Widget.TEXT, Widget.FOLDERS)


class FieldRow(CardRow):
    """Title, control, sentence, default and reset of one setting."""

    def __init__(self, look: Look, field: FieldDescription, control: FieldControl) -> None:
        """Stand the control beside its title, or under it where it is wide."""
        super().__init__()
        self.field = field
        self.control = control
        title = MarkedLabel(look, setting_words(field.title), weight=QFont.Weight.Medium)
        title.setBuddy(control.focusProxy() or control)
        sentence = MarkedLabel(
            look, setting_words(field.sentence), role="muted", pixels=TypeSize.META
        )
        self.words = [title, sentence]
        self.also = (field.name, *map(choice_words, field.choices))
        self.reset = IconButton(
            look,
            "rotate-ccw",
            filled(self.tr("Put “%1” back to its default"), setting_words(field.title)),
            size=16,
        )
        facts = facts_line(filter(None, explanations(field)[1:]))
        default = TextLabel(facts, role="faint", pixels=TypeSize.META, wrap=True)
        self.note = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.note.hide()
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(title, 1)
        is_wide = field.widget in _WIDE
        if not is_wide:
            head.addWidget(control)
        head.addWidget(self.reset)
        self.column.addLayout(head)
        self.column.addWidget(sentence)
        if is_wide:
            self.column.addWidget(control)
        self.column.addWidget(self.note)
        self.column.addWidget(default)

    def show_note(self, words: str) -> None:
        """Say how the setting stands with the system; nothing hides it."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_value(self, value: object) -> None:
        """Show the value and whether it is another than the default."""
        self.control.show_value(value)
        self.reset.setEnabled(value != self.field.default)


def default_words(field: FieldDescription) -> str:
    """Return the default as people read it."""
    return value_words(field, field.default)
