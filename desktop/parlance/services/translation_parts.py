"""What translations are made with and remembered in, handed to their services together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.work.translation.tools import TranslationTools

if TYPE_CHECKING:
    from parlance.contract.hosts import ModelPool
    from parlance.contract.translation import TranslationItem
    from parlance.documents.translating.documents import DocumentTranslator
    from parlance.storage.drafts import DraftFile
    from parlance.storage.glossaries import GlossaryStore
    from parlance.storage.queues import QueueBook
    from parlance.storage.translation_memory import TranslationMemory
    from parlance.storage.translation_projects import ProjectStore
    from parlance.storage.translations import TranslationStore
    from parlance.work.rates import Rates


@dataclass(frozen=True, kw_only=True)
class TranslationParts:
    """The rooms below that translations need.

    Attributes:
        history: texts; projects: documents; memory: single sentences and paragraphs.
        documents: takes units out of files and puts them back.
        draft: the text typed last; book: the queue. None keeps neither over a restart.
    """

    engine: ModelPool
    history: TranslationStore
    memory: TranslationMemory
    glossaries: GlossaryStore
    projects: ProjectStore
    documents: DocumentTranslator
    rates: Rates | None = None
    draft: DraftFile | None = None
    book: QueueBook[TranslationItem] | None = None

    @property
    def tools(self) -> TranslationTools:
        """What a piece of work is given."""
        return TranslationTools(
            engine=self.engine,
            rates=self.rates,
            memory=self.memory,
            glossaries=self.glossaries,
        )
