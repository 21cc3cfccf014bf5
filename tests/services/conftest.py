from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.children.nursery import Nursery
from parlance.contract.faults import Fault, FaultError, ModelNotFound
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.documents.translating.documents import DocumentTranslator
from parlance.services.chat import ChatService
from parlance.services.chat_stores import ChatStores, make_chat_stores, make_temporary_stores
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.settings import SettingsService
from parlance.services.summary import SummaryService
from parlance.services.summary_making import SummaryMaker, SummaryParts
from parlance.services.translation import TranslationService
from parlance.services.translation_parts import TranslationParts
from parlance.storage.assistants import AssistantStore
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.settings import SettingsFile
from parlance.storage.summaries import SummaryStore
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.work.models import Models
from tests.scripted_engine import ScriptedEngine, answering

ENTRIES = (
    ModelEntry(
        key="starter", path="starter.gguf", name="Starter", origin=ModelOrigin.STARTER, size_bytes=1
    ),
    ModelEntry(
        key="other", path="other.gguf", name="Other", origin=ModelOrigin.FOLDER, size_bytes=2
    ),
)


def find(name: str, entries: tuple[ModelEntry, ...]) -> ModelEntry:
    for entry in entries:
        if entry.key == name:
            return entry
    raise FaultError(ModelNotFound(name=name))


@dataclass
class Room:
    """Real services, store and settings file over a scripted engine."""

    engine: ScriptedEngine
    replies: dict[str, str | Fault]
    settings: SettingsService
    models: ModelsService
    chat: ChatService
    translation: TranslationService
    summary: SummaryService
    store: ChatStore
    jobs: Jobs
    used: list[str]


def temporary_stores(opened: list[Database]) -> ChatStores:
    """Return stores in memory; what has to be closed is added to `opened`."""
    opened.append(Database(IN_MEMORY))
    return make_temporary_stores(opened[-1])


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    replies: dict[str, str | Fault] = {}
    engine = ScriptedEngine(
        answering(lambda text: replies.get(text, f"Answer to {text.split()[-1]}"))
    )
    jobs, nursery = Jobs(), Nursery()
    database = Database(tmp_path / "parlance.db")
    settings = SettingsService(
        SettingsFile(tmp_path / "settings.json"), Settings(source_language="en")
    )
    used: list[str] = []
    models = ModelsService(
        Models(engine, lambda _folder: ENTRIES, find), settings, jobs, note_use=used.append
    )
    stores = make_chat_stores(database)
    store = stores.chats
    closing: list[Database] = []
    summaries = SummaryStore(database)
    parts = TranslationParts(
        engine=engine,
        history=TranslationStore(database),
        memory=TranslationMemory(database),
        glossaries=GlossaryStore(database),
        projects=ProjectStore(database),
        documents=DocumentTranslator(nursery),
    )
    room = Room(
        engine=engine,
        replies=replies,
        settings=settings,
        models=models,
        chat=ChatService(
            stores,
            engine,
            models,
            settings,
            jobs,
            assistants=AssistantStore(database),
            temporary=lambda: temporary_stores(closing),
        ),
        translation=TranslationService(parts, models, settings, jobs),
        summary=SummaryService(
            SummaryMaker(
                SummaryParts(
                    engine=engine, read=lambda _path, _cancel, _options: iter(()), store=summaries
                ),
                models,
            ),
            summaries,
            models,
            jobs,
        ),
        store=store,
        jobs=jobs,
        used=used,
    )
    yield room
    room.translation.flush()
    room.chat.close()
    jobs.close()
    nursery.close()
    for each in (database, *closing):
        each.close()
