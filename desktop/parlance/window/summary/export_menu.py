"""Copies a summary, or saves it in one of several kinds of file."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from parlance.contract.file_names import file_stem
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.inert import InertDocument
from parlance.window.parts.controls import IconButton
from parlance.window.parts.words import fault_words, filled, wording_of
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.formats import Formats
from parlance.window.rich.tail import StreamingTail
from parlance.window.theme import LIGHT, Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Document
    from parlance.contract.faults import Fault
    from parlance.contract.summary import SummaryResult
    from parlance.services.exports import ExportService
    from parlance.window.parts.look import Look

KINDS: Final = (
    (".md", QT_TRANSLATE_NOOP("ExportMenu", "Markdown")),
    (".docx", QT_TRANSLATE_NOOP("ExportMenu", "Word document")),
    (".html", QT_TRANSLATE_NOOP("ExportMenu", "Web page (HTML)")),
    (".pdf", QT_TRANSLATE_NOOP("ExportMenu", "PDF")),
    (".txt", QT_TRANSLATE_NOOP("ExportMenu", "Plain text")),
)


class ExportMenu(QWidget):
    """Two buttons with menus: copy, and save as.

    Signals:
        said: what came of it, and the role of its colour.
    """

    said = Signal(str, str)

    def __init__(self, look: Look, exports: ExportService) -> None:
        """Start without a summary; `exports` writes the files."""
        super().__init__()
        self._exports = exports
        self._result: SummaryResult | None = None
        self._documents: Sequence[Document] = ()
        self.copy = IconButton(look, "copy", self.tr("Copy the summary"))
        self.save = IconButton(look, "download", self.tr("Save the summary"))
        self.copy.setMenu(self._copy_menu())
        self.save.setMenu(self._save_menu())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.HAIR)
        for button in (self.copy, self.save):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            line.addWidget(button)
        exports.saved.connect(self._on_saved)
        exports.failed.connect(self._on_failed)

    def show_result(self, result: SummaryResult | None, documents: Sequence[Document]) -> None:
        """Offer to copy and save `result`; hidden without one."""
        self._result, self._documents = result, documents
        self.setVisible(result is not None)

    def copy_text(self, *, with_sources: bool) -> None:
        """Put the summary on the clipboard, as Markdown and as formatted text."""
        if self._result is None:
            return
        text = self._result.text
        if with_sources:
            text = self._exports.markdown(self._result, self._documents)
        content = QMimeData()
        content.setText(text)
        content.setHtml(_formatted(text))
        QGuiApplication.clipboard().setMimeData(content)
        self.said.emit(self.tr("Copied."), "ok")

    def save_as(self, suffix: str) -> QFileDialog:
        """Ask where to save the summary in the kind of `suffix`, and save it."""
        dialog = QFileDialog(self, self.tr("Save the summary"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{wording_of('ExportMenu', dict(KINDS)[suffix])} (*{suffix})")
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(f"{self._name()}{suffix}")
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()
        return dialog

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        plain = menu.addAction(self.tr("Copy"))
        plain.triggered.connect(lambda: self.copy_text(with_sources=False))
        sources = menu.addAction(self.tr("Copy with sources"))
        sources.triggered.connect(lambda: self.copy_text(with_sources=True))
        return menu

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        for suffix, words in KINDS:
            action = menu.addAction(filled(self.tr("%1…"), wording_of("ExportMenu", words)))
            action.triggered.connect(lambda _=False, kind=suffix: self.save_as(kind))
        return menu

    def _name(self) -> str:
        title = self._result.title if self._result is not None else ""
        stem = PurePath(title).stem if PurePath(title).suffix else title
        return file_stem(stem, self.tr("Summary"))

    def _on_chosen(self, path: str) -> None:
        if self._result is not None:
            self._exports.save(path, self._result, self._documents)

    def _on_saved(self, path: str) -> None:
        if self.isVisible():
            self.said.emit(filled(self.tr("Saved: %1"), path), "ok")

    def _on_failed(self, fault: Fault) -> None:
        words = fault_words(fault)
        self.said.emit(f"{words.sentence} {words.remedy}".strip(), "danger")


def _formatted(markdown: str) -> str:
    """Return HTML of a text as the window shows it: no images, no markup of the model's own."""
    document = InertDocument()
    formats = Formats(LIGHT)  # what it is pasted into is paper
    document.setDefaultFont(formats.font)
    text = StreamingTail(document, MarkdownBuilder(formats))
    text.push(markdown)
    text.finish()
    return document.toHtml()
