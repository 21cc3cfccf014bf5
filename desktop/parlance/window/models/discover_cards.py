"""The catalogue as cards in two columns, made only as many as are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from parlance.window.models.discover_card import RecommendationCard
from parlance.window.parts.scale import scaled
from parlance.window.parts.settling import settle_layouts
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from parlance.contract.fit import Recommendation
    from parlance.window.models.discover_card import Having
    from parlance.window.parts.look import Look

_AT_ONCE = 4
"""Cards made before the window is painted and heard again."""
_NARROW = 620


class CatalogueCards(QWidget):
    """Shows recommendations; cards that exist are used again.

    Signals:
        get_clicked, sizes_clicked: a Recommendation; downloads_clicked: to go there.
    """

    get_clicked = Signal(object)
    sizes_clicked = Signal(object)
    downloads_clicked = Signal()

    def __init__(self, look: Look, having: Callable[[Recommendation], Having]) -> None:
        """Start empty; `having` tells what there is of a model here."""
        super().__init__()
        self._look = look
        self._having = having
        self._wanted: tuple[Recommendation, ...] = ()
        self._columns = 2
        self.cards: list[RecommendationCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.MEDIUM)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fill)

    def show_recommendations(self, wanted: tuple[Recommendation, ...]) -> None:
        """Show these, in this order."""
        self._wanted = wanted
        for card in self.cards[len(wanted) :]:
            card.hide()
        for card, made in zip(self.cards, wanted, strict=False):
            card.show_recommendation(made, self._having(made))
            card.show()
        self.setVisible(bool(wanted))
        self._fill()

    def show_having(self) -> None:
        """Look again at what there is of each."""
        for card in self.cards:
            if card.recommendation is not None and card.isVisibleTo(self):
                card.show_recommendation(card.recommendation, self._having(card.recommendation))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand in one column where two would be too narrow."""
        super().resizeEvent(event)
        columns = 1 if self.width() < scaled(_NARROW) else 2
        if columns != self._columns:
            self._columns = columns
            for index, card in enumerate(self.cards):
                self._place(index, card)
            self._grid.setColumnStretch(1, columns - 1)

    def _fill(self) -> None:
        missing = self._wanted[len(self.cards) :]
        for made in missing[:_AT_ONCE]:
            card = self._new_card()
            self.cards.append(card)
            self._place(len(self.cards) - 1, card)
            card.show_recommendation(made, self._having(made))
            card.show()  # now: Qt would do it after the layouts are settled
        if len(missing) > _AT_ONCE:
            self._soon.start(0)
        settle_layouts()

    def _new_card(self) -> RecommendationCard:
        card = RecommendationCard(self._look)
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        card.get_clicked.connect(self.get_clicked)
        card.sizes_clicked.connect(self.sizes_clicked)
        card.downloads_clicked.connect(self.downloads_clicked)
        return card

    def _place(self, index: int, card: RecommendationCard) -> None:
        self._grid.addWidget(card, index // self._columns, index % self._columns)
        self._grid.setColumnStretch(index % self._columns, 1)
