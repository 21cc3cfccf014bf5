"""What counts in a chat where the conversation has set nothing itself."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chats import ChatOptions, differences, merged
from parlance.contract.model_settings import settings_of
from parlance.contract.models import ModelDescription, ModelEntry
from parlance.contract.sampling import Sampling
from parlance.contract.sampling_choice import SamplingChoice
from parlance.work.chat_options import ReasoningControls, reasoning_controls
from parlance.work.recommended import recommended_sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.chats import Assistant
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService


class Origin(StrEnum):
    """Who says what counts where a conversation says nothing."""

    MODEL = "model"
    SETTINGS = "settings"
    ASSISTANT = "assistant"


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What a conversation falls back to, and what its model can do.

    Attributes:
        entry: the model that would answer; None where none is chosen.
        description: of that model, while it is the one that is loaded.
        sampling: complete; what a field shows that is not set.
        options: of the settings, the model's own and the assistant, together.
        common: what of it the settings and the model's own say; preset: what the assistant does.
        reasoning: what can be said about the model's reasoning; None where it is not loaded.
        is_served: whether a server runs it, which has its own limits.
    """

    entry: ModelEntry | None = None
    description: ModelDescription | None = None
    sampling: Sampling = Sampling()
    options: ChatOptions = ChatOptions()
    common: ChatOptions = ChatOptions()
    preset: ChatOptions = ChatOptions()
    reasoning: ReasoningControls | None = None
    is_served: bool = False

    def value(self, name: str) -> object:
        """Return what counts of the field that contract.chats.differences calls `name`."""
        if name.startswith("sampling."):
            return getattr(self.sampling, name.removeprefix("sampling."))
        return getattr(self.options, name)

    def origin(self, name: str) -> Origin:
        """Return who says so."""
        if name in differences(self.preset):
            return Origin.ASSISTANT
        return Origin.SETTINGS if name in differences(self.common) else Origin.MODEL


class Standings:
    """Puts together what stands below a conversation: model, settings, assistant."""

    def __init__(
        self,
        models: ModelsService,
        settings: SettingsService,
        catalogue: Callable[[], Sequence[CatalogueEntry]],
    ) -> None:
        """Ask `catalogue` what models are recommended to be sampled with."""
        self._models = models
        self._settings = settings
        self._catalogue = catalogue

    def of(self, own: ChatOptions, assistant: Assistant | None) -> Standing:
        """Return what counts for a conversation with `own` options and its assistant."""
        preset = assistant.options if assistant is not None else ChatOptions()
        key = own.model or preset.model or self._models.chat_key
        entry = self._entry(key)
        description = self.description_of(key)
        common = self._common(key)
        recommended = recommended_sampling(entry, description, self._catalogue())
        below = merged(common, preset)
        return Standing(
            entry=entry,
            description=description,
            sampling=below.sampling.applied_to(recommended),
            options=below,
            common=common,
            preset=preset,
            reasoning=reasoning_controls(description) if description is not None else None,
            is_served=entry is not None and entry.served is not None,
        )

    def _common(self, key: str) -> ChatOptions:
        settings = settings_of(self._settings.value, key)
        warmth = settings.temperature if settings.temperature >= 0 else None
        return ChatOptions(
            model=key or None,
            system_prompt=settings.system_prompt or None,
            context=settings.context or None,
            sampling=SamplingChoice(temperature=warmth),
            drafts=settings.drafts,
        )

    def description_of(self, key: str) -> ModelDescription | None:
        """Return what the engine says of the model `key`; None unless it is the loaded one."""
        state = self._models.state
        is_shown = state.entry is not None and state.entry.key == key
        return state.description if is_shown else None

    def _entry(self, key: str) -> ModelEntry | None:
        state = self._models.state
        if state.entry is not None and state.entry.key == key:
            return state.entry
        return next((entry for entry in self._models.entries if entry.key == key), None)
