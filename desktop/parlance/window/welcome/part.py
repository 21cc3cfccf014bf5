"""The welcome in the window: shown at the first start, left for a place, opened again."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from parlance.contract.first_run import FirstPlace
from parlance.window.foreground import bring_to_front
from parlance.window.place_names import Place
from parlance.window.settings.welcome_row import WelcomeRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.places import WindowServices
    from parlance.window.settings.card import CardRow
    from parlance.window.welcome.page import WelcomePage


_FIRST: Final = {
    FirstPlace.CHAT: Place.CHAT,
    FirstPlace.TRANSLATE: Place.TRANSLATION,
    FirstPlace.SUMMARIZE: Place.SUMMARY,
}


class WelcomePart(QObject):
    """Decides what the window shows first."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: WindowServices,
    ) -> None:
        """Welcome nobody where there is no service for it."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        look.help.welcome_wanted.connect(self._on_wanted)

    @property
    def is_offered(self) -> bool:
        """Whether there is a page."""
        return self._services.first_run is not None

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return "page" in vars(self) and self._window.place is self.page

    @cached_property
    def page(self) -> WelcomePage | None:
        """The page, built when it is first wanted; None in a window that welcomes nobody."""
        services = self._services
        if services.first_run is None:
            return None
        from parlance.window.welcome.page import WelcomePage  # noqa: PLC0415

        page = WelcomePage(
            self._look,
            services.first_run,
            services.settings,
            models=services.models,
            discovery=services.discovery,
            downloads=services.downloads,
            care=services.care,
        )
        page.left.connect(self.show_first)
        self._window.add_page(page)
        return page

    def show_first(self) -> None:
        """Show the page until it was left once, then the place that people begin with."""
        value, window = self._services.settings.value, self._window
        if not value.welcomed and self.page is not None:
            window.show_place(self.page)
        else:
            window.show_place(_FIRST[value.first_place])

    def open(self) -> None:
        """Show the page again, where it was left."""
        if self.page is not None:
            self._window.show_place(self.page)

    def go(self, place: Place) -> None:
        """Go to a place that the person chose in the rail; that leaves the page, too."""
        if self.is_shown and self.page is not None:
            self.page.leave()
        self._window.show_place(place)

    def _on_wanted(self) -> None:
        self.open()
        bring_to_front(self._window)

    @property
    def rows(self) -> tuple[Callable[[], CardRow], ...]:
        """What makes the row of the settings that opens the page."""
        return (self._new_row,) if self.is_offered else ()

    def _new_row(self) -> WelcomeRow:
        row = WelcomeRow(self._look)
        row.open.clicked.connect(self.open)
        return row
