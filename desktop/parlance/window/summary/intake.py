"""What people give to summarize: files, folders and texts, dropped, pasted or chosen."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from parlance.contract.summary import ItemState
from parlance.window.parts.drop_area import local_paths
from parlance.window.parts.long_text import TAKEN_LETTERS, say_too_long
from parlance.window.summary.start import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


def on_paste(owner: QWidget, act: Callable[[], object]) -> None:
    """Do `act` when the system's keys to paste are pressed anywhere within `owner`."""
    made = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), owner)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)


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
        self._given: dict[int, tuple[str, ...]] = {}
        self._known: frozenset[int] = frozenset()
        self._is_arranging = False
        arrange.arranged.connect(self._on_arranged)
        queue.queue_changed.connect(self._on_queue_changed)
        on_paste(parent, self.paste)

    def open_files(self, paths: Sequence[str]) -> None:
        """Summarize these documents, and those in these folders, each alone at first."""
        self._take(list(paths), together=False)
        self._offer_arrangements()

    def open_again(self, paths: Sequence[str]) -> None:
        """Summarize a document again, or several that were summarized together."""
        self._take(list(paths), together=len(paths) > 1)

    def open_text(self, text: str) -> None:
        """Summarize a text, if it is no longer than what is read of one."""
        if len(text) > TAKEN_LETTERS:
            say_too_long(self._owner)
            return
        self._begin()
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

    # Each alone, or together ------------------------------------------------------------

    def _begin(self) -> None:
        self._paths, self._given = [], {}
        self._hint.hide()
        self._arrange.begin(self._queue.options.comparison)
        self.began.emit()

    def _take(self, paths: list[str], *, together: bool) -> None:
        if not paths:
            return
        self._begin()
        self._given = self._add(paths, together=together)
        self._paths = paths
        if self._given:
            self.taken.emit(next(iter(self._given)))

    def _add(self, paths: Sequence[str], *, together: bool) -> dict[int, tuple[str, ...]]:
        """Queue documents; return the entries with their paths as they were given."""
        numbers = self._queue.add_files(paths, together=together)
        found = (self._queue.item(number) for number in numbers)
        return {item.id: item.paths for item in found if item is not None}

    def _offer_arrangements(self) -> None:
        if len(self._given) > 1:
            self._arrange.show_count(len(self._given))
        else:
            self._arrange.hide()

    def _on_queue_changed(self) -> None:
        """Let go of documents that went; look for those of folders, which come a moment later."""
        if self._is_arranging:
            return
        items = self._queue.items
        new = {item.id: item.paths for item in items if self._is_of_folder(item)}
        self._known = frozenset(item.id for item in items)
        left = {each: paths for each, paths in self._given.items() if each in self._known}
        is_gone, is_first = len(left) < len(self._given), not left
        self._given = left | new
        if self._arrange.isHidden():
            self._offer_new(new, is_first=is_first)
        elif new and self._arrange.is_together:
            self._begin_anew(together=True, comparison=self._arrange.comparison.comparison)
        elif new or (is_gone and not (left and self._arrange.is_together)):
            self._offer_arrangements()

    def _offer_new(self, new: dict[int, tuple[str, ...]], *, is_first: bool) -> None:
        if not new:
            return
        self._offer_arrangements()
        if is_first:
            self.taken.emit(next(iter(new)))

    def _is_of_folder(self, item: QueueItem) -> bool:
        is_new = item.id not in self._known and item.id not in self._given
        if not is_new or len(item.paths) != 1 or item.state not in _JUST_ADDED:
            return False
        path = PurePath(item.paths[0])
        return any(PurePath(each) in path.parents for each in self._paths)

    def _on_arranged(self, together: bool, comparison: Comparison) -> None:  # noqa: FBT001
        """Begin anew in the other way; what was read of them so far is kept."""
        is_together = len(self._given) == 1
        if together and is_together:
            self._compare(next(iter(self._given)), comparison)
        elif together != is_together:
            self._begin_anew(together=together, comparison=comparison)

    def _begin_anew(self, *, together: bool, comparison: Comparison) -> None:
        old = self._given
        paths = [path for each in old.values() for path in each]
        self._is_arranging = True
        new = self._add(paths, together=together)
        self._given = new
        if new:
            self.taken.emit(next(iter(new)))
        for each in old:
            if each not in new:
                self._queue.remove(each)
        self._is_arranging = False
        self._known = frozenset(item.id for item in self._queue.items)
        if new and together:
            self._compare(next(iter(new)), comparison)

    def _compare(self, item: int, comparison: Comparison) -> None:
        found = self._queue.item(item)
        if found is not None and found.options.comparison is not comparison:
            options = msgspec.structs.replace(found.options, comparison=comparison)
            self._queue.again(item, options)
