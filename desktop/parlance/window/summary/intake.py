"""What people give to summarize: files, folders and texts, dropped, pasted or chosen."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from parlance.contract.summary import ItemState
from parlance.window.summary.start import PATTERNS, local_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from parlance.contract.summary import Comparison, QueueItem
    from parlance.services.summary import SummaryService
    from parlance.window.summary.arrange_bar import ArrangeBar, HintBar

_MODEL_SUFFIX: Final = ".gguf"
_JUST_ADDED: Final = frozenset((ItemState.WAITING, ItemState.OPENING))


def takes(content: QMimeData) -> bool:
    """Whether it can be summarized; models are for the window, addresses of the web for nobody."""
    paths = local_paths(content.urls())
    if paths:
        return not any(path.lower().endswith(_MODEL_SUFFIX) for path in paths)
    return not content.hasUrls() and bool(content.text().strip())


class Intake(QObject):
    """Hands on what people give, and asks how several documents are meant.

    Signals:
        began: something new is given; nothing of it is in the queue yet.
        taken: the first entry of the queue that came of it.
    """

    began = Signal()
    taken = Signal(int)

    def __init__(
        self, parent: QWidget, queue: SummaryService, arrange: ArrangeBar, hint: HintBar
    ) -> None:
        """Give to `queue`; dialogs stand before `parent`."""
        super().__init__(parent)
        self._owner = parent
        self._queue = queue
        self._arrange = arrange
        self._hint = hint
        self._paths: list[str] = []
        self._items: tuple[int, ...] = ()
        arrange.arranged.connect(self._on_arranged)
        queue.queue_changed.connect(self._on_queue_changed)

    def open_files(self, paths: Sequence[str]) -> None:
        """Summarize these documents, and those in these folders, each alone at first."""
        self._take(list(paths), together=False)
        self._offer_arrangements()

    def open_again(self, paths: Sequence[str]) -> None:
        """Summarize a document again, or several that were summarized together."""
        self._take(list(paths), together=len(paths) > 1)

    def open_text(self, text: str) -> None:
        """Summarize a text."""
        self._begin()
        self._paths, self._items = [], ()
        self.taken.emit(self._queue.add_text(text))

    def take(self, content: QMimeData) -> None:
        """Summarize the files, or the text, that was dropped or copied."""
        paths = local_paths(content.urls())
        if paths:
            self.open_files(paths)
        elif content.text().strip():
            self.open_text(content.text())
        elif content.hasImage():
            sentence = self.tr("A picture has no text to paste. Save it as a file and drop that.")
            self._hint.show_hint(sentence)

    def paste(self) -> None:
        """Summarize what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def choose_files(self) -> QFileDialog:
        """Ask for documents and summarize them."""
        dialog = self._new_dialog(self.tr("Choose documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = f"{self.tr('Documents')} ({PATTERNS})"
        dialog.setNameFilters([documents, f"{self.tr('All files')} (*)"])
        dialog.open()
        return dialog

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder and summarize what is in it."""
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

    def _begin(self) -> None:
        self._hint.hide()
        self._arrange.hide()
        self.began.emit()

    def _take(self, paths: list[str], *, together: bool) -> None:
        if not paths:
            return
        self._begin()
        self._paths, self._items = [], ()
        self._items = self._queue.add_files(paths, together=together)
        self._paths = paths
        if self._items:
            self.taken.emit(self._items[0])

    def _offer_arrangements(self) -> None:
        if len(self._items) > 1:
            self._arrange.show_count(len(self._items))

    def _on_queue_changed(self) -> None:
        """Look for documents of folders, which come a moment later."""
        if self._arrange.is_together and not self._arrange.isHidden():
            return
        new = tuple(
            item.id
            for item in self._queue.items
            if item.id not in self._items and self._is_of_folder(item)
        )
        if not new:
            return
        is_first = not self._items
        self._items += new
        self._offer_arrangements()
        if is_first:
            self.taken.emit(new[0])

    def _is_of_folder(self, item: QueueItem) -> bool:
        if len(item.paths) != 1 or item.state not in _JUST_ADDED:
            return False
        path = PurePath(item.paths[0])
        return any(PurePath(each) in path.parents for each in self._paths)

    def _on_arranged(self, together: bool, comparison: Comparison) -> None:  # noqa: FBT001
        """Begin anew in the other way; what was read of them so far is kept."""
        if together and len(self._items) == 1:
            self._compare(self._items[0], comparison)
            return
        paths, items = self._paths, self._items
        self._paths, self._items = [], ()
        for each in items:
            self._queue.remove(each)
        self._items = self._queue.add_files(paths, together=together)
        self._paths = paths
        if not self._items:
            return
        self.taken.emit(self._items[0])
        if together:
            self._compare(self._items[0], comparison)

    def _compare(self, item: int, comparison: Comparison) -> None:
        found = self._queue.item(item)
        if found is not None and found.options.comparison is not comparison:
            options = msgspec.structs.replace(found.options, comparison=comparison)
            self._queue.again(item, options)
