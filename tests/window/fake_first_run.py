"""A welcome that offers what a test gives it, and notes what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.first_run import Offers
from parlance.contract.fit import Wish
from parlance.hub.choosing.beginning import found_to_begin, offered_to_begin
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.choosing.recommending import recommend
from tests.window.fake_finding import LAPTOP
from tests.window.fakes import FakeSettings

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.first_run import FirstChoices
    from parlance.contract.fit import Computer, Recommendation
    from parlance.contract.models import ModelEntry


class FakeFirstRun(QObject):
    """Keeps answers in the settings, as the service does."""

    changed = Signal()

    def __init__(self, settings: FakeSettings) -> None:
        super().__init__()
        self._settings = settings
        self.offers: Offers | None = None
        self.fault: Fault | None = None
        self.asked: list[str] = []

    @property
    def choices(self) -> FirstChoices:
        return self._settings.value.first_choices

    @property
    def languages(self) -> tuple[str, ...]:
        return self.choices.languages or ("en",)

    def choose(self, **changes: object) -> None:
        choices = msgspec.structs.replace(self.choices, **changes)
        self._settings.replace(first_choices=choices)

    def look(self) -> None:
        self.asked.append("look")

    def apply(self) -> None:
        self.asked.append("apply")

    def leave(self, *, is_done: bool = False) -> None:
        self.asked.append("done" if is_done else "leave")
        self._settings.replace(welcomed=True)

    def use(self, entry: ModelEntry) -> None:
        self.asked.append(f"use {entry.key}")

    def use_offered(self, made: Recommendation) -> None:
        self.asked.append(f"use offered {made.entry.id}")

    def fetch(self, made: Recommendation) -> None:
        self.asked.append(f"fetch {made.entry.id}")

    # What a test does ----------------------------------------------------------------

    def offer(self, entries: tuple[ModelEntry, ...] = (), computer: Computer = LAPTOP) -> Offers:
        """Offer what the app would on `computer`, with `entries` on it already."""
        wish = Wish(tasks=self.choices.tasks, languages=self.languages)
        ranked = recommend(read_catalogue(), wish, computer)
        offers = Offers(
            found=found_to_begin(entries, wish, computer), offered=offered_to_begin(ranked, wish)
        )
        self.offers = offers
        self.changed.emit()
        return offers
