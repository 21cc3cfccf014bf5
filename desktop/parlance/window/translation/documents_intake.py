"""The documents that people give: dropped, pasted or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from parlance.window.parts.drop_area import local_paths
from parlance.window.summary.intake import on_paste
from parlance.window.translation.documents_words import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from parlance.services.translation_documents import TranslationDocuments

_MODEL_SUFFIX: Final = ".gguf"


def takes(content: QMimeData) -> bool:
    """Whether it holds documents or folders; models are for the window."""
    paths = local_paths(content.urls())
    return bool(paths) and not any(path.lower().endswith(_MODEL_SUFFIX) for path in paths)


class DocumentIntake(QObject):
    """Hands on the documents that people give.

    Signals:
        began: something new is given; nothing of it is in the queue yet.
        taken: the first entry of the queue that came of it.
    """

    began = Signal()
    taken = Signal(int)

    def __init__(self, parent: QWidget, documents: TranslationDocuments) -> None:
        """Give to `documents`; dialogs stand before `parent`."""
        super().__init__(parent)
        self._owner = parent
        self._documents = documents
        self._waits = False
        self._known: frozenset[int] = frozenset()
        documents.queue_changed.connect(self._on_queue_changed)
        on_paste(parent, self.paste)

    def open_files(self, paths: Sequence[str]) -> None:
        """Translate these documents, and those in these folders."""
        if not paths:
            return
        self.began.emit()
        self._waits = False
        self._known = frozenset(item.id for item in self._documents.items)
        numbers = self._documents.add_files(list(paths))
        if numbers:
            self.taken.emit(numbers[0])
        else:
            self._waits = True  # folders are walked: their documents come a moment later
            self._on_queue_changed()

    def take(self, content: QMimeData) -> None:
        """Translate the files that were dropped or copied."""
        self.open_files(local_paths(content.urls()))

    def paste(self) -> None:
        """Translate the files that are on the clipboard."""
        content = QGuiApplication.clipboard().mimeData()
        if takes(content):
            self.take(content)

    def choose_files(self) -> QFileDialog:
        """Ask for documents and translate them."""
        dialog = self._new_dialog(self.tr("Choose documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = f"{self.tr('Documents')} ({PATTERNS})"
        dialog.setNameFilters([documents, f"{self.tr('All files')} (*)"])
        dialog.open()
        return dialog

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder and translate what is in it."""
        dialog = self._new_dialog(self.tr("Choose a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()
        return dialog

    def _new_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._owner, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.open_files)
        return dialog

    def _on_queue_changed(self) -> None:
        if not self._waits:
            return
        new = [item.id for item in self._documents.items if item.id not in self._known]
        if new:
            self._waits = False
            self.taken.emit(new[0])
