"""What the person should know of a message before it is sent: too long, or others must leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.progress import ContextUse
    from parlance.window.parts.look import Look

_NARROW: Final = 640


class ContextNotes(QFrame):
    """One sentence above the composer; hidden while there is nothing to say.

    Signals:
        summarize_clicked: summarize what is attached first.
        larger_clicked: see which context the model could be loaded with.
    """

    summarize_clicked = Signal()
    larger_clicked = Signal()

    def __init__(self, look: Look) -> None:
        """Start with nothing to say."""
        super().__init__()
        self.setProperty("kind", "notice")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.CLOSE, Space.SMALL, Space.CLOSE)
        line.setSpacing(Space.SMALL)
        self._body = QHBoxLayout()
        self._body.setSpacing(Space.HAIR)
        self.words = TextLabel(pixels=TypeSize.INTERFACE, wrap=True)
        self.summarize = TextButton(look, self.tr("Summarize the attachment first"), kind="link")
        self.summarize.clicked.connect(self.summarize_clicked)
        self.larger = TextButton(look, self.tr("Larger context…"), kind="link")
        self.larger.clicked.connect(self.larger_clicked)
        actions = QHBoxLayout()
        actions.addWidget(self.larger)
        actions.addWidget(self.summarize)
        actions.addStretch(1)
        line.addWidget(IconLabel(look, "triangle-alert", "notice", 16))
        line.addLayout(self._body, 1)
        self._body.addWidget(self.words, 1)
        self._body.addLayout(actions)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the sentence where they would leave it no room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < scaled(_NARROW)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if is_narrow else directions.LeftToRight
        if self._body.direction() != wanted:
            self._body.setDirection(wanted)

    def show_use(self, use: ContextUse, left_out: int, *, has_attachments: bool) -> None:
        """Speak of what is being written; `left_out` messages have left already."""
        words = ""
        leaving = use.left_out - left_out
        if use.too_long:
            room = max(0, use.total - use.system - use.reserved)
            words = filled(
                self.tr("This message has %1 tokens, but there is room for %2 only."),
                number(use.too_long),
                number(room),
            )
        elif use.draft and leaving > 0:
            sentence = self.tr(
                "With this message, %Ln of the oldest message(s) will no longer be sent.",
                "",
                leaving,
            )
            words = plural(sentence, leaving)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.summarize.setVisible(bool(use.too_long) and has_attachments)
        self.setVisible(bool(words))
