"""Says that a summary of the conversation is being made, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look


class CondensingLine(QFrame):
    """Hidden while no summary is made.

    Signals:
        stopped: make none.
    """

    stopped = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        words = TextLabel(self.tr("Summarizing the earlier messages…"), pixels=TypeSize.INTERFACE)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words.text())
        stop = TextButton(look, self.tr("Stop"), kind="link")
        stop.setAccessibleName(self.tr("Stop summarizing"))
        stop.clicked.connect(self.stopped)
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.TINY, Space.SMALL, Space.TINY)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconLabel(look, "layers", "accent", 16))
        line.addWidget(words)
        line.addWidget(self.progress, 1)
        line.addWidget(stop)
        self.hide()

    def show_progress(self, condensing: tuple[int, int] | None) -> None:
        """Show requests done and in all; None hides it."""
        self.setVisible(condensing is not None)
        if condensing is not None:
            done, total = condensing
            self.progress.setRange(0, total)  # without a total the bar moves to and fro
            self.progress.setValue(done)
