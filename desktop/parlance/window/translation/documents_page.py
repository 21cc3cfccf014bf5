"""The page for documents: they are given here, translated in a queue, and reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.parts.controls import Surface
from parlance.window.parts.drop_area import DropVeil
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import PlaceStack
from parlance.window.parts.remedies import LEADING_AWAY, Remedy
from parlance.window.parts.side_split import SideSplit
from parlance.window.summary.encoding_button import EncodingButton
from parlance.window.summary.item_fault import ItemFaultBar
from parlance.window.theme import Space
from parlance.window.translation.documents_intake import DocumentIntake, takes
from parlance.window.translation.documents_remedies import DocumentRemedies
from parlance.window.translation.documents_side import DocumentSide
from parlance.window.translation.documents_start import DocumentStart
from parlance.window.translation.documents_written import DocumentActions
from parlance.window.translation.review_page import ReviewPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

    from parlance.contract.faults import Fault
    from parlance.contract.translation import ProjectRecord, TranslationItem
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look


class DocumentsPage(Surface):
    """Shows what the services of documents hold and passes on what people do.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Follow `services`."""
        super().__init__("main")
        self._look = look
        self._services = services
        self._documents = services.documents
        self._projects = services.projects
        self._item: int | None = None
        self._row = 0
        self.setAcceptDrops(True)
        self._look = look
        self.side = DocumentSide(look, services)
        self.start = DocumentStart(look, services)
        self.review = ReviewPage(look, services)
        self.fault = FaultBar(look, LEADING_AWAY)
        self.item_fault = ItemFaultBar(look)
        self.encoding = EncodingButton(look)
        self.intake = DocumentIntake(self, services.documents)
        self.remedies = DocumentRemedies(look, services, self.encoding, self)
        self.deeds = DocumentActions(look, services, self)
        self._pages = PlaceStack()
        self._lay_out()
        self._veil = DropVeil(look, self, self.tr("Drop to translate"))
        self._connect()
        self._connect_controls()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Documents"))
        self.show_start()

    # Layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.review)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bars = QVBoxLayout()
        for bar in (self.fault, self.item_fault, self.encoding):
            self._bars.addWidget(bar)
        self._make_room()
        column.addLayout(self._bars)
        column.addWidget(self._pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.split = SideSplit(self._look, self.side, main)
        line.addWidget(self.split)

    def _make_room(self) -> None:
        """Leave a gap above the bars that are shown."""
        is_needed = not (self.fault.isHidden() and self.item_fault.isHidden())
        gap = Space.MEDIUM if is_needed else 0
        self._bars.setContentsMargins(Space.LARGE, gap, Space.LARGE, gap // 3)

    def _connect(self) -> None:
        documents = self._documents
        documents.queue_changed.connect(self._on_queue_changed)
        documents.item_changed.connect(self._on_item_changed)
        documents.failed.connect(self._show_fault)
        self._projects.failed.connect(self._show_fault)
        self.review.failed.connect(self._show_fault)
        self.intake.began.connect(lambda: self._show_fault(None))
        self.intake.taken.connect(self.show_item)

    def _connect_controls(self) -> None:
        self.side.new.clicked.connect(self.show_start)
        self._look.shortcuts.add("new", self, self.show_start)
        self._look.shortcuts.add("open_files", self, self.intake.choose_files)
        queue = self.side.queue
        queue.chosen.connect(self.show_item)
        queue.again_wanted.connect(self._documents.again)
        queue.password_wanted.connect(self.remedies.ask_password)
        queue.encoding_wanted.connect(self._on_encoding_wanted)
        self.side.history.chosen.connect(self.open_record)
        self.start.files_wanted.connect(self.intake.choose_files)
        self.start.folder_wanted.connect(self.intake.choose_folder)
        self.start.recent_chosen.connect(self.open_record)
        self.start.options.style_row.terms_wanted.connect(self.models_wanted)
        self.fault.closed.connect(self._make_room)
        self.fault.remedy_clicked.connect(self._on_remedy)
        self.item_fault.remedy_clicked.connect(self._on_remedy)
        self.item_fault.item_remedy_clicked.connect(self._on_item_remedy)
        self.remedies.models_wanted.connect(self.models_wanted)
        self.remedies.added.connect(self.show_item)
        self.encoding.chosen.connect(self._on_encoding_chosen)
        self.deeds.said.connect(self.review.say)
        head = self.review.head
        head.open_wanted.connect(lambda: self.deeds.open_written(self._item))
        head.folder_wanted.connect(lambda: self.deeds.show_folder(self._item))
        head.write_wanted.connect(lambda: self.deeds.write(self._item))
        head.menu_wanted.connect(lambda: self.deeds.show_menu(self._item, head.more))

    # What is shown ----------------------------------------------------------------------

    def open_files(self, paths: Sequence[str]) -> None:
        """Translate these documents, and those in these folders; show the first of them."""
        self.intake.open_files(paths)

    def open_record(self, record: ProjectRecord) -> None:
        """Show a document that was translated earlier."""
        self.show_item(self._documents.open_record(record))

    def show_start(self) -> None:
        """Show the page on which documents are given."""
        self.review.table.finish_editing()
        self._item = None
        self.side.queue.choose(None)
        self._pages.setCurrentWidget(self.start)
        self._show_item()

    def show_item(self, item: int) -> None:
        """Show an entry of the queue."""
        self._item = item
        self.side.queue.choose(item)
        self._row = max(0, self.side.queue.model.row_of(item))
        self._show_item()
        if self._current is not None:
            self._pages.setCurrentWidget(self.review)

    @property
    def pair(self) -> tuple[str, str]:
        """Codes of the languages of the document that is shown, or of the next ones.

        The source is empty where nobody knows it.
        """
        item, review = self._current, self._services.review
        if item is None:
            options = self._services.choice.options
        elif review.item == item.id:
            return review.languages
        else:
            options = item.options
        return options.source, options.target

    @property
    def _current(self) -> TranslationItem | None:
        return None if self._item is None else self._documents.item(self._item)

    def _show_item(self) -> None:
        item = self._current
        # A document that is done may have one too: it could not be written again.
        self.item_fault.show_fault(item.fault if item is not None else None)
        self._make_room()
        if item is not None:
            self.review.show_item(item)

    def _show_fault(self, fault: Fault | None) -> None:
        self.fault.show_fault(fault, is_past=True)
        self._make_room()

    # What the services say --------------------------------------------------------------

    def _on_queue_changed(self) -> None:
        if self._item is None:
            return
        if self._current is not None:
            self._row = max(0, self.side.queue.model.row_of(self._item))
            self._show_item()
            return
        items = self._documents.items
        if items:
            self.show_item(items[min(self._row, len(items) - 1)].id)
        else:
            self.show_start()

    def _on_item_changed(self, item: int) -> None:
        if item == self._item:
            self._show_item()

    # Remedies ---------------------------------------------------------------------------

    def _on_remedy(self, remedy: str) -> None:
        places = {Remedy.SETTINGS: self.settings_wanted, Remedy.MODELS: self.models_wanted}
        wanted = places.get(Remedy(remedy))
        if wanted is not None:
            wanted.emit()

    def _on_item_remedy(self, remedy: str) -> None:
        if self._item is not None:
            self.remedies.help(self._item, remedy)

    def _on_encoding_wanted(self, item: int) -> None:
        self.show_item(item)
        self.encoding.ask()

    def _on_encoding_chosen(self, encoding: str) -> None:
        if self._item is not None:
            self.remedies.read_as(self._item, encoding)

    # Events -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take documents and folders, and show that they are taken."""
        if takes(event.mimeData()):
            event.acceptProposedAction()
            self._show_drop(is_over=True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Go on as when it came in."""
        event.setAccepted(takes(event.mimeData()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It was carried away."""
        self._show_drop(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Translate what was dropped."""
        self._show_drop(is_over=False)
        if takes(event.mimeData()):
            event.acceptProposedAction()
            self.intake.take(event.mimeData())
        else:
            event.ignore()

    def _show_drop(self, *, is_over: bool) -> None:
        self._veil.show_over(is_over=is_over)
        self.start.drop.show_drop(is_over=is_over)
