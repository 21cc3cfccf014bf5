"""The list of models: found, sorted, and made only as far as it is seen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from parlance.window.models.card import CARD_HEIGHT, ModelCard
from parlance.window.models.installed_words import built_words, place_words
from parlance.window.models.origins import origin_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_AHEAD: Final = 8
"""So many cards beyond what is seen are ready for the keyboard and the wheel."""


class Order(StrEnum):
    """What the list is sorted by."""

    NAME = "name"
    SIZE = "size"
    USED = "used"
    PARAMETERS = "parameters"
    OWNER = "owner"


def sorted_by(order: Order, entries: tuple[ModelEntry, ...]) -> list[ModelEntry]:
    """Return the entries, names ascending, amounts and times from the largest down."""
    named = sorted(entries, key=lambda entry: (entry.name.casefold(), entry.key))
    match order:
        case Order.NAME:
            return named
        case Order.SIZE:
            return sorted(named, key=lambda entry: -entry.size_bytes)
        case Order.USED:
            return sorted(named, key=lambda entry: -entry.used)
        case Order.PARAMETERS:
            return sorted(named, key=lambda entry: -(entry.parameters or 0))
        case Order.OWNER:
            return sorted(named, key=_owner)


def _owner(entry: ModelEntry) -> tuple[str, str]:
    maker = entry.repo.partition("/")[0] if entry.repo else ""
    return origin_words(entry.origin).casefold(), maker.casefold()


def is_found(text: str, *where: str | None) -> bool:
    """Return whether every word of `text` occurs in what a thing is called."""
    said = " ".join(each for each in where if each).casefold()
    return all(word in said for word in text.casefold().split())


def model_is_found(text: str, entry: ModelEntry) -> bool:
    """Return whether every word of `text` occurs in what is said of a model."""
    return is_found(
        text,
        entry.name,
        entry.file,
        entry.quantization,
        built_words(entry),
        place_words(entry),
        entry.path,
    )


class ModelList(QWidget):
    """Holds one card for each model.

    Signals:
        menu_wanted: key of a model, and a point of the screen.
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._models = models
        self._cards: dict[str, ModelCard] = {}
        self._seen = (0, 0)
        self._is_filling = False
        self.shown: list[ModelCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CLOSE)

    def show_entries(self, entries: list[ModelEntry]) -> None:
        """Show these models in this order; cards of others go."""
        self.setUpdatesEnabled(False)
        keys = {entry.key for entry in entries}
        for key in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(key)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for entry in entries:
            if entry.key in self._cards:
                self._cards[entry.key].show_entry(entry)
            else:
                self._cards[entry.key] = self._new_card(entry)
        self.setUpdatesEnabled(True)

    def arrange(self, keys: list[str]) -> None:
        """Let only the cards of these keys be seen, in this order."""
        self.setUpdatesEnabled(False)
        wanted = set(keys)
        for key, card in self._cards.items():
            card.setVisible(key in wanted)
        self.shown = [self._cards[key] for key in keys]
        for place, card in enumerate(self.shown):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        self.setUpdatesEnabled(True)
        self.fill_seen(*self._seen)

    def show_state(self) -> None:
        """Show what has become of the chosen model, and the defaults."""
        for card in self._cards.values():
            card.show_state()

    def fill_seen(self, top: int, bottom: int) -> None:
        """Make the cards between two heights of this list, in pixels, and some around them."""
        self._seen = (top, bottom)
        if self._is_filling or bottom <= 0:
            return
        self._is_filling = True
        margin = _AHEAD * CARD_HEIGHT
        seen, at = [], 0
        for card in self.shown:
            if top - margin <= at <= bottom + margin:
                seen.append(card)
            # Counted, because the layout may not have run since the order changed.
            at += (card.height() if card.is_filled else CARD_HEIGHT) + self._column.spacing()
        fresh = [card for card in seen if not card.is_filled]
        for card in fresh:
            card.fill()
        if fresh:
            # In the middle of a layout's own work Qt does not notice that they have grown.
            QTimer.singleShot(0, self, self._settle)
        self._is_filling = False

    def _settle(self) -> None:
        """Have everything round this list look at its height again."""
        place: QWidget | None = self
        while place is not None and (layout := place.layout()) is not None:
            layout.invalidate()
            place = place.parentWidget()
        if place is not None:  # the view port: the area round it takes the event
            QApplication.sendEvent(place, QEvent(QEvent.Type.LayoutRequest))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make what has come into sight."""
        super().resizeEvent(event)
        self.fill_seen(*self._seen)

    def _new_card(self, entry: ModelEntry) -> ModelCard:
        card = ModelCard(self._look, self._models, entry)
        card.load_clicked.connect(self._models.load)
        card.unload_clicked.connect(lambda _key: self._models.unload())
        card.menu_wanted.connect(self.menu_wanted)
        self._column.addWidget(card)
        return card
