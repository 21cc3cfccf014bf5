"""What was deleted: brought back, or erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from parlance.services.chat_sections import Section, SectionKind
from parlance.services.days import today
from parlance.window.chat.conversation_list import ConversationModel
from parlance.window.chat.section_list import SectionList
from parlance.window.history.erase_dialog import EraseDialog
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, plural

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.history import ConversationId
    from parlance.services.chat_list import ChatListService
    from parlance.window.parts.look import Look

_LEAST_HEIGHT = 380


class BinDialog(ModelDialog):
    """Lists the conversations of the bin; several can be chosen."""

    def __init__(self, look: Look, listing: ChatListService, parent: QWidget) -> None:
        """Read the bin anew and follow it."""
        super().__init__(look, self.tr("Deleted conversations"), self.tr("Bring back"), parent)
        self._look = look
        self._listing = listing
        self._rows = ConversationModel(self, today)
        self.view = SectionList(look, self._rows, self.tr("Deleted conversations"))
        self.view.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self.view.setDragEnabled(False)
        self._nothing = TextLabel(self.tr("The bin is empty."), role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self._fault = FaultBar(look)
        self.erase = TextButton(look, self.tr("Erase for good…"))
        self.empty = TextButton(look, self.tr("Empty the bin…"), kind="link")
        for button in (self.erase, self.empty):
            button.setAutoDefault(False)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self._fault)
        self.foot.insertWidget(0, self.empty)
        self.foot.insertWidget(2, self.erase)
        self.cancel.say(self.tr("Close"))
        self._connect()
        self._show()
        self.view.setFocus()
        listing.read_bin()

    def _connect(self) -> None:
        self._listing.bin_changed.connect(self._show)
        self._listing.failed.connect(self._fault.show_fault)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.delete_pressed.connect(self.ask_to_erase)
        self.view.conversation_chosen.connect(self._show_buttons)
        self.act.clicked.connect(self._restore)
        self.erase.clicked.connect(self.ask_to_erase)
        self.empty.clicked.connect(self.ask_to_empty)

    @property
    def _chosen(self) -> tuple[ConversationId, ...]:
        return tuple(each.id for each in self.view.chosen)

    def ask_to_erase(self) -> EraseDialog | None:
        """Ask whether what is chosen is to go for good."""
        chosen = self.view.chosen
        if not chosen:
            return None
        one = filled(self.tr("Erase “%1” for good?"), chosen[0].title)
        title = one if len(chosen) == 1 else self._erase_words(len(chosen))
        ids = self._chosen
        return self._ask(title, lambda: self._listing.erase(ids))

    def ask_to_empty(self) -> EraseDialog:
        """Ask whether all of the bin is to go for good."""
        words = self._erase_words(len(self._listing.binned))
        return self._ask(words, self._listing.empty_bin)

    def _erase_words(self, count: int) -> str:
        said = self.tr("Erase %Ln conversation(s) for good?", "", count)
        return plural(said, count).replace("%Ln", number(count))

    def _ask(self, title: str, act: object) -> EraseDialog:
        says = self.tr("All their messages are erased. This cannot be undone.")
        dialog = EraseDialog(self._look, title, says, self)
        dialog.accepted.connect(act)
        dialog.open()
        return dialog

    def _restore(self) -> None:
        self._listing.restore(self._chosen)

    def _show(self) -> None:
        binned = self._listing.binned
        section = Section(kind=SectionKind.BINNED, conversations=binned)
        self._rows.show_sections((section,) if binned else (), self._listing.folders)
        self.view.setVisible(bool(binned))
        self._nothing.setVisible(not binned)
        self.empty.setVisible(bool(binned))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self.act, self.erase):
            button.setEnabled(bool(self.view.chosen))
