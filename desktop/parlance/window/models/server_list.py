"""The servers and the devices of other computers, listed under the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.servers import is_here
from parlance.window.models.installed_dialog import QuestionDialog
from parlance.window.models.server_dialog import ServerDialog
from parlance.window.models.server_rpc_dialog import RpcDialog
from parlance.window.models.server_words import models_words, sight_words
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    Line,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.leaving import is_elsewhere, leaving_mark
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.words import facts_line, filled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout

    from parlance.contract.servers import Server
    from parlance.services.servers import ServersService
    from parlance.window.parts.look import Look


class PlaceRow(QWidget):
    """One address: its name, what is known of it, and room for buttons."""

    def __init__(self, look: Look, name: str, address: str, *, icon: str, leaves: bool) -> None:
        """Say what it is; `leaves` marks another computer's."""
        super().__init__()
        self.address = address
        self._name = name
        self.setAccessibleName(name)
        is_broken = text_percent() > LARGE_TEXT
        self.buttons: QLayout = FlowLine() if is_broken else QHBoxLayout()
        self.setLayout(self.buttons)
        self.buttons.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self.buttons.setSpacing(Space.SMALL)
        self.buttons.addWidget(IconLabel(look, icon, "muted", 18))
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.HAIR)
        head = QHBoxLayout()
        head.setSpacing(Space.CLOSE)
        title = ElidedLabel(weight=QFont.Weight.Medium)
        title.show_text(name)
        head.addWidget(title)
        if leaves:
            head.addWidget(TextLabel(leaving_mark(), role="leaving", pixels=TypeSize.LABEL))
        head.addStretch(1)
        words.addLayout(head)
        self.facts = ElidedLabel(role="muted", pixels=TypeSize.META)
        words.addWidget(self.facts)
        self.buttons.addWidget(said)

    def show_sight(self, said: str, *, is_bad: bool) -> None:
        """Show the address and what came of looking at it."""
        is_named = self.address in (self._name, "") or self.address in said
        parts = ["" if is_named else self.address, said]
        self.facts.show_text(facts_line(part for part in parts if part))
        self.facts.setVisible(bool(self.facts.whole))
        restyle(self.facts, role="danger" if is_bad else "muted")


