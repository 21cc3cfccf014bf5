"""The card of a model: what its file says, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.inspect.card_words import facts_of, overview, sections_of
from parlance.window.inspect.metadata_part import MetadataPart
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.section import Section
from parlance.window.inspect.weights_part import WeightsPart
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.words import directed, filled, kept_apart
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.inspection import ModelCard
    from parlance.services.inspect_card import CardService
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.inspect.card_words import Fact
    from parlance.window.parts.look import Look

_TITLE_WIDTH = 150


class CardView(ScrollColumn):
    """Shows the facts by what they are about, then the sum of the weights, then all entries."""

    def __init__(self, look: Look, card: CardService, files: InspectFiles) -> None:
        """Follow `card`, and have it read; its table goes to `files`."""
        super().__init__()
        self._card = card
        self._shown: ModelCard | None = None
        self.setAccessibleName(self.tr("Model card"))
        self.fault = FaultBar(look)
        self.note = TextLabel(role="muted", wrap=True)
        self.back = TextButton(look, self.tr("Show the model in use"))
        self.back.clicked.connect(lambda: card.look_at(None))
        self.overview = TextLabel(pixels=TypeSize.HEADLINE, weight=QFont.Weight.DemiBold, wrap=True)
        self.save = SaveButton(look, files, "card", table=self)
        self.facts = QWidget()
        self._facts = QVBoxLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(Space.SMALL)
        self.weights = WeightsPart(look, files)
        self.metadata = MetadataPart(look)
        self._lay_out()
        card.changed.connect(self._show)
        card.read()
        self._show()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.overview, 1)
        line.addWidget(self.save)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.note)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(line)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.weights)
        self.column.addWidget(self.metadata)
        self.column.addStretch(1)

    def table(self) -> list[tuple[str, ...]]:
        """Return the facts, then every entry of the file by its own name."""
        card = self._card.card
        if card is None:
            return []
        facts = [(fact.title, fact.value) for fact in facts_of(card)]
        return [(self.tr("Fact"), self.tr("Value")), *facts, *card.metadata]

    def _show(self) -> None:
        card = self._card.card
        self.fault.show_fault(self._card.fault)
        self.note.setText(self._note_words())
        self.note.setVisible(bool(self.note.text()))
        self.back.setVisible(self._card.other is not None)
        for part in (self.overview, self.save, self.weights, self.metadata):
            part.setVisible(card is not None)
        if card is not self._shown:
            self._shown = card
            self._fill(card)

    def _fill(self, card: ModelCard | None) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        if card is None:
            return
        self.overview.setText(overview(card))
        for title, facts in sections_of(card):
            self._facts.addWidget(_section(title, facts))
        self.weights.show_sum(card.arithmetic)
        self.metadata.show_entries(card.metadata)

    def _note_words(self) -> str:
        if self._card.busy and self._card.card is None:
            return self.tr("Reading the file…")
        if self._card.other is not None:
            words = self.tr("The card of %1, which is not the model in use.")
            return filled(words, self._card.other.name)
        if self._card.card is not None or self._card.fault is not None:
            return ""
        return self.tr("No model of this computer is in use. Choose one above.")


def _section(title: str, facts: list[Fact]) -> Section:
    section = Section(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.SMALL)
    is_narrow = text_percent() > LARGE_TEXT
    for row, fact in enumerate(facts):
        said = TextLabel(fact.title, role="muted", weight=QFont.Weight.Medium, wrap=True)
        said.setFixedWidth(scaled(_TITLE_WIDTH))
        at = (2 * row, 0), (2 * row + 1, 0)
        title_place, value_place = at if is_narrow else ((row, 0), (row, 1))
        grid.addWidget(said, *title_place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(fact), *value_place)
    grid.setColumnStretch(0 if is_narrow else 1, 1)
    section.column.addLayout(grid)
    return section


def _value(fact: Fact) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    value = TextLabel(directed(kept_apart(fact.value)), wrap=True)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    column.addWidget(value)
    if fact.why:
        column.addWidget(TextLabel(fact.why, role="faint", wrap=True))
    return row
