"""The real services of summaries over a scripted engine and files that a test writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, ReadOptions, ReadProgress
from parlance.contract.faults import (
    DocumentLocked,
    DocumentMissing,
    DocumentNotDecodable,
    Fault,
    FaultError,
)
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.contract.summary import ItemState, QueueItem, SummaryOptions
from parlance.documents.plain import document_from_text
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.settings import SettingsService
from parlance.services.summary import SummaryService
from parlance.services.summary_history import SummaryHistory
from parlance.services.summary_making import SummaryMaker, SummaryParts
from parlance.services.summary_questions import QuestionService
from parlance.storage.database import Database
from parlance.storage.notes import NoteStore
from parlance.storage.queues import QueueBook
from parlance.storage.settings import SettingsFile
from parlance.storage.summaries import SummaryStore
from parlance.storage.summary_queue import KeptItem
from parlance.work.models import Models
from parlance.work.unseen import Seeing
from tests.scripted_engine import ScriptedEngine

TEXT = "In 1990 the town of Melora opened a bridge of 80 metres."
SHORT = SummaryOptions(words=40)
ENTRY = ModelEntry(
    key="starter", path="scripted.gguf", name="Starter", origin=ModelOrigin.STARTER, size_bytes=1
)


@dataclass
class Desk:
    """Everything that one run of the app has; open() again plays the next run.

    Attributes:
        faults: what reading a file ends in, by its name; locked: passwords, by name.
        reads: names and options of all that was read.
    """

    folder: Path
    engine: ScriptedEngine
    seeing: Seeing | None = None
    faults: dict[str, Fault] = field(default_factory=dict)
    locked: dict[str, str] = field(default_factory=dict)
    reads: list[tuple[str, ReadOptions]] = field(default_factory=list)
    failed: list[Fault] = field(default_factory=list)

    @contextmanager
    def open(self) -> Iterator[Desk]:
        """Play a run of the app."""
        self.jobs = Jobs()
        database = Database(self.folder / "parlance.db")
        self.notes = NoteStore(self.folder / "notes.db")
        self.store = SummaryStore(database)
        settings = SettingsService(SettingsFile(self.folder / "settings.json"), Settings())
        self.models = ModelsService(
            Models(self.engine, lambda _sources: (ENTRY,), lambda _name, _entries: ENTRY),
            settings,
            self.jobs,
        )
        parts = SummaryParts(
            engine=self.engine,
            read=self.read,
            store=self.store,
            notes=self.notes,
            seeing=self.seeing,
        )
        maker = SummaryMaker(parts, self.models)
        book = QueueBook(self.folder / "queue.json", KeptItem)
        self.queue = SummaryService(maker, self.store, self.models, self.jobs, book=book)
        self.queue.failed.connect(self.failed.append)
        self.history = SummaryHistory(self.store, self.jobs, forget=self.notes.forget)
        self.queue.remembered.connect(self.history.changed)
        self.questions = QuestionService(maker, self.queue, self.store, self.models, self.jobs)
        self.queue.set_options(SHORT)
        try:
            yield self
        finally:
            self.jobs.close()
            self.notes.close()
            database.close()

    def file(self, name: str, text: str = "") -> str:
        """Write a document, by default one like no other; return its path."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text or f"{TEXT} So says {name}.", "utf-8")
        return str(path)

    def read(
        self, path: str, cancel: Cancel, options: ReadOptions
    ) -> Iterator[ReadProgress | Document]:
        """Read a document as the reader does."""
        cancel.check()
        name = Path(path).name
        self.reads.append((name, options))
        if name in self.faults:
            raise FaultError(self.faults[name])
        if options.password != self.locked.get(name, options.password):
            raise FaultError(DocumentLocked(path=path))
        try:
            text = Path(path).read_text(options.encoding or "utf-8")
        except OSError as error:
            raise FaultError(DocumentMissing(path=path)) from error
        except UnicodeDecodeError as error:
            raise FaultError(DocumentNotDecodable(path=path, encoding=options.encoding)) from error
        yield ReadProgress(done=1, total=1)
        yield replace(document_from_text(text, title=name), path=path)

    def noted(self) -> int:
        """Return how many notes are kept."""
        with closing(sqlite3.connect(self.folder / "notes.db")) as connection:
            return int(connection.execute("SELECT count(*) FROM note").fetchone()[0])

    def state(self, item: int) -> ItemState:
        """Return how far an item is."""
        return self.item(item).state

    def item(self, item: int) -> QueueItem:
        """Return an item that is there."""
        found = self.queue.item(item)
        assert found is not None
        return found
