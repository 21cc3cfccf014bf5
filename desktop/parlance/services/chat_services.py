"""All that the chat rests on, in one hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from parlance.contract.wording import as_it_is
from parlance.services.attachment_notes import AttachmentNotes
from parlance.services.attachments import AttachmentService
from parlance.services.chat import ChatService
from parlance.services.chat_exchange import ChatExchange
from parlance.services.chat_idle import ChatIdle
from parlance.services.chat_list import ChatListService
from parlance.services.chat_stores import make_chat_stores, make_temporary_stores
from parlance.services.preset_services import make_preset_services
from parlance.storage.assistants import AssistantStore
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.portable_chats import PortableChats
from parlance.work.meanings import find_meanings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.history import Message
    from parlance.contract.hosts import ModelPool
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.preset_services import PresetServices
    from parlance.services.settings import SettingsService
    from parlance.services.written import Written
    from parlance.storage.drafts import DraftFile
    from parlance.work.rates import Rates
    from parlance.work.summary.opening import ReadDocument


@dataclass(frozen=True, kw_only=True)
class ChatParts:
    """What the services are made of.

    Attributes:
        draft: keeps the text that is completed; catalogue: models that are known.
        translate: turns the few words that an exported conversation gets.
    """

    database: Database
    engine: ModelPool
    read: ReadDocument
    draft: DraftFile
    rates: Rates | None = None
    catalogue: Callable[[], Sequence[CatalogueEntry]] = tuple
    translate: Callable[[str], str] = as_it_is


@dataclass(frozen=True, kw_only=True)
class ChatServices:
    """What shows a conversation, lists all, and what goes with them.

    Attributes:
        attachments: what goes with the next message; notes: what was read of those sent.
        exchange: files in and out; presets: assistants, prompts, comparing, completing.
        idle: titles, and reading ahead.
    """

    chat: ChatService
    listing: ChatListService
    attachments: AttachmentService
    notes: AttachmentNotes
    exchange: ChatExchange
    presets: PresetServices
    idle: ChatIdle
    passing: list[Database] = field(default_factory=list)

    def written(self, answer: Message) -> Written:
        """Return an answer of the conversation that is shown, to be looked at."""
        from parlance.services.written import written_in_chat  # noqa: PLC0415 - seldom wanted

        return written_in_chat(self.chat, answer)

    def close(self) -> None:
        """Begin nothing more, and write down what is not yet; jobs may still run."""
        self.idle.close()
        self.chat.close()
        self.presets.close()

    def close_stores(self) -> None:
        """Let go of what temporary chats have said; no job runs any more."""
        for database in self.passing:
            database.close()


def make_chat_services(
    parts: ChatParts, models: ModelsService, settings: SettingsService, jobs: Jobs
) -> ChatServices:
    """Return the services on top of `parts`, each knowing of the others what it must."""
    meanings = partial(find_meanings, parts.engine)
    stores = make_chat_stores(parts.database, meanings)
    assistants = AssistantStore(parts.database)
    passing: list[Database] = []

    def temporary() -> ChatStores:
        passing.append(Database(IN_MEMORY))
        return make_temporary_stores(passing[-1], meanings)

    chat = ChatService(
        stores,
        parts.engine,
        models,
        settings,
        jobs,
        assistants=assistants,
        temporary=temporary,
        catalogue=parts.catalogue,
        rates=parts.rates,
    )
    shelf = ChatShelf(parts.database)
    services = ChatServices(
        chat=chat,
        listing=ChatListService(stores.chats, shelf, ChatSearch(parts.database), jobs),
        attachments=AttachmentService(stores.attachments, parts.read, models, jobs),
        notes=AttachmentNotes(lambda: chat.stores.passages, jobs, find_meanings=meanings),
        exchange=ChatExchange(
            PortableChats(parts.database), shelf, jobs, translate=parts.translate
        ),
        presets=make_preset_services(
            assistants,
            parts.engine,
            models,
            settings,
            jobs,
            stores=lambda: chat.stores,
            planner=lambda: chat.stores.planner,
            draft=parts.draft,
            catalogue=parts.catalogue,
        ),
        idle=ChatIdle(chat, parts.engine, models, settings, jobs, rates=parts.rates),
        passing=passing,
    )
    _introduce(services)
    return services


def _introduce(services: ChatServices) -> None:
    """Have the services hear of each other what concerns them."""
    chat, listing = services.chat, services.listing
    chat.conversations_changed.connect(listing.refresh)
    listing.trashed.connect(chat.removed)
    listing.restored.connect(chat.answers.restore)
    listing.erased.connect(chat.answers.erase)
    listing.renamed.connect(chat.retitle)
    services.presets.comparing.kept.connect(lambda message: chat.open(message.conversation))
    chat.opened.connect(_StoreWatch(services).look)


class _StoreWatch:
    """Has others let go of what belongs to the stores of another kind of chat."""

    def __init__(self, services: ChatServices) -> None:
        self._chat = services.chat
        self._attachments = services.attachments
        self._notes = services.notes
        self._stores = services.chat.stores

    def look(self) -> None:
        """A conversation was opened."""
        before, self._stores = self._stores, self._chat.stores
        if self._stores is not before:
            self._notes.forget()
            if before.is_temporary:
                self._attachments.forget(before.attachments)
