"""A prompt to look at: its text, whether it is put as a chat, and the button that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.parts.controls import TextButton
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.segments import Segments
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.window.parts.look import Look

_PLAIN: Final = "plain"
_CHAT: Final = "chat"
_HEIGHT: Final = 76


class PromptField(QWidget):
    """Takes a prompt; the button asks, and stops while it is being answered.

    Signals:
        asked: text, and whether it is put as a chat.
        stopped: the person has enough of it.
    """

    asked = Signal(str, bool)
    stopped = Signal()

    def __init__(self, look: Look, words: str) -> None:
        """Start with an empty field; `words` are those of the button."""
        super().__init__()
        self._words, self._busy, self._as_chat = words, False, False
        self.edit = PlainEdit(self.tr("Prompt"), self.tr("Write the beginning of a text…"))
        self.edit.setProperty("kind", "field")
        self.edit.setFixedHeight(scaled(_HEIGHT))
        self.form = Segments(
            ((_PLAIN, self.tr("As it is")), (_CHAT, self.tr("As a chat"))),
            self.tr("How the prompt is put"),
        )
        self.form.chosen.connect(self._on_form)
        self.button = TextButton(look, words, kind="primary")
        self.button.clicked.connect(self._on_clicked)
        line = QHBoxLayout()
        line.addWidget(self.form)
        line.addStretch(1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.edit)
        column.addLayout(line)
        self.edit.textChanged.connect(self._enable)
        self._enable()

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to ask, or to stop."""
        self._busy = is_busy
        self.button.say(self.tr("Stop") if is_busy else self._words)
        self._enable()

    def _on_form(self, key: str) -> None:
        self._as_chat = key == _CHAT

    def _on_clicked(self) -> None:
        if self._busy:
            self.stopped.emit()
        else:
            self.asked.emit(self.edit.text, self._as_chat)

    def _enable(self) -> None:
        self.button.setEnabled(self._busy or bool(self.edit.text.strip()))
