"""Does what helps against the faults of documents: asks, and has the document read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.document import ReadOptions
from parlance.contract.faults import DocumentPasswordWrong
from parlance.window.summary.item_fault import ItemRemedy
from parlance.window.summary.password_dialog import PasswordDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.summary import SummaryService
    from parlance.window.parts.look import Look
    from parlance.window.summary.encoding_button import EncodingButton


class ItemRemedies(QObject):
    """Helps entries of the queue that failed.

    Signals:
        models_wanted: only another model helps.
    """

    models_wanted = Signal()

    def __init__(
        self, look: Look, queue: SummaryService, encoding: EncodingButton, parent: QWidget
    ) -> None:
        """Help the entries of `queue`; dialogs stand before `parent`."""
        super().__init__(parent)
        self._look = look
        self._queue = queue
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
            case ItemRemedy.AGAIN | ItemRemedy.ADD:  # another try reads the files anew
                self._queue.again(item)

    def ask_password(self, item: int) -> PasswordDialog | None:
        """Ask for the password of an entry's document, and read it again with it."""
        found = self._queue.item(item)
        if found is None:
            return None
        path = getattr(found.fault, "path", "") or next(iter(found.paths), "")
        was_wrong = isinstance(found.fault, DocumentPasswordWrong)
        dialog = PasswordDialog(self._look, path, self._owner, was_wrong=was_wrong)
        dialog.given.connect(
            lambda password: self._queue.again(item, read=ReadOptions(password=password))
        )
        dialog.open()
        return dialog

    def read_as(self, item: int, encoding: str) -> None:
        """Read an entry's document again in another encoding; empty lets it be guessed."""
        self._queue.again(item, read=ReadOptions(encoding=encoding))
