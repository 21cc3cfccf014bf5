"""Shows the encoding that a text was read in, and lets people choose another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from parlance.window.parts.controls import TextButton, give_tip
from parlance.window.parts.words import filled
from parlance.window.rich.direction import isolated
from parlance.window.summary.words import (
    ENCODINGS,
    encoded_document,
    encoding_words,
    is_guessed,
    is_usual,
    same_encoding,
)

if TYPE_CHECKING:
    from parlance.contract.summary import QueueItem
    from parlance.window.parts.look import Look


class _MenuLink(TextButton):
    """Opens the menu of encodings."""

    accessible_role: Final = QAccessible.Role.ButtonMenu


class EncodingButton(QWidget):
    """Tells the encoding where that is worth telling; hidden elsewhere.

    Signals:
        chosen: name of the encoding to read the document in; empty to let it be guessed.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self._encoding = ""
        self.button = _MenuLink(look, "", kind="link", icon="chevron-down", role="muted")
        self.button.setLayoutDirection(self.layoutDirection())
        self.button.clicked.connect(self.ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addStretch(1)
        self.hide()

    def show_item(self, item: QueueItem | None) -> None:
        """Tell the encoding of an entry's documents: of several, of the one that was guessed."""
        document = encoded_document(item.documents) if item is not None else None
        self._encoding = document.encoding or "" if document is not None else ""
        is_told = document is not None and (is_guessed(document) or not is_usual(document))
        self.setVisible(is_told)
        if item is None or document is None or not is_told:
            return
        name = isolated(self._encoding)
        guess, sure = self.tr("Encoding: %1 (guessed)"), self.tr("Encoding: %1")
        self.button.say(filled(guess if is_guessed(document) else sure, name))
        hint = self.tr("If letters look wrong, choose another encoding")
        if len(item.documents) > 1:
            hint = f"{document.title}\n{hint}"
        give_tip(self.button, hint)
        self.button.setAccessibleDescription(hint)

    def menu(self) -> QMenu:
        """Return the menu of encodings, which deletes itself when it is closed."""
        menu = QMenu(self.parentWidget() or self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guess = menu.addAction(QCoreApplication.translate("Encodings", "Leave it to Parlance"))
        guess.triggered.connect(lambda: self.chosen.emit(""))
        menu.addSeparator()
        for name, _languages in ENCODINGS:
            action = menu.addAction(encoding_words(name))
            action.setCheckable(True)
            action.setChecked(bool(self._encoding) and same_encoding(name, self._encoding))
            action.triggered.connect(lambda _checked=False, each=name: self.chosen.emit(each))
        return menu

    def ask(self) -> QMenu:
        """Show the menu, under the button where that is seen."""
        menu = self.menu()
        owner = self.button if self.isVisible() else self.parentWidget() or self
        corner = owner.rect().bottomLeft() if self.isVisible() else owner.rect().center()
        menu.popup(owner.mapToGlobal(QPoint(corner)))
        return menu
