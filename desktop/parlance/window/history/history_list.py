"""What was made earlier, a search through it, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout

from parlance.contract.history import MOST_LISTED
from parlance.window.history.erase_dialog import EraseDialog
from parlance.window.history.record_list import Record, RecordList
from parlance.window.parts.controls import IconButton, Surface, TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QLayout, QWidget

    from parlance.window.history.record_list import RecordRow
    from parlance.window.parts.look import Look

SEARCH_PAUSE_MS: Final = 150

Key = TypeVar("Key", bound=int)
Key_contra = TypeVar("Key_contra", bound=int, contravariant=True)
Record_co = TypeVar("Record_co", covariant=True)


class History(Protocol[Record_co, Key_contra]):
    """What a service of earlier things can do with them."""

    @property
    def changed(self) -> SignalInstance:
        """What is listed has changed."""

    def bin(self) -> tuple[Record_co, ...]:
        """Return what lies in the bin."""

    def trash(self, _record: Key_contra, /) -> None:
        """Move one to the bin."""

    def restore(self, _record: Key_contra, /) -> None:
        """Bring one back from the bin."""

    def erase(self, _record: Key_contra, /) -> None:
        """Erase one for good."""

    def empty_bin(self) -> None:
        """Erase all that is in the bin."""


class HistoryWords(NamedTuple):
    """What a history calls its parts.

    Attributes:
        search: what the field to search is called.
        earlier, binned: what a screen reader says of the two lists.
        empties: the question before the bin is emptied.
        erased: what erasing means.
    """

    search: str
    earlier: str
    binned: str
    empties: str
    erased: str


class Found(NamedTuple, Generic[Record]):
    """What is listed, and what is said in its place where there is nothing."""

    records: tuple[Record, ...]
    nothing: str


class HistoryList(Surface, Generic[Record, Key]):
    """Lists what was made earlier, or what lies in the bin.

    Signals:
        chosen: a record to open.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, history: History[Record, Key], words: HistoryWords) -> None:
        """Follow `history`."""
        super().__init__("side")
        self._look = look
        self._kept = history
        self._words = words
        self._make_controls()
        self._lay_out()
        self._connect()
        self.show_bin(is_shown=False)

    @property
    def is_bin(self) -> bool:
        """Whether the bin is shown."""
        return self._lists.currentWidget() is self.bin_view

    def show_bin(self, *, is_shown: bool) -> None:
        """Show the bin, or what is not in it."""
        self._lists.setCurrentWidget(self.bin_view if is_shown else self.view)
        for widget in self._outside:
            widget.setVisible(not is_shown)
        for widget in self._inside:
            widget.setVisible(is_shown)
        self.refresh()

    # For those who inherit --------------------------------------------------------------

    def row(self, record: Record) -> RecordRow:
        """Return what the row of a record says."""
        raise NotImplementedError

    def key(self, record: Record) -> Key:
        """Return by what the history knows a record."""
        raise NotImplementedError

    def found(self) -> Found[Record]:
        """Return what is listed outside the bin."""
        raise NotImplementedError

    def erase_words(self, record: Record) -> str:
        """Return the question before a record is erased."""
        raise NotImplementedError

    def add_deeds(self, menu: QMenu, record: Record) -> None:
        """Add to the menu of a record what can be done with it beside the usual; nothing here."""

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        look = self._look
        self.heading = TextLabel(
            self.tr("Bin"), role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self._words.search)
        self.field.setAccessibleName(self._words.search)
        self.field.setAcceptDrops(False)  # a document dropped here is for the place
        self._icon = self.field.addAction(
            look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(self.field, self._icon)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self.view: RecordList[Record] = RecordList(look, self._words.earlier, self.row)
        self.bin_view: RecordList[Record] = RecordList(look, self._words.binned, self.row)
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self.newest = TextLabel(role="faint", pixels=TypeSize.META, wrap=True)
        self.newest.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self.put_back = IconButton(look, "undo-2", self.tr("Bring back"), size=14)
        self.erase = IconButton(look, "trash-2", self.tr("Erase for good"), size=14)
        self.open_bin = TextButton(look, self.tr("Bin"), kind="link", icon="trash-2", role="muted")
        self.back = TextButton(look, self.tr("Back"), kind="link", icon="history", role="muted")
        self.empty = TextButton(look, self.tr("Empty the bin…"), kind="link")
        self._outside: list[QWidget] = [self.open_bin, self.field]
        self._inside: list[QWidget] = [self.heading, self.back, self.put_back, self.erase]

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.bin_view)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        foot.addWidget(self.open_bin)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.SMALL)
        for head in self._heads():
            self.column.addLayout(head)
        self.column.addWidget(self._lists, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.newest)
        self.column.addLayout(foot)

    def _heads(self) -> tuple[QLayout, ...]:
        """Return the lines above the list: here one, with the search, or the bin's heading."""
        line = self._search_line()
        set_margins(self.heading, Space.CLOSE, 0, 0, 0)
        line.addWidget(self.heading, 1)
        line.addWidget(self.put_back)
        line.addWidget(self.erase)
        return (line,)

    def _search_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        line.setSpacing(0)
        line.addWidget(self.field, 1)
        return line

    def _connect(self) -> None:
        self._kept.changed.connect(self.refresh)
        self._look.changed.connect(self._paint_icon)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.refresh)
        for view in (self.view, self.bin_view):
            view.menu_wanted.connect(lambda record, at: self.menu_for(record).popup(at))
            view.moved.connect(self._show_buttons)
        self.view.chosen.connect(self.chosen)
        self.view.delete_pressed.connect(self._trash)
        self.bin_view.delete_pressed.connect(self.ask_to_erase)
        self.put_back.clicked.connect(lambda: self._restore(self.bin_view.current))
        self.erase.clicked.connect(lambda: self.ask_to_erase(self.bin_view.current))
        self.open_bin.clicked.connect(lambda: self._turn(is_bin=True))
        self.back.clicked.connect(lambda: self._turn(is_bin=False))
        self.empty.clicked.connect(self.ask_to_empty)

    # What the service says --------------------------------------------------------------

    def refresh(self) -> None:
        """List what there is now."""
        if self.is_bin:
            view, found = self.bin_view, Found(self._kept.bin(), self.tr("The bin is empty."))
        else:
            view, found = self.view, self.found()
        view.show_records(found.records)
        self._lists.setVisible(bool(found.records))
        self.nothing.setVisible(not found.records)
        self.nothing.setText(found.nothing)
        self.newest.setVisible(len(found.records) >= MOST_LISTED)
        self.newest.setText(filled(self.tr("The newest %1 are listed."), number(MOST_LISTED)))
        self.empty.setVisible(self.is_bin and bool(found.records))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self.put_back, self.erase):
            button.setEnabled(self.bin_view.current is not None)

    def _paint_icon(self) -> None:
        self._icon.setIcon(self._look.icon("search", "faint", size=16))

    # What people do ---------------------------------------------------------------------

    def menu_for(self, record: Record) -> QMenu:
        """Return the menu of what can be done with a record; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if record.deleted is not None:
            back = menu.addAction(self.tr("Bring back"))
            back.triggered.connect(lambda: self._restore(record))
            erase = menu.addAction(self.tr("Erase for good…"))
            erase.triggered.connect(lambda: self.ask_to_erase(record))
            return menu
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(record))
        self.add_deeds(menu, record)
        menu.addSeparator()
        trash = menu.addAction(self.tr("Move to the bin"))
        trash.triggered.connect(lambda: self._trash(record))
        return menu

    def ask_to_erase(self, record: Record | None) -> EraseDialog | None:
        """Ask whether one record of the bin is to go for good."""
        if record is None:
            return None
        dialog = EraseDialog(self._look, self.erase_words(record), self._words.erased, self)
        dialog.accepted.connect(lambda: self._kept.erase(self.key(record)))
        dialog.open()
        return dialog

    def ask_to_empty(self) -> EraseDialog:
        """Ask whether all of the bin is to go for good."""
        # The list shows the latest of them only, so it knows no number.
        dialog = EraseDialog(self._look, self._words.empties, self._words.erased, self)
        dialog.accepted.connect(self._kept.empty_bin)
        dialog.open()
        return dialog

    def _turn(self, *, is_bin: bool) -> None:
        self.show_bin(is_shown=is_bin)
        # The button that was pressed is hidden: the keyboard goes to its counterpart.
        (self.back if is_bin else self.open_bin).setFocus()

    def _trash(self, record: Record | None) -> None:
        if record is not None:
            self._kept.trash(self.key(record))

    def _restore(self, record: Record | None) -> None:
        if record is not None:
            self._kept.restore(self.key(record))
