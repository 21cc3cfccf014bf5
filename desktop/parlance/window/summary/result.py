"""The summary side: what it rests on, how far it is, its text, and questions about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.summary import ENDED_STATES, ItemState
from parlance.contract.visible import visible_name
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    Line,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.margins import set_margins
from parlance.window.parts.remedies import EVERY_REMEDY
from parlance.window.summary.ask_box import AskBox
from parlance.window.summary.coverage_bar import CoverageBar, CoverageMap
from parlance.window.summary.export_menu import ExportMenu
from parlance.window.summary.progress_box import ProgressBox
from parlance.window.summary.reading_column import ReadingColumn
from parlance.window.summary.result_words import (
    check_words,
    coverage_of,
    doubt_words,
    gone_words,
    notes_words,
    source_words,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.summary import QueueItem, Sentence, SummaryResult
    from parlance.services.exports import ExportService
    from parlance.window.parts.look import Look

_SAID_MS: Final = 6000
_SHORT: Final = 400
"""Below this height only what matters most stands above the text."""
LEAST_WIDTH: Final = 260


def read_shares(item: QueueItem) -> list[tuple[int, int]]:
    """Return blocks read and blocks of each document, from the result or so far."""
    if item.result is not None:
        return [(label.blocks_read, label.blocks) for label in item.result.documents]
    # While it is made only the sum is known; documents are read in order.
    left = item.progress.blocks_read if item.progress is not None else 0
    shares: list[tuple[int, int]] = []
    for document in item.documents:
        blocks = len(document.blocks)
        shares.append((min(left, blocks), blocks))
        left -= min(left, blocks)
    return shares


class ResultPage(QWidget):
    """Shows one item of the queue and what is made of it.

    Signals:
        source_toggled: show the source, or hide it.
        confidence_wanted: the SummaryResult of which is to be told how sure the model was.
    """

    source_toggled = Signal(bool)
    confidence_wanted = Signal(object)

    def __init__(self, look: Look, exports: ExportService) -> None:
        """Start empty."""
        super().__init__()
        self._item: QueueItem | None = None
        self._result: SummaryResult | None = None
        self._doubt = -1
        self._make_labels()
        self.progress = ProgressBox(look)
        self.bar = CoverageBar(look)
        self._is_guided = False
        self.exports = ExportMenu(look, exports)
        self.sureness = IconButton(look, "microscope", self.tr("How sure was the model?"))
        self.source_button = IconButton(look, "file-text", self.tr("Show the source"))
        self.source_button.setCheckable(True)
        self.column = ReadingColumn(look)
        self.column.describe_by(self._describe)
        self.fault = FaultBar(look, EVERY_REMEDY)
        self.ask_box = AskBox(look)
        self._make_hints(look)
        self._lay_out()
        self.exports.said.connect(self.say)
        self.column.followed.connect(self._on_followed)
        self.source_button.toggled.connect(self._on_source_toggled)
        self.sureness.clicked.connect(lambda: self.confidence_wanted.emit(self._result))
        self.doubt_button.clicked.connect(self.next_doubt)

    def _make_labels(self) -> None:
        self.title = ElidedLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        self.coverage = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.notes = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.gone = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.said = TextLabel(role="ok", pixels=TypeSize.META, wrap=True)
        self.said_end = QTimer(self)
        self.said_end.setSingleShot(True)
        self.said_end.setInterval(_SAID_MS)
        self.said_end.timeout.connect(self.said.hide)
        self.guide = TextLabel(
            self.tr("Click a sentence to see where it comes from."),
            role="muted",
            pixels=TypeSize.META,
            wrap=True,
        )

    def _make_hints(self, look: Look) -> None:
        self.checks = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.doubts = TextLabel(role="danger", pixels=TypeSize.META, wrap=True)
        self.doubt_button = TextButton(look, self.tr("Show the next"), kind="link")
        self._check_line = self._hint(IconLabel(look, "info", "notice", 14), self.checks)
        mark = IconLabel(look, "triangle-alert", "danger", 14)
        self._doubt_line = self._hint(mark, self.doubts, self.doubt_button)

    def _hint(self, *widgets: QWidget) -> QWidget:
        room = QWidget()
        line = QHBoxLayout(room)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        for widget in widgets:
            line.addWidget(widget, 1 if isinstance(widget, TextLabel) else 0)
        return room

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        set_margins(head, Space.LARGE, Space.SMALL, Space.MEDIUM, Space.SMALL)
        head.setSpacing(Space.CLOSE)
        line = QHBoxLayout()
        line.setSpacing(Space.HAIR)
        line.addWidget(self.title, 1)
        line.addWidget(self.sureness)
        line.addWidget(self.exports)
        line.addWidget(self.source_button)
        head.addLayout(line)
        for widget in (
            self.coverage,
            self.notes,
            self.bar,
            self.guide,
            self.gone,
            self.progress,
            self._check_line,
            self._doubt_line,
            self.said,
        ):
            head.addWidget(widget)
        fault = QHBoxLayout()
        fault.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, 0)
        fault.addWidget(self.fault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self.column, 1)
        column.addLayout(fault)
        column.addWidget(self.ask_box)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room in which no line is cut, as high as its lines are at this width."""
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        width = max(LEAST_WIDTH, layout.totalMinimumSize().width())
        return QSize(width, layout.totalMinimumHeightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what matters least where the text needs the room."""
        super().resizeEvent(event)
        self._show_asides()

    def show_item(self, item: QueueItem) -> None:
        """Show another item as it is now."""
        self._result = None
        self._doubt = -1
        self._stop_saying()
        self.fault.show_fault(None)
        self.column.show_answers(())
        self.column.begin_markdown(item.text if item.result is None else "")
        self.follow(item)
        self.column.verticalScrollBar().setValue(0)

    def follow(self, item: QueueItem) -> None:
        """Show what has changed in the item; its pieces come through `column`."""
        self._item = item
        self.title.show_text(visible_name(item.title) or self.tr("Pasted text"))
        self.progress.show_item(item)
        if item.result is not None and item.result is not self._result:
            self.column.show_markdown(item.result.text, item.result.sentences)
        elif item.state in ENDED_STATES and item.result is None:
            self.column.finish()
        self._result = item.result
        self.exports.show_result(item.result, item.documents)
        self.sureness.setVisible(item.result is not None)
        self._show_facts(item)
        self._show_coverage(item)

    def reset(self) -> None:
        """The text of the item begins anew."""
        self._result = None
        self.column.begin_markdown("")

    def say(self, words: str, role: str) -> None:
        """Say what came of something, in the colour of a role; what went wrong stays."""
        restyle(self.said, role=role)
        self.said.setText(words)
        self.said.show()
        if role == "danger":
            self.said_end.stop()
        else:
            self.said_end.start()

    def show_source_state(self, *, is_shown: bool) -> None:
        """Show whether the source is beside the summary."""
        self.source_button.setChecked(is_shown)
        words = self.tr("Hide the source") if is_shown else self.tr("Show the source")
        self.source_button.rename(words)

    def next_doubt(self) -> None:
        """Bring the next number or name that nothing supports into view."""
        count = len(self.column.text.doubts())
        if count:
            self._doubt = (self._doubt + 1) % count
            self.column.text.show_doubt(self._doubt)

    def _show_facts(self, item: QueueItem) -> None:
        result = item.result
        coverage = notes = checks = ""
        gone = gone_words(item)
        if result is not None:
            coverage, notes = coverage_of(result), notes_words(result)
            checks = check_words(result.checks)
        elif item.state is ItemState.FAILED and item.text:
            coverage = self.tr("This summary is not finished.")
        doubts = doubt_words(self.column.text.doubts())
        for label, words in (
            (self.coverage, coverage),
            (self.notes, notes),
            (self.gone, gone),
            (self.checks, checks),
            (self.doubts, doubts),
        ):
            label.setText(words)
        self.coverage.setVisible(bool(coverage))
        self.gone.setVisible(bool(gone))
        self._show_asides()
        self._check_line.setVisible(bool(checks))
        self._doubt_line.setVisible(bool(doubts))

    def _show_coverage(self, item: QueueItem) -> None:
        result = item.result
        labels = result.documents if result is not None else ()
        sentences = result.sentences if result is not None else ()
        self.bar.setVisible(bool(item.documents or labels))
        self.bar.show_coverage(CoverageMap(item.documents, labels), read_shares(item), sentences)

    def _describe(self, sentence: Sentence) -> str:
        return source_words(sentence, self._item.documents if self._item is not None else ())

    def _show_asides(self) -> None:
        """Show what became of the notes, and what a click does until it was done."""
        has_room = self.height() >= _SHORT
        self.notes.setVisible(has_room and bool(self.notes.text()))
        item = self._item
        leads = False
        if item is not None and item.result is not None and item.documents:
            leads = any(each.sources for each in item.result.sentences)
        self.guide.setVisible(has_room and leads and not self._is_guided)

    def _on_followed(self, sentence: Sentence) -> None:
        if sentence.sources:
            self._is_guided = True
            self.guide.hide()
        else:
            self.say(self._describe(sentence), "muted")

    def _stop_saying(self) -> None:
        self.said_end.stop()
        self.said.hide()

    def _on_source_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.show_source_state(is_shown=is_shown)
        self.source_toggled.emit(is_shown)
