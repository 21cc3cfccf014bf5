"""What is being done to models, and what has come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.window.models.installed_words import task_words
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    TextButton,
    TextLabel,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.motion import endless
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.care import CareService, CareTask
    from parlance.window.parts.look import Look


class TaskRow(QFrame):
    """One piece of care: what it does, how far it is, and a way to stop it."""

    def __init__(self, look: Look, task: CareTask) -> None:
        """Show `task`."""
        super().__init__()
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.CLOSE, Space.SMALL, Space.CLOSE)
        line.setSpacing(Space.NEAR)
        words = task_words(task)
        self._words = ElidedLabel()
        self._words.show_text(words)
        self._percent = TextLabel(role="muted", pixels=TypeSize.META)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._bar.setFixedWidth(scaled(180))
        self.stop = TextButton(look, self.tr("Stop"))
        self.stop.setAccessibleName(filled(self.tr("Stop: %1"), words))
        line.addWidget(self._words, 1)
        line.addWidget(self._percent)
        line.addWidget(self._bar)
        line.addWidget(self.stop)
        self.show_task(task)

    def show_task(self, task: CareTask) -> None:
        """Show how far it is; without a known end the bar runs."""
        share = progress_share(task)
        self._bar.setRange(0, endless() if share < 0 else 1000)
        self._bar.setValue(max(0, round(share * 1000)))
        percent = number(int(share * 100))
        self._percent.setText("" if share < 0 else filled(self.tr("%1 %"), percent))


def progress_share(task: CareTask) -> float:
    """Return how far a task is, 0 to 1; -1 before it is known."""
    return min(1.0, task.done / task.total) if task.total > 0 else -1.0


class TaskRows(QWidget):
    """All pieces of care that are running."""

    def __init__(self, look: Look, care: CareService) -> None:
        """Follow `care`."""
        super().__init__()
        self._look = look
        self._care = care
        self._rows: dict[int, TaskRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CLOSE)
        care.tasks_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        tasks = {task.number: task for task in self._care.tasks}
        for gone in [each for each in self._rows if each not in tasks]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for task in tasks.values():
            if task.number in self._rows:
                self._rows[task.number].show_task(task)
            else:
                self._rows[task.number] = self._new_row(task)
        self.setVisible(bool(self._rows))

    def _new_row(self, task: CareTask) -> TaskRow:
        row = TaskRow(self._look, task)
        row.stop.clicked.connect(lambda: self._care.stop(task.number))
        self._column.addWidget(row)
        return row


class DoneBar(QFrame):
    """Says what has been done; hidden while there is nothing to say.

    Signals:
        acted: the person pressed the button beside the words.
    """

    acted = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        line.setSpacing(Space.NEAR)
        self._icon = IconLabel(look, "circle-check", "ok", 18)
        line.addWidget(self._icon)
        self.words = TextLabel(wrap=True)
        line.addWidget(self.words, 1)
        self.button = TextButton(look, "")
        self.button.clicked.connect(self._on_acted)
        line.addWidget(self.button)
        close = IconButton(look, "x", self.tr("Close"), size=16)
        close.clicked.connect(self.hide)
        line.addWidget(close)
        self.hide()

    def say(self, words: str, *, is_good: bool = True, act: str = "") -> None:
        """Show a sentence, and a button that says `act` if something follows from it."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self._icon.show_icon(
            "circle-check" if is_good else "triangle-alert", "ok" if is_good else "notice"
        )
        self.button.say(act)
        self.button.setVisible(bool(act))
        self.show()

    def _on_acted(self) -> None:
        self.hide()
        self.acted.emit()
