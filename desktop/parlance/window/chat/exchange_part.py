"""Joins the chat with files: conversations are exported from its list, and taken in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QMenu

    from parlance.contract.history import ConversationId
    from parlance.services.chat import ChatService
    from parlance.services.chat_exchange import ChatExchange
    from parlance.services.chat_list import ChatListService
    from parlance.window.chat.exchange import ExchangeDesk
    from parlance.window.chat.export_dialog import ExportDialog
    from parlance.window.chat.panel import ChatPanel
    from parlance.window.parts.look import Look


class ExchangePart(QObject):
    """Opens the dialogs for what was chosen in the list or in the menu of the chat.

    Signals:
        said: what came of it, to be shown for a while.
    """

    said = Signal(str)

    def __init__(
        self,
        look: Look,
        chat: ChatService,
        listing: ChatListService,
        exchange: ChatExchange,
        panel: ChatPanel,
    ) -> None:
        """Follow the list of `panel` and the menu of its header."""
        super().__init__(panel)
        self._look = look
        self._chat = chat
        self._listing = listing
        self._exchange = exchange
        self._panel = panel
        panel.conversations.export_wanted.connect(self.export)
        panel.header.menu_filled.connect(self._fill_menu)

    @cached_property
    def desk(self) -> ExchangeDesk:
        """What opens the dialogs."""
        from parlance.window.chat.exchange import ExchangeDesk  # noqa: PLC0415 - the dialogs

        desk = ExchangeDesk(self._look, self._exchange, self._panel)
        desk.said.connect(lambda words, _role: self.said.emit(words))
        desk.imported.connect(lambda _done: self._listing.refresh())
        return desk

    def export(self, chosen: Collection[ConversationId]) -> ExportDialog | None:
        """Ask how to export conversations."""
        from parlance.window.chat.exchange import scope_of  # noqa: PLC0415 - the same

        listed = self._listing.conversations
        scope = scope_of(chosen, listed, self._chat.current, self._chat.messages)
        return self.desk.export(scope)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        everything = menu.addAction(self.tr("Export all conversations…"))
        everything.triggered.connect(lambda _checked: self._export_all())
        taking = menu.addAction(self.tr("Import conversations…"))
        taking.triggered.connect(lambda _checked: self.desk.import_files())

    def _export_all(self) -> None:
        self.export([each.id for each in self._listing.conversations])
