"""How the next documents are translated: languages, style, and as what they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import OutputOptions
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.flow_line import FlowLine
from parlance.window.summary.options_bar import RowBox
from parlance.window.theme import Space
from parlance.window.translation.options import OptionsRow
from parlance.window.translation.options_dialog import OptionsDialog
from parlance.window.translation.targets import TargetsBox

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look

FORMATS: Final = {
    DocumentFormat.DOCX: QT_TRANSLATE_NOOP("DocumentOptions", "Word document"),
    DocumentFormat.HTML: QT_TRANSLATE_NOOP("DocumentOptions", "Web page"),
    DocumentFormat.MARKDOWN: QT_TRANSLATE_NOOP("DocumentOptions", "Markdown"),
}
BILINGUAL: Final = (DocumentFormat.DOCX, DocumentFormat.HTML)


def format_words(which: DocumentFormat) -> str:
    """Return what a format of output is called."""
    return QCoreApplication.translate("DocumentOptions", FORMATS[which])


class DocumentOptions(QWidget):
    """Shows what the choice of the documents holds, and changes it."""

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Follow the choice, and what the model follows."""
        super().__init__()
        self._look = look
        self._live = services.live
        self._choice = services.choice
        self.targets = TargetsBox(look, self.tr("Translate into"))
        self.style_row = OptionsRow(look, is_typed=False)
        self.bilingual = QCheckBox(self.tr("Bilingual table"))
        self.bilingual.setToolTip(
            self.tr("Write source and translation side by side, instead of the document itself")
        )
        self.output = RowBox(self.tr("Format of the table"), 12)
        for which in BILINGUAL:
            self.output.addItem(format_words(which), which)
        self._lay_out()
        self._connect()
        self._show_facts()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Offer first what the welcome has named since."""
        super().showEvent(event)
        self._show_facts()

    def ask_options(self) -> OptionsDialog:
        """Show all options."""
        dialog = OptionsDialog(self._look, self._choice.options, self._live.facts, self)
        dialog.wanted.connect(self._choice.set_options)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        first = FlowLine()
        label = TextLabel(self.tr("Into"), role="muted")
        label.setBuddy(self.targets)
        for widget in (label, self.targets, self.bilingual, self.output):
            first.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(first)
        column.addWidget(self.style_row)

    def _connect(self) -> None:
        self._choice.changed.connect(self._show)
        self._live.facts_changed.connect(self._show_facts)
        self.targets.changed.connect(self._choice.set_targets)
        self.style_row.changed.connect(self._choice.set_options)
        self.style_row.more_wanted.connect(self.ask_options)
        self.bilingual.clicked.connect(self._on_output)
        self.output.activated.connect(self._on_output)

    def _show(self) -> None:
        self.targets.show_codes(self._choice.targets)
        self.style_row.show_options(self._choice.options)
        output = self._choice.output
        self.bilingual.setChecked(output.bilingual)
        self.output.setVisible(output.bilingual)
        self.output.setCurrentIndex(max(0, self.output.findData(output.output)))

    def _show_facts(self) -> None:
        own = self._choice.own_languages
        languages = sorted(self._live.languages, key=lambda each: each.code not in own)
        self.targets.show_languages(tuple(languages), self._live.facts)
        self.style_row.show_facts(self._live.facts)

    def _on_output(self) -> None:
        """Keep what is chosen; without a table every document has its own format."""
        is_table = self.bilingual.isChecked()
        which = DocumentFormat(self.output.currentData()) if is_table else None
        self._choice.set_output(OutputOptions(output=which, bilingual=is_table))
