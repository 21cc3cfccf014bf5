"""The menus of the conversation list, and the dialogs that they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from parlance.contract.chats import Folder
    from parlance.contract.history import Conversation, ConversationId
    from parlance.services.chat_list import ChatListService
    from parlance.services.chat_sections import Section
    from parlance.window.parts.look import Look


class ConversationMenus(QObject):
    """Makes menus that delete themselves when they are closed, and asks for names.

    Signals:
        open_wanted: a ConversationId.
        export_wanted: a tuple of ConversationId.
    """

    open_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, look: Look, listing: ChatListService, parent: QWidget) -> None:
        """Stand over `parent`; what is chosen is asked of `listing`."""
        super().__init__(parent)
        self._look = look
        self._listing = listing
        self._parent = parent

    # Menus ----------------------------------------------------------------------------------

    def of_conversations(self, chosen: Sequence[Conversation]) -> QMenu:
        """Return what can be done with one conversation, or with several."""
        menu, ids = self._new_menu(), tuple(each.id for each in chosen)
        if len(chosen) == 1:
            _add(menu, self.tr("Open"), lambda: self.open_wanted.emit(ids[0]))
            rename = _add(menu, self.tr("Rename…"), lambda: self.ask_for_title(chosen[0]))
            rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._add_filing(menu, chosen)
        _add(menu, self.tr("Export…"), lambda: self.export_wanted.emit(ids))
        menu.addSeparator()
        delete = _add(menu, self.tr("Delete"), lambda: self._listing.trash(ids))
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        return menu

    def of_section(self, section: Section) -> QMenu | None:
        """Return what can be done with a section and all that is in it."""
        menu, ids = self._new_menu(), tuple(each.id for each in section.conversations)
        folder = section.folder
        if folder is not None:
            words = self.tr("Unfold") if section.folded else self.tr("Fold")
            folds = not section.folded
            _add(menu, words, lambda: self._listing.fold(folder.id, folded=folds))
            rename = _add(menu, self.tr("Rename…"), lambda: self.ask_for_folder_name(folder))
            rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        if ids:
            _add(menu, self.tr("Export…"), lambda: self.export_wanted.emit(ids))
        if folder is not None:
            menu.addSeparator()
            _add(menu, self.tr("Remove the folder…"), lambda: self.ask_to_remove(section))
        if menu.isEmpty():
            menu.deleteLater()
            return None
        return menu

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_filing(self, menu: QMenu, chosen: Sequence[Conversation]) -> None:
        ids = tuple(each.id for each in chosen)
        if not all(each.pinned for each in chosen):
            _add(menu, self.tr("Pin"), lambda: self._listing.pin(ids, pinned=True))
        if any(each.pinned for each in chosen):
            _add(menu, self.tr("Unpin"), lambda: self._listing.pin(ids, pinned=False))
        move = menu.addMenu(self.tr("Move to a folder"))
        common = {each.folder for each in chosen}
        for folder in self._listing.folders:
            action = _add(
                move, folder.name.replace("&", "&&"), lambda to=folder.id: self._move(ids, to)
            )
            action.setCheckable(True)
            action.setChecked(common == {folder.id})
        move.addSeparator()
        _add(move, self.tr("New folder…"), lambda: self.ask_for_new_folder(ids))
        if common != {None}:
            _add(menu, self.tr("Take out of the folder"), lambda: self._listing.move(ids, None))

    def _move(self, ids: tuple[ConversationId, ...], folder: object) -> None:
        found = next((each for each in self._listing.folders if each.id == folder), None)
        if found is not None:
            self._listing.move(ids, found.id)

    # Dialogs --------------------------------------------------------------------------------

    def ask_for_title(self, conversation: Conversation) -> QInputDialog:
        """Ask for another title and pass it on."""
        return self._ask(
            (self.tr("Rename conversation"), self.tr("Title"), conversation.title),
            lambda title: self._listing.rename(conversation.id, title),
        )

    def ask_for_folder_name(self, folder: Folder) -> QInputDialog:
        """Ask for another name of a folder and pass it on."""
        return self._ask(
            (self.tr("Rename folder"), self.tr("Name"), folder.name),
            lambda name: self._listing.rename_folder(folder.id, name),
        )

    def ask_for_new_folder(self, conversations: tuple[ConversationId, ...] = ()) -> QInputDialog:
        """Ask for the name of a new folder, and put `conversations` into it."""
        return self._ask(
            (self.tr("New folder"), self.tr("Name"), ""),
            lambda name: self._listing.add_folder(name, conversations),
        )

    def ask_to_remove(self, section: Section) -> ModelDialog | None:
        """Remove a folder; ask before, if something is in it."""
        folder = section.folder
        if folder is None:
            return None
        if not section.conversations:
            self._listing.remove_folder(folder.id)
            return None
        title = filled(self.tr("Remove the folder “%1”?"), folder.name)
        dialog = ModelDialog(self._look, title, self.tr("Remove the folder"), self._parent)
        dialog.say(self.tr("Its conversations stay, without a folder."), "muted")
        dialog.act.clicked.connect(dialog.accept)
        dialog.accepted.connect(lambda: self._listing.remove_folder(folder.id))
        dialog.open()
        return dialog

    def _ask(self, words: tuple[str, str, str], accept: Callable[[str], object]) -> QInputDialog:
        """Ask for a text; `words` are the title, what is asked for, and what it is now."""
        dialog = QInputDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(words[0])
        dialog.setLabelText(words[1])
        dialog.setTextValue(words[2])
        dialog.resize(420, dialog.sizeHint().height())
        dialog.textValueSelected.connect(lambda text: accept(text) if text.strip() else None)
        dialog.open()
        return dialog


def _add(menu: QMenu, words: str, act: Callable[..., object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked: act())
    return action
