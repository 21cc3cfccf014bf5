"""Adds one of llama.cpp's RPC servers, whose devices are used like those of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from parlance.window.models.server_asking import AskingDialog
from parlance.window.models.server_words import device_words
from parlance.window.parts.controls import IconLabel, TextLabel
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.servers import ServersService, Sight
    from parlance.window.parts.look import Look

_EXAMPLE: Final = "192.168.1.20:50052"


class RpcDialog(AskingDialog):
    """Asks for an address, warns, and tells what devices are there."""

    def __init__(self, look: Look, servers: ServersService, parent: QWidget) -> None:
        """Start without an address."""
        translate = QCoreApplication.translate
        title = translate("RpcDialog", "Use devices of another computer")
        act, anyway = translate("RpcDialog", "Add"), translate("RpcDialog", "Add anyway")
        super().__init__(look, servers, parent, title=title, act=act, anyway=anyway)
        self._lay_out()
        self.address.textEdited.connect(self._on_typed)
        self.address.setFocus()
        self._show()

    def _lay_out(self) -> None:
        self.say(
            self.tr(
                "Where llama.cpp’s “rpc-server” runs on another computer, a model that is too "
                "large for this one can be spread over both."
            ),
            "muted",
        )
        warning = QFrame()
        warning.setProperty("kind", "notice")
        line = QHBoxLayout(warning)
        line.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        line.setSpacing(Space.NEAR)
        line.addWidget(
            IconLabel(self._look, "triangle-alert", "notice", 18), 0, Qt.AlignmentFlag.AlignTop
        )
        words = self.tr(
            "It has no encryption and no password: whoever is in the same network can read along "
            "and can take over the other computer through it. Use it in a network of your own "
            "only."
        )
        line.addWidget(TextLabel(words, wrap=True), 1)
        self.column.addWidget(warning)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        label = TextLabel(self.tr("Address"))
        label.setBuddy(self.address)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setPlaceholderText(_EXAMPLE)
        # An address runs from left to right in every language.
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(label)
        row.addWidget(self.address, 1)
        self.column.addLayout(row)
        self._add_answer()

    def _typed(self) -> tuple[str, ...]:
        return (self.address.text().strip(),)

    def _ask(self) -> None:
        self._servers.look_at_rpc(self._typed()[0])

    def _keep(self) -> None:
        self._servers.add_rpc(self._typed()[0])

    def _answer(self, sight: Sight) -> tuple[str, list[str]]:
        if sight.busy:
            return self.tr("Asking for its devices…"), []
        if sight.devices is None:
            return "", []
        if not sight.devices:
            return self.tr("It has no devices."), []
        return self.tr("It has:"), [device_words(device) for device in sight.devices]
