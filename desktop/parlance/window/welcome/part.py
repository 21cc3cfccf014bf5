"""The welcome in the window: shown at the first start, left for a place, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parlance.contract.first_run import FirstPlace
from parlance.window.foreground import bring_to_front
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.settings.welcome_row import WelcomeRow
from parlance.window.welcome.page import WelcomePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from parlance.services.care import CareService
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.first_run import FirstRunService
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.parts.page import PlaceStack
    from parlance.window.settings.card import CardRow


class WelcomePart(QObject):
    """Decides what the window shows first.

    Attributes:
        page: None in a window that welcomes nobody.
    """

    def __init__(self, window: MainWindow, look: Look, settings: SettingsService) -> None:
        """Welcome nobody until there is a page."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self.page: WelcomePage | None = None

    def make_page(
        self,
        first_run: FirstRunService | None,
        models: ModelsService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        care: CareService,
    ) -> None:
        """Make the page if there is a service for it; it joins the places later."""
        if first_run is None:
            return
        self.page = WelcomePage(
            self._look,
            first_run,
            self._settings,
            models=models,
            discovery=discovery,
            downloads=downloads,
            care=care,
        )
        self.page.left.connect(self.show_first)
        self._look.help.welcome_wanted.connect(self._on_wanted)

    def join(self, places: PlaceStack) -> None:
        """Stand among the places, without a button in the rail."""
        if self.page is not None:
            places.addWidget(self.page)
            mark_region(self.page, RegionOrder.PLACE)

    def show_first(self) -> None:
        """Show the page until it was left once, then the place that people begin with."""
        value, window = self._settings.value, self._window
        if self.page is not None and not value.welcomed:
            window.show_place(self.page)
            return
        places: dict[FirstPlace, QWidget] = {
            FirstPlace.CHAT: window.chat,
            FirstPlace.TRANSLATE: window.translation,
            FirstPlace.SUMMARIZE: window.summary,
        }
        window.show_place(places[value.first_place])

    def open(self) -> None:
        """Show the page again, where it was left."""
        if self.page is not None:
            self._window.show_place(self.page)

    def go(self, place: QWidget) -> None:
        """Go to a place that the person chose in the rail; that leaves the page, too."""
        if self.page is not None and self._window.place is self.page:
            self.page.leave()
        self._window.show_place(place)

    def _on_wanted(self) -> None:
        self.open()
        bring_to_front(self._window)

    @property
    def rows(self) -> tuple[Callable[[], CardRow], ...]:
        """What makes the row of the settings that opens the page."""
        return () if self.page is None else (self._new_row,)

    def _new_row(self) -> WelcomeRow:
        row = WelcomeRow(self._look)
        row.open.clicked.connect(self.open)
        return row
