"""The summaries: documents or texts go in, a summary of all of each comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.summary import ENDED_STATES
from parlance.window.parts.controls import Line, Surface, TextLabel
from parlance.window.parts.drop_area import DropVeil
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import PlaceStack
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.scale import scaled
from parlance.window.parts.side_split import SideSplit
from parlance.window.rich.links import ask_to_open
from parlance.window.summary.bars import PanelBars
from parlance.window.summary.intake import Intake, takes
from parlance.window.summary.item_remedies import ItemRemedies
from parlance.window.summary.options_bar import OptionsBar
from parlance.window.summary.options_dialog import OptionsDialog
from parlance.window.summary.reading import ReadingView
from parlance.window.summary.reopened import Reopened
from parlance.window.summary.side import SideColumn
from parlance.window.summary.start import StartPage
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
        QShowEvent,
    )

    from parlance.contract.summary import QueueItem, SummaryOptions, SummaryRecord
    from parlance.services.summary_services import SummaryServices
    from parlance.window.parts.look import Look

_HEADER_HEIGHT = 55
_TITLE_ROOM = 700
"""A narrower header has room for the options only."""

_OPTIONS_WIDTH = 620


class SummaryPanel(QWidget):
    """Shows what the services of summaries hold and passes on what people do.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, services: SummaryServices) -> None:
        """Follow `services`."""
        super().__init__()
        self._look = look
        self._services = services
        self._queue = services.queue
        self._item: int | None = None
        self._row = 0
        self._shown: tuple[object, ...] = ()
        self._wanted: dict[int, SummaryOptions] = {}
        self._reopened = Reopened(services, self._is_needed, self)
        self.setAcceptDrops(True)
        self.side = SideColumn(look, services)
        self.options = OptionsBar(look)
        self.start = StartPage(look, services.draft)
        self.reading = ReadingView(look, services)
        self.bars = PanelBars(look)
        self.intake = Intake(self, services.queue, self.bars.arrange, self.bars.hint)
        self.remedies = ItemRemedies(look, services.queue, self.bars.encoding, self)
        self._pages = PlaceStack()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.reading)
        self._lay_out()
        self._veil = DropVeil(look, self, self.tr("Drop to summarize"))
        self._connect()
        self._connect_controls()
        self._on_history_changed()
        self.show_start()

    # Layout ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        main = Surface("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.split = SideSplit(self._look, self.side, main)
        column.addWidget(self._new_header())
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self.bars)
        column.addWidget(self._pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.split)

    def _new_header(self) -> QWidget:
        self._title = TextLabel(
            self.tr("Summarize"), pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold
        )
        self.options.setMaximumWidth(scaled(_OPTIONS_WIDTH))
        self._header = QWidget()
        self._header.setFixedHeight(scaled(_HEADER_HEIGHT))
        line = QHBoxLayout(self._header)
        set_margins(line, Space.EDGE, 0, Space.MEDIUM, 0)
        line.setSpacing(Space.MEDIUM)
        line.addWidget(self.split.button)
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(self.options, 1000)
        return self._header

    def _connect(self) -> None:
        queue, history = self._queue, self._services.history
        queue.queue_changed.connect(self._on_queue_changed)
        queue.item_changed.connect(self._on_item_changed)
        queue.options_changed.connect(self._on_options_remembered)
        queue.busy_changed.connect(self._show_shapes)
        queue.failed.connect(self.bars.show_fault)
        history.failed.connect(self.bars.show_fault)
        history.changed.connect(self._on_history_changed)
        self.intake.began.connect(lambda: self.bars.show_fault(None))
        self.intake.taken.connect(self.show_item)

    def _connect_controls(self) -> None:
        self.side.new.clicked.connect(self.show_start)
        self._look.shortcuts.add("new", self, self.show_start)
        self._look.shortcuts.add("open_files", self, self.intake.choose_files)
        self.side.queue.chosen.connect(self.show_item)
        self.side.queue.again_wanted.connect(self._queue.again)
        self.side.queue.password_wanted.connect(self.remedies.ask_password)
        self.side.queue.encoding_wanted.connect(self._on_encoding_wanted)
        self.side.history.chosen.connect(self._open_record)
        self.side.history.again_wanted.connect(self._on_record_again)
        self.options.changed.connect(self._on_options_changed)
        self.options.more_wanted.connect(self.open_options)
        self.options.length_wanted.connect(lambda: self.open_options().ask_for_length())
        self.start.files_wanted.connect(self.intake.choose_files)
        self.start.folder_wanted.connect(self.intake.choose_folder)
        self.start.text_given.connect(self.intake.open_text)
        self.start.files_pasted.connect(self.intake.open_files)
        self.start.recent_chosen.connect(self.intake.open_again)
        self.reading.link_clicked.connect(lambda address: ask_to_open(self, address))
        for source in (self.reading, self.bars.item_fault, self.bars.fault):
            source.remedy_clicked.connect(self._on_remedy)
        self.bars.item_fault.item_remedy_clicked.connect(self._on_item_remedy)
        self.bars.encoding.chosen.connect(self._on_encoding_chosen)
        self.remedies.models_wanted.connect(self.models_wanted)
        self.bars.again.again_clicked.connect(self._on_again)
        self.bars.again.dropped.connect(self._on_dropped_options)

    def open_files(self, paths: Sequence[str]) -> None:
        """Summarize these documents, and those in these folders; show the first of them."""
        self.intake.open_files(paths)

    # What is shown --------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the page on which a summary begins."""
        self._item = None
        self._shown = ()
        self.side.queue.choose(None)
        self.side.history.view.choose(None)
        self._pages.setCurrentWidget(self.start)
        self._show_item()
        self._reopened.clear_soon()

    def show_item(self, item: int) -> None:
        """Show an entry of the queue."""
        if item == self._item and self._pages.currentWidget() is self.reading:
            return
        self._item = item
        self._shown = ()
        self.side.queue.choose(item)
        found = self._queue.item(item)
        self.side.history.view.choose(found.summary if found is not None else None)
        self.reading.show_item(item)
        self._pages.setCurrentWidget(self.reading)
        self._row = self.side.queue.model.row_of(item)
        self._show_item()
        self._reopened.clear_soon()

    def show_drop(self, *, is_over: bool) -> None:
        """Something that can be dropped hovers over the window, or no more."""
        self._veil.show_over(is_over=is_over)
        self.start.drop.show_drop(is_over=is_over)

    @property
    def item(self) -> int | None:
        """The entry of the queue that is shown; None on the page where a summary begins."""
        return self._item

    @property
    def _current(self) -> QueueItem | None:
        return None if self._item is None else self._queue.item(self._item)

    def _show_item(self) -> None:
        item = self._current
        shown: tuple[object, ...] = (self._queue.options,)
        if item is not None:
            shown = (item.state, item.fault, item.options, item.documents, item.left_out)
        if shown == self._shown:
            return  # pieces and progress arrive thirty times a second
        self._shown = shown
        self.bars.show_item(item)
        self._show_options()

    def _show_options(self) -> None:
        item = self._current
        if item is None:
            self.options.show_options(self._queue.options, several=True)
        else:
            options = self._wanted.get(item.id, item.options)
            self.options.show_options(options, several=len(item.paths) > 1)
        self.bars.again.setVisible(item is not None and item.id in self._wanted)
        self._show_shapes()

    def _show_shapes(self) -> None:
        self.options.show_possible(self._queue.possible_shapes)

    # What the services say --------------------------------------------------------------

    def _on_queue_changed(self) -> None:
        for gone in self._wanted.keys() - {item.id for item in self._queue.items}:
            del self._wanted[gone]
        if self._item is None:
            return
        if self._current is not None:
            self._row = self.side.queue.model.row_of(self._item)
            self._show_item()
            return
        items = self._queue.items
        if items:
            self.show_item(items[min(max(self._row, 0), len(items) - 1)].id)
        else:
            self.show_start()

    def _on_item_changed(self, item: int) -> None:
        if item == self._item:
            self._show_item()

    def _on_options_remembered(self) -> None:
        if self._item is None:
            self._show_item()
        self._show_shapes()

    def _on_history_changed(self) -> None:
        self.start.recent.show_records(self._services.history.records())

    # Options --------------------------------------------------------------------------

    def _on_options_changed(self, options: SummaryOptions) -> None:
        self._take_options(self._item, options)

    def _take_options(self, shown: int | None, options: SummaryOptions) -> None:
        """Take a choice for what comes next, or for an entry until it is summarized again."""
        item = None if shown is None else self._queue.item(shown)
        if shown is None:
            self._queue.set_options(options)
        elif item is not None and options != item.options:
            self._wanted[shown] = options
        else:
            self._wanted.pop(shown, None)
        self._show_options()

    def open_options(self) -> OptionsDialog:
        """Show all options."""
        item, shown = self._current, self._item
        dialog = OptionsDialog(
            self._look,
            self.options.options,
            self._services.history,
            self,
            shapes=self._queue.possible_shapes,
            several=item is None or len(item.paths) > 1,
        )
        dialog.chosen.connect(lambda options: self._take_options(shown, options))
        dialog.open()
        return dialog

    def _on_again(self) -> None:
        if self._item is not None:
            self._make_again(self._item)

    def _make_again(self, item: int) -> None:
        self._queue.again(item, self._wanted.pop(item, None))
        self._show_options()

    def _on_dropped_options(self) -> None:
        if self._item is not None:
            self._wanted.pop(self._item, None)
        self._show_options()

    # Records --------------------------------------------------------------------------

    def _is_needed(self, item: int) -> bool:
        return item == self._item or item in self._wanted

    def _open_record(self, record: SummaryRecord) -> None:
        item = self._reopened.open(record)
        if item is not None:  # else the history could not be read
            self.show_item(item)

    def _on_record_again(self, record: SummaryRecord) -> None:
        self._open_record(record)
        item = self._current
        if item is not None and item.summary == record.id:
            dialog = self.open_options()
            dialog.act.say(self.tr("Summarize again"))
            dialog.chosen.connect(lambda _options: self._make_again(item.id))

    # Remedies -------------------------------------------------------------------------

    def _on_remedy(self, remedy: str) -> None:
        # Another try is offered where something failed: here it could be of anything.
        places = {Remedy.SETTINGS: self.settings_wanted, Remedy.MODELS: self.models_wanted}
        wanted = places.get(Remedy(remedy))
        if wanted is not None:
            wanted.emit()

    def _on_item_remedy(self, remedy: str) -> None:
        if self._item is not None:
            self.remedies.help(self._item, remedy)

    def _on_encoding_wanted(self, item: int) -> None:
        self.show_item(item)
        self.bars.encoding.ask()

    def _on_encoding_chosen(self, encoding: str) -> None:
        if self._item is not None:
            self.remedies.read_as(self._item, encoding)

    # Events ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Escape what is made, where nothing within had a use for the key."""
        item = self._current
        is_typing = isinstance(QApplication.focusWidget(), QLineEdit)
        is_wanted = event.key() == Qt.Key.Key_Escape and not is_typing
        if is_wanted and item is not None and item.state not in ENDED_STATES:
            self._queue.stop(item.id)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take documents, folders and texts, and show that they are taken."""
        if takes(event.mimeData()):
            event.acceptProposedAction()
            self.show_drop(is_over=True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Go on as when it came in."""
        event.setAccepted(takes(event.mimeData()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It was carried away."""
        self.show_drop(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Summarize what was dropped."""
        self.show_drop(is_over=False)
        content = event.mimeData()
        if not takes(content):
            event.ignore()
            return
        event.acceptProposedAction()
        self.intake.take(content)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the title out where the options need its room."""
        super().resizeEvent(event)
        is_wide = self.width() - Measure.LIST >= scaled(_TITLE_ROOM)
        self._title.setVisible(is_wide)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Another model may have been loaded meanwhile."""
        super().showEvent(event)
        self._show_shapes()
