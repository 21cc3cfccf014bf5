"""The glossary: terms of a pair of languages, what is never translated, corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.languages import LANGUAGES
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.scale import room_for
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import fault_words, filled, plural, wording_of
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.glossary_corrections import CorrectionsPage
from parlance.window.translation.glossary_table import TermTable
from parlance.window.translation.language_box import LanguageBox

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.translation import Term
    from parlance.services.glossary import GlossaryService
    from parlance.window.parts.look import Look

TERMS, CORRECTIONS = "terms", "corrections"
FILES: Final = QT_TRANSLATE_NOOP("GlossaryDialog", "Lists of terms (*.csv *.tsv *.tbx)")
KINDS: Final = (
    (".csv", QT_TRANSLATE_NOOP("GlossaryDialog", "Table with commas (*.csv)")),
    (".tsv", QT_TRANSLATE_NOOP("GlossaryDialog", "Table with tabs (*.tsv)")),
    (".tbx", QT_TRANSLATE_NOOP("GlossaryDialog", "TBX (*.tbx)")),
)
_SIZE: Final = QSize(860, 560)


class GlossaryDialog(ModelDialog):
    """Shows terms and corrections, and lets people change them in place."""

    def __init__(
        self, look: Look, glossary: GlossaryService, pair: tuple[str, str], parent: QWidget
    ) -> None:
        """Show the terms of `pair`; where a language is unknown, another can be chosen."""
        super().__init__(look, self.tr("Glossary"), self.tr("Close"), parent)
        self._look = look
        self._glossary = glossary
        self.cancel.hide()
        self.act.setDefault(False)  # Enter takes a term, not the whole dialog
        self.act.setAutoDefault(False)
        self.act.clicked.connect(self.accept)
        self.setMinimumSize(QSize(560, 380))
        self.resize(room_for(_SIZE))
        self.segments = Segments(
            ((TERMS, self.tr("Terms")), (CORRECTIONS, self.tr("Corrections"))),
            self.tr("What to show"),
        )
        self._make_controls()
        self.corrections = CorrectionsPage(look, glossary)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._new_terms_page())
        self._pages.addWidget(self.corrections)
        line = QHBoxLayout()
        line.addWidget(self.segments)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self._pages, 1)
        self.source.choose(pair[0] or next(each.code for each in LANGUAGES if each.code != pair[1]))
        self.target.choose(pair[1])
        self._connect()
        self._show()

    def fit(self) -> None:
        """Stay as large as it is: the tables scroll."""

    @property
    def pair(self) -> tuple[str, str]:
        """The languages whose terms are shown; both empty for what is never translated."""
        if self.fixed.isChecked():
            return "", ""
        return self.source.code, self.target.code

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        look = self._look
        self.source = LanguageBox(LANGUAGES, self.tr("Language of the text"))
        self.target = LanguageBox(LANGUAGES, self.tr("Language of the translation"))
        self.fixed = QCheckBox(self.tr("Never translate"))
        self.fixed.setToolTip(self.tr("Names and words that stay as they are in every language"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search terms"))
        self.field.setAccessibleName(self.tr("Search terms"))
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.table = TermTable(look, self.tr("Terms"))
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add = TextButton(look, self.tr("Add a term"), icon="plus")
        self.drop = TextButton(look, self.tr("Remove"), icon="trash-2", role="muted")
        self.bring = TextButton(look, self.tr("Import…"), icon="download", role="muted")
        self.give = TextButton(look, self.tr("Export…"), icon="file-up", role="muted")
        self.said = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.said.hide()

    def _new_terms_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        head = FlowLine()
        self.arrow = TextLabel("←" if self.isRightToLeft() else "→", role="faint")
        for widget in (self.source, self.arrow, self.target, self.fixed):
            head.addWidget(widget)
        head.add_stretch()
        head.addWidget(self.field)
        foot = FlowLine()
        for button in (self.add, self.drop):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.add_stretch()
        for button in (self.bring, self.give):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.said)
        column.addLayout(foot)
        return page

    def _connect(self) -> None:
        glossary = self._glossary
        glossary.changed.connect(self._show)
        glossary.failed.connect(self._on_failed)
        glossary.imported.connect(self._on_imported)
        glossary.exported.connect(self._on_exported)
        self.segments.chosen.connect(self.show_page)
        self.source.activated.connect(self._show)
        self.target.activated.connect(self._show)
        self.fixed.toggled.connect(self._show)
        self.field.textChanged.connect(self._show)
        self.table.put.connect(self._on_put)
        self.table.dropped.connect(self._on_dropped)
        self.table.moved.connect(self._show_buttons)
        self.add.clicked.connect(self._on_add)
        self.drop.clicked.connect(self.table.drop_current)
        self.bring.clicked.connect(self.choose_import)
        self.give.clicked.connect(self.choose_export)

    # What the service says --------------------------------------------------------------

    def show_page(self, key: str) -> None:
        """Show the terms or the corrections."""
        self.segments.choose(key)
        self._pages.setCurrentIndex(0 if key == TERMS else 1)

    def _show(self) -> None:
        is_fixed = self.fixed.isChecked()
        for widget in (self.source, self.target, self.arrow):
            widget.setEnabled(not is_fixed)
        terms = self._glossary.fixed() if is_fixed else self._glossary.terms(*self.pair)
        words = self.field.text().strip().casefold()
        found = tuple(term for term in terms if words in _said(term))
        self.table.show_terms(found, has_target=not is_fixed)
        if terms and not found:
            self.nothing.setText(self.tr("No term contains this."))
        elif is_fixed:
            self.nothing.setText(self.tr("Add names and words that are never translated."))
        else:
            self.nothing.setText(
                self.tr("Add words and how they are to be translated between these languages.")
            )
        self.nothing.setVisible(not found)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.drop.setEnabled(self.table.current is not None)
        self.give.setEnabled(self.table.count > 0)
        is_pair = self.fixed.isChecked() or self.source.code != self.target.code
        self.add.setEnabled(is_pair)
        self.bring.setEnabled(is_pair)

    def _on_imported(self, terms: int) -> None:
        words = self.tr("%Ln term(s) were taken in.", "", terms)
        self._tell(plural(words, terms))

    def _on_exported(self, path: str) -> None:
        self._tell(filled(self.tr("Saved: %1"), path))

    def _on_failed(self, fault: Fault) -> None:
        words = fault_words(fault)
        self._tell(f"{words.sentence} {words.remedy}".strip())

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    # What people do ---------------------------------------------------------------------

    def choose_import(self) -> QFileDialog:
        """Ask for a file and take in its terms."""
        dialog = QFileDialog(self, self.tr("Import terms"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(wording_of("GlossaryDialog", FILES))
        pair = self.pair
        dialog.fileSelected.connect(lambda path: self._glossary.import_file(path, *pair))
        dialog.open()
        return dialog

    def choose_export(self) -> QFileDialog:
        """Ask where to write the terms that are shown."""
        dialog = QFileDialog(self, self.tr("Export terms"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([wording_of("GlossaryDialog", words) for _, words in KINDS])
        dialog.setDefaultSuffix(KINDS[0][0][1:])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(
                next(
                    suffix[1:]
                    for suffix, words in KINDS
                    if wording_of("GlossaryDialog", words) == chosen
                )
            )
        )
        pair = self.pair
        dialog.fileSelected.connect(lambda path: self._glossary.export_file(path, *pair))
        dialog.open()
        return dialog

    def _on_add(self) -> None:
        self.field.clear()
        self.nothing.hide()
        self.table.begin_new()

    def _on_put(self, term: Term, was: str) -> None:
        self._glossary.put(*self.pair, term, was)

    def _on_dropped(self, term: Term) -> None:
        self._glossary.remove(*self.pair, term.source)


def _said(term: Term) -> str:
    return "\n".join((term.source, term.target, term.note, *term.inflected)).casefold()
