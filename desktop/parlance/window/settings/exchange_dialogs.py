"""Asks before settings are exported, imported or all put back, and offers the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import filled
from parlance.window.settings.controls import setting_words, value_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from parlance.contract.setting_fields import FieldDescription
    from parlance.contract.settings_exchange import SettingChange, SettingsImport
    from parlance.services.settings_exchange import SettingsExchange
    from parlance.window.parts.look import Look

_MOST_LISTED = 14
_LONGEST = 60


class ExportDialog(ModelDialog):
    """Names what tells of the person, and asks whether that is written too."""

    def __init__(self, look: Look, fields: Iterable[FieldDescription], parent: QWidget) -> None:
        """Name the private ones among `fields`."""
        title = QCoreApplication.translate("ExportDialog", "Export the settings")
        go_on = QCoreApplication.translate("ExportDialog", "Choose a file…")
        super().__init__(look, title, go_on, parent)
        self.say(self.tr("All settings in one file, for another computer. Keys never go into it."))
        names = [setting_words(field.title) for field in fields if field.private]
        self.say(self.tr("These tell of you or of this computer, and are left out:"), "muted")
        self.say("\n".join(f"•  {name}" for name in names), "muted")
        self.private = QCheckBox(self.tr("Write these too"))
        self.column.addWidget(self.private)
        self.act.clicked.connect(self.accept)


class ImportDialog(ModelDialog):
    """Shows what a file of settings would change."""

    def __init__(
        self,
        look: Look,
        brought: SettingsImport,
        fields: Iterable[FieldDescription],
        parent: QWidget,
    ) -> None:
        """Show `brought`; `fields` know what values are called."""
        title = QCoreApplication.translate("SettingsImportDialog", "Import settings")
        super().__init__(
            look, title, QCoreApplication.translate("SettingsImportDialog", "Import"), parent
        )
        by_name = {field.name: field for field in fields}
        lines = [change_words(by_name[each.name], each) for each in brought.changes]
        if lines:
            self.say(self.tr("This will change:"))
            self.say(_listed(lines))
        else:
            self.say(self.tr("The file changes nothing: all of it is set like this already."))
        if brought.damaged:
            self.say(self.tr("Not understood, and left as they are:"), "notice")
            self.say(_listed([setting_words(by_name[name].title) for name in brought.damaged]))
        if brought.unknown:
            self.say(self.tr("Not known to this version, and left out:"), "notice")
            self.say(_listed(list(brought.unknown)))
        self.act.setEnabled(bool(lines))
        self.act.clicked.connect(self.accept)


class UndoSettingsBar(QFrame):
    """The way back from a change of many settings; it stays until it is closed."""

    def __init__(self, look: Look, exchange: SettingsExchange) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY)
        line.addWidget(TextLabel(self.tr("The settings were changed."), wrap=True), 1)
        self.undo = TextButton(look, self.tr("Undo"), kind="link")
        close = IconButton(look, "x", self.tr("Close"), size=14)
        line.addWidget(self.undo)
        line.addWidget(close)
        self.undo.clicked.connect(exchange.undo)
        self.undo.clicked.connect(self.hide)
        close.clicked.connect(self.hide)
        exchange.changed.connect(self.show)
        self.hide()


def change_words(field: FieldDescription, change: SettingChange) -> str:
    """Return a change on one line."""
    title = setting_words(field.title)
    if not isinstance(change.after, str | int | float):
        return title
    words = QCoreApplication.translate("SettingsImportDialog", "%1: %2 → %3")
    before, after = value_words(field, change.before), value_words(field, change.after)
    return filled(words, title, _short(before), _short(after))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _listed(lines: list[str]) -> str:
    shown = [f"•  {line}" for line in lines[:_MOST_LISTED]]
    return "\n".join(shown + ["…"] * (len(lines) > _MOST_LISTED))