class ForgetServerDialog(QuestionDialog):
    """Asks before a server is taken off the list."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        """Say what goes; `accepted` means yes."""
        translate = QCoreApplication.translate
        title = filled(translate("ForgetServerDialog", "Forget “%1”?"), name)
        words = translate(
            "ForgetServerDialog",
            "It is taken off the list, with its key and with what was set for its models. "
            "Nothing is changed on the server itself.",
        )
        super().__init__(look, title, translate("ForgetServerDialog", "Forget"), words, parent)


class OtherComputers(QWidget):
    """Lists servers and RPC servers, and adds, changes and forgets them."""

    def __init__(self, look: Look, servers: ServersService) -> None:
        """Follow `servers`."""
        super().__init__()
        self._look = look
        self._servers = servers
        self.rows: dict[str, PlaceRow] = {}
        self._listed: tuple[tuple[Server, ...], tuple[str, ...]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LARGE, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(self._new_head())
        words = self.tr(
            "Servers that speak OpenAI’s protocol have models of their own. Devices of other "
            "computers share the work on a model that is here."
        )
        column.addWidget(TextLabel(words, role="muted", pixels=TypeSize.META, wrap=True))
        column.addSpacing(Space.TINY)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._card)
        set_margins(self._rows, Space.LARGE, Space.TINY, Space.MEDIUM, Space.TINY)
        self._rows.setSpacing(0)
        column.addWidget(self._card)
        words = self.tr("None is listed yet. Add one with the address it answers at.")
        self._nothing = TextLabel(words, role="faint", pixels=TypeSize.META, wrap=True)
        column.addWidget(self._nothing)
        servers.changed.connect(self._show_list)
        servers.seen.connect(self._show_sight)
        self._show_list()

    def _new_head(self) -> FlowLine:
        head = FlowLine()
        title = self.tr("Other computers")
        head.addWidget(TextLabel(title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold))
        head.add_stretch()
        self.add_server = TextButton(self._look, self.tr("Add a server…"), icon="plus")
        self.add_server.clicked.connect(self.open_new)
        self.add_devices = TextButton(self._look, self.tr("Add devices…"), icon="plus")
        self.add_devices.clicked.connect(self.open_devices)
        head.addWidget(self.add_server)
        head.addWidget(self.add_devices)
        return head

    # What is shown -------------------------------------------------------------------

    def _show_list(self) -> None:
        listed = (self._servers.servers, self._servers.rpc_servers)
        if listed != self._listed:
            self._listed = listed
            self._make_rows()
        for address in self.rows:
            self._show_sight(address)

    def _make_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        made = [self._server_row(server) for server in self._servers.servers]
        made += [self._devices_row(address) for address in self._servers.rpc_servers]
        self.rows = {row.address: row for row in made}
        for place, row in enumerate(made):
            if place:
                self._rows.addWidget(Line(Qt.Orientation.Horizontal))
            self._rows.addWidget(row)
        self._card.setVisible(bool(made))
        self._nothing.setHidden(bool(made))

    def _show_sight(self, address: str) -> None:
        row = self.rows.get(address)
        if row is not None:
            sight = self._servers.sight(address)
            said = sight_words(sight) or self._known_words(address)
            row.show_sight(said, is_bad=sight.fault is not None)

    def _known_words(self, address: str) -> str:
        """Return how many models a server had when it was asked last."""
        count = sum(
            entry.served is not None and entry.served.server.address == address
            for entry in self._servers.models
        )
        return models_words(count) if count else ""

    def _server_row(self, server: Server) -> PlaceRow:
        address, name = server.address, server.name
        row = PlaceRow(self._look, name, address, icon="server", leaves=not is_here(address))
        self._add_look(row, name, lambda: self._look_at(address))
        change = TextButton(self._look, self.tr("Change…"))
        change.setAccessibleName(filled(self.tr("Change %1"), name))
        change.clicked.connect(lambda: self.open_server(address))
        row.buttons.addWidget(change)
        forget = TextButton(self._look, self.tr("Forget…"))
        forget.setAccessibleName(filled(self.tr("Forget %1"), name))
        forget.clicked.connect(lambda: self.open_forget(address))
        row.buttons.addWidget(forget)
        return row

    def _devices_row(self, address: str) -> PlaceRow:
        leaves = is_elsewhere(address)
        row = PlaceRow(self._look, address, address, icon="cpu", leaves=leaves)
        self._add_look(row, address, lambda: self._servers.look_at_rpc(address))
        forget = TextButton(self._look, self.tr("Remove"))
        forget.setAccessibleName(filled(self.tr("Remove %1"), address))
        forget.clicked.connect(lambda: self._servers.remove_rpc(address))
        row.buttons.addWidget(forget)
        return row

    def _add_look(self, row: PlaceRow, name: str, look: Callable[[], None]) -> None:
        button = IconButton(self._look, "refresh-cw", filled(self.tr("Look at %1 again"), name))
        button.clicked.connect(look)
        row.buttons.addWidget(button)

    # What is done --------------------------------------------------------------------

    def _look_at(self, address: str) -> None:
        server = self._server(address)
        if server is not None:
            self._servers.look(server, self._servers.token_of(address))

    def open_new(self) -> ServerDialog:
        """Ask for a server to add."""
        return self._opened(None)

    def open_server(self, address: str) -> ServerDialog | None:
        """Change the server at `address`."""
        server = self._server(address)
        return None if server is None else self._opened(server)

    def _opened(self, server: Server | None) -> ServerDialog:
        dialog = ServerDialog(self._look, self._servers, self, server)
        dialog.open()
        return dialog

    def open_devices(self) -> RpcDialog:
        """Ask for an RPC server to add."""
        dialog = RpcDialog(self._look, self._servers, self)
        dialog.open()
        return dialog

    def open_forget(self, address: str) -> ForgetServerDialog | None:
        """Ask whether a server is to be forgotten."""
        server = self._server(address)
        if server is None:
            return None
        dialog = ForgetServerDialog(self._look, server.name, self)
        dialog.accepted.connect(lambda: self._servers.remove(address))
        dialog.open()
        return dialog

    def _server(self, address: str) -> Server | None:
        return next((each for each in self._servers.servers if each.address == address), None)
