"""The card of the model in use: what its file says, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.window.inspect.card_words import facts_of
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.weights_part import WeightsPart
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.words import directed, kept_apart
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.services.inspect_card import CardService
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.inspect.card_words import Fact
    from parlance.window.parts.look import Look


class CardView(ScrollColumn):
    """Shows the facts one below the other."""

    def __init__(self, look: Look, card: CardService, files: InspectFiles) -> None:
        """Follow `card`, and have it read; its table goes to `files`."""
        super().__init__()
        self._card = card
        self.setAccessibleName(self.tr("Model card"))
        self.fault = FaultBar(look)
        self.note = TextLabel(role="muted", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(Space.MEDIUM)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.note)
        self.save = SaveButton(look, files, "card", table=self)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTrailing)
        self.column.addLayout(self._facts)
        self.weights = WeightsPart(look, files)
        self.column.addWidget(self.weights)
        self.column.addStretch(1)
        card.changed.connect(self._show)
        card.read()
        self._show()

    def table(self) -> list[tuple[str, ...]]:
        """Return the facts, then every entry of the file by its own name."""
        card = self._card.card
        if card is None:
            return []
        facts = [(fact.title, fact.value) for fact in facts_of(card)]
        return [(self.tr("Fact"), self.tr("Value")), *facts, *card.metadata]

    def _show(self) -> None:
        self.fault.show_fault(self._card.fault)
        card = self._card.card
        self.save.setVisible(card is not None)
        self.weights.setVisible(card is not None)
        if card is not None:
            self.weights.show_sum(card.arithmetic)
        self.note.setText(self._note_words())
        self.note.setVisible(bool(self.note.text()))
        while (item := self._facts.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for fact in facts_of(card) if card is not None else ():
            self._facts.addWidget(_row(fact))

    def _note_words(self) -> str:
        if self._card.card is not None or self._card.fault is not None:
            return ""
        if self._card.busy:
            return self.tr("Reading the file…")
        return self.tr("No model of this computer is in use. Choose one above.")


def _row(fact: Fact) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(TextLabel(fact.title, role="muted", weight=QFont.Weight.Medium))
    column.addWidget(TextLabel(directed(kept_apart(fact.value)), wrap=True))
    if fact.why:
        column.addWidget(TextLabel(fact.why, role="faint", wrap=True))
    return row
