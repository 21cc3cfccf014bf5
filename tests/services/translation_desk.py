"""The real services of translations over a scripted engine and files that a test writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from parlance.children.nursery import Nursery
from parlance.contract.engine import Request
from parlance.contract.faults import Fault
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from parlance.documents.translating.documents import DocumentTranslator
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.settings import SettingsService
from parlance.services.translation_parts import TranslationParts
from parlance.services.translation_services import TranslationServices, make_translation_services
from parlance.storage.database import Database
from parlance.storage.drafts import DraftFile
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.queues import QueueBook
from parlance.storage.settings import SettingsFile
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.work.models import Models
from tests.scripted_engine import Reply, ScriptedEngine, text_of

ENTRY = ModelEntry(
    key="starter", path="scripted.gguf", name="Starter", origin=ModelOrigin.STARTER, size_bytes=1
)


def source_of(request: Request) -> str:
    """Return the text that a request wants translated."""
    return text_of(request).split("\n\n", 1)[1]


def shout(request: Request) -> Reply | str:
    """Answer with the text in capitals."""
    return source_of(request).upper()


@dataclass
class TranslationDesk:
    """Everything that one run of the app has; open() again plays the next run."""

    folder: Path
    engine: ScriptedEngine
    failed: list[Fault] = field(default_factory=list)

    @contextmanager
    def open(self) -> Iterator[TranslationDesk]:
        """Play a run of the app."""
        self.jobs = Jobs()
        self.nursery = Nursery()
        database = Database(self.folder / "parlance.db")
        file = SettingsFile(self.folder / "settings.json")
        self.settings = SettingsService(file, file.load()[0])
        if self.settings.value == Settings():
            self.settings.replace(source_language="en")
        self.models = ModelsService(
            Models(self.engine, lambda _sources: (ENTRY,), lambda _name, _entries: ENTRY),
            self.settings,
            self.jobs,
        )
        self.parts = TranslationParts(
            engine=self.engine,
            history=TranslationStore(database),
            memory=TranslationMemory(database),
            glossaries=GlossaryStore(database),
            projects=ProjectStore(database),
            documents=DocumentTranslator(self.nursery),
            draft=DraftFile(self.folder / "draft.txt"),
            book=QueueBook(self.folder / "queue.json", TranslationItem),
        )
        self.services: TranslationServices = make_translation_services(
            self.parts, self.models, self.settings, self.jobs
        )
        for service in (self.services.live, self.services.documents, self.services.review):
            service.failed.connect(self.failed.append)
        self.models.load("starter")
        try:
            yield self
        finally:
            self.services.live.flush()
            self.jobs.close()
            self.nursery.close()
            database.close()

    def write(self, name: str, text: str) -> str:
        """Write a document and return its path."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return str(path)

    def states(self) -> list[ItemState]:
        """Return the states of the queue, in its order."""
        return [item.state for item in self.services.documents.items]

    def item(self, number: int) -> TranslationItem:
        """Return an item that is there."""
        item = self.services.documents.item(number)
        assert item is not None
        return item
