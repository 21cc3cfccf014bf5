"""Takes what is dropped on the window or opened with it, and leads it to its place."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from parlance.contract.opening import Opening
from parlance.window.parts.drop_area import DropVeil, local_paths
from parlance.window.place_names import DOCUMENTS, TEXT, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

    from parlance.services.settings import SettingsService
    from parlance.window.main_window import MainWindow
    from parlance.window.opening_dialog import OpeningDialog
    from parlance.window.parts.look import Look
    from parlance.window.parts.plain_edit import PlainEdit

_MODEL_SUFFIX: Final = ".gguf"


class Content(StrEnum):
    """What is carried over the window."""

    MODELS = "models"
    DOCUMENTS = "documents"
    TEXT = "text"
    PICTURE = "picture"
    ADDRESS = "address"
    NOTHING = "nothing"


def content_of(data: QMimeData) -> Content:
    """Return what is carried; models win over documents that come with them."""
    paths = local_paths(data.urls())
    if any(_is_model(path) for path in paths):
        return Content.MODELS
    if paths:
        return Content.DOCUMENTS
    if data.hasUrls():
        return Content.ADDRESS
    if data.text().strip():
        return Content.TEXT
    return Content.PICTURE if data.hasImage() else Content.NOTHING


class OpeningPart(QObject):
    """Says over the window what becomes of what is carried there, and does it.

    Places that take documents take themselves what is dropped on them; this is for the rest of
    the window, and for what other programs hand over.
    """

    def __init__(
        self, window: MainWindow, look: Look, settings: SettingsService, over: QWidget
    ) -> None:
        """Cover `over`, where the places stand, while something is carried there."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self._veil = DropVeil(look, over)

    # Opening -------------------------------------------------------------------------

    def open(self, paths: Sequence[str]) -> None:
        """Take in models; do with documents what is usual, or ask."""
        window = self._window
        models = tuple(path for path in paths if _is_model(path))
        documents = [path for path in paths if path not in models]
        if models:
            window.show_place(Place.MODELS)
            window.models.add_files(models)
        if not documents:
            return
        opening = self._usual()
        if opening is Opening.ASK:
            self.ask(documents)
        else:
            self._do(opening, documents)

    def listen(self, widget: QWidget) -> None:
        """Ask for files at the keys, where a place has no way of its own."""
        self._look.shortcuts.add("open_files", widget, self.choose)

    def choose(self) -> None:
        """Ask for files as the place that is shown does; elsewhere for any, models too."""
        window = self._window
        match window.place_name:
            case Place.CHAT:
                window.chat.attaching.button.click()
            case Place.TRANSLATION:
                window.translation.show_page(DOCUMENTS)
                window.documents.intake.choose_files()
            case Place.SUMMARY:
                window.summary.intake.choose_files()
            case _:
                title = QCoreApplication.translate("Shortcuts", "Open files")
                dialog = QFileDialog(window, title)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
                dialog.filesSelected.connect(self.open)
                dialog.open()

    def ask(self, paths: list[str]) -> OpeningDialog:
        """Ask what is to be done with documents, and do it."""
        from parlance.window.opening_dialog import OpeningDialog  # noqa: PLC0415 - seldom asked

        dialog = OpeningDialog(self._look, paths, self._window)

        def chosen(opening: Opening, is_remembered: bool) -> None:  # noqa: FBT001 - a signal's
            if is_remembered:
                self._settings.replace(opened_documents=opening)
            self._do(opening, paths)

        dialog.chosen.connect(chosen)
        dialog.open()
        return dialog

    def _usual(self) -> Opening:
        """Return what is done here with documents: the place that is shown comes first."""
        shown = self._window.place_name
        if shown is Place.TRANSLATION:
            return Opening.TRANSLATE
        if shown is Place.SUMMARY:
            return Opening.SUMMARIZE
        return self._settings.value.opened_documents

    def _do(self, opening: Opening, paths: list[str]) -> None:
        window = self._window
        match opening:
            case Opening.TRANSLATE:
                window.show_place(Place.TRANSLATION)
                window.translation.show_page(DOCUMENTS)
                window.documents.open_files(paths)
            case Opening.SUMMARIZE:
                window.show_place(Place.SUMMARY)
                window.summary.open_files(paths)
            case Opening.CHAT:
                window.show_place(Place.CHAT)
                window.chat.attaching.add_files(paths)
            case Opening.ASK:
                self.ask(paths)

    # Dropping ------------------------------------------------------------------------

    def enter(self, event: QDropEvent) -> None:
        """Say what would become of what is carried in, or why nothing does."""
        content = content_of(event.mimeData())
        if content is Content.NOTHING:
            event.ignore()
            return
        self._veil.say(self._words(content), is_taken=self._takes(content))
        self._veil.show_over(is_over=True)
        event.acceptProposedAction()  # else nothing would tell that it is carried away again

    def move(self, event: QDropEvent) -> None:
        """Show by the pointer whether it can be dropped."""
        event.setAccepted(self._takes(content_of(event.mimeData())))

    def leave(self) -> None:
        """It was carried away."""
        self._veil.show_over(is_over=False)

    def drop(self, event: QDropEvent) -> None:
        """Do what was said."""
        self.leave()
        data = event.mimeData()
        content = content_of(data)
        if not self._takes(content):
            event.ignore()
            return
        event.acceptProposedAction()
        if content in (Content.MODELS, Content.DOCUMENTS):
            self.open(local_paths(data.urls()))
        elif content is Content.PICTURE:
            self._window.chat.attaching.intake.take(data)
        else:
            self._insert(data)

    def _insert(self, data: QMimeData) -> None:
        window = self._window
        field: PlainEdit = window.chat.composer.field
        if window.place_name is not Place.CHAT:
            window.translation.show_page(TEXT)
            field = window.translation.text.source.edit
        field.insertFromMimeData(data)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _takes(self, content: Content) -> bool:
        window = self._window
        match content:
            case Content.MODELS | Content.DOCUMENTS:
                return True
            case Content.TEXT | Content.ADDRESS:
                return window.place_name in (Place.CHAT, Place.TRANSLATION)
            case Content.PICTURE:
                return window.place_name is Place.CHAT
            case Content.NOTHING:
                return False

    def _words(self, content: Content) -> str:
        if not self._takes(content):
            return self._refusal(content)
        match content:
            case Content.MODELS:
                return self.tr("Drop to add to your models")
            case Content.DOCUMENTS:
                return self._words_for_documents()
            case Content.PICTURE:
                return self.tr("Drop to attach to the message")
            case Content.TEXT | Content.ADDRESS | Content.NOTHING:
                return self.tr("Drop to insert the text")

    def _refusal(self, content: Content) -> str:
        match content:
            case Content.TEXT:
                return self.tr("Drop text on Chat, Translate or Summarize")
            case Content.PICTURE:
                return self.tr("Drop pictures on the chat")
            case _:
                return self.tr("Parlance opens files of this computer, no pages of the web")

    def _words_for_documents(self) -> str:
        match self._usual():
            case Opening.TRANSLATE:
                return self.tr("Drop to translate")
            case Opening.SUMMARIZE:
                return self.tr("Drop to summarize")
            case Opening.CHAT:
                return self.tr("Drop to attach to the message")
            case Opening.ASK:
                return self.tr("Drop to open: you choose what is done with it")


def _is_model(path: str) -> bool:
    return path.lower().endswith(_MODEL_SUFFIX)
