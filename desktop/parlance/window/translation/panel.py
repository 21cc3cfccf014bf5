"""The place where people translate: texts, documents, what was translated, the glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import Line, Surface, TextButton
from parlance.window.parts.page import PlaceStack, page_header
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.segments import Segments
from parlance.window.place_names import DOCUMENTS, TEXT
from parlance.window.theme import Space
from parlance.window.translation.glossary import GlossaryDialog
from parlance.window.translation.history import HistorySheet
from parlance.window.translation.live_page import LivePage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.translation import TranslationRecord
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look
    from parlance.window.translation.documents_page import DocumentsPage

_LEAST_PAGE: Final = 320
"""Where less than this would be left for a text, the history is shown alone."""


class TranslationPanel(Surface):
    """Holds the pages of the place, the history at its side, and the way to the glossary.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: TranslationServices,
        documents_page: DocumentsPage | None = None,
    ) -> None:
        """Follow the services; without a page for documents there are texts alone."""
        super().__init__("main")
        self._look = look
        self._services = services
        self.text = LivePage(look, services)
        self.documents = documents_page
        self.segments = Segments(
            ((TEXT, self.tr("Text")), (DOCUMENTS, self.tr("Documents"))),
            self.tr("What to translate"),
        )
        self.history_button = TextButton(look, self.tr("History"), icon="history", role="muted")
        self.history_button.setCheckable(True)
        self.glossary_button = TextButton(look, self.tr("Glossary"), icon="book-open", role="muted")
        if text_percent() > LARGE_TEXT:
            for button in (self.history_button, self.glossary_button):
                _leave_icon(button)
        self.history = HistorySheet(look, services.history)
        self._pages = PlaceStack()
        self._lay_out()
        self._connect()
        self.history.hide()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        if self._pages.currentWidget() is self.text:
            self.text.take_focus()
        elif self.documents is not None:
            self.documents.setFocus()

    @property
    def page(self) -> str:
        """Which page is shown."""
        return TEXT if self._pages.currentWidget() is self.text else DOCUMENTS

    def show_page(self, key: str) -> None:
        """Show the page for texts or for documents, and put the keyboard into it."""
        if self.documents is None:
            return
        self.segments.choose(key)
        self._pages.setCurrentWidget(self.documents if key == DOCUMENTS else self.text)
        self.documents.split.button.setVisible(key == DOCUMENTS)
        self.history_button.setVisible(key == TEXT)
        self.history.setVisible(key == TEXT and self.history_button.isChecked())
        self._share()
        self.take_focus()

    def open_glossary(self) -> GlossaryDialog:
        """Show the terms of the languages of the page that is shown."""
        languages = self.text.languages
        pair = languages.known_source, languages.target.code
        if self.documents is not None and self._pages.currentWidget() is self.documents:
            pair = self.documents.pair
        dialog = GlossaryDialog(self._look, self._services.glossary, pair, self)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        header, line = page_header(self.tr("Translate"), is_full=True)
        line.insertSpacing(1, Space.MEDIUM)
        line.insertWidget(2, self.segments)
        if self.documents is not None:
            line.addWidget(self.documents.split.button)
            self.documents.split.button.hide()
        self.segments.setVisible(self.documents is not None)
        line.addWidget(self.history_button)
        line.addWidget(self.glossary_button)
        self._pages.addWidget(self.text)
        if self.documents is not None:
            self._pages.addWidget(self.documents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._pages, 1)
        beside.addWidget(self.history)
        column.addLayout(beside, 1)

    def _connect(self) -> None:
        self.text.models_wanted.connect(self.models_wanted)
        self.text.settings_wanted.connect(self.settings_wanted)
        self.segments.chosen.connect(self.show_page)
        self.history_button.toggled.connect(self._on_history_toggled)
        self.glossary_button.clicked.connect(self.open_glossary)
        self.history.chosen.connect(self._on_record_chosen)
        self.history.closed.connect(lambda: self.history_button.setChecked(False))
        self._services.history.failed.connect(self.text.fault.show_fault)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the history alone where there is no room beside it."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.width() - self.history.width()
        is_needed = not self.history.isHidden() and room < scaled(_LEAST_PAGE)
        self._pages.setHidden(is_needed)

    def _on_history_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - as Qt gives it
        self.history.setVisible(is_shown)
        self._share()
        if is_shown:
            self.history.take_focus()
        else:
            self.take_focus()

    def _on_record_chosen(self, record: TranslationRecord) -> None:
        if self._pages.isHidden():
            self.history_button.setChecked(False)
        self.text.show_record(record)


def _leave_icon(button: TextButton) -> None:
    """Show a button without its words: there is no room for them."""
    name = button.accessibleName()
    button.say("")
    button.setAccessibleName(name)
    button.setToolTip(name)
