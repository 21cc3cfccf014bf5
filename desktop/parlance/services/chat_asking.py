"""What a question is asked with: the settings, the assistant and the conversation together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chats import ChatMode
from parlance.contract.model_settings import settings_of
from parlance.contract.sampling import Sampling
from parlance.work.chat_ask import ChatAsk
from parlance.work.recommended import recommended_sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.chats import ChatOptions
    from parlance.contract.history import ConversationId
    from parlance.services.chat_stores import ChatStores
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService


class ChatAsks:
    """Makes what a turn of a chat is asked with."""

    def __init__(
        self,
        models: ModelsService,
        settings: SettingsService,
        catalogue: Callable[[], Sequence[CatalogueEntry]] = tuple,
    ) -> None:
        """Take what no conversation has set from the settings, else from the catalogue."""
        self._models = models
        self._settings = settings
        self._catalogue = catalogue

    def ask(
        self,
        stores: ChatStores,
        conversation: ConversationId | None,
        options: ChatOptions,
        mode: ChatMode = ChatMode.CHAT,
    ) -> ChatAsk:
        """Return it without a text; `options` are those of assistant and conversation."""
        key = options.model or self._models.chat_key
        settings = settings_of(self._settings.value, key)
        return ChatAsk(
            text=None,
            conversation=conversation,
            system_prompt=settings.system_prompt,
            temperature=settings.temperature if settings.temperature >= 0 else None,
            options=options,
            recommended=self._recommended(key),
            mode=mode,
            temporary=stores.is_temporary,
        )

    def _recommended(self, key: str) -> Sampling | None:
        """Return how the model is best sampled; None where only its file may know."""
        entry = next((each for each in self._models.entries if each.key == key), None)
        is_loaded = self._models.current_key == key
        description = self._models.state.description if is_loaded else None
        found = recommended_sampling(entry, description, self._catalogue())
        return None if found == Sampling() else found
