"""The documents that were translated earlier, a search through them, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
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

from parlance.window.parts.ages import age_of, today, when_text
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import filled, plain_hint
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.documents_words import record_words
from parlance.window.translation.history import EraseDialog

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from parlance.contract.translation import ProjectRecord
    from parlance.services.translation_projects import TranslationProjects
    from parlance.window.parts.look import Look

SEARCH_PAUSE_MS: Final = 150
_STAR: Final = "★ "


class ProjectList(QListView):
    """A list of documents that were translated.

    Signals:
        chosen, delete_pressed: a ProjectRecord.
        menu_wanted: a ProjectRecord and where on the screen.
        moved: another row is the current one.
    """

    chosen = Signal(object)
    delete_pressed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__()
        self.records: tuple[ProjectRecord, ...] = ()
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
        self.selectionModel().currentChanged.connect(self.moved)
        look.changed.connect(self.viewport().update)

    @property
    def current(self) -> ProjectRecord | None:
        """The one that is chosen."""
        return self._record_at(self.currentIndex())

    def show_records(self, records: tuple[ProjectRecord, ...]) -> None:
        """List these, in their order; the row that is chosen stays so."""
        chosen = self.current
        self._rows.clear()
        self.records = records
        day, locale = today(), QLocale()
        for row, record in enumerate(records):
            moment = record.updated if record.deleted is None else record.deleted
            when = when_text(moment, age_of(moment, day), locale)
            item = QStandardItem(f"{record.title}, {record_words(record)}, {when}")
            item.setEditable(False)
            item.setData(_STAR * record.favourite + record.title, TITLE_ROLE)
            item.setData(when, WHEN_ROLE)
            item.setData(record_words(record), PREVIEW_ROLE)
            item.setToolTip(plain_hint("\n".join(filter(None, (record.path, record.written)))))
            self._rows.appendRow(item)
            if chosen is not None and record.id == chosen.id:
                self.setCurrentIndex(self._rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the Delete key."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.delete_pressed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _record_at(self, index: QModelIndex) -> ProjectRecord | None:
        is_there = index.isValid() and index.row() < len(self.records)
        return self.records[index.row()] if is_there else None

    def _on_chosen(self, index: QModelIndex) -> None:
        record = self._record_at(index)
        if record is not None:
            self.chosen.emit(record)

    def _on_menu_requested(self, place: QPoint) -> None:
        record = self._record_at(self.indexAt(place))
        if record is not None:
            self.menu_wanted.emit(record, self.viewport().mapToGlobal(place))


class DocumentHistory(QWidget):
    """Lists what was translated earlier, or what lies in the bin.

    Signals:
        chosen: a ProjectRecord to open.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, projects: TranslationProjects) -> None:
        """Follow `projects`."""
        super().__init__()
        self._look = look
        self._projects = projects
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
        for widget in (self.open_bin, self.field, self.favourites):
            widget.setVisible(not is_shown)
        for button in (self.back, self.put_back, self.erase):
            button.setVisible(is_shown)
        self._heading.setVisible(is_shown)
        self._show()

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        look = self._look
        self._heading = TextLabel(
            self.tr("Bin"), role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search documents"))
        self.field.setAccessibleName(self.tr("Search documents"))
        self.field.setAcceptDrops(False)  # a document dropped here is for the page
        self._icon = self.field.addAction(
            look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self.favourites = IconButton(look, "star", self.tr("Favourites only"), size=16)
        self.favourites.setCheckable(True)
        self.view = ProjectList(look, self.tr("Earlier documents"))
        self.bin_view = ProjectList(look, self.tr("Documents in the bin"))
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self.put_back = IconButton(look, "undo-2", self.tr("Bring back"), size=14)
        self.erase = IconButton(look, "trash-2", self.tr("Erase for good"), size=14)
        self.open_bin = TextButton(look, self.tr("Bin"), kind="link", icon="trash-2", role="muted")
        self.back = TextButton(look, self.tr("Back"), kind="link", icon="history", role="muted")
        self.empty = TextButton(look, self.tr("Empty the bin…"), kind="link")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.MEDIUM, 0, Space.SMALL, 0)
        head.setSpacing(2)
        head.addWidget(self.field, 1)
        head.addWidget(self.favourites)
        head.addSpacing(6)
        head.addWidget(self._heading, 1)
        head.addWidget(self.put_back)
        head.addWidget(self.erase)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.bin_view)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        foot.addWidget(self.open_bin)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self._lists, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        projects = self._projects
        projects.changed.connect(self._show)
        self._look.changed.connect(self._paint)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._show)
        self.favourites.toggled.connect(self._on_filtered)
        for view in (self.view, self.bin_view):
            view.menu_wanted.connect(lambda record, at: self.menu_for(record).popup(at))
            view.moved.connect(self._show_buttons)
        self.view.chosen.connect(self.chosen)
        self.view.delete_pressed.connect(lambda record: projects.trash(record.id))
        self.bin_view.delete_pressed.connect(self.ask_to_erase)
        self.put_back.clicked.connect(self._on_put_back)
        self.erase.clicked.connect(lambda: self.ask_to_erase(self.bin_view.current))
        self.open_bin.clicked.connect(lambda: self._turn(is_bin=True))
        self.back.clicked.connect(lambda: self._turn(is_bin=False))
        self.empty.clicked.connect(self.ask_to_empty)

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        if self.is_bin:
            records, nothing = self._projects.bin(), self.tr("The bin is empty.")
            self.bin_view.show_records(records)
        else:
            records, nothing = self._found()
            self.view.show_records(records)
        self._lists.setVisible(bool(records))
        self.nothing.setVisible(not records)
        self.nothing.setText(nothing)
        self.empty.setVisible(self.is_bin and bool(records))
        self._show_buttons()

    def _found(self) -> tuple[tuple[ProjectRecord, ...], str]:
        search = self.field.text().strip()
        records = self._projects.records(search)
        if self.favourites.isChecked():
            marked = tuple(each for each in records if each.favourite)
            return marked, self.tr("Documents that you mark with a star are listed here.")
        if search:
            return records, self.tr("No document is called this.")
        return records, self.tr("Your documents will be listed here.")

    def _show_buttons(self) -> None:
        for button in (self.put_back, self.erase):
            button.setEnabled(self.bin_view.current is not None)

    def _paint(self) -> None:
        self._icon.setIcon(self._look.icon("search", "faint", size=16))

    # What people do ---------------------------------------------------------------------

    def menu_for(self, record: ProjectRecord) -> QMenu:
        """Return the menu of what can be done with a document."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        projects = self._projects
        if record.deleted is not None:
            back = menu.addAction(self.tr("Bring back"))
            back.triggered.connect(lambda: projects.restore(record.id))
            erase = menu.addAction(self.tr("Erase for good…"))
            erase.triggered.connect(lambda: self.ask_to_erase(record))
            return menu
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(record))
        is_marked = record.favourite
        star = self.tr("A favourite no more") if is_marked else self.tr("Make it a favourite")
        menu.addAction(star).triggered.connect(lambda: projects.mark(record.id, not is_marked))
        menu.addSeparator()
        trash = menu.addAction(self.tr("Move to the bin"))
        trash.triggered.connect(lambda: projects.trash(record.id))
        return menu

    def ask_to_erase(self, record: ProjectRecord | None) -> EraseDialog | None:
        """Ask whether one translation of the bin is to go for good; files stay."""
        if record is None:
            return None
        title = filled(self.tr("Erase the translation of “%1”? The files stay."), record.title)
        dialog = EraseDialog(self._look, title, self)
        dialog.accepted.connect(lambda: self._projects.erase(record.id))
        dialog.open()
        return dialog

    def ask_to_empty(self) -> EraseDialog:
        """Ask whether all of the bin is to go for good; files stay."""
        title = self.tr("Erase all translations in the bin? The files stay.")
        dialog = EraseDialog(self._look, title, self)
        dialog.accepted.connect(self._projects.empty_bin)
        dialog.open()
        return dialog

    def _turn(self, *, is_bin: bool) -> None:
        self.show_bin(is_shown=is_bin)
        # The button that was pressed is hidden: the keyboard goes to its counterpart.
        (self.back if is_bin else self.open_bin).setFocus()

    def _on_filtered(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.favourites.show_icon(*(("star-filled", "accent") if is_on else ("star", "muted")))
        self._show()

    def _on_put_back(self) -> None:
        if self.bin_view.current is not None:
            self._projects.restore(self.bin_view.current.id)
