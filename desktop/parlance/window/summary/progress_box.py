"""How far a summary is, and the buttons that pause, resume and stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.contract.summary import ENDED_STATES, ItemState
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.motion import show_endless
from parlance.window.summary.result_words import progress_words, work_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.summary import QueueItem, SummaryProgress
    from parlance.window.parts.look import Look


class ProgressBox(QWidget):
    """Shows the progress of an item that is under way, paused or stopped.

    Signals:
        paused, resumed, stopped: the person wants that.
    """

    paused = Signal()
    resumed = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.stage = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.work = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the summary"))
        self.pause = IconButton(look, "pause", self.tr("Pause"))
        self.resume = TextButton(look, self.tr("Resume"), icon="play")
        self.stop = IconButton(look, "square", self.tr("Stop"), size=16)
        self.pause.clicked.connect(self.paused)
        self.resume.clicked.connect(self.resumed)
        self.stop.clicked.connect(self.stopped)
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        for widget in (self.stage, self.bar, self.work):
            words.addWidget(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addLayout(words, 1)
        for button in (self.pause, self.resume, self.stop):
            line.addWidget(button)
        self.hide()

    def show_item(self, item: QueueItem) -> None:
        """Show where an item stands."""
        is_paused, is_stopped = item.state is ItemState.PAUSED, item.state is ItemState.STOPPED
        self.setVisible(is_stopped or item.state not in ENDED_STATES)
        self.pause.setVisible(item.state in (ItemState.OPENING, ItemState.WORKING))
        self.resume.setVisible(is_paused or is_stopped)
        self.stop.setVisible(not is_stopped)
        if item.state is ItemState.WAITING:
            self._show(self.tr("Waiting for its turn"))
            self.bar.hide()
        elif is_paused:
            self._show(self.tr("Paused. What was read is kept."))
            self._show_steps(item.progress)
        elif is_stopped:
            self._show(self.tr("You stopped this summary. What was read is kept."))
            self.bar.hide()
        elif item.progress is None:
            self._show(self.tr("Opening the document…"))
            show_endless(self.bar)
            self.bar.show()
        else:
            self._show(progress_words(item.progress), work_words(item.progress))
            self._show_steps(item.progress)

    def _show(self, stage: str, work: str = "") -> None:
        self.stage.setText(stage)
        self.work.setText(work)
        self.work.setVisible(bool(work))

    def _show_steps(self, progress: SummaryProgress | None) -> None:
        self.bar.setVisible(progress is not None)
        if progress is not None:
            self.bar.setRange(0, max(0, progress.total))
            self.bar.setValue(progress.done)
