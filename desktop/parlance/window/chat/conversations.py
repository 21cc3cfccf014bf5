"""The column with all conversations: new, search, folders, the list, the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from parlance.services.chat_sections import SectionKind
from parlance.services.days import today
from parlance.window.chat.conversation_list import ConversationModel, heading_words
from parlance.window.chat.conversation_menus import ConversationMenus
from parlance.window.chat.section_list import SectionList
from parlance.window.chat.undo_bar import UndoBar
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import IconButton, Surface, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPoint
    from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

    from parlance.contract.history import Conversation, ConversationId
    from parlance.services.chat import ChatService
    from parlance.services.chat_list import ChatListService
    from parlance.services.chat_sections import Section
    from parlance.window.chat.bin_dialog import BinDialog
    from parlance.window.parts.look import Look

_SEARCH_PAUSE_MS = 90
_PLACES: Final = frozenset(SectionKind) - {SectionKind.FOUND, SectionKind.BINNED}
"""Sections that conversations can be dropped in."""


class Conversations(Surface):
    """Shows what the list service holds and passes on what people do.

    Attributes:
        chat: what the conversations are opened in.

    Signals:
        export_wanted: a tuple of ConversationId.
    """

    export_wanted = Signal(object)

    def __init__(self, look: Look, chat: ChatService, listing: ChatListService) -> None:
        """Follow both."""
        super().__init__("side")
        mark_region(self, RegionOrder.SIDE)
        self._look = look
        self.chat = chat
        self._listing = listing
        self._followed: ConversationId | None = None
        self._enters: bool | None = None
        self._told = ""
        self.search_field = self._new_search()
        self._rows = ConversationModel(self, today)
        self.view = SectionList(look, self._rows, self.tr("Conversations"))
        self.menus = ConversationMenus(look, listing, self)
        self._nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fault = FaultBar(look)
        self._lay_out(UndoBar(look, listing, chat))
        self._connect()
        self._show()

    # For others -----------------------------------------------------------------------------

    @property
    def listing(self) -> ChatListService:
        """What the list shows, and what is done with it."""
        return self._listing

    def menu_for(self, conversations: tuple[Conversation, ...]) -> QMenu:
        """Return the menu of what can be done with conversations."""
        return self.menus.of_conversations(conversations)

    def open_bin(self) -> BinDialog:
        """Show what was deleted."""
        from parlance.window.chat.bin_dialog import BinDialog  # noqa: PLC0415 - seldom wanted

        dialog = BinDialog(self._look, self._listing, self)
        dialog.open()
        return dialog

    # Layout ---------------------------------------------------------------------------------

    def _lay_out(self, undo: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.EDGE, 0, Space.SMALL)
        column.setSpacing(Space.SMALL)
        top = QVBoxLayout()
        top.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        top.setSpacing(Space.SMALL)
        top.addLayout(self._new_head())
        top.addWidget(self.search_field)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        bottom.setSpacing(Space.SMALL)
        bottom.addWidget(self._fault)
        bottom.addWidget(undo)
        self.bin = TextButton(
            self._look,
            self.tr("Deleted conversations…"),
            kind="link",
            icon="trash-2",
            role="muted",
        )
        bottom.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(bottom)

    def _new_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.CLOSE)
        self.new = TextButton(self._look, self.tr("New chat"), icon="plus")
        self._look.shortcuts.tip(self.new, self.tr("New chat"), "new")
        self.new_folder = IconButton(self._look, "folder-plus", self.tr("New folder…"))
        line.addWidget(self.new, 1)
        line.addWidget(self.new_folder)
        return line

    def _new_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search conversations"))
        field.setAccessibleName(self.tr("Search conversations"))
        field.setClearButtonEnabled(False)
        field.setAcceptDrops(False)  # a document dropped here is for the window
        self._search_icon = field.addAction(
            self._look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(field, self._search_icon)
        self._clear = field.addAction(
            self._look.icon("x", "muted", size=16), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(field.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        field.textChanged.connect(self._on_typed)
        field.installEventFilter(self)
        return field

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self.chat.new())  # noqa: PLW0108 - clicked has a value
        self.new_folder.clicked.connect(lambda: self.menus.ask_for_new_folder())  # noqa: PLW0108
        self.bin.clicked.connect(self.open_bin)
        self._look.changed.connect(self._paint_icons)
        self._listing.changed.connect(self._show)
        self._listing.failed.connect(self._fault.show_fault)
        self.chat.opened.connect(self._follow)
        self.chat.message_added.connect(self._on_message_added)
        self.menus.open_wanted.connect(self.open)
        self.menus.export_wanted.connect(self.export_wanted)
        view = self.view
        view.takes = self._takes
        view.conversation_chosen.connect(self.open)
        view.heading_chosen.connect(self._toggle)
        view.fold_wanted.connect(self._fold)
        view.delete_pressed.connect(self._delete)
        view.rename_pressed.connect(self._rename)
        view.menu_wanted.connect(self._show_menu)
        view.dropped.connect(self._file)

    def _paint_icons(self) -> None:
        self._search_icon.setIcon(self._look.icon("search", "faint", size=16))
        self._clear.setIcon(self._look.icon("x", "muted", size=16))

    # What the services say ------------------------------------------------------------------

    def _show(self) -> None:
        sections = self._listing.sections
        found = next((each for each in sections if each.kind is SectionKind.FOUND), None)
        self.view.rows_delegate.query = self._listing.answered
        is_empty = not any(each.conversations or each.folder for each in sections)
        self._rows.show_sections(() if is_empty else sections, self._listing.folders)
        self.view.viewport().update()
        self.view.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        self._nothing.setText(
            self.tr("No conversation contains this.")
            if found is not None
            else self.tr("Your conversations will be listed here.")
        )
        if self._opened != self._followed:
            self._follow()
        if found is not None and self._told != self._listing.answered:
            self._told = self._listing.answered
            announce(self.view, heading_words(found))
        if self._enters is not None and not self._is_behind:
            self._enter_list(opens=self._enters)

    @property
    def _is_behind(self) -> bool:
        """Whether the list does not answer yet what stands in the search field."""
        return self._listing.answered != self.search_field.text().strip()

    @property
    def _opened(self) -> ConversationId | None:
        """The conversation that is open; a temporary one has the number of another."""
        return None if self.chat.stores.is_temporary else self.chat.current

    def _on_message_added(self) -> None:
        if self._opened != self._followed:
            self._follow()

    def _follow(self) -> None:
        """Choose the conversation that is open now, as soon as it is listed."""
        current = self._opened
        self._rows.show_opened(current)
        if current is None or self._rows.row_of(current) >= 0:
            self._followed = current
            self.view.choose(current)

    # What people do -------------------------------------------------------------------------

    def open(self, conversation: ConversationId) -> None:
        """Show a conversation."""
        if conversation != self._opened:
            self.chat.open(conversation)

    def _on_typed(self, text: str) -> None:
        self._enters = None
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _search(self) -> None:
        self._listing.search(self.search_field.text())

    def _toggle(self, section: Section) -> None:
        self._fold(section, not section.folded)

    def _fold(self, section: Section, folded: bool) -> None:  # noqa: FBT001 - a signal's value
        if section.folder is not None:
            self._listing.fold(section.folder.id, folded=folded)
            announce(self.view, self.tr("Folded") if folded else self.tr("Unfolded"))

    def _delete(self) -> None:
        section = self.view.section
        if section is not None:
            self.menus.ask_to_remove(section)
        elif self.view.chosen:
            self._listing.trash(tuple(each.id for each in self.view.chosen))
            self.view.choose_next()

    def _rename(self) -> QInputDialog | None:
        section, chosen = self.view.section, self.view.chosen
        if section is not None and section.folder is not None:
            return self.menus.ask_for_folder_name(section.folder)
        return self.menus.ask_for_title(chosen[0]) if len(chosen) == 1 else None

    def _show_menu(self, place: QPoint) -> None:
        section, chosen = self.view.section, self.view.chosen
        menu = (
            self.menus.of_section(section)
            if section is not None
            else self.menus.of_conversations(chosen)
        )
        if menu is not None:
            menu.popup(place)

    def _takes(self, conversations: tuple[ConversationId, ...], section: Section) -> bool:
        """Return whether conversations may be dropped in a section that they are not in yet."""
        inside = {each.id for each in section.conversations}
        return section.kind in _PLACES and not inside.issuperset(conversations)

    def _file(self, conversations: tuple[ConversationId, ...], section: Section) -> None:
        self._listing.file(conversations, section)
        announce(self.view, heading_words(section))

    def event(self, event: QEvent) -> bool:
        """Look whether another day has begun when the window is taken up again."""
        if event.type() == QEvent.Type.WindowActivate:
            self._listing.note_day()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lead from the search to what it found, or out of it."""
        if watched is self.search_field and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if event.key() == Qt.Key.Key_Escape and self.search_field.text():
                event.accept()  # before it stops an answer, Esc ends the search
                if is_press:
                    self.search_field.clear()
                    self._search()
                return True
            if is_press and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_list(opens=event.key() != Qt.Key.Key_Down)
                return True
        return super().eventFilter(watched, event)

    def _enter_list(self, *, opens: bool) -> None:
        """Go to the first row, or open it; as soon as the search is over."""
        self._enters = None
        if self._is_behind:
            self._enters = opens
            self._search()
            return
        first = next(
            (each.conversations[0] for each in self._listing.sections if each.conversations), None
        )
        if first is not None and not opens:
            self.view.choose(first.id)
            self.view.setFocus()
        elif first is not None and self._listing.answered:
            self.open(first.id)
