"""Adds or changes a server that speaks OpenAI's protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox

from parlance.contract.servers import Server, is_here, is_unprotected, tidy_address
from parlance.window.models.server_asking import AskingDialog
from parlance.window.models.server_words import model_line, models_words, name_of
from parlance.window.parts.controls import IconButton, IconLabel, TextLabel, restyle
from parlance.window.parts.words import filled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.servers import ServersService, Sight
    from parlance.window.parts.look import Look

_EXAMPLE: Final = "http://127.0.0.1:8080/v1"
_INSET: Final = 6
_MOST_CONTEXT: Final = 16_777_216


class ServerDialog(AskingDialog):
    """Asks for name, address and key, and what the server has."""

    def __init__(
        self, look: Look, servers: ServersService, parent: QWidget, server: Server | None = None
    ) -> None:
        """Change `server`, or add one."""
        translate = QCoreApplication.translate
        if server is None:
            title = translate("ServerDialog", "Add a server")
            act = translate("ServerDialog", "Add")
            anyway = translate("ServerDialog", "Add anyway")
        else:
            title = filled(translate("ServerDialog", "Change “%1”"), server.name)
            act = translate("ServerDialog", "Save")
            anyway = translate("ServerDialog", "Save anyway")
        super().__init__(look, servers, parent, title=title, act=act, anyway=anyway)
        self._server = server
        self.name = QLineEdit(server.name if server is not None else "")
        self.address.setText(server.address if server is not None else "")
        self.key = QLineEdit(servers.token_of(server.address) if server is not None else "")
        self._first_key = self.key.text()
        self.context = QSpinBox()
        self._make_fields(server)
        self._lay_out()
        for field in (self.address, self.key):
            field.textEdited.connect(self._on_typed)
        (self.name if server is None else self.key).setFocus()
        self._show()

    def _make_fields(self, server: Server | None) -> None:
        self.name.setPlaceholderText(self.tr("As you like to call it"))
        self.address.setPlaceholderText(_EXAMPLE)
        # An address runs from left to right in every language.
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Only if the server wants one"))
        self.show_key = IconButton(self._look, "eye", self.tr("Show the key"))
        self.show_key.setCheckable(True)
        self.show_key.toggled.connect(self._on_show_key)
        self.context.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.context.setRange(0, _MOST_CONTEXT)
        self.context.setSpecialValueText(self.tr("As the server says"))
        self.context.setValue(server.context if server is not None else 0)
        self.context.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)

    def _lay_out(self) -> None:
        self.say(
            self.tr(
                "A program on this computer or another one that runs models and speaks OpenAI’s "
                "protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do."
            ),
            "muted",
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        key = QHBoxLayout()
        key.setSpacing(Space.TINY)
        key.addWidget(self.key, 1)
        key.addWidget(self.show_key)
        rows: tuple[tuple[str, QWidget, QHBoxLayout | None], ...] = (
            (self.tr("Name"), self.name, None),
            (self.tr("Address"), self.address, None),
            (self.tr("Key"), self.key, key),
            (self.tr("Context"), self.context, None),
        )
        for place, (words, field, line) in enumerate(rows):
            label = TextLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, place, 0)
            if line is None:
                grid.addWidget(field, place, 1)
            else:
                grid.addLayout(line, place, 1)
        self.column.addLayout(grid)
        where = QHBoxLayout()
        where.setSpacing(Space.CLOSE)
        self._sign = IconLabel(self._look, "globe", "notice", 16)
        self.where = TextLabel(pixels=TypeSize.META, wrap=True)
        where.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.where, 1)
        self.column.addLayout(where)
        self._add_answer()

    @property
    def _address(self) -> str:
        return tidy_address(self.address.text())

    def _typed(self) -> tuple[str, ...]:
        return self._address, self.key.text().strip()

    def _must_ask(self) -> bool:
        old = self._server
        return old is None or self._typed() != (old.address, self._first_key)

    def _written(self) -> Server:
        name = self.name.text().strip() or name_of(self._address)
        return Server(name=name, address=self._address, context=self.context.value())

    def _ask(self) -> None:
        self._servers.look(self._written(), self.key.text().strip())

    def _keep(self) -> None:
        old = self._server.address if self._server is not None else ""
        self._servers.keep(self._written(), self.key.text().strip(), instead_of=old)

    def _answer(self, sight: Sight) -> tuple[str, list[str]]:
        self._show_where()
        if sight.busy:
            return self.tr("Asking for its models…"), []
        if sight.models is None:
            return "", []
        lines = [model_line(entry) for entry in sight.models]
        return filled(self.tr("It has %1:"), models_words(len(lines))), lines

    def _show_where(self) -> None:
        """Say whether what is written leaves this computer, as far as the address tells."""
        address = self._address
        is_home = is_here(address)
        self._sign.show_icon("shield-check" if is_home else "globe", "ok" if is_home else "notice")
        self._sign.setVisible(bool(address))
        taken = next((each for each in self._servers.servers if each.address == address), None)
        is_other = self._server is None or self._server.address != address
        words = ""
        if address and is_home:
            words = self.tr("It is on this computer.")
        elif address:
            words = self.tr(
                "It is on another computer: what you ask its models leaves this one, with the "
                "documents you give them."
            )
        if is_unprotected(address):
            bare = self.tr("Nothing protects it on the way, nor the key: the address is not https.")
            words = f"{words} {bare}"
        if taken is not None and is_other:
            words = f"{words} {filled(self.tr('It takes the place of “%1”.'), taken.name)}"
        self.where.setText(words)
        self.where.setVisible(bool(words))
        restyle(self.where, role="muted" if is_home else "notice")

    def _on_show_key(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.key.setEchoMode(mode)
        self.show_key.rename(self.tr("Hide the key") if is_shown else self.tr("Show the key"))
