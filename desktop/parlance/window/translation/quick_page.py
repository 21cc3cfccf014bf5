"""What stands in the small window: one text above the other, and the model that translates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from parlance.contract.catalogue import Task
from parlance.services.model_states import ModelPhase
from parlance.window.foreground import copied_text
from parlance.window.parts.controls import ElidedLabel, TextButton, restyle
from parlance.window.parts.leaving import leaving_for
from parlance.window.parts.long_text import fits
from parlance.window.parts.model_words import state_words
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.text_page import TextPage

if TYPE_CHECKING:
    from parlance.services.models import ModelsService
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look


class QuickPage(TextPage):
    """Translates what was copied or is typed.

    Signals:
        place_wanted: the text is to be opened in Translate.
    """

    place_wanted = Signal()

    def __init__(self, look: Look, services: TranslationServices, models: ModelsService) -> None:
        """Follow the services; nothing is read from the clipboard yet."""
        super().__init__(look, services.quick, services.history)
        self._models = models
        self._taken = ""
        self._has_rivals = False
        self.model = ElidedLabel(role="muted", pixels=TypeSize.META)
        words = self.tr("Open in Translate")
        self.onward = TextButton(look, words, icon="languages", role="muted")
        look.shortcuts.tip(self.onward, words, "go_to_translate")
        look.shortcuts.add("go_to_translate", self, self.onward.click)
        self.onward.clicked.connect(self.place_wanted)
        self._lay_out()
        self._service.busy_changed.connect(self._on_busy_changed)
        models.state_changed.connect(self._show_model)
        self._begin()
        self._show_model()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.languages)
        column.addWidget(self.fault)
        column.addWidget(self.source, 1)
        column.addWidget(self.target, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.model, 1)
        foot.addWidget(self.onward)
        column.addLayout(foot)

    # What people do ---------------------------------------------------------------------

    def take_clipboard(self) -> None:
        """Translate what was copied since the last time; else go on with what stands here."""
        text = copied_text()
        if text.strip() and text != self._taken:
            self._taken = text
            self._put(text)
            if fits(text):
                self.go.click()
        else:
            self._service.edit(self.source.text)
        self.source.edit.selectAll()
        self.take_focus()

    def rest(self) -> None:
        """Translate nothing while nobody looks; the text stays, to be gone on with."""
        self._detecting.stop()
        self.written.take_edits()
        self._service.clear()

    def _on_copy(self) -> None:
        super()._on_copy()
        self._taken = self.target.text

    # What the services say --------------------------------------------------------------

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 - as the signal gives it
        # Its own work is not counted yet: it begins in a thread.
        self._has_rivals = is_busy and bool(self._models.in_use)
        self._show_model()

    def _show_model(self) -> None:
        leaving = leaving_for(self._models, Task.TRANSLATE)
        if leaving is not None:
            self.model.show_text(leaving.words, leaving.hint)
        else:
            self.model.show_text(self._model_words())
        restyle(self.model, role="muted" if leaving is None else "notice")

    def _model_words(self) -> str:
        state, entry = self._models.state, self._models.entry_for(Task.TRANSLATE)
        if state.phase is not ModelPhase.READY or entry is None:
            return state_words(state)
        if self._has_rivals:
            return self.tr("The model has other work too: this may take longer.")
        return entry.name
