"""The summaries made earlier, a search through them, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.ages import age_of, today, when_text
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import filled, plain_hint
from parlance.window.summary.words import record_title
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryRecord
    from parlance.services.summary_history import SummaryHistory
    from parlance.window.parts.look import Look

SEARCH_PAUSE_MS = 150


class RecordList(QListView):
    """A list of finished summaries.

    Signals:
        chosen, menu_wanted: a SummaryRecord; the menu with its place on the screen.
        delete_pressed: a SummaryRecord.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    delete_pressed = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__()
        self.records: tuple[SummaryRecord, ...] = ()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        look.changed.connect(self.viewport().update)

    @property
    def current(self) -> SummaryRecord | None:
        """The one that is chosen."""
        return self._record_at(self.currentIndex())

    def show_records(self, records: tuple[SummaryRecord, ...]) -> None:
        """List these, in their order; the row that is chosen stays so."""
        chosen = self.current
        self._rows.clear()
        self.records = records
        day, locale = today(), QLocale()
        for record in records:
            title = record_title(record)
            when_made = record.created if record.deleted is None else record.deleted
            when = when_text(when_made, age_of(when_made, day), locale)
            item = QStandardItem(f"{title}, {when}")
            item.setEditable(False)
            item.setData(title, TITLE_ROLE)
            item.setData(when, WHEN_ROLE)
            item.setData(record.preview, PREVIEW_ROLE)
            item.setToolTip(plain_hint("\n".join((*record.paths, record.preview))))
            self._rows.appendRow(item)
        self.choose(None if chosen is None else chosen.id)

    def choose(self, summary: SummaryId | None) -> None:
        """Show one as chosen, or none."""
        for row, record in enumerate(self.records):
            if record.id == summary:
                self.setCurrentIndex(self._rows.index(row, 0))
                return
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the Delete key."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.delete_pressed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _record_at(self, index: QModelIndex) -> SummaryRecord | None:
        return self.records[index.row()] if index.isValid() else None

    def _on_chosen(self, index: QModelIndex) -> None:
        record = self._record_at(index)
        if record is not None:
            self.chosen.emit(record)

    def _on_menu_requested(self, place: QPoint) -> None:
        record = self._record_at(self.indexAt(place))
        if record is not None:
            self.menu_wanted.emit(record, self.viewport().mapToGlobal(place))


