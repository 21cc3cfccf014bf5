"""Leads to what can be done with all settings together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from parlance.services.settings_exchange import SettingsExchange
from parlance.window.models.installed_dialog import QuestionDialog
from parlance.window.parts.controls import MenuButton
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.settings.exchange_dialogs import (
    ExportDialog,
    ImportDialog,
    UndoSettingsBar,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look

_NAME = "parlance-settings.json"


class ExchangePart(QObject):
    """Exports, imports and resets the settings.

    Attributes:
        button: opens the menu.
        bars: what is said of it, for the top of the pages.
    """

    def __init__(self, look: Look, settings: SettingsService, owner: QWidget) -> None:
        """Stand dialogs before `owner`."""
        super().__init__(owner)
        self._look = look
        self._settings = settings
        self._owner = owner
        self.exchange = SettingsExchange(settings, self)
        self.button = MenuButton(look, "ellipsis", self.tr("All settings together"))
        self.button.clicked.connect(self._open_menu)
        self._fault = FaultBar(look)
        self.undo_bar = UndoSettingsBar(look, self.exchange)
        self.exchange.failed.connect(self._fault.show_fault)
        self.bars: tuple[QWidget, ...] = (self._fault, self.undo_bar)

    def menu(self) -> QMenu:
        """Return the menu, which deletes itself when it is closed."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Export the settings…")).triggered.connect(self.ask_to_export)
        menu.addAction(self.tr("Import settings…")).triggered.connect(self.ask_to_import)
        menu.addSeparator()
        menu.addAction(self.tr("Reset all settings…")).triggered.connect(self.ask_to_reset)
        return menu

    def ask_to_export(self) -> ExportDialog:
        """Ask what is written and where."""
        dialog = ExportDialog(self._look, self._settings.fields(), self._owner)
        dialog.accepted.connect(lambda: self._choose_target(dialog.private.isChecked()))
        dialog.open()
        return dialog

    def ask_to_import(self) -> QFileDialog:
        """Ask for a file, then show what it changes."""
        dialog = self._new_file_dialog(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.show_import)
        dialog.open()
        return dialog

    def show_import(self, path: str) -> ImportDialog | None:
        """Show what a file would change; None if it holds no settings."""
        self._fault.show_fault(None)
        brought = self.exchange.read(path)
        if brought is None:
            return None
        dialog = ImportDialog(self._look, brought, self._settings.fields(), self._owner)
        dialog.accepted.connect(lambda: self.exchange.adopt(brought))
        dialog.open()
        return dialog

    def ask_to_reset(self) -> QuestionDialog:
        """Ask before everything goes back to its default."""
        translate = QCoreApplication.translate
        dialog = QuestionDialog(
            self._look,
            translate("ResetDialog", "Reset all settings?"),
            translate("ResetDialog", "Reset all"),
            translate(
                "ResetDialog",
                "Every setting on these pages goes back to its default, your shortcuts too. "
                "Models, servers and what you have written stay. You can undo it.",
            ),
            self._owner,
        )
        dialog.accepted.connect(self.exchange.reset_all)
        dialog.open()
        return dialog

    def _choose_target(self, with_private: bool) -> None:  # noqa: FBT001 - as a box gives it
        self._fault.show_fault(None)
        dialog = self._new_file_dialog(self.tr("Export the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_NAME)
        dialog.fileSelected.connect(
            lambda path: self.exchange.export(path, with_private=with_private)
        )
        dialog.open()

    def _new_file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._owner, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Settings of Parlance')} (*.json)"])
        return dialog

    def _open_menu(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
