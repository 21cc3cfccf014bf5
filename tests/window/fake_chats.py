"""The services of the chat, for a window: fakes, and real presets without a model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.services.jobs import Jobs
from parlance.services.model_states import OwnModel
from parlance.services.preset_services import PresetServices, make_preset_services
from parlance.services.written import Origin, Written
from parlance.storage.assistants import AssistantStore
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.drafts import DraftFile
from parlance.work.chat_plan import ChatPlanner
from tests.scripted_engine import ScriptedEngine
from tests.window.fake_attachments import FakeAttachments, FakeNotes
from tests.window.fake_exchange import FakeExchange
from tests.window.fake_listing import FakeListing
from tests.window.fakes import FakeChat

if TYPE_CHECKING:
    from parlance.contract.history import Message
    from tests.window.fakes import FakeModels, FakeSettings


@dataclass
class FakeChats:
    """As ChatServices; close() ends what the presets rest on."""

    models: FakeModels
    settings: FakeSettings
    chat: FakeChat = field(default_factory=FakeChat)
    listing: FakeListing = field(default_factory=FakeListing)
    attachments: FakeAttachments = field(default_factory=FakeAttachments)
    notes: FakeNotes = field(default_factory=FakeNotes)
    exchange: FakeExchange = field(default_factory=FakeExchange)
    presets: PresetServices = field(init=False)

    def __post_init__(self) -> None:
        self._jobs, self._database = Jobs(), Database(IN_MEMORY)
        self.presets = make_preset_services(
            AssistantStore(self._database),
            ScriptedEngine([]),
            self.models,
            self.settings,
            self._jobs,
            stores=lambda: self.chat.stores,
            planner=ChatPlanner,
            draft=DraftFile(Path("/nowhere/draft.txt")),
            catalogue=tuple,
        )

    def written(self, answer: Message) -> Written:
        author = answer.measurements.model
        return Written(origin=Origin.CHAT, portions=lambda *_: (), want=OwnModel(), author=author)

    def close(self) -> None:
        self.presets.close()
        self._jobs.close()
        self._database.close()
