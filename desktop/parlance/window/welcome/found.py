"""The step that offers the models which are on this computer already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from parlance.window.models.discover_verdict import VerdictBadge
from parlance.window.models.discover_words import need_words, task_words
from parlance.window.models.origins import origin_words
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import facts_line, size_words
from parlance.window.theme import Space
from parlance.window.welcome.choice_card import ChoiceCard
from parlance.window.welcome.step import Foot, StepView

if TYPE_CHECKING:
    from parlance.contract.first_run import FoundModel
    from parlance.services.first_run import FirstRunService
    from parlance.window.parts.look import Look

MOST: Final = 5
"""The best; all of them are under Models."""


class FoundStep(StepView):
    """Asks which of them to begin with."""

    def __init__(self, look: Look, first_run: FirstRunService) -> None:
        """Show those that `first_run` has found."""
        super().__init__(
            self.tr("Models on this computer"),
            self.tr(
                "These are here already and fit into memory. Which one would you like to use? "
                "Files stay where they are."
            ),
        )
        self._look = look
        self._first_run = first_run
        self._shown: tuple[FoundModel, ...] = ()
        self.cards: list[ChoiceCard] = []
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.SMALL)
        self.column.addLayout(self._rows)

    @property
    def found(self) -> tuple[FoundModel, ...]:
        """Those that are shown."""
        return self._shown

    def show_offers(self) -> None:
        """Show what was found; what was chosen of it stays chosen."""
        offers = self._first_run.offers
        found = offers.found[:MOST] if offers is not None else ()
        if found == self._shown:
            return
        chosen = self._chosen()
        key = chosen.entry.key if chosen is not None else ""
        for card in self.cards:
            self._group.removeButton(card.button)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = found
        self.cards = [self._new_card(each) for each in found]
        keys = [each.entry.key for each in found]
        if found:
            self.cards[keys.index(key) if key in keys else 0].button.setChecked(True)
        settle_layouts()
        self.changed.emit()

    def choose(self, key: str) -> None:
        """Choose one by its key, if it is among them."""
        for each, card in zip(self._shown, self.cards, strict=True):
            if each.entry.key == key:
                card.button.setChecked(True)

    def _new_card(self, found: FoundModel) -> ChoiceCard:
        entry = found.entry
        facts = (
            size_words(entry.size_bytes),
            need_words(found.verdict),
            task_words(entry.tasks),
            origin_words(entry.origin),
        )
        card = ChoiceCard(entry.name, facts_line(each for each in facts if each), is_one_of=True)
        badge = VerdictBadge(self._look)
        badge.show_verdict(found.verdict)
        card.column.addWidget(badge)
        self._group.addButton(card.button)
        self._rows.addWidget(card)
        return card

    def _chosen(self) -> FoundModel | None:
        for each, card in zip(self._shown, self.cards, strict=True):
            if card.button.isChecked():
                return each
        return None

    @property
    def foot(self) -> Foot:
        """Use the chosen one, or look for another."""
        return Foot(
            go=self.tr("Use this model"),
            can_go=self._chosen() is not None,
            other=self.tr("Get another model…"),
        )

    def go(self) -> None:
        """Use the chosen one from now on."""
        chosen = self._chosen()
        if chosen is not None:
            self._first_run.use(chosen.entry)
            self.done.emit()

    def go_other(self) -> None:
        """Go on to those that can be fetched."""
        self.passed.emit()

    def take_focus(self) -> None:
        """Put the keyboard onto the chosen one."""
        for card in self.cards:
            if card.button.isChecked():
                card.button.setFocus()