class EmptyBinDialog(ModelDialog):
    """Asks before what lies in the bin is erased for good."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        """Ask `title`."""
        super().__init__(look, title, parent.tr("Erase"), parent, kind="danger")
        self.say(self.tr("What is erased cannot be brought back. Your documents stay."), "muted")
        self.act.clicked.connect(self.accept)


class _Column(QWidget):
    """One view: what stands above the list, the list, and a sentence where it is empty."""

    def __init__(self, view: RecordList, top: QWidget) -> None:
        super().__init__()
        self.view = view
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(top)
        column.addWidget(view, 1)
        column.addWidget(self.nothing, 1)

    def show_records(self, records: tuple[SummaryRecord, ...], nothing: str) -> None:
        """List `records`, or say `nothing`."""
        self.view.show_records(records)
        self.view.setVisible(bool(records))
        self.nothing.setVisible(not records)
        self.nothing.setText(nothing)


class HistoryList(QWidget):
    """Lists what was summarized earlier, or what lies in the bin.

    Signals:
        chosen, again_wanted: a SummaryRecord to open; to make again with other options.
    """

    chosen = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, look: Look, history: SummaryHistory) -> None:
        """Follow `history`."""
        super().__init__()
        self._look = look
        self._history = history
        self.field = self._new_field()
        self.view = RecordList(look, self.tr("Earlier summaries"))
        self.bin_view = RecordList(look, self.tr("Summaries in the bin"))
        self.open_bin = TextButton(look, self.tr("Bin"), kind="link", icon="trash-2", role="muted")
        self.back = TextButton(look, self.tr("Back"), kind="link", icon="history", role="muted")
        self.empty = TextButton(look, self.tr("Empty the bin…"), kind="link")
        self._earlier = _Column(self.view, self._new_top())
        self._bin = _Column(self.bin_view, self._new_bin_top())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._earlier)
        self._pages.addWidget(self._bin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        foot.addWidget(self.open_bin)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        column.addLayout(foot)
        self._connect()
        self.show_bin(is_shown=False)

    @property
    def is_bin(self) -> bool:
        """Whether the bin is shown."""
        return self._pages.currentWidget() is self._bin

    def show_bin(self, *, is_shown: bool) -> None:
        """Show the bin, or what is not in it."""
        self._pages.setCurrentWidget(self._bin if is_shown else self._earlier)
        self.open_bin.setVisible(not is_shown)
        self.back.setVisible(is_shown)
        self._show()

    # Layout ---------------------------------------------------------------------------

    def _new_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search summaries"))
        field.setAccessibleName(self.tr("Search summaries"))
        field.setAcceptDrops(False)  # a document dropped here is for the panel
        self._icon = field.addAction(
            self._look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        field.textChanged.connect(lambda _text: self._pause.start())
        return field

    def _paint_icon(self) -> None:
        self._icon.setIcon(self._look.icon("search", "faint", size=16))

    def _new_top(self) -> QWidget:
        top = QWidget()
        line = QVBoxLayout(top)
        line.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        line.addWidget(self.field)
        return top

    def _new_bin_top(self) -> QWidget:
        heading = TextLabel(
            self.tr("Bin"), role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold
        )
        self.put_back = IconButton(self._look, "undo-2", self.tr("Bring back"), size=14)
        self.erase = IconButton(self._look, "trash-2", self.tr("Erase for good"), size=14)
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(18, 0, Space.MEDIUM, 0)
        line.setSpacing(0)
        line.addWidget(heading, 1)
        line.addWidget(self.put_back)
        line.addWidget(self.erase)
        return top

    def _connect(self) -> None:
        self._history.changed.connect(self._show)
        self._look.changed.connect(self._paint_icon)
        self.view.chosen.connect(self.chosen)
        self.view.delete_pressed.connect(lambda record: self._history.trash(record.id))
        self.view.menu_wanted.connect(lambda record, at: self.menu_for(record).popup(at))
        self.bin_view.delete_pressed.connect(self.ask_to_erase)
        self.bin_view.menu_wanted.connect(lambda record, at: self.menu_for(record).popup(at))
        self.bin_view.selectionModel().currentChanged.connect(self._show_buttons)
        self.open_bin.clicked.connect(lambda: self._turn(is_bin=True))
        self.back.clicked.connect(lambda: self._turn(is_bin=False))
        self.empty.clicked.connect(self.ask_to_empty)
        self.put_back.clicked.connect(self._on_put_back)
        self.erase.clicked.connect(lambda: self.ask_to_erase(self.bin_view.current))

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        if self.is_bin:
            records = self._history.bin()
            self._bin.show_records(records, self.tr("The bin is empty."))
            self.empty.setVisible(bool(records))
        else:
            search = self.field.text().strip()
            found = self.tr("No summary contains this.")
            none = self.tr("Your summaries will be listed here.")
            self._earlier.show_records(self._history.records(search), found if search else none)
            self.empty.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_chosen = self.bin_view.current is not None
        self.put_back.setEnabled(is_chosen)
        self.erase.setEnabled(is_chosen)

    # What people do ---------------------------------------------------------------------

    def _turn(self, *, is_bin: bool) -> None:
        self.show_bin(is_shown=is_bin)
        # The button that was pressed is hidden: the keyboard goes to its counterpart.
        (self.back if is_bin else self.open_bin).setFocus()

    def _on_put_back(self) -> None:
        record = self.bin_view.current
        if record is not None:
            self._history.restore(record.id)

    def menu_for(self, record: SummaryRecord) -> QMenu:
        """Return the menu of what can be done with a summary."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if record.deleted is not None:
            back = menu.addAction(self.tr("Bring back"))
            back.triggered.connect(lambda: self._history.restore(record.id))
            erase = menu.addAction(self.tr("Erase for good…"))
            erase.triggered.connect(lambda: self.ask_to_erase(record))
            return menu
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(record))
        again = menu.addAction(self.tr("Again with other options…"))
        again.triggered.connect(lambda: self.again_wanted.emit(record))
        menu.addSeparator()
        trash = menu.addAction(self.tr("Move to the bin"))
        trash.triggered.connect(lambda: self._history.trash(record.id))
        return menu

    def ask_to_erase(self, record: SummaryRecord | None) -> EmptyBinDialog | None:
        """Ask whether one summary of the bin is to go for good."""
        if record is None:
            return None
        title = filled(self.tr("Erase the summary of “%1”?"), record_title(record))
        dialog = EmptyBinDialog(self._look, title, self)
        dialog.accepted.connect(lambda: self._history.erase(record.id))
        dialog.open()
        return dialog

    def ask_to_empty(self) -> EmptyBinDialog:
        """Ask whether all of the bin is to go for good."""
        # The list shows the latest of them only, so it knows no number.
        title = self.tr("Erase all summaries in the bin?")
        dialog = EmptyBinDialog(self._look, title, self)
        dialog.accepted.connect(self._history.empty_bin)
        dialog.open()
        return dialog
