"""A summary that is being made or is finished, and how much it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.contract.progress import SummaryStage
from parlance.contract.wording import WARNINGS
from parlance.window.parts.controls import ElidedLabel, TextButton, TextLabel
from parlance.window.parts.durations import left_words
from parlance.window.parts.words import filled, number, plural, wording
from parlance.window.rich.page import RichPage
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import SummaryRecord
    from parlance.contract.progress import SummaryProgress, SummaryResult
    from parlance.window.parts.look import Look

_BETWEEN = "  ·  "


def _blocks_words(read: int, blocks: int) -> str:
    words = QCoreApplication.translate("SummaryFacts", "%1 of %Ln paragraph(s) read", "", blocks)
    return filled(plural(words, blocks), number(read))


def coverage_of(result: SummaryResult) -> str:
    """Return how much of the document the summary rests on, as one line."""
    parts = [_blocks_words(result.blocks_read, result.blocks)]
    if result.pages:
        pages = QCoreApplication.translate("SummaryFacts", "%Ln page(s)", "", result.pages)
        parts.append(plural(pages, result.pages))
    if result.empty_pages:
        empty = len(result.empty_pages)
        without = QCoreApplication.translate("SummaryFacts", "%Ln page(s) without text", "", empty)
        parts.append(plural(without, empty))
    if result.cut_short:
        cut = QCoreApplication.translate(
            "SummaryFacts", "%Ln step(s) cut short for want of room", "", result.cut_short
        )
        parts.append(plural(cut, result.cut_short))
    said = {"pages_without_text"} if result.empty_pages else set()
    parts += [wording(WARNINGS[each]) for each in result.warnings if each.value not in said]
    return _BETWEEN.join(parts)


def stage_words(stage: SummaryStage) -> str:
    """Return what the summary is doing."""
    match stage:
        case SummaryStage.OPENING:
            return QCoreApplication.translate("SummaryFacts", "Opening the document…")
        case SummaryStage.READING:
            return QCoreApplication.translate("SummaryFacts", "Reading")
        case SummaryStage.MERGING:
            return QCoreApplication.translate("SummaryFacts", "Bringing the notes together")
        case SummaryStage.WRITING:
            return QCoreApplication.translate("SummaryFacts", "Writing the summary")


class ResultPage(QWidget):
    """The page on which a summary appears.

    Signals:
        stopped: stop it; saving: save it to a file.
        link_clicked: where the link leads.
    """

    stopped = Signal()
    saving = Signal()
    link_clicked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self.rich = RichPage(look, self.tr("Summary"))
        self.rich.link_clicked.connect(self.link_clicked)
        self._title = ElidedLabel(pixels=TypeSize.HEADLINE, weight=QFont.Weight.DemiBold)
        self._coverage = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._stage = TextLabel(role="muted", pixels=TypeSize.META)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the summary"))
        self._copy = TextButton(look, self.tr("Copy"), icon="copy", role="muted")
        self._save = TextButton(look, self.tr("Save as…"), icon="download", role="muted")
        self._stop = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.rich.markdown))
        self._save.clicked.connect(self.saving)
        self._stop.clicked.connect(self.stopped)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.SMALL)
        head.setSpacing(Space.SMALL)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self._title, 1)
        for button in (self._stop, self._copy, self._save):
            line.addWidget(button)
        head.addLayout(line)
        head.addWidget(self._coverage)
        head.addWidget(self._stage)
        head.addWidget(self._bar)
        top = QWidget()
        top.setLayout(head)
        top.setMaximumWidth(Measure.COLUMN + 2 * Space.WIDE)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(top, 1000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle)
        column.addWidget(self.rich, 1)

    def begin(self, title: str) -> None:
        """A summary of `title` begins."""
        self._title.show_text(title or self.tr("Pasted text"))
        self._coverage.setText("")
        self.rich.show_markdown("")
        self._bar.setRange(0, 0)
        self._stage.setText(stage_words(SummaryStage.OPENING))
        self.show_busy(is_busy=True)

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to stop while it is being made, else what can be done with it."""
        has_text = bool(self.rich.markdown.strip())
        self._stop.setVisible(is_busy)
        self._bar.setVisible(is_busy)
        self._stage.setVisible(is_busy)
        self._copy.setVisible(not is_busy and has_text)
        self._save.setVisible(not is_busy and has_text)
        self._coverage.setVisible(bool(self._coverage.text()))

    def show_progress(self, progress: SummaryProgress) -> None:
        """Show stage, passages, coverage, and how long it takes yet where that is known."""
        self._bar.setRange(0, max(0, progress.total))
        self._bar.setValue(progress.done)
        words = stage_words(progress.stage)
        if progress.stage is SummaryStage.READING and progress.total > 1:
            sentence = self.tr("%1: %2 of %3 passages")
            words = filled(sentence, words, number(progress.done), number(progress.total))
        if progress.blocks:
            words += _BETWEEN + _blocks_words(progress.blocks_read, progress.blocks)
        if progress.seconds_left is not None:
            words += _BETWEEN + left_words(progress.seconds_left)
        self._stage.setText(words)

    def show_result(self, result: SummaryResult) -> None:
        """Show the finished summary."""
        self._title.show_text(result.title or self.tr("Pasted text"))
        self._coverage.setText(coverage_of(result))
        if self.rich.markdown != result.text:
            self.rich.show_markdown(result.text)
        else:
            self.rich.finish()
        self.show_busy(is_busy=False)

    def show_record(self, record: SummaryRecord) -> None:
        """Show a summary that was made earlier."""
        self._title.show_text(record.title or self.tr("Pasted text"))
        self._coverage.setText(_blocks_words(record.blocks_read, record.blocks))
        self.rich.show_markdown(record.text)
        self.show_busy(is_busy=False)

    def show_stopped(self) -> None:
        """What was written before the stop stays."""
        self._coverage.setText(self.tr("You stopped this summary."))
        self.rich.finish()
        self.show_busy(is_busy=False)
