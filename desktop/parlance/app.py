"""The window's wiring: the one place that constructs the services and hands them in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from parlance.children.nursery import Nursery
from parlance.contract.erasing import NOTHING
from parlance.contract.errands import NO_ERRAND, Wish
from parlance.contract.faults import FaultError, StoreUnwritable
from parlance.contract.translation import TranslationItem
from parlance.documents.formulas import FormulaSetter
from parlance.documents.read import READER, DocumentReader
from parlance.documents.translating.documents import DocumentTranslator
from parlance.documents.viewing import PageViewer
from parlance.engine.pool import EnginePool
from parlance.hub.local.find import find_model
from parlance.services.backup import BackupService
from parlance.services.care import CareService
from parlance.services.chat_services import ChatParts, make_chat_services
from parlance.services.computer import ComputerService
from parlance.services.discovery import DiscoveryService
from parlance.services.downloads import DownloadsService
from parlance.services.erasing import ErasingService
from parlance.services.first_run import FirstRunService
from parlance.services.formulas import Formulas
from parlance.services.installation import InstallationService
from parlance.services.jobs import Jobs
from parlance.services.localization import Localization
from parlance.services.models import ModelsService
from parlance.services.plans import PlansService
from parlance.services.servers import ServersService
from parlance.services.settings import SettingsService
from parlance.services.shortcut.service import GlobalShortcut
from parlance.services.spelling import make_spelling
from parlance.services.summary_making import SummaryParts
from parlance.services.summary_services import make_summary_services
from parlance.services.translation_parts import TranslationParts
from parlance.services.translation_services import make_translation_services
from parlance.services.updates import UpdatesService
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.drafts import DraftFile
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.notes import NoteStore
from parlance.storage.places import find_places
from parlance.storage.queues import QueueBook
from parlance.storage.settings import SettingsFile
from parlance.storage.summaries import SummaryStore
from parlance.storage.summary_queue import KeptItem
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.storage.window_state import WindowStateFile
from parlance.window.foreground import bring_to_front
from parlance.window.main_window import MainWindow
from parlance.window.parts.look import Look
from parlance.window.parts.words import wording
from parlance.window.succession import succeed
from parlance.work.engines import EngineMakers
from parlance.work.model_rooms import ModelRooms, free_bytes
from parlance.work.models import Models
from parlance.work.plans import Plans
from parlance.work.restoring import finish_restore
from parlance.work.seeing import Sight
from parlance.work.servers import Servers
from parlance.work.strain import ComputerWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from parlance.contract.backups import Restored
    from parlance.contract.erasing import Kinds
    from parlance.contract.errands import Errand
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry, ModelSources
    from parlance.contract.settings import Settings
    from parlance.services.chat_services import ChatServices
    from parlance.services.summary_services import SummaryServices
    from parlance.services.translation_services import (
        TranslationServices,
    )

READY_AFTER_MS = 1500
"""By then the window has come up, and a process for the next document costs nobody time."""


class App:
    """Everything that lives as long as the window.

    Attributes:
        window: the main window, not yet shown.
        is_to_open_anew: another App is to take the place of this one when it is closed.
    """

    is_to_open_anew = False
    _passing: tempfile.TemporaryDirectory[str] | None = None
    _restored: Restored | None = None

    def __init__(self, application: QApplication, to_erase: Kinds = NOTHING) -> None:
        """Open the store and erase what is wanted, construct the services and the window."""
        self._faults: list[Fault] = []
        self._places = find_places()
        self._make_places()
        settings_file = SettingsFile(self._places.settings)
        value, fault = settings_file.load()
        self._note(fault)
        self.nursery = Nursery()
        self.jobs = Jobs()
        self.database = self._open_database()
        self.erasing = ErasingService(self._places, self.jobs, self.database, to_erase)
        self._faults += self.erasing.faults
        self.notes = NoteStore(self._places.notes)
        self.settings = SettingsService(settings_file, value)
        self._servers = Servers(self._places, offline=lambda: self.settings.value.offline)
        self._makers = EngineMakers(
            self.nursery,
            states=self._states_folder(),
            remote=self._servers.engine,
            offline=lambda: self.settings.value.offline,
        )
        self.engine = self._make_engine()
        self._rooms = ModelRooms(
            self.nursery,
            self._places,
            lambda: self.settings.value,
            loaded=lambda: self.engine.loaded,
            slowed=lambda: self.engine.is_slowed,
        )
        self.models = self._make_models()
        self.computer = ComputerService(ComputerWatch(), self.engine, self.settings, self.jobs)
        self.downloads = DownloadsService(
            self._rooms.downloads, self.settings, self.jobs, free_bytes=free_bytes
        )
        self._make_model_services()
        self.summaries, self.translations = self._make_summaries(), self._make_translations()
        self.chats = self._make_chats()
        self.shortcut = GlobalShortcut(self.settings)
        self._look = self._make_look(application)
        self.window = self._make_window()
        self._readying = self._timer(self._on_settled)
        # What tells of a change stands in the window that is to go.
        self._rebuilding = self._timer(self.rebuild_window)
        self.settings.changed.connect(self._on_settings_changed)

    def _on_settled(self) -> None:
        self.nursery.keep_ready(READER)
        self.window.build_rest()
        self.computer.start()  # it imports what speaks with the bus

    def _make_look(self, application: QApplication) -> Look:
        self.localization = Localization(application, self.settings.value.language)
        self.formulas = Formulas(FormulaSetter(self.nursery))
        value, formulas = self.settings.value, self.formulas
        look = Look(
            application, value.theme, formulas, contrast=value.contrast, text_size=value.text_size
        )
        look.spelling = self.spelling = make_spelling(self.nursery, self._places, self.settings)
        return look

    def _timer(self, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self.settings, singleShot=True)
        timer.timeout.connect(act)
        return timer

    def _make_models(self) -> ModelsService:
        models = Models(
            self.engine,
            self._entries,
            find_model,
            self._servers.token_of,
            know=self._rooms.rates.know,
            stays_here=self._makers.stays_here,
        )
        return ModelsService(models, self.settings, self.jobs, note_use=self._rooms.uses.note)

    def _make_engine(self) -> EnginePool:
        return EnginePool(
            self._makers,
            several=lambda: self.settings.value.keep_several,
            told=lambda notice: self.models.tell(notice),  # noqa: PLW0108 - it comes later
        )

    def _entries(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        """Return the models of this computer, then those of servers."""
        return (*self._rooms.care.entries(sources), *self._servers.entries(sources.servers))

    def _make_window(self) -> MainWindow:
        state = WindowStateFile(self._places.window)
        return MainWindow(
            self.settings,
            self.models,
            self.chats,
            self.translations,
            self.summaries,
            discovery=self.discovery,
            downloads=self.downloads,
            care=self.care,
            plans=self.plans,
            servers=self.servers,
            computer=self.computer,
            shortcut=self.shortcut,
            backups=self.backups,
            installation=self.installation,
            first_run=self.first_run,
            look=self._look,
            saved_state=state.load(),
            on_close=state.keep,
        )

    def rebuild_window(self) -> None:
        """Build the window anew: what is said, and where left is, is settled as it is built."""
        self.window = succeed(self.window, self._make_window)

    def _on_settings_changed(self, value: Settings) -> None:
        is_resized = self._look.resize_text(value.text_size)
        if self.localization.apply(value.language) or is_resized:
            self._rebuilding.start()

    def _make_model_services(self) -> None:
        """Make what finds, fetches and keeps models; `_make_window` shows it."""
        self.discovery = DiscoveryService(self._rooms.discovery, self.settings, self.jobs)
        services = (self.settings, self.models, self.discovery, self.downloads)
        self.first_run = FirstRunService(self._rooms.discovery, *services, jobs=self.jobs)
        self.care = CareService(
            self._rooms.care,
            self.settings,
            self.models,
            self.jobs,
            downloading=self.downloads.is_downloading,
        )
        plans = Plans(self.engine.plan, self._entries, find_model)
        self.plans = PlansService(plans, self.models, self.settings, self.jobs)
        far = self._makers.rpc_devices
        self.servers = ServersService(self._servers, far, self.settings, self.models, self.jobs)
        newer = UpdatesService(self._rooms.updates, self.jobs)
        self.installation = InstallationService(
            self._places, self.settings, self.models, self.jobs, updates=newer, erasing=self.erasing
        )
        self.backups = BackupService(self._places, self.jobs, self._restored)
        self.backups.ready.connect(self._open_anew)
        self.erasing.wanted.connect(self._open_anew)

    def _open_anew(self) -> None:
        """Close everything, to be constructed again with what lies ready."""
        self.is_to_open_anew = True
        self.close_window()
        QCoreApplication.exit()

    def _make_chats(self) -> ChatServices:
        parts = ChatParts(
            database=self.database,
            engine=self.engine,
            read=DocumentReader(self.nursery).read,
            draft=DraftFile(self._places.completion_draft),
            rates=self._rooms.rates,
            catalogue=self._rooms.catalogue,
            translate=wording,
        )
        return make_chat_services(parts, self.models, self.settings, self.jobs)

    def _make_translations(self) -> TranslationServices:
        parts = TranslationParts(
            engine=self.engine,
            history=TranslationStore(self.database),
            memory=TranslationMemory(self.database),
            glossaries=GlossaryStore(self.database),
            projects=ProjectStore(self.database),
            documents=DocumentTranslator(self.nursery),
            rates=self._rooms.rates,
            draft=DraftFile(self._places.translation_draft),
            book=QueueBook(self._places.translations, TranslationItem),
        )
        return make_translation_services(parts, self.models, self.settings, self.jobs)

    def _make_summaries(self) -> SummaryServices:
        parts = SummaryParts(
            engine=self.engine,
            read=DocumentReader(self.nursery).read,
            store=SummaryStore(self.database),
            notes=self.notes,
            rates=self._rooms.rates,
            seeing=Sight(self.engine, self._open_pages),
        )
        return make_summary_services(
            parts,
            self.models,
            self.jobs,
            book=QueueBook(self._places.summaries, KeptItem),
            open_pages=self._open_pages,
            translate=wording,
        )

    def _open_pages(self, path: str, password: str) -> PageViewer:
        return PageViewer(self.nursery, path, password)

    def _make_places(self) -> None:
        try:
            self._places.make()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._note(StoreUnwritable(path=str(self._places.data), reason=reason))
        try:
            self._restored = finish_restore(self._places)
        except FaultError as error:
            self._note(error.fault)

    def _open_database(self) -> Database:
        """Open the store; when that fails say so and go on in a passing one.

        The file stays as it is, and the app can be used for all that needs no memory.
        """
        try:
            database = Database(self._places.database)
        except FaultError as error:
            return self._open_passing(error.fault)
        self._note(database.notice)
        chats = ChatStore(database)
        try:
            if database.notice is None:
                chats.recover()
                AttachmentStore(database).discard_unused()
        except FaultError as error:  # a full disk, say: what is there can still be read
            self._note(error.fault)
        try:
            chats.conversations()
        except FaultError as error:
            database.close()
            return self._open_passing(error.fault)
        return database

    def _open_passing(self, fault: Fault) -> Database:
        self._note(fault)
        self._passing = tempfile.TemporaryDirectory(prefix="parlance-")
        return Database(Path(self._passing.name) / "parlance.db")

    def start(self, errand: Errand = NO_ERRAND) -> None:
        """Show the window, list the models and load the chosen one behind it."""
        self.window.show()
        self.models.restart()
        for fault in self._faults:
            self.window.show_fault(fault)
        self.models.refresh()
        self.downloads.start()
        self.shortcut.start()
        self._do(errand)
        self._readying.start(READY_AFTER_MS)

    def take_errand(self, errand: Errand) -> None:
        """Come to the front and do what another start was asked for."""
        if errand.wish is Wish.NONE:  # else another window comes
            bring_to_front(self.window, errand.token)
        self._do(errand)

    def _do(self, errand: Errand) -> None:
        if errand.files:
            self.window.opening.open(errand.files)
        if errand.wish is Wish.TRANSLATE_CLIPBOARD:
            self.window.quick.open(errand.token)

    def close_window(self) -> None:
        """Close the window that there is now, and with it the app."""
        self.window.close()

    def close(self) -> None:
        """Stop all work, end the children, close the store."""
        self._readying.stop()
        self._rebuilding.stop()
        self.localization.close()
        self._look.close()
        self.computer.close()
        self.shortcut.close()
        self.translations.flush()
        self.chats.close()
        self.jobs.close()
        self.chats.close_stores()
        self.engine.close()
        self.nursery.close()
        self.formulas.close()
        self.spelling.close()
        self.notes.close()
        self.database.close()
        if self._passing is not None:
            self._passing.cleanup()

    def _note(self, fault: Fault | None) -> None:
        if fault is not None:
            self._faults.append(fault)

    def _states_folder(self) -> Path | None:
        """Return where states are kept; a passing store has numbers of other conversations."""
        return None if self._passing is not None else self._places.states
