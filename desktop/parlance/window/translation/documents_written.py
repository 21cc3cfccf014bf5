"""What can be done with a document as a whole: open it, write it again, translate other parts."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from parlance.contract.segments import OutputOptions, UnitsNote
from parlance.contract.visible import visible_name
from parlance.window.parts.words import filled
from parlance.window.rich.direction import isolated
from parlance.window.translation.documents_options import BILINGUAL, FORMATS, format_words
from parlance.window.translation.options_dialog import OptionsDialog
from parlance.window.translation.review_dialogs import GroupsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.translation import TranslationItem
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look


class DocumentActions(QObject):
    """Does what the buttons and the menu above the review offer.

    Signals:
        said: what came of it, and the role of its colour.
    """

    said = Signal(str, str)

    def __init__(self, look: Look, services: TranslationServices, parent: QWidget) -> None:
        """Act on the documents of `services`; dialogs stand before `parent`."""
        super().__init__(parent)
        self._look = look
        self._live = services.live
        self._documents = services.documents
        self._owner = parent
        services.documents.written.connect(self._on_written)

    def open_written(self, item: int | None) -> None:
        """Open the translated document in the program that is for it."""
        found = self._found(item)
        if found is not None and found.written:
            self._open(found.written)

    def show_folder(self, item: int | None) -> None:
        """Open the folder in which the translated document is."""
        found = self._found(item)
        if found is not None and found.written:
            self._open(str(PurePath(found.written).parent))

    def write(self, item: int | None, folder: str = "") -> None:
        """Write the document again, beside its source or into `folder`."""
        if item is not None:
            self._documents.write(item, folder)

    def show_menu(self, item: int | None, below: QWidget) -> QMenu | None:
        """Show what else can be done with a document, below a button."""
        found = self._found(item)
        if found is None:
            return None
        menu = self.menu_for(found)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        return menu

    def menu_for(self, item: TranslationItem) -> QMenu:
        """Return the menu of what can be done with a document."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_open = item.project is not None
        write = menu.addAction(self.tr("Write the document again"))
        write.triggered.connect(lambda: self.write(item.id))
        elsewhere = menu.addAction(self.tr("Write into a folder…"))
        elsewhere.triggered.connect(lambda: self.ask_folder(item.id))
        for action in (write, elsewhere):
            action.setEnabled(is_open)
        self._add_formats(menu, item)
        menu.addSeparator()
        if self._documents.groups(item.id):
            groups = menu.addAction(self.tr("Sheets and columns…"))
            groups.triggered.connect(lambda: self.ask_groups(item.id))
        options = menu.addAction(self.tr("Translate again with other options…"))
        options.triggered.connect(lambda: self.ask_options(item.id))
        source = menu.addAction(self.tr("Open the source"))
        source.triggered.connect(lambda: self._open(item.path))
        return menu

    def ask_folder(self, item: int) -> QFileDialog:
        """Ask into which folder the document is written."""
        dialog = QFileDialog(self._owner, self.tr("Choose a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.write(item, folder))
        dialog.open()
        return dialog

    def ask_groups(self, item: int) -> GroupsDialog | None:
        """Ask which sheets or columns are translated."""
        found = self._found(item)
        if found is None:
            return None
        groups = self._documents.groups(item)
        dialog = GroupsDialog(self._look, groups, found.groups, self._owner)
        dialog.wanted.connect(lambda names: self._documents.again(item, groups=names))
        dialog.open()
        return dialog

    def ask_options(self, item: int) -> OptionsDialog | None:
        """Ask how a document is translated, and translate it again like that."""
        found = self._found(item)
        if found is None:
            return None
        dialog = OptionsDialog(self._look, found.options, self._live.facts, self._owner)
        dialog.act.say(self.tr("Translate again"))
        dialog.wanted.connect(lambda options: self._documents.again(item, options=options))
        dialog.open()
        return dialog

    def _add_formats(self, menu: QMenu, item: TranslationItem) -> None:
        """Offer what it can be written as: a table with both texts, other formats of a PDF."""
        is_reflowed = UnitsNote.REFLOWED in self._documents.notes(item.id)
        outputs = [
            (
                filled(self.tr("As a bilingual table: %1"), format_words(which)),
                OutputOptions(output=which, bilingual=True),
            )
            for which in BILINGUAL
        ]
        if is_reflowed:
            outputs += [
                (
                    filled(self.tr("As the document: %1"), format_words(which)),
                    OutputOptions(output=which),
                )
                for which in FORMATS
            ]
        elif item.output.bilingual:
            outputs.append((self.tr("As the document itself"), OutputOptions()))
        for words, output in outputs:
            action = menu.addAction(words)
            action.setEnabled(item.project is not None and output != item.output)
            action.triggered.connect(
                lambda _checked=False, wanted=output: self._documents.again(
                    item.id, output=replace(wanted)
                )
            )

    def _found(self, item: int | None) -> TranslationItem | None:
        return None if item is None else self._documents.item(item)

    def _open(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            name = isolated(visible_name(PurePath(path).name))
            self.said.emit(filled(self.tr("No program opens %1."), name), "danger")

    def _on_written(self, _item: int, path: str) -> None:
        name = isolated(visible_name(PurePath(path).name))
        self.said.emit(filled(self.tr("Written: %1"), name), "muted")
