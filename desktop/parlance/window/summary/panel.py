"""The summaries: a document or a text goes in, a summary of all of it comes out."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from parlance.window.parts.controls import Line, Surface
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import page_header
from parlance.window.parts.remedies import Remedy
from parlance.window.rich.links import ask_to_open
from parlance.window.summary.recent import RecentSummaries
from parlance.window.summary.result import ResultPage
from parlance.window.summary.source import SourcePage
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.history import SummaryRecord
    from parlance.contract.progress import SummaryResult
    from parlance.services.summary import SummaryService
    from parlance.window.parts.look import Look

_KINDS = "*.pdf *.md *.markdown *.txt *.text"


class SummaryPanel(QWidget):
    """Shows what the summary service makes and passes on what people do.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, summary: SummaryService) -> None:
        """Follow `summary`."""
        super().__init__()
        self._summary = summary
        self._path = ""
        self._text = ""
        self._title = ""
        self.recent = RecentSummaries(look)
        self.source = SourcePage(look)
        self.result = ResultPage(look)
        self._fault = FaultBar(look, can_retry=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._new_source_page())
        self._pages.addWidget(self.result)
        self._lay_out()
        self._connect()

    def open_file(self, path: str) -> None:
        """Summarize the document at `path` in the length that is chosen."""
        self._path = path
        self._summary.summarize_file(path, self.source.length.words)

    def show_drop(self, *, is_over: bool) -> None:
        """A document hovers over the window, or no more."""
        self.source.drop.show_drop(is_over=is_over)

    # Layout ---------------------------------------------------------------------------

    def _new_source_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self.source.setMaximumWidth(Measure.FORM)
        line.addStretch(1)
        line.addWidget(self.source, 1000)
        line.addStretch(1)
        return page

    def _lay_out(self) -> None:
        main = Surface("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header, _ = page_header(self.tr("Summarize"))
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        fault = QHBoxLayout()
        fault.addStretch(1)
        fault.addWidget(self._fault, 1000)
        fault.addStretch(1)
        self._fault.setMaximumWidth(Measure.FORM)
        self._fault_room = QWidget()
        self._fault_room.setLayout(fault)
        fault.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, 0)
        column.addWidget(self._fault_room)
        column.addWidget(self._pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.recent)
        line.addWidget(Line(Qt.Orientation.Vertical))
        line.addWidget(main, 1)
        self._fault_room.hide()

    def _connect(self) -> None:
        service = self._summary
        service.started.connect(self._on_started)
        service.progressed.connect(self.result.show_progress)
        service.piece_arrived.connect(self.result.rich.append_markdown)
        service.finished.connect(self._on_finished)
        service.stopped.connect(self.result.show_stopped)
        service.failed.connect(self._on_failed)
        self.source.choose_clicked.connect(self.choose_file)
        self.source.text_given.connect(self._on_text_given)
        self.result.stopped.connect(service.stop)
        self.result.saving.connect(self._on_saving)
        self.result.link_clicked.connect(lambda address: ask_to_open(self, address))
        self.recent.chosen.connect(self._on_chosen)
        self.recent.again.connect(self._on_again)
        self._fault.remedy_clicked.connect(self._on_remedy)
        self._fault.closed.connect(self._fault_room.hide)
        service.busy_changed.connect(self.recent.show_busy)
        self.recent.show_records(service.recent())
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(service.stop)
        choose = QShortcut(QKeySequence.StandardKey.Open, self)
        choose.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        choose.activated.connect(self.choose_file)

    # What the service says --------------------------------------------------------------

    def _on_started(self, title: str) -> None:
        self._title = title
        self._show_fault(None)
        self.recent.clear_choice()
        self.result.begin(title)
        self._pages.setCurrentWidget(self.result)

    def _on_finished(self, result: SummaryResult) -> None:
        self._title = result.title
        self.result.show_result(result)
        self.recent.show_records(self._summary.recent())

    def _on_failed(self, fault: Fault) -> None:
        self._show_fault(fault)
        if self.result.rich.markdown:
            self.result.show_busy(is_busy=False)
        else:
            self._pages.setCurrentIndex(0)

    def _show_fault(self, fault: Fault | None) -> None:
        self._fault.show_fault(fault)
        self._fault_room.setVisible(fault is not None)

    # What people do ---------------------------------------------------------------------

    def choose_file(self) -> QFileDialog:
        """Ask for a document and summarize it."""
        dialog = QFileDialog(self, self.tr("Choose a document"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        documents = f"{self.tr('Documents')} ({_KINDS})"
        dialog.setNameFilters([documents, f"{self.tr('All files')} (*)"])
        dialog.fileSelected.connect(self.open_file)
        dialog.open()
        return dialog

    def _on_text_given(self, text: str) -> None:
        self._path = ""
        self._text = text
        self._summary.summarize_text(text, self.source.length.words)

    def _on_again(self) -> None:
        if not self._summary.busy:
            self._show_fault(None)
            self.recent.clear_choice()
            self._pages.setCurrentIndex(0)

    def _on_chosen(self, record: SummaryRecord) -> None:
        if self._summary.busy:
            return
        self._title = record.title
        self._show_fault(None)
        self.result.show_record(record)
        self._pages.setCurrentWidget(self.result)

    def _on_saving(self) -> None:
        self.save_dialog()

    def save_dialog(self) -> QFileDialog:
        """Ask where to save the summary and pass it on."""
        dialog = QFileDialog(self, self.tr("Save the summary"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        markdown, plain = f"{self.tr('Markdown')} (*.md)", f"{self.tr('Plain text')} (*.txt)"
        dialog.setNameFilters([markdown, plain])
        dialog.setDefaultSuffix("md")
        name = PurePath(self._title).stem or self.tr("Summary")
        dialog.selectFile(f"{name}.md")
        text = self.result.rich.markdown
        dialog.fileSelected.connect(lambda path: self._summary.save(path, text))
        dialog.open()
        return dialog

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY | Remedy.RESTART:  # the engine starts again when it is asked
                self._try_again()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.NONE:
                pass

    def _try_again(self) -> None:
        if self._path:
            self.open_file(self._path)
        else:
            self._on_text_given(self._text)
