"""The translation: two languages, two texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from parlance.window.parts.controls import IconButton, Line, Surface, TextButton, TextLabel
from parlance.window.parts.durations import left_words
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import page_header
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.words import filled, number, plural
from parlance.window.rich.direction import isolated
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.pane import LanguageBox, TextPane, language_name

if TYPE_CHECKING:
    from parlance.contract.history import TranslationRecord
    from parlance.contract.progress import TranslationResult
    from parlance.services.translation import TranslationService
    from parlance.window.parts.look import Look

_BETWEEN = "  ·  "
_MENU_CHARACTERS = 46
_MENU_ENTRIES = 15


class TranslationPanel(Surface):
    """Shows what the translation service makes and passes on what people do.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, translation: TranslationService) -> None:
        """Follow `translation`."""
        super().__init__("main")
        self._look = look
        self._translation = translation
        self._names = {each.code: language_name(each) for each in translation.languages}
        self._detected = ""
        self._is_cut_off = False
        self._detect_words = self.tr("Detect language")
        languages = translation.languages
        self.source_box = LanguageBox(
            languages, self.tr("Language of the text"), detect=self._detect_words
        )
        self.target_box = LanguageBox(languages, self.tr("Language of the translation"))
        self.source = TextPane(self.tr("Text to translate"), self.tr("Type or paste a text"))
        self.target = TextPane(
            self.tr("Translation"), self.tr("The translation appears here"), read_only=True
        )
        self._make_buttons()
        self._fault = FaultBar(look, can_retry=True)
        self._lay_out()
        self.source_box.choose(translation.source_language)
        self.target_box.choose(translation.target_language)
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        self.source.edit.setFocus()

    # Layout --------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        look = self._look
        self.swap = IconButton(look, "arrow-left-right", self.tr("Swap languages and texts"))
        self.clear = IconButton(look, "x", self.tr("Clear both texts"), size=16)
        self.copy = IconButton(look, "copy", self.tr("Copy translation"), size=16)
        self.recent = TextButton(look, self.tr("Recent"), icon="history", role="muted")
        self.go = TextButton(look, self.tr("Translate"), kind="primary")
        self.go.setToolTip(self.tr("Translate (Ctrl+Enter)"))
        self.halt = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self._progress = TextLabel(role="muted", pixels=TypeSize.META)

    def _lay_out(self) -> None:
        header, line = page_header(self.tr("Translate"))
        line.addWidget(self.recent)
        self.source.foot.addWidget(self.clear)
        self.source.foot.addWidget(self.go)
        self.target.foot.addWidget(self._progress)
        self.target.foot.addWidget(self.halt)
        self.target.foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        wide = QWidget()
        wide.setLayout(self._new_grid())
        wide.setMaximumWidth(1500)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(wide, 1000)
        middle.addStretch(1)
        column.addLayout(middle, 1)

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.WIDE)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.source_box, 0, 0)
        grid.addWidget(self.swap, 0, 1)
        grid.addWidget(self.target_box, 0, 2)
        grid.addWidget(self._fault, 1, 0, 1, 3)
        grid.addWidget(self.source, 2, 0)
        grid.addWidget(self.target, 2, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(2, 1)
        return grid

    def _connect(self) -> None:
        service = self._translation
        service.busy_changed.connect(self._show)
        service.detected.connect(self._on_detected)
        service.started.connect(self._on_started)
        service.piece_arrived.connect(self.target.append)
        service.progressed.connect(self._on_progressed)
        service.finished.connect(self._on_finished)
        service.stopped.connect(self._on_stopped)
        service.failed.connect(self._fault.show_fault)
        self.go.clicked.connect(self._on_go)
        self.halt.clicked.connect(service.stop)
        self.swap.clicked.connect(self._on_swap)
        self.clear.clicked.connect(self._on_clear)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.target.text))
        self.recent.clicked.connect(self._on_recent)
        self._fault.remedy_clicked.connect(self._on_remedy)
        self.source.edit.textChanged.connect(self._on_source_changed)
        self.target.edit.textChanged.connect(self._show)
        self.source_box.currentIndexChanged.connect(self._on_languages_changed)
        self.target_box.currentIndexChanged.connect(self._on_languages_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self._on_go)
        self._shortcut("Esc").activated.connect(service.stop)

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    # What the service says -------------------------------------------------------------

    def _show(self) -> None:
        is_busy = self._translation.busy
        has_source = bool(self.source.edit.toPlainText().strip())
        has_target = bool(self.target.edit.toPlainText())
        self.go.setEnabled(has_source and not is_busy)
        self.halt.setVisible(is_busy)
        self._progress.setVisible(is_busy or self._is_cut_off)
        self.clear.setEnabled((has_source or has_target) and not is_busy)
        self.copy.setEnabled(has_target)
        self.swap.setEnabled(bool(self._source_code()) and not is_busy)
        detected = self._names.get(self._detected, "")
        words = self._detect_words
        if detected:
            words = filled(self.tr("Detected: %1"), detected)
        self.source_box.setItemText(0, words)
        self.source.run_as(self._source_code())
        self.target.run_as(self.target_box.code)

    def _source_code(self) -> str:
        return self.source_box.code or self._detected

    def _on_detected(self, code: str) -> None:
        self._detected = code
        self._show()

    def _on_started(self) -> None:
        self._show_target("")
        self._progress.setText(self.tr("Translating…"))
        self._fault.show_fault(None)
        self._show()

    def _on_stopped(self) -> None:
        self._is_cut_off = True
        self._progress.setText(self.tr("You stopped it."))
        self._show()

    def _show_target(self, text: str) -> None:
        """Show another translation, or none yet."""
        self._is_cut_off = False
        self.target.show_text(text)

    def _on_progressed(self, done: int, total: int, left: object = None) -> None:
        words = self.tr("Translating…")
        if total > 1:
            words = filled(self.tr("%1 of %2 paragraphs"), number(done), number(total))
        if isinstance(left, float):
            words += _BETWEEN + left_words(left)
        self._progress.setText(words)

    def _on_finished(self, result: TranslationResult) -> None:
        if self.target.text != result.text:
            self.target.show_text(result.text)
        self._show()
        if result.cut_short:
            words = self.tr(
                "%Ln paragraph(s) cut short: the model wrote no end", "", result.cut_short
            )
            self._progress.setText(plural(words, result.cut_short))
            self._progress.setVisible(True)

    # What people do --------------------------------------------------------------------

    def _on_go(self) -> None:
        text = self.source.text
        if text.strip() and not self._translation.busy:
            self._translation.translate(text, self.source_box.code, self.target_box.code)

    def _on_source_changed(self) -> None:
        if not self.source.edit.toPlainText().strip():
            self._detected = ""
        self._show()

    def _on_languages_changed(self) -> None:
        self._show()

    def _on_swap(self) -> None:
        source, target = self._source_code(), self.target_box.code
        source_text, target_text = self.source.text, self.target.text
        self._detected = ""
        self.source_box.choose(target)
        self.target_box.choose(source)
        if target_text:
            self.source.show_text(target_text)
            self._show_target(source_text)
        self._show()

    def _on_clear(self) -> None:
        self.source.show_text("")
        self._show_target("")
        self._show()
        self._fault.show_fault(None)
        self.take_focus()

    def _on_recent(self) -> None:
        menu = self.recent_menu()
        menu.popup(self.recent.mapToGlobal(QPoint(0, self.recent.height() + 2)))

    def recent_menu(self) -> QMenu:
        """Return the menu of recent translations."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        records = self._translation.recent()[:_MENU_ENTRIES]
        if not records:
            menu.addAction(self.tr("No translations yet")).setEnabled(False)
        for record in records:
            action = menu.addAction(self._menu_words(record))
            action.triggered.connect(lambda _checked, each=record: self._fill_from(each))
        return menu

    def _menu_words(self, record: TranslationRecord) -> str:
        text = " ".join(record.source.split())
        if len(text) > _MENU_CHARACTERS:
            text = text[: _MENU_CHARACTERS - 1] + "…"
        source = self._names.get(record.source_language, record.source_language)
        target = self._names.get(record.target_language, record.target_language)
        words = filled(self.tr("%1 → %2:  %3"), source, target, isolated(text))
        return words.replace("&", "&&")

    def _fill_from(self, record: TranslationRecord) -> None:
        self.source_box.choose(record.source_language)
        self.target_box.choose(record.target_language)
        self.source.show_text(record.source)
        self._show_target(record.target)
        self._fault.show_fault(None)
        self._show()

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY | Remedy.RESTART:  # the engine starts again when it is asked
                self._on_go()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.NONE:
                pass
