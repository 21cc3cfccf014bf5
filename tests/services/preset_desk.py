"""Real preset services over a scripted engine, for the tests of services and window."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.services.assistants import AssistantService
from parlance.services.chat_stores import ChatStores, make_chat_stores
from parlance.services.comparing import CompareService
from parlance.services.completing import CompletingService
from parlance.services.constraints import ConstraintService
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.settings import SettingsService
from parlance.storage.assistants import AssistantStore
from parlance.storage.database import Database
from parlance.storage.settings import SettingsFile
from parlance.work.models import Models
from tests.scripted_engine import ScriptedEngine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.catalogue import CatalogueEntry

ENTRIES = (
    ModelEntry(
        key="first", path="first.gguf", name="First", origin=ModelOrigin.FOLDER, size_bytes=1
    ),
    ModelEntry(
        key="second", path="second.gguf", name="Second", origin=ModelOrigin.FOLDER, size_bytes=2
    ),
)


@dataclass
class Desk:
    """What the services of presets rest on, and the services."""

    engine: ScriptedEngine
    jobs: Jobs
    settings: SettingsService
    models: ModelsService
    database: Database
    stores: ChatStores
    assistants: AssistantService
    comparing: CompareService
    constraints: ConstraintService
    completing: CompletingService
    kept: list[str]


@contextmanager
def open_desk(
    folder: Path, engine: ScriptedEngine, catalogue: tuple[CatalogueEntry, ...] = ()
) -> Iterator[Desk]:
    """Open everything, and close it again."""
    jobs, kept = Jobs(), []
    database = Database(folder / "parlance.db")
    settings = SettingsService(SettingsFile(folder / "settings.json"), Settings(model="first"))
    models = ModelsService(
        Models(
            engine,
            lambda _sources: ENTRIES,
            lambda name, entries: next(each for each in entries if each.key == name),
        ),
        settings,
        jobs,
    )
    models.show_entries(ENTRIES)
    stores = make_chat_stores(database)
    assistants = AssistantService(
        AssistantStore(database), models, settings, jobs, catalogue=lambda: catalogue
    )
    yield Desk(
        engine=engine,
        jobs=jobs,
        settings=settings,
        models=models,
        database=database,
        stores=stores,
        assistants=assistants,
        comparing=CompareService(engine, models, jobs, assistants, lambda: stores),
        constraints=ConstraintService(engine, models, jobs),
        completing=CompletingService(
            engine, models, jobs, assistants, text="Once", keep=kept.append
        ),
        kept=kept,
    )
    jobs.close()
    database.close()
