"""Asks for the password of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.words import filled
from parlance.window.rich.direction import isolated
from parlance.window.summary.words import file_name
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class PasswordDialog(ModelDialog):
    """Asks for a password and keeps it nowhere.

    Signals:
        given: the password.
    """

    given = Signal(str)

    def __init__(self, look: Look, path: str, parent: QWidget, *, was_wrong: bool = False) -> None:
        """Ask for the password of the document at `path`; `was_wrong` says it was asked before."""
        name = isolated(file_name(path))
        translate = QApplication.translate
        title = filled(translate("PasswordDialog", "Password of “%1”"), name)
        super().__init__(look, title, translate("PasswordDialog", "Open"), parent)
        if was_wrong:
            self.say(self.tr("The password that was given does not open it."), "danger")
        self.say(self.tr("It is used to read the document now, and kept nowhere."), "muted")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        self.reveal = IconButton(look, "eye", self.tr("Show the password"))
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._on_reveal)
        label = TextLabel(self.tr("Password"))
        label.setBuddy(self.field)
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(label)
        line.addWidget(self.field, 1)
        line.addWidget(self.reveal)
        self.column.addLayout(line)
        self.field.textChanged.connect(self._show)
        self.act.clicked.connect(self._on_act)
        self.field.setFocus()
        self._show()

    def _show(self) -> None:
        self.act.setEnabled(bool(self.field.text()))

    def _on_reveal(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        hide, show = self.tr("Hide the password"), self.tr("Show the password")
        self.reveal.rename(hide if is_shown else show)

    def _on_act(self) -> None:
        password = self.field.text()
        self.accept()
        self.given.emit(password)
