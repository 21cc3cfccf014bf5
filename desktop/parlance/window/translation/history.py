"""The translations made earlier, a search through them, favourites, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
)

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import IconButton, Surface, TextButton, TextLabel
from parlance.window.theme import Measure, Space, TypeSize
from parlance.window.translation.history_list import RecordList

if TYPE_CHECKING:
    from PySide6.QtWidgets import (
        QWidget,
    )

    from parlance.contract.translation import TranslationRecord
    from parlance.services.translation_history import TranslationHistory
    from parlance.window.parts.look import Look

SEARCH_PAUSE_MS: Final = 150


class EraseDialog(ModelDialog):
    """Asks before what lies in the bin is erased for good."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        """Ask `title`."""
        super().__init__(look, title, parent.tr("Erase"), parent, kind="danger")
        self.say(self.tr("What is erased cannot be brought back."), "muted")
        self.act.clicked.connect(self.accept)


class HistorySheet(Surface):
    """Lists what was translated earlier, or what lies in the bin, beside the panes.

    Signals:
        chosen: a TranslationRecord to open.
        closed: the person wants the sheet away.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, history: TranslationHistory) -> None:
        """Follow `history`."""
        super().__init__("side")
        self._look = look
        self._history = history
        self.setFixedWidth(Measure.LIST)
        self._make_controls()
        self._lay_out()
        self._connect()
        self.show_bin(is_shown=False)

    @property
    def is_bin(self) -> bool:
        """Whether the bin is shown."""
        return self._lists.currentWidget() is self.bin_view

    def take_focus(self) -> None:
        """Let the person search."""
        self._show()
        self.field.setFocus()

    def show_bin(self, *, is_shown: bool) -> None:
        """Show the bin, or what is not in it."""
        self._lists.setCurrentWidget(self.bin_view if is_shown else self.view)
        for widget in (self.open_bin, self.field, self.favourites, self.star, self.trash):
            widget.setVisible(not is_shown)
        for widget in (self.back, self.put_back, self.erase):
            widget.setVisible(is_shown)
        self._title.setText(self.tr("Bin") if is_shown else self.tr("History"))
        self._show()

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        look = self._look
        self._title = TextLabel(role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search translations"))
        self.field.setAccessibleName(self.tr("Search translations"))
        self.field.setAcceptDrops(False)  # a document dropped here is for the window
        self._icon = self.field.addAction(
            look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self.favourites = IconButton(look, "star", self.tr("Favourites only"), size=16)
        self.favourites.setCheckable(True)
        self.view = RecordList(look, self.tr("Earlier translations"))
        self.bin_view = RecordList(look, self.tr("Translations in the bin"))
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self.star = IconButton(look, "star", self.tr("Make it a favourite"), size=14)
        self.trash = IconButton(look, "trash-2", self.tr("Move to the bin"), size=14)
        self.put_back = IconButton(look, "undo-2", self.tr("Bring back"), size=14)
        self.erase = IconButton(look, "trash-2", self.tr("Erase for good"), size=14)
        self.open_bin = TextButton(look, self.tr("Bin"), kind="link", icon="trash-2", role="muted")
        self.back = TextButton(look, self.tr("Back"), kind="link", icon="history", role="muted")
        self.empty = TextButton(look, self.tr("Empty the bin…"), kind="link")
        self.keeps = QCheckBox(self.tr("Keep a history"))
        self.keeps.setToolTip(self.tr("Remember translations on this computer"))
        self.close_button = IconButton(look, "x", self.tr("Close the history"), size=14)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, Space.SMALL, 0)
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        for button in (self.star, self.trash, self.put_back, self.erase, self.close_button):
            head.addWidget(button)
        search = QHBoxLayout()
        search.setContentsMargins(Space.MEDIUM, 0, Space.SMALL, 0)
        search.setSpacing(2)
        search.addWidget(self.field, 1)
        search.addWidget(self.favourites)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.bin_view)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        for widget in (self.open_bin, self.back):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        keeps = QHBoxLayout()
        keeps.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, 0)
        keeps.addWidget(self.keeps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(self._lists, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)
        column.addLayout(keeps)

    def _connect(self) -> None:
        history = self._history
        history.changed.connect(self._show)
        self._look.changed.connect(self._paint)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._show)
        self.favourites.toggled.connect(self._on_filtered)
        for view in (self.view, self.bin_view):
            view.menu_wanted.connect(lambda record, at: self.menu_for(record).popup(at))
            view.moved.connect(self._show_buttons)
        self.view.chosen.connect(self.chosen)
        self.view.delete_pressed.connect(lambda record: history.trash(record.id))
        self.bin_view.delete_pressed.connect(self.ask_to_erase)
        self.star.clicked.connect(lambda: self._mark(self.view.current))
        self.trash.clicked.connect(self._on_trash)
        self.put_back.clicked.connect(self._on_put_back)
        self.erase.clicked.connect(lambda: self.ask_to_erase(self.bin_view.current))
        self.open_bin.clicked.connect(lambda: self._turn(is_bin=True))
        self.back.clicked.connect(lambda: self._turn(is_bin=False))
        self.empty.clicked.connect(self.ask_to_empty)
        self.keeps.clicked.connect(history.set_keeps)
        self.close_button.clicked.connect(self.closed)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        if self.is_bin:
            records, nothing = self._history.bin(), self.tr("The bin is empty.")
            self.bin_view.show_records(records)
        else:
            records, nothing = self._found()
            self.view.show_records(records)
        self._lists.setVisible(bool(records))
        self.nothing.setVisible(not records)
        self.nothing.setText(nothing)
        self.empty.setVisible(self.is_bin and bool(records))
        self.keeps.setChecked(self._history.keeps)
        self._show_buttons()

    def _found(self) -> tuple[tuple[TranslationRecord, ...], str]:
        search, favourites = self.field.text().strip(), self.favourites.isChecked()
        records = self._history.records(search, favourites=favourites)
        if search:
            return records, self.tr("No translation contains this.")
        if favourites:
            return records, self.tr("Translations that you mark with a star are listed here.")
        if not self._history.keeps:
            return records, self.tr("Translations are not remembered.")
        return records, self.tr("Your translations will be listed here.")

    def _show_buttons(self) -> None:
        current, binned = self.view.current, self.bin_view.current
        is_marked = current is not None and current.favourite
        self.star.setEnabled(current is not None)
        self.star.show_icon(*(("star-filled", "accent") if is_marked else ("star", "muted")))
        words = self.tr("A favourite no more") if is_marked else self.tr("Make it a favourite")
        self.star.rename(words)
        self.trash.setEnabled(current is not None)
        self.put_back.setEnabled(binned is not None)
        self.erase.setEnabled(binned is not None)

    def _paint(self) -> None:
        self._icon.setIcon(self._look.icon("search", "faint", size=16))

    # What people do ---------------------------------------------------------------------

    def menu_for(self, record: TranslationRecord) -> QMenu:
        """Return the menu of what can be done with a translation."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if record.deleted is not None:
            back = menu.addAction(self.tr("Bring back"))
            back.triggered.connect(lambda: self._history.restore(record.id))
            erase = menu.addAction(self.tr("Erase for good…"))
            erase.triggered.connect(lambda: self.ask_to_erase(record))
            return menu
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(record))
        star = (
            self.tr("A favourite no more") if record.favourite else self.tr("Make it a favourite")
        )
        menu.addAction(star).triggered.connect(lambda: self._mark(record))
        menu.addSeparator()
        trash = menu.addAction(self.tr("Move to the bin"))
        trash.triggered.connect(lambda: self._history.trash(record.id))
        return menu

    def ask_to_erase(self, record: TranslationRecord | None) -> EraseDialog | None:
        """Ask whether one translation of the bin is to go for good."""
        if record is None:
            return None
        dialog = EraseDialog(self._look, self.tr("Erase this translation?"), self)
        dialog.accepted.connect(lambda: self._history.erase(record.id))
        dialog.open()
        return dialog

    def ask_to_empty(self) -> EraseDialog:
        """Ask whether all of the bin is to go for good."""
        dialog = EraseDialog(self._look, self.tr("Erase all translations in the bin?"), self)
        dialog.accepted.connect(self._history.empty_bin)
        dialog.open()
        return dialog

    def _mark(self, record: TranslationRecord | None) -> None:
        if record is not None:
            self._history.mark(record.id, not record.favourite)

    def _turn(self, *, is_bin: bool) -> None:
        self.show_bin(is_shown=is_bin)
        # The button that was pressed is hidden: the keyboard goes to its counterpart.
        (self.back if is_bin else self.open_bin).setFocus()

    def _on_filtered(self) -> None:
        is_on = self.favourites.isChecked()
        self.favourites.show_icon(*(("star-filled", "accent") if is_on else ("star", "muted")))
        self._show()

    def _on_trash(self) -> None:
        if self.view.current is not None:
            self._history.trash(self.view.current.id)

    def _on_put_back(self) -> None:
        if self.bin_view.current is not None:
            self._history.restore(self.bin_view.current.id)
