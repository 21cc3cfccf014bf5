"""Does what helps against the faults of documents that are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.document import ReadOptions
from parlance.contract.faults import DocumentPasswordWrong
from parlance.window.summary.item_fault import ItemRemedy
from parlance.window.summary.password_dialog import PasswordDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look
    from parlance.window.summary.encoding_button import EncodingButton


class DocumentRemedies(QObject):
    """Helps entries of the queue that failed.

    Signals:
        models_wanted: only another model helps.
        added: a new entry that stands for one whose file has changed.
    """

    models_wanted = Signal()
    added = Signal(int)

    def __init__(
        self,
        look: Look,
        services: TranslationServices,
        encoding: EncodingButton,
        parent: QWidget,
    ) -> None:
        """Help the entries of the queue; dialogs stand before `parent`."""
        super().__init__(parent)
        self._look = look
        self._documents = services.documents
        self._choice = services.choice
        self._encoding = encoding
        self._owner = parent

    def help(self, item: int, remedy: str) -> None:
        """Do what the ItemRemedy of this value says."""
        match ItemRemedy(remedy):
            case ItemRemedy.PASSWORD:
                self.ask_password(item)
            case ItemRemedy.ENCODING:
                self._encoding.ask()
            case ItemRemedy.MODELS:
                self.models_wanted.emit()
            case ItemRemedy.AGAIN:
                self._documents.again(item)
            case ItemRemedy.ADD:
                self.add_again(item)

    def add_again(self, item: int) -> None:
        """Add the file of an entry as it is now; in a language not chosen now it is read anew."""
        found = self._documents.item(item)
        if found is None:
            return
        if found.options.target not in self._choice.targets:
            self._documents.again(item)
            return
        for number in self._documents.add_files([found.path]):
            new = self._documents.item(number)
            if new is not None and new.options.target == found.options.target:
                self.added.emit(number)

    def ask_password(self, item: int) -> PasswordDialog | None:
        """Ask for the password of a document, and open it again with it."""
        found = self._documents.item(item)
        if found is None:
            return None
        was_wrong = isinstance(found.fault, DocumentPasswordWrong)
        dialog = PasswordDialog(self._look, found.path, self._owner, was_wrong=was_wrong)
        dialog.given.connect(
            lambda password: self._documents.again(item, read=ReadOptions(password=password))
        )
        dialog.open()
        return dialog

    def read_as(self, item: int, encoding: str) -> None:
        """Open a document again in another encoding; empty lets it be guessed."""
        self._documents.again(item, read=ReadOptions(encoding=encoding))
