"""All options of a translation; those that the model does not follow say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSpinBox

from parlance.contract.translation import Ability
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.explaining import explain
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.options import can_follow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.translation import TranslationOptions, TranslatorFacts
    from parlance.window.parts.look import Look

MOST_BEAMS: Final = 8
_INSTRUCTION_HEIGHT: Final = 92
_INSET: Final = 6


class OptionsDialog(ModelDialog):
    """Asks how translations should be.

    Signals:
        wanted: the TranslationOptions that were chosen.
    """

    wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        options: TranslationOptions,
        facts: TranslatorFacts | None,
        parent: QWidget,
    ) -> None:
        """Show `options`; `facts` says what the model follows."""
        super().__init__(look, self.tr("How to translate"), self.tr("Apply"), parent)
        self.offer_explanations(look)
        self._options = options
        self._facts = facts
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        style = self.tr("The model does not follow wishes about style.")
        self.tone = QLineEdit(options.tone)
        self.tone.setPlaceholderText(self.tr("As the source"))
        self._row(self.tr("Tone"), self.tone, Ability.STYLE, style)
        self.instruction = self._new_instruction(look)
        self._row(
            self.tr("Instruction"),
            self.instruction,
            Ability.INSTRUCTION,
            self.tr("The model does not follow instructions."),
        )
        self.beams = self._new_beams()
        self._row(
            self.tr("Search width"),
            self.beams,
            Ability.BEAMS,
            self.tr("Where the model runs, no search is possible."),
        )
        self._make_boxes()
        self._explain()
        self.act.clicked.connect(self._on_accepted)

    def _new_instruction(self, look: Look) -> PlainEdit:
        edit = PlainEdit(
            self.tr("Instruction"),
            self.tr("For example: Keep the names of products."),
            pixels=TypeSize.INTERFACE,
        )
        edit.setProperty("kind", "field")
        edit.setFixedHeight(scaled(_INSTRUCTION_HEIGHT))
        edit.setPlainText(self._options.instruction)
        mark_spelling(edit, look)
        return edit

    def _new_beams(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, MOST_BEAMS)
        box.setValue(self._options.beams)
        box.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        box.setSpecialValueText(self.tr("As its makers recommend"))
        if self._facts is not None and self._facts.beams:
            words = self.tr("As its makers recommend (%1)")
            box.setSpecialValueText(filled(words, number(self._facts.beams)))
        box.setToolTip(
            self.tr("How many beginnings of a sentence are followed at once; 1 is the fastest.")
        )
        return box

    def _make_boxes(self) -> None:
        self.glossary = QCheckBox(self.tr("Use the glossary"))
        self.glossary.setChecked(self._options.use_glossary)
        self.memory = QCheckBox(self.tr("Use what was translated before, and your corrections"))
        self.memory.setChecked(self._options.use_memory)
        self._row("", self.glossary, Ability.GLOSSARY, self.tr("The model cannot be given terms."))
        # A tick does not wrap: where text is large it begins at the edge.
        begins, spans = (0, 2) if text_percent() > LARGE_TEXT else (1, 1)
        self._grid.addWidget(self.memory, self._grid.rowCount(), begins, 1, spans)

    def _explain(self) -> None:
        words = self.tr("How the translation sounds, in a word or two, such as “warm” or “terse”.")
        explain(self.tone, self.tr("Tone"), words)
        words = self.tr(
            "What else the model should heed. Short and definite instructions work best."
        )
        explain(self.instruction, self.tr("Instruction"), words)
        words = self.tr(
            "A higher number may find a better wording, and takes more time and memory."
        )
        explain(self.beams, self.tr("Search width"), self.beams.toolTip(), words)
        words = self.tr(
            "Gives the model your terms for the words of a paragraph, and marks what it missed."
        )
        explain(self.glossary, self.glossary.text(), words)
        words = self.tr(
            "A text that was translated before is taken over without asking the model. Switch it "
            "off to have everything translated anew."
        )
        explain(self.memory, self.memory.text(), words)

    def _row(self, name: str, control: QWidget, ability: Ability, why: str) -> None:
        row = self._grid.rowCount()
        if name:
            control.setAccessibleName(name)
        # Beside the first line of what is higher than one.
        top = Qt.AlignmentFlag.AlignTop if isinstance(control, PlainEdit) else Qt.AlignmentFlag(0)
        self._grid.addWidget(TextLabel(name), row, 0, top)
        self._grid.addWidget(control, row, 1)
        if not can_follow(self._facts, ability):
            control.setEnabled(False)
            control.setToolTip(why)
            control.setAccessibleDescription(why)
            self._grid.addWidget(self._reason(why), row + 1, 1)

    def _reason(self, why: str) -> TextLabel:
        return TextLabel(why, role="faint", pixels=TypeSize.META, wrap=True)

    def _on_accepted(self) -> None:
        self.wanted.emit(
            replace(
                self._options,
                tone=self.tone.text().strip(),
                instruction=self.instruction.text.strip(),
                beams=self.beams.value(),
                use_glossary=self.glossary.isChecked(),
                use_memory=self.memory.isChecked(),
            )
        )
        self.accept()
