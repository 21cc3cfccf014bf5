"""The page of the shortcuts: what keys do, and how they are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.shortcut_keys import (
    SCOPE_TITLES,
    SHORTCUT_KEYS,
    SHORTCUTS_BY_ID,
    ShortcutScope,
    clashing,
    keys_in_force,
)
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.parts.shortcuts import native_keys
from parlance.window.parts.words import filled
from parlance.window.settings.card import Card, CardRow
from parlance.window.settings.key_edit import KeyEdit, needed_for_writing
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.shortcut_keys import ShortcutKey
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look


def shortcut_words(text: str) -> str:
    """Translate what a shortcut does, or where it holds."""
    return QCoreApplication.translate("Shortcuts", text)


class ShortcutRow(CardRow):
    """What keys do, the keys, and what is wrong with those that were pressed.

    Signals:
        taken: the person wants the keys that were pressed, whatever they did before.
    """

    taken = Signal()

    def __init__(self, look: Look, shortcut: ShortcutKey) -> None:
        """Show `shortcut`; its keys come with show_keys."""
        super().__init__()
        self.shortcut = shortcut
        words = shortcut_words(shortcut.title)
        title = MarkedLabel(look, words, weight=QFont.Weight.Medium)
        self.words = [title]
        self.keys = KeyEdit(words)
        self.keys.setEnabled(not shortcut.is_fixed)
        title.setBuddy(self.keys)
        none = filled(self.tr("No keys for “%1”"), words)
        self.none = IconButton(look, "x", none, size=16)
        back = filled(self.tr("Put “%1” back to its default"), words)
        self.reset = IconButton(look, "rotate-ccw", back, size=16)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(title, 1)
        head.addWidget(self.keys)
        head.addWidget(self.none)
        head.addWidget(self.reset)
        self.column.addLayout(head)
        if shortcut.is_fixed:
            fixed = self.tr("These keys are the same everywhere and stay as they are.")
            self.column.addWidget(TextLabel(fixed, role="faint", pixels=TypeSize.META, wrap=True))
        self.column.addWidget(self._new_question(look))

    def _new_question(self, look: Look) -> QWidget:
        self.note = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.take = TextButton(look, self.tr("Use the keys here"))
        self.leave = TextButton(look, self.tr("Leave as it was"))
        self.take.clicked.connect(self.taken)
        self._question = QWidget()
        line = QHBoxLayout(self._question)
        line.setContentsMargins(0, Space.TINY, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.note, 1)
        line.addWidget(self.take)
        line.addWidget(self.leave)
        self._question.hide()
        return self._question

    def show_keys(self, keys: str) -> None:
        """Show the keys in force; nothing is asked any more."""
        self.keys.show_keys(keys)
        default = self.shortcut.keys
        native = native_keys(default)
        self.also = (keys, native_keys(keys))
        self.none.setEnabled(bool(keys) and not self.shortcut.is_fixed)
        self.reset.setEnabled(keys != default)
        self.reset.setToolTip(filled(self.tr("Default: %1"), native))
        self._question.hide()

    def say(self, words: str, *, can_take: bool) -> None:
        """Say why the keys that were pressed are not in force yet."""
        self.note.setText(words)
        self.take.setVisible(can_take)
        self._question.show()


class ShortcutPage(QObject):
    """Makes the rows and changes the settings.

    Attributes:
        cards: one for each place where keys hold.
        reset: puts all keys back.
    """

    def __init__(self, look: Look, settings: SettingsService, parent: QObject) -> None:
        """Follow `settings`."""
        super().__init__(parent)
        self._settings = settings
        self._rows = {each.id: ShortcutRow(look, each) for each in SHORTCUT_KEYS}
        self._pressed: dict[str, str] = {}
        self.cards = [self._card(scope) for scope in ShortcutScope]
        self.reset = TextButton(look, self.tr("Reset all shortcuts"))
        self.reset.clicked.connect(lambda: settings.replace(shortcuts={}))
        for name, row in self._rows.items():
            self._connect(name, row)
        settings.changed.connect(self._show)
        self._show()

    def row(self, name: str) -> ShortcutRow:
        """Return the row of a shortcut."""
        return self._rows[name]

    def _card(self, scope: ShortcutScope) -> Card:
        rows = [row for row in self._rows.values() if row.shortcut.scope is scope]
        return Card(rows, shortcut_words(SCOPE_TITLES[scope]))

    def _connect(self, name: str, row: ShortcutRow) -> None:
        row.keys.recorded.connect(lambda keys: self._on_recorded(name, keys))
        row.none.clicked.connect(lambda: self._put(name, ""))
        row.reset.clicked.connect(lambda: self._on_recorded(name, row.shortcut.keys))
        row.taken.connect(lambda: self._on_taken(name))
        row.leave.clicked.connect(lambda: self._show_row(name))

    def _show(self) -> None:
        self.reset.setEnabled(bool(self._settings.value.shortcuts))
        for name in self._rows:
            self._show_row(name)

    def _show_row(self, name: str) -> None:
        self._rows[name].show_keys(keys_in_force(self._settings.value.shortcuts, name))

    def _on_recorded(self, name: str, keys: str) -> None:
        row, native = self._rows[name], native_keys(keys)
        if needed_for_writing(keys):
            words = self.tr("“%1” is needed for writing. Add Ctrl or Alt, or press an F key.")
            row.say(filled(words, native), can_take=False)
            return
        other = clashing(self._settings.value.shortcuts, name, keys)
        if other is None:
            self._put(name, keys)
            return
        self._pressed[name] = keys
        words = self.tr("“%1” already does this: %2")
        said = filled(words, native, shortcut_words(other.title))
        row.say(said, can_take=not other.is_fixed)

    def _on_taken(self, name: str) -> None:
        keys = self._pressed[name]
        other = clashing(self._settings.value.shortcuts, name, keys)
        if other is not None:
            self._put(other.id, "")
        self._on_recorded(name, keys)

    def _put(self, name: str, keys: str) -> None:
        own = dict(self._settings.value.shortcuts)
        own[name] = keys
        if keys == SHORTCUTS_BY_ID[name].keys:
            del own[name]
        self._settings.replace(shortcuts=own)
        self._show_row(name)
