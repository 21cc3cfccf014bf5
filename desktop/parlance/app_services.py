"""Everything behind the window: the one place that constructs the services."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING

from parlance.app_store import Store
from parlance.children.nursery import Nursery
from parlance.contract.erasing import NOTHING
from parlance.engine.pool import EnginePool
from parlance.services.chat_services import ChatParts, make_chat_services
from parlance.services.computer import ComputerService
from parlance.services.erasing import ErasingService
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.settings import SettingsService
from parlance.services.shortcut.service import GlobalShortcut
from parlance.services.sources import SourceService
from parlance.services.spelling import make_spelling
from parlance.storage.benchmarks import BenchBook
from parlance.storage.drafts import DraftFile
from parlance.storage.notes import NoteStore
from parlance.storage.places import find_places, made, summary_draft
from parlance.storage.queues import QueueBook
from parlance.storage.settings import SettingsFile
from parlance.storage.uses import ModelUses
from parlance.window.parts.words import wording
from parlance.work.engines import EngineMakers
from parlance.work.models import Models
from parlance.work.rates import Rates
from parlance.work.strain import ComputerWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.document import Document, ReadOptions, ReadProgress
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry, ModelSources
    from parlance.contract.reopening import Reopened
    from parlance.documents.viewing import PageViewer
    from parlance.services.backup import BackupService
    from parlance.services.care import CareService
    from parlance.services.chat_services import ChatServices
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.first_run import FirstRunService
    from parlance.services.inspect_services import InspectServices
    from parlance.services.installation import InstallationService
    from parlance.services.plans import PlansService
    from parlance.services.servers import ServersService
    from parlance.services.spelling import SpellingService
    from parlance.services.summary_services import SummaryServices
    from parlance.services.translation_services import TranslationServices
    from parlance.storage.files import Unread
    from parlance.work.model_rooms import ModelRooms
    from parlance.work.servers import Servers


class AppServices:
    """The services of one run of the app, and the rooms that they rest on.

    What the first place rests on is made at once. Everything else is made, and its modules are
    imported, when it is first asked for: the window paints before that.

    Attributes:
        faults: what went wrong so far.
        unread: files that could not be read.
    """

    def __init__(self, reopened: Reopened | None = None) -> None:
        """Open the store; `reopened` is what was done before anything was open."""
        self._restored = reopened.restored if reopened is not None else None
        self.faults = list(reopened.faults) if reopened is not None else []
        self.unread: list[Unread] = []
        self._making = threading.RLock()
        self._places = find_places()
        self._note(made(self._places))
        settings_file = SettingsFile(self._places.settings)
        value, fault = settings_file.load()
        self._note(fault)
        self.nursery = Nursery()
        self.jobs = Jobs()
        self._store = Store(self._places.database, self._note)
        self.database = self._store.database
        erased = reopened.erased if reopened is not None else NOTHING
        self.erasing = ErasingService(self._places, self.jobs, erased)
        self.notes = NoteStore(self._places.notes)
        self.settings = SettingsService(settings_file, value)
        self._makers = self._make_makers()
        self.engine = self._make_engine()
        self._uses = ModelUses(self._places.uses)
        self._rates = Rates(
            BenchBook(self._places.benchmarks), slowed=lambda: self.engine.is_slowed
        )
        self.models = self._make_models()
        self.computer = ComputerService(ComputerWatch(), self.engine, self.settings, self.jobs)
        self.sources = SourceService(self.jobs, open_pages=self._open_pages)
        self.chats = self._make_chats()
        self.shortcut = GlobalShortcut(self.settings)

    # What the first place rests on ----------------------------------------------------

    def _make_makers(self) -> EngineMakers:
        return EngineMakers(
            self.nursery,
            states=self._states_folder(),
            remote=lambda: self._servers.engine(),  # noqa: PLW0108 - it comes later
            offline=lambda: self.settings.value.offline,
        )

    def _make_engine(self) -> EnginePool:
        return EnginePool(
            self._makers,
            several=lambda: self.settings.value.keep_several,
            told=lambda notice: self.models.tell(notice),  # noqa: PLW0108 - the same
        )

    def _make_models(self) -> ModelsService:
        models = Models(
            self.engine,
            self._entries,
            _find_model,
            lambda address: self._servers.token_of(address),  # noqa: PLW0108 - the same
            know=self._rates.know,
            stays_here=self._makers.stays_here,
        )
        return ModelsService(models, self.settings, self.jobs, note_use=self._uses.note)

    def _make_chats(self) -> ChatServices:
        parts = ChatParts(
            database=self.database,
            engine=self.engine,
            read=self._read,
            draft=DraftFile(self._places.completion_draft, self.unread.append),
            rates=self._rates,
            catalogue=self._catalogue,
            translate=wording,
        )
        return make_chat_services(parts, self.models, self.settings, self.jobs)

    def _entries(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        """Return the models of this computer, then those of servers."""
        return (*self._rooms.care.entries(sources), *self._servers.entries(sources.servers))

    def _catalogue(self) -> Sequence[CatalogueEntry]:
        return self._rooms.catalogue()

    def _read(
        self, path: str, cancel: Cancel, options: ReadOptions
    ) -> Iterator[ReadProgress | Document]:
        from parlance.documents.read import DocumentReader

        return DocumentReader(self.nursery).read(path, cancel, options)

    def _open_pages(self, path: str, password: str) -> PageViewer:
        from parlance.documents.viewing import PageViewer

        return PageViewer(self.nursery, path, password)

    # Models ---------------------------------------------------------------------------

    @property
    def _rooms(self) -> ModelRooms:
        with self._making:  # jobs ask too, and from Python 3.12 on nothing else keeps them apart
            return self._made_rooms

    @cached_property
    def _made_rooms(self) -> ModelRooms:
        from parlance.work.model_rooms import ModelRooms

        return ModelRooms(
            self.nursery,
            self._places,
            lambda: self.settings.value,
            loaded=lambda: self.engine.loaded,
            uses=self._uses,
            rates=self._rates,
        )

    @property
    def _servers(self) -> Servers:
        with self._making:
            return self._made_servers

    @cached_property
    def _made_servers(self) -> Servers:
        from parlance.work.servers import Servers

        return Servers(self._places, offline=lambda: self.settings.value.offline)

    @cached_property
    def discovery(self) -> DiscoveryService:
        """Finds models."""
        from parlance.services.discovery import DiscoveryService

        return DiscoveryService(self._rooms.discovery, self.settings, self.jobs)

    @cached_property
    def downloads(self) -> DownloadsService:
        """Fetches models."""
        from parlance.services.downloads import DownloadsService
        from parlance.work.model_rooms import free_bytes

        return DownloadsService(
            self._rooms.downloads, self.settings, self.jobs, free_bytes=free_bytes
        )

    @cached_property
    def first_run(self) -> FirstRunService:
        """The welcome."""
        from parlance.services.first_run import FirstRunService

        services = (self.settings, self.models, self.discovery, self.downloads)
        return FirstRunService(self._rooms.discovery, *services, jobs=self.jobs)

    @cached_property
    def care(self) -> CareService:
        """Keeps models."""
        from parlance.services.care import CareService

        return CareService(
            self._rooms.care,
            self.settings,
            self.models,
            self.jobs,
            downloading=self.downloads.is_downloading,
        )

    @cached_property
    def plans(self) -> PlansService:
        """How models are loaded."""
        from parlance.services.plans import PlansService
        from parlance.work.plans import Plans

        plans = Plans(self.engine.plan, self._entries, _find_model)
        return PlansService(plans, self.models, self.settings, self.jobs)

    @cached_property
    def servers(self) -> ServersService:
        """Models and devices of other computers."""
        from parlance.services.servers import ServersService

        far = self._makers.rpc_devices
        return ServersService(self._servers, far, self.settings, self.models, self.jobs)

    # Keeping --------------------------------------------------------------------------

    @cached_property
    def installation(self) -> InstallationService:
        """What is installed and kept here, and newer versions of it."""
        from parlance.services.installation import InstallationService
        from parlance.services.updates import UpdatesService

        newer = UpdatesService(self._rooms.updates, self.jobs)
        return InstallationService(
            *(self._places, self.settings, self.models, self.jobs),
            updates=newer,
            erasing=self.erasing,
            nursery=self.nursery,
        )

    @cached_property
    def backups(self) -> BackupService:
        """Backups of everything."""
        from parlance.services.backup import BackupService

        return BackupService(self._places, self.jobs, self._restored)

    @cached_property
    def spelling(self) -> SpellingService:
        """What is misspelled."""
        return make_spelling(self.nursery, self._places, self.settings, self.unread.append)

    # Places ---------------------------------------------------------------------------

    @cached_property
    def translations(self) -> TranslationServices:
        """What Translate rests on."""
        from parlance.contract.translation import TranslationItem
        from parlance.documents.translating.documents import DocumentTranslator
        from parlance.services.translation_parts import TranslationParts
        from parlance.services.translation_services import make_translation_services
        from parlance.storage.glossaries import GlossaryStore
        from parlance.storage.translation_memory import TranslationMemory
        from parlance.storage.translation_projects import ProjectStore
        from parlance.storage.translations import TranslationStore

        parts = TranslationParts(
            engine=self.engine,
            history=TranslationStore(self.database),
            memory=TranslationMemory(self.database),
            glossaries=GlossaryStore(self.database),
            projects=ProjectStore(self.database),
            documents=DocumentTranslator(self.nursery),
            rates=self._rates,
            draft=DraftFile(self._places.translation_draft, self.unread.append),
            book=QueueBook(self._places.translations, TranslationItem, self.unread.append),
        )
        return make_translation_services(parts, self.models, self.settings, self.jobs)

    @cached_property
    def summaries(self) -> SummaryServices:
        """What Summarize rests on."""
        from parlance.services.summary_making import SummaryParts
        from parlance.services.summary_services import make_summary_services
        from parlance.storage.summaries import SummaryStore
        from parlance.storage.summary_queue import KeptItem
        from parlance.work.seeing import Sight

        parts = SummaryParts(
            engine=self.engine,
            read=self._read,
            store=SummaryStore(self.database),
            notes=self.notes,
            rates=self._rates,
            seeing=Sight(self.engine, self._open_pages),
        )
        return make_summary_services(
            parts,
            self.models,
            self.jobs,
            book=QueueBook(self._places.summaries, KeptItem, self.unread.append),
            draft=DraftFile(summary_draft(self._places), self.unread.append),
            sources=self.sources,
            translate=wording,
        )

    @cached_property
    def inspections(self) -> InspectServices:
        """What Inspect rests on."""
        from parlance.services.inspect_services import InspectParts, InspectServices

        parts = InspectParts(engine=self.engine, nursery=self.nursery, rates=self._rates)
        return InspectServices(parts, self.models, self.jobs)

    # Closing --------------------------------------------------------------------------

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Stop all work, end the children, close the store.

        `last` is done when everything is written down, and the store alone is open.
        """
        self.computer.close()
        self.shortcut.close()
        if "inspections" in vars(self):
            self.inspections.close()
        if "translations" in vars(self):
            self.translations.flush()
        if "summaries" in vars(self):
            self.summaries.draft.flush()
        self.chats.close()
        self.jobs.close()
        self.chats.close_stores()
        self.engine.close()
        self.nursery.close()
        self.spelling.close()
        self.notes.close()
        if last is not None:
            last()
        self._store.close()

    def _note(self, fault: Fault | None) -> None:
        if fault is not None:
            self.faults.append(fault)

    def _states_folder(self) -> Path | None:
        """Return where states are kept; a passing store has numbers of other conversations."""
        return None if self._store.is_passing else self._places.states


def _find_model(name: str, entries: tuple[ModelEntry, ...]) -> ModelEntry:
    """Return the model that a person calls `name`; see hub.local.find."""
    from parlance.hub.local.find import find_model

    return find_model(name, entries)
