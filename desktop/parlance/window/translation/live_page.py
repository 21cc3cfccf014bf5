"""The page of Translate for texts: the panes side by side, with all that can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.parts.controls import IconButton
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space
from parlance.window.translation.alternatives import Alternatives
from parlance.window.translation.live_hints import HintLine
from parlance.window.translation.live_marks import LiveMarks
from parlance.window.translation.options import OptionsRow
from parlance.window.translation.options_dialog import OptionsDialog
from parlance.window.translation.pane import PanePair
from parlance.window.translation.text_page import TextPage

if TYPE_CHECKING:
    from parlance.contract.translation import TranslationOptions, TranslationRecord
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look

_WIDEST: Final = 1500


class LivePage(TextPage):
    """Adds manners of translating, other wordings, hints, and what was translated before.

    Signals:
        confidence_wanted: how sure the model was of the translation.
    """

    confidence_wanted = Signal()

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Follow the services, and show the text of the last run."""
        super().__init__(look, services.live, services.history)
        self.options = OptionsRow(look)
        self.marks = LiveMarks(self.typed, self.written)
        self.alternatives = Alternatives(look, self._service, self.written, self.marks, over=self)
        self.hints = HintLine(look)
        words = self.tr("How sure was the model?")
        self.sureness = IconButton(look, "microscope", words, size=16)
        self.target.foot.addWidget(self.sureness)
        self.target.foot.addSpacing(Space.TINY)
        self._lay_out()
        self._connect_own()
        self._begin()

    def _lay_out(self) -> None:
        self.target.below.addWidget(self.hints)
        inner = QWidget()
        inner.setMaximumWidth(scaled(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.NEAR)
        column.addWidget(self.languages)
        column.addWidget(self.fault)
        column.addWidget(PanePair(self.source, self.target, self.languages.gap), 1)
        column.addWidget(self.options)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(inner, 1000)
        line.addStretch(1)

    def _connect_own(self) -> None:
        self.marks.changed.connect(lambda: self.hints.show_hinted(self.marks.hinted()))
        self.hints.reached.connect(self._on_hint_reached)
        self.sureness.clicked.connect(self.confidence_wanted)
        self.options.changed.connect(self._on_options)
        self.options.more_wanted.connect(self.ask_options)
        self.options.terms_wanted.connect(self.models_wanted)
        self.options.automatic.clicked.connect(self._service.set_automatic)
        for name, act in (
            ("other_wordings", self.alternatives.ask_at_caret),
            ("next_hint", self.hints.step),
            ("leave", self._on_escape),
        ):
            self._look.shortcuts.add(name, self, act)

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        super()._show()
        live = self._service.live.paragraphs
        is_there = not self._service.busy and any(each.target for each in live)
        self.sureness.setEnabled(is_there and self.copy.isEnabled())

    def _show_options(self) -> None:
        self.options.show_options(self._service.options)
        self.options.automatic.setChecked(self._service.automatic)
        super()._show_options()

    def _show_facts(self) -> None:
        super()._show_facts()
        self.options.show_facts(self._service.facts)

    # What people do ---------------------------------------------------------------------

    def show_record(self, record: TranslationRecord) -> None:
        """Open a translation of the history; its source is translated anew when it changes."""
        options = self._service.options
        source, target = record.source_language, record.target_language
        self._service.set_options(replace(options, source=source, target=target))
        self._service.clear()
        self.typed.show_text(record.source)
        self.written.show_text((("", record.target),))
        self._service.edit(record.source)
        self.take_focus()
        self._show()

    def translate_text(self, text: str, options: TranslationOptions) -> None:
        """Put a text in place of the one that stands here, and translate it like this."""
        self._on_options(options)
        self._put(text)
        self.take_focus()
        self.go.click()

    def ask_options(self) -> OptionsDialog:
        """Show all options."""
        dialog = OptionsDialog(self._look, self._service.options, self._service.facts, self)
        dialog.wanted.connect(self._on_options)
        dialog.open()
        return dialog

    def _on_hint_reached(self, index: int) -> None:
        self.target.edit.go_to(self.written.span(index)[0])

    def _on_escape(self) -> None:
        if self.alternatives.list.isVisible():
            self.alternatives.close()
            self.target.edit.setFocus()
        else:
            self._service.stop()
