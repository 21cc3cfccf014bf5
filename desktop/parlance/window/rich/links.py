"""Opens a link only after the person has seen where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_OPENED = ("http", "https", "mailto")


def ask_to_open(parent: QWidget, address: str) -> QMessageBox:
    """Show where a link leads; open it in the browser if the person says so."""
    url = QUrl(address)
    may_open = url.scheme().lower() in _OPENED
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("LinkDialog", "Open link"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if may_open:
        question = QCoreApplication.translate("LinkDialog", "Open this address in your browser?")
    else:
        question = QCoreApplication.translate(
            "LinkDialog", "Parlance does not open links of this kind."
        )
    box.setText(question)
    box.setInformativeText(url.toDisplayString() or address)
    copy = box.addButton(
        QCoreApplication.translate("LinkDialog", "Copy address"), QMessageBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
    if may_open:
        opening = box.addButton(
            QCoreApplication.translate("LinkDialog", "Open"), QMessageBox.ButtonRole.AcceptRole
        )
        opening.clicked.connect(lambda: QDesktopServices.openUrl(url))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.open()
    return box
