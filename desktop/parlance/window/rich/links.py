"""Opens a link only after the person has seen where it leads."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_OPENED: Final = ("http", "https", "mailto")
_LONGEST_SHOWN: Final = 600
_INVISIBLE: Final = ("Cc", "Cf", "Zl", "Zp")


def may_be_opened(address: str) -> bool:
    """Return whether a link is of a kind that the browser is given."""
    url = QUrl(address)
    return url.isValid() and url.scheme().lower() in _OPENED


def shown_address(address: str) -> str:
    """Return an address as it can be judged: the real name of the host, nothing invisible.

    Letters of other scripts that look like Latin ones would name another host than they
    seem to, so the host stands in the letters that are sent (`xn--…`).
    """
    url = QUrl(address)
    shown = address
    if url.isValid() and url.host():
        shown = url.toDisplayString().replace(url.host(), _ascii_host(url), 1)
    visible = "".join(
        character if unicodedata.category(character) not in _INVISIBLE else "\ufffd"
        for character in shown
    )
    return visible if len(visible) <= _LONGEST_SHOWN else f"{visible[:_LONGEST_SHOWN]}…"


def warnings_of(address: str, text: str = "") -> list[str]:
    """Return what a person should know before opening an address, in whole sentences.

    `text` is what the link reads, where that is known.
    """
    url = QUrl(address)
    host = _ascii_host(url)
    found = []
    named = _host_named_by(text)
    if named and host and not _is_same_site(named, host):
        words = QCoreApplication.translate(
            "LinkDialog", "The text of the link names %1, but it leads to %2."
        )
        found.append(filled(words, named, host))
    if any(label.startswith("xn--") for label in host.split(".")):
        words = QCoreApplication.translate(
            "LinkDialog",
            "The address has letters of another script, which can look like others: %1",
        )
        found.append(filled(words, url.host()))
    if url.userInfo():
        words = QCoreApplication.translate(
            "LinkDialog", "What stands before the @ is not the site. The site is %1."
        )
        found.append(filled(words, host))
    return found


def _ascii_host(url: QUrl) -> str:
    return url.host(QUrl.ComponentFormattingOption.EncodeUnicode).lower()


def _host_named_by(text: str) -> str:
    """Return the host that the text of a link looks like; empty if it is no address."""
    word = text.strip()
    if not word or any(character.isspace() for character in word):
        return ""
    if "://" not in word and not word.startswith("www."):
        head = word.partition("/")[0]
        if "." not in head or "@" in head or not head.rpartition(".")[2].isalpha():
            return ""
    url = QUrl(word if "://" in word else f"https://{word}")
    return _ascii_host(url) if url.isValid() else ""


def _is_same_site(named: str, host: str) -> bool:
    return named.removeprefix("www.") == host.removeprefix("www.")


def ask_to_open(parent: QWidget, address: str, text: str = "") -> QMessageBox:
    """Show where a link leads; open it in the browser if the person says so.

    `text` is what the link reads: where it names another site, that is said.
    """
    url = QUrl(address)
    may_open = may_be_opened(address)
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
    box.setInformativeText("\n\n".join([shown_address(address), *warnings_of(address, text)]))
    if len(box.informativeText().split("\n\n")) > 1:
        box.setIcon(QMessageBox.Icon.Warning)
    _add_buttons(box, url, address, may_open=may_open)
    box.open()
    return box


def _add_buttons(box: QMessageBox, url: QUrl, address: str, *, may_open: bool) -> None:
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
