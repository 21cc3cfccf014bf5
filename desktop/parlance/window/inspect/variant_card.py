"""One variant of a question: how it is put, its answer as it grows, what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.contract.prompting import Style, Variant
from parlance.contract.visible import visible_lines
from parlance.services.inspect_prompting import RunPhase
from parlance.window.inspect.example_rows import ExampleRows
from parlance.window.inspect.variant_words import (
    first_variant,
    record_of,
    shortened,
    style_words,
)
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import IconButton, Line, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line, filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.inspect_prompting import VariantRun
    from parlance.window.parts.look import Look


class VariantCard(QFrame):
    """Lets a variant be edited, and shows what came of it.

    Signals:
        removed: the person does not want it any more.
    """

    removed = Signal()

    def __init__(self, look: Look, variant: Variant) -> None:
        """Show `variant`, of which nothing has come yet."""
        super().__init__()
        self.setProperty("kind", "card")
        self._make_head(look, variant)
        self.instruction = PlainEdit(
            self.tr("Instruction"),
            self.tr("Instruction (may be empty)"),
            pixels=TypeSize.INTERFACE,
        )
        self.instruction.setProperty("kind", "field")
        self.instruction.setFixedHeight(scaled(58))
        self.instruction.setPlainText(variant.instruction)
        self.examples = ExampleRows(look, variant.examples)
        self.answer = self._field(self.tr("Answer"), self.tr("The answer appears here"))
        self.answer.setMinimumHeight(scaled(140))
        self.fault = FaultBar(look, can_close=False)
        self.final = TextLabel(weight=QFont.Weight.DemiBold, wrap=True)
        self.final.setMinimumWidth(1)  # else an answer without blanks would widen the card
        self.record = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.prompt_button = TextButton(look, self.tr("Show the whole prompt"), kind="link")
        self.prompt_button.setCheckable(True)
        self.prompt = self._field(self.tr("Prompt as the model sees it"), "")
        self.prompt.setFixedHeight(scaled(140))
        self._lay_out()
        self.style_box.activated.connect(self._on_style)
        self.prompt_button.toggled.connect(self.prompt.setVisible)
        self.prompt.hide()
        self._show_style()
        self.show_nothing()

    def _make_head(self, look: Look, variant: Variant) -> None:
        self.name = TextLabel(weight=QFont.Weight.DemiBold)
        self.style_box = ChoiceBox()
        for style in Style:
            self.style_box.addItem(style_words(style), style.value)
        self.style_box.setCurrentIndex(list(Style).index(variant.style))
        self.style_box.setMinimumContentsLength(12)
        adjust = self.style_box.SizeAdjustPolicy
        self.style_box.setSizeAdjustPolicy(adjust.AdjustToMinimumContentsLengthWithIcon)
        self.away = IconButton(look, "x", self.tr("Remove this variant"), size=16)
        self.away.clicked.connect(self.removed)

    def _field(self, name: str, placeholder: str) -> PlainEdit:
        field = PlainEdit(name, placeholder, pixels=TypeSize.INTERFACE)
        field.setReadOnly(True)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.style_box, 1)
        head.addWidget(self.away)
        column.addLayout(head)
        column.addWidget(self.instruction)
        column.addWidget(self.examples)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self.answer, 1)
        for widget in (self.fault, self.final, self.record):
            column.addWidget(widget)
        column.addWidget(self.prompt_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.prompt)

    @property
    def variant(self) -> Variant:
        """The variant as it is written now."""
        style = Style(self.style_box.currentData())
        examples = self.examples.examples() if style is Style.FEW_SHOT else ()
        return Variant(style=style, instruction=self.instruction.text, examples=examples)

    def show_number(self, place: int, *, is_alone: bool) -> None:
        """Show which of all it is; the last one that is left cannot be removed."""
        self.name.setText(number(place + 1))
        words = filled(self.tr("Variant %1"), number(place + 1))
        self.setAccessibleName(words)
        self.style_box.setAccessibleName(words)
        self.away.setEnabled(not is_alone)

    def show_nothing(self) -> None:
        """Show that it was not asked yet."""
        self.answer.clear()
        for label in (self.final, self.record):
            label.setText("")
            label.hide()
        self.fault.show_fault(None)
        self.prompt_button.hide()
        self.prompt_button.setChecked(False)

    def show_run(self, run: VariantRun) -> None:
        """Show what came of it so far."""
        if self.answer.text != visible_lines(run.text):
            self.answer.setPlainText(visible_lines(run.text))
        self.fault.show_fault(run.fault)
        self.record.setText(facts_line(fact.replace(" ", "\u00a0") for fact in record_of(run)))
        self.record.setVisible(bool(self.record.text()))
        is_done = run.phase is RunPhase.DONE and bool(run.final)
        final = filled(self.tr("Final answer: %1"), shortened(run.final)) if is_done else ""
        self.final.setText(final)
        self.final.setVisible(is_done)
        self.prompt.setPlainText(visible_lines(run.prompt))
        self.prompt_button.setVisible(bool(run.prompt))

    def append(self, text: str) -> None:
        """Let the answer go on."""
        bar = self.answer.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self.answer.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(visible_lines(text))
        if follows:
            bar.setValue(bar.maximum())

    def _show_style(self) -> None:
        self.examples.setVisible(self.variant.style is Style.FEW_SHOT)

    def _on_style(self) -> None:
        """Begin with what the new style begins with, where nothing of one's own is written."""
        style = self.variant.style
        usual = [first_variant(each).instruction for each in Style]
        if self.instruction.text in usual:
            self.instruction.setPlainText(first_variant(style).instruction)
        self._show_style()
