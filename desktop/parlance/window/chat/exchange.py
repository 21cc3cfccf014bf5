"""Opens the dialogs that take conversations out and in, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.window.chat.export_dialog import ExportDialog, ExportScope, saved_words
from parlance.window.chat.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from parlance.contract.chat_exchange import ExportedChats, ImportedChats
    from parlance.contract.history import Conversation, ConversationId, Message
    from parlance.services.chat_exchange import ChatExchange
    from parlance.window.parts.look import Look


class ExchangeDesk(QObject):
    """Has one dialog open at a time.

    Signals:
        said: what came of an export, and the role of its colour.
        imported: ImportedChats; the list of conversations is to be read anew.
    """

    said = Signal(str, str)
    imported = Signal(object)

    def __init__(self, look: Look, exchange: ChatExchange, owner: QWidget) -> None:
        """Open dialogs over `owner`."""
        super().__init__(owner)
        self._look = look
        self._exchange = exchange
        self._owner = owner

    def export(self, scope: ExportScope) -> ExportDialog | None:
        """Ask how to export; None where there is nothing, or something is being done."""
        if self._exchange.busy or not (scope.chosen or scope.everything):
            return None
        dialog = ExportDialog(self._look, self._exchange, scope, self._owner)
        dialog.saved.connect(self._on_saved)
        dialog.open()
        return dialog

    def import_files(self, paths: tuple[str, ...] = ()) -> ImportDialog | None:
        """Ask what to import, or look into `paths` at once; None while something is done."""
        if self._exchange.busy:
            return None
        dialog = ImportDialog(self._look, self._exchange, self._owner)
        dialog.imported.connect(self._on_imported)
        dialog.open()
        dialog.look_into(paths)
        return dialog

    def _on_saved(self, done: ExportedChats) -> None:
        words = saved_words(done, self.tr("Saved: %1"), self.tr("%1 files saved in %2"))
        self.said.emit(words, "ok")

    def _on_imported(self, done: ImportedChats) -> None:
        self.imported.emit(done)


def scope_of(
    chosen: Collection[ConversationId],
    listed: Sequence[Conversation],
    current: ConversationId | None,
    messages: Sequence[Message],
) -> ExportScope:
    """Return what can be exported when `chosen` were pointed at, of those that are listed.

    `messages` are those of the conversation `current`.
    """
    conversations = tuple(each for each in listed if each.id in chosen)
    is_current = [each.id for each in conversations] == [current]
    return ExportScope(
        chosen=conversations,
        messages=tuple(messages) if is_current else (),
        everything=tuple(each.id for each in listed),
    )
