"""One question put in several ways at once, side by side, with what each way costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout

from parlance.contract.prompting import MOST_VARIANTS, Style
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.variant_card import VariantCard
from parlance.window.inspect.variant_words import (
    agreement_words,
    first_question,
    first_variant,
    table_of,
)
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.prompting import Variant
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_prompting import PromptingService
    from parlance.window.parts.look import Look

_WIDEST: Final = 1240
_CARD: Final = 330
"""Least width of a variant, in pixels of the design, where several stand side by side."""
_MOST_BESIDE: Final = 3


class PromptingView(ScrollColumn):
    """Takes a question and its variants, and shows their answers as they grow."""

    def __init__(self, look: Look, prompting: PromptingService, files: InspectFiles) -> None:
        """Follow `prompting`; the table goes to `files`."""
        super().__init__(_WIDEST)
        self._look, self._prompting = look, prompting
        self.setAccessibleName(self.tr("Prompting"))
        self.cards: list[VariantCard] = []
        self.question = PlainEdit(self.tr("Question"), self.tr("Question"))
        self.question.setProperty("kind", "field")
        self.question.setFixedHeight(scaled(80))
        self.go = TextButton(look, self.tr("Ask in all ways"), kind="primary")
        self.halt = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self.more = TextButton(look, self.tr("Add a variant"), icon="plus", role="muted")
        self.save = SaveButton(look, files, "prompting", table=self)
        self.fault = FaultBar(look)
        self.agreement = TextLabel(weight=QFont.Weight.DemiBold, wrap=True)
        self.agreement.setMinimumWidth(1)  # see VariantCard
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.MEDIUM)
        self._lay_out()
        self._connect()
        self._begin()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each variant that was asked."""
        return table_of(self._prompting)

    def _lay_out(self) -> None:
        line = FlowLine()
        for widget in (self.go, self.halt, self.more):
            line.addWidget(widget)
        line.add_stretch()
        line.addWidget(self.save)
        self.column.addWidget(self.question)
        self.column.addLayout(line)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.agreement)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def _connect(self) -> None:
        prompting = self._prompting
        prompting.changed.connect(self._show)
        prompting.run_changed.connect(self._on_run)
        prompting.piece_arrived.connect(self._on_piece)
        self.go.clicked.connect(self._on_go)
        self.halt.clicked.connect(prompting.stop)
        self.more.clicked.connect(self._on_more)
        self.question.textChanged.connect(self._show_buttons)

    def _begin(self) -> None:
        """Show what was asked last, or something that can be asked at once."""
        runs = self._prompting.runs
        self.question.setPlainText(self._prompting.question or first_question())
        variants = [run.variant for run in runs] or [first_variant(style) for style in Style]
        for variant in variants:
            self._add(variant)
        for number in range(len(runs)):
            self._on_run(number)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as many side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        self.fault.show_fault(self._prompting.fault)
        words = "" if self._prompting.busy else agreement_words(self._prompting)
        self.agreement.setText(words)
        self.agreement.setVisible(bool(words))
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_busy = self._prompting.busy
        self.halt.setVisible(is_busy)
        self.go.setEnabled(not is_busy and bool(self.question.toPlainText().strip()))
        self.more.setEnabled(not is_busy and len(self.cards) < MOST_VARIANTS)
        self.save.setVisible(bool(self._prompting.runs))
        for place, card in enumerate(self.cards):
            card.show_number(place, is_alone=is_busy or len(self.cards) == 1)

    def _on_run(self, number: int) -> None:
        if number < len(self.cards):
            self.cards[number].show_run(self._prompting.runs[number])

    def _on_piece(self, number: int, text: str) -> None:
        if number < len(self.cards):
            self.cards[number].append(text)

    # What people do ---------------------------------------------------------------------

    def _on_go(self) -> None:
        for card in self.cards:
            card.show_nothing()
        self._prompting.ask(self.question.text, [card.variant for card in self.cards])

    def _on_more(self) -> None:
        card = self._add(first_variant(Style.ZERO_SHOT))
        self._show_buttons()
        card.style_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, variant: Variant) -> VariantCard:
        card = VariantCard(self._look, variant)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._arrange()
        return card

    def _remove(self, card: VariantCard) -> None:
        place = self.cards.index(card)
        self.cards.remove(card)
        self._grid.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._prompting.drop(place)
        self._arrange()
        self._show()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        room = min(self.viewport().width() - 2 * Space.WIDE, scaled(_WIDEST))
        beside = max(1, min(_MOST_BESIDE, room // scaled(_CARD)))
        for column in range(_MOST_BESIDE):
            self._grid.setColumnStretch(column, int(column < beside))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // beside, place % beside)
