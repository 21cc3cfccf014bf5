"""What the window needs for assistants, prompts, comparing, structured output, completing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.services.assistants import AssistantService
from parlance.services.comparing import CompareService
from parlance.services.completing import CompletingService
from parlance.services.constraints import ConstraintService

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.hosts import Engine
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.storage.assistants import AssistantStore
    from parlance.storage.drafts import DraftFile
    from parlance.work.chat_plan import ChatPlanner


@dataclass(frozen=True, slots=True)
class PresetServices:
    """The services, each of which knows nothing of the window."""

    assistants: AssistantService
    comparing: CompareService
    constraints: ConstraintService
    completing: CompletingService

    def close(self) -> None:
        """Remove for good what was removed; nobody can undo it any more."""
        self.assistants.settle()


def make_preset_services(  # noqa: PLR0913 - what they rest on
    store: AssistantStore,
    engine: Engine,
    models: ModelsService,
    settings: SettingsService,
    jobs: Jobs,
    *,
    stores: Callable[[], ChatStores],
    planner: Callable[[], ChatPlanner],
    draft: DraftFile,
    catalogue: Callable[[], Sequence[CatalogueEntry]],
) -> PresetServices:
    """Return the services; `stores` and `planner` are those of the open conversation.

    `draft` keeps the text that is completed.
    """
    assistants = AssistantService(store, models, settings, jobs, catalogue=catalogue)
    return PresetServices(
        assistants=assistants,
        comparing=CompareService(engine, models, jobs, assistants, stores, planner=planner),
        constraints=ConstraintService(engine, models, jobs),
        completing=CompletingService(
            engine, models, jobs, assistants, text=draft.load(), keep=draft.keep
        ),
    )
