"""The place of models: those on this computer, those to be found, those that are on their way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from parlance.window.models.discover import DiscoverView
from parlance.window.models.downloads import DownloadsView
from parlance.window.models.installed import InstalledView
from parlance.window.parts.controls import Line, Surface
from parlance.window.parts.page import PlaceStack, page_header
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import plural
from parlance.window.place_names import DISCOVER, DOWNLOADS, INSTALLED
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.care import CareService
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.models import ModelsService
    from parlance.services.plans import PlansService
    from parlance.services.servers import ServersService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look


class ModelsPanel(Surface):
    """Holds three views and the segments that lead to them.

    Signals:
        settings_wanted: the person wants to go there.
        inspect_wanted: the ModelEntry whose card is wanted.
    """

    settings_wanted = Signal()
    inspect_wanted = Signal(object)

    def __init__(  # noqa: PLR0913 - all that is known of models
        self,
        look: Look,
        models: ModelsService,
        *,
        settings: SettingsService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        care: CareService,
        plans: PlansService,
        servers: ServersService,
    ) -> None:
        """Follow the services."""
        super().__init__("main")
        self._look = look
        self._downloads = downloads
        self.installed = InstalledView(look, models, care, settings, plans=plans, servers=servers)
        self.discover = DiscoverView(look, discovery, downloads, models)
        self.downloads = DownloadsView(look, downloads, settings)
        self._views: dict[str, QWidget] = {
            INSTALLED: self.installed,
            DISCOVER: self.discover,
            DOWNLOADS: self.downloads,
        }
        self.segments = Segments(
            (
                (INSTALLED, self.tr("Installed")),
                (DISCOVER, self.tr("Discover")),
                (DOWNLOADS, self.tr("Downloads")),
            ),
            self.tr("Views of the models"),
        )
        self._stack = PlaceStack()
        self._lay_out()
        self._connect()
        downloads.changed.connect(self._show_count)
        self._show_count()

    def _lay_out(self) -> None:
        header, line = page_header(self.tr("Models"), is_full=True)
        line.insertSpacing(1, Space.LARGE)
        line.insertWidget(2, self.segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._stack, 1)
        for view in self._views.values():
            self._stack.addWidget(view)

    def _connect(self) -> None:
        self.segments.chosen.connect(self.show_view)
        for view in (self.installed, self.discover, self.downloads):
            view.settings_wanted.connect(self.settings_wanted)
        for view in (self.installed, self.downloads):
            view.discover_wanted.connect(lambda: self.show_view(DISCOVER))
        self.discover.downloads_wanted.connect(lambda: self.show_view(DOWNLOADS))
        self.installed.inspect_wanted.connect(self.inspect_wanted)
        self.downloads.installed_wanted.connect(lambda: self.show_view(INSTALLED))
        self.downloads.page_wanted.connect(self.open_repository)
        for name in self._views:
            self._look.shortcuts.add(f"show_{name}", self, partial(self.show_view, name))

    @property
    def view(self) -> str:
        """The view that is shown."""
        return next(
            name for name, each in self._views.items() if each is self._stack.currentWidget()
        )

    def show_view(self, name: str) -> None:
        """Go to one of the views."""
        self.segments.choose(name)
        self._stack.setCurrentWidget(self._views[name])
        if name == DISCOVER and self.isVisible():
            self.discover.take_focus()

    def add_files(self, paths: tuple[str, ...]) -> None:
        """Ask what becomes of GGUF files that were dropped or opened."""
        self.show_view(INSTALLED)
        self.installed.import_files(paths)

    def open_repository(self, repo: str) -> None:
        """Show the page of a repository of the Hub."""
        self.show_view(DISCOVER)
        self.discover.open(repo)

    def _show_count(self) -> None:
        count = self._downloads.open_count
        meaning = plural(self.tr("%Ln download(s) under way", "", count), count)
        self.segments.show_count(DOWNLOADS, count, meaning)
