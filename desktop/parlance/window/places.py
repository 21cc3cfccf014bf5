"""A window with places, each of which is built, and its modules imported, when first wanted."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal

from parlance.window.chat.panel import ChatPanel
from parlance.window.parts.page import PlaceStack
from parlance.window.parts.reading_order import ReadWindow
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.parts.words import wording_of
from parlance.window.place_names import PLACE_TITLES, Place, TakesFocus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.models import ModelEntry
    from parlance.services.backup import BackupService
    from parlance.services.care import CareService
    from parlance.services.chat_services import ChatServices
    from parlance.services.computer import ComputerService
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.first_run import FirstRunService
    from parlance.services.inspect_services import InspectServices
    from parlance.services.installation import InstallationService
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.plans import PlansService
    from parlance.services.servers import ServersService
    from parlance.services.settings import SettingsService
    from parlance.services.shortcut.service import GlobalShortcut
    from parlance.services.sources import SourceService
    from parlance.services.summary_services import SummaryServices
    from parlance.services.translation_services import TranslationServices
    from parlance.window.inspect.panel import InspectPanel
    from parlance.window.models.panel import ModelsPanel
    from parlance.window.parts.look import Look
    from parlance.window.settings.panel import SettingsPanel
    from parlance.window.summary.panel import SummaryPanel
    from parlance.window.translation.documents_page import DocumentsPage
    from parlance.window.translation.panel import TranslationPanel


PAUSE_MS: Final = 300
"""Between one place that is built ahead and the next: what people do comes first."""


class WindowServices(Protocol):
    """What the window shows; each is made when it is first asked for."""

    @property
    def settings(self) -> SettingsService:
        """What is set."""

    @property
    def jobs(self) -> Jobs | None:
        """What runs behind the window."""

    @property
    def models(self) -> ModelsService:
        """The models, and which is loaded."""

    @property
    def chats(self) -> ChatServices:
        """What Chat rests on."""

    @property
    def sources(self) -> SourceService:
        """Pages of documents as pictures."""

    @property
    def translations(self) -> TranslationServices:
        """What Translate rests on."""

    @property
    def summaries(self) -> SummaryServices:
        """What Summarize rests on."""

    @property
    def discovery(self) -> DiscoveryService:
        """Finds models."""

    @property
    def downloads(self) -> DownloadsService:
        """Fetches models."""

    @property
    def care(self) -> CareService:
        """Keeps models."""

    @property
    def plans(self) -> PlansService:
        """How models are loaded."""

    @property
    def servers(self) -> ServersService:
        """Models and devices of other computers."""

    @property
    def inspections(self) -> InspectServices:
        """What Inspect rests on."""

    @property
    def computer(self) -> ComputerService:
        """How the computer is doing."""

    @property
    def shortcut(self) -> GlobalShortcut | None:
        """The key that works everywhere."""

    @property
    def backups(self) -> BackupService | None:
        """Backups of everything."""

    @property
    def installation(self) -> InstallationService | None:
        """What is installed and kept here."""

    @property
    def first_run(self) -> FirstRunService | None:
        """The welcome."""


class PlacesWindow(ReadWindow):
    """Holds the places; whoever asks for one has it built.

    Attributes:
        chat: the place that a start shows.

    Signals:
        built: the Place that has just been built.
        went_on: another place is shown, or the window stands elsewhere.
    """

    built = Signal(object)
    went_on = Signal()

    def __init__(self, look: Look, services: WindowServices) -> None:
        """Build the chat; `services` are for all places."""
        super().__init__()
        self._look, self._services = look, services
        self._built: dict[Place, QWidget] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._places = PlaceStack()
        self._places.currentChanged.connect(self.went_on)
        self.chat = ChatPanel(look, services.models, services.chats, services.sources)
        self._lead_on(self.chat)
        self._add(Place.CHAT, self.chat)

    @cached_property
    def documents(self) -> DocumentsPage:
        """The page of Translate for documents."""
        from parlance.window.translation.documents_page import DocumentsPage  # noqa: PLC0415

        page = DocumentsPage(self._look, self._services.translations)
        self._lead_on(page)
        return page

    @cached_property
    def translation(self) -> TranslationPanel:
        """Translate."""
        from parlance.window.translation.panel import TranslationPanel  # noqa: PLC0415

        panel = TranslationPanel(self._look, self._services.translations, self.documents)
        self._lead_on(panel)
        self._add(Place.TRANSLATION, panel)
        return panel

    @cached_property
    def summary(self) -> SummaryPanel:
        """Summarize."""
        from parlance.window.summary.panel import SummaryPanel  # noqa: PLC0415

        panel = SummaryPanel(self._look, self._services.summaries)
        self._lead_on(panel)
        self._add(Place.SUMMARY, panel)
        return panel

    @cached_property
    def models(self) -> ModelsPanel:
        """Models."""
        from parlance.window.models.panel import ModelsPanel  # noqa: PLC0415

        services = self._services
        panel = ModelsPanel(
            self._look,
            services.models,
            settings=services.settings,
            discovery=services.discovery,
            downloads=services.downloads,
            care=services.care,
            plans=services.plans,
            servers=services.servers,
        )
        panel.settings_wanted.connect(partial(self.show_place, Place.SETTINGS))
        panel.inspect_wanted.connect(self.show_card)
        self._add(Place.MODELS, panel)
        return panel

    @cached_property
    def inspect(self) -> InspectPanel:
        """Inspect."""
        from parlance.window.inspect.panel import InspectPanel  # noqa: PLC0415

        panel = InspectPanel(self._look, self._services.models, self._services.inspections)
        panel.models_wanted.connect(partial(self.show_place, Place.MODELS))
        self._add(Place.INSPECT, panel)
        return panel

    def show_card(self, entry: ModelEntry) -> None:
        """Show what the file of a model says, whichever is in use."""
        from parlance.window.inspect.views import View  # noqa: PLC0415 - imported with Inspect

        self._services.inspections.card.look_at(entry)
        self.show_place(Place.INSPECT)
        self.inspect.show_view(View.CARD)

    @cached_property
    def settings(self) -> SettingsPanel:
        """Settings."""
        panel = self._new_settings()
        self._add(Place.SETTINGS, panel)
        return panel

    def _new_settings(self) -> SettingsPanel:
        """Return the settings, with everything that stands in them."""
        raise NotImplementedError

    def is_built(self, place: Place) -> bool:
        """Return whether somebody wanted `place` before."""
        return place in self._built

    def build_rest(self) -> None:
        """Build what nobody has wanted so far, a place at a time, so that going there is quick.

        Inspect waits until it is wanted: most people never go there.
        """
        self._pause.start()

    def _on_paused(self) -> None:
        missing = [each for each in Place if each not in (*self._built, Place.INSPECT)]
        if missing:
            getattr(self, missing[0])
            self._pause.start()

    def leave_rest(self) -> None:
        """Build nothing more by itself: the stores that a place reads are about to close."""
        self._pause.stop()

    def show_place(self, wanted: Place | QWidget) -> None:
        """Go to a place, by its name or what stands in it, and put the keyboard into it."""
        panel = cast("QWidget", getattr(self, wanted)) if isinstance(wanted, Place) else wanted
        self._places.setCurrentWidget(panel)
        if isinstance(panel, TakesFocus):
            panel.take_focus()
        else:
            panel.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            panel.setFocus()

    def add_page(self, page: QWidget) -> None:
        """Add what is shown where places are, and is none."""
        mark_region(page, RegionOrder.PLACE)
        self._places.addWidget(page)

    @property
    def place(self) -> QWidget | None:
        """What is shown: a place, or a page beside them."""
        return self._places.currentWidget()

    @property
    def place_name(self) -> Place | None:
        """The place that is shown; None for a page that is no place."""
        shown = self._places.currentWidget()
        return next((place for place, each in self._built.items() if each is shown), None)

    def _add(self, place: Place, panel: QWidget) -> None:
        panel.setAccessibleName(wording_of("MainWindow", PLACE_TITLES[place]))
        self._built[place] = panel
        vars(self)[place] = panel  # whoever is told of it may ask for it at once
        self.add_page(panel)
        self.built.emit(place)

    def _lead_on(self, panel: ChatPanel | TranslationPanel | DocumentsPage | SummaryPanel) -> None:
        panel.models_wanted.connect(partial(self.show_place, Place.MODELS))
        panel.settings_wanted.connect(partial(self.show_place, Place.SETTINGS))
