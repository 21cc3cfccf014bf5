"""The strip above the status line: everything that runs, how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.services.running import WorkKind
from parlance.window.parts.controls import (
    IconButton,
    IconLabel,
    Line,
    Surface,
    TextButton,
    TextLabel,
)
from parlance.window.parts.motion import endless
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.parts.words import filled, number, plural
from parlance.window.running_words import running_words, work_icon
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.running import RunningService, RunningWork
    from parlance.window.parts.look import Look

_BAR_WIDTH = 160


class JobRow(QWidget):
    """One piece of work. A click on its words leads to it.

    Signals:
        wanted: the person wants to go there.
        stopped: the person wants it to stop.
    """

    wanted = Signal()
    stopped = Signal()

    def __init__(self, look: Look, work: RunningWork) -> None:
        """Show `work`."""
        super().__init__()
        words = running_words(work)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        self.words = SentenceButton(look)
        is_leading = work.kind is not WorkKind.EXPORT  # a file has no place here
        self.words.show_text(words, self.tr("Click to go there.") if is_leading else "")
        self.words.lead(is_leading=is_leading)
        self.words.clicked.connect(self.wanted)
        self.percent = TextLabel(role="muted", pixels=TypeSize.META)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self.stop = IconButton(look, "square", filled(self.tr("Stop: %1"), words), size=14)
        self.stop.clicked.connect(self.stopped)
        line.addWidget(IconLabel(look, work_icon(work.kind), "muted", 14))
        line.addWidget(self.words, 1)
        line.addWidget(self.percent)
        line.addWidget(self._bar)
        line.addWidget(self.stop)
        self.show_work(work)

    def show_work(self, work: RunningWork) -> None:
        """Show how far it is; without a known end the bar runs."""
        share = work.share
        self._bar.setRange(0, endless() if share is None else 1000)
        self._bar.setValue(0 if share is None else round(share * 1000))
        done = "" if share is None else filled(self.tr("%1 %"), number(int(share * 100)))
        self.percent.setText(done)


class JobsStrip(Surface):
    """All work that runs, one below the other; folded it is a count in the status line.

    Attributes:
        count: the button for the status line that unfolds and folds it.

    Signals:
        wanted: a RunningWork that the person wants to see.
        fold_changed: whether it is folded now.
    """

    wanted = Signal(object)
    fold_changed = Signal(bool)

    def __init__(self, look: Look, running: RunningService, *, is_folded: bool) -> None:
        """Follow `running`."""
        super().__init__("side")
        mark_region(self, RegionOrder.JOBS)
        self.setAccessibleName(self.tr("What runs now"))
        self._look = look
        self._running = running
        self._is_folded = is_folded
        self._rows: dict[tuple[WorkKind, str], JobRow] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line(Qt.Orientation.Horizontal))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(Space.EDGE, Space.TINY, Space.EDGE, Space.TINY)
        self._column.setSpacing(Space.HAIR)
        whole.addLayout(self._column)
        self.count = TextButton(look, "", kind="link", icon="chevron-up", role="muted")
        self.count.clicked.connect(self.turn)
        running.changed.connect(self._show)
        self._show()

    @property
    def has_work(self) -> bool:
        """Whether something runs."""
        return bool(self._rows)

    def take_focus(self) -> None:
        """Unfold it, and put the keyboard into it."""
        if self._is_folded:
            self.turn()
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.words.setFocus()

    def turn(self) -> None:
        """Fold it, or unfold it."""
        self._is_folded = not self._is_folded
        self.fold_changed.emit(self._is_folded)
        self._show()

    def _show(self) -> None:
        works = {(work.kind, work.key): work for work in self._running.works}
        for gone in [each for each in self._rows if each not in works]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, work in works.items():
            if place in self._rows:
                self._rows[place].show_work(work)
            else:
                self._rows[place] = self._new_row(work)
        self.setVisible(bool(works) and not self._is_folded)
        self._show_count(len(works))

    def _show_count(self, count: int) -> None:
        words = plural(self.tr("%Ln thing(s) running", "", count), count)
        self.count.say(words, "chevron-up" if self._is_folded else "chevron-down")
        hint = self.tr("Show what runs") if self._is_folded else self.tr("Fold what runs")
        self.count.setToolTip(hint)
        self.count.setAccessibleDescription(hint)
        self.count.setVisible(count > 0)

    def _new_row(self, work: RunningWork) -> JobRow:
        row = JobRow(self._look, work)
        row.wanted.connect(lambda: self.wanted.emit(work))
        row.stopped.connect(lambda: self._running.stop(work))
        self._column.addWidget(row)
        return row
