"""Two languages, two texts, and what joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from parlance.window.parts.controls import ElidedLabel, IconButton, TextButton
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.long_text import fits
from parlance.window.parts.remedies import EVERY_REMEDY, Remedy
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import plural
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.live_languages import LanguageBar
from parlance.window.translation.live_source import SourceText
from parlance.window.translation.live_target import TargetText
from parlance.window.translation.live_words import progress_words
from parlance.window.translation.pane import TextPane

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from parlance.contract.translation import (
        LiveParagraph,
        LiveText,
        TranslationOptions,
        TranslationProgress,
        TranslationResult,
    )
    from parlance.services.translation import TranslationService
    from parlance.services.translation_history import TranslationHistory
    from parlance.window.parts.look import Look

DETECT_PAUSE_MS: Final = 250
SURE: Final = 0.5
"""A language that is told with less than this is only a guess."""


class TextPage(QWidget):
    """Shows what a translation service makes of a text and passes on what people do.

    Whoever extends it lays out the parts, adds its own, and then has it begin.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self, look: Look, service: TranslationService, history: TranslationHistory
    ) -> None:
        """Make the parts; `history` tells which languages were used last."""
        super().__init__()
        self._look = look
        self._service = service
        self._history = history
        self._asked = ""
        self._says_more = False
        self._offered: tuple[str, ...] = ()
        self.languages = LanguageBar(look)
        self.source = TextPane(look, self.tr("Text to translate"), self.tr("Type or paste a text"))
        self.target = TextPane(
            look, self.tr("Translation"), self.tr("The translation appears here")
        )
        self.typed = SourceText(self.source.edit)
        mark_spelling(self.source.edit, look)
        self.written = TargetText(self.target.edit)
        self.fault = FaultBar(look, EVERY_REMEDY)
        self._detecting = QTimer(self)
        self._detecting.setSingleShot(True)
        self._detecting.setInterval(DETECT_PAUSE_MS)
        self._make_buttons()
        self._fill_feet()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        self.source.edit.setFocus()

    def take_over(self, earlier: TextPage) -> None:
        """Show the translation that another window showed; more of it may be coming."""
        earlier.written.take_edits()
        live = self._service.live
        if live.paragraphs and self._service.draft.strip():
            self.typed.follow(live)
            self.written.show_live(live, self.typed.is_touched)
        else:
            self.written.show_text((("", earlier.target.text),))
        self._asked = self._service.draft if self._service.busy else ""
        self._show()

    # Parts ------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        look = self._look
        self.clear = IconButton(look, "x", self.tr("Clear both texts"), size=16)
        self.paste = IconButton(
            look, "clipboard-paste", self.tr("Paste in place of the text"), size=16
        )
        self.copy = IconButton(look, "copy", self.tr("Copy translation"), size=16)
        look.shortcuts.tip(self.copy, self.tr("Copy translation"), "copy_translation")
        self.go = TextButton(look, self.tr("Translate"), kind="primary")
        look.shortcuts.tip(self.go, self.tr("Translate"), "go")
        self.halt = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self.progress = ElidedLabel(role="muted", pixels=TypeSize.META)

    def _fill_feet(self) -> None:
        for widget in (self.clear, self.paste, self.go):
            self.source.foot.addWidget(widget)
            self.source.foot.addSpacing(Space.TINY)
        self.target.foot.addWidget(self.progress, 2)
        for button in (self.halt, self.copy):
            self.target.foot.addWidget(button)
            self.target.foot.addSpacing(Space.TINY)
        # Both texts are equally high, whatever stands in their feet.
        for pane in (self.source, self.target):
            pane.foot.addStrut(self.go.sizeHint().height())

    def _begin(self) -> None:
        """Follow the service, and show the text of the last run."""
        self.typed.show_text(self._service.draft)
        self._follow()
        self._connect()
        self._show_facts()
        self._show_options()
        if self._service.draft.strip():
            self._detecting.start()

    def _follow(self) -> None:
        service = self._service
        service.busy_changed.connect(self._show)
        service.detected.connect(self._on_detected)
        service.facts_changed.connect(self._show_facts)
        service.options_changed.connect(self._show_options)
        service.text_begun.connect(self._on_begun)
        service.paragraph_changed.connect(self._on_paragraph)
        service.progressed.connect(self._on_progressed)
        service.finished.connect(self._on_finished)
        service.stopped.connect(self._on_stopped)
        service.failed.connect(self.fault.show_fault)

    def _connect(self) -> None:
        self.written.corrected.connect(self._service.correct)
        self.typed.changed.connect(self._on_typed)
        self.target.edit.textChanged.connect(self._show)
        self._detecting.timeout.connect(self._on_detecting)
        self.languages.chosen.connect(self._on_languages)
        self.languages.swap_wanted.connect(self.swap)
        self.go.clicked.connect(self._on_go)
        self.halt.clicked.connect(self._service.stop)
        self.clear.clicked.connect(self._on_clear)
        self.paste.clicked.connect(self.paste_text)
        self.copy.clicked.connect(self._on_copy)
        self.fault.remedy_clicked.connect(self._on_remedy)
        for name, act in (
            ("go", self._on_go),
            ("swap_languages", self.languages.swap.click),
            ("copy_translation", self.copy.click),
        ):
            self._look.shortcuts.add(name, self, act)

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        is_busy, text = self._service.busy, self.source.edit.toPlainText()
        has_source, has_target = bool(text.strip()), not self.target.edit.document().isEmpty()
        self.go.setEnabled(has_source and not (is_busy and text == self._asked))
        self.halt.setVisible(is_busy)
        self.progress.setVisible(is_busy or self._says_more)
        self.target.counts.setVisible(not self.progress.isVisibleTo(self.target))
        self.clear.setEnabled(bool(text) or has_target)
        self.copy.setEnabled(has_target)

    def _show_options(self) -> None:
        options = self._service.options
        self.languages.show_pair(options.source, options.target)
        self._show_directions()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Offer first what has been used or named since."""
        super().showEvent(event)
        if self._history.languages != self._offered:
            self._show_facts()

    def _show_facts(self) -> None:
        service, self._offered = self._service, self._history.languages
        self.languages.show_languages(service.languages, self._offered, service.facts)

    def _show_directions(self) -> None:
        self.source.run_as(self.languages.known_source)
        self.target.run_as(self._service.options.target)

    def _on_detected(self, code: str, probability: float) -> None:
        has_text = bool(self.source.edit.toPlainText().strip())
        is_unsure = has_text and (not code or probability < SURE)
        self.languages.show_detected(code if has_text else "", is_unsure=is_unsure)
        self._show_directions()

    def _on_begun(self, live: LiveText) -> None:
        self._say(self.tr("Translating…"))
        self.fault.show_fault(None)
        self.typed.follow(live)
        self.written.show_live(live, self.typed.is_touched)
        self._show()

    def _on_paragraph(self, paragraph: LiveParagraph) -> None:
        is_touched = self.typed.is_touched(paragraph.index)
        self.written.show_paragraph(paragraph, is_touched=is_touched)

    def _on_progressed(self, progress: TranslationProgress) -> None:
        self._say(progress_words(progress))

    def _on_finished(self, result: TranslationResult) -> None:
        words = self.tr("%Ln paragraph(s) cut short: the model wrote no end", "", result.cut_short)
        is_cut = bool(result.cut_short)
        self._say(plural(words, result.cut_short) if is_cut else "", stays=is_cut)

    def _on_stopped(self) -> None:
        self._say(self.tr("You stopped it."), stays=True)

    def _say(self, words: str, *, stays: bool = False) -> None:
        self._says_more = stays
        self.progress.show_text(words)
        self._show()

    # What people do ---------------------------------------------------------------------

    def swap(self) -> None:
        """Swap the languages; the translation becomes the text to translate."""
        options = self._service.options
        source = self.languages.known_source
        if not source:
            return
        parts, text = self.typed.parts(), self.target.text
        has_text = bool(text.strip())
        self.written.take_edits()
        self.languages.show_detected("")
        if has_text:
            self.typed.show_text(text)
            self.written.show_text(*parts)
        self._service.set_options(replace(options, source=options.target, target=source))
        if has_text:
            self._translate(text)
        self._show()

    def paste_text(self) -> None:
        """Put what is on the clipboard in place of the text."""
        self._put(QGuiApplication.clipboard().text())
        self.take_focus()

    def _put(self, text: str) -> None:
        """Put a text in place of the one to translate, so that it can be undone."""
        if text:
            if fits(text):
                self.source.edit.selectAll()
            self.source.edit.paste_text(text)  # which says so where it does not fit

    def _translate(self, text: str) -> None:
        self._asked = text
        self.fault.show_fault(None)
        self._say(self.tr("Translating…"))
        self._service.translate(text)

    def _on_go(self) -> None:
        text = self.source.text
        is_new = not self._service.busy or self.source.edit.toPlainText() != self._asked
        if text.strip() and is_new:
            self.written.take_edits()
            self._translate(text)

    def _on_typed(self) -> None:
        text = self.source.text
        if not text.strip():
            self._detecting.stop()
            self.languages.show_detected("")
            self._show_directions()
        elif not self.languages.source.code:
            self._detecting.start()
        self._service.edit(text)
        self._show()

    def _on_detecting(self) -> None:
        if not self.languages.source.code:
            self._service.detect(self.source.text)

    def _on_languages(self, source: str, target: str) -> None:
        was = self._service.options
        if source and source == target:  # the other one goes where this one was
            source, target = (was.target, source) if was.source == source else (source, was.source)
        if not target or source == target:
            target = was.target if was.target != source else self.languages.known_source
        self._on_options(replace(was, source=source, target=target))
        if not source:
            self._detecting.start()

    def _on_options(self, options: TranslationOptions) -> None:
        if options != self._service.options:
            self.written.grow_stale(range(len(self.written.paragraphs)))
        self._service.set_options(options)
        self._show_options()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.target.text)

    def _on_clear(self) -> None:
        self._detecting.stop()
        self.typed.show_text("")
        self.written.show_text()
        self._service.clear()
        self.languages.show_detected("")
        self._say("")
        self.fault.show_fault(None)
        self._show_directions()
        self.take_focus()

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY | Remedy.RESTART:  # the engine starts again when it is asked
                self._on_go()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.NONE | Remedy.MEND:
                pass
